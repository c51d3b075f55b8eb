use super::{Found, Kind};
use kit::Lang;

/// Street with house number, in the order each language writes them.
pub(super) fn addresses(text: &str, lang: Lang) -> Vec<Found> {
    if lang == Lang::Zh {
        return chinese(text);
    }
    let words = spans(text);
    (0..words.len())
        .filter_map(|i| address_at(&words, i, lang))
        .map(|(start, end)| Found { kind: Kind::Address, start, end })
        .collect()
}

/// Names after "my name is" and its like.
pub(super) fn names(text: &str, lang: Lang) -> Vec<Found> {
    let cues: &[&str] = match lang {
        Lang::En => &["my name is ", "my name's ", "this is mr ", "this is mrs ", "this is ms "],
        Lang::Nb => &["jeg heter ", "mitt navn er ", "navnet mitt er "],
        Lang::Lv => &["mani sauc ", "mans vārds ir ", "mans vārds "],
        Lang::Vi => &["tôi tên là ", "tên tôi là ", "mình tên ", "tôi tên "],
        Lang::Zh => &["我叫", "我的名字是", "我的名字叫", "本人姓名"],
    };
    cues.iter().flat_map(|cue| after(text, cue, lang)).collect()
}

/// Words with their bytes; signs around a word are not part of it.
fn spans(text: &str) -> Vec<(usize, usize, &str)> {
    text.split_whitespace()
        .filter_map(|raw| {
            let word = raw.trim_matches(|c: char| !c.is_alphanumeric());
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            (!word.is_empty()).then_some((start, start + word.len(), word))
        })
        .collect()
}

fn address_at(words: &[(usize, usize, &str)], i: usize, lang: Lang) -> Option<(usize, usize)> {
    let word = |j: usize| words.get(j).map(|w| w.2);
    let lower = words[i].2.to_lowercase();
    let number = |j: usize| word(j).is_some_and(house_number);
    let capital = |j: usize| word(j).is_some_and(|w| w.chars().next().is_some_and(char::is_uppercase));
    let span = |a: usize, b: usize| Some((words[a].0, words[b].1));
    match lang {
        // 12 Baker Street
        Lang::En
            if [
                "street",
                "st",
                "road",
                "rd",
                "avenue",
                "ave",
                "lane",
                "drive",
                "boulevard",
                "square",
                "terrace",
                "crescent",
            ]
            .contains(&lower.as_str()) =>
        {
            (1..=4)
                .filter(|back| i >= *back && number(i - back))
                .find(|back| (i - back + 1..i).all(capital))
                .and_then(|back| span(i - back, i))
        }
        // Storgata 5, Karl Johans gate 12 B
        Lang::Nb
            if number(i + 1)
                && capital(i)
                && ["gata", "gaten", "gate", "veien", "vegen", "vei", "veg", "plass", "allé", "bakken", "svingen"]
                    .iter()
                    .any(|e| lower.ends_with(e)) =>
        {
            span(i, i + 1)
        }
        Lang::Nb if number(i + 1) && ["gate", "gata", "vei", "veg", "plass", "allé"].contains(&lower.as_str()) => {
            let from = (1..=3).take_while(|back| i >= *back && capital(i - back)).last()?;
            span(i - from, i + 1)
        }
        // Brīvības iela 12-4
        Lang::Lv
            if number(i + 1)
                && [
                    "iela",
                    "ielā",
                    "ielas",
                    "bulvāris",
                    "bulvārī",
                    "prospekts",
                    "prospektā",
                    "gatve",
                    "gatvē",
                    "šoseja",
                    "laukums",
                ]
                .contains(&lower.as_str()) =>
        {
            let from = (1..=3).take_while(|back| i >= *back && capital(i - back)).last().unwrap_or(0);
            span(i - from, i + 1)
        }
        // số 12 đường Nguyễn Trãi, 12/3 phố Huế
        Lang::Vi if ["đường", "phố", "ngõ", "hẻm"].contains(&lower.as_str()) && i >= 1 && number(i - 1) => {
            let from = if i >= 2 && word(i - 2).is_some_and(|w| w.to_lowercase() == "số") { i - 2 } else { i - 1 };
            let more = (1..=4).take_while(|ahead| capital(i + ahead)).last().unwrap_or(0);
            span(from, i + more)
        }
        _ => None,
    }
}

fn house_number(word: &str) -> bool {
    word.len() <= 8
        && word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || "/-".contains(c))
}

/// …路12号3栋501室: from the street's name to the last numbered part.
fn chinese(text: &str) -> Vec<Found> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut found: Vec<Found> = Vec::new();
    for i in 0..letters.len() {
        if !"路街巷道弄".contains(letters[i].1) || !letters.get(i + 1).is_some_and(|(_, c)| c.is_ascii_digit()) {
            continue;
        }
        let name = |c: char| matches!(c, '\u{4E00}'..='\u{9FFF}') && !"在是到的住址寄我和，".contains(c);
        let start =
            letters[..i].iter().rev().take(12).take_while(|(_, c)| name(*c)).last().map_or(letters[i].0, |l| l.0);
        let end = letters[i + 1..]
            .iter()
            .take_while(|(_, c)| c.is_ascii_digit() || "-号弄栋幢座楼单元室层".contains(*c))
            .last();
        found.extend(end.map(|(at, c)| Found { kind: Kind::Address, start, end: at + c.len_utf8() }));
    }
    found
}

fn after(text: &str, cue: &str, lang: Lang) -> Vec<Found> {
    find_ignoring_case(text, cue)
        .into_iter()
        .filter_map(|at| {
            let rest = &text[at..];
            let length = if lang == Lang::Zh { chinese_name(rest) } else { latin_name(rest) };
            (length > 0).then_some(Found { kind: Kind::Name, start: at, end: at + length })
        })
        .collect()
}

/// Byte positions just behind each occurrence.
fn find_ignoring_case(text: &str, cue: &str) -> Vec<usize> {
    let cue: Vec<char> = cue.chars().collect();
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let same = |a: char, b: char| a == b || a.to_lowercase().eq(b.to_lowercase());
    letters
        .windows(cue.len())
        .filter(|w| w.iter().zip(&cue).all(|((_, a), b)| same(*a, *b)))
        .filter_map(|w| w.last().map(|(at, c)| at + c.len_utf8()))
        .collect()
}

/// Up to four capitalised words.
fn latin_name(rest: &str) -> usize {
    let mut end = 0;
    for word in rest.split(' ').take(4) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if !bare.chars().next().is_some_and(char::is_uppercase) {
            break;
        }
        let start = word.as_ptr() as usize - rest.as_ptr() as usize;
        end = start + bare.len();
        if bare.len() < word.len() {
            break;
        }
    }
    end
}

/// Two or three characters, as most Chinese names have.
fn chinese_name(rest: &str) -> usize {
    let han = |c: &char| matches!(c, '\u{4E00}'..='\u{9FFF}');
    let name: Vec<char> = rest.chars().take_while(han).take(3).collect();
    if name.len() < 2 { 0 } else { name.iter().map(|c| c.len_utf8()).sum() }
}
