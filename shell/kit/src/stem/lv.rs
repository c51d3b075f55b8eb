/// Case, number and person endings off, the longest first.
pub(super) fn stem(word: &str) -> String {
    const ENDINGS: [&str; 56] = [
        "šanas", "šanai", "šanu", "šana", "ajiem", "ajām", "ējām", "ojat", "ējat", "ājat", "iem", "ajā", "ajai", "ām",
        "ēm", "īm", "ais", "ajās", "ās", "ēs", "īs", "ies", "oja", "ēja", "āja", "ot", "āt", "ēt", "īt", "at", "am",
        "as", "es", "is", "us", "os", "ai", "ei", "ij", "im", "ā", "ē", "ī", "ū", "ām", "s", "š", "a", "e", "i", "u",
        "o", "ums", "umu", "am", "t",
    ];
    super::strip(word, &ENDINGS, 3)
}
