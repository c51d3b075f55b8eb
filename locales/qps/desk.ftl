### The first page, one's trainings, sessions, the follow-through board, search.

## Greeting

# $name: the given name
desk-good-morning = [Ğööööđ mööŕñïñğ, { $name }]
desk-good-afternoon = [Ğööööđ ååƒŧééŕñööööñ, { $name }]
desk-good-evening = [Ğööööđ éévééñïñğ, { $name }]
desk-today-title = [Ŧööđååý]

## When

desk-by-today = [ƀý ŧööđååý]
# $weekday: 1 is Monday, 7 is Sunday; a day within the coming week
desk-by-weekday = { $weekday ->
    [1] [ƀý Mööñđååý]
    [2] [ƀý Ŧûûééšđååý]
    [3] [ƀý Ŵééđñééšđååý]
    [4] [ƀý Ŧĥûûŕšđååý]
    [5] [ƀý Ƒŕïđååý]
    [6] [ƀý Šååŧûûŕđååý]
   *[7] [ƀý Šûûñđååý]
}
# $day: a short date such as 17 Dec
desk-by-day = [ƀý { $day }]
# $day: a short date
desk-on-day = [ööñ { $day }]
# $n: working days
desk-days-late = { $n ->
    [one] [{ $n } đååý ļååŧéé]
   *[other] [{ $n } đååýš ļååŧéé]
}
desk-today = [ŧööđååý]
desk-tomorrow = [ŧöömööŕŕööŵ]
# $n: days until it is held
desk-in-days = { $n ->
    [one] [ïñ { $n } đååý]
   *[other] [ïñ { $n } đååýš]
}
# $n: days since it was held
desk-day-n = [đååý { $n }]
# $n: days left of the month of practice
desk-days-left = { $n ->
    [0] [ļååšŧ đååý]
    [one] [{ $n } đååý ļééƒŧ]
   *[other] [{ $n } đååýš ļééƒŧ]
}
# $month: name of a month, $year: such as 2026
desk-month-year = [{ $month } { $year }]

## The board

