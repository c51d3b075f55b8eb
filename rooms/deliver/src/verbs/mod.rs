mod answer_quiz;
mod complete;
mod mark;
mod read_lesson;
mod weak_items;

pub use answer_quiz::{Answered, answer_quiz};
pub(crate) use complete::complete_if_done;
pub use complete::counts_from;
pub use mark::mark;
pub(crate) use mark::{Marking, lock, mark_checked, may_mark, put};
pub use read_lesson::read_lesson;
pub use weak_items::weak_items;
