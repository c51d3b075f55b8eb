### Certificates.

recognise-mine = [Çééŕŧïƒïçååŧééš]
recognise-none = [Ñöö çééŕŧïƒïçååŧéé ýééŧ]
recognise-none-why = [Åå çééŕŧïƒïçååŧéé çöömééš ŵĥééñ åå šķïļļ ĥååš ƀééçööméé åå ĥååƀïŧ: ŧĥïŕŧý đååýš ööƒ pŕååçŧïçéé, ååñđ ĥééååŕđ ööñ ŕééååļ çööñŧååçŧš.]
recognise-to-practice = [Ŧöö ýööûûŕ pŕååçŧïçéé]
# $course: title of the course
recognise-title = [Çééŕŧïƒïçååŧéé: { $course }]
recognise-certificate = [Çééŕŧïƒïçååŧéé]
recognise-valid = [Vååļïđ, ïššûûééđ ƀý ŧĥïš ööŕğååñïšååŧïööñ]
recognise-revoked = [Ŧĥïš çééŕŧïƒïçååŧéé ĥååš ƀééééñ ŵïŧĥđŕååŵñ.]
recognise-has-learned = [ĥååš ļééååŕñééđ]
# Between the name and the course. $done of $planned days of practice
recognise-has-practised = [ĥååš ļééååŕñééđ, ååñđ pŕååçŧïšééđ ööñ { $done } ööƒ { $planned } đååýš,]
recognise-training = [Ŧŕååïñïñğ]
# $day: date of the class, $length: how long, ready to print
recognise-class = [{ $day }, { $length }]
recognise-shown-by = [Šĥööŵñ ƀý]
# $shown of $occasions contacts
recognise-shown = [Ĥééååŕđ ööñ { $shown } ööƒ { $occasions } çööñŧååçŧš]
recognise-check = [Çĥééçķ ïŧ]
recognise-qr = [Ŧĥéé ååđđŕééšš ööƒ ŧĥïš çééŕŧïƒïçååŧéé ååš åå çööđéé ŧöö šçååñ]
recognise-trainer = [ŧŕååïñééŕ]
recognise-coach = [çööååçĥ]
# $course: title of the course, $day: date of the class, $code: the certificate's code
recognise-mail-subject = [Ýööûûŕ çééŕŧïƒïçååŧéé: { $course }]
recognise-mail-body = [Ŵĥååŧ ýööûû ƀééğååñ ïñ çļååšš ööñ { $day } ïš åå ĥååƀïŧ ñööŵ. Ýööûûŕ çééŕŧïƒïçååŧéé ƒööŕ “{ $course }” ïš ïñ Ŧååñđéém ûûñđééŕ Çééŕŧïƒïçååŧééš; ååñýƀööđý çååñ çĥééçķ ïŧ ƀý ïŧš çööđéé: { $code }]
recognise-coaching = [Çööååçĥïñğ]
recognise-has-coached = [ĥååš çööååçĥééđ çööļļééååğûûééš ûûñŧïļ ŧĥééïŕ šķïļļš ŵééŕéé ĥååƀïŧš]
recognise-manager = [mååñååğééŕ]
recognise-valid-until = [Vååļïđ ûûñŧïļ]
# $day, $until: dates
recognise-issued-until = [{ $day }, vååļïđ ûûñŧïļ { $until }]
recognise-state-valid = [Vååļïđ]
# $n: days left
recognise-state-ends = { $n ->
    [one] [ééñđš ïñ { $n } đååý]
   *[other] [ééñđš ïñ { $n } đååýš]
}
recognise-state-expired = [Ééxpïŕééđ]
recognise-state-renewed = [Ŕééñééŵééđ]
recognise-state-revoked = [Ŵïŧĥđŕååŵñ]
# $day: the last valid day, after "on"
recognise-expired = [Ŧĥïš çééŕŧïƒïçååŧéé ééñđééđ ööñ { $day }.]
recognise-renewed = [Åå ñééŵééŕ çééŕŧïƒïçååŧéé ĥååš ŧååķééñ ïŧš pļååçéé.]
recognise-newer = [Šéééé ŧĥéé ñééŵééŕ çééŕŧïƒïçååŧéé]
# $length: hours and minutes, $contacts listened to, $meetings held
recognise-coached-hours = [{ $length }: { $contacts } çööñŧååçŧš ļïšŧééñééđ ŧöö, { $meetings } ƒööļļööŵ-ûûp mééééŧïñğš ĥééļđ]
# $n: skills of others
recognise-coached-outcomes = { $n ->
    [one] [{ $n } çööļļééååğûûéé’š šķïļļ ƀééçååméé åå ĥååƀïŧ]
   *[other] [{ $n } šķïļļš ööƒ çööļļééååğûûééš ƀééçååméé ĥååƀïŧš]
}
# $n: pieces of advice
recognise-coached-feedback = { $n ->
    [one] [{ $n } pïééçéé ööƒ ŵŕïŧŧééñ ååđvïçéé]
   *[other] [{ $n } pïééçééš ööƒ ŵŕïŧŧééñ ååđvïçéé]
}
# $right of $all answers, $shown of $n contacts
recognise-shown-again = [Çĥééçķééđ ååğååïñ: { $right } ööƒ { $all } ååñšŵééŕš ŕïğĥŧ, ĥééååŕđ ööñ { $shown } ööƒ { $n } çööñŧååçŧš]
recognise-credit = [Çööååçĥïñğ ğïvééñ]
recognise-credit-how = [Çööûûñŧééđ ƒŕööm ŵĥååŧ ŵååš đööñéé: 12 mïñûûŧééš ƒööŕ åå çööñŧååçŧ ļïšŧééñééđ ŧöö, 20 ƒööŕ åå ƒööļļööŵ-ûûp mééééŧïñğ. Ïŧ ŵééïğĥš ååš mûûçĥ ååš ŵĥååŧ ööñéé ĥååš ļééååŕñééđ.]
recognise-credit-hours = [Ĥööûûŕš]
# $n: contacts
recognise-credit-hours-small = { $n ->
    [one] [{ $n } çööñŧååçŧ ļïšŧééñééđ ŧöö]
   *[other] [{ $n } çööñŧååçŧš ļïšŧééñééđ ŧöö]
}
recognise-credit-outcomes = [Ööûûŧçöömééš]
recognise-credit-outcomes-small = [šķïļļš ööƒ ööŧĥééŕš ŧĥååŧ ƀééçååméé ĥååƀïŧš]
recognise-credit-feedback = [Ŵŕïŧŧééñ ååđvïçéé]
recognise-credit-feedback-small = [ñööŧééš ööñ ŕééååļ çööñŧååçŧš]
# $course: title, $day: date, $code: code
recognise-mail-renewed = [Ýööûûŕ çééŕŧïƒïçååŧéé ƒööŕ “{ $course }” ĥööļđš ööñ: ŧĥéé ŕéé-çĥééçķ ŵååš ééñööûûğĥ, ýööûû ñééééđ ñööŧ ŧååķéé ŧĥéé çööûûŕšéé ååğååïñ. Ååñýƀööđý çååñ çĥééçķ ïŧ ƀý ïŧš çööđéé: { $code }]
# $code: code
recognise-mail-coach = [Çööļļééååğûûééš ýööûû ļïšŧééñééđ ŧöö ĥååvéé mååđéé ïŧ åå ĥååƀïŧ. Ýööûûŕ çééŕŧïƒïçååŧéé ååš åå çööååçĥ ïš ïñ Ŧååñđéém ûûñđééŕ Çééŕŧïƒïçååŧééš; ååñýƀööđý çååñ çĥééçķ ïŧ ƀý ïŧš çööđéé: { $code }]
# $course: title, $n: days left
recognise-mail-ends-subject = “{ $course }”: çééŕŧïƒïçååŧéé ééñđš ïñ { $n ->
    [one] [{ $n } đååý]
   *[other] [{ $n } đååýš]
}
# $day: last day, after "by"; $course: title
recognise-mail-ends-body = [Ýööûûŕ çééŕŧïƒïçååŧéé ƒööŕ “{ $course }” ïš vååļïđ ûûñŧïļ { $day }. Åå šĥööŕŧ ŕéé-çĥééçķ ķéééépš ïŧ: ŧĥéé qûûïž, ååñđ ŧĥŕéééé çööñŧååçŧš ööñ ŵĥïçĥ šöömééƀööđý ļïšŧééñš. Ŧĥéé çööûûŕšéé ñééééđ ñööŧ ƀéé ŧååķééñ ååğååïñ. Ýööûû ƒïñđ ïŧ ïñ Ŧååñđéém ûûñđééŕ Çééŕŧïƒïçååŧééš.]
# $day: last day, after "by"
recognise-mail-ends-coach = [Ýööûûŕ çééŕŧïƒïçååŧéé ååš åå çööååçĥ ïš vååļïđ ûûñŧïļ { $day }. Åå ñééŵ ööñéé çöömééš ƀý ïŧšééļƒ ŵĥééñ çööļļééååğûûééš ýööûû ļïšŧééñ ŧöö mååķéé åå šķïļļ åå ĥååƀïŧ.]
# $person: name, $course: title, $day: last day
recognise-mail-ends-manager = [{ $person }: ŧĥéé çééŕŧïƒïçååŧéé ƒööŕ “{ $course }” ïš vååļïđ ûûñŧïļ { $day }. Åå šĥööŕŧ ŕéé-çĥééçķ ķéééépš ïŧ: ŧĥéé qûûïž, ååñđ ŧĥŕéééé çööñŧååçŧš ööñ ŵĥïçĥ šöömééƀööđý ļïšŧééñš.]
recognise-recheck = [Ééååŕļý ŕéé-çĥééçķ]
# $until: last valid day, after "on"
recognise-recheck-lede = [Ŧĥéé çééŕŧïƒïçååŧéé ééñđš ööñ { $until }. Ŵĥååŧ ïš šĥööŵñ ĥééŕéé ķéééépš ïŧ; ŧĥéé çööûûŕšéé ñééééđ ñööŧ ƀéé ŧååķééñ ååğååïñ.]
# $until: last valid day, $from: first day, $n: days before
recognise-recheck-later = [Ŧĥéé çééŕŧïƒïçååŧéé ééñđš ööñ { $until }. Ŧĥéé ŕéé-çĥééçķ ööpééñš { $n } đååýš ƀééƒööŕéé, ööñ { $from }.]
recognise-recheck-two = [Ŧŵöö ŧĥïñğš ķéééép ïŧ]
recognise-recheck-know = [Šŧïļļ ķñööŵñ: ŧĥéé qûûïž]
recognise-recheck-do = [Šŧïļļ đööñéé: ĥééååŕđ ööñ çööñŧååçŧš]
recognise-recheck-to-quiz = [Ŧöö ŧĥéé qûûïž]
# $right of $all
recognise-recheck-quiz = [{ $right } ööƒ { $all } ŕïğĥŧ; 8 ööƒ 10 ååŕéé ééñööûûğĥ]
recognise-recheck-quiz-none = [Ñööŧ ŧååķééñ ýééŧ; 8 ööƒ 10 ŕïğĥŧ ååŕéé ééñööûûğĥ]
# $shown of $n contacts, $least: how many are needed
recognise-recheck-contacts = [Ĥééååŕđ ööñ { $shown } ööƒ { $n } çööñŧååçŧš; ñééééđééđ ååŕéé { $least }, ååñđ ŧŵöö ööƒ ŧĥŕéééé ŵïŧĥ ŧĥéé ƀééĥååvïööûûŕ]
recognise-renew = [Ŕééñééŵ ŧĥéé çééŕŧïƒïçååŧéé]
said-recognise-renewed = [Ŕééñééŵééđ. Ŧĥïš ïš ŧĥéé ñééŵ çééŕŧïƒïçååŧéé.]
recognise-renew-closed = [Ŧĥïš çééŕŧïƒïçååŧéé çååññööŧ ƀéé ŕééñééŵééđ: ïŧ ĥååš ƀééééñ ŕééñééŵééđ ööŕ ŵïŧĥđŕååŵñ, ööŕ ïŧ ĥööļđš ƒööŕ ğööööđ.]
# $n: days before the end
recognise-renew-early = [Ŧĥéé ŕéé-çĥééçķ ööpééñš { $n } đååýš ƀééƒööŕéé ŧĥéé çééŕŧïƒïçååŧéé ééñđš.]
recognise-renew-missing = [Qûûïž ååñđ çööñŧååçŧš ååŕéé ñööŧ ƀööŧĥ ŧĥééŕéé ýééŧ.]
recognise-there = [Ŧĥééŕéé]
recognise-missing = [Mïššïñğ]
recognise-rules = [Ĥööŵ ļööñğ çééŕŧïƒïçååŧééš ĥööļđ]
recognise-rules-lede = [Ñééŵ çééŕŧïƒïçååŧééš ƒööļļööŵ ŧĥééšéé ŕûûļééš; ŧĥööšéé ïššûûééđ ķéééép ŧĥééïŕ đååŧéé. Šïxŧý, ŧĥïŕŧý ååñđ šéévééñ đååýš ƀééƒööŕéé ŧĥéé ééñđ åå ļééŧŧééŕ ğööééš ööûûŧ.]
recognise-rules-now = [Ñööŵ]
recognise-rules-set = [Çĥååñğéé åå ŕûûļéé]
recognise-rule-subject = [Çééŕŧïƒïçååŧééš ööƒ]
recognise-rule-skills = [ååļļ çööûûŕšééš ŵïŧĥööûûŧ åå ŕûûļéé ööƒ ŧĥééïŕ ööŵñ]
recognise-rule-coach = [çööååçĥééš]
recognise-rule-good = [ƒööŕ ğööööđ]
# $n: months
recognise-rule-months = { $n ->
    [one] [{ $n } mööñŧĥ]
   *[other] [{ $n } mööñŧĥš]
}
recognise-rule-for = [Mööñŧĥš]
recognise-rule-for-hint = [0: ƒööŕ ğööööđ]
recognise-rule-coach-asks = [Ƒööŕ çööååçĥééš ååļšöö]
# $minutes, $outcomes, $feedback: what is asked for now
recognise-rule-coach-now = [Ñööŵ: { $minutes } mïñûûŧééš, { $outcomes } ööûûŧçöömééš, { $feedback } pïééçééš ööƒ ŵŕïŧŧééñ ååđvïçéé. Ļééååvéé éémpŧý ŵĥååŧ šŧååýš.]
recognise-rule-minutes = [Mïñûûŧééš ööƒ çööååçĥïñğ]
recognise-rule-outcomes = [Šķïļļš ööƒ ööŧĥééŕš ŧĥååŧ ƀééçååméé ĥååƀïŧš]
recognise-rule-feedback = [Pïééçééš ööƒ ŵŕïŧŧééñ ååđvïçéé]
recognise-rule-save = [Šååvéé]
said-recognise-rule-set = [Ŧĥéé ŕûûļéé ïš šééŧ.]
recognise-ladder = [Ļååđđééŕ]
recognise-rung-new-hire = [Ñééŵ çööļļééååğûûéé]
recognise-rung-senior = [Šééñïööŕ]
recognise-rung-lead = [Ļééååđ]
recognise-rung-supervisor = [Šûûpééŕvïšööŕ]
# $rung: name of the rung
recognise-ladder-at = [Šŧååñđš ååŧ: { $rung }]
# $rung: name of the rung
recognise-rung-next = [Ñééxŧ: { $rung }]
# $roles: list of roles
recognise-rights = [Ééñŧïŧļééš ŧöö: { $roles }]
recognise-asks = [Ŵĥååŧ ïŧ ååšķš ƒööŕ]
recognise-has = [Ŵĥååŧ ïš ŧĥééŕéé]
recognise-state = [Šŧååŧéé]
# $n
recognise-asks-months = { $n ->
    [one] [{ $n } mööñŧĥ ïñ ŧĥéé ĥööûûšéé]
   *[other] [{ $n } mööñŧĥš ïñ ŧĥéé ĥööûûšéé]
}
# $n
recognise-has-months = { $n ->
    [one] [{ $n } mööñŧĥ]
   *[other] [{ $n } mööñŧĥš]
}
# $n
recognise-asks-certificates = { $n ->
    [one] [{ $n } vååļïđ çééŕŧïƒïçååŧéé]
   *[other] [{ $n } vååļïđ çééŕŧïƒïçååŧééš]
}
# $n
recognise-has-certificates = { $n ->
    [0] [ñööñéé ýééŧ]
    [one] [{ $n } çééŕŧïƒïçååŧéé]
   *[other] [{ $n } çééŕŧïƒïçååŧééš]
}
# $share: percent
recognise-asks-shown = [Ŧĥéé ƀééĥååvïööûûŕ ööñ { $share } ööƒ çööñŧååçŧš ļïšŧééñééđ ŧöö ïñ ĥååļƒ åå ýééååŕ, ååŧ ļééååšŧ ƒïvéé]
# $shown of $n
recognise-has-shown = [{ $shown } ööƒ { $n }]
# $n
recognise-asks-outcomes = { $n ->
    [one] [{ $n } šķïļļ ööƒ åå çööļļééååğûûéé ŧĥååŧ ƀééçååméé åå ĥååƀïŧ ŵïŧĥ ŧĥïš pééŕšööñ’š ĥééļp]
   *[other] [{ $n } šķïļļš ööƒ çööļļééååğûûééš ŧĥååŧ ƀééçååméé ĥååƀïŧš ŵïŧĥ ŧĥïš pééŕšööñ’š ĥééļp]
}
# $n
recognise-has-outcomes = { $n ->
    [0] [ñööñéé ýééŧ]
    [one] [{ $n } šķïļļ]
   *[other] [{ $n } šķïļļš]
}
# $course: title
recognise-asks-course = [Åå vååļïđ çééŕŧïƒïçååŧéé ööƒ “{ $course }”]
recognise-rung-who = [Ŧĥéé éévïđééñçéé pŕööpööšééš, åå pééŕšööñ đééçïđééš: ŧĥéé mååñååğééŕ ğïvééš ŧĥéé ŕûûñğ, ååñđ ïŧš ŕïğĥŧš ƒööļļööŵ ååŧ ööñçéé.]
recognise-rung-reason = [Ŵĥý ïŧ ïš ğïvééñ ååļļ ŧĥéé šååméé]
# $n: things missing
recognise-rung-reason-hint = { $n ->
    [one] [{ $n } ŧĥïñğ ïš mïššïñğ; ŧĥéé ŕééååšööñ ïš ķéépŧ ŵïŧĥ ŧĥéé đééçïšïööñ.]
   *[other] [{ $n } ŧĥïñğš ååŕéé mïššïñğ; ŧĥéé ŕééååšööñ ïš ķéépŧ ŵïŧĥ ŧĥéé đééçïšïööñ.]
}
# $n: things missing
recognise-rung-reason-needed = { $n ->
    [one] [{ $n } ŧĥïñğ ïš mïššïñğ. Ŵŕïŧéé ŵĥý ŧĥéé ŕûûñğ ïš ğïvééñ ååļļ ŧĥéé šååméé.]
   *[other] [{ $n } ŧĥïñğš ååŕéé mïššïñğ. Ŵŕïŧéé ŵĥý ŧĥéé ŕûûñğ ïš ğïvééñ ååļļ ŧĥéé šååméé.]
}
# $rung: name of the rung
recognise-rung-grant = [Ğïvéé: { $rung }]
recognise-rung-not-next = [Ŧĥéé ļååđđééŕ ïš çļïmƀééđ ööñéé ŕûûñğ ååŧ åå ŧïméé. Ļööööķ ååŧ ŧĥéé pååğéé ååğååïñ: šöömééƀööđý mååý ĥååvéé ğïvééñ ŧĥïš ööñéé.]
# $rung, $name: who gave it, $day
recognise-rung-given = [{ $rung }: ğïvééñ ƀý { $name }, { $day }]
recognise-rungs-given = [Ğïvééñ]
said-recognise-granted = [Ğïvééñ. Ŧĥéé ŕïğĥŧš ĥööļđ ƒŕööm ñööŵ ööñ.]
recognise-rung-rules = [Ŵĥååŧ ééååçĥ ŕûûñğ ååšķš ƒööŕ]
recognise-rung-rules-lede = [0 mééååñš: ñööŧ ååšķééđ ƒööŕ. Éévééŕýƀööđý šééééš ŧĥéé šååméé ŕûûļééš ööñ ŧĥééïŕ ööŵñ pååğéé.]
recognise-rule-months-here = [Mööñŧĥš ïñ ŧĥéé ĥööûûšéé]
recognise-rule-certificates = [Vååļïđ çééŕŧïƒïçååŧééš]
recognise-rule-shown = [Ɓééĥååvïööûûŕ ööñ çööñŧååçŧš, pééŕçééñŧ]
recognise-rule-roles = [Ééñŧïŧļééš ŧöö]
recognise-rule-courses = [Çééŕŧïƒïçååŧééš ŧĥååŧ ååŕéé ñééééđééđ]
recognise-kudos = [Ŧĥååñķš]
recognise-kudos-lede = [Ƒööŕ ööñéé ŧĥïñğ ŧĥååŧ šöömééƀööđý đïđ. Ŧĥéé ŕééçééïvééŕ šååýš ŵĥöö ééļšéé mååý šéééé ïŧ; ñööƀööđý ïš çööûûñŧééđ ööŕ ŕååñķééđ.]
recognise-kudos-own = [Ƒööŕ ýööûû]
recognise-kudos-own-none = [Ñööŧĥïñğ ýééŧ.]
recognise-kudos-team = [Ýööûûŕ ŧééååm]
recognise-kudos-team-none = [Ñööƀööđý ïñ ŧĥéé ŧééååm ĥååš šĥååŕééđ ååñý ýééŧ.]
recognise-kudos-house = [Éévééŕýƀööđý]
# $name: receiver, $skill: name of the skill
recognise-kudos-to = [{ $name }: { $skill }]
# $day: date
recognise-kudos-customer = [Çûûšŧöömééŕ, { $day }]
recognise-shows-ask = [Ööñļý ýööûû šéééé ŧĥïš. Ŵĥöö ééļšéé mååý?]
recognise-shows-now = [Ŵĥöö šééééš ïŧ:]
recognise-shows-self = [Ööñļý méé]
recognise-shows-team = [Mý ŧééååm]
recognise-shows-house = [Éévééŕýƀööđý]
recognise-kudos-give = [Šååý ŧĥååñķš]
# $name: receiver
recognise-kudos-for = [Ƒööŕ { $name }]
recognise-kudos-other = [šöömééƀööđý ééļšéé]
recognise-kudos-whom = [Ƒööŕ ŵĥööm]
recognise-kudos-skill = [Ƒööŕ ŵĥååŧ]
recognise-kudos-text = [Ŵĥååŧ đïđ ŧĥééý đöö?]
recognise-kudos-text-hint = [Ööñéé möömééñŧ, ååš ýööûû šååŵ ïŧ.]
recognise-kudos-quote = [Åå çûûšŧöömééŕ’š ŵööŕđš ŵïŧĥ ïŧ]
recognise-kudos-no-quote = [ñööñéé]
recognise-kudos-send = [Šééñđ ŧĥéé ŧĥååñķš]
said-recognise-kudos-given = [Šééñŧ. Ööñļý ŧĥéé ŕééçééïvééŕ šééééš ïŧ ûûñŧïļ ŧĥééý šååý ööŧĥééŕŵïšéé.]
said-recognise-kudos-shown = [Ýööûûŕ çĥööïçéé ïš ķéépŧ; ýööûû çååñ çĥååñğéé ïŧ ååŧ ååñý ŧïméé.]
recognise-kudos-self = [Çĥööööšéé šöömééƀööđý ééļšéé: ŧĥååñķš ååŕéé ƒööŕ ööŧĥééŕš.]
recognise-kudos-not-yours = [Ööñļý ŧĥéé ŕééçééïvééŕ šååýš ŵĥöö mååý šéééé ïŧ.]
# $name: who says thanks
recognise-mail-kudos-subject = [{ $name } šååýš ŧĥååñķš]
# $name: who says thanks, $text: their words
recognise-mail-kudos-body = [{ $name } ŵŕïŧééš: { $text } Ööñļý ýööûû šéééé ïŧ; ïñ Ŧååñđéém ûûñđééŕ Ŧĥååñķš ýööûû šååý ŵĥöö ééļšéé mååý.]
recognise-rewards = [Ŵĥååŧ ŵååš ğïvééñ ƒööŕ ŵĥååŧ]
recognise-rewards-lede = [Åå ļööğ ƒööŕ ýööûûŕšééļƒ ååñđ ƒööŕ ŧĥööšéé ååƀöövéé ýööûû, šöö ŧĥååŧ ŕééçööğñïŧïööñ ŕééååçĥééš éévééŕýƀööđý.]
recognise-rewards-log = [Ļööğ]
recognise-rewards-none = [Ñööŧĥïñğ ŵŕïŧŧééñ đööŵñ ïñ ŧĥéé ļååšŧ ýééååŕ.]
recognise-reward-who = [Ŵĥöö]
recognise-reward-what = [Ŵĥååŧ]
recognise-reward-what-hint = [Åå ƒŕéééé ååƒŧééŕñööööñ, åå ƀööööķ, åå ŵööŕđ ïñ ŧĥéé mééééŧïñğ …]
recognise-reward-why = [Ƒööŕ ŵĥååŧ]
recognise-reward-why-hint = [Ŵĥååŧ ŧĥéé pééŕšööñ đïđ, ïñ ööñéé šééñŧééñçéé.]
recognise-reward-by = [Ɓý]
recognise-reward-day = [Ööñ]
recognise-reward-new = [Ŵŕïŧéé ööñéé đööŵñ]
# $names: list of names
recognise-reward-open = [Ñööŧ ýééŧ ƒŕööm ýööûû ïñ ŧĥéé ļååšŧ ýééååŕ: { $names }]
recognise-reward-save = [Ŵŕïŧéé ïŧ đööŵñ]
recognise-reward-future = [Ŵŕïŧéé åå đååý ŧĥååŧ ĥååš ƀééééñ.]
said-recognise-rewarded = [Ŵŕïŧŧééñ đööŵñ.]
recognise-fair = [Ŵĥööm ŕééçööğñïŧïööñ ĥååš ñööŧ ŕééååçĥééđ]
recognise-fair-why = [Pééööpļéé ŵïŧĥööûûŧ ŧĥååñķš ööŕ åå ŕééŵååŕđ ïñ ŧĥéé ļååšŧ ýééååŕ, pééŕ mååñååğééŕ. Ñööƀööđý ïš ñååmééđ.]
recognise-fair-manager = [Mååñååğééŕ]
recognise-fair-people = [Pééööpļéé]
recognise-fair-never = [Ñööŧ ŕééååçĥééđ]

