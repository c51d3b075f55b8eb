### The session itself: who was there, whether the group is right. Lessons and quizzes on one's own.

## Attendance

deliver-not-begun = [Ååŧŧééñđååñçéé ööpééñš ŵĥééñ ŧĥéé šééššïööñ ƀééğïñš.]
deliver-nobody-marked = [Mååŕķ ååŧ ļééååšŧ ööñéé pééŕšööñ.]
deliver-marked-earlier = [Ŧĥïš ļïšŧ ŵååš šååvééđ ööñ ååñööŧĥééŕ đååý ååñđ ïš çļööšééđ. Ŧĥéé ƒööļļööŵ-ûûpš ĥååvéé ƀééğûûñ ŵïŧĥ ïŧ.]
deliver-state-unknown = [Çĥööööšéé ĥééŕéé, ļååŧéé ööŕ ååŵååý.]
deliver-no-seat = [Ŧĥïš pééŕšööñ ĥååš ñöö šééååŧ ïñ ŧĥïš šééššïööñ.]
deliver-stays-present = [Šöömééƀööđý ŵĥöö ŵååš mååŕķééđ ååš ĥééŕéé šŧååýš ĥééŕéé: ŧĥéé ƒööļļööŵ-ûûp ååñđ ŧĥéé pŕååçŧïçéé ĥååvéé ƀééğûûñ ŵïŧĥ ïŧ.]
said-deliver-marked = [Ååŧŧééñđååñçéé ïš šååvééđ. Ƒööļļööŵ-ûûpš ååñđ pŕååçŧïçéé ĥååvéé ƀééğûûñ ƒööŕ éévééŕýƀööđý ŵĥöö ŵååš ŧĥééŕéé.]

## Lessons

# $n: place of the lesson, $all: lessons in the course
deliver-lesson-of = [ļééššööñ { $n } ööƒ { $all }]
# $n: minutes
deliver-minutes-left = { $n ->
    [one] [{ $n } mïñûûŧéé ļééƒŧ]
   *[other] [{ $n } mïñûûŧééš ļééƒŧ]
}
deliver-all-read = [ååļļ ŕééååđ]
deliver-lessons = [Ļééššööñš]
# $read: lessons read, $all: lessons in the course
deliver-read-of = [{ $read } ööƒ { $all }]
# Begins a button, followed by where it leads, for example "I have read it. Next: Two choices"
deliver-read = [Ï ĥååvéé ŕééååđ ïŧ.]
# $title: title of the next lesson
deliver-next = [Ñééxŧ: { $title }]
deliver-next-quiz = [Ñééxŧ: ŧŕý ýööûûŕšééļƒ]
deliver-next-course = [Ɓååçķ ŧöö ŧĥéé çööûûŕšéé]
deliver-ways = [Ŕååŧĥééŕ ñööŧ ŕééååđ?]
# $method: name of the main way to learn it
deliver-way-main = [{ $method } (ŧĥéé mååïñ ŵååý)]
deliver-ways-how = [Ŧééļļ ýööûûŕ mååñååğééŕ ŵĥïçĥ ŵååý šûûïŧš ýööûû.]

## The quiz

deliver-quiz = [Ŧŕý ýööûûŕšééļƒ]
# $pass: percent
deliver-quiz-lede = [Šçööŕééđ ååŧ ööñçéé, ŵïŧĥ ŧĥéé ŕééååšööñ ƒööŕ ééååçĥ ååñšŵééŕ. Ƒŕööm { $pass } ööñ ïŧ ïš pååššééđ; ýööûû çååñ ŧŕý ååš ööƒŧééñ ååš ýööûû ļïķéé.]
deliver-quiz-open-it = [Ööpééñ ŧĥéé qûûééšŧïööñš]
# $right: right answers, $all: questions
deliver-quiz-best = [ƀééšŧ šöö ƒååŕ: { $right } ööƒ { $all }]
deliver-to-lessons = [Ŧöö ŧĥéé ļééššööñš]
# $n: questions
deliver-quiz-check = { $n ->
    [one] [Çĥééçķ mý ååñšŵééŕ]
   *[other] [Çĥééçķ mý { $n } ååñšŵééŕš]
}
deliver-quiz-again = [Ŧŕý ååğååïñ]
deliver-quiz-open = [Çĥööööšéé ööñéé ååñšŵééŕ.]
deliver-quiz-open-some = [Šööméé qûûééšŧïööñš ĥååvéé ñöö ååñšŵééŕ ýééŧ.]
deliver-quiz-counted = [Ŧĥééšéé ååñšŵééŕš ŵééŕéé çööûûñŧééđ ååļŕééååđý, pééŕĥååpš ïñ ååñööŧĥééŕ ŵïñđööŵ. Ööpééñ ŧĥéé qûûééšŧïööñš ååğååïñ.]
# $right: right answers, $all: questions
deliver-score = [{ $right } ööƒ { $all }]
deliver-passed = [pååššééđ]
# $pass: percent
deliver-not-passed = [pååššééđ ƒŕööm { $pass } ööñ]
deliver-right = [ŕïğĥŧ]
deliver-not-this = [ñööŧ ŧĥïš]
deliver-yes = [Ŧĥååŧ ïš ŕïğĥŧ.]
deliver-not-quite = [Ñööŧ qûûïŧéé.]
deliver-comes-back = [Ŧĥïš ööñéé çöömééš ƀååçķ ååš åå pŕååçŧïçéé çååŕđ.]
deliver-again = [Çöömééš ƀååçķ ååš pŕååçŧïçéé çååŕđš]
deliver-again-none = [Ñööŧĥïñğ: ååļļ ŕïğĥŧ.]
said-deliver-quiz-saved = [Ýööûûŕ ååñšŵééŕš ååŕéé çööûûñŧééđ.]