desk-board-title = [Ƒööļļööŵ-ŧĥŕööûûğĥ]
# $team: the reader's team, $n: people below the reader
desk-team-people = { $team } · { $n ->
    [one] [{ $n } pééŕšööñ]
   *[other] [{ $n } pééööpļéé]
}
desk-board-lede = [Åå ŧŕååïñïñğ ïš đööñéé ŵĥééñ ŧĥéé šķïļļ ïš åå ĥååƀïŧ.]
# $n: acts that wait on the reader; in words up to nine. A whole sentence.
desk-waits = { $n ->
    [0] [Ñööŧĥïñğ ŵååïŧš ööñ ýööûû.]
    [1] [Ööñéé ŧĥïñğ ŵååïŧš ööñ ýööûû.]
    [2] [Ŧŵöö ŧĥïñğš ŵååïŧ ööñ ýööûû.]
    [3] [Ŧĥŕéééé ŧĥïñğš ŵååïŧ ööñ ýööûû.]
    [4] [Ƒööûûŕ ŧĥïñğš ŵååïŧ ööñ ýööûû.]
    [5] [Ƒïvéé ŧĥïñğš ŵååïŧ ööñ ýööûû.]
    [6] [Šïx ŧĥïñğš ŵååïŧ ööñ ýööûû.]
    [7] [Šéévééñ ŧĥïñğš ŵååïŧ ööñ ýööûû.]
    [8] [Ééïğĥŧ ŧĥïñğš ŵååïŧ ööñ ýööûû.]
    [9] [Ñïñéé ŧĥïñğš ŵååïŧ ööñ ýööûû.]
   *[other] [{ $n } ŧĥïñğš ŵååïŧ ööñ ýööûû.]
}
# $n: how many of these are late; follows the sentence before
desk-waits-late = { $n ->
    [1] [Ööñéé ïš ļååŧéé.]
    [2] [Ŧŵöö ååŕéé ļååŧéé.]
    [3] [Ŧĥŕéééé ååŕéé ļååŧéé.]
    [4] [Ƒööûûŕ ååŕéé ļååŧéé.]
    [5] [Ƒïvéé ååŕéé ļååŧéé.]
    [6] [Šïx ååŕéé ļååŧéé.]
    [7] [Šéévééñ ååŕéé ļååŧéé.]
    [8] [Ééïğĥŧ ååŕéé ļååŧéé.]
    [9] [Ñïñéé ååŕéé ļååŧéé.]
   *[other] [{ $n } ååŕéé ļååŧéé.]
}
desk-waits-all-late = [Ååļļ ååŕéé ļååŧéé.]
desk-as-file = [Đööŵñļööååđ ååš åå ŧååƀļéé]
desk-waiting-on-you = [Ŵååïŧïñğ ööñ ýööûû]
desk-everyone = [Éévééŕýööñéé]
desk-to-board = [Éévééŕýööñéé’š ƒööļļööŵ-ŧĥŕööûûğĥ]
desk-what = [Ŵĥååŧ]
desk-due = [Đûûéé]
desk-do = [Đöö]
# $course: title
desk-what-meet = [Ƒööļļööŵ-ûûp mééééŧïñğ ååƒŧééŕ { $course }]
desk-what-agree = [Ååğŕéééé ööñ ŧĥéé ğööååļ ƒööŕ { $course }]
# Followed by the promise in the words of whoever made it
desk-what-promised = [Pŕöömïšééđ:]
desk-act-meet = [Mééééŧ ñööŵ, 15 mïñ]
desk-act-agree = [Ŕééååđ ååñđ ååğŕéééé]
desk-act-kept = [Đööñéé ååļŕééååđý]
# Beside a pair: left circle full, right one a ring
desk-key-you = [ļééååŕñééŕ đööñéé, ýööûû ŵååïŧïñğ]
desk-key-them = [ýööûûŕ pååŕŧ đööñéé]
desk-key-late = [ļååŧéé]
desk-key-agree = [ļééååŕñééŕ đïđ ïŧ, mååñååğééŕ ŧöö ååğŕéééé]
desk-filter = [Ƒïļŧééŕ]
desk-tab-all = [Ååļļ]
desk-tab-me = [Ŵååïŧïñğ ööñ méé]
desk-tab-them = [Ŵååïŧïñğ ööñ ööŧĥééŕš]
desk-tab-late = [Ļååŧéé]
desk-tab-done = [Ƒïñïšĥééđ]
desk-tab-empty = [Ñööŧĥïñğ ĥééŕéé]
desk-tab-empty-why = [Ñööƀööđý’š ŧŕååïñïñğ ïš ïñ ŧĥïš šŧååŧéé ĵûûšŧ ñööŵ.]
desk-show-all = [Šĥööŵ ååļļ]
desk-board-empty = [Ñöö ŧŕååïñïñğ ïñ šïğĥŧ]
desk-board-empty-why = [Ýööûûŕ pééööpļéé ååppééååŕ ĥééŕéé åå mööñŧĥ ƀééƒööŕéé ŧĥééïŕ ŧŕååïñïñğ ååñđ šŧååý ƒööŕ ŧŵöö mööñŧĥš ååƒŧééŕ ïŧ.]
desk-board-scrolls = [Ƒööļļööŵ-ŧĥŕööûûğĥ pééŕ pééŕšööñ]
desk-board-caption = [Ééååçĥ ļééååŕñééŕ ååƒŧééŕ ééååçĥ ŧŕååïñïñğ. Ïñ ééååçĥ pååïŕ ŧĥéé ļééƒŧ çïŕçļéé ïš ŧĥéé ļééååŕñééŕ, ŧĥéé ŕïğĥŧ ööñéé ïš ŧĥéé pååŕŧñééŕ.]
desk-person = [Pééŕšööñ]
desk-memo = [Méémöö]
desk-goal = [Ğööååļ]
desk-attended = [Ååŧŧééñđééđ]
desk-follow-up = [Ƒööļļööŵ-ûûp]
desk-habit = [Ĥååƀïŧ]
desk-promised = [Pŕöömïšééđ]
desk-not-yet = [ñööŧ ýééŧ]
# $day: a short date
desk-read-on = [ŕééååđ { $day }]
desk-not-read = [ñööŧ ŕééååđ ýééŧ]
desk-was-not-read = [ñööŧ ŕééååđ]
desk-memo-to-send = [Ŧöö šééñđ]
desk-memo-held = [Ñööŧ šééñŧ]
desk-memo-missing = [šöömééŧĥïñğ ïš mïššïñğ]
# $day: a short date
desk-agreed-on = [Ååğŕééééđ { $day }]
desk-goal-to-agree = [Ŧöö ååğŕéééé]
desk-goal-to-write = [Ŧöö ŵŕïŧéé]
desk-goal-not-agreed = [Ñööŧ ååğŕééééđ]
desk-goal-agreed = [ååğŕééééđ]
desk-not-marked = [ñööŧ mååŕķééđ ýééŧ]
desk-was-here = [pŕééšééñŧ]
desk-came-late = [çååméé ļååŧéé]
desk-away = [Ååŵååý]
# $day: a short date
desk-met-on = [Mééŧ { $day }]
# $day: a short date
desk-was-due = [Ŵååš đûûéé { $day }]
desk-to-meet = [Ŧöö mééééŧ]
desk-goal-reached = [ğööååļ ŕééååçĥééđ]
desk-goal-partly = [ğööååļ pååŕŧļý ŕééååçĥééđ]
desk-goal-not-yet = [ğööååļ ñööŧ ŕééååçĥééđ ýééŧ]
# $done: days practised, $gone: days gone by
desk-days-of = [{ $done } ööƒ { $gone } đååýš]
# $day: a short date, the first day of practice
desk-habit-from = [ƒŕööm { $day }]
desk-is-habit = [åå ĥååƀïŧ]
# $day: a short date
desk-kept-on = [ķéépŧ { $day }]

