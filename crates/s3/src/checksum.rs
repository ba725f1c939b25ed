//! The additional checksums of objects and parts: computed, compared, stored, and combined for multipart objects.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;
use md5::Md5;
use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use tidegate_api::ServiceError;
use tidegate_api::s3::{ChecksumAlgorithm, ChecksumType};

use crate::errors;

/// A checksum algorithm that objects may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64nvme,
    Sha1,
    Sha256,
}

/// What a checksum was taken of: the object's bytes, or the checksums of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Coverage {
    FullObject,
    Composite,
}

/// A checksum with its algorithm, in Base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksum {
    pub algorithm: Algorithm,
    pub value: String,
    pub coverage: Coverage,
}

/// The checksum members of a request: each algorithm with what was given for it.
pub type Given<'a> = [(Algorithm, &'a Option<String>); 5];

/// The checksum members of a request.
macro_rules! given {
    ($input:expr) => {
        [
            ($crate::checksum::Algorithm::Crc32, &$input.checksum_crc32),
            ($crate::checksum::Algorithm::Crc32c, &$input.checksum_crc32_c),
            ($crate::checksum::Algorithm::Crc64nvme, &$input.checksum_crc64_nvme),
            ($crate::checksum::Algorithm::Sha1, &$input.checksum_sha1),
            ($crate::checksum::Algorithm::Sha256, &$input.checksum_sha256),
        ]
    };
}

/// Writes a checksum into the members of an answer.
macro_rules! show {
    ($output:expr, $checksum:expr) => {
        if let Some(checksum) = $checksum {
            let value = Some(checksum.value.clone());
            match checksum.algorithm {
                $crate::checksum::Algorithm::Crc32 => $output.checksum_crc32 = value,
                $crate::checksum::Algorithm::Crc32c => $output.checksum_crc32_c = value,
                $crate::checksum::Algorithm::Crc64nvme => $output.checksum_crc64_nvme = value,
                $crate::checksum::Algorithm::Sha1 => $output.checksum_sha1 = value,
                $crate::checksum::Algorithm::Sha256 => $output.checksum_sha256 = value,
            }
        }
    };
}

pub(crate) use {given, show};

impl Algorithm {
    const ALL: [Self; 5] = [Self::Crc32, Self::Crc32c, Self::Crc64nvme, Self::Sha1, Self::Sha256];

    /// The algorithm as requests and answers name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
        }
    }

    /// The algorithm that a request names.
    pub fn named(name: &ChecksumAlgorithm) -> Result<Self, ServiceError> {
        Self::ALL.into_iter().find(|algorithm| algorithm.name() == name.as_str()).ok_or_else(|| {
            errors::invalid_request(
                "Checksum algorithm provided is unsupported. Please try again with any of the valid types: \
                 [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
            )
        })
    }

    /// The algorithm as answers name it.
    pub fn shape(self) -> ChecksumAlgorithm {
        self.name().into()
    }

    fn header(self) -> String {
        format!("x-amz-checksum-{}", self.name().to_ascii_lowercase())
    }

    /// The checksum of `bytes`.
    pub fn of(self, bytes: &[u8]) -> Checksum {
        let raw = match self {
            Self::Sha1 => Sha1::digest(bytes).to_vec(),
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Crc32 | Self::Crc32c | Self::Crc64nvme => {
                self.crc_bytes(crc_fast::checksum(self.crc(), bytes))
            }
        };
        Checksum { algorithm: self, value: STANDARD.encode(raw), coverage: Coverage::FullObject }
    }

    fn crc(self) -> CrcAlgorithm {
        match self {
            Self::Crc32c => CrcAlgorithm::Crc32Iscsi,
            Self::Crc64nvme => CrcAlgorithm::Crc64Nvme,
            Self::Crc32 | Self::Sha1 | Self::Sha256 => CrcAlgorithm::Crc32IsoHdlc,
        }
    }

    fn crc_bytes(self, crc: u64) -> Vec<u8> {
        let bytes = crc.to_be_bytes();
        if self == Self::Crc64nvme { bytes.to_vec() } else { bytes[4..].to_vec() }
    }

    /// The coverage that a multipart upload with this algorithm has unless it says otherwise.
    pub fn default_coverage(self) -> Coverage {
        if self == Self::Crc64nvme { Coverage::FullObject } else { Coverage::Composite }
    }

    fn raw_length(self) -> usize {
        match self {
            Self::Crc32 | Self::Crc32c => 4,
            Self::Crc64nvme => 8,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
        }
    }
}

impl Coverage {
    /// The coverage as answers name it.
    pub fn shape(self) -> ChecksumType {
        match self {
            Self::FullObject => ChecksumType::FullObject,
            Self::Composite => ChecksumType::Composite,
        }
    }
}