## Is the group right? One sentence per rule of the session's type.

# $n: people with a seat, $min, $max: smallest and largest group
deliver-size-ok = { $n ->
    [one] [{ $n } pééŕšööñ; ŧĥéé ğŕööûûp mååý ĥååvéé { $min } ŧöö { $max }]
   *[other] [{ $n } pééööpļéé; ŧĥéé ğŕööûûp mååý ĥååvéé { $min } ŧöö { $max }]
}
# $n: people with a seat, $min, $max: smallest and largest group
deliver-size-warn = { $n ->
    [one] [{ $n } pééŕšööñ, ƀûûŧ ŧĥéé ğŕööûûp ñééééđš { $min } ŧöö { $max }]
   *[other] [{ $n } pééööpļéé, ƀûûŧ ŧĥéé ğŕööûûp ñééééđš { $min } ŧöö { $max }]
}
# $min, $max: smallest and largest small group, $sizes: sizes like "5 · 5"
deliver-subgroups-ok = [{ $min } ŧöö { $max } ïñ ééååçĥ šmååļļ ğŕööûûp: { $sizes }]
# $min, $max: smallest and largest small group, $sizes: sizes like "5 · 3"
deliver-subgroups-warn = [Šmååļļ ğŕööûûpš ñééééđ { $min } ŧöö { $max }, ŧĥééý ĥååvéé: { $sizes }]
deliver-managers-ok = [Ñööƀööđý ŵïŧĥ ŧĥééïŕ ööŵñ mååñååğééŕ]
# $names: names, divided by dots
deliver-managers-warn = [Ïñ çļååšš ŵïŧĥ ŧĥééïŕ ööŵñ mååñååğééŕ: { $names }]
# $n: departments, $largest: people from the largest one
deliver-departments-ok = { $n ->
    [one] [{ $n } đéépååŕŧmééñŧ, ååŧ mööšŧ { $largest } pééööpļéé ƒŕööm ïŧ]
   *[other] [{ $n } đéépååŕŧmééñŧš mïxééđ, ååŧ mööšŧ { $largest } pééööpļéé ƒŕööm ööñéé]
}
# $n: departments, $largest: people from the largest one
deliver-departments-warn = { $n ->
    [one] [Ööñļý { $n } đéépååŕŧmééñŧ: ŧĥïš ŧŕååïñïñğ mïxééš ŧĥéém]
   *[other] [{ $n } đéépååŕŧmééñŧš, ƀûûŧ { $largest } pééööpļéé çööméé ƒŕööm ööñéé]
}
# $language: code of the language
deliver-language-ok = [Éévééŕýƀööđý ŵööŕķš ïñ { LANGUAGE($language) }]
# $language: code of the language, $names: names, divided by dots
deliver-language-warn = [Đöö ñööŧ ŵööŕķ ïñ { LANGUAGE($language) }: { $names }]
# $name: the trainer, $language: code of the language
deliver-trainer-ok = [{ $name } mååý ŧééååçĥ ŧĥïš çööûûŕšéé, ïñ { LANGUAGE($language) }]
# $name: the trainer, $language: code of the language
deliver-trainer-warn = [{ $name } mååý ñööŧ ŧééååçĥ ŧĥïš çööûûŕšéé ýééŧ]
# $name: the trainer, $language: code of the language
deliver-trainer-language = [{ $name } đööééš ñööŧ ŵööŕķ ïñ { LANGUAGE($language) }]
deliver-trainer-none = [Ñöö ŧŕååïñééŕ ýééŧ]
# $n: activities
deliver-activities-ok = [Đïšçûûššïööñ, ŧééååm, ŵŕïŧïñğ ååñđ ŕööļéé pļååý ååŕéé ŧĥééŕéé: { $n } ååçŧïvïŧïééš]
# $n: activities missing
deliver-activities-warn = { $n ->
    [one] [{ $n } ååçŧïvïŧý ŧĥååŧ ŧĥïš ŧýpéé ööƒ ŧŕååïñïñğ ååšķš ƒööŕ ïš mïššïñğ]
   *[other] [{ $n } ååçŧïvïŧïééš ŧĥååŧ ŧĥïš ŧýpéé ööƒ ŧŕååïñïñğ ååšķš ƒööŕ ååŕéé mïššïñğ]
}