## Today, manager to administrator

desk-planner-title = [Ŧĥéé mööñŧĥ]
desk-planner-nothing = [Ñöö đŕååƒŧ ŵååïŧš, ååñđ éévééŕý méémöö çååñ ļééååvéé.]
desk-fig-needs = [Ļååŕğéé ñééééđš]
# $n: a level from 0 to 100
desk-fig-needs-small = [ååƀöövéé { $n } ööƒ 100]
desk-fig-unplaced = [Ŵïŧĥööûûŧ åå šééååŧ]
desk-fig-unplaced-small = [pééööpļéé ŵĥöö ŵååïŧ ƒööŕ åå çööûûŕšéé]
desk-fig-drafts = [Đŕååƒŧš]
desk-fig-drafts-small = [ŧöö pûûƀļïšĥ ööŕ đïšçååŕđ]
desk-fig-memos = [Méémööš ĥééļđ ƀååçķ]
# $n: letters
desk-fig-memos-small = { $n ->
    [0] [ñööñéé ļååŧéé]
    [one] [{ $n } ļååŧéé]
   *[other] [{ $n } ļååŧéé]
}
# $n: number of the draft, $month: name of a month
desk-draft-waits = [Đŕååƒŧ { $n } ƒööŕ { $month } ŵååïŧš]
# $placed of $all demands have a seat in the draft
desk-draft-placed = [{ $placed } ööƒ { $all } pļååçééđ]
# $n: demands without a seat
desk-left-out = { $n ->
    [one] [{ $n } ļééƒŧ ööûûŧ]
   *[other] [{ $n } ļééƒŧ ööûûŧ]
}
desk-open-plan = [Ööpééñ ŧĥéé pļååñ]
# $n: letters, $course: title
desk-memos-stuck = { $n ->
    [one] [{ $n } méémöö ƒööŕ { $course } ĥååš ñööŧ ļééƒŧ]
   *[other] [{ $n } méémööš ƒööŕ { $course } ĥååvéé ñööŧ ļééƒŧ]
}
desk-memo-late = [ļååŧéé]
desk-open-session = [Ööpééñ ŧĥéé šééššïööñ]
desk-to-mark = [Ŵĥöö ŵååš ŧĥééŕéé?]
desk-mark-attendance = [Mååŕķ ååŧŧééñđååñçéé]
desk-you-teach = [Ýööûû ŧééååçĥ]
desk-all-sessions = [Ååļļ šééššïööñš]
desk-teach-nothing = [Ñöö šééššïööñ ööƒ ýööûûŕš ïš ƀööööķééđ.]
desk-all-ready = [éévééŕýƀööđý ïš ŕééååđý]
desk-training = [Ŧŕååïñïñğ]
desk-when = [Ŵĥééñ]
desk-place = [Pļååçéé]
desk-trainer = [Ŧŕååïñééŕ]
desk-enrolled = [Ééñŕööļļééđ]
desk-memos-read = [Méémööš ŕééååđ]
desk-goals-written = [Ğööååļš ŵŕïŧŧééñ]
desk-state = [Šŧååŧéé]
desk-to-hear = [Ŧöö ĥééååŕ ööñ åå çååļļ]
desk-to-hear-why = [Ïñ ŧĥééïŕ mööñŧĥ ööƒ pŕååçŧïçéé, ååñđ ñööƀööđý ĥååš ĥééååŕđ ïŧ ýééŧ. Çååŕđš ååļööñéé đöö ñööŧ pŕöövéé åå ĥååƀïŧ.]
desk-to-hear-none = [Éévééŕýƀööđý ïñ pŕååçŧïçéé ĥååš ƀééééñ ĥééååŕđ ååŧ ļééååšŧ ööñçéé.]
desk-to-hear-nobody = [Ñööƀööđý ïñ ýööûûŕ ŧééååm ïš ïñ åå mööñŧĥ ööƒ pŕååçŧïçéé ĵûûšŧ ñööŵ.]
desk-note-heard = [Ñööŧéé ŵĥååŧ ýööûû ĥééååŕđ]
desk-hear-again = [Ĥééååŕđ ļööñğééšŧ ååğöö]
# $day: a short date
desk-last-heard = [ļååšŧ ĥééååŕđ { $day }]
desk-house-title = [Ŧĥéé ööŕğååñïšååŧïööñ]
desk-fig-people-small = [éémpļööýééđ ŧööđååý]
desk-fig-night = [Ļååšŧ ñïğĥŧ ŕûûñ]
# $n: nightly tasks that failed
desk-fig-night-small = { $n ->
    [0] [éévééŕýŧĥïñğ ŕååñ]
    [one] [{ $n } ŧååšķ ƒååïļééđ]
   *[other] [{ $n } ŧååšķš ƒååïļééđ]
}
desk-night-never = [ñööñéé ýééŧ]
desk-fig-mails = [Mååïļš ŵååïŧïñğ]
# $n: mails that the server refused at least once
desk-fig-mails-small = { $n ->
    [0] [ñööñéé ŕééƒûûšééđ]
    [one] [{ $n } ŕééƒûûšééđ]
   *[other] [{ $n } ŕééƒûûšééđ]
}
desk-outbox = [Ööûûŧƀööx]
desk-open = [Ööpééñ]
desk-agenda = [Ŵĥööm ýööûû mééééŧ ŧööđååý]
desk-agenda-none = [Ñööƀööđý ïš ƀööööķééđ ŵïŧĥ ýööûû ŧööđååý.]
# $name: a given name
desk-agenda-goal = [Ğööååļ ŧååļķ ŵïŧĥ { $name }]
# $name: a given name
desk-agenda-follow-up = [Ƒööļļööŵ-ûûp ŵïŧĥ { $name }]
# $course: title
desk-agenda-teach = [Ýööûû ŧééååçĥ { $course }]
# $course: title
desk-agenda-learn = [Ýööûû ååŧŧééñđ { $course }]
desk-fig-practising = [Pŕååçŧïšïñğ ñööŵ]
desk-fig-practising-small = [ïñ ýööûûŕ ŧééååm]
desk-fig-unheard = [Ñööŧ ĥééååŕđ ýééŧ]
desk-fig-unheard-small = [ööñ ååñý çååļļ]
desk-fig-noted = [Ýööûû ñööŧééđ]
# $n: days
desk-fig-noted-small = { $n ->
    [one] [ïñ ŧĥéé ļååšŧ đååý]
   *[other] [ïñ ŧĥéé ļååšŧ { $n } đååýš]
}
desk-fig-booked = [Ɓööööķééđ ŵïŧĥ ööŧĥééŕš]
desk-fig-booked-small = [ŧĥïš ŵééééķ]
desk-apart = [Ŵĥééŕéé ýööûû ĥééååŕđ ïŧ đïƒƒééŕééñŧļý]
desk-apart-none = [Ñöö ŧŵöö pééööpļéé ñööŧééđ ŧĥéé ööppööšïŧéé ööƒ ééååçĥ ööŧĥééŕ ïñ ŧĥéé ļååšŧ ŵééééķš.]
# $yes, $no: given names; $yes_on, $no_on: short dates
desk-apart-line = [{ $yes } ĥééååŕđ ïŧ ööñ { $yes_on }, { $no } đïđ ñööŧ ööñ { $no_on }]
desk-noted = [Ýööûûŕ ļååŧééšŧ ñööŧééš]
desk-noted-none = [Ýööûû ĥååvéé ñööŧ ñööŧééđ ååñýŧĥïñğ ååƀööûûŧ ýööûûŕ ŧééååm ļååŧééļý.]
# $n: people, $names: their given names, joined
desk-first-unread = { $n ->
    [one] [Méémöö ñööŧ ŕééååđ ýééŧ: { $names }]
   *[other] [Méémööš ñööŧ ŕééååđ ýééŧ: { $names }]
}
# $n: people, $names: their given names, joined
desk-first-no-goal = { $n ->
    [one] [Ğööååļ ñööŧ ŵŕïŧŧééñ ýééŧ: { $names }]
   *[other] [Ğööååļš ñööŧ ŵŕïŧŧééñ ýééŧ: { $names }]
}
# $n: people with a seat
desk-first-seats = { $n ->
    [one] [{ $n } pééŕšööñ]
   *[other] [{ $n } pééööpļéé]
}
desk-bring = [Ɓŕïñğ:]
desk-quiet = [Ŵĥöö ĥååš šŧööppééđ pŕååçŧïšïñğ]
desk-quiet-none = [Éévééŕýƀööđý ïñ åå mööñŧĥ ööƒ pŕååçŧïçéé ĥååš pŕååçŧïšééđ ŵïŧĥïñ ŧĥéé ļååšŧ ƒïvéé đååýš.]
# $n: days without practice
desk-quiet-days = { $n ->
    [one] [ñöö pŕååçŧïçéé ƒööŕ { $n } đååý]
   *[other] [ñöö pŕååçŧïçéé ƒööŕ { $n } đååýš]
}
# $pct: share of calls answered in time, ready to print
desk-draft-worst = [{ $pct } ïñ ŧĥéé ŵööŕšŧ ĥååļƒ ĥööûûŕ]
desk-deepest = [Đéééépééšŧ ñééééđš]
# $n: level, 0 to 100
desk-need-level = [ñééééđ { $n } ööƒ 100]
desk-fig-parked = [Ñööŧ ååçŧééđ ööñ]
desk-fig-parked-small = [éévééñŧš, šéééé ŧĥéé ååûûđïŧ]
# $act: technical name of a nightly act
desk-night-failed = [Ŧĥéé ñïğĥŧ çööûûļđ ñööŧ đöö “{ $act }”]
# $when: a moment
desk-night-again = [ŧŕïééđ ååğååïñ { $when }]
desk-night-badge = [ƒååïļééđ]
# $file: name of a file
desk-import-waits = [{ $file } ŵååïŧš ŧöö ƀéé ååppļïééđ]
# $n: rows that would change something, $wrong: rows to mend
desk-import-rows = { $n ->
    [one] [{ $n } ŕööŵ çĥååñğééš šöömééŧĥïñğ]
   *[other] [{ $n } ŕööŵš çĥååñğéé šöömééŧĥïñğ]
}, { $wrong ->
    [0] [ñööñéé ïš ŵŕööñğ]
    [one] [{ $wrong } ŕööŵ ïš ŵŕööñğ]
   *[other] [{ $wrong } ŕööŵš ååŕéé ŵŕööñğ]
}
desk-import-mend = [ŧöö mééñđ]
# $n: people
desk-without-mail = { $n ->
    [one] [{ $n } pééŕšööñ ĥååš ñöö mååïļ ååđđŕééšš: ñöö méémöö ŕééååçĥééš ŧĥéém]
   *[other] [{ $n } pééööpļéé ĥååvéé ñöö mååïļ ååđđŕééšš: ñöö méémöö ŕééååçĥééš ŧĥéém]
}
# $n: people
desk-without-place = { $n ->
    [one] [{ $n } pééŕšööñ šŧååñđš ïñ ñöö ŧééååm]
   *[other] [{ $n } pééööpļéé šŧååñđ ïñ ñöö ŧééååm]
}
desk-house-nothing = [Ñööŧĥïñğ ñééééđš ýööûû: ñöö mååïļ ŵååš ŕééƒûûšééđ, ñöö ƒïļéé ŵååïŧš.]

