//! Reading Fluent files as far as tidy needs it: keys, variables, variants.

use std::collections::BTreeSet;

/// One message of a `.ftl` file.
#[derive(Debug, Default)]
pub struct Message {
    pub key: String,
    pub line: usize,
    /// Variables that stand in the text.
    pub shown: BTreeSet<String>,
    /// Variables that a text is chosen by.
    pub chosen_by: BTreeSet<String>,
    /// The variant names of each choice, in order.
    pub choices: Vec<Vec<String>>,
    pub mistakes: Vec<String>,
}

/// Messages in the order of the file; terms and comments are left out.
pub fn read(text: &str) -> Vec<Message> {
    let mut messages: Vec<(Message, String)> = Vec::new();
    let mut depth = 0i32;
    for (at, line) in text.lines().enumerate() {
        let begins = line.chars().next().is_some_and(|c| c.is_ascii_alphabetic());
        if begins && let Some((key, value)) = line.split_once('=') {
            messages
                .push((Message { key: key.trim().into(), line: at + 1, ..Message::default() }, format!("{value}\n")));
            depth = balance(value);
        } else if line.starts_with([' ', '\t', '}', '*', '[']) || depth > 0 {
            if let Some((_, body)) = messages.last_mut() {
                body.push_str(line);
                body.push('\n');
                depth += balance(line);
            }
        } else if !line.is_empty()
            && !line.starts_with('#')
            && let Some((message, _)) = messages.last_mut()
        {
            message.mistakes.push(format!("line {} is neither a text nor a comment", at + 1));
        }
    }
    messages
        .into_iter()
        .map(|(mut message, body)| {
            let chars: Vec<char> = body.chars().collect();
            Reader { chars: &chars, at: 0, message: &mut message }.pattern(false);
            if body.trim().is_empty() {
                message.mistakes.push("the text is empty".into());
            }
            if balance(&body) != 0 {
                message.mistakes.push("a brace is not closed".into());
            }
            message
        })
        .collect()
}

fn balance(line: &str) -> i32 {
    line.chars().map(|c| i32::from(c == '{') - i32::from(c == '}')).sum()
}

struct Reader<'a> {
    chars: &'a [char],
    at: usize,
    message: &'a mut Message,
}

impl Reader<'_> {
    /// Text with placeables; inside a choice it ends before the next variant or the closing brace.
    fn pattern(&mut self, in_choice: bool) {
        while let Some(&c) = self.chars.get(self.at) {
            match c {
                '{' => {
                    self.at += 1;
                    self.placeable();
                }
                '}' if in_choice => return,
                '[' | '*' if in_choice && self.starts_line() => return,
                _ => self.at += 1,
            }
        }
    }

    fn starts_line(&self) -> bool {
        self.chars[..self.at].iter().rev().find(|c| !matches!(c, ' ' | '\t')).is_none_or(|c| *c == '\n')
    }

    fn placeable(&mut self) {
        let start = self.at;
        while let Some(&c) = self.chars.get(self.at) {
            match c {
                '}' => {
                    let shown = variables(&self.chars[start..self.at]);
                    self.message.shown.extend(shown);
                    self.at += 1;
                    return;
                }
                '-' if self.chars.get(self.at + 1) == Some(&'>') => {
                    let chosen_by = variables(&self.chars[start..self.at]);
                    self.message.chosen_by.extend(chosen_by);
                    self.at += 2;
                    return self.variants();
                }
                _ => self.at += 1,
            }
        }
    }

    fn variants(&mut self) {
        let mut names = Vec::new();
        let mut has_default = false;
        while let Some(&c) = self.chars.get(self.at) {
            match c {
                '}' => {
                    self.at += 1;
                    break;
                }
                '[' => {
                    let rest = &self.chars[self.at + 1..];
                    let name: String = rest.iter().take_while(|c| **c != ']').collect();
                    self.at += name.chars().count() + 2;
                    names.push(name.trim().to_owned());
                    self.pattern(true);
                }
                _ => {
                    has_default |= c == '*';
                    self.at += 1;
                }
            }
        }
        if !has_default {
            self.message.mistakes.push("a choice has no variant marked with *".into());
        }
        self.message.choices.push(names);
    }
}

fn variables(chars: &[char]) -> Vec<String> {
    let text: String = chars.iter().collect();
    let after = text.split('$').skip(1);
    after.map(|part| part.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-')).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
### A file.

a-plain = Hello { $name }
# $n: how many
a-choice = There { $n ->
    [one] is { $n } mail
   *[other] are { $n } mails
} for { $team } · { $k ->
    [one] one
   *[other] many
}
a-last = End
";

    #[test]
    fn keys_lines_variables_and_choices_are_read() {
        let all = read(FILE);
        assert_eq!(
            all.iter().map(|m| (m.key.as_str(), m.line)).collect::<Vec<_>>(),
            [("a-plain", 3), ("a-choice", 5), ("a-last", 12)]
        );
        assert_eq!(all[1].shown.iter().map(String::as_str).collect::<Vec<_>>(), ["n", "team"]);
        assert_eq!(all[1].chosen_by.iter().map(String::as_str).collect::<Vec<_>>(), ["k", "n"]);
        assert_eq!(all[1].choices, [["one", "other"], ["one", "other"]]);
        assert!(all.iter().all(|m| m.mistakes.is_empty()), "{all:?}");
    }

    #[test]
    fn broken_texts_are_noticed() {
        assert_eq!(
            read("a-b = { $n ->\n    [one] x\n    [other] y\n}\n")[0].mistakes,
            ["a choice has no variant marked with *"]
        );
        assert_eq!(read("a-b = { $n\n")[0].mistakes, ["a brace is not closed"]);
        assert_eq!(read("a-b =\n")[0].mistakes, ["the text is empty"]);
    }
}