## Skills and languages with evidence

recognise-skills = [Šķïļļš ååñđ ļååñğûûååğééš]
recognise-skills-lede = [Ééååçĥ ļéévééļ šŧååñđš ööñ šöömééŧĥïñğ šöömééƀööđý çååñ ļööööķ ååŧ. Çööñŧååçŧš, šçööŕééš ååñđ çååļļš ååŕéé ööƒ ŧĥéé ļååšŧ ĥååļƒ ýééååŕ.]
recognise-skills-lede-coach = [Ŵĥååŧ ýööûû ĥååvéé šééééñ ööñ çööñŧååçŧš ïñ ŧĥéé ļååšŧ ĥååļƒ ýééååŕ. Ŧĥéé ŵĥööļéé pïçŧûûŕéé ïš ƒööŕ ŧĥéé pééŕšööñ, ŧĥééïŕ mååñååğééŕš ååñđ pļååññééŕš.]
recognise-skills-skills = [Šķïļļš]
recognise-skills-languages = [Ļååñğûûååğééš]
recognise-skills-skill = [Šķïļļ]
recognise-skills-language = [Ļååñğûûååğéé]
recognise-skills-language-level = [Ļéévééļ ööƒ ŧĥéé ļååñğûûååğéé]
recognise-skills-level = [Ļéévééļ]
recognise-skills-evidence = [Éévïđééñçéé]
recognise-skills-nothing = [Ñööŧĥïñğ ķñööŵñ ýééŧ]
# $n: number of calls, $day: a date
recognise-skills-calls = { $n ->
    [one] [1 çååļļ ļïšŧééñééđ ŧöö ååñđ ĥååñđééđ öövééŕ, ööñ { $day }.]
   *[other] [{ $n } çååļļš ļïšŧééñééđ ŧöö ååñđ ĥååñđééđ öövééŕ, ŧĥéé ļååšŧ ööñ { $day }.]
}
recognise-skills-own = [Ŵĥååŧ ýööûû šååý ýööûûŕšééļƒ]
recognise-skills-own-hint = [Ïŧ ïš šĥööŵñ ååš ýööûûŕ ööŵñ ŵööŕđ. Ïŧ ñéévééŕ çööûûñŧš ååš éévïđééñçéé.]
recognise-skills-own-save = [Šååvéé mý ŵööŕđ]
# $level: a level in words, $day: a date
recognise-skills-own-said = [Ïñ ŧĥéé pééŕšööñ’š ööŵñ ŵööŕđš: { $level }, { $day }. Ñööŧ éévïđééñçéé.]
recognise-skills-take-back = [ŧååķéé ƀååçķ ŵĥååŧ Ï šååïđ]
recognise-skills-confirm = [Çööñƒïŕm åå ļéévééļ]
recognise-skills-confirm-hint = [Ïŧ ĥööļđš ƒŕööm ŧööđååý, ûûp ööŕ đööŵñ, ûûñŧïļ šöömééƀööđý çööñƒïŕmš ååñööŧĥééŕ ööŕ åå ļååŧééŕ çééŕŧïƒïçååŧéé šĥööŵš mööŕéé.]
recognise-skills-confirm-save = [Çööñƒïŕm]
recognise-skills-reason = [Ŵĥååŧ šĥööŵš ïŧ]
recognise-skills-reason-hint = [Åå ƀééĥååvïööûûŕ ööñ çööñŧååçŧš, ñööŧ åå ŧŕååïŧ. Ŧĥéé pééŕšööñ ŕééååđš ïŧ.]
recognise-skills-who = [Šééééñ ƀý ŧĥéé pééŕšööñ, ŧĥéé mååñååğééŕš ååƀöövéé ååñđ pļååññééŕš. Ɓý ñööƀööđý ééļšéé.]
recognise-skills-choose = [Çĥööööšéé åå šķïļļ ööŕ åå ļååñğûûååğéé.]
said-recognise-level = [Šååvééđ, ŵïŧĥ ŧööđååý’š đååŧéé.]
# $course: title, $day: date
recognise-proof-certificate = [Çééŕŧïƒïçååŧéé “{ $course }”, { $day }]
# $course: title, $day and $until: dates
recognise-proof-certificate-until = [Çééŕŧïƒïçååŧéé “{ $course }”, { $day }, ĥööļđš ûûñŧïļ { $until }]
# $course: title, $day and $until: dates
recognise-proof-ended = [Çééŕŧïƒïçååŧéé “{ $course }”, { $day }, ééñđééđ { $until }]
# $course: title, $day: date
recognise-proof-class = [Ŧŕååïñïñğ “{ $course }”, { $day }]
# $name: who, $level: a level in words, $day: date
recognise-proof-confirmed = [{ $name } çööñƒïŕmééđ “{ $level }”, { $day }]
# $level: a level in words, $day: date
recognise-proof-imported = [Ƒŕööm ååñööŧĥééŕ šýšŧéém: { $level }, { $day }]
# $shown and $n: numbers of contacts, $day: date
recognise-proof-seen = [Šééééñ ööñ { $shown } ööƒ { $n } çööñŧååçŧš ļïšŧééñééđ ŧöö, ŧĥéé ļååšŧ { $day }]
# $mean: a number, $n: number of contacts, $day: date
recognise-proof-scored = Qûûååļïŧý šçööŕéé { $mean } ööñ ååvééŕååğéé öövééŕ { $n ->
    [one] [1 çööñŧååçŧ]
   *[other] [{ $n } çööñŧååçŧš]
}, ŧĥéé ļååšŧ { $day }
recognise-team = [Šķïļļš ööƒ ŧĥéé ŧééååm]
recognise-team-lede = [Ļéévééļš ŵïŧĥ éévïđééñçéé ööñļý. Ŵĥååŧ pééööpļéé šååý ööƒ ŧĥéémšééļvééš šŧååñđš ööñ ŧĥééïŕ ööŵñ pååğééš.]
recognise-team-team = [Ŧééååm]
recognise-team-least = [Ååŧ ļééååšŧ]
recognise-team-any = [ååļļ]
recognise-team-filter = [Šĥööŵ]
recognise-team-all = [Šĥööŵ éévééŕýƀööđý]
recognise-team-none = [Ñööƀööđý ĥééŕéé]
recognise-team-none-why = [Ñööƀööđý ƀééļööŵ ýööûû ƒïŧš ŧĥïš çĥööïçéé.]
recognise-team-scrolls = [Pééööpļéé ååñđ šķïļļš, šçŕööļļš šïđééŵååýš]
# $n: how many are not shown
recognise-team-more = { $n ->
    [one] [1 pééŕšööñ mööŕéé: çĥööööšéé åå ŧééååm.]
   *[other] [{ $n } pééööpļéé mööŕéé: çĥööööšéé åå ŧééååm.]
}