## Today, learner

# $n: cards, $minutes: about so many minutes
desk-practice-due = { $n ->
    [one] [{ $n } çååŕđ]
   *[other] [{ $n } çååŕđš]
}, ååƀööûûŧ { $minutes ->
    [one] [{ $minutes } mïñûûŧéé]
   *[other] [{ $minutes } mïñûûŧééš]
}
# $n: cards answered today
desk-practice-done = { $n ->
    [one] [{ $n } çååŕđ ŧööđååý, ŧĥååŧ ïš ééñööûûğĥ]
   *[other] [{ $n } çååŕđš ŧööđååý, ŧĥååŧ ïš ééñööûûğĥ]
}
desk-practice-none = [Ñöö çååŕđš ŧööđååý]
# $course: title, $day of $all: day of the month of practice, $done of $gone: days practised of days gone by
desk-practice-line = [{ $course } · pŕååçŧïçéé đååý { $day } ööƒ { $all } · { $done } ööƒ { $gone } đååýš]
desk-start-practice = [Šŧååŕŧ pŕååçŧïçéé]
desk-next-training = [Ñééxŧ ŧŕååïñïñğ]
# $n: sessions booked
desk-all-booked = { $n ->
    [one] [{ $n } ƀööööķééđ]
   *[other] [Ååļļ { $n } ƀööööķééđ]
}
desk-my-training = [Mý ŧŕååïñïñğ]
desk-next-none = [Ñööŧĥïñğ ïš ƀööööķééđ]
desk-next-none-why = [Ŵĥééñ ýööûû ğééŧ åå šééååŧ, ýööûûŕ méémöö šååýš ŵĥééñ, ŵĥééŕéé ååñđ ŵĥååŧ ƒööŕ, ŧŵöö ŵééééķš ƀééƒööŕéé.]
desk-my-goal = [Mý ğööååļ ƒööŕ ïŧ]
desk-change = [Çĥååñğéé]
desk-memo-word = [Méémöö]
desk-memo-read-it = [Ŕééååđ ŧĥéé méémöö]
desk-memo-comes = [Ŧĥéé méémöö çöömééš]
desk-no-memo = [Ñöö méémöö]
desk-goal-write = [Ŵŕïŧéé ýööûûŕ ğööååļ]
desk-goal-written = [Ğööååļ ŵŕïŧŧééñ]
# $name: the manager's given name
desk-goal-agreed-with = [Ğööååļ ååğŕééééđ ŵïŧĥ { $name }]
# $name: the manager's given name, $by: such as "by Thursday"
desk-goal-talk-with = [{ $name } ååğŕééééš ïŧ ŵïŧĥ ýööûû { $by }]
desk-no-goal = [Ñöö ğööååļ]
desk-meetings = [Ƒööļļööŵ-ûûp çöömïñğ]
# $name: the manager's given name, $course: title, $by: such as "by Thursday"
desk-meeting-coming = [Ŵïŧĥ { $name } ååƒŧééŕ { $course }, { $by }.]
desk-five-questions = [Ŧĥéé ƒïvéé qûûééšŧïööñš]
desk-heard = [Ĥééååŕđ ööñ ýööûûŕ çååļļš]
desk-heard-none = [Ñööƀööđý ĥååš ñööŧééđ ååñýŧĥïñğ ýééŧ.]
desk-certificates-title = [Çééŕŧïƒïçååŧééš]
# $n: certificates
desk-certificates = { $n ->
    [one] [{ $n } çééŕŧïƒïçååŧéé]
   *[other] [{ $n } çééŕŧïƒïçååŧééš]
}
desk-certificates-none = [Ŧĥéé ƒïŕšŧ çöömééš ŵĥééñ åå šķïļļ ĥååš ƀééçööméé åå ĥååƀïŧ.]

