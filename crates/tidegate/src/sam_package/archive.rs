//! The bytes that a local path is uploaded as.

use std::ffi::OsString;
use std::io::{Cursor, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use zip::write::SimpleFileOptions;

/// What could not be packed, and why.
#[derive(Debug)]
pub struct Unpacked {
    /// The file or folder.
    pub path: PathBuf,
    /// What is wrong.
    pub why: String,
}

impl Unpacked {
    fn at<E: ToString>(path: &Path) -> impl Fn(E) -> Self {
        |error| Self { path: path.to_owned(), why: error.to_string() }
    }
}

/// The bytes of a zip as they are; a folder or any other file zipped.
pub fn pack(path: &Path) -> Result<Bytes, Unpacked> {
    if path.is_dir() {
        let mut files = Vec::new();
        walk(path, "", &mut Vec::new(), &mut files)?;
        files.sort();
        return zip(path, &files);
    }
    let bytes = std::fs::read(path).map_err(Unpacked::at(path))?;
    if zip::ZipArchive::new(Cursor::new(&bytes)).is_ok() {
        return Ok(bytes.into());
    }
    let name = path.file_name().unwrap_or(path.as_os_str()).to_owned();
    zip(path, &[(utf8(path, name)?, path.to_owned())])
}

/// All files below a folder, through symbolic links, by their names inside the zip.
fn walk(
    folder: &Path,
    prefix: &str,
    above: &mut Vec<PathBuf>,
    files: &mut Vec<(String, PathBuf)>,
) -> Result<(), Unpacked> {
    let real = folder.canonicalize().map_err(Unpacked::at(folder))?;
    if above.contains(&real) {
        return Err(Unpacked::at(folder)("a symbolic link leads back to a folder above it"));
    }
    above.push(real);
    for entry in std::fs::read_dir(folder).map_err(Unpacked::at(folder))? {
        let entry = entry.map_err(Unpacked::at(folder))?;
        let path = entry.path();
        let name = format!("{prefix}{}", utf8(&path, entry.file_name())?);
        let about = std::fs::metadata(&path).map_err(Unpacked::at(&path))?;
        if about.is_dir() {
            walk(&path, &format!("{name}/"), above, files)?;
        } else if about.is_file() {
            files.push((name, path));
        } else {
            return Err(Unpacked::at(&path)("neither a file nor a folder"));
        }
    }
    above.pop();
    Ok(())
}

fn utf8(path: &Path, name: OsString) -> Result<String, Unpacked> {
    name.into_string().map_err(|_| Unpacked::at(path)("the name is not UTF-8"))
}

fn zip(path: &Path, files: &[(String, PathBuf)]) -> Result<Bytes, Unpacked> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, file) in files {
        let content = std::fs::read(file).map_err(Unpacked::at(file))?;
        let mode = std::fs::metadata(file).map_err(Unpacked::at(file))?.permissions().mode();
        let options = SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default())
            // A umask must neither change the key nor hide a file from the function.
            .unix_permissions(if mode & 0o111 == 0 { 0o644 } else { 0o755 });
        archive.start_file(name.as_str(), options).map_err(Unpacked::at(file))?;
        archive.write_all(&content).map_err(Unpacked::at(file))?;
    }
    Ok(archive.finish().map_err(Unpacked::at(path))?.into_inner().into())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn entries(bytes: &Bytes) -> Vec<(String, u32)> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        (0..archive.len())
            .map(|index| {
                let entry = archive.by_index(index).unwrap();
                (entry.name().unwrap().into_owned(), entry.unix_mode().unwrap() & 0o777)
            })
            .collect()
    }

    #[test]
    fn a_folder_is_zipped_in_order_and_the_same_every_time() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for (folder, names) in [(&one, ["b", "a/z", "run"]), (&two, ["run", "b", "a/z"])] {
            fs::create_dir_all(folder.path().join("a/empty")).unwrap();
            for name in names {
                fs::write(folder.path().join(name), name).unwrap();
            }
            fs::set_permissions(folder.path().join("run"), fs::Permissions::from_mode(0o700)).unwrap();
        }
        fs::set_permissions(two.path().join("b"), fs::Permissions::from_mode(0o600)).unwrap();
        let bytes = pack(one.path()).unwrap();
        assert_eq!(bytes, pack(two.path()).unwrap());
        let expected = [("a/z", 0o644), ("b", 0o644), ("run", 0o755)];
        assert_eq!(entries(&bytes), expected.map(|(name, mode)| (name.to_owned(), mode)));
    }

    #[test]
    fn a_zip_is_taken_as_it_is_and_any_other_file_is_zipped() {
        let folder = tempfile::tempdir().unwrap();
        let (script, jar) = (folder.path().join("main.py"), folder.path().join("app.jar"));
        fs::write(&script, "pass").unwrap();
        let zipped = pack(&script).unwrap();
        assert_eq!(entries(&zipped), [("main.py".to_owned(), 0o644)]);
        fs::write(&jar, &zipped).unwrap();
        assert_eq!(pack(&jar).unwrap(), zipped);
    }

    #[test]
    fn links_are_followed_and_a_circle_of_them_is_refused() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(other.path().join("lib"), "lib").unwrap();
        std::os::unix::fs::symlink(other.path(), folder.path().join("deps")).unwrap();
        let names = entries(&pack(folder.path()).unwrap());
        assert_eq!(names, [("deps/lib".to_owned(), 0o644)]);
        std::os::unix::fs::symlink(folder.path(), folder.path().join("self")).unwrap();
        let refused = pack(folder.path()).unwrap_err();
        assert!(refused.path.ends_with("self") && refused.why.contains("leads back"), "{refused:?}");
    }
}
