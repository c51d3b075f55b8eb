use proptest::prelude::*;

use super::*;

fn wav(codec: u16, bytes_a_second: u32, data: u32) -> Vec<u8> {
    let mut out = b"RIFF\0\0\0\0WAVE".to_vec();
    out.extend(b"LIST\x03\0\0\0abc\0fmt \x10\0\0\0");
    out.extend(codec.to_le_bytes());
    out.extend(1_u16.to_le_bytes());
    out.extend(bytes_a_second.to_le_bytes());
    out.extend(bytes_a_second.to_le_bytes());
    out.extend([1, 0, 8, 0]);
    out.extend(b"data");
    out.extend(data.to_le_bytes());
    out
}

/// One Ogg page with a position and a packet.
fn page(position: u64, packet: &[u8]) -> Vec<u8> {
    let mut out = b"OggS\0\x02".to_vec();
    out.extend(position.to_le_bytes());
    out.extend([0; 12]);
    out.extend([1, packet.len() as u8]);
    out.extend(packet);
    out
}

fn opus(positions: &[u64]) -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    head.extend(312_u16.to_le_bytes());
    head.extend([0; 7]);
    let mut out = page(0, &head);
    for position in positions {
        out.extend(page(*position, b"sound"));
    }
    out
}

/// 64 kilobits a second, 44 100 Hz: a frame has 208 bytes.
fn mp3(frames: usize) -> Vec<u8> {
    let mut frame = vec![0xff, 0xfb, 0x50, 0xc4];
    frame.resize(208, 0);
    frame.repeat(frames)
}

fn m4a(handler: &[u8; 4]) -> Vec<u8> {
    let mut out = b"\0\0\0\x14ftypM4A \0\0\0\0M4A ".to_vec();
    out.extend(b"\0\0\0\x6cmvhd\0\0\0\0");
    out.extend([0; 8]);
    out.extend(1_000_u32.to_be_bytes());
    out.extend(61_500_u32.to_be_bytes());
    out.extend(b"\0\0\0\x21hdlr\0\0\0\0\0\0\0\0");
    out.extend(handler);
    out
}

fn webm(codec: &[u8]) -> Vec<u8> {
    let mut out = vec![0x1a, 0x45, 0xdf, 0xa3, 0x87, 0x42, 0x82, 0x84];
    out.extend(b"webm");
    out.extend([0x15, 0x49, 0xa9, 0x66, 0x92, 0x2a, 0xd7, 0xb1, 0x83, 0x0f, 0x42, 0x40, 0x44, 0x89, 0x88]);
    out.extend(2_500.0_f64.to_be_bytes());
    out.extend(codec);
    out
}

#[test]
fn each_kind_is_known_by_its_bytes_and_says_how_long_it_lasts() {
    let wav = [wav(1, 8_000, 16_000), vec![0; 16_000]].concat();
    let cases = [
        (wav, Kind::Wav, 2),
        (mp3(100), Kind::Mp3, 3),
        (opus(&[48_312, 96_312]), Kind::Ogg, 2),
        (webm(b"A_OPUS"), Kind::Webm, 3),
        (m4a(b"soun"), Kind::M4a, 62),
    ];
    for (bytes, kind, long) in cases {
        assert_eq!(look(&bytes), Ok(kind));
        assert_eq!(seconds(kind, &bytes, &bytes, bytes.len() as u64), Some(long), "{kind:?}");
    }
}

#[test]
fn a_tag_before_the_sound_and_a_varying_rate_are_read() {
    let tagged = [b"ID3\x04\0\0\0\0\0\x04abcd".to_vec(), mp3(1)].concat();
    assert_eq!(look(&tagged), Ok(Kind::Mp3));
    let mut xing = mp3(2);
    xing[36..48].copy_from_slice(b"Xing\0\0\0\x01\0\0\x0f\xa0");
    // 4 000 frames of 1 152 samples
    assert_eq!(seconds(Kind::Mp3, &xing, &[], xing.len() as u64), Some(105));
}

#[test]
fn what_is_nothing_to_listen_to_is_named() {
    let cases: [(&[u8], Other); 9] = [
        (b"", Other::Empty),
        (b"%PDF-1.7", Other::Pdf),
        (b"PK\x03\x04", Other::Archive),
        (b"\x89PNG\r\n", Other::Picture),
        (b"fLaC\0", Other::Sound),
        (b"<html><script>alert(1)</script>", Other::Text),
        (b"MZ\x90\0", Other::Unknown),
        (&[0xff, 0xfe, b'a', 0, b'b', 0], Other::Unknown),
        (&[0xff, 0xf1, 0x50, 0x80], Other::Sound),
    ];
    for (bytes, what) in cases {
        assert_eq!(look(bytes), Err(what), "{bytes:?}");
    }
    assert_eq!(look(&wav(49, 1_625, 10)), Err(Other::WavCodec));
    assert_eq!(look(&m4a(b"vide")), Err(Other::Video));
    assert_eq!(look(&webm(b"V_VP9")), Err(Other::Video));
}

#[test]
fn a_recording_without_a_length_in_its_header_is_measured() {
    let bytes = [wav(1, 8_000, 0), vec![0; 24_000]].concat();
    assert_eq!(seconds(Kind::Wav, &bytes, &[], bytes.len() as u64), Some(3));
}

fn beginnings() -> impl Strategy<Value = Vec<u8>> {
    prop::sample::select(vec![
        Vec::new(),
        wav(1, 8_000, 100),
        wav(0xfffe, 8_000, 100),
        mp3(2),
        b"ID3\x04\0\0\x7f\x7f\x7f\x7f".to_vec(),
        opus(&[1, u64::MAX]),
        webm(b"A_OPUS"),
        m4a(b"soun"),
    ])
}

proptest! {
    /// Whatever comes, nothing panics, and what is taken is one of five.
    #[test]
    fn no_bytes_are_too_odd(mut bytes in beginnings(), more in prop::collection::vec(any::<u8>(), 0..400),
                            hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
                            cut in any::<prop::sample::Index>(), len in any::<u64>()) {
        bytes.extend(more);
        for (place, byte) in hits {
            if !bytes.is_empty() {
                let i = place.index(bytes.len());
                bytes[i] = byte;
            }
        }
        bytes.truncate(cut.index(bytes.len() + 1));
        let said = look(&bytes);
        for kind in Kind::ALL {
            let long = seconds(kind, &bytes, &bytes, len);
            prop_assert!(long.is_none_or(|s| (1..=604_800).contains(&s)));
        }
        // The beginning decides: what comes after it makes no other file of it.
        prop_assert_eq!(said.is_ok(), said.ok().and_then(|k| Kind::from_media_type(k.media_type())).is_some());
    }
}