## Training

desk-training-title = [Mý ŧŕååïñïñğ]
desk-coming = [Ŧöö çööméé]
desk-past = [Pååšŧ]
desk-past-scrolls = [Ŵĥååŧ çååméé ööƒ ééååçĥ ŧŕååïñïñğ]
desk-any-day = [Ɓééğïñ ååñý đååý]

## Sessions

desk-sessions-title = [Šééššïööñš]
# $n: sessions in the month
desk-sessions-count = { $n ->
    [one] [{ $n } šééššïööñ]
   *[other] [{ $n } šééššïööñš]
}
desk-sessions-none = [Ñöö šééššïööñ ïñ ŧĥïš mööñŧĥ]
desk-sessions-none-why = [Šééššïööñš ååppééååŕ ĥééŕéé ŵĥééñ åå pļååñ ïš pûûƀļïšĥééđ.]
desk-state-held = [ĥééļđ]
desk-state-mark = [ååŧŧééñđååñçéé ŧöö mååŕķ]
# $n of $max seats are taken
desk-seats-of = [{ $n } ööƒ { $max } šééååŧš]
# $n: subgroups
desk-in-groups = [ïñ { $n } ğŕööûûpš]
# $n of $all
desk-n-of = [{ $n } ööƒ { $all }]
desk-steps = [Ŵĥééŕéé ŧĥïš šééššïööñ šŧååñđš]
desk-step-booked = [Ɓööööķééđ]
# $day: a short date, here and in the four below
desk-step-memo = [Méémöö, { $day }]
desk-step-goals = [Ğööååļš, ƀý { $day }]
desk-step-class = [Çļååšš, { $day }]
desk-step-follow-up = [Ƒööļļööŵ-ûûp, ƀý { $day }]
desk-step-habit = [Ĥååƀïŧ, ŧöö { $day }]
desk-my-goal-for-it = [Mý ğööååļ ƒööŕ ïŧ]
desk-memo-heading = [Méémöö]
desk-goal-heading = [Ğööååļ]
# $by: such as "by Thursday"
desk-memos-leave = [Ŧĥéé méémööš ļééååvéé { $by }.]
desk-memos-none = [Ŧĥïš šééššïööñ ĥååš ñöö méémööš.]
# $read of $sent letters were read
desk-memos-read-of = [{ $read } ööƒ { $sent } ĥååvéé ŕééååđ ŧĥééïŕš, ééååçĥ ïñ ŧĥéé ŕééååđééŕ’š ööŵñ ļååñğûûååğéé.]
# $n: letters
desk-memos-refused = { $n ->
    [one] [{ $n } méémöö çååññööŧ ļééååvéé.]
   *[other] [{ $n } méémööš çååññööŧ ļééååvéé.]
}
desk-memo-you-read = [Ýööûû ĥååvéé ŕééååđ ýööûûŕš.]
desk-memo-you-unread = [Ýööûûŕš ïš ĥééŕéé.]
desk-memo-not-sent-yet = [Ýööûûŕš ĥååš ñööŧ ļééƒŧ ýééŧ.]
desk-memo-open = [Ööpééñ ŧĥéé méémöö]
desk-who-comes = [Ŵĥöö çöömééš]
desk-team = [Ŧééååm]
desk-attendance = [Ååŧŧééñđååñçéé]
desk-mark-here = [Ĥééŕéé]
desk-mark-late = [Ļååŧéé]
desk-save-attendance = [Šååvéé ååŧŧééñđååñçéé]
desk-attendance-why = [Éévééŕýƀööđý ŵĥöö ŵååš ĥééŕéé ğééŧš åå ƒööļļööŵ-ûûp ååñđ åå mööñŧĥ ööƒ pŕååçŧïçéé.]
desk-mark-opens = [Ååŧŧééñđååñçéé ööpééñš ŵĥééñ ŧĥéé šééššïööñ ƀééğïñš, ƒööŕ ŧĥéé ŧŕååïñééŕ ååñđ ŧĥéé pļååññééŕš.]
# $n: number of a subgroup
desk-group = [Ğŕööûûp { $n }]
desk-groups-right = [Ååŕéé ŧĥéé ğŕööûûpš ŕïğĥŧ?]
# $n: findings
desk-to-look-at = { $n ->
    [one] [{ $n } ŧöö ļööööķ ååŧ]
   *[other] [{ $n } ŧöö ļööööķ ååŧ]
}
desk-material = [Mååŧééŕïååļ]
desk-quantity = [Ĥööŵ mååñý]
desk-their-goals = [Ŧĥééïŕ ğööååļš]
desk-goals-here = [Ğööååļš]
desk-weak = [Ĥååŕđ ïñ ŧĥéé qûûïž]
# $n of $all people missed the question
desk-missed-by = [mïššééđ ƀý { $n } ööƒ { $all }]

