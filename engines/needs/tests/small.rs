//! Own small examples in five languages.
use needs::{Example, Kind, Lang, Lexicon, Tagger, Tone, redact, tone, train};

const TEXTS: &[(Lang, &str, &str)] = &[
    (Lang::En, "The agent didn't really listen and I had to repeat myself twice.", "listening"),
    (Lang::En, "I was charged twice on my last invoice, where is my refund?", "billing-rules"),
    (Lang::En, "I was passed around three departments and had to start again every time.", "handover"),
    (Lang::En, "When a caller shouted at me I did not know how to calm down the situation.", "calming-anger"),
    (Lang::En, "My manager has no time for coaching and I get no feedback.", "coaching"),
    (Lang::Nb, "Kundebehandleren avbrøt meg og hørte ikke etter.", "listening"),
    (Lang::Nb, "Fakturagebyret er feil, jeg ble trukket to ganger.", "billing-rules"),
    (Lang::Nb, "Jeg ble satt over fire ganger og følte meg som en kasteball.", "handover"),
    (Lang::Nb, "E-posten virket kald, bare et standardsvar med skrivefeil.", "written-tone"),
    (
        Lang::Nb,
        "Salg lovet noe annet, og ingen sa fra til oss. Samarbeidet mellom avdelingene er dårlig.",
        "team-coordination",
    ),
    (Lang::Lv, "Operators mani neuzklausīja un visu laiku pārtrauca.", "listening"),
    (Lang::Lv, "Rēķinā ir kļūda, nauda divreiz noņemta, lūdzu atmaksāt.", "billing-rules"),
    (Lang::Lv, "Mani pārslēdza uz citu nodaļu, un bija jāsāk no sākuma.", "handover"),
    (Lang::Lv, "Klients kliedza un draudēja, es nezināju, kā viņu nomierināt.", "calming-anger"),
    (Lang::Lv, "Neviens nepaskaidroja, kas notiks tālāk, viss bija nesaprotams.", "clear-explanations"),
    (Lang::Zh, "客服一直打断我，根本没听我说完。", "listening"),
    (Lang::Zh, "账单多扣了钱，退款什么时候到？", "billing-rules"),
    (Lang::Zh, "转来转去，互相推，每次都要从头再说。", "handover"),
    (Lang::Zh, "客户骂人、情绪激动，我不知道怎么安抚。", "calming-anger"),
    (Lang::Zh, "态度不好，爱理不理。", "service-awareness"),
    (Lang::Vi, "Nhân viên không lắng nghe, cứ ngắt lời tôi.", "listening"),
    (Lang::Vi, "Hóa đơn tháng này bị trừ tiền hai lần, bao giờ hoàn tiền?", "billing-rules"),
    (Lang::Vi, "Tôi bị chuyển qua chuyển lại, các bên đùn đẩy nhau.", "handover"),
    (Lang::Vi, "Khách nổi nóng và quát, tôi không biết cách xoa dịu.", "calming-anger"),
    (Lang::Vi, "Khong ai ghi lai, khong co thong tin tren he thong, thieu ghi chu.", "records"),
];

#[test]
fn five_languages_one_framework() {
    let tagger = Tagger::default();
    for (lang, text, skill) in TEXTS {
        let tags = tagger.tag(text, *lang);
        assert_eq!(tags.first().map(|t| t.skill.as_str()), Some(*skill), "{text}: {tags:?}");
        assert!(!tags[0].words.is_empty() && tags[0].score > 0.5, "{tags:?}");
    }
}

#[test]
fn nothing_said_nothing_tagged() {
    let tagger = Tagger::default();
    for (lang, text) in [
        (Lang::En, "Good morning."),
        (Lang::Nb, "Ha en fin dag."),
        (Lang::Lv, "Labdien."),
        (Lang::Zh, "早上好。"),
        (Lang::Vi, "Chào bạn."),
        (Lang::En, ""),
    ] {
        assert!(tagger.tag(text, lang).is_empty(), "{text}: {:?}", tagger.tag(text, lang));
    }
}

#[test]
fn every_skill_speaks_every_language() {
    let lexicon = Lexicon::default();
    assert_eq!(lexicon.skills.len(), 12);
    for (skill, languages) in &lexicon.skills {
        assert_eq!(languages.len(), 5, "{skill}");
        assert!(languages.values().all(|l| l.len() >= 12), "{skill}");
        for (lang, phrases) in languages {
            for (phrase, weight) in phrases {
                let plain = phrase.replace('*', "");
                assert!(
                    lexicon.hits(&plain, *lang).iter().any(|h| h.skill == *skill && h.weight >= *weight),
                    "{skill} {lang:?}: {phrase} does not find itself"
                );
            }
        }
    }
}

#[test]
fn a_correction_is_learned_and_explained() {
    let example = |text: &str, skills: &[&str]| Example {
        text: text.into(),
        lang: Lang::En,
        skills: skills.iter().map(|s| (*s).to_owned()).collect(),
    };
    let text = "The parcel locker code never opened the door.";
    assert!(Tagger::default().tag(text, Lang::En).is_empty());
    let corrections = [
        example(text, &["product-knowledge"]),
        example("Locker code did not work at the door", &["product-knowledge"]),
        example("The bill from my hairdresser was cheaper, just saying", &[]),
        example("My friend Bill says hello", &[]),
    ];
    let taught = Tagger::default().learn(&corrections);
    let tags = taught.tag("What is my locker code?", Lang::En);
    assert_eq!(
        tags.first().map(|t| t.skill.as_str()),
        Some("product-knowledge"),
        "{:?}",
        taught.explain("What is my locker code?", Lang::En)
    );
    assert!(tags[0].words.iter().any(|w| w.word == "locker" || w.word == "code"), "{tags:?}");
    let bill = taught.tag("My friend Bill says hi", Lang::En);
    assert!(bill.is_empty(), "a person said that Bill is not a bill: {bill:?}");
    // What was right before stays right.
    assert_eq!(taught.tag("I was charged twice on my invoice", Lang::En)[0].skill, "billing-rules");
    let stored = serde_json::to_string(&taught).expect("serialises");
    assert_eq!(serde_json::from_str::<Tagger>(&stored).expect("reads back"), taught);
}

