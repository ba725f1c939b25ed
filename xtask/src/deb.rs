//! `deb`: a package for Debian and its children, made with `dpkg-deb` from a binary that is there.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::run::{self, cargo};

const SHELLS: [(&str, &str); 3] = [
    ("bash", "usr/share/bash-completion/completions/tidegate"),
    ("zsh", "usr/share/zsh/vendor-completions/_tidegate"),
    ("fish", "usr/share/fish/vendor_completions.d/tidegate.fish"),
];

/// Makes the package in target/deb, of the release binary or of `--binary FILE`.
pub fn make(root: &Path, options: &[&str]) -> Result<()> {
    let binary = match options {
        [] => {
            cargo(root, &["build", "--release", "--locked", "--package", "tidegate"])?;
            root.join("target/release/tidegate")
        }
        ["--binary", file] => {
            PathBuf::from(file).canonicalize().with_context(|| format!("finding {file}"))?
        }
        _ => bail!("usage: cargo xtask deb [--binary FILE]"),
    };
    let folder = root.join("target/deb");
    let staged = folder.join("root");
    if staged.exists() {
        fs::remove_dir_all(&staged).context("removing what was staged before")?;
    }
    stage(root, &staged, &binary)?;
    let needed = newest_glibc(&fs::read(staged.join("usr/bin/tidegate"))?)
        .context("the binary names no version of glibc: is it for Linux with glibc?")?;
    let (version, architecture) = (env!("CARGO_PKG_VERSION"), architecture(root)?);
    let size = size(&staged)? / 1024;
    put(&staged, "DEBIAN/control", &control(version, &architecture, &needed, size), 0o644)?;
    let package = folder.join(format!("tidegate_{version}_{architecture}.deb"));
    let mut pack = run::command("dpkg-deb", root);
    pack.args(["--root-owner-group", "-Zgzip", "--build"]).arg(&staged).arg(&package);
    run::finish(&mut pack, "dpkg-deb --build")?;
    println!("{} needs glibc {needed} or newer", package.display());
    Ok(())
}

fn stage(root: &Path, staged: &Path, binary: &Path) -> Result<()> {
    let installed = staged.join("usr/bin/tidegate");
    fs::create_dir_all(staged.join("usr/bin"))?;
    fs::copy(binary, &installed).with_context(|| format!("copying {}", binary.display()))?;
    fs::set_permissions(&installed, fs::Permissions::from_mode(0o755))?;
    if run::exists("strip", root) {
        run::finish(run::command("strip", root).arg("--strip-debug").arg(&installed), "strip")?;
    }
    for (shell, path) in SHELLS {
        put(staged, path, &said(binary, &["completions", shell])?, 0o644)?;
    }
    let pages = staged.join("usr/share/man/man1");
    fs::create_dir_all(&pages)?;
    said(binary, &["man", "--dir", &pages.to_string_lossy()])?;
    for page in fs::read_dir(&pages)?.collect::<Result<Vec<_>, _>>()? {
        let text = fs::read(page.path())?;
        fs::remove_file(page.path())?;
        let name = format!("usr/share/man/man1/{}.gz", page.file_name().to_string_lossy());
        put(staged, &name, &packed(&text)?, 0o644)?;
    }
    let unit = fs::read(root.join("packaging/systemd/tidegate.service"))?;
    put(staged, "usr/lib/systemd/system/tidegate.service", &unit, 0o644)?;
    let licenses = said(binary, &["licenses", "--output", "text"])?;
    put(staged, "usr/share/doc/tidegate/licenses.txt.gz", &packed(&licenses)?, 0o644)?;
    let changes = fs::read(root.join("CHANGELOG.md"))?;
    put(staged, "usr/share/doc/tidegate/changelog.gz", &packed(&changes)?, 0o644)?;
    let notice = fs::read_to_string(root.join("NOTICE"))?;
    let copyright = format!(
        "{}\n\nLicensed under the Apache License, Version 2.0: /usr/share/common-licenses/Apache-2.0.\n\
         The crates that the binary is made of, and their licences: licenses.txt.gz.\n",
        notice.trim_end()
    );
    put(staged, "usr/share/doc/tidegate/copyright", copyright.as_bytes(), 0o644)
}

fn control(version: &str, architecture: &str, glibc: &str, kilobytes: u64) -> Vec<u8> {
    format!(
        "Package: tidegate\nVersion: {version}\nArchitecture: {architecture}\n\
         Maintainer: The Tidegate project <maintainers@tidegate.invalid>\n\
         Installed-Size: {kilobytes}\nDepends: libc6 (>= {glibc}), libgcc-s1, git\nRecommends: python3\nSection: devel\n\
         Priority: optional\nDescription: runs serverless release pipelines for real, on one machine\n \
         Takes CloudFormation and SAM templates unchanged, through AWS's ordinary clients, and runs\n \
         pipeline, build, stack, functions, canary, hooks, alarms and rollback, with IAM deciding.\n"
    )
    .into_bytes()
}

/// The newest version of glibc whose symbols a binary asks for.
fn newest_glibc(binary: &[u8]) -> Option<String> {
    const MARK: &[u8] = b"GLIBC_";
    let versions =
        binary.windows(MARK.len()).enumerate().filter(|(_, window)| *window == MARK).filter_map(|(at, _)| {
            let rest = &binary[at + MARK.len()..];
            let text = rest.iter().take_while(|byte| byte.is_ascii_digit() || **byte == b'.');
            let text: String = text.map(|byte| char::from(*byte)).collect();
            text.split('.').map(|part| part.parse::<u32>().ok()).collect::<Option<Vec<_>>>()
        });
    let newest = versions.max()?;
    Some(newest.iter().map(u32::to_string).collect::<Vec<_>>().join("."))
}

fn architecture(root: &Path) -> Result<String> {
    let said = run::command("dpkg", root).arg("--print-architecture").output().context("starting dpkg")?;
    Ok(String::from_utf8(said.stdout).context("reading dpkg's answer")?.trim().to_owned())
}

fn said(binary: &Path, words: &[&str]) -> Result<Vec<u8>> {
    let done = run::command(binary, Path::new("/")).args(words).output().context("starting the binary")?;
    if !done.status.success() {
        bail!("tidegate {}: {}", words.join(" "), String::from_utf8_lossy(&done.stderr));
    }
    Ok(done.stdout)
}

fn packed(text: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text)?;
    Ok(encoder.finish()?)
}

fn put(staged: &Path, name: &str, content: &[u8], mode: u32) -> Result<()> {
    let path = staged.join(name);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, content).with_context(|| format!("writing {}", path.display()))?;
    fs::set_permissions(&path, fs::Permissions::from_mode(mode))?;
    Ok(())
}

fn size(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let about = entry.metadata()?;
        bytes += if about.is_dir() { size(&entry.path())? } else { about.len() };
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_glibc_is_found_by_number() {
        assert_eq!(newest_glibc(b"..GLIBC_2.4\0GLIBC_2.34\0GLIBC_2.2.5\0").as_deref(), Some("2.34"));
        assert_eq!(newest_glibc(b"GLIBC_PRIVATE"), None);
    }
}