## Search

desk-search-label = [Åå ñååméé, åå ŧééååm, åå çööûûŕšéé, åå đååý]
# $n: results
desk-found = { $n ->
    [one] [{ $n } ƒööûûñđ]
   *[other] [{ $n } ƒööûûñđ]
}
desk-found-none = [Ñööŧĥïñğ ƒööûûñđ]
desk-found-none-why = [Ŧŕý ƒééŵééŕ ŵööŕđš, ööŕ ööñļý ĥööŵ ööñéé ƀééğïñš. Ñååmééš ååŕéé ƒööûûñđ ŵïŧĥööûûŧ ååççééñŧš ŧöööö, ååñđ çööûûŕšééš ïñ éévééŕý ļååñğûûååğéé.]
desk-palette-list = [Ŵĥååŧ çååñ ƀéé ööpééñééđ]
desk-palette-all = [Éévééŕýŧĥïñğ ŧĥååŧ ŵååš ƒööûûñđ]
desk-palette-keys = [Ķééýš]
desk-palette-close = [Çļööšéé]
desk-palette-places = [Pååğééš]
desk-palette-acts = [Ŧöö đöö]
desk-do-choose = [Çĥööööšéé åå ŧŕååïñïñğ ƒööŕ åå ñééééđ]
desk-do-draft = [Mååķéé åå đŕååƒŧ ööƒ åå mööñŧĥ]
desk-do-report = [Ƒïñđ ööûûŧ ŵĥééŧĥééŕ åå ŧŕååïñïñğ ŵööŕķééđ]
desk-do-talk = [Ååğŕéééé ööñ ğööååļš, ĥööļđ ƒööļļööŵ-ûûpš]
desk-do-mark = [Mååŕķ ŵĥöö çååméé]
desk-do-import = [Ɓŕïñğ ïñ åå ƒïļéé]
desk-do-settings = [Çĥååñğéé ĥööûûŕš, ļååñğûûååğééš ååñđ đééååđļïñééš]
desk-do-practise = [Pŕååçŧïšéé]
desk-key-search = [Ööpééñ ååñđ çļööšéé ŧĥéé šééååŕçĥ]
desk-key-choose = [Çĥööööšéé ƒŕööm ŧĥéé ļïšŧ]
desk-key-open = [Ööpééñ ïŧ]
desk-key-close = [Çļööšéé]
desk-key-keys = [Šĥööŵ ŧĥééšéé ķééýš]
desk-key-answer = [Pŕååçŧïçéé çååŕđ: šĥööŵ ŧĥéé ååñšŵééŕ]
desk-key-rate = [Pŕååçŧïçéé çååŕđ: šååý ĥööŵ ïŧ ŵééñŧ]

