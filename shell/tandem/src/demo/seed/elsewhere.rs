//! Courses somewhere else: one asked for, one with its certificate, one from which something was brought back.

use deliver::outside::{self, NewCertificate, NewOutside, NewProposal};
use kit::{Done, Lang, PersonId, time};
use store::{Actor, Work};

use super::Hand;

pub async fn courses(hand: &mut Hand<'_>) -> Done<()> {
    asked(hand).await?;
    been(hand).await?;
    brought(hand).await
}

async fn id(work: &mut Work, hand: &Hand<'_>, handle: &str) -> Done<PersonId> {
    Ok(people::by_handle(work, handle, hand.as_of).await?.id)
}

fn new(hand: &Hand<'_>, person: &PersonId, title: &str, provider: &str, cost_minor: i64, day: i64) -> NewOutside {
    NewOutside {
        person: person.clone(),
        title: title.into(),
        provider: provider.into(),
        minutes: 360,
        cost_minor,
        from_on: time::plus_days(hand.as_of, day),
        to_on: time::plus_days(hand.as_of, day),
        expires_on: None,
        note: String::new(),
    }
}

/// Līga asks; Andris has not answered yet.
async fn asked(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-2);
    let mut work = hand.work(now).await?;
    let liga = id(&mut work, hand, "liga.ozolina").await?;
    work.actor = Actor::Person(liga.clone());
    let mut course = new(hand, &liga, "Vienkārša valoda klientam", "Rīgas Valodu skola", 14_500, 24);
    course.note = "Manas atbildes e-pastā ir garas. Gribu iemācīties pateikt īsi.".into();
    outside::record_outside(&mut work, course).await?;
    work.commit().await?;
    hand.settle(now).await
}

/// Juris was there, with a certificate; he says by a day what he brings back.
async fn been(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-6);
    let kept = hand.keep(paper(&["Certificate of attendance", "Feedback that is heard, 6 hours"]), now).await?;
    let mut work = hand.work(now).await?;
    let juris = id(&mut work, hand, "juris.liepa").await?;
    work.actor = Actor::Person(id(&mut work, hand, "andris.kalnins").await?);
    let mut course = new(hand, &juris, "Feedback that is heard", "Baltic Coaching Days", 9_000, -7);
    course.expires_on = Some(time::plus_days(hand.as_of, 720));
    let course = outside::record_outside(&mut work, course).await?;
    work.actor = Actor::Person(juris);
    let file = NewCertificate { file: kept.id, bytes: kept.bytes, kind: "pdf" };
    outside::add_certificate(&mut work, course.number, &file).await?;
    outside::finish_outside(&mut work, course.number, time::plus_days(hand.as_of, 4)).await?;
    work.commit().await?;
    hand.settle(now).await
}

/// Zane has brought something back for the course on clear words; a planner answers.
async fn brought(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-4);
    let mut work = hand.work(now).await?;
    let zane = id(&mut work, hand, "zane.balode").await?;
    work.actor = Actor::Person(zane.clone());
    let course = new(hand, &zane, "Sarunas ar cilvēkiem stresā", "Sarkanais Krusts", 0, -9);
    let course = outside::record_outside(&mut work, course).await?;
    outside::finish_outside(&mut work, course.number, time::plus_days(hand.as_of, 5)).await?;
    let proposal = NewProposal {
        course: "clear-explanations".into(),
        part: "cards".into(),
        title: "Klients runā ātri un pārlec no viena uz otru. Ko sakāt vispirms?".into(),
        body: "“Es pierakstu. Sāksim ar pirmo.” Viena lieta pēc otras, un katru reizi pasakiet, kura tā ir.".into(),
        lang: Lang::Lv,
    };
    outside::propose(&mut work, course.number, proposal).await?;
    work.commit().await?;
    hand.settle(now).await
}

/// A page of plain PDF with these lines, the first one large.
fn paper(lines: &[&str]) -> Vec<u8> {
    let mut text = String::from("BT /F 24 Tf 72 720 Td 40 TL ");
    for line in lines {
        text.push_str(&format!("({line}) Tj /F 14 Tf T* "));
    }
    text.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (i, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", out.len()));
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", i + 1));
    }
    let (at, n) = (out.len(), objects.len() + 1);
    out.push_str(&format!("xref\n0 {n}\n{table}trailer << /Size {n} /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n"));
    out.into_bytes()
}
