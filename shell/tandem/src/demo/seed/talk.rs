//! What people say in follow-up meetings.

use kit::Lang;

/// What people say in the meeting, in their own language; a suggestion and a wish from some.
pub(super) fn answers(lang: Lang, i: usize) -> [String; 5] {
    let [felt, learned, goals, suggestion, support] = match lang {
        Lang::Lv => [
            "Mierīgi. Sākumā nepatika runāt grupā, tad pieradu.",
            "Ka klusums pēc klienta teiktā strādā.",
            "Jā, vairāk nekā domāju.",
            "Vairāk klausīties mūsu pašu zvanus, mazāk slaidu.",
            "Noklausīties kopā divus zvanus nedēļā.",
        ],
        Lang::Nb => [
            "Bra tempo, og godt å høre de andre.",
            "Å spørre én gang til før jeg svarer.",
            "Ja, stort sett.",
            "Bruk flere av våre egne samtaler som eksempler.",
            "Ti minutter sammen etter vakt på torsdager.",
        ],
        Lang::Zh => [
            "节奏合适，分组讨论最有用。",
            "先复述再给办法。",
            "达到了大部分。",
            "案例多用我们自己的录音。",
            "每周一起听一通录音。",
        ],
        Lang::Vi => [
            "Thoải mái, phần đóng vai giúp nhiều nhất.",
            "Nhắc lại điều khách nói rồi mới đưa cách xử lý.",
            "Gần đạt.",
            "Nên có thêm cuộc gọi thật của nhóm mình.",
            "Mỗi tuần nghe lại một cuộc gọi cùng nhau.",
        ],
        _ => [
            "Good pace, and I liked hearing the others.",
            "To let the caller finish.",
            "Most of it.",
            "Use more of our own calls.",
            "Listen to one call a week with me.",
        ],
    };
    let some = |text: &str, yes: bool| if yes { text.to_owned() } else { String::new() };
    [felt.into(), learned.into(), goals.into(), some(suggestion, i.is_multiple_of(3)), some(support, i % 3 == 1)]
}
