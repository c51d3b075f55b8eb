//! What waits on a manager: the first rows of the board.

use kit::Done;
use store::Work;
use web::{Html, Template, Visit};

use crate::{
    board,
    routes::{
        follow_ups::{ChoreRow, chores},
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
}

pub async fn part(v: &Visit, look: &mut Work) -> Done<Html> {
    let board = board::gather(v, look).await?;
    let late = board.chores.iter().filter(|c| c.late_days > 0).count();
    render(Manager {
        v,
        waits: v.tn("desk-waits", board.chores.len()),
        late: (late > 0).then(|| v.tn("desk-waits-late", late)),
        chores: chores(v, &board, SHOWN),
    })
}
