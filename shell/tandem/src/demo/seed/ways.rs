//! What changed this week, and what can be looked up: other ways than a class by which people get to know something.

use std::collections::BTreeMap;

use deliver::{
    aids::{AidText, Draft},
    briefings::{BriefText, Check, NewBriefing},
    shadowing::NewPair,
};
use kit::{Done, Lang, PersonId, time};
use store::Actor;

use super::Hand;

const LEAD: &str = "andris.kalnins";
const COACH: &str = "juris.liepa";
/// Those of the team who have read what changed, and in how many tries.
const READ: [(&str, usize); 4] =
    [("kristaps.vilks", 1), ("martins.lacis", 2), ("zane.balode", 1), ("roberts.zarins", 1)];

/// One briefing for Technical Rīga, due this week and not yet read by everybody.
pub async fn briefing(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-2);
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(people::by_handle(&mut work, LEAD, hand.as_of).await?.id);
    let text = |title: &str, text: &str, question: &str, right: &str, wrong: [&str; 2]| BriefText {
        title: title.into(),
        text: text.into(),
        checks: vec![Check {
            question: question.into(),
            right: right.into(),
            wrong: wrong.map(str::to_owned).to_vec(),
        }],
    };
    let body = BTreeMap::from([
        (
            Lang::Lv,
            text(
                "Rūteru maina uzreiz, bez meistara",
                "No pirmdienas rūteri, kas vecāki par četriem gadiem, mainām uzreiz: klients jauno saņem pa pastu divās dienās.\n\n- Vecums redzams ierīces kartītē.\n- Meistaru sūtām tikai tad, ja bojāts kabelis.",
                "Rūteris ir piecus gadus vecs un atvienojas. Ko darāt?",
                "Uzreiz pasūtu jaunu pa pastu",
                ["Piesaku meistaru", "Lūdzu klientam pagaidīt nedēļu"],
            ),
        ),
        (
            Lang::En,
            text(
                "Routers are replaced at once, without a technician",
                "From Monday on, routers older than four years are replaced at once: the customer gets the new one by post within two days.\n\n- The age stands on the device card.\n- A technician goes only when the cable is broken.",
                "A router is five years old and keeps dropping. What do you do?",
                "Order a new one by post at once",
                ["Book a technician", "Ask the customer to wait a week"],
            ),
        ),
        (
            Lang::Nb,
            text(
                "Ruteren byttes med en gang, uten tekniker",
                "Fra mandag bytter vi rutere som er eldre enn fire år, med en gang: Kunden får den nye i posten innen to dager.\n\n- Alderen står på enhetskortet.\n- En tekniker kommer bare når kabelen er ødelagt.",
                "En ruter er fem år gammel og faller ut. Hva gjør du?",
                "Bestiller en ny i posten med en gang",
                ["Bestiller tekniker", "Ber kunden vente en uke"],
            ),
        ),
        (
            Lang::Zh,
            text(
                "路由器直接更换，不用师傅上门",
                "从周一起，用了四年以上的路由器直接更换，新机两天内寄到客户手上。\n\n- 使用年限见设备卡。\n- 只有线缆坏了才派师傅。",
                "路由器用了五年，经常断线。怎么办？",
                "马上寄一台新的",
                ["约师傅上门", "请客户等一周"],
            ),
        ),
        (
            Lang::Vi,
            text(
                "Đổi bộ định tuyến ngay, không cần kỹ thuật viên",
                "Từ thứ Hai, bộ định tuyến dùng quá bốn năm được đổi ngay: khách nhận máy mới qua bưu điện trong hai ngày.\n\n- Tuổi máy ghi trên thẻ thiết bị.\n- Kỹ thuật viên chỉ đến khi cáp hỏng.",
                "Bộ định tuyến đã năm năm và hay rớt mạng. Bạn làm gì?",
                "Đặt gửi máy mới ngay",
                ["Hẹn kỹ thuật viên", "Đề nghị khách chờ một tuần"],
            ),
        ),
    ]);
    let new = NewBriefing {
        audience: "team".into(),
        audience_slug: "technical-riga".into(),
        due_on: time::plus_days(hand.as_of, 3),
        source: Lang::Lv,
        body,
    };
    let made = deliver::briefings::make_briefing(&mut work, new).await?;
    work.commit().await?;
    for (handle, tries) in READ {
        let mut work = hand.work(now.plus_minutes(120)).await?;
        let me: PersonId = people::by_handle(&mut work, handle, hand.as_of).await?.id;
        work.actor = Actor::Person(me.clone());
        let (_, text) = made.text(Lang::Lv);
        for n in 0..tries {
            let order = deliver::briefings::order(&made.id, &me, n as i64, 0, &text.checks[0]);
            let right = order.iter().position(|p| *p == 0).unwrap_or(0);
            let place = if n + 1 == tries { right } else { (right + 1) % order.len() };
            let chosen = BTreeMap::from([(0, place)]);
            deliver::briefings::acknowledge(&mut work, made.number, Lang::Lv, n as i64, &chosen).await?;
        }
        work.commit().await?;
    }
    hand.settle(now).await
}

