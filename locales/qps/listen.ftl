### Needs: what customers, employees and call reviews say people should learn. Wording is neutral: a need is never a fault of a person.

listen-title = [Ŧŕååïñïñğ ñééééđš]
# $days: length of the window; $customers: messages of customers; $employees: suggestions; $reviews: reviewed contacts
listen-eyebrow = Ļååšŧ { $days } đååýš · { $customers ->
    [one] [{ $customers } çûûšŧöömééŕ mééššååğéé]
   *[other] [{ $customers } çûûšŧöömééŕ mééššååğééš]
}, { $employees ->
    [one] [{ $employees } éémpļööýéééé šûûğğééšŧïööñ]
   *[other] [{ $employees } éémpļööýéééé šûûğğééšŧïööñš]
}, { $reviews ->
    [one] [{ $reviews } ŕéévïééŵééđ çööñŧååçŧ]
   *[other] [{ $reviews } ŕéévïééŵééđ çööñŧååçŧš]
}
# $skill: the skill that most teams need, in $teams teams with $people people; $deepest: the skill of the highest single need, in team $team, level 0 to 100
listen-lede-deep = { $skill } ïš ŧĥéé ŵïđééšŧ ğååp: { $teams ->
    [one] [ööñéé ŧééååm]
   *[other] [{ $teams } ŧééååmš]
}, { $people ->
    [one] [ööñéé pééŕšööñ]
   *[other] [{ $people } pééööpļéé]
}. Ŧĥéé đéééépééšŧ šïñğļéé ööñéé ïš { $deepest } ïñ { $team }, { $level } ööƒ 100.
# $deepest: the skill of the highest single need, in team $team, level 0 to 100
listen-lede-shallow = [Ñöö ğååp ïš đéééép. Ŧĥéé ĥïğĥééšŧ ïš { $deepest } ïñ { $team }, { $level } ööƒ 100.]
listen-lede-nothing = [Ŧĥééŕéé ïš ñööŧ ééñööûûğĥ đååŧåå ýééŧ ŧöö ñååméé åå ğååp.]
listen-empty-title = [Ñööŧĥïñğ ĥååš ƀééééñ ĥééååŕđ ýééŧ]
listen-empty-text = [Ñééééđš ååppééååŕ ŵĥééñ çûûšŧöömééŕ mééššååğééš, éémpļööýéééé šûûğğééšŧïööñš ööŕ çååļļ ŕéévïééŵš ĥååvéé ƀééééñ ïmpööŕŧééđ.]
listen-empty-act = [Ïmpööŕŧ åå ƒïļéé]

listen-voices-label = [Ŵĥööšéé vööïçéé]
listen-voice-all = [Ååļļ vööïçééš]
listen-voice-customers = [Çûûšŧöömééŕš]
listen-voice-employees = [Éémpļööýééééš]
listen-voice-qa = [Çååļļ ŕéévïééŵš]

listen-map = [Ñééééđ ƀý ŧééååm ååñđ šķïļļ]
listen-map-scrolls = [Ñééééđ ƀý ŧééååm ååñđ šķïļļ, šçŕööļļš šïđééŵååýš]
listen-map-heads = [Ŧĥéé šmååļļ ñûûmƀééŕ ååƒŧééŕ åå ŧééååm ïš ĥööŵ mååñý pééööpļéé ŵööŕķ ŧĥééŕéé.]
listen-key-need = [ñééééđ]
listen-key-unused = [– ñööŧ ûûšééđ ŧĥééŕéé]
listen-key-unknown = [? ñööŧ ééñööûûğĥ đååŧåå]
listen-not-used = [ñööŧ ûûšééđ ŧĥééŕéé]
listen-not-enough = [ñööŧ ééñööûûğĥ đååŧåå]
listen-team = [Ŧééååm]
listen-skill = [Šķïļļ]
# One field of the map, for screen readers. $team, $skill: names; $level: a number from 0 to 100, or "not enough data"
listen-cell-label = [{ $team }, { $skill }: { $level }]
listen-deepest = [Đéééépééšŧ ñééééđš]
listen-level = [Ñééééđ]
listen-probably = [Pŕööƀååƀļý]
listen-decided = [Đééçïđééđ]
# $low, $high: ends of the range, 0 to 100
listen-range = [ƀééŧŵééééñ { $low } ååñđ { $high }]
listen-state-open = [ñööŧ đééçïđééđ]
listen-state-chosen = [ŧŕååïñïñğ çĥööšééñ]
listen-state-exit = [ñöö ŧŕååïñïñğ mååŧŧééŕ]