## A session that changes

desk-change-session = [Möövéé, çååñçééļ, ööŧĥééŕ pééööpļéé]
desk-cancelled-title = [Ŧĥïš šééššïööñ ïš çååñçééļļééđ]
desk-cancelled-why = [Ŵĥý]
desk-cancelled-then = [Ŵĥööéévééŕ ĥååđ åå šééååŧ ŵååïŧš ƒööŕ ååñööŧĥééŕ ööñéé.]
# $n: people who had a seat
desk-cancelled-people = { $n ->
    [one] [{ $n } pééŕšööñ ĥååđ ööñéé.]
   *[other] [{ $n } pééööpļéé ĥååđ ööñéé.]
}

## Coming, preparation, groups

desk-to-calendars = [Ïñ mý çååļééñđååŕ]
desk-prework-open = [Đöö ŧĥéé pŕéépååŕååŧïööñ]
desk-prework-done = [Pŕéépååŕééđ]
desk-reply-open = [Šååý ŵĥééŧĥééŕ ýööûû çööméé]
desk-reply-comes = [Ýööûû çööméé]
desk-reply-no = [Ýööûû çååññööŧ çööméé]
desk-reply-waits = [ýööûûŕ mååñååğééŕ đééçïđééš]
desk-reply-kept = [ýööûûŕ mååñååğééŕ ååšķš ýööûû ŧöö çööméé]
desk-reply-badge-yes = [çöömééš]
desk-reply-badge-no = [çååññööŧ çööméé]
desk-reply-badge-kept = [ååšķééđ ŧöö çööméé]
desk-declines = [Çååññööŧ çööméé]
desk-decline-release = [Ğïvéé ŧĥéé šééååŧ ƀååçķ]
desk-decline-keep = [Ååšķ ŧöö çööméé]
# $name: the person, $course: title
desk-decline-item = [{ $name } çååññööŧ çööméé ŧöö { $course }]
desk-decline-decide = [Đééçïđéé]
# $name: who proposes it
desk-plan-from = [{ $name } pŕööpööšééš åå đéévééļööpmééñŧ pļååñ]
desk-plan-read = [Ŕééååđ ååñđ ååñšŵééŕ]
# $n: free seats, $waiting: people who wait for one
desk-free-seats = { $n ->
    [one] [Ööñéé šééååŧ ïš ƒŕéééé,]
   *[other] [{ $n } šééååŧš ååŕéé ƒŕéééé,]
} { $waiting ->
    [one] [ööñéé pééŕšööñ ŵååïŧš.]
   *[other] [{ $waiting } pééööpļéé ŵååïŧ.]
}
desk-free-seats-act = [Šéééé ŵĥöö ŵååïŧš]
desk-you-teach-this = [Ýööûû ŧééååçĥ ŧĥïš šééššïööñ]
desk-teach-open = [ñööŧ çööñƒïŕmééđ ýééŧ]
desk-teach-yes = [çööñƒïŕmééđ]
desk-teach-no = [ýööûû çååññööŧ ŧééååçĥ ïŧ]
desk-teach-confirm = [Çööñƒïŕm]
desk-teach-why = [Ŵĥý ýööûû çååññööŧ]
desk-teach-cannot = [Ï çååññööŧ ŧééååçĥ ïŧ]
desk-group-away = [Ååŵååý]
desk-to-checklist = [Çĥééçķļïšŧ]
desk-prework = [Pŕéépååŕååŧïööñ]
desk-prework-all = [Éévééŕýƀööđý ïš pŕéépååŕééđ.]
desk-prework-not-yet = [Ñööŧ ýééŧ:]
desk-notice-title = [Ļååŧéé ñööŧïçéé]
desk-go-title = [Ğöö ööŕ ñöö-ğöö]
# $course: title, $day: short date
desk-go-item = [{ $course }, { $day }: ğöö ööŕ ñöö-ğöö?]
desk-go-badge = [ŧöö đééçïđéé]
desk-go-decide = [Đééçïđéé]

