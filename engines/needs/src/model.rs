use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::features::{Features, features};
use crate::tagger::{Tag, WordWeight};
use kit::Lang;

/// A text and the skills it is about, as a person labelled or corrected it. No skill at all is a label too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    pub text: String,
    pub lang: Lang,
    pub skills: Vec<String>,
}

/// A linear model: for each skill a weight per feature, so every score can be taken apart into words.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Model {
    skills: Vec<String>,
    /// Feature → place and inverse document frequency.
    vocabulary: HashMap<String, (u32, f32)>,
    /// Skill × place, the constant last.
    weights: Vec<Vec<f32>>,
    examples: usize,
    /// Value of the constant feature: 1, or small where a starting score already carries the base rate.
    constant: f32,
}

/// Trains one logistic model per skill that occurs in the examples. Same examples in the same order, same model.
///
/// L2-regularised logistic regression solved in the dual (Yu, Huang and Lin 2011, Machine Learning 85) on TF-IDF of words and
/// pieces of words, each kind brought to length one.
pub fn train(examples: &[Example]) -> Model {
    let skills: BTreeSet<&str> = examples.iter().flat_map(|e| e.skills.iter().map(String::as_str)).collect();
    train_beside(examples, &skills.into_iter().map(str::to_owned).collect::<Vec<_>>(), 0.5, |_, _| 0.0)
}

/// Trains on top of a score that is already known for (example, skill): the model learns only what that score gets wrong.
pub(crate) fn train_beside(
    examples: &[Example],
    skills: &[String],
    constant: f32,
    known: impl Fn(usize, &str) -> f64,
) -> Model {
    let seen: Vec<Features> = examples.iter().map(|e| features(&e.text, e.lang)).collect();
    let mut model = Model {
        skills: skills.to_vec(),
        vocabulary: vocabulary(&seen),
        weights: Vec::new(),
        examples: examples.len(),
        constant,
    };
    let rows: Vec<Vec<(u32, f32)>> = seen.iter().map(|f| model.row(f)).collect();
    model.weights = skills
        .iter()
        .map(|skill| {
            let target: Vec<bool> = examples.iter().map(|e| e.skills.contains(skill)).collect();
            let offset: Vec<f64> = (0..examples.len()).map(|i| known(i, skill)).collect();
            solve(&rows, &target, &offset, model.vocabulary.len() + 1)
        })
        .collect();
    model
}

impl Model {
    pub fn skills(&self) -> &[String] {
        &self.skills
    }

    /// How many examples it was trained on.
    pub fn examples(&self) -> usize {
        self.examples
    }

    /// All skills, the most likely first, each with the words that speak for (or against) it. Scores are 0..1 and independent.
    pub fn explain(&self, text: &str, lang: Lang) -> Vec<Tag> {
        let found = features(text, lang);
        let row = self.row(&found);
        let mut tags: Vec<Tag> = (0..self.skills.len())
            .map(|s| Tag {
                skill: self.skills[s].clone(),
                score: logistic(self.logit(s, &row)),
                words: self.words(s, &found),
            })
            .collect();
        tags.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.skill.cmp(&b.skill)));
        tags
    }

    /// The most likely skill alone; cheaper than `explain`.
    pub fn best(&self, text: &str, lang: Lang) -> Option<&str> {
        let row = self.row(&features(text, lang));
        let best = (0..self.skills.len())
            .max_by(|a, b| self.logit(*a, &row).total_cmp(&self.logit(*b, &row)).then(b.cmp(a)))?;
        Some(&self.skills[best])
    }

    pub(crate) fn parts(&self, skill: &str, text: &str, lang: Lang) -> Option<(f64, Vec<WordWeight>)> {
        let s = self.skills.iter().position(|x| x == skill)?;
        let found = features(text, lang);
        Some((self.logit(s, &self.row(&found)), self.words(s, &found)))
    }

    fn logit(&self, skill: usize, row: &[(u32, f32)]) -> f64 {
        row.iter().map(|(j, x)| f64::from(self.weights[skill][*j as usize]) * f64::from(*x)).sum()
    }

    /// TF-IDF of known features (inverse document frequency to the power 1.5, which did best on SIB-200 by cross-validation), words and pieces each brought to length one, and the constant.
    fn row(&self, found: &Features) -> Vec<(u32, f32)> {
        let mut row: Vec<(u32, f32)> = self.placed(found).map(|(_, j, x)| (j, x)).collect();
        row.push((self.vocabulary.len() as u32, self.constant));
        row
    }

    fn placed<'a>(&'a self, found: &'a Features) -> impl Iterator<Item = (usize, u32, f32)> + 'a {
        let raw = found.list.iter().enumerate().filter_map(|(i, f)| {
            let (j, idf) = self.vocabulary.get(&f.name)?;
            Some((i, f.name.starts_with('w'), *j, (1.0 + f.count.ln()) * idf * idf.sqrt()))
        });
        let raw: Vec<(usize, bool, u32, f32)> = raw.collect();
        let length = |words: bool| {
            raw.iter().filter(|(_, w, ..)| *w == words).map(|(.., x)| x * x).sum::<f32>().sqrt().max(1e-9)
        };
        let (words, pieces) = (length(true), length(false));
        raw.into_iter().map(move |(i, w, j, x)| (i, j, x / if w { words } else { pieces }))
    }

    /// What each word of the text adds, pieces and pairs credited to the words they lie in, the strongest first.
    fn words(&self, skill: usize, found: &Features) -> Vec<WordWeight> {
        let mut sums: BTreeMap<String, f64> = BTreeMap::new();
        for (i, j, x) in self.placed(found) {
            let share = f64::from(self.weights[skill][j as usize] * x) / found.list[i].tokens.len() as f64;
            for &t in &found.list[i].tokens {
                *sums.entry(found.tokens[t].word.to_lowercase()).or_insert(0.0) += share;
            }
        }
        let mut list: Vec<WordWeight> = sums
            .into_iter()
            .filter(|(_, w)| w.abs() > 0.01)
            .map(|(word, weight)| WordWeight { word, weight })
            .collect();
        list.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()).then_with(|| a.word.cmp(&b.word)));
        list.truncate(8);
        list
    }
}

