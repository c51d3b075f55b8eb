use super::Token;

/// Pairs of neighbouring Chinese characters, a lone character by itself, Latin words and numbers whole.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut run: Vec<char> = Vec::new();
    let mut latin = String::new();
    for c in text.chars().chain([' ']) {
        if is_han(c) {
            flush_latin(&mut latin, &mut out);
            run.push(c);
        } else {
            flush_run(&mut run, &mut out);
            if c.is_alphanumeric() {
                latin.push(c);
            } else {
                flush_latin(&mut latin, &mut out);
            }
        }
    }
    out
}

/// Whether it is a Chinese character.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

fn flush_run(run: &mut Vec<char>, out: &mut Vec<Token>) {
    if let [lone] = run[..] {
        out.push(token(lone.to_string()));
    }
    out.extend(run.windows(2).map(|pair| token(pair.iter().collect())));
    run.clear();
}

fn flush_latin(latin: &mut String, out: &mut Vec<Token>) {
    if !latin.is_empty() {
        out.push(token(std::mem::take(latin)));
    }
}

fn token(word: String) -> Token {
    let stem = word.to_lowercase();
    Token { folded: stem.clone(), word, stem }
}
