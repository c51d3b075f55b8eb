//! What somebody is called, and when.

use kit::Lang;

/// The name used when speaking to somebody: in Chinese the whole name, in Vietnamese the last word (the given name comes
/// last), else the first word. `mother_tongue` is the person's own first language.
pub fn called(name: &str, mother_tongue: Lang) -> &str {
    let name = name.trim();
    let han = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{2fa1f}');
    if name.chars().any(han) {
        return name;
    }
    let mut words = name.split_whitespace();
    let word = if mother_tongue == Lang::Vi { words.next_back() } else { words.next() };
    word.unwrap_or(name)
}

/// The same for a person of the house.
pub fn short(person: &people::Person) -> &str {
    called(&person.name, person.spoken.first().copied().unwrap_or(person.lang))
}

/// The key of the greeting at so many minutes after local midnight.
pub fn greeting(minutes: i64) -> &'static str {
    match minutes / 60 {
        4..12 => "desk-good-morning",
        12..18 => "desk-good-afternoon",
        _ => "desk-good-evening",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_called_as_at_home() {
        assert_eq!(called("Līga Ozoliņa", Lang::Lv), "Līga");
        assert_eq!(called("Nguyễn Thị Hạnh", Lang::Vi), "Hạnh");
        assert_eq!(called("王磊", Lang::Zh), "王磊");
        // Written in Latin letters by the person, so given name first as written.
        assert_eq!(called("Mei Lin", Lang::Zh), "Mei");
        assert_eq!(called("Ingvild Moe", Lang::Nb), "Ingvild");
        assert_eq!(called(" Ola ", Lang::Vi), "Ola");
        assert_eq!(called("", Lang::En), "");
    }

    #[test]
    fn the_day_has_three_greetings() {
        assert_eq!(greeting(3 * 60), "desk-good-evening");
        assert_eq!(greeting(4 * 60), "desk-good-morning");
        assert_eq!(greeting(11 * 60 + 59), "desk-good-morning");
        assert_eq!(greeting(12 * 60), "desk-good-afternoon");
        assert_eq!(greeting(18 * 60), "desk-good-evening");
    }
}
