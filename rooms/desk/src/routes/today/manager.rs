//! What waits on a manager: the first rows of the board.

use kit::Done;
use store::Work;
use web::{Html, Template, Visit};

use crate::{
    board,
    routes::{
        follow_ups::{ChoreRow, chores, late_words},
        part as render,
    },
};

/// More than this stands on the board.
const SHOWN: usize = 6;

#[derive(Template)]
#[template(path = "today/manager.html")]
struct Manager<'a> {
    v: &'a Visit,
    waits: String,
    late: Option<String>,
    chores: Vec<ChoreRow>,
    /// More wait than are shown here.
    more: bool,
}

pub async fn part(v: &Visit, look: &mut Work) -> Done<Html> {
    let board = board::gather(v, look).await?;
    let late = board.chores.iter().filter(|c| c.late_days > 0).count();
    render(Manager {
        v,
        waits: v.tn("desk-waits", board.chores.len()),
        late: late_words(v, board.chores.len(), late),
        chores: chores(v, &board, SHOWN),
        more: board.chores.len() > SHOWN,
    })
}
