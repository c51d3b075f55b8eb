/// Vietnamese words do not change; a written word is one syllable.
pub(super) fn stem(word: &str) -> String {
    word.trim_matches(['\'', '’']).to_owned()
}