/// What the coach has written down for the moment when somebody shouts.
pub async fn aid(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-21);
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(people::by_handle(&mut work, COACH, hand.as_of).await?.id);
    let text = |title: &str, body: &str| AidText { title: title.into(), body: body.into() };
    let body = BTreeMap::from([
        (
            Lang::En,
            text(
                "Calming anger",
                "1. **Let them finish.** No word before the pause.\n2. **Name what you hear:** “The third call about the same thing, that wears you out.”\n3. **Say what happens now,** and when.\n4. Only then ask for the customer number.\n\nLeave out “but” and “unfortunately”. Whoever threatens: hand over to your team lead.",
            ),
        ),
        (
            Lang::Lv,
            text(
                "Dusmīgs klients",
                "1. **Ļaujiet izrunāties.** Ne vārda pirms pauzes.\n2. **Nosauciet, ko dzirdat:** “Trešais zvans par vienu un to pašu, tas nogurdina.”\n3. **Pasakiet, kas notiks tagad** un kad.\n4. Tikai tad prasiet klienta numuru.\n\nIzlaidiet “bet” un “diemžēl”. Ja draud, savienojiet ar komandas vadītāju.",
            ),
        ),
        (
            Lang::Nb,
            text(
                "Sint kunde",
                "1. **La kunden snakke ut.** Ikke et ord før pausen.\n2. **Si det du hører:** «Tredje samtale om det samme, det blir man sliten av.»\n3. **Si hva som skjer nå,** og når.\n4. Be om kundenummeret først da.\n\nDropp «men» og «dessverre». Trusler: Sett over til teamlederen.",
            ),
        ),
        (
            Lang::Zh,
            text(
                "客户发火时",
                "1. **让对方说完。**停顿之前不插话。\n2. **说出您听到的：**“同一件事打了三次，换谁都累。”\n3. **说清接下来做什么，**什么时候。\n4. 然后再问客户号。\n\n不说“但是”和“很遗憾”。对方威胁时转给组长。",
            ),
        ),
        (
            Lang::Vi,
            text(
                "Khách nóng giận",
                "1. **Để khách nói hết.** Không chen lời trước khi khách dừng.\n2. **Gọi tên điều bạn nghe:** “Gọi lần thứ ba vì một việc, ai cũng mệt.”\n3. **Nói việc sẽ làm ngay** và khi nào xong.\n4. Sau đó mới hỏi mã khách hàng.\n\nBỏ “nhưng” và “rất tiếc”. Khách đe dọa thì chuyển cho trưởng nhóm.",
            ),
        ),
    ]);
    let course = curriculum::course_by_slug(&mut work, "calming-anger").await?.id;
    let draft = Draft {
        course: Some(course),
        card: None,
        source: Lang::En,
        review_by_on: time::plus_days(hand.as_of, 160),
        body,
        note: String::new(),
    };
    let aid = deliver::aids::write_aid(&mut work, None, draft).await?;
    for n in 0..9 {
        deliver::aids::answer_aid(&mut work, &aid.slug, n != 4, "", Lang::Lv).await?;
    }
    work.commit().await?;
    hand.settle(now).await
}

/// Somebody new sits beside somebody who can; one kind is still to be watched, and one contact waits for the other's tick.
pub async fn pair(hand: &mut Hand<'_>) -> Done<()> {
    const CONTACTS: [(&str, &str, bool); 5] = [
        ("Nav interneta", "Vispirms paskatās, vai lampiņa mirgo.", true),
        ("Nav interneta", "", true),
        ("Nav interneta", "Klients parasti jau ir restartējis divreiz.", true),
        ("Jautājums par rēķinu", "Bieži vaicā par pirmo nepilno mēnesi.", true),
        ("Jautājums par rēķinu", "", false),
    ];
    let now = hand.at(-4);
    let mut work = hand.work(now).await?;
    let id =
        async |work: &mut store::Work, handle: &str| people::by_handle(work, handle, hand.as_of).await.map(|p| p.id);
    let person = id(&mut work, "kristaps.vilks").await?;
    let partner = id(&mut work, "liga.ozolina").await?;
    work.actor = Actor::Person(id(&mut work, LEAD).await?);
    let new = NewPair {
        person: person.clone(),
        partner: partner.clone(),
        from_on: time::plus_days(hand.as_of, -4),
        to_on: time::plus_days(hand.as_of, 10),
        kinds: vec!["Nav interneta".into(), "Jautājums par rēķinu".into()],
        needed: 3,
        minutes_a_day: 120,
    };
    let pair = deliver::shadowing::pair_up(&mut work, new).await?;
    for (kind, note, both) in CONTACTS {
        work.actor = Actor::Person(person.clone());
        deliver::shadowing::note_contact(&mut work, pair.number, "observe", kind, note).await?;
        if both {
            work.actor = Actor::Person(partner.clone());
            let newest = deliver::shadowing::contacts(&mut work, &pair.id).await?.into_iter().find(|c| !c.counts());
            if let Some(contact) = newest {
                deliver::shadowing::tick_contact(&mut work, pair.number, &contact.id).await?;
            }
        }
    }
    work.commit().await?;
    hand.settle(now).await
}
