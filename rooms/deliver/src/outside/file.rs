//! The certificate of a course somewhere else: a PDF or a picture, known from its first bytes.

use files::FileId;

/// A page scanned in colour, or a handful of pages as PDF.
pub const BYTES_MAX: u64 = 10 * 1024 * 1024;

#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    /// None: the file went with the person it was about.
    pub file: Option<FileId>,
    pub bytes: u64,
    /// pdf | png | jpeg
    pub kind: String,
}

#[derive(Clone, Debug)]
pub struct NewCertificate {
    pub file: FileId,
    pub bytes: u64,
    pub kind: &'static str,
}

impl Certificate {
    pub fn media_type(&self) -> &'static str {
        match self.kind.as_str() {
            "png" => "image/png",
            "jpeg" => "image/jpeg",
            _ => "application/pdf",
        }
    }
}

/// What a file is by how it begins; nothing for what is neither a PDF nor a picture.
pub fn look(head: &[u8]) -> Option<&'static str> {
    let begins = |sign: &[u8]| head.starts_with(sign);
    if begins(b"%PDF-") {
        Some("pdf")
    } else if begins(b"\x89PNG\r\n\x1a\n") {
        Some("png")
    } else if begins(b"\xff\xd8\xff") {
        Some("jpeg")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_a_file_is_its_bytes_say() {
        assert_eq!(super::look(b"%PDF-1.7 ..."), Some("pdf"));
        assert_eq!(super::look(b"<html>%PDF-"), None);
        assert_eq!(super::look(b""), None);
    }
}