/// In a large collection a feature that occurs once teaches nothing.
fn vocabulary(seen: &[Features]) -> HashMap<String, (u32, f32)> {
    let mut documents: BTreeMap<&str, u32> = BTreeMap::new();
    for f in seen.iter().flat_map(|f| &f.list) {
        *documents.entry(&f.name).or_insert(0) += 1;
    }
    let least = if seen.len() >= 2000 { 2 } else { 1 };
    let n = seen.len() as f32;
    documents
        .into_iter()
        .filter(|(_, df)| *df >= least)
        .enumerate()
        .map(|(j, (name, df))| (name.to_owned(), (j as u32, ((1.0 + n) / (1.0 + df as f32)).ln() + 1.0)))
        .collect()
}

pub(crate) fn logistic(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// Dual coordinate descent; `offset` is added to every score and stays as it is.
fn solve(rows: &[Vec<(u32, f32)>], target: &[bool], offset: &[f64], width: usize) -> Vec<f32> {
    const COST: f64 = 20.0;
    let mut w = vec![0.0_f32; width];
    let side: Vec<f64> = target.iter().map(|t| if *t { 1.0 } else { -1.0 }).collect();
    let square: Vec<f64> = rows.iter().map(|r| r.iter().map(|(_, x)| f64::from(x * x)).sum()).collect();
    let start = 1e-8_f64.min(0.001 * COST);
    let mut alpha: Vec<[f64; 2]> = vec![[start, COST - start]; rows.len()];
    for (row, y) in rows.iter().zip(&side) {
        add(&mut w, row, start * y);
    }
    for round in 0..30 {
        let mut moved = 0.0_f64;
        for step in 0..rows.len() {
            // A stride through the rows stands in for shuffling; it needs no chance.
            let i = (step * stride(rows.len()) + round) % rows.len();
            let score: f64 = rows[i].iter().map(|(j, x)| f64::from(w[*j as usize] * x)).sum::<f64>() + offset[i];
            let change = newton(&mut alpha[i], square[i], side[i] * score, COST);
            if change != 0.0 {
                add(&mut w, &rows[i], change * side[i]);
                moved = moved.max(change.abs());
            }
        }
        if moved < 1e-3 * COST {
            break;
        }
    }
    w
}

fn add(w: &mut [f32], row: &[(u32, f32)], by: f64) {
    for (j, x) in row {
        w[*j as usize] += by as f32 * x;
    }
}

/// A step with no common factor with `n`, near the golden share of it.
fn stride(n: usize) -> usize {
    let common = |mut a: usize, mut b: usize| {
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    let near = (n as f64 * 0.618) as usize;
    (near.max(1)..).find(|s| common(*s, n) == 1).unwrap_or(1)
}

/// One variable by Newton's method on the side of the interval where it is well behaved; gives the change of the dual variable.
fn newton(alpha: &mut [f64; 2], a: f64, b: f64, cost: f64) -> f64 {
    let (one, sign) = if 0.5 * a * (alpha[1] - alpha[0]) + b < 0.0 { (1, -1.0) } else { (0, 1.0) };
    let old = alpha[one];
    let mut z = if cost - old < 0.5 * cost { 0.1 * old } else { old };
    let slope = |z: f64| a * (z - old) + sign * b + (z / (cost - z)).ln();
    for _ in 0..100 {
        let g = slope(z);
        if g.abs() < 1e-6 {
            break;
        }
        let next = z - g / (a + cost / (cost - z) / z);
        z = if next <= 0.0 { 0.1 * z } else { next.min(cost * (1.0 - 1e-12)) };
    }
    let z = z.max(1e-300);
    alpha[one] = z;
    alpha[1 - one] = cost - z;
    sign * (z - old)
}
