use kit::{Day, Done, PersonId, Say, SessionId, Stop, time};
use plan::Session;
use store::Work;

use crate::{
    reaction::{HELPERS, HINDRANCES, MoodGiven, Reacted, Reaction, Round, STEPS},
    store::reactions as db,
};

/// A form as it was filled in.
#[derive(Clone, Debug)]
pub struct Answers {
    pub able: i64,
    pub chances: i64,
    pub hindered: Vec<String>,
    pub helper: String,
    /// What should be different; goes to the needs as an employee's voice, without the name.
    pub wish: String,
}

/// What somebody is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub session: Session,
    pub round: Round,
}

/// The classes about which this person is asked today and has not answered, the latest first.
pub async fn asked_of(work: &mut Work, person: &PersonId, today: Day) -> Done<Vec<Asked>> {
    let mut sessions = plan::sessions_of(work, person).await?;
    sessions.retain(|s| s.ends_at <= work.now && Round::on(s.day(), today).is_some());
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let marks = deliver::attendance(work, &ids).await?;
    let answered = db::answered(work, person).await?;
    let was_there = |s: &Session| marks.get(&(s.id.clone(), person.clone())).is_some_and(|m| m != "absent");
    let mut out: Vec<Asked> = sessions
        .into_iter()
        .filter(was_there)
        .filter_map(|session| Round::on(session.day(), today).map(|round| Asked { session, round }))
        .filter(|a| !answered.contains(&(a.session.id.clone(), a.round)))
        .collect();
    out.sort_by_key(|a| std::cmp::Reverse(a.session.starts_at));
    Ok(out)
}

/// Keeps what somebody who was there says about a class. Refused for whoever was not there, too early, too late, and twice.
pub async fn react(work: &mut Work, session: &SessionId, answers: Answers) -> Done<()> {
    let person = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let round = round_of(work, session, &person).await?;
    let step = |n: i64, field: &str| {
        if (1..=STEPS).contains(&n) { Ok(n) } else { Err(Stop::at(field, "evaluate-react-choose")) }
    };
    if !HELPERS.contains(&answers.helper.as_str()) {
        return Err(Stop::at("helper", "evaluate-react-choose"));
    }
    if !answers.hindered.iter().all(|h| HINDRANCES.contains(&h.as_str())) {
        return Err(Stop::at("hindered", "evaluate-react-choose"));
    }
    let reaction = Reaction {
        session: session.clone(),
        person: person.clone(),
        round,
        able: step(answers.able, "able")?,
        chances: step(answers.chances, "chances")?,
        hindered: answers.hindered,
        helper: answers.helper,
    };
    if !db::add(work, &reaction).await? {
        return Err(Stop::conflict(Say::new("evaluate-react-twice")));
    }
    if !answers.wish.trim().is_empty() {
        let today = people::today(work).await?;
        let lang = people::person(work, &person, today).await?.lang;
        let wish = listen::Suggestion {
            team: None,
            person: Some(person),
            lang,
            text: answers.wish,
            channel: "reaction".to_owned(),
        };
        listen::suggest(work, wish).await?;
    }
    work.tell(&Reacted { session: session.clone(), round: round.code().to_owned() }).await?;
    Ok(())
}

/// Counts one answer, 1 to 5, to "how was it in this group?". The answer is kept without the person, the person without the
/// answer.
pub async fn give_mood(work: &mut Work, session: &SessionId, answer: i64) -> Done<()> {
    let person = work.who().cloned().ok_or_else(Stop::forbidden)?;
    round_of(work, session, &person).await?;
    if !(1..=5).contains(&answer) {
        return Err(Stop::at("mood", "evaluate-react-choose"));
    }
    if !db::mark_mood_given(work, session, &person).await? {
        return Err(Stop::conflict(Say::new("evaluate-react-twice")));
    }
    db::count_mood(work, session, answer).await?;
    work.tell(&MoodGiven { session: session.clone() }).await?;
    Ok(())
}

/// Which round is open for this person.
pub(crate) async fn round_of(work: &mut Work, id: &SessionId, person: &PersonId) -> Done<Round> {
    let session = plan::session(work, id).await?;
    let marks = deliver::attendance(work, std::slice::from_ref(id)).await?;
    let there = marks.get(&(id.clone(), person.clone())).is_some_and(|m| m != "absent");
    if !there {
        return Err(Stop::conflict(Say::new("evaluate-react-not-there")));
    }
    let today = work.now.day(session.zone);
    match Round::on(session.day(), today) {
        Some(round) => Ok(round),
        None if time::days_between(session.day(), today) < 0 => Err(Stop::conflict(Say::new("evaluate-react-early"))),
        None => Err(Stop::conflict(Say::new("evaluate-react-closed"))),
    }
}
