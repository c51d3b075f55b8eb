mod rate;
mod verdicts;

pub use rate::rate;
pub use verdicts::verdicts;
