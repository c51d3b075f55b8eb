### One month to a habit: cards, ratings, verdict.

practise-title = [Pŕååçŧïçéé]
# $n: number of this card, $all: how many today
practise-card-of = [Pŕååçŧïçéé: çååŕđ { $n } ööƒ { $all }]
practise-done-of = [{ $n } ööƒ { $all } çååŕđš đööñéé]
practise-n-of = [{ $n } ööƒ { $all }]
practise-stop = [Šŧööp ƒööŕ ñööŵ, ýööûûŕ ååñšŵééŕš ååŕéé ķéépŧ]
practise-show = [Šĥööŵ ååñ ååñšŵééŕ]
practise-how-to-tell = [Ĥööŵ ýööûû çååñ ŧééļļ ïŧ ŵööŕķééđ]
# The space bar of the keyboard
practise-space = [Špååçéé]
practise-on-a-call = [ööñ ööñéé çööñŧååçŧ ŧööđååý]
practise-how-close = [Ĥööŵ çļööšéé ŵååš ýööûûŕš?]
practise-how-did-it-go = [Ĥööŵ đïđ ïŧ ğöö?]
practise-again = [Ååğååïñ]
practise-hard = [Ĥååŕđ]
practise-good = [Ğööööđ]
practise-easy = [Ééååšý]
practise-not-today = [Ñööŧ ŧööđååý]
practise-did-hard = [Ŵïŧĥ ééƒƒööŕŧ]
practise-did-good = [Ŵééļļ]
practise-did-easy = [Ɓý ïŧšééļƒ]
# $n: days until the card comes back
practise-in-days = { $n ->
    [one] [{ $n } đååý]
   *[other] [{ $n } đååýš]
}
# $n: cards answered today
practise-enough = { $n ->
    [one] [{ $n } çååŕđ ŧööđååý, ŧĥååŧ ïš ééñööûûğĥ.]
   *[other] [{ $n } çååŕđš ŧööđååý, ŧĥååŧ ïš ééñööûûğĥ.]
}
# $day: weekday and date, in the form after "on"
practise-next = [Ñééxŧ ööñ { $day }.]
practise-nothing = [Ñööŧĥïñğ ïš đûûéé.]
practise-none = [Ñöö pŕååçŧïçéé ýééŧ]
practise-none-why = [Çååŕđš çööméé ƀý ŧĥéémšééļvééš ööñ ŧĥéé đååý ååƒŧééŕ åå ŧŕååïñïñğ, åå ƒééŵ mïñûûŧééš åå đååý ƒööŕ ŧĥïŕŧý đååýš.]
practise-months = [Ýööûûŕ mööñŧĥš]
# $done: days practised, $gone: days gone by
practise-days = [{ $done } ööƒ { $gone } đååýš]
practise-verdict-done = [Ïŧ ïš åå ĥååƀïŧ: ĥééååŕđ ööñ ŕééååļ çööñŧååçŧš, ååñđ ööƒŧééñ ééñööûûğĥ.]
practise-verdict-change = [Ïŧ ĥååš ñööŧ ƀééçööméé šŧééååđý ŧĥïš ŵååý. Ýööûûŕ mååñååğééŕ ŵïļļ çĥööööšéé ååñööŧĥééŕ ŵååý ŵïŧĥ ýööûû.]
practise-verdict-data = [Ñööŧ ééñööûûğĥ đååŧåå: ñööƀööđý ĥååš ĥééååŕđ ïŧ ööñ ééñööûûğĥ çööñŧååçŧš ýééŧ.]
practise-rating-unknown = [Çĥööööšéé ööñéé ööƒ ŧĥéé ƒööûûŕ ååñšŵééŕš.]
practise-over = [Ŧĥïš mööñŧĥ ööƒ pŕååçŧïçéé ïš öövééŕ.]
# $name: who gave the advice
practise-from = [ååđvïçéé ƒŕööm { $name }]
practise-how-note = [Ĥööŵ ïŧ ŵééñŧ (ýööûûŕ mååñååğééŕ ååñđ ýööûûŕ çööååçĥ çååñ ŕééååđ ïŧ)]
# $n: how many of ten, $cards: over how many cards
practise-remembered = Ýööûû ŵööûûļđ ŕééméémƀééŕ { $n } ööƒ 10 ŧööđååý ({ $cards ->
    [one] [{ $cards } çååŕđ]
   *[other] [{ $cards } çååŕđš]
} šééééñ šöö ƒååŕ).
practise-off-days = [Đååýš ööƒƒ, ļééååvéé ååñđ pååûûšééš çööûûñŧ ööñ ñééïŧĥééŕ šïđéé: ŧĥééŕéé ïš ñöö ŕööŵ ööƒ đååýš ŧöö ļööšéé.]
practise-notes = [Ñööŧééš ŧöö ýööûûŕšééļƒ]
# $n: notes that have come back and are not read
practise-notes-back = { $n ->
    [one] [Ööñéé ñööŧéé ĥååš çööméé ƀååçķ ŧöö ýööûû.]
    [0] [Ŵĥååŧ ýööûû ŵŕïŧéé ƒööŕ ýööûûŕšééļƒ çöömééš ƀååçķ ööñ đååý 3, 10, 30 ååñđ 365.]
   *[other] [{ $n } ñööŧééš ĥååvéé çööméé ƀååçķ ŧöö ýööûû.]
}
practise-notes-open = [Ŧöö ýööûûŕ ñööŧééš]
practise-notes-lede = [Ŵĥååŧ ýööûû ŵŕïŧéé ĥééŕéé çöömééš ƀååçķ ŧöö ýööûû ööñ đååý 3, 10, 30 ååñđ 365. Ñööƀööđý ééļšéé šééééš ïŧ.]
practise-notes-came = [Ɓååçķ ƒŕööm ýööûû]
# $n: 3, 10, 30 or 365
practise-note-came = [Ýööûû ŵŕööŧéé ŧĥïš { $n } đååýš ååğöö]
practise-note-read = [Ŕééååđ]
practise-notes-kept = [Ķéépŧ]
practise-notes-none = [Ñööŧĥïñğ ŵŕïŧŧééñ ýééŧ.]
# $written: date, $next: date of the next return
practise-note-line = [ŵŕïŧŧééñ { $written }, çöömééš ƀååçķ { $next }]
# $written: date
practise-note-line-over = [ŵŕïŧŧééñ { $written }, ĥååš çööméé ƀååçķ ƒööûûŕ ŧïmééš]
practise-note-end = [Ñöö ļööñğééŕ ñééééđééđ]
practise-note-new = [Ŵŕïŧéé ŧöö ýööûûŕšééļƒ]
practise-note-text = [Ŵĥååŧ đöö ýööûû ŵååñŧ ŧöö ƒïñđ ååğååïñ?]
practise-note-hint = [Ööñéé ŧĥïñğ ŧĥååŧ ŵööŕķééđ, ööŕ ööñéé ýööûû ŵååñŧ ŧöö ŧŕý.]
practise-note-mail = [Ɓý mååïļ ŧöööö]
practise-note-save = [Ķéééép ïŧ]
said-practise-note-kept = [Ķéépŧ. Ïŧ çöömééš ƀååçķ ïñ ŧĥŕéééé đååýš ƒööŕ ŧĥéé ƒïŕšŧ ŧïméé.]
said-practise-note-ended = [Ïŧ çöömééš ƀååçķ ñöö mööŕéé.]
# $n: days since it was written, $day: when, $text: the note
practise-mail-note-subject = [Ýööûû ŵŕööŧéé ŧĥïš { $n } đååýš ååğöö]
practise-mail-note-body = [Ööñ { $day } ýööûû ŵŕööŧéé ŧöö ýööûûŕšééļƒ: { $text }]
practise-pause = [Ååŵååý ƒööŕ šööméé đååýš]
practise-pause-why = [Ļééååvéé ööŕ ïļļñééšš ŧĥååŧ ŧĥéé ŕööšŧééŕ đööééš ñööŧ ķñööŵ: ŧĥééšéé đååýš đöö ñööŧ çööûûñŧ, ååñđ ŧĥéé mööñŧĥ ééñđš šöö mûûçĥ ļååŧééŕ. Ñööƀööđý ååšķš ŵĥý.]
practise-pause-from = [Ƒïŕšŧ đååý ååŵååý]
practise-pause-to = [Ļååšŧ đååý ååŵååý]
practise-pause-save = [Pååûûšéé pŕååçŧïçéé]
said-practise-paused = [Pååûûšééđ. Ŧĥééšéé đååýš đöö ñööŧ çööûûñŧ.]
# $max: most days
practise-pause-length = [Ŵŕïŧéé åå ļååšŧ đååý ŧĥååŧ ïš ñööŧ ƀééƒööŕéé ŧĥéé ƒïŕšŧ, ååŧ mööšŧ { $max } đååýš ïñ ååļļ.]
# $max: days back
practise-pause-past = [Åå pååûûšéé mååý ƀééğïñ ååŧ mööšŧ { $max } đååýš ååğöö.]
practise-pause-twice = [Šööméé ööƒ ŧĥééšéé đååýš ååŕéé pååûûšééđ ååļŕééååđý. Çĥööööšéé đååýš ööûûŧšïđéé ŧĥååŧ pååûûšéé.]
practise-team-title = [Ŧĥéé ŧééååm’š pŕååçŧïçéé]
practise-team-open = [Ŧĥéé ŵééééķ ööƒ ýööûûŕ ŧééååm]
# $share: percent
practise-team-line = [Ýööûûŕ ŧééååm pŕååçŧïšééđ ööñ { $share } ööƒ ïŧš pŕååçŧïçéé đååýš ŧĥïš ŵééééķ.]
# $share, $goal: percent
practise-team-line-goal = [Ýööûûŕ ŧééååm pŕååçŧïšééđ ööñ { $share } ööƒ ïŧš pŕååçŧïçéé đååýš ŧĥïš ŵééééķ; ŧĥéé ğööååļ ïš { $goal }.]
practise-team-lede = [Ŧĥéé šĥååŕéé ööƒ pŕååçŧïçéé đååýš ööñ ŵĥïçĥ åå ŧééååm pŕååçŧïšééđ, Mööñđååý ûûñŧïļ ŧööđååý. Ñööƀööđý ïš ñååmééđ, đååýš ööƒƒ đöö ñööŧ çööûûñŧ, ååñđ ûûñđééŕ ƒïvéé pééööpļéé ñööŧĥïñğ ïš šĥööŵñ.]
practise-team-week = [Ŧĥïš ŵééééķ]
practise-team-none = [Ŧĥééŕéé ïš ñöö ŧééååm ŧöö šĥööŵ.]
practise-team = [Ŧééååm]
practise-team-share = [Pŕååçŧïšééđ]
practise-team-goal = [Ğööååļ]
# $team: name
practise-team-label = [{ $team }: šĥååŕéé ööƒ pŕååçŧïçéé đååýš]
# $n: people practising
practise-team-people = { $n ->
    [one] [{ $n } pééŕšööñ pŕååçŧïšééš]
   *[other] [{ $n } pééööpļéé pŕååçŧïšéé]
}
practise-team-nobody = [ñööƀööđý ĥååš åå mööñŧĥ ööƒ pŕååçŧïçéé ĵûûšŧ ñööŵ]
# $n: smallest group shown
practise-team-small = [ƒééŵééŕ ŧĥååñ { $n } pŕååçŧïšéé, šöö ñööŧĥïñğ ïš šĥööŵñ]
practise-team-begins = [ŧĥéé ŵééééķ ƀééğïñš]
practise-team-no-goal = [ñööñéé ýééŧ]
practise-team-set = [Çĥööööšéé åå ğööååļ ŧööğééŧĥééŕ]
practise-team-share-field = [Šĥååŕéé ööƒ pŕååçŧïçéé đååýš ïñ åå ŵééééķ, pééŕçééñŧ]
practise-team-share-hint = [10 ŧöö 100. Ŧŵöö đååýš ööƒ ŧĥŕéééé ïš 67.]
practise-team-save = [Šééŧ ŧĥéé ğööååļ]
said-practise-goal-set = [Ŧĥéé ŧééååm’š ğööååļ ïš šééŧ.]
practise-coachee = [Pŕååçŧïçéé, šïđéé ƀý šïđéé]
# $name: whose practice
practise-coachee-title = [Pŕååçŧïçéé: { $name }]
# $n: how many of ten, $cards: over how many cards
practise-coachee-remembered = Ŵööûûļđ ŕééméémƀééŕ { $n } ööƒ 10 ŧööđååý ({ $cards ->
    [one] [{ $cards } çååŕđ]
   *[other] [{ $cards } çååŕđš]
}).
practise-reports = [Đööñéé ööñ çööñŧååçŧš, ååš ŕéépööŕŧééđ]
practise-reports-why = [Åå ŕéépööŕŧ ïš pŕååçŧïçéé, ñööŧ pŕööööƒ. Ïŧ ƀééçöömééš éévïđééñçéé ŵĥééñ šöömééƀööđý ĥååš ļïšŧééñééđ.]
practise-reports-none = [Ñööŧĥïñğ ŕéépööŕŧééđ ïñ ŧĥéé ļååšŧ ŧĥïŕŧý đååýš.]
# $n: scored criteria, $shown: with a score from $from up
practise-scored = [Šçööŕééđ çööñŧååçŧš ïñ ŧĥååŧ ŧïméé: { $shown } ööƒ { $n } çŕïŧééŕïåå ååŧ { $from } ööŕ ååƀöövéé.]
practise-only-said = [Ŕéépööŕŧééđ]
# $name: who listened
practise-heard-by = [Ĥééååŕđ ƀý { $name }]
# $name: who listened
practise-not-heard-by = [{ $name } ļïšŧééñééđ, ñööŧ ŧĥééŕéé ýééŧ]
practise-heard = [Ï ĥééååŕđ ïŧ]
practise-not-heard = [Ï ļïšŧééñééđ, ñööŧ ŧĥééŕéé ýééŧ]
said-practise-checked = [Ñööŧééđ ååš ååñ ööƀšééŕvååŧïööñ.]
practise-check-not-done = [Ŧĥééŕéé ŵååš ñöö çööñŧååçŧ ŧöö ļïšŧééñ ŧöö: ŧĥéé pééŕšööñ ååñšŵééŕééđ “Ñööŧ ŧööđååý”.]
practise-checked-already = [Šöömééƀööđý ĥååš ļïšŧééñééđ ååļŕééååđý.]
practise-their-months = [Mööñŧĥš]
practise-weak = [Ŵééååķééšŧ çååŕđš]
practise-weak-none = [Ñöö çååŕđ ĥååš ƀééééñ ååñšŵééŕééđ ýééŧ.]
# $chance: percent, $n: times it was forgotten
practise-weak-line = ŕééméémƀééŕééđ ŵïŧĥ { $chance }, { $n ->
    [one] [ƒööŕğööŧŧééñ ööñçéé]
    [0] [ñéévééŕ ƒööŕğööŧŧééñ]
   *[other] [ƒööŕğööŧŧééñ { $n } ŧïmééš]
}
practise-advice = [Mååķéé åå çååŕđ ööƒ ŧĥïš ååđvïçéé]
practise-advice-kind = [Ïŧ ïš …]
practise-advice-do = [ŧöö đöö ööñ ööñéé çööñŧååçŧ]
practise-advice-recall = [ŧöö ŕééméémƀééŕ]
practise-advice-front = [Ŵĥååŧ ŧöö ŧŕý ööŕ ŧöö ååñšŵééŕ]
practise-advice-back = [Ĥööŵ ŧöö ŧééļļ ŧĥååŧ ïŧ ŵööŕķééđ, ööŕ ŧĥéé ååñšŵééŕ]
practise-advice-save = [Mååķéé ŧĥéé çååŕđ]
said-practise-advised = [Ŧĥéé çååŕđ çöömééš ööñ ŧĥéé ñééxŧ ŵööŕķïñğ đååý.]
practise-no-month = [Ñöö mööñŧĥ ööƒ pŕååçŧïçéé ŕûûñš ĵûûšŧ ñööŵ. Åå çååŕđ ñééééđš ööñéé.]
practise-guard-title = [Ŵååš ŧĥéé pŕååçŧïçéé đööñéé ååñđ ŧĥéé šûûppööŕŧ ğïvééñ?]
# $n: people who had a course on this, $open: of them with something open
practise-guard-lede = { $n ->
    [one] [Ööñéé pééŕšööñ ĥååš]
   *[other] [{ $n } pééööpļéé ĥååvéé]
} ĥååđ åå çööûûŕšéé ööñ ŧĥïš ïñ ŧĥéé ļååšŧ ýééååŕ. Ƒööŕ { $open } ööƒ ŧĥéém pŕååçŧïçéé ööŕ šûûppööŕŧ ïš ööpééñ; ååñööŧĥééŕ çööûûŕšéé ŵööûûļđ çööméé ƀééƒööŕéé ŧĥéé ļååšŧ ööñéé ĥååđ ïŧš çĥååñçéé.
practise-guard-nobody = [Ñööƀööđý ïñ ŧĥéé ŧééååm ĥååš ĥååđ åå çööûûŕšéé ööñ ŧĥïš ïñ ŧĥéé ļååšŧ ýééååŕ.]
practise-guard-followed = [Ŵĥååŧ ƒööļļööŵééđ ŧĥéé ļååšŧ çööûûŕšéé]
practise-guard-back = [Ɓååçķ ŧöö ŧĥéé ñééééđ]
practise-guard-go = [Ååñđ ñööŵ]
practise-guard-reason = [Ŵĥý ååñööŧĥééŕ çööûûŕšéé ñööŵ?]
practise-guard-reason-hint = [Ïŧ šŧååñđš ïñ ŧĥéé ĥïšŧööŕý ööƒ ŧĥéé ñééééđ.]
# $n: people with something open
practise-guard-reason-needed = { $n ->
    [one] [Ƒööŕ ööñéé pééŕšööñ]
   *[other] [Ƒööŕ { $n } pééööpļéé]
} pŕååçŧïçéé ööŕ šûûppööŕŧ ïš ööpééñ. Ŵŕïŧéé ŵĥý ååñööŧĥééŕ çööûûŕšéé ïš ñééééđééđ ñööŵ.
# $n: people with something open, $reason: what was written
practise-guard-note = [Çĥööšééñ ååļŧĥööûûğĥ pŕååçŧïçéé ööŕ šûûppööŕŧ ŵååš ööpééñ ƒööŕ { $n }: { $reason }]
practise-guard-wait = [Ŵååïŧ ŵïŧĥ ååñööŧĥééŕ çööûûŕšéé]
practise-guard-choose = [Çĥööööšéé ŧĥéé çööûûŕšéé]
practise-guard-who = [Ŵĥöö]
practise-guard-course = [Çööûûŕšéé]
practise-guard-practice = [Pŕååçŧïçéé]
practise-guard-support = [Šûûppööŕŧ]
practise-guard-state = [Šŧååŧéé]
practise-guard-open = [Ööpééñ]
practise-guard-done = [Đööñéé]
# $day: date
practise-guard-until = [ŕûûñš ûûñŧïļ { $day }]
practise-guard-no-meeting = [ñöö ƒööļļööŵ-ûûp mééééŧïñğ ĥééļđ]
# $n: promises due and not kept
practise-guard-promises-open = { $n ->
    [one] [ööñéé pŕöömïšéé ñööŧ ķéépŧ ýééŧ]
   *[other] [{ $n } pŕöömïšééš ñööŧ ķéépŧ ýééŧ]
}
# $n: promises kept
practise-guard-promises-kept = { $n ->
    [one] [ööñéé pŕöömïšéé ķéépŧ]
   *[other] [{ $n } pŕöömïšééš ķéépŧ]
}
practise-guard-nothing-open = [ñööŧĥïñğ ööpééñ]
