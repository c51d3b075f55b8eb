//! What people do from one end to the other, page by page, with the clock moved by hand.

mod ask_for_a_seat;
mod bring_in_people;
mod call_heard;
mod changed_session;
mod coaching;
mod deputies;
mod evidence;
mod growth_plan;
mod invitation;
mod one_training;
mod practice_kept;
mod preparation;
mod recognised;
mod skills_shown;
mod small_house;
mod what_if;
mod write_a_course;

pub fn list(add: crate::Add) {
    preparation::list(add);
    add("stories/one training all the way round the loop", |s, k| Box::pin(one_training::walk(s, k)));
    add("stories/a session is moved, given other people and cancelled", |s, k| Box::pin(changed_session::walk(s, k)));
    add("stories/a seat is asked for, given, declined, wished for, never forgotten", |s, k| {
        Box::pin(ask_for_a_seat::walk(s, k))
    });
    add("stories/a file with mistakes changes nothing, a good one can be undone", |s, k| {
        Box::pin(bring_in_people::walk(s, k))
    });
    add("stories/an import of a public body's posts as it publishes them", |s, k| {
        Box::pin(bring_in_people::posts(s, k))
    });
    add("stories/practice is kept between two people", |s, k| Box::pin(practice_kept::walk(s, k)));
    add("stories/a call is heard, scored, read, disputed and decided", |s, k| Box::pin(call_heard::walk(s, k)));
    add("stories/recognition is for learners and coaches alike", |s, k| Box::pin(recognised::walk(s, k)));
    add("stories/skills are shown by evidence, which does instead of a course", |s, k| {
        Box::pin(skills_shown::walk(s, k))
    });
    add("stories/a path shows one's place, and what was read is read again when it changes", |s, k| {
        Box::pin(skills_shown::paths(s, k))
    });
    add("stories/somebody gets a coach, meets, practises one thing and says how it was", |s, k| {
        Box::pin(coaching::walk(s, k))
    });
    add("stories/a certificate is signed, and surveys come in as sums", |s, k| Box::pin(evidence::walk(s, k)));
    add("stories/a development plan is written by two", |s, k| Box::pin(growth_plan::walk(s, k)));
    add("stories/a planner wonders what if, compares drafts, and prints a plan", |s, k| Box::pin(what_if::walk(s, k)));
    add("stories/two small sessions become one, or nothing changes", |s, k| Box::pin(what_if::merge(s, k)));
    add("stories/promises go to a deputy and come back", |s, k| Box::pin(deputies::walk(s, k)));
    add("stories/an invitation becomes a password, once", |s, k| Box::pin(invitation::walk(s, k)));
    add("stories/a course is written, refused until it can be taught, published and changed", |s, k| {
        Box::pin(write_a_course::walk(s, k))
    });
    add("stories/a new house reaches its first session by hand, and somebody moves", |s, k| {
        Box::pin(small_house::walk(s, k))
    });
}
