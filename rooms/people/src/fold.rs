//! Handles and slugs made of names.

use kit::fold;

/// A handle made of a name: "Līga Ozoliņa" → "liga.ozolina". Empty when no letter can be written in ASCII.
pub fn handle_of(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split([' ', '-', '.', '\'', '’']);
    let words = words.map(|w| w.chars().filter(char::is_ascii_alphanumeric).collect::<String>());
    words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(".")
}

/// A slug made of a title: "Technical Rīga" → "technical-riga".
pub fn slug_of(title: &str) -> String {
    handle_of(title).replace('.', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_and_slugs_are_ascii() {
        assert_eq!(handle_of("Lê Thị Thu Hà"), "le.thi.thu.ha");
        assert_eq!(handle_of("Anne-Marie O’Hara"), "anne.marie.o.hara");
        assert_eq!(handle_of("王磊"), "");
        assert_eq!(slug_of("Technical Rīga"), "technical-riga");
    }
}
