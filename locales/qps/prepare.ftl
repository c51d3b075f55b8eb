### The two weeks before: the memo, a goal of one's own, the goal talk.

## The letter. Every sentence here is read by the person who is invited, in a letter signed by the centre manager.

# $name: the reader
prepare-letter-greeting = [Đééååŕ { $name },]
prepare-letter-greeting-all = [Đééååŕ çööļļééååğûûééš,]
# $day: weekday and date, $time: from and to
prepare-letter-when = [{ $day }, { $time }]
prepare-letter-join = [Ååŧ ýööûûŕ ööŵñ đééšķ, ŵïŧĥ ýööûûŕ ĥééååđšééŧ. Ööpééñ Ŧååñđéém ƒïvéé mïñûûŧééš ƀééƒööŕéé ïŧ ƀééğïñš; ŧĥéé ŧŕååïñïñğ šŧååñđš ööñ ŧööp ûûñđééŕ Ŧööđååý.]
prepare-letter-own-pace = [Ååŧ ýööûûŕ ööŵñ đééšķ, ïñ ŵööŕķïñğ ŧïméé. Ööpééñ ŧĥéé çööûûŕšéé ïñ Ŧååñđéém; ýööûû çååñ šŧööp ååƒŧééŕ ååñý ļééššööñ ååñđ ğöö ööñ ļååŧééŕ.]
prepare-letter-nobody = [Ýööûû ļééååŕñ ååŧ ýööûûŕ ööŵñ pååçéé]
prepare-letter-nobody-why = [Qûûééšŧïööñš ğöö ŧöö ýööûûŕ mååñååğééŕ. Ŧĥéé qûûïž ååŧ ŧĥéé ééñđ šååýš ŵĥý ååñ ååñšŵééŕ ïš ŕïğĥŧ.]
prepare-letter-turns = [Ýööûû ļééååđ ïŧ ýööûûŕšééļvééš, ƀý ŧûûŕñš]
prepare-letter-turns-why = [Ŧĥééŕéé ïš ñöö ŧŕååïñééŕ. Ååğŕéééé ŵĥééñ ýööûû mééééŧ ŵĥöö ƀééğïñš; ŵĥååŧ ñööñéé ööƒ ýööûû çååñ ååñšŵééŕ ğööééš ŧöö ýööûûŕ mååñååğééŕ.]
# $day: date by which the goal is written, in the form that follows "by"
prepare-letter-goal = [Ŵŕïŧéé ööñéé ğööååļ ööƒ ýööûûŕ ööŵñ ƀý { $day }: åå šééñŧééñçéé ïš ééñööûûğĥ. Ýööûû ŧååļķ ååƀööûûŧ ïŧ ŵïŧĥ ýööûûŕ mååñååğééŕ ƀééƒööŕéé ŧĥéé ŧŕååïñïñğ.]
prepare-letter-commitment = [Ğööööđ šééŕvïçéé ïš ŵĥååŧ ŵéé pŕöömïšéé ööûûŕ çûûšŧöömééŕš, ååñđ ğööööđ ŧŕååïñïñğ ïš ŵĥååŧ ŵéé ööŵéé ýööûû ƒööŕ ïŧ. Ŧĥïš ŧïméé ïš ŵööŕķïñğ ŧïméé, ååñđ ýööûûŕ pļååçéé ööñ ŧĥéé pĥööñééš ïš pļååññééđ ååŕööûûñđ ïŧ.]
prepare-letter-closing = [Ï ļööööķ ƒööŕŵååŕđ ŧöö ŵĥååŧ ýööûû ƀŕïñğ ƀååçķ.]
prepare-label-when = [Ŵĥééñ]
prepare-label-where = [Ŵĥééŕéé]
prepare-label-trainer = [Ŧŕååïñééŕ]
prepare-label-dress = [Ŵĥååŧ ŧöö ŵééååŕ]
prepare-label-purpose = [Ŵĥååŧ ŵéé ŵïļļ đöö]
prepare-label-before = [Ɓééƒööŕéé ýööûû çööméé]
# $course: title of the course, $day: weekday and date
prepare-mail-subject = [{ $course }, { $day }]

## What a memo lacks. $lang: code of the language