#[test]
fn a_new_label_needs_no_lexicon() {
    let example =
        |text: &str, skill: &str| Example { text: text.into(), lang: Lang::Lv, skills: vec![skill.to_owned()] };
    let model = train(&[
        example("karte bloķēta", "card"),
        example("kartes PIN", "card"),
        example("mobilā lietotne nestrādā", "app"),
        example("lietotni nevar atvērt", "app"),
    ]);
    assert_eq!(model.best("mana karte", Lang::Lv), Some("card"));
    assert_eq!(model.explain("lietotne atkal nestrādā", Lang::Lv)[0].skill, "app");
    assert_eq!(train(&[]).best("x", Lang::En), None);
}

#[test]
fn tone_in_five_languages() {
    for (lang, text, wanted) in [
        (Lang::En, "Terrible service, third time I call and still not fixed.", Tone::Negative),
        (Lang::En, "Thank you, very helpful and friendly!", Tone::Positive),
        (Lang::En, "I am not happy with this.", Tone::Negative),
        (Lang::En, "Where can I change my address?", Tone::Neutral),
        (Lang::Nb, "Jeg er ikke fornøyd, elendig service.", Tone::Negative),
        (Lang::Nb, "Tusen takk, rask og hyggelig hjelp.", Tone::Positive),
        (Lang::Lv, "Ļoti slikta apkalpošana, esmu neapmierināta.", Tone::Negative),
        (Lang::Lv, "Liels paldies, viss atrisināts ātri un laipni.", Tone::Positive),
        (Lang::Zh, "非常不满意，太差了。", Tone::Negative),
        (Lang::Zh, "谢谢，客服很耐心，问题解决了。", Tone::Positive),
        (Lang::Vi, "Tôi không hài lòng, chờ lâu quá.", Tone::Negative),
        (Lang::Vi, "Cảm ơn, nhân viên rất nhiệt tình.", Tone::Positive),
    ] {
        let found = tone(text, lang);
        assert_eq!(found.tone, wanted, "{text}: {found:?}");
    }
}

#[test]
fn personal_data_goes() {
    for (lang, text, wanted) in [
        (Lang::En, "Mail jane.doe+x@example.co.uk or call +44 20 7946 0958.", "Mail [email] or call [phone]."),
        (Lang::En, "My card 4111 1111 1111 1111 was charged", "My card [card] was charged"),
        (
            Lang::En,
            "My name is Jane Doe. I live at 12 Baker Street, London",
            "My name is [name]. I live at [address], London",
        ),
        (Lang::Nb, "Konto 1234.56.78903, tlf 912 34 567", "Konto [account], tlf [phone]"),
        (Lang::Nb, "Jeg heter Kari Nordmann og bor i Karl Johans gate 5.", "Jeg heter [name] og bor i [address]."),
        (Lang::Lv, "Personas kods 161175-19997, LV80BANK0000435195001", "Personas kods [person-number], [account]"),
        (Lang::Lv, "Es dzīvoju Brīvības ielā 12-4.", "Es dzīvoju [address]."),
        (Lang::Zh, "我叫王小芳，电话13800138000，住在人民路12号", "我叫[name]，电话[phone]，住在[address]"),
        (Lang::Zh, "身份证11010519491231002X", "身份证[person-number]"),
        (
            Lang::Vi,
            "Tôi tên là Nguyễn Thị Lan, số 12 đường Nguyễn Trãi, 0912 345 678",
            "Tôi tên là [name], [address], [phone]",
        ),
    ] {
        assert_eq!(redact(text, lang).text, wanted);
    }
    let found = redact("a@b.no", Lang::Nb).found;
    assert_eq!((found[0].kind, found[0].start, found[0].end), (Kind::Email, 0, 6));
}

#[test]
fn dates_times_and_amounts_stay() {
    for text in [
        "On 30.11.2026 at 09:30-11:30",
        "2026-11-30",
        "1.500.000 ₫",
        "14 860 kr",
        "1 500 000 kr",
        "order 48213",
        "95 %",
        "in 2025-2026",
        "@home",
        "30/11/2026 14:05",
    ] {
        assert_eq!(redact(text, Lang::En).text, text);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]
    #[test]
    fn any_text_is_met_politely(text in "\\PC{0,80}", pick in 0usize..5) {
        let lang = Lang::ALL[pick];
        let once = redact(&text, lang);
        proptest::prop_assert!(once.found.iter().all(|f| f.start < f.end && f.end <= text.len()));
        let _ = (tone(&text, lang), Tagger::default().explain(&text, lang));
    }

    #[test]
    fn no_phone_survives(number in "\\+4[0-9]{9,11}", before in "[a-z ]{0,10}") {
        let redacted = redact(&format!("{before} {number}."), Lang::Nb);
        proptest::prop_assert!(!redacted.text.contains(&number[3..]));
    }
}