desk-first-title = [Ƒïŕšŧ šŧéépš]
desk-first-lede = [Ååƀööûûŧ ŧééñ mïñûûŧééš ŧöö ŧĥéé ƒïŕšŧ šééššïööñ. Ŧĥéé ööŕđééŕ ïš ƒŕéééé.]
desk-first-people = [Ååđđ ŧĥéé pééööpļéé, ƀý ĥååñđ ööŕ ƒŕööm åå ƒïļéé]
desk-first-course = [Ŵŕïŧéé ŧĥéé ƒïŕšŧ çööûûŕšéé]
desk-first-venue = [Ååđđ ŧĥéé ŕööööm, ûûñļééšš éévééŕýŧĥïñğ ïš ööñļïñéé]
desk-first-trainer = [Šååý ŵĥöö ŧééååçĥééš ïŧ]
desk-first-session = [Šééŧ åå đååŧéé: çööûûŕšéé, đååý, pééööpļéé]
desk-first-done = [đööñéé]
# $n: how many ask, $day: the day, after "by"
desk-wishes = [Šééååŧš ååšķééđ ƒööŕ: { $n }, ƒïŕšŧ ååñšŵééŕ ƀý { $day }]
desk-wishes-late = [ååñšŵééŕ ïš ļååŧéé]
desk-wishes-answer = [Ååñšŵééŕ]
desk-wishes-mine = [Ååšķééđ ƒööŕ]
desk-wishes-all = [Ååļļ ööƒ ŧĥéém]
desk-wishes-none = [Ýööûû ĥååvéé ååšķééđ ƒööŕ ñöö šééååŧ.]
desk-wishes-courses = [Ƒïñđ åå çööûûŕšéé]
