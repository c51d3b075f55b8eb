//! A recording for the demonstration: quiet, with a beep where something was said about it. No real call, and said so.

const SAMPLES_A_SECOND: u32 = 8_000;
/// A beep of 440 Hz, a third of a second long.
const BEEP_HZ: u32 = 440;
const BEEP_SAMPLES: u32 = SAMPLES_A_SECOND / 3;
const MIDDLE: u8 = 128;
const LOUD: u8 = 40;

/// A WAV file of so many seconds (one channel, eight bits): a tick at its beginning and a beep at each of these seconds.
pub fn wav(seconds: u32, beeps: &[i64]) -> Vec<u8> {
    let samples = seconds * SAMPLES_A_SECOND;
    let mut out = Vec::with_capacity(44 + samples as usize);
    out.extend(b"RIFF");
    out.extend((36 + samples).to_le_bytes());
    out.extend(b"WAVEfmt ");
    out.extend(16_u32.to_le_bytes());
    // PCM, one channel
    out.extend([1, 0, 1, 0]);
    out.extend(SAMPLES_A_SECOND.to_le_bytes());
    out.extend(SAMPLES_A_SECOND.to_le_bytes());
    out.extend([1, 0, 8, 0]);
    out.extend(b"data");
    out.extend(samples.to_le_bytes());
    out.extend((0..samples).map(|n| sample(n, beeps)));
    out
}

fn sample(n: u32, beeps: &[i64]) -> u8 {
    let (second, within) = (i64::from(n / SAMPLES_A_SECOND), n % SAMPLES_A_SECOND);
    if within >= BEEP_SAMPLES || !(second == 0 || beeps.contains(&second)) {
        return MIDDLE;
    }
    // A square wave needs no arithmetic of real numbers, so it is the same on every machine.
    if (within * BEEP_HZ * 2 / SAMPLES_A_SECOND).is_multiple_of(2) { MIDDLE + LOUD } else { MIDDLE - LOUD }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tone_is_a_recording_as_long_as_it_says() {
        let bytes = wav(50, &[25, 43]);
        assert_eq!(sound::look(&bytes), Ok(sound::Kind::Wav));
        assert_eq!(sound::seconds(sound::Kind::Wav, &bytes, &[], bytes.len() as u64), Some(50));
        let at = |second: usize| bytes[44 + second * SAMPLES_A_SECOND as usize];
        assert_eq!((at(25) == MIDDLE, at(26) == MIDDLE), (false, true));
    }
}
