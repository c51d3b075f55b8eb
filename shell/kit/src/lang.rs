//! The five languages of the house.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    En,
    Nb,
    Lv,
    Zh,
    Vi,
}

impl Lang {
    pub const ALL: [Lang; 5] = [Lang::En, Lang::Nb, Lang::Lv, Lang::Zh, Lang::Vi];

    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Nb => "nb",
            Lang::Lv => "lv",
            Lang::Zh => "zh",
            Lang::Vi => "vi",
        }
    }

    /// For the `lang` attribute: browsers choose the right glyphs for `zh-CN`.
    pub fn tag(self) -> &'static str {
        if self == Lang::Zh { "zh-CN" } else { self.code() }
    }

    /// The language's own name.
    pub fn name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Nb => "Norsk bokmål",
            Lang::Lv => "Latviešu",
            Lang::Zh => "中文",
            Lang::Vi => "Tiếng Việt",
        }
    }

    /// `nb`, `no`, `nn-NO`, `zh-Hans` …; `None` when it is none of ours.
    pub fn from_code(code: &str) -> Option<Lang> {
        let base = code.split(['-', '_', '.']).next().unwrap_or("").trim().to_ascii_lowercase();
        Some(match base.as_str() {
            "en" => Lang::En,
            "nb" | "no" | "nn" => Lang::Nb,
            "lv" => Lang::Lv,
            "zh" => Lang::Zh,
            "vi" => Lang::Vi,
            _ => return None,
        })
    }

    /// The best of our languages for an `Accept-Language` header; weights are respected.
    pub fn from_accept(header: &str) -> Option<Lang> {
        let mut best: Option<(f32, Lang)> = None;
        for part in header.split(',') {
            let mut pieces = part.split(';');
            let Some(lang) = pieces.next().and_then(Lang::from_code) else { continue };
            let q = pieces.find_map(|p| p.trim().strip_prefix("q=")).and_then(|q| q.parse().ok()).unwrap_or(1.0);
            if best.is_none_or(|(b, _)| q > b) {
                best = Some((q, lang));
            }
        }
        best.map(|(_, lang)| lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_browsers_send() {
        assert_eq!(Lang::from_accept("de;q=0.9, nn-NO;q=0.8, en;q=0.7"), Some(Lang::Nb));
        assert_eq!(Lang::from_accept("fr"), None);
        assert_eq!(Lang::from_code("zh-Hans-CN"), Some(Lang::Zh));
    }
}