# The title of one need. $skill, $team: names
listen-need-title = [{ $skill }, { $team }]
# $team: name; $days: length of the window
listen-need-eyebrow = [{ $team } · ļååšŧ { $days } đååýš]
# $level: 0 to 100; $low, $high: its range; $n: pieces of evidence
listen-level-known = Ñééééđ { $level } ööƒ 100, pŕööƀååƀļý ƀééŧŵééééñ { $low } ååñđ { $high }. Ïŧ ŕééšŧš ööñ { $n ->
    [one] [ööñéé pïééçéé ööƒ éévïđééñçéé]
   *[other] [{ $n } pïééçééš ööƒ éévïđééñçéé]
}.
# $n: pieces of evidence
listen-level-unknown = Ñööŧ ééñööûûğĥ đååŧåå ŧöö šååý. Ŧĥééŕéé { $n ->
    [0] [ïš ñöö éévïđééñçéé]
    [one] [ïš ööñéé pïééçéé ööƒ éévïđééñçéé]
   *[other] [ååŕéé { $n } pïééçééš ööƒ éévïđééñçéé]
} šöö ƒååŕ.
listen-voices-apart = [Ŧĥŕéééé vööïçééš]
listen-voice = [Vööïçéé]
listen-from = [Ƒŕööm]
# The bar of one voice, for screen readers. $voice: customers, employees or call reviews; $level: 0 to 100
listen-voice-label = [{ $voice }: { $level } ööƒ 100]
# $k of the $n messages of this team complain about the skill
listen-from-customers = { $n ->
    [0] [Ñöö mééššååğééš ååƀööûûŧ ŧĥïš ŧééååm]
   *[other] [{ $k } ööƒ { $n } mééššååğééš çöömpļååïñ ååƀööûûŧ ïŧ]
}
# $k of the $n suggestions of this team ask for help with the skill
listen-from-employees = [{ $k } ööƒ { $n } šûûğğééšŧïööñš ååšķ ƒööŕ ĥééļp ŵïŧĥ ïŧ]
# $n: smallest number of suggestions that is shown
listen-from-employees-hidden = [Ƒééŵééŕ ŧĥååñ { $n } šûûğğééšŧïööñš: ñööŧ šĥööŵñ, šöö ŧĥååŧ ñööƀööđý çååñ ƀéé ŕééçööğñïšééđ]
# $n: number of scores; $mean: their mean, ready to print
listen-from-qa = Mééååñ { $mean } ööƒ 100 ïñ { $n ->
    [one] [ööñéé šçööŕéé]
   *[other] [{ $n } šçööŕééš]
}
listen-from-qa-none = [Ñöö ŕéévïééŵééđ çööñŧååçŧ ñééééđééđ ŧĥïš šķïļļ]
listen-differ = [Ŧĥéé vööïçééš ļïéé ƒååŕ ååpååŕŧ. Ĥééååŕ ƀööŧĥ šïđééš ƀééƒööŕéé pļååññïñğ.]
listen-borrowed = [Ñööƀööđý ĥååš špööķééñ ööƒ ïŧ ĥééŕéé, ååñđ ýééŧ ŧĥééŕéé ïš åå ļéévééļ. Åå ƒééŵ mééššååğééš pŕöövéé ļïŧŧļéé, šöö ŧĥéé ļéévééļ ļééååñš ööñ ŵĥååŧ ïš ûûšûûååļ ïñ ååļļ ŧééååmš ûûñŧïļ mööŕéé ĥååš ƀééééñ ĥééååŕđ ååƀööûûŧ ŧĥïš ööñéé.]
listen-how = [Ĥööŵ ŧĥéé ļéévééļ ïš çöömpûûŧééđ]
listen-how-text = [Ééååçĥ vööïçéé ƀééçöömééš åå ļéévééļ ƒŕööm 0 ŧöö 100: çûûšŧöömééŕš ååñđ éémpļööýééééš ƀý ŧĥéé šĥååŕéé ööƒ ŧĥééïŕ mééššååğééš ŧĥååŧ ååšķš ƒööŕ ŧĥïš šķïļļ (ööƒ ŧĥööšéé ŧĥååŧ çööûûļđ ƀéé šööŕŧééđ), çååļļ ŕéévïééŵš ƀý ŧĥéé đïšŧååñçéé ööƒ ŧĥéé šçööŕéé ŧöö ŧĥéé ŧååŕğééŧ, ŵïŧĥ ŧĥéé šéévééŕïŧý ööƒ ŧĥéé éévååļûûååŧööŕ ŧååķééñ ööûûŧ. Ŧĥéé vööïçééš ååŕéé ĵööïñééđ ƀý ĥööŵ çééŕŧååïñ ééååçĥ ïš. Šmååļļ šååmpļééš ååŕéé pûûļļééđ ŧööŵååŕđš ŧĥéé ååvééŕååğéé ööƒ ååļļ ŧééååmš, ååñđ ŵĥééŕéé ŧĥéé ŧééååm'š ööŵñ éévïđééñçéé ïš ļééšš ŧĥååñ ĥååļƒ ööƒ ŧĥéé ååñšŵééŕ, ŧĥéé ååñšŵééŕ ïš "ñööŧ ééñööûûğĥ đååŧåå".]

listen-who-title = [Ŵĥöö]
# $n: people in the team
listen-who = { $n ->
    [one] [Ööñéé pééŕšööñ ŵööŕķš]
   *[other] [{ $n } pééööpļéé ŵööŕķ]
} ïñ ŧĥïš ŧééååm ŧööđååý.
# $names: up to five names, joined; $n: how many they are
listen-coaches = { $n ->
    [one] [{ $names } ååļŕééååđý đööééš ïŧ ŵééļļ ïñ ŕéévïééŵééđ çööñŧååçŧš.]
   *[other] [{ $names } ååļŕééååđý đöö ïŧ ŵééļļ ïñ ŕéévïééŵééđ çööñŧååçŧš.]
}
listen-could-coach = [Ŧĥééý çööûûļđ çööååçĥ.]

listen-choose = [Çĥööööšéé åå ŧŕååïñïñğ]
listen-choose-this = [Çĥööööšéé ŧĥïš]
listen-no-course = [Ñöö çööûûŕšéé ŧééååçĥééš ŧĥïš šķïļļ ýééŧ.]
listen-exit = [Ñööŧ åå ŧŕååïñïñğ mååŧŧééŕ]
listen-exit-reason = [Ŵĥååŧ ïš ïŧ ŧĥééñ?]
listen-exit-hint = [Ƒööŕ ééxååmpļéé åå ŧööööļ, åå pŕööçééšš, åå pŕïçéé, šŧååƒƒïñğ. Ïŧ šŧååýš ïñ ŧĥéé ĥïšŧööŕý.]
listen-exit-save = [Ļééååvéé ïŧ ööûûŧ ööƒ ŧĥéé pļååñ]
listen-reason-needed = [Ŵŕïŧéé ïñ åå ƒééŵ ŵööŕđš ŵĥååŧ ïŧ ïš, šöö ŧĥååŧ ŧĥéé ñééxŧ pééŕšööñ ûûñđééŕšŧååñđš.]
listen-reason-long = [Ŵŕïŧéé ååŧ mööšŧ 500 çĥååŕååçŧééŕš.]
listen-already-chosen = [Ŧĥïš ŧŕååïñïñğ ŵååš çĥööšééñ ƒööŕ ŧĥïš ñééééđ ŵïŧĥïñ ŧĥéé ļååšŧ 30 đååýš. Ŧĥéé pļååñ ååļŕééååđý ķñööŵš.]
listen-course-without-skill = [Ŧĥïš çööûûŕšéé đööééš ñööŧ ŧééååçĥ ŧĥéé šķïļļ. Çĥööööšéé ööñéé ƒŕööm ŧĥéé ļïšŧ.]

listen-words = [Ïñ ŧĥééïŕ ŵööŕđš]
listen-words-none = [Ñöö çûûšŧöömééŕ ĥååš çöömpļååïñééđ ååƀööûûŧ ïŧ ïñ ŧĥïš ŵïñđööŵ.]
listen-words-marked = [Mååŕķééđ: ŧĥéé ŵööŕđš ŧĥååŧ đééçïđééđ ŵĥååŧ ŧĥéé mééššååğéé ïš ååƀööûûŧ.]
listen-employees = [Éémpļööýééééš]
listen-employees-none = [Ñöö šûûğğééšŧïööñ ååšķš ƒööŕ ïŧ ïñ ŧĥïš ŵïñđööŵ.]
listen-employees-hidden = [Ŧĥéé ğŕööûûp ïš ŧöööö šmååļļ ŧöö šĥööŵ ŵĥååŧ ŵååš šååïđ.]
listen-elsewhere = [Ŧĥéé šååméé ñééééđ ééļšééŵĥééŕéé]
listen-quote-customer = [Çûûšŧöömééŕ]
# $n: how many suggestions the team has made
listen-quote-employee = [Éémpļööýéééé, ñååméé ĥïđđééñ, ööñéé ööƒ { $n }]
listen-quote-corrected = [šööŕŧééđ ƀý åå pééŕšööñ]
listen-correct = [Ååƀööûûŧ šöömééŧĥïñğ ééļšéé?]
listen-correct-label = [Ïŧ ïš ååƀööûûŧ]
listen-correct-none = [ñööñéé ööƒ ŧĥééšéé]
listen-correct-save = [Šööŕŧ ïŧ ŧĥééŕéé]
listen-skill-unknown = [Ŧĥééŕéé ïš ñöö šûûçĥ šķïļļ. Çĥööööšéé ööñéé ƒŕööm ŧĥéé ļïšŧ.]

listen-history = [Ŵĥååŧ ƀééçååméé ööƒ ïŧ]
listen-history-empty = [Ñööŧĥïñğ ĥååš ƀééééñ đééçïđééđ ýééŧ.]
listen-by-system = [Ŧååñđéém]
# $course: title of the course
listen-note-chosen = [{ $course } ŵååš çĥööšééñ. Ŧĥéé pļååññééŕ ĥååš ïŧ.]
# $reason: what somebody wrote
listen-note-exit = [Ñööŧ åå ŧŕååïñïñğ mååŧŧééŕ: { $reason }]
listen-suggestion-long = [Ŵŕïŧéé ååŧ mööšŧ 4,000 çĥååŕååçŧééŕš.]

said-listen-chosen = [Çĥööšééñ. Ŧĥéé pļååññééŕ ƒïñđš ïŧ ååmööñğ ŧĥéé ööpééñ ŵïšĥééš.]
said-listen-exit = [Ļééƒŧ ööûûŧ ööƒ ŧĥéé pļååñ. Ŧĥéé ŕééååšööñ šŧååýš ŵïŧĥ ŧĥéé ñééééđ.]
said-listen-corrected = [Šööŕŧééđ. Šïmïļååŕ mééššååğééš ŵïļļ ƀéé ŕééååđ ŵïŧĥ ïŧ.]

### Import files: what is wrong with a cell and what to write instead.

listen-import-day = [Ŵŕïŧéé åå đååŧéé ŧĥååŧ ééxïšŧš, ļïķéé 30.11.2026.]
# $today: today's date
listen-import-future = [Ŧĥïš đååŧéé ļïééš ïñ ŧĥéé ƒûûŧûûŕéé. Ŵŕïŧéé åå đååŧéé ûûp ŧöö { $today }.]
# $min, $max: bounds
listen-import-number = [Ŵŕïŧéé åå ñûûmƀééŕ ƒŕööm { $min } ŧöö { $max }.]
listen-import-person = [Ñöö pééŕšööñ ĥååš ŧĥïš šŧååƒƒ ñûûmƀééŕ. Ïmpööŕŧ ŧĥéé pééööpļéé ƒïŕšŧ, ööŕ çööŕŕééçŧ ŧĥéé ñûûmƀééŕ.]
# $date: the date of the row
listen-import-unplaced = [Ŧĥïš pééŕšööñ ĥååđ ñöö ŧééååm ööñ { $date }. Çööŕŕééçŧ ŧĥéé đååŧéé, ööŕ ŧĥéé pééŕšööñ'š ŧééååm ƒŕööm ŧĥååŧ đååý ööñ.]
listen-import-source = [Ŵŕïŧéé çûûšŧöömééŕ ööŕ éémpļööýéééé.]
listen-import-language = [Ŵŕïŧéé ööñéé ööƒ ééñ, ñƀ, ļv, žĥ, vï.]
# $known: the teams' short names, joined
listen-import-team = [Ŧĥééŕéé ïš ñöö šûûçĥ ŧééååm. Ŵŕïŧéé ööñéé ööƒ: { $known }.]
# $known: the skills' short names, joined
listen-import-criterion = [Ŧĥééŕéé ïš ñöö šûûçĥ šķïļļ. Ŵŕïŧéé ööñéé ööƒ: { $known }.]
listen-import-text = [Ŵŕïŧéé ŵĥååŧ ŵååš šååïđ, ööŕ ļééååvéé ŧĥéé ŕööŵ ööûûŧ.]
# $max: most characters allowed
listen-import-text-long = [Šĥööŕŧééñ ŧĥéé ŧééxŧ ŧöö { $max } çĥååŕååçŧééŕš.]
# $monday: the Monday of that week
listen-import-monday = [Åå ŵééééķ ƀééğïñš ööñ Mööñđååý. Ŵŕïŧéé { $monday }.]
# $line: number of the other line
listen-import-twice = [Ŧĥïš pééŕšööñ ååñđ ŵééééķ ååļšöö šŧååñđ ööñ ļïñéé { $line }. Ķéééép ööñéé ööƒ ŧĥéé ŧŵöö.]
listen-import-anonymous = [Ŧĥéé pééŕšööñ ŵïļļ ñööŧ ƀéé ķéépŧ: šûûğğééšŧïööñš ååŕéé ååñööñýmööûûš.]
# $n: how many places
listen-import-masked = { $n ->
    [one] [Ööñéé pïééçéé ööƒ pééŕšööñååļ đååŧåå ŵïļļ ƀéé mååšķééđ.]
   *[other] [{ $n } pïééçééš ööƒ pééŕšööñååļ đååŧåå ŵïļļ ƀéé mååšķééđ.]
}

## The month in two questions
listen-pulse-title = [Ĥööŵ ŵååš ŧĥïš mööñŧĥ?]
listen-pulse-lede = [Ŧŵöö qûûééšŧïööñš, ĥååļƒ åå mïñûûŧéé. Ýööûûŕ ååñšŵééŕš ååŕéé çööûûñŧééđ ŵïŧĥ ýööûûŕ ŧééååm’š ååñđ ķéépŧ ŵïŧĥööûûŧ ýööûûŕ ñååméé.]
listen-pulse-asked = [Ŧŵöö qûûééšŧïööñš ååƀööûûŧ ŧĥïš mööñŧĥ]
listen-pulse-month = [Ĥööŵ ŵååš ŵööŕķ ŧĥïš mööñŧĥ?]
listen-pulse-month-5 = [Vééŕý ğööööđ]
listen-pulse-month-4 = [Ğööööđ]
listen-pulse-month-3 = [Šöö-šöö]
listen-pulse-month-2 = [Ĥååŕđ ğööïñğ]
listen-pulse-month-1 = [Ɓååđ]
listen-pulse-help = [Ŵĥééñ šöömééŧĥïñğ ŵååš ĥååŕđ, đïđ ýööûû ğééŧ ĥééļp?]
listen-pulse-help-5 = [Éévééŕý ŧïméé]
listen-pulse-help-4 = [Ñééååŕļý ååļŵååýš]
listen-pulse-help-3 = [Ååƀööûûŧ ĥååļƒ ŧĥéé ŧïméé]
listen-pulse-help-2 = [Šééļđööm]
listen-pulse-help-1 = [Ñéévééŕ]
listen-pulse-words = [Ŵĥååŧ šĥööûûļđ ŵéé ļééååŕñ, ööŕ đöö đïƒƒééŕééñŧļý?]
listen-pulse-words-hint = [Ïƒ ýööûû ļïķéé. Ïŧ ğööééš ŧöö ŧĥéé pļååññééŕš ŵïŧĥ ýööûûŕ ŧééååm ååñđ ŵïŧĥööûûŧ ýööûûŕ ñååméé.]
listen-pulse-save = [Šééñđ]
said-listen-pulse = [Ŧĥååñķ ýööûû. Çööûûñŧééđ ŵïŧĥööûûŧ ýööûûŕ ñååméé.]
listen-pulse-choose = [Çĥööööšéé ööñéé ööƒ ŧĥéé ååñšŵééŕš.]
listen-pulse-twice = [Ýööûû ĥååvéé ååñšŵééŕééđ ååƀööûûŧ ŧĥïš mööñŧĥ ååļŕééååđý.]
listen-pulse-no-team = [Ååñšŵééŕš ååŕéé çööûûñŧééđ ƀý ŧééååm, ååñđ ýööûû ååŕéé ïñ ñööñéé ŧööđååý.]
listen-pulse-done = [Ýööûû ĥååvéé ååñšŵééŕééđ ƒööŕ ŧĥïš mööñŧĥ]
listen-pulse-done-why = [Ŧĥéé ñééxŧ ŧŵöö qûûééšŧïööñš çööméé ñééxŧ mööñŧĥ.]
listen-to-wishes = [Ŵĥååŧ pééööpļéé ŵïšĥ ƒööŕ]
