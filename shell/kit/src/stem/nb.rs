/// Number, definiteness and tense endings off.
pub(super) fn stem(word: &str) -> String {
    let word = word.trim_matches(['\'', '’']);
    let word = super::strip(word, &["s"], 5);
    let word = super::strip(
        &word,
        &["endene", "ende", "ene", "ane", "ete", "ede", "ert", "et", "te", "en", "er", "ar", "e", "a"],
        3,
    );
    // "faktura" loses its own a above; "fakturaer" must lose it too.
    super::strip(&word, &["a", "e"], 4)
}