## Paths of courses

recognise-tracks = [Pååŧĥš]
recognise-track = [Pååŧĥ]
recognise-tracks-lede = [Çööûûŕšééš ïñ ååñ ööŕđééŕ, ƒööŕ pééööpļéé ŵĥöö ååŕéé ñééŵ, ƒööŕ ŧĥéé ŵååý ûûp, ƒööŕ ŧĥööšéé ŵĥöö ļééååđ ååñđ ŧĥööšéé ŵĥöö šééļļ.]
recognise-track-your-place = [Ýööûû ååŕéé ĥééŕéé]
# $n: courses done, $of: courses on the path
recognise-track-place = [{ $n } ööƒ { $of }]
recognise-track-path = [Ŧĥéé pååŧĥ]
# $n: a number
recognise-track-version = [Vééŕšïööñ { $n }]
recognise-track-empty = [Ñöö çööûûŕšééš ĥééŕéé ýééŧ.]
recognise-track-state = [Šŧååŧéé]
recognise-track-done = [Đööñéé]
recognise-track-shown = [Šĥööŵñ ƀý éévïđééñçéé]
recognise-track-booked = [Šééååŧ ƀööööķééđ]
recognise-track-open = [Ŧöö çööméé]
recognise-track-people = [Ýööûûŕ pééööpļéé ööñ ŧĥïš pååŧĥ]
recognise-track-where = [Pļååçéé]
recognise-track-next = [Ñééxŧ çööûûŕšéé]
recognise-track-acknowledged = [Šŧŕååŧééğý ååñđ pööļïçïééš ŕééååđ]
recognise-track-unread = [ñööŧ ýééŧ]
# $day: a date
recognise-track-read = [Ýööûû ååçķñööŵļééđğééđ ŧĥïš ööñ { $day }.]
# $day: a date
recognise-track-read-before = [Ýööûû ååçķñööŵļééđğééđ ååñ ééååŕļïééŕ ŧééxŧ ööñ { $day }. Ïŧ ĥååš çĥååñğééđ šïñçéé.]
recognise-track-acknowledge = [Ï ĥååvéé ŕééååđ ƀööŧĥ]
said-recognise-track-read = [Ñööŧééđ, ŵïŧĥ ŧööđååý’š đååŧéé.]