# $lang: code of the language
prepare-item-letter = [Ŧĥéé ļééŧŧééŕ'š ööŵñ šééñŧééñçééš, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-course = [Ŧĥéé ŵĥööļéé çööûûŕšéé, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-title = [Ŧïŧļéé ööƒ ŧĥéé çööûûŕšéé, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-why = [Ŵĥý ŧĥééŕéé ïš ŧĥïš ŧŕååïñïñğ, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-purpose = [Pûûŕpööšéé, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-topics = [Ŧööpïçš, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-preparation = [Ŵĥååŧ ŧöö pŕéépååŕéé, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-dress = [Đŕééšš, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-time = [Åå ŧïméé ŧĥååŧ ééñđš ååƒŧééŕ ïŧ ƀééğïñš]
# $lang: code of the language
prepare-item-room = [Ñååméé ööƒ ŧĥéé ŕööööm, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-address = [Ååđđŕééšš ööƒ ŧĥéé šïŧéé, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-directions = [Ĥööŵ ŧöö ğééŧ ŧöö ŧĥéé ŕööööm, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-trainer = [Åå ŧŕååïñééŕ]
# $name: the trainer, $lang: code of the language
prepare-item-biography = [Šĥööŕŧ ƀïööğŕååpĥý ööƒ { $name }, ïñ { LANGUAGE($lang) }]
# $lang: code of the language
prepare-item-signature = [Åå çééñŧŕéé mååñååğééŕ ööƒ ŧĥéé ŕééååđééŕ’š šïŧéé, ŵĥöö šïğñš]

## The memo's page

prepare-memo = [Méémöö]
# $course: title of the course
prepare-memo-title = [Méémöö: { $course }]
# $sent: letters sent, $all: people with a seat
prepare-memo-lede = { $sent ->
    [one] [{ $sent } ööƒ { $all } ĥååš ƀééééñ šééñŧ, ïñ ŧĥéé ŕééååđééŕ’š ööŵñ ļååñğûûååğéé.]
   *[other] [{ $sent } ööƒ { $all } ĥååvéé ƀééééñ šééñŧ, ééååçĥ ïñ ŧĥéé ŕééååđééŕ’š ööŵñ ļååñğûûååğéé.]
}
prepare-preview = [Ŧĥéé ļééŧŧééŕ]
prepare-preview-why = [ŧöö éévééŕýƀööđý; ŵĥý šöömééƀööđý çöömééš šŧååñđš ööñļý ïñ ŧĥééïŕ ööŵñ]
prepare-languages = [Ļååñğûûååğéé ööƒ ŧĥéé méémöö]
prepare-to-session = [Ŧöö ŧĥéé šééššïööñ]
# $lang: code of the language
prepare-refused = [Ñöö méémöö ïñ { LANGUAGE($lang) } çååñ ļééååvéé ýééŧ. Ŧĥïš ïš mïššïñğ:]
prepare-refused-help = [Çööûûŕšéé ŧééxŧš ååŕéé ŵŕïŧŧééñ ûûñđééŕ Çööûûŕšééš, ŕöööömš ååñđ ååđđŕééššééš ûûñđééŕ Šééŧŧïñğš, åå ƀïööğŕååpĥý ööñ ŧĥéé ŧŕååïñééŕ’š ööŵñ pååğéé. Ñööŧĥïñğ ïš ƀööŕŕööŵééđ ƒŕööm ååñööŧĥééŕ ļååñğûûååğéé. Éévééŕý ñïğĥŧ ŧŕïééš ååğååïñ.]
prepare-readers = [Ŵĥöö ğééŧš ïŧ]
prepare-readers-none = [Ñööƀööđý ýööûû mååý šéééé ĥååš åå šééååŧ ĥééŕéé.]
prepare-state-refused = [šöömééŧĥïñğ mïššïñğ]
prepare-state-read = [ŕééååđ]
# $day: short date
prepare-state-sent = [šééñŧ { $day }]
# $day: short date
prepare-state-late = [šééñŧ ļååŧéé, { $day }]
# $day: short date
prepare-state-due = [ļééååvééš { $day }]
# $n: letters that could not leave
prepare-try-again = { $n ->
    [one] [Ŧŕý { $n } ļééŧŧééŕ ååğååïñ]
   *[other] [Ŧŕý { $n } ļééŧŧééŕš ååğååïñ]
}
prepare-i-have-read = [Ï ĥååvéé ŕééååđ ïŧ]
# $at: day and time
prepare-read-on = [ŕééååđ { $at }]
prepare-not-yet = [Ýööûûŕ méémöö ïš ñööŧ ĥééŕéé ýééŧ]
# $day: date, in the form that follows "on"
prepare-not-yet-why = [Ïŧ çöömééš ööñ { $day }, ĥééŕéé ååñđ ƀý mååïļ: ŵĥééŕéé, ŵĥééñ, ŵïŧĥ ŵĥööm ååñđ ŵĥååŧ ŧöö pŕéépååŕéé.]
prepare-not-sent-yet = [Ŧĥïš méémöö ĥååš ñööŧ ƀééééñ šééñŧ ýééŧ.]
said-prepare-read = [Ñööŧééđ. Ööñéé ĥååļƒ ööƒ ŧĥéé pŕéépååŕååŧïööñ ïš đööñéé; ŧĥéé ööŧĥééŕ ïš ýööûûŕ ğööååļ.]
said-prepare-sent = [Éévééŕýŧĥïñğ ŧĥååŧ ŵååš çöömpļééŧéé ĥååš ļééƒŧ.]
# $n: letters still refused
said-prepare-still-refused = { $n ->
    [one] [{ $n } ļééŧŧééŕ šŧïļļ ļååçķš šöömééŧĥïñğ; šéééé ŧĥéé ļïšŧ.]
   *[other] [{ $n } ļééŧŧééŕš šŧïļļ ļååçķ šöömééŧĥïñğ; šéééé ŧĥéé ļïšŧ.]
}

## The goal

prepare-goal = [Ğööååļ]
prepare-my-goal = [Mý ğööååļ]
# $name: the learner
prepare-goal-of = [{ $name }: ŧĥéé ğööååļ]
prepare-goal-question = [Ŵĥååŧ đöö ýööûû ŵååñŧ ŧöö ƀéé ååƀļéé ŧöö đöö ååƒŧééŕŵååŕđš?]
prepare-goal-choose = [Ŧååķéé ööñéé ööƒ ŧĥééšéé, ööŕ ŵŕïŧéé ýööûûŕ ööŵñ]
prepare-goal-own = [Ïñ mý ööŵñ ŵööŕđš]
prepare-goal-words = [Mý ŵööŕđš]
prepare-goal-hint = [Ööñéé šééñŧééñçéé ååƀööûûŧ šöömééŧĥïñğ ŧĥååŧ çååñ ƀéé šééééñ ööŕ ĥééååŕđ, ƒööŕ ééxååmpļéé “Ï šååý ŵĥååŧ ĥååppééñš ñééxŧ, ƀý ŵĥööm ååñđ ƀý ŵĥééñ.”]
prepare-goal-save = [Šååvéé mý ğööååļ]
prepare-goal-change = [Šååvéé ŧĥéé çĥååñğéé]
prepare-goal-next = [Ŵĥååŧ ĥååppééñš ŵïŧĥ ïŧ]
# $name: the manager
prepare-goal-next-talk = [{ $name } ŧååļķš ååƀööûûŧ ïŧ ŵïŧĥ ýööûû ƀééƒööŕéé ŧĥéé ŧŕååïñïñğ. Ŧĥééñ ïŧ çööûûñŧš.]
prepare-goal-next-nobody = [Ñööƀööđý ļééååđš ýööûû ïñ Ŧååñđéém: ŧååļķ ååƀööûûŧ ïŧ ŵïŧĥ ŧĥéé ŧŕååïñééŕ ööñ ŧĥéé đååý.]
# $at: day and time
prepare-talk-booked = [Ŧĥéé ŧååļķ ïš ƀööööķééđ: { $at }]
prepare-goal-next-follow-up = [Ïñ ŧĥéé ƒööļļööŵ-ûûp ýööûû ļööööķ ååŧ ïŧ ŧööğééŧĥééŕ.]
# $day: date, in the form that follows "on"
prepare-agreed-on = [Ååğŕééééđ ïñ ŧĥéé ŧååļķ ööñ { $day }.]
prepare-goal-agreed = [ååğŕééééđ]
# $day: date, in the form that follows "by"
prepare-due-by = [ƀý { $day }]
# $n: working days
prepare-days-late = { $n ->
    [one] [{ $n } đååý ļååŧéé]
   *[other] [{ $n } đååýš ļååŧéé]
}
# $name: the learner
prepare-goal-none = [{ $name } ĥååš ñööŧ ŵŕïŧŧééñ ööñéé ýééŧ. Ýööûû çååñ ŵŕïŧéé ïŧ ŧööğééŧĥééŕ ïñ ŧĥéé ŧååļķ.]
prepare-talk = [Ŧĥéé ğööååļ ŧååļķ]
prepare-talk-when = [Ŵĥééñ ýööûû ŧååļķ]
prepare-goal-together = [Ŧĥéé ğööååļ, ååš ýööûû ƀööŧĥ ŵååñŧ ïŧ]
prepare-goal-together-hint = [Çĥååñğéé ŧĥéé ŵööŕđš ööñļý ŧööğééŧĥééŕ. Ŵĥååŧ çååñ ƀéé ĥééååŕđ ööñ åå çååļļ ïš ééååšïééŕ ŧöö ļööööķ ååŧ ļååŧééŕ.]
prepare-talked-on = [Ýööûû ŧååļķééđ ööñ]
prepare-talked-on-hint = [Åå ğööååļ çööûûñŧš ååƒŧééŕ åå ŧååļķ.]
prepare-agree = [Ååğŕéééé ööñ ŧĥïš ğööååļ]
prepare-objectives = [Ŵĥååŧ ŧĥéé ŧŕååïñïñğ ååïmš ååŧ]
prepare-goal-needed = [Ŵŕïŧéé ööñéé šééñŧééñçéé, ööŕ ŧååķéé ööñéé ööƒ ŧĥéé šûûğğééšŧïööñš.]
prepare-goal-agreed-already = [Ŧĥïš ğööååļ ïš ååğŕééééđ. Ïŧ ïš ļööööķééđ ååŧ ååğååïñ ïñ ŧĥéé ƒööļļööŵ-ûûp.]
prepare-goal-meanwhile = [Ŧĥïš ğööååļ ŵååš çĥååñğééđ ïñ ŧĥéé mééååñŧïméé. Ööpééñ ïŧ ååğååïñ ŧöö ŕééååđ ŧĥéé ñééŵ ŵööŕđš.]
prepare-talk-needed = [Ŵŕïŧéé ŧĥéé đååý ööñ ŵĥïçĥ ýööûû ŧååļķééđ.]
prepare-talk-future = [Ŵŕïŧéé ŧĥéé đååý ööƒ ŧĥéé ŧååļķ; ïŧ çååññööŧ ƀéé ååƒŧééŕ ŧööđååý.]
said-prepare-goal-written = [Ýööûûŕ ğööååļ ïš šååvééđ.]
said-prepare-goal-agreed = [Ååğŕééééđ. Ŧĥéé ğööååļ ñööŵ çööûûñŧš, ååñđ ŧĥéé ŧŕååïñééŕ šééééš ïŧ ƀééƒööŕéé ŧĥéé đååý.]

## A session that is moved, cancelled or given up. Mails to one person, in the form of the letter.

# $course: title of the course, $day: weekday and date
prepare-moved-subject = [Çĥååñğééđ: { $course }, { $day }]
prepare-moved-text = [Ýööûûŕ ŧŕååïñïñğ ĥååš çĥååñğééđ. Ýööûûŕ çååļééñđååŕ çĥååñğééš ƀý ïŧšééļƒ.]
# $new: day and time now, $old: day and time before
prepare-moved-time = [Ñééŵ ŧïméé: { $new } (ƀééƒööŕéé: { $old })]
# $new: the place now, $old: the place before
prepare-moved-place = [Ñééŵ pļååçéé: { $new } (ƀééƒööŕéé: { $old })]
# $new: the trainer now, $old: the trainer before
prepare-moved-trainer = [Ñééŵ ŧŕååïñééŕ: { $new } (ƀééƒööŕéé: { $old })]
prepare-moved-online = [ååŧ ýööûûŕ ööŵñ đééšķ]
# $course: title of the course, $day: weekday and date
prepare-cancelled-subject = [Çååñçééļļééđ: { $course }, { $day }]
# $when: day and time
prepare-cancelled-text = [Ŧĥïš ŧŕååïñïñğ ŵïļļ ñööŧ ƀéé ĥééļđ: { $when }. Ŧĥéé ééñŧŕý ļééååvééš ýööûûŕ çååļééñđååŕ ƀý ïŧšééļƒ.]
prepare-cancelled-waits = [Ýööûû ñééééđ ñööŧ đöö ååñýŧĥïñğ: ýööûû ŵååïŧ ƒööŕ ååñööŧĥééŕ šééååŧ, ååñđ ĥééååŕ ööƒ ïŧ ïñ ŧïméé.]
# $when: day and time
prepare-cancelled-teach = [Ŧĥéé šééššïööñ ýööûû ŵééŕéé ŧöö ŧééååçĥ ŵïļļ ñööŧ ƀéé ĥééļđ: { $when }.]
# $course: title of the course, $day: weekday and date
prepare-out-subject = [Šééååŧ ğïvééñ ûûp: { $course }, { $day }]
# $when: day and time
prepare-out-text = [Ýööûû ĥååvéé ñöö šééååŧ ïñ ŧĥïš ŧŕååïñïñğ ååñý mööŕéé: { $when }. Ŧĥéé ééñŧŕý ļééååvééš ýööûûŕ çååļééñđååŕ ƀý ïŧšééļƒ.]
# $why: the reason, in the words of who wrote it
prepare-change-why = [Ŵĥý: { $why }]
# $course: title of the course, $day: weekday and date
prepare-teach-subject = [Ýööûû ŧééååçĥ: { $course }, { $day }]
# $when: day and time
prepare-teach-text = [Ýööûû ŧééååçĥ ŧĥïš šééššïööñ: { $when }. Ïñ Ŧååñđéém ýööûû šéééé ŵĥöö çöömééš, ŧĥééïŕ ğööååļš ååñđ ŵĥååŧ ïš đïƒƒïçûûļŧ ƒööŕ ŧĥéém.]
# $when: day and time
prepare-teach-not = [Šöömééƀööđý ééļšéé ŧééååçĥééš ŧĥïš šééššïööñ ñööŵ: { $when }.]

## Whether one comes

prepare-reply = [Ŵïļļ ýööûû çööméé?]
prepare-reply-yes = [Ï çööméé]
prepare-reply-no = [Ï çååññööŧ çööméé]
prepare-reply-reason = [Ŵĥý ýööûû çååññööŧ çööméé]
prepare-reply-reason-hint = [Ŕééååđ ƀý ýööûûŕ mååñååğééŕ ååñđ ŧĥéé ŧŕååïñïñğ pļååññééŕ. Ŧĥéé šééååŧ ïš ýööûûŕš ûûñŧïļ ýööûûŕ mååñååğééŕ đééçïđééš.]
prepare-reply-why = [Ŵŕïŧéé ŵĥý, ïñ åå šééñŧééñçéé ööŕ ŧŵöö, ååŧ mööšŧ 500 çĥååŕååçŧééŕš.]
prepare-reply-needed = [Šååý ŵĥééŧĥééŕ ýööûû çööméé ööŕ ñööŧ.]
prepare-reply-you-come = [ýööûû çööméé]
prepare-reply-waits = [ýööûû çååññööŧ çööméé; ýööûûŕ mååñååğééŕ đééçïđééš]
prepare-reply-kept = [ýööûûŕ mååñååğééŕ ååšķš ýööûû ŧöö çööméé ååļļ ŧĥéé šååméé]
prepare-reply-released = [ýööûûŕ šééååŧ ŵååš ğïvééñ ƀååçķ]
prepare-reply-settled = [Ñööŧĥïñğ ŵååïŧš ƒööŕ åå đééçïšïööñ ĥééŕéé ååñý mööŕéé.]
prepare-reply-over = [Ŧĥïš šééššïööñ ĥååš ƀééğûûñ ööŕ ïš çååñçééļļééđ.]
said-prepare-comes = [Ñööŧééđ: ýööûû çööméé.]
said-prepare-declined = [Ñööŧééđ. Ýööûûŕ mååñååğééŕ đééçïđééš ŵĥååŧ ƀééçöömééš ööƒ ŧĥéé šééååŧ, ååñđ ŧĥéé pļååññééŕ ķñööŵš.]
said-prepare-kept = [Ŧĥéé šééååŧ ïš ķéépŧ; ŧĥéé pééŕšööñ šééééš ŧĥååŧ ýööûû ååšķ ŧĥéém ŧöö çööméé.]
said-prepare-released = [Ŧĥéé šééååŧ ïš ƒŕéééé, ååñđ ŧĥéé pļååññééŕ šééééš ŵĥöö ŵååïŧš ƒööŕ ööñéé.]

## Go or no-go

prepare-go-title = [Ğöö ööŕ ñöö-ğöö]
prepare-go-lede = [Šééššïööñš ŧĥååŧ çööméé ŵïŧĥïñ ŧĥéé ñööŧïçéé ýööûû pŕöömïšéé ååñđ ļååçķ šöömééŧĥïñğ. Đééçïđéé ƀééƒööŕéé ŧĥéé méémööš ļééååvéé.]
prepare-go-none = [Ñööŧĥïñğ ŵååïŧš ƒööŕ ýööûûŕ đééçïšïööñ]
prepare-go-none-why = [Åå šééššïööñ ååppééååŕš ĥééŕéé åå đååý ƀééƒööŕéé ïŧš méémööš ļééååvéé, ŵĥééñ ŧöööö ƒééŵ çööméé ööŕ ŧŕååïñééŕ ööŕ ŕööööm ååŕéé ñööŧ šûûŕéé.]
# $n: people who come, $min: least size of the group
prepare-go-few = [{ $n } ööƒ ååŧ ļééååšŧ { $min } çööméé.]
prepare-go-no-trainer = [Ñöö ŧŕååïñééŕ ïš ñååmééđ.]
# $name: the trainer
prepare-go-trainer-open = [{ $name }, ŵĥöö ŧééååçĥééš, ĥååš ñööŧ çööñƒïŕmééđ.]
# $name: the trainer
prepare-go-trainer-cannot = [{ $name }, ŵĥöö ŧééååçĥééš, çååññööŧ çööméé.]
prepare-go-no-room = [Ñöö ŕööööm ïš ƀööööķééđ.]
prepare-go-nothing = [Ñööŧĥïñğ ïš mïššïñğ ååñý mööŕéé.]
prepare-go-reason = [Ŵĥý ýööûû đééçïđéé šöö]
prepare-go-act = [Ğöö: ïŧ ïš ĥééļđ]
prepare-no-go-act = [Ñöö-ğöö: çååñçééļ ïŧ]
prepare-go-change = [Möövéé ïŧ, ööŧĥééŕ pééööpļéé]
prepare-go-badge = [ïŧ ïš ĥééļđ]
prepare-no-go-badge = [çååñçééļļééđ]
prepare-go-decided-title = [Đééçïđééđ]
prepare-go-why = [Ŵŕïŧéé ŵĥý, ïñ åå šééñŧééñçéé ööŕ ŧŵöö, ååŧ mööšŧ 500 çĥååŕååçŧééŕš.]
prepare-go-needed = [Çĥööööšéé ğöö ööŕ ñöö-ğöö.]
prepare-go-decided = [Ŧĥïš ŵååš đééçïđééđ ïñ ŧĥéé mééååñŧïméé.]
said-prepare-go = [Ğöö. Ŧĥéé méémööš ļééååvéé ööñ ŧĥééïŕ đååý.]
said-prepare-no-go = [Çååñçééļļééđ. Éévééŕýƀööđý ŵĥöö ĥååđ åå šééååŧ ŵååïŧš ƒööŕ ååñööŧĥééŕ.]

## Private calendars

prepare-calendars = [Çååļééñđååŕ ååđđŕééššééš]
prepare-calendars-lede = [Ğïvéé ŧĥéé ååđđŕééšš ŧöö ýööûûŕ çååļééñđååŕ pŕööğŕååmméé; ïŧ ŧĥééñ šĥööŵš ŵĥååŧ ïš ƀööööķééđ. Ŵĥööéévééŕ ķñööŵš ŧĥéé ååđđŕééšš çååñ ŕééååđ ïŧ: ķéééép ïŧ ŧöö ýööûûŕšééļƒ, ååñđ ŕééñééŵ ïŧ ŵĥééñ ïŧ ğööŧ ååƀööûûŧ.]
prepare-feed-mine = [Ýööûûŕš]
prepare-feed-rooms = [Ŕöööömš]
prepare-feed-own = [Mý ŧŕååïñïñğ]
prepare-feed-teaching = [Šééššïööñš Ï ŧééååçĥ]
# $day: weekday and date
prepare-feed-since = [šïñçéé { $day }]
prepare-feed-no-address = [Ñöö ååđđŕééšš ýééŧ.]
prepare-feed-make = [Mååķéé ååñ ååđđŕééšš]
prepare-feed-renew = [Ŕééñééŵ ŧĥéé ååđđŕééšš]
said-prepare-feed = [Ŧĥéé ååđđŕééšš ïš ñééŵ. Ååñ ööļđééŕ ööñéé ööpééñš ñööŧĥïñğ ååñý mööŕéé.]
# $course: title of the course, $n: people with a seat
prepare-feed-session = { $course } ({ $n ->
    [one] [{ $n } pééŕšööñ]
   *[other] [{ $n } pééööpļéé]
})
# $course: title of the course
prepare-feed-class = [{ $course }]
# $course: title of the course
prepare-feed-teach = [Ýööûû ŧééååçĥ: { $course }]
# $course: title of the course
prepare-feed-goal = [Ğööååļ ŧååļķ: { $course }]
# $course: title of the course
prepare-feed-follow-up = [Ƒööļļööŵ-ûûp: { $course }]
prepare-feed-other = [Ɓööööķééđ ïñ Ŧååñđéém]

## Material, name cards, workbooks, preparation

prepare-material-workbook = [Ŵööŕķƀööööķ]
prepare-material-pen = [Pééñ]
prepare-material-writing-pad = [Ŵŕïŧïñğ pååđ]
prepare-material-name-card = [Ñååméé çååŕđ]
prepare-material-lectern = [Ļééçŧééŕñ]
prepare-material-computer = [Çöömpûûŧééŕ]
prepare-material-water = [Ŵååŧééŕ ååñđ ğļååššééš]
prepare-material-projector = [Pŕööĵééçŧööŕ]
prepare-material-remote-headset = [Ĥééååđšééŧ ŧĥååŧ ŵööŕķš]
prepare-material-remote-workbook = [Ŵööŕķƀööööķ, šééñŧ ååš åå ƒïļéé]
prepare-material-remote-link = [Ļïñķ ŧöö ŧĥéé ööñļïñéé ŕööööm, ŧŕïééđ ööûûŧ]
prepare-material-remote-groups = [Ğŕööûûp ŕööööm ööñļïñéé]
prepare-material-remote-phone = [Ŧééļéépĥööñéé ñûûmƀééŕ ïñ çååšéé ŧĥéé ļïñķ ƒååïļš]
prepare-check = [Çĥééçķļïšŧ]
# $n: lines signed off, $all: lines
prepare-check-state = [{ $n } ööƒ { $all } ŕééååđý]
prepare-check-quantity = [Ĥööŵ mååñý]
prepare-check-what = [Ŵĥååŧ]
prepare-check-who = [Ŵĥöö šééééš ŧöö ïŧ]
prepare-check-due = [Ɓý]
prepare-check-ready = [Ŕééååđý]
# $name: who signed off, $at: day and time
prepare-check-signed = [{ $name }, { $at }]
# $n: for how many it was signed off
prepare-check-more = [ŵååš ŕééååđý ƒööŕ { $n }; mööŕéé pééööpļéé çööméé ñööŵ]
prepare-check-save = [Šååvéé ŧĥéé ļïšŧ]
said-prepare-signed = [Ŧĥéé ļïšŧ ïš šååvééđ.]
prepare-cards = [Ñååméé çååŕđš]
prepare-cards-lede = [Pŕïñŧ ŧĥïš pååğéé, çûûŧ ååļööñğ ŧĥéé ļïñééš ååñđ ƒööļđ.]
prepare-workbook = [Ŵööŕķƀööööķ]
prepare-workbook-lede = [Pŕïñŧ ööñéé pééŕ pééŕšööñ, ööŕ šååvéé ïŧ ååš PĐƑ ƒŕööm ŧĥéé pŕïñŧ ŵïñđööŵ.]
prepare-book-name = [Ñååméé:]
prepare-book-aims = [Ŵĥååŧ ýööûû çååñ đöö ååƒŧééŕŵååŕđš]
prepare-book-goal = [Mý ğööååļ]
prepare-book-topics = [Ŧööpïçš ååñđ ñööŧééš]
prepare-book-activities = [Ŵĥååŧ ŵéé đöö ŧööğééŧĥééŕ]
prepare-book-tomorrow = [Ŵĥååŧ Ï ŧŕý ööñ ŧĥéé ƒïŕšŧ çååļļ ŧöömööŕŕööŵ]
prepare-prework = [Ýööûûŕ pŕéépååŕååŧïööñ]
prepare-prework-done = [đööñéé]
prepare-prework-act = [Ï ĥååvéé pŕéépååŕééđ]
prepare-prework-undo = [Ñööŧ đööñéé ýééŧ ååƒŧééŕ ååļļ]
said-prepare-prepared = [Ñööŧééđ. Ŧĥéé ŧŕååïñééŕ šééééš ŧĥååŧ ýööûû ååŕéé pŕéépååŕééđ.]
said-prepare-unprepared = [Ñööŧééđ: šŧïļļ ŧöö đöö.]

## The memo’s words

# $course: title of the course
prepare-text-title = [Méémöö ŧééxŧ: { $course }]
prepare-text-heading = [Ŧĥéé méémöö’š ŵööŕđš]
prepare-text-lede = [Ööñéé ļééŧŧééŕ pééŕ ļååñğûûååğéé. Ŵĥååŧ ïš mïššïñğ ïš ñååmééđ, ååñđ ñöö ļééŧŧééŕ ļééååvééš ŵïŧĥööûûŧ ïŧ.]
prepare-five = [Ŧĥéé ƒïvéé ïŧéémš]
prepare-five-time = [Ŧïméé]
prepare-five-place = [Pļååçéé, ååñđ ĥööŵ ŧöö ğééŧ ŧĥééŕéé]
prepare-five-purpose = [Pûûŕpööšéé ååñđ ŧööpïçš]
prepare-five-preparation = [Pŕéépååŕååŧïööñ ñééééđééđ]
prepare-five-trainer = [Ŧŕååïñééŕ, ŵïŧĥ åå šĥööŕŧ ƀïööğŕååpĥý]
prepare-from-session = [ƒŕööm ŧĥéé šééššïööñ]
prepare-from-settings = [ƒŕööm ŕöööömš ååñđ šïŧééš]
prepare-from-here = [ŵŕïŧŧééñ ĥééŕéé]
prepare-from-trainer = [ƒŕööm ŧĥéé ŧŕååïñééŕ’š ööŵñ pååğéé]
prepare-text-words = [Ŵööŕđš]
prepare-text-why = [Ŵĥý ŧĥééŕéé ïš ŧĥïš ŧŕååïñïñğ]
prepare-text-purpose = [Pûûŕpööšéé]
prepare-text-topics = [Ŧööpïçš]
prepare-text-topics-hint = [Ööñéé ööñ ééååçĥ ļïñéé.]
prepare-text-preparation = [Pŕéépååŕååŧïööñ ñééééđééđ]
prepare-text-reader = [Šĥööŵ ŧĥéé ļééŧŧééŕ ååš ïŧ çöömééš ŧöö]
prepare-text-everybody = [Éévééŕýƀööđý]
prepare-text-save = [Šååvéé ŧĥéé ŵööŕđš]
prepare-text-preview = [Šĥööŵ ŧĥéé ļééŧŧééŕ]
prepare-text-no-session = [Ñöö šééššïööñ ööƒ ŧĥïš çööûûŕšéé ïš pļååññééđ: ŧïméé, pļååçéé ååñđ ŧŕååïñééŕ çööméé ƒŕööm ïŧ, ååñđ ŧĥééñ ŧĥéé ļééŧŧééŕ çååñ ƀéé šĥööŵñ.]
prepare-text-meanwhile = [Šöömééƀööđý ééļšéé ĥååš çĥååñğééđ ŧĥééšéé ŵööŕđš ïñ ŧĥéé mééååñŧïméé. Ööpééñ ŧĥéé pååğéé ååğååïñ.]
prepare-text-lang = [Çĥööööšéé åå ļååñğûûååğéé.]
said-prepare-text = [Šååvééđ. Ļééŧŧééŕš ŧĥååŧ ĥååvéé ñööŧ ļééƒŧ ýééŧ šååý ïŧ šöö.]

## Late notice

prepare-late-title = [Ļååŧéé ñööŧïçéé]
# $lead: days promised, $days: days looked back
prepare-late-lede = [Méémööš ŧĥååŧ çååméé ļååŧééŕ ŧĥååñ { $lead } đååýš ƀééƒööŕéé ŧĥéé šééššïööñ, ïñ ŧĥéé ļååšŧ { $days } đååýš, ƀý mååñååğééŕ.]
prepare-late-share = [Šééñŧ ļååŧéé]
# $late: letters sent late, $all: letters
prepare-late-of = [{ $late } ööƒ { $all } méémööš]
prepare-late-manager = [Mååñååğééŕ]
prepare-late-letters = [Méémööš]
prepare-late-late = [Ļååŧéé]
prepare-late-why = [Ŵĥý]
prepare-late-exempt = [Ééxéémpŧ]
prepare-late-exempt-why = [Ééxéémpŧ ååŕéé šééååŧš ŧĥååŧ pééööpļéé ƒŕééééļý ŧööööķ ååŧ šĥööŕŧ ñööŧïçéé, ååñđ ŵĥååŧ ööñéé ļééååŕñš ååŧ ööñéé’š ööŵñ pååçéé.]
prepare-late-nobody = [Ñööƀööđý ļééååđš ŧĥéém ïñ Ŧååñđéém]
# $n: letters
prepare-late-short = { $n ->
    [one] [{ $n } pļååññééđ ååŧ šĥööŕŧ ñööŧïçéé]
   *[other] [{ $n } pļååññééđ ååŧ šĥööŕŧ ñööŧïçéé]
}
# $n: letters
prepare-late-seated = { $n ->
    [one] [{ $n } šééååŧ ğïvééñ ļååŧéé]
   *[other] [{ $n } šééååŧš ğïvééñ ļååŧéé]
}
# $n: letters
prepare-late-moved = { $n ->
    [one] [{ $n } möövééđ ŧöö ååñ ééååŕļïééŕ ööŕ ñééååŕ đååý]
   *[other] [{ $n } möövééđ ŧöö ååñ ééååŕļïééŕ ööŕ ñééååŕ đååý]
}
# $n: letters
prepare-late-completed = { $n ->
    [one] [{ $n } ļååçķééđ šöömééŧĥïñğ ûûñŧïļ ļååŧéé]
   *[other] [{ $n } ļååçķééđ šöömééŧĥïñğ ûûñŧïļ ļååŧéé]
}
prepare-late-none = [Ñöö méémöö ĥååš ļééƒŧ ïñ ŧĥééšéé ŵééééķš]
prepare-late-none-why = [Ŧĥéé ƒïğûûŕéé ååppééååŕš ŵïŧĥ ŧĥéé ƒïŕšŧ méémöö.]