/// Checks what a request says of `bytes` and gives the checksum to keep: the one given, else of the algorithm named,
/// else of `fallback`.
pub fn verified(
    bytes: &[u8],
    given: Given<'_>,
    named: Option<&ChecksumAlgorithm>,
    fallback: Algorithm,
) -> Result<Checksum, ServiceError> {
    let Some((algorithm, value)) = single(given)? else {
        // AWS: S3 keeps CRC64NVME of what comes without a checksum. A trailer's checksum was verified with the body.
        return Ok(named.map(Algorithm::named).transpose()?.unwrap_or(fallback).of(bytes));
    };
    if STANDARD.decode(value).map_or(0, |raw| raw.len()) != algorithm.raw_length() {
        return Err(errors::invalid_request(format!("Value for {} header is invalid.", algorithm.header())));
    }
    let computed = algorithm.of(bytes);
    if computed.value == value {
        return Ok(computed);
    }
    let message = format!("The {} you specified did not match the calculated checksum.", algorithm.name());
    Err(ServiceError::sender("BadDigest", 400, message))
}

/// The one checksum of a request, where it gives one.
pub fn single(given: Given<'_>) -> Result<Option<(Algorithm, &str)>, ServiceError> {
    let mut values = given.into_iter().filter_map(|(algorithm, value)| Some((algorithm, value.as_deref()?)));
    let first = values.next();
    if values.next().is_some() {
        const WHY: &str =
            "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";
        return Err(errors::invalid_request(WHY));
    }
    Ok(first)
}

/// The checksum of an object made of parts, each given with its size.
pub fn combined(algorithm: Algorithm, coverage: Coverage, parts: &[(Checksum, u64)]) -> Option<Checksum> {
    let raw: Vec<(Vec<u8>, u64)> = parts
        .iter()
        .map(|(checksum, size)| Some((STANDARD.decode(&checksum.value).ok()?, *size)))
        .collect::<Option<_>>()?;
    let value = match coverage {
        Coverage::Composite => {
            let joined: Vec<u8> = raw.iter().flat_map(|(bytes, _)| bytes.clone()).collect();
            format!("{}-{}", algorithm.of(&joined).value, raw.len())
        }
        Coverage::FullObject => {
            let number = |bytes: &[u8]| bytes.iter().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte));
            let mut whole = raw.iter().map(|(bytes, size)| (number(bytes), *size));
            let (first, _) = whole.next()?;
            let crc = whole.fold(first, |sum, (next, size)| {
                crc_fast::checksum_combine(algorithm.crc(), sum, next, size)
            });
            STANDARD.encode(algorithm.crc_bytes(crc))
        }
    };
    Some(Checksum { algorithm, value, coverage })
}

/// The MD5 of `bytes` in hexadecimal, compared with `Content-MD5` where that was given.
pub fn md5(bytes: &[u8], content_md5: Option<&str>) -> Result<String, ServiceError> {
    let digest = Md5::digest(bytes);
    if let Some(expected) = content_md5 {
        let raw = STANDARD.decode(expected).ok().filter(|raw| raw.len() == 16).ok_or_else(|| {
            ServiceError::sender("InvalidDigest", 400, "The Content-MD5 you specified was invalid.")
                .with("Content-MD5", expected)
        })?;
        if raw[..] != digest[..] {
            return Err(errors::bad_md5(expected, &STANDARD.encode(digest)));
        }
    }
    Ok(hex::encode(digest))
}

/// The ETag of an object made of parts with these ETags.
pub fn multipart_etag<'a>(etags: impl Iterator<Item = &'a str>) -> String {
    let mut joined = Vec::new();
    let mut count = 0;
    for etag in etags {
        joined.extend(hex::decode(etag).unwrap_or_default());
        count += 1;
    }
    format!("{}-{count}", hex::encode(Md5::digest(&joined)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_are_those_that_aws_recorded() {
        assert_eq!(Algorithm::Crc32.of(b"something").value, "Cdox+w==");
        assert_eq!(Algorithm::Crc32.of(b"hello world").value, "DUoRhQ==");
    }

    #[test]
    fn crcs_of_parts_combine_to_the_crc_of_the_whole() {
        for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64nvme] {
            let parts = [(algorithm.of(b"hello "), 6), (algorithm.of(b"world"), 5)];
            let whole = combined(algorithm, Coverage::FullObject, &parts).unwrap();
            assert_eq!(whole.value, algorithm.of(b"hello world").value, "{algorithm:?}");
        }
    }

    #[test]
    fn the_etag_of_one_part_is_not_the_md5_of_it() {
        assert_eq!(
            multipart_etag(["74b87337454200d4d33f80c4663dc5e5"].into_iter()),
            "c890740ac2875a29117863d66dacc4f0-1"
        );
    }
}