## Asking for a seat

said-deliver-wished = [Ýööûû ĥååvéé ååšķééđ ƒööŕ åå šééååŧ. Ŧĥéé ååñšŵééŕ çöömééš ƀý mååïļ ååñđ šŧååñđš ĥééŕéé.]
said-deliver-wish-seated = [Ŧĥéé šééååŧ ïš ýööûûŕš.]
said-deliver-wish-counted = [Ýööûûŕ ŵïšĥ ïš çööûûñŧééđ. Ŵĥééñ åå šééššïööñ ïš pļååññééđ, ýööûû ğééŧ åå šééååŧ ïñ ïŧ.]
said-deliver-wish-answered = [Ýööûûŕ ååñšŵééŕ ïš šååvééđ, ååñđ šééñŧ.]
said-deliver-wish-back = [Ŧååķééñ ƀååçķ.]
said-deliver-wish-planned = [Ŧĥééý ååŕéé ïñ ŧĥéé ñééxŧ pļååñ ñööŵ.]
# $n: working days
deliver-wish-lede = { $n ->
    [one] [Ýööûûŕ mååñååğééŕ ååñšŵééŕš ŵïŧĥïñ ööñéé ŵööŕķïñğ đååý. Ŵïŧĥööûûŧ ååñ ååñšŵééŕ ïŧ ğööééš ööñéé šŧéép ûûp.]
   *[other] [Ýööûûŕ mååñååğééŕ ååñšŵééŕš ŵïŧĥïñ { $n } ŵööŕķïñğ đååýš. Ŵïŧĥööûûŧ ååñ ååñšŵééŕ ïŧ ğööééš ööñéé šŧéép ûûp.]
}
# $n: working days
deliver-wish-lede-yes = { $n ->
    [one] [Ýööûûŕ mååñååğééŕ ååñšŵééŕš ŵïŧĥïñ ööñéé ŵööŕķïñğ đååý. Ñöö ååñšŵééŕ ïš åå ýééš.]
   *[other] [Ýööûûŕ mååñååğééŕ ååñšŵééŕš ŵïŧĥïñ { $n } ŵööŕķïñğ đååýš. Ñöö ååñšŵééŕ ïš åå ýééš.]
}
deliver-wish-lede-open = [Ñööƀööđý ĥååš ŧöö ƀéé ååšķééđ ƒööŕ ŧĥïš çööûûŕšéé.]
deliver-wish-which = [Ŵĥïçĥ šééššïööñ?]
# $n: free seats
deliver-wish-free = { $n ->
    [one] [ööñéé ƒŕéééé šééååŧ]
   *[other] [{ $n } ƒŕéééé šééååŧš]
}
deliver-wish-any = [Ååñööŧĥééŕ ööñéé, ñööŧ pļååññééđ ýééŧ]
deliver-wish-any-hint = [Ýööûûŕ ŵïšĥ ïš çööûûñŧééđ, ååñđ åå pļååññééŕ šééééš ĥööŵ mååñý ŵïšĥ ƒööŕ ŧĥéé šååméé.]
deliver-wish-none-free = [Ñöö çöömïñğ šééššïööñ ĥååš åå ƒŕéééé šééååŧ ïñ åå ļååñğûûååğéé ýööûû špééååķ. Ýööûû çååñ ŵïšĥ ƒööŕ ööñéé: pļååññééŕš šéééé ĥööŵ mååñý ŵïšĥ ƒööŕ ŧĥéé šååméé.]
deliver-wish-note = [Ŵĥååŧ ýööûû ŵååñŧ ïŧ ƒööŕ]
deliver-wish-note-hint = [Ööñéé šééñŧééñçéé ĥééļpš ýööûûŕ mååñååğééŕ. Ýööûû çååñ ļééååvéé ïŧ éémpŧý.]
deliver-wish-send-any = [Ŵïšĥ ƒööŕ åå šééååŧ]
deliver-wish-take = [Ŧååķéé ŧĥéé šééååŧ]
deliver-wish-full = [Ŧĥïš šééššïööñ ĥååš ñöö ƒŕéééé šééååŧ ååñý mööŕéé. Çĥööööšéé ååñööŧĥééŕ ööñéé.]
deliver-wish-seated = [Ýööûû ĥååvéé åå šééååŧ ïñ åå šééššïööñ ööƒ ŧĥïš çööûûŕšéé ååļŕééååđý.]
deliver-wish-taken = [Ýööûû ĥååvéé ŧååķééñ ŧĥïš çööûûŕšéé ååļŕééååđý. Ïŧš ļééššööñš šŧååý ööpééñ ŧöö ýööûû.]
deliver-wish-again = [Ýööûû ĥååvéé ååšķééđ ƒööŕ ŧĥïš çööûûŕšéé ååļŕééååđý, ööŕ åå šééååŧ ïš ƀééïñğ pļååññééđ ƒööŕ ýööûû.]
# $missing: sentences that say what comes first
deliver-wish-first = [{ $missing }]
deliver-wish-answered = [Ŧĥïš ŵååš ååñšŵééŕééđ ååļŕééååđý. Ļööååđ ŧĥéé pååğéé ååğååïñ.]
deliver-wish-choose = [Çĥööööšéé ýééš ööŕ ñöö.]
deliver-wishes = [Šééååŧš ååšķééđ ƒööŕ]
deliver-wishes-lede = [Ååñýööñéé ŵĥöö ŵööûûļđ ļïķéé ŧöö ļééååŕñ šöömééŧĥïñğ ååšķš ööñ ŧĥéé çööûûŕšéé’š pååğéé. Ŧĥéé ååñšŵééŕ çöömééš ƀý ŧĥéé đååý ğïvééñ.]
deliver-wishes-waiting = [Ŵååïŧïñğ ƒööŕ ýööûûŕ ååñšŵééŕ]
deliver-wishes-none = [Ñööƀööđý ŵååïŧš ƒööŕ ýööûûŕ ååñšŵééŕ.]
deliver-wishes-mine = [Ŵĥååŧ ýööûû ååšķééđ ƒööŕ]
deliver-wishes-mine-none = [Ýööûû ĥååvéé ååšķééđ ƒööŕ ñööŧĥïñğ ýééŧ. Éévééŕý çööûûŕšéé ĥååš åå ƀûûŧŧööñ ƒööŕ ïŧ.]
# $day: the last day, after "by"
deliver-wish-by = [ååñšŵééŕ ƀý { $day }]
deliver-wish-late = [ååñšŵééŕ ïš ļååŧéé]
deliver-wish-seat = [šééååŧ ğïvééñ]
deliver-wish-lost = [šééååŧ ñööŧ ķéépŧ]
deliver-wish-agreed = [ååğŕééééđ, ñöö đååŧéé ýééŧ]
deliver-wish-planned = [ïñ ŧĥéé ñééxŧ pļååñ]
deliver-wish-no = [ñööŧ ñööŵ]
deliver-wish-over = [ñöö ååñšŵééŕ ƀééƒööŕéé ŧĥéé šééššïööñ]
deliver-wish-back = [ŧååķééñ ƀååçķ]
# $name: who answers
deliver-wish-with = [{ $name } ååñšŵééŕš]
deliver-wish-planners = [ŧĥéé ŧŕååïñïñğ pļååññééŕš ååñšŵééŕ]
deliver-wish-raised = [pååššééđ ööñ]
deliver-wish-take-back = [Ŧååķéé ƀååçķ]
deliver-wish-reason-label = [Åå šééñŧééñçéé ŵïŧĥ ïŧ (ñééééđééđ ƒööŕ åå ñöö)]
deliver-wish-reason = [Šååý ïñ åå šééñŧééñçéé ŵĥý ñööŧ ñööŵ, ååŧ mööšŧ 500 çĥååŕååçŧééŕš.]
deliver-wish-say-seat = [Ýééš, ŧĥïš šééššïööñ]
deliver-wish-say-later = [Ýééš, ååñööŧĥééŕ šééššïööñ]
deliver-wish-say-yes = [Ýééš]
deliver-wish-say-planners = [Ļééååvéé ïŧ ŧöö ŧĥéé pļååññééŕš]
deliver-wish-stuck = [Ööñļý åå pļååññééŕ çååñ šééŧ ŧĥïš ååšïđéé, ŵïŧĥ åå ŕééååšööñ. Ļééååvéé ïŧ ŧöö ŧĥéé pļååññééŕš, ööŕ šååý ýééš ŧöö ååñööŧĥééŕ šééššïööñ.]
deliver-wish-unplanned = [Åå šééššïööñ ŧĥååŧ ïš ñööŧ pļååññééđ ýééŧ]
deliver-wish-say-no = [Ñööŧ ñööŵ]
deliver-wish-changes = [Ğïvéé ŧĥéé šééååŧ ŵïŧĥ åå ŕééååšööñ, ööñ ŧĥéé pååğéé ööƒ ŧĥéé šééššïööñ]
deliver-wish-crowds = [Ŵïšĥééđ ƒööŕ]
deliver-wish-crowds-none = [Ñööƀööđý ŵååïŧš ƒööŕ åå šééššïööñ ŧĥååŧ ïš ñööŧ pļååññééđ.]
# $n: people, $team: name of the team
deliver-wish-crowd = { $n ->
    [one] [Ööñéé pééŕšööñ ööƒ { $team } ŵïšĥééš ƒööŕ ŧĥïš]
   *[other] [{ $n } pééööpļéé ööƒ { $team } ŵïšĥ ƒööŕ ŧĥïš]
}
# $n: people
deliver-wish-plan = { $n ->
    [one] [Pļååñ ƒööŕ ööñéé pééŕšööñ]
   *[other] [Pļååñ ƒööŕ { $n } pééööpļéé]
}
# In all letters: $course: title, $name: who asks, $day: the last day, after "by", $reason: the words of who answered, may be empty
deliver-wish-mail-asked-subject = [{ $name } ååšķš ƒööŕ åå šééååŧ: { $course }]
deliver-wish-mail-asked-text = [{ $name } ŵööûûļđ ļïķéé ŧöö ŧååķéé “{ $course }”. Ååñšŵééŕ ƀý { $day }, ööñ ŧĥéé pååğéé ööƒ šééååŧš ååšķééđ ƒööŕ.]
deliver-wish-mail-seat-subject = [Ýööûû ĥååvéé åå šééååŧ: { $course }]
deliver-wish-mail-seat-text = [Ŧĥéé šééååŧ ýööûû ååšķééđ ƒööŕ ïñ “{ $course }” ïš ýööûûŕš. Ŧĥéé ļééŧŧééŕ ŵïŧĥ ŧïméé ååñđ pļååçéé ƒööļļööŵš. { $reason }]
deliver-wish-mail-yes-subject = [Ååğŕééééđ: { $course }]
deliver-wish-mail-yes-text = [Ýööûûŕ ŵïšĥ ƒööŕ “{ $course }” ïš ååğŕééééđ. Ŧĥééŕéé ïš ñöö đååŧéé ýééŧ; ýööûû ååŕéé ŧööļđ ŵĥééñ ŧĥééŕéé ïš ööñéé. { $reason }]
deliver-wish-mail-no-subject = [Ñööŧ ñööŵ: { $course }]
deliver-wish-mail-no-text = [Ýööûû ååšķééđ ƒööŕ åå šééååŧ ïñ “{ $course }”. Ŧĥéé ååñšŵééŕ ïš: ñööŧ ñööŵ. { $reason }]
deliver-wish-mail-raised-subject = [Šŧïļļ ñöö ååñšŵééŕ: { $course }]
deliver-wish-mail-raised-text = [Ŧĥééŕéé ïš ñöö ååñšŵééŕ ýééŧ ŵĥééŧĥééŕ ýööûû ğééŧ åå šééååŧ ïñ “{ $course }”. Ŧĥéé qûûééšŧïööñ ŵååš pååššééđ ööñ; ŧĥéé ååñšŵééŕ çöömééš ƀý { $day }.]
deliver-wish-mail-over-subject = [Ñöö ååñšŵééŕ ïñ ŧïméé: { $course }]
deliver-wish-mail-over-text = [Ŧĥéé šééššïööñ ööƒ “{ $course }” ýööûû ååšķééđ ƒööŕ ŵååš ĥééļđ ööŕ çååñçééļļééđ ƀééƒööŕéé ååñýƀööđý ååñšŵééŕééđ. Ýööûû çååñ ååšķ ƒööŕ ååñööŧĥééŕ ööñéé ööñ ŧĥéé pååğéé ööƒ ŧĥéé çööûûŕšéé.]
