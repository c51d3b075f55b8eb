### Did a training help? Honest wording: "no visible effect" and "not enough data" are good answers. Praise and blame are left out.

evaluate-title = [Ééƒƒééçŧš]
evaluate-list-eyebrow = [Ŧŕååïñééđ pééööpļéé çöömpååŕééđ ŵïŧĥ pééööpļéé ñööŧ ýééŧ ŧŕååïñééđ, ééååçĥ ŵïŧĥ ŧĥééïŕ ööŵñ pååšŧ]
evaluate-lede = [Đïđ ŧĥéé ŧŕååïñïñğ ĥééļp? Éévééŕý ååñšŵééŕ çöömééš ŵïŧĥ ïŧš ŕååñğéé, ööŕ šååýš ŧĥååŧ ñööŧĥïñğ ïš vïšïƀļéé.]
evaluate-empty-title = [Ñööŧĥïñğ ŧöö mééååšûûŕéé ýééŧ]
evaluate-empty-text = [Ŕéépööŕŧš ƀééçööméé pööššïƀļéé ŵĥééñ pééööpļéé ĥååvéé çöömpļééŧééđ åå çööûûŕšéé ååñđ ŵééééķļý ƒïğûûŕééš ĥååvéé ƀééééñ ïmpööŕŧééđ.]
evaluate-reports = [Ŕéépööŕŧš]
evaluate-reports-none = [Ñöö ŕéépööŕŧ ĥååš ƀééééñ çöömpûûŧééđ ýééŧ.]
evaluate-course = [Ŧŕååïñïñğ]
evaluate-metric = [Ƒïğûûŕéé]
evaluate-finding = [Ƒïñđïñğ]
evaluate-report = [Ŕéépööŕŧ]
# $n: number of the report
evaluate-number = [Éé-{ $n }]
evaluate-compute-title = [Çöömpûûŧéé åå ŕéépööŕŧ]
evaluate-compute = [Çöömpûûŧéé]
# $people: trained people; $waves: weeks in which some were trained
evaluate-course-about = { $people ->
    [one] [ööñéé pééŕšööñ ŧŕååïñééđ]
   *[other] [{ $people } pééööpļéé ŧŕååïñééđ]
} ïñ { $waves ->
    [one] [ööñéé ŵååvéé]
   *[other] [{ $waves } ŵååvééš]
}
evaluate-metric-fcr = [Šööļvééđ ååŧ ƒïŕšŧ çööñŧååçŧ]
evaluate-metric-csat = [Šååŧïšƒååçŧïööñ]
evaluate-metric-aht = [Ĥååñđļïñğ ŧïméé]
evaluate-metric-qa = [Çååļļ ŕéévïééŵ šçööŕéé]
evaluate-metric-unknown = [Ŧĥééŕéé ïš ñöö šûûçĥ ƒïğûûŕéé. Çĥööööšéé ööñéé ƒŕööm ŧĥéé ļïšŧ.]
evaluate-nobody-trained = [Ñööƀööđý ĥååš çöömpļééŧééđ ŧĥïš çööûûŕšéé ýééŧ.]
said-evaluate-computed = [Çöömpûûŧééđ.]
said-evaluate-sent = [Šééñŧ ƀååçķ. Ïŧ ñööŵ šŧååñđš ïñ ŧĥéé ĥïšŧööŕý ööƒ ŧĥéé ñééééđš.]

# $course: title
evaluate-report-title = [Ééƒƒééçŧ ööƒ { $course }]
# $course: title; $waves: number of waves; $number: of the report; $day: when it was computed
evaluate-eyebrow = { $course } · { $waves ->
    [0] [ñööƀööđý ŧŕååïñééđ ýééŧ]
    [one] [ööñéé ŵååvéé]
   *[other] [{ $waves } ŵååvééš]
} · ŕéépööŕŧ Éé-{ $number }, çöömpûûŧééđ { $day }
evaluate-did-it-work = [Đïđ ïŧ ŵööŕķ?]

# Verdicts. $n: the change; $least, $most: ends of its range, all without sign
evaluate-verdict-fcr-better = [Ïŧ ĥééļpééđ. Ööƒ éévééŕý 100 çååļļééŕš, ååƀööûûŧ { $n } mööŕéé ğööŧ ŧĥééïŕ ååñšŵééŕ ŧĥéé ƒïŕšŧ ŧïméé. Ïŧ çööûûļđ ƀéé ååš ƒééŵ ååš { $least } ööŕ ååš mååñý ååš { $most }.]
evaluate-verdict-fcr-worse = [Ïŧ đïđ ñööŧ ĥééļp. Ööƒ éévééŕý 100 çååļļééŕš, ååƀööûûŧ { $n } ƒééŵééŕ ğööŧ ŧĥééïŕ ååñšŵééŕ ŧĥéé ƒïŕšŧ ŧïméé. Ïŧ çööûûļđ ƀéé ååš ƒééŵ ååš { $least } ööŕ ååš mååñý ååš { $most }.]
evaluate-verdict-csat-better = [Ïŧ ĥééļpééđ. Ööñ ŧĥéé šçååļéé ƒŕööm 1 ŧöö 5, çûûšŧöömééŕš ğïvéé ååƀööûûŧ { $n } mööŕéé. Ïŧ çööûûļđ ƀéé ååš ļïŧŧļéé ååš { $least } ööŕ ååš mûûçĥ ååš { $most }.]
evaluate-verdict-csat-worse = [Ïŧ đïđ ñööŧ ĥééļp. Ööñ ŧĥéé šçååļéé ƒŕööm 1 ŧöö 5, çûûšŧöömééŕš ğïvéé ååƀööûûŧ { $n } ļééšš. Ïŧ çööûûļđ ƀéé ååš ļïŧŧļéé ååš { $least } ööŕ ååš mûûçĥ ååš { $most }.]
evaluate-verdict-aht-better = [Ïŧ ĥééļpééđ. Åå çööñŧååçŧ ŧååķééš ååƀööûûŧ { $n } šééçööñđš ļééšš. Ïŧ çööûûļđ ƀéé ååš ļïŧŧļéé ååš { $least } ööŕ ååš mûûçĥ ååš { $most }.]
evaluate-verdict-aht-worse = [Ïŧ đïđ ñööŧ ĥééļp. Åå çööñŧååçŧ ŧååķééš ååƀööûûŧ { $n } šééçööñđš mööŕéé. Ïŧ çööûûļđ ƀéé ååš ļïŧŧļéé ååš { $least } ööŕ ååš mûûçĥ ååš { $most }.]
evaluate-verdict-qa-better = [Ïŧ ĥééļpééđ. Ŕéévïééŵééđ çööñŧååçŧš šçööŕéé ååƀööûûŧ { $n } pööïñŧš ĥïğĥééŕ ööƒ 100. Ïŧ çööûûļđ ƀéé ååš ļïŧŧļéé ååš { $least } ööŕ ååš mûûçĥ ååš { $most }.]
evaluate-verdict-qa-worse = [Ïŧ đïđ ñööŧ ĥééļp. Ŕéévïééŵééđ çööñŧååçŧš šçööŕéé ååƀööûûŧ { $n } pööïñŧš ļööŵééŕ ööƒ 100. Ïŧ çööûûļđ ƀéé ååš ļïŧŧļéé ååš { $least } ööŕ ååš mûûçĥ ååš { $most }.]
# $low, $high: ends of the range, with sign
evaluate-verdict-fcr-none = [Ñöö vïšïƀļéé ééƒƒééçŧ. Ööƒ éévééŕý 100 çååļļééŕš, ŧĥéé ŧŕûûéé çĥååñğéé ļïééš pŕööƀååƀļý ƀééŧŵééééñ { $low } ååñđ { $high }, ååñđ ŧĥååŧ ïñçļûûđééš ñöö çĥååñğéé ååŧ ååļļ.]
evaluate-verdict-csat-none = [Ñöö vïšïƀļéé ééƒƒééçŧ. Ööñ ŧĥéé šçååļéé ƒŕööm 1 ŧöö 5, ŧĥéé ŧŕûûéé çĥååñğéé ļïééš pŕööƀååƀļý ƀééŧŵééééñ { $low } ååñđ { $high }, ååñđ ŧĥååŧ ïñçļûûđééš ñöö çĥååñğéé ååŧ ååļļ.]
evaluate-verdict-aht-none = [Ñöö vïšïƀļéé ééƒƒééçŧ. Ŧĥéé ŧŕûûéé çĥååñğéé ļïééš pŕööƀååƀļý ƀééŧŵééééñ { $low } ååñđ { $high } šééçööñđš åå çööñŧååçŧ, ååñđ ŧĥååŧ ïñçļûûđééš ñöö çĥååñğéé ååŧ ååļļ.]
evaluate-verdict-qa-none = [Ñöö vïšïƀļéé ééƒƒééçŧ. Ŧĥéé ŧŕûûéé çĥååñğéé ļïééš pŕööƀååƀļý ƀééŧŵééééñ { $low } ååñđ { $high } pööïñŧš ööƒ 100, ååñđ ŧĥååŧ ïñçļûûđééš ñöö çĥååñğéé ååŧ ååļļ.]
# $trained, $comparison: people with figures on both sides
evaluate-verdict-unknown = [Ñööŧ ééñööûûğĥ đååŧåå. Ŧĥééŕéé ååŕéé ƒïğûûŕééš ƀééƒööŕéé ååñđ ååƒŧééŕ ƒööŕ { $trained } ŧŕååïñééđ ååñđ { $comparison } ñööŧ ýééŧ ŧŕååïñééđ pééööpļéé; ååŧ ļééååšŧ 5 ööƒ ééååçĥ ååŕéé ñééééđééđ.]

# The same findings as a line in the history of a need. $number: of the report; $course: title
evaluate-note-fcr-better = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-fcr-better }]
evaluate-note-fcr-worse = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-fcr-worse }]
evaluate-note-fcr-none = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-fcr-none }]
evaluate-note-csat-better = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-csat-better }]
evaluate-note-csat-worse = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-csat-worse }]
evaluate-note-csat-none = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-csat-none }]
evaluate-note-aht-better = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-aht-better }]
evaluate-note-aht-worse = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-aht-worse }]
evaluate-note-aht-none = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-aht-none }]
evaluate-note-qa-better = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-qa-better }]
evaluate-note-qa-worse = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-qa-worse }]
evaluate-note-qa-none = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-qa-none }]
evaluate-note-unknown = [Ŕéépööŕŧ Éé-{ $number } ööñ { $course }: { evaluate-verdict-unknown }]

evaluate-send-back = [Šééñđ ŧĥïš ƀååçķ ŧöö ŧĥéé ñééééđš]
# $when: moment
evaluate-sent = [šééñŧ ƀååçķ { $when }]
evaluate-sent-already = [Ŧĥïš ŕéépööŕŧ šŧååñđš ïñ ŧĥéé ĥïšŧööŕý ööƒ ŧĥéé ñééééđš ååļŕééååđý.]
evaluate-no-need = [Ñöö ñééééđ ĥååš ƀééééñ mééååšûûŕééđ ƒööŕ ŧĥéé šķïļļš ööƒ ŧĥïš çööûûŕšéé. Ïmpööŕŧ ƒééééđƀååçķ ööŕ çååļļ ŕéévïééŵš ƒïŕšŧ.]

# $metric: name of the figure
evaluate-chart-title = [{ $metric }, pééŕ ŵééééķ]
# For screen readers. $metric: name; $a to $b: trained people before and after; $c to $d: the others
evaluate-chart-label = [{ $metric } pééŕ ŵééééķ. Ŧŕååïñééđ pééööpļéé ƒŕööm { $a } ŧöö { $b }, pééööpļéé ñööŧ ýééŧ ŧŕååïñééđ ƒŕööm { $c } ŧöö { $d }.]
evaluate-split = [ŧŕååïñïñğ]
# $n: weeks
evaluate-weeks-before = { $n ->
    [one] [ööñéé ŵééééķ ƀééƒööŕéé]
   *[other] [{ $n } ŵééééķš ƀééƒööŕéé]
}
evaluate-weeks-after = { $n ->
    [one] [ööñéé ŵééééķ ååƒŧééŕ]
   *[other] [{ $n } ŵééééķš ååƒŧééŕ]
}
# At the end of a line of the chart. $value: the mean after
evaluate-end-trained = [ŧŕååïñééđ { $value }]
evaluate-end-others = [ööŧĥééŕš { $value }]
# $n: people
evaluate-key-trained = [{ $n } ŧŕååïñééđ]
evaluate-key-comparison = [{ $n } ñööŧ ýééŧ ŧŕååïñééđ]
evaluate-figures = [Ŧĥéé ƒïğûûŕééš ƀý ŵééééķ]
evaluate-week = [Ŵééééķ šïñçéé ŧĥéé ŧŕååïñïñğ]
evaluate-no-chart = [Ŧĥééŕéé ïš ñöö ŵééééķ ïñ ŵĥïçĥ ƀööŧĥ ğŕööûûpš ĥååvéé ƒïğûûŕééš.]

evaluate-estimate = [Ŧĥéé ééšŧïmååŧéé]
evaluate-estimate-none = [Ïŧ ŧååķééš pééööpļéé ŵïŧĥ ƒïğûûŕééš ƀééƒööŕéé ååñđ ååƒŧééŕ, ööñ ƀööŧĥ šïđééš.]
evaluate-no-effect = [ñöö ééƒƒééçŧ]
evaluate-trained = [Ŧŕååïñééđ]
evaluate-comparison = [Çöömpååŕïšööñ]
evaluate-difference-name = [Đïƒƒééŕééñçéé]
# $before, $after: values; $change: with sign
evaluate-change = [{ $before } → { $after }, { $change }]
# $value: difference with unit; $low, $high: ends of the range, with sign
evaluate-difference = [{ $value }, 95 % ïñŧééŕvååļ { $low } ŧöö { $high }]
# $value: a number with sign
evaluate-unit-fcr = [{ $value } pööïñŧš]
evaluate-unit-csat = [{ $value } ööƒ 5]
evaluate-unit-aht = [{ $value } šééçööñđš]
evaluate-unit-qa = [{ $value } pööïñŧš]
# $n: of 1,000
evaluate-chance = Ïƒ ŧĥéé ŧŕååïñïñğ ĥååđ đööñéé ñööŧĥïñğ, åå đïƒƒééŕééñçéé ŧĥïš ŵïđéé ŵööûûļđ çööméé ûûp ƀý çĥååñçéé { $n ->
    [0] [ļééšš ŧĥååñ ööñçéé ïñ 1,000.]
    [one] [ååƀööûûŧ ööñçéé ïñ 1,000.]
   *[other] [ååƀööûûŧ { $n } ŧïmééš ïñ 1,000.]
}
evaluate-fools = [Ĥööŵ šûûŕéé, ååñđ ŵĥååŧ çööûûļđ ƒööööļ ûûš]
evaluate-fool-method = [Éévééŕýƀööđý ïš çöömpååŕééđ ŵïŧĥ ŧĥééïŕ ööŵñ ŵééééķš ƀééƒööŕéé; pééööpļéé ŧŕååïñééđ ļååŧééŕ šŧååñđ ïñ ƒööŕ ŵĥååŧ ŵööûûļđ ĥååvéé ĥååppééñééđ ååñýŵååý.]
evaluate-fool-short = [Ŧĥééŕéé ååŕéé ŧöööö ƒééŵ ŵééééķš ƀééƒööŕéé ŧĥéé ŧŕååïñïñğ ŧöö šéééé ŵĥééŧĥééŕ ƀööŧĥ ğŕööûûpš möövééđ ååļïķéé.]
# $n: of 1,000
evaluate-fool-alike = { $n ->
    [one] [Ɓééƒööŕéé ŧĥéé ŧŕååïñïñğ ƀööŧĥ ğŕööûûpš möövééđ ååļïķéé: åå đŕïƒŧ ååš šmååļļ ååš ŧĥïš çöömééš ûûp ƀý çĥååñçéé { $n } ŧïméé ïñ 1,000.]
   *[other] [Ɓééƒööŕéé ŧĥéé ŧŕååïñïñğ ƀööŧĥ ğŕööûûpš möövééđ ååļïķéé: åå đŕïƒŧ ååš šmååļļ ååš ŧĥïš çöömééš ûûp ƀý çĥååñçéé { $n } ŧïmééš ïñ 1,000.]
}
evaluate-fool-dip = [Ŧĥéé ŧŕååïñééđ pééööpļéé ĥååđ ååñ ûûñûûšûûååļ špééļļ ĵûûšŧ ƀééƒööŕéé ŧĥéé ŧŕååïñïñğ. Pååŕŧ ööƒ ŧĥéé çĥååñğéé ŵööûûļđ ĥååvéé çööméé ååñýŵååý.]
evaluate-fool-drift = [Ŧĥéé ğŕööûûpš ŵééŕéé đŕïƒŧïñğ ååpååŕŧ ƀééƒööŕéé ŧĥéé ŧŕååïñïñğ. Ŕééååđ ŧĥéé ééšŧïmååŧéé ŵïŧĥ çååŕéé.]
evaluate-fool-chosen = [Ûûñļééšš ļööŧš ŵééŕéé đŕååŵñ, šöömééƀööđý çĥööšéé ŵĥöö ŵééñŧ ƒïŕšŧ, ååñđ pééŕĥååpš ñööŧ ƀý çĥååñçéé.]
evaluate-fool-one-wave = [Ååļļ ŵééŕéé ŧŕååïñééđ ååŧ ööñçéé: ŵĥååŧéévééŕ ééļšéé ĥååppééñééđ ŧĥååŧ ŵééééķ ļööööķš ļïķéé ååñ ééƒƒééçŧ.]
# $n: people
evaluate-fool-elsewhere = { $n ->
    [one] [Ööñéé ööƒ ŧĥéé ŧŕååïñééđ pééööpļéé]
   *[other] [{ $n } ööƒ ŧĥéé ŧŕååïñééđ pééööpļéé]
} ŧööööķ ååñööŧĥééŕ çööûûŕšéé ŵïŧĥïñ ŧŵééļvéé ŵééééķš ööƒ ŧĥïš ööñéé.

evaluate-levels = [Ƒööûûŕ ļéévééļš]
evaluate-level-reaction = [Ŕééååçŧïööñ]
evaluate-level-reaction-question = [Đïđ ŧĥééý ƒïñđ ïŧ ûûšééƒûûļ?]
evaluate-level-learning = [Ļééååŕñïñğ]
evaluate-level-learning-question = [Çååñ ŧĥééý?]
evaluate-level-behaviour = [Ɓééĥååvïööûûŕ]
evaluate-level-behaviour-question = [Đöö ŧĥééý?]
evaluate-level-results = [Ŕééšûûļŧš]
evaluate-level-results-question = [Đööééš ïŧ mååŧŧééŕ?]
evaluate-not-asked = [ñööŧ ååšķééđ ýééŧ]
evaluate-reaction-none = [Ƒööļļööŵ-ûûp mééééŧïñğš ååšķ ƒööŕ ïŧ; ñööñéé ĥååš ƀééééñ ĥééļđ ååƒŧééŕ ŧĥïš ŧŕååïñïñğ.]
# $k of $n goals
evaluate-reaction-goals = [{ $k } ööƒ { $n } ŕééååçĥééđ]
evaluate-reaction-text = [Ğööååļš pééööpļéé šééŧ ŧĥéémšééļvééš, ååš ŧĥéé ƒööļļööŵ-ûûp mééééŧïñğš ƒööûûñđ ŧĥéém.]
evaluate-learning-none = [Ñööƀööđý ĥååš ŧååķééñ ŧĥéé qûûïž ööƒ ŧĥïš çööûûŕšéé.]
# $n: people with a quiz
evaluate-learning-text = { $n ->
    [one] [Ŕïğĥŧ ååñšŵééŕš ååƒŧééŕ ŧĥéé çļååšš, { $n } pééŕšööñ. Ñööƀööđý ŧööööķ ŧĥéé qûûïž ƀééƒööŕéé ïŧ, šöö ŧĥïš šĥööŵš ŵĥååŧ ŧĥééý ķñööŵ, ñööŧ ŵĥååŧ ŧĥééý ğååïñééđ.]
   *[other] [Ŕïğĥŧ ååñšŵééŕš ååƒŧééŕ ŧĥéé çļååšš, { $n } pééööpļéé. Ñööƀööđý ŧööööķ ŧĥéé qûûïž ƀééƒööŕéé ïŧ, šöö ŧĥïš šĥööŵš ŵĥååŧ ŧĥééý ķñööŵ, ñööŧ ŵĥååŧ ŧĥééý ğååïñééđ.]
}
evaluate-unknown-short = [ñööŧ ééñööûûğĥ đååŧåå]
evaluate-none-short = [ñöö vïšïƀļéé ééƒƒééçŧ]
# $metric: name of the figure
evaluate-figure-unknown = [{ $metric }: ñööŧ ééñööûûğĥ đååŧåå.]
# $metric: name; $value: difference with unit; $low, $high: range
evaluate-figure = [{ $metric }: { $value } ({ $low } ŧöö { $high }).]
evaluate-figure-none = [{ $metric }: { $value }, ŵĥïçĥ mååý ƀéé çĥååñçéé ({ $low } ŧöö { $high }).]

## What those who were there say
evaluate-react-title = [Ĥööŵ ŵååš ïŧ?]
evaluate-react-lede = [Ååƀööûûŧ åå mïñûûŧéé. Ýööûûŕ ååñšŵééŕš ååŕéé çööûûñŧééđ ŵïŧĥ ŧĥööšéé ööƒ ŧĥéé ööŧĥééŕš; ñööƀööđý šééééš ŧĥéém ƀééšïđéé ýööûûŕ ñååméé.]
evaluate-react-done = [Ýööûû ĥååvéé ååñšŵééŕééđ. Ŧĥååñķ ýööûû.]
evaluate-react-open = [Šöömééŧĥïñğ ïš šŧïļļ ööpééñ ƀééļööŵ.]
evaluate-react-choose = [Çĥööööšéé ööñéé ööƒ ŧĥéé ååñšŵééŕš.]
evaluate-react-twice = [Ýööûû ĥååvéé ååñšŵééŕééđ ŧĥïš ååļŕééååđý. Ŧĥéé ƒïŕšŧ ååñšŵééŕ çööûûñŧš.]
evaluate-react-not-there = [Ööñļý ŧĥööšéé ŵĥöö ŵééŕéé ïñ ŧĥéé çļååšš ååŕéé ååšķééđ ĥööŵ ïŧ ŵååš.]
evaluate-react-early = [Ŧĥïš ööpééñš ŵĥééñ ŧĥéé çļååšš ïš öövééŕ.]
evaluate-react-closed = [Ŧĥïš çļååšš ŵååš mööŕéé ŧĥååñ ŧĥŕéééé mööñŧĥš ååğöö; ïŧš qûûééšŧïööñš ååŕéé çļööšééđ.]
evaluate-react-save = [Šééñđ mý ååñšŵééŕš]
said-evaluate-reacted = [Ŧĥååñķ ýööûû. Ýööûûŕ ååñšŵééŕš ååŕéé çööûûñŧééđ.]
said-evaluate-mood = [Çööûûñŧééđ, ŵïŧĥööûûŧ ýööûûŕ ñååméé.]
evaluate-able-class = [Ŵĥååŧ çååñ ýööûû đöö ŵïŧĥ ïŧ ñööŵ?]
evaluate-able-class-5 = [Ï çååñ ûûšéé ïŧ, ååñđ çööûûļđ šĥööŵ åå çööļļééååğûûéé.]
evaluate-able-class-4 = [Ï çååñ ûûšéé ïŧ ïñ mý ñééxŧ çööñŧååçŧš.]
evaluate-able-class-3 = [Ï çååñ ƀééğïñ, ååñđ ñééééđ pŕååçŧïçéé.]
evaluate-able-class-2 = [Ï ŵööûûļđ ñééééđ šöömééƀööđý ƀééšïđéé méé.]
evaluate-able-class-1 = [Ï đöö ñööŧ šéééé ýééŧ ĥööŵ ŧöö ûûšéé ïŧ ïñ mý ŵööŕķ.]
evaluate-able-later = [Ĥööŵ ïš ïŧ ğööïñğ ŵïŧĥ ïŧ ƀý ñööŵ?]
evaluate-able-later-5 = [Ï đöö ïŧ ŵïŧĥööûûŧ ŧĥïñķïñğ ååƀööûûŧ ïŧ.]
evaluate-able-later-4 = [Ï đöö ïŧ mööšŧ ööƒ ŧĥéé ŧïméé.]
evaluate-able-later-3 = [Ï đöö ïŧ ŵĥééñ Ï ŕééméémƀééŕ.]
evaluate-able-later-2 = [Ï ŧŕïééđ, ååñđ ïŧ đïđ ñööŧ ŵööŕķ ööûûŧ.]
evaluate-able-later-1 = [Ï ĥååvéé ñööŧ ûûšééđ ïŧ.]
evaluate-chances-class = [Ĥööŵ mûûçĥ ööƒ ŧĥéé çļååšš đïđ ýööûû špééñđ đööïñğ ïŧ ýööûûŕšééļƒ?]
evaluate-chances-class-5 = [Mööšŧ ööƒ ïŧ]
evaluate-chances-class-4 = [Ååƀööûûŧ ĥååļƒ]
evaluate-chances-class-3 = [Šéévééŕååļ ŧïmééš]
evaluate-chances-class-2 = [Ööñçéé]
evaluate-chances-class-1 = [Ñööŧ ååŧ ååļļ, Ï ļïšŧééñééđ]
evaluate-chances-later = [Ĥööŵ ööƒŧééñ đïđ ýööûûŕ ŵööŕķ çååļļ ƒööŕ ïŧ ļååšŧ ŵééééķ?]
evaluate-chances-later-5 = [Šéévééŕååļ ŧïmééš åå đååý]
evaluate-chances-later-4 = [Éévééŕý đååý]
evaluate-chances-later-3 = [Mööšŧ đååýš]
evaluate-chances-later-2 = [Ööñçéé ööŕ ŧŵïçéé]
evaluate-chances-later-1 = [Ñéévééŕ]
evaluate-hindered = [Ŵĥååŧ çööûûļđ ķéééép ýööûû ƒŕööm ûûšïñğ ïŧ?]
evaluate-hindered-hint = [Ååš mååñý ååš ƒïŧ, ööŕ ñööñéé.]
evaluate-hindered-time = [Ŧöööö ļïŧŧļéé ŧïméé ƀééŧŵééééñ çööñŧååçŧš]
evaluate-hindered-tools = [Ŧĥéé šçŕééééñš ååñđ šýšŧéémš ŵööŕķ ååğååïñšŧ ïŧ]
evaluate-hindered-targets = [Mý ŧååŕğééŧš pûûļļ ŧĥéé ööŧĥééŕ ŵååý]
evaluate-hindered-unsure = [Ï ååm šŧïļļ ûûñšûûŕéé ĥööŵ]
evaluate-hindered-doubt = [Ï đööûûƀŧ ŧĥååŧ ïŧ ĥééļpš çûûšŧöömééŕš]
evaluate-helper = [Ŵĥöö ĥééļpš ýööûû ŵïŧĥ ïŧ?]
evaluate-helper-manager = [Mý mååñååğééŕ]
evaluate-helper-coach = [Åå çööååçĥ]
evaluate-helper-colleague = [Åå çööļļééååğûûéé]
evaluate-helper-nobody = [Ñööƀööđý ýééŧ]
evaluate-wish = [Ŵĥååŧ šĥööûûļđ ƀéé đïƒƒééŕééñŧ ñééxŧ ŧïméé?]
evaluate-wish-hint = [Ïƒ ýööûû ļïķéé. Ïŧ ğööééš ŧöö ŧĥéé pļååññééŕš ŵïŧĥööûûŧ ýööûûŕ ñååméé, ååš ööñéé vööïçéé mööŕéé ƀééĥïñđ ŧĥéé ñééééđš.]
evaluate-mood = [Ĥööŵ đïđ ýööûû ƒééééļ ïñ ŧĥïš ğŕööûûp?]
evaluate-mood-why = [Ööñéé ŧååp. Ïŧ ïš çööûûñŧééđ, ååñđ ñöö ñååméé ïš ķéépŧ ŵïŧĥ ïŧ.]
evaluate-mood-done = [Ýööûû ĥååvéé ååñšŵééŕééđ ŧĥïš ööñéé. Ŧĥååñķ ýööûû.]
evaluate-mood-5 = [Vééŕý ŵééļļ]
evaluate-mood-4 = [Ŵééļļ]
evaluate-mood-3 = [Šöö-šöö]
evaluate-mood-2 = [Ûûñééååšý]
evaluate-mood-1 = [Ñööŧ ŵééļļ ååŧ ååļļ]
evaluate-mood-heading = [Ĥööŵ ŧĥééý ƒééļŧ]
evaluate-sums-title = [Ŵĥååŧ ŧĥééý šååïđ]
# $n: smallest number of answers that is shown
evaluate-sums-lede = [Ööñļý šûûmš, ååñđ ööñļý ƒŕööm { $n } ååñšŵééŕš ööñ.]
evaluate-round-class = [Ååƒŧééŕ ŧĥéé çļååšš]
evaluate-round-later = [Šööméé ŵééééķš ļååŧééŕ]
# $n: answers
evaluate-answers = { $n ->
    [one] [ööñéé ååñšŵééŕ]
   *[other] [{ $n } ååñšŵééŕš]
}
# $n: smallest number that is shown
evaluate-too-few = [Šĥööŵñ ƒŕööm { $n } ååñšŵééŕš ööñ.]
evaluate-answer = [Ååñšŵééŕ]
evaluate-people = [Pééööpļéé]
# Link on the page of somebody who was there. $course: title
evaluate-asked-class = [Ĥööŵ ŵååš { $course }? Åå mïñûûŧéé ööƒ qûûééšŧïööñš]
# $course: title
evaluate-asked-later = [Ĥööŵ ïš ïŧ ğööïñğ ŵïŧĥ { $course }? Åå mïñûûŧéé ööƒ qûûééšŧïööñš]

## Learning, before and after
evaluate-learning-points = [{ $n } pööïñŧš]
# $n: people; $before, $after: percent
evaluate-learning-gain = Ŕïğĥŧ ååñšŵééŕš ƀééƒööŕéé ååñđ ååƒŧééŕ, ƒŕööm { $before } ŧöö { $after }; ŧĥéé pööïñŧš ååŕéé ŧĥööšéé ööƒ ŧĥéé { $n ->
    [one] [ööñéé pééŕšööñ]
   *[other] [{ $n } pééööpļéé]
} ŵĥöö ŧööööķ ŧĥéé qûûïž ƀööŧĥ ŧïmééš.
# $pct: percent
evaluate-learning-later = [Ŵééééķš ļååŧééŕ: { $pct }.]
evaluate-items = [Ŧĥéé qûûïž, qûûééšŧïööñ ƀý qûûééšŧïööñ]
evaluate-item = [Qûûééšŧïööñ]
evaluate-before = [Ɓééƒööŕéé]
evaluate-after = [Ååƒŧééŕ]
# $k of $n people
evaluate-reaction-able = [{ $k } ööƒ { $n } çååñ ƀééğïñ]
evaluate-reaction-asked = [Ŵĥååŧ pééööpļéé ŵĥöö ŵééŕéé ŧĥééŕéé šååïđ ŧĥééý çååñ đöö ŵïŧĥ ïŧ.]
# $k of $n people
evaluate-reaction-later = [Šööméé ŵééééķš ļååŧééŕ { $k } ööƒ { $n } ŵééŕéé ûûšïñğ ïŧ.]

## Cost and return
evaluate-worth = [Ŵĥååŧ ïŧ çööšŧš ååñđ ğïvééš ƀååçķ]
# $low, $high: money
evaluate-cost = [Ööñéé ŧŕååïñééđ pééŕšööñ çööšŧš ƀééŧŵééééñ { $low } ååñđ { $high }: ŧĥéé ŧïméé ööƒƒ ŧĥéé pĥööñééš, ŧĥéé mååñååğééŕ’š šĥååŕéé, ŧŕååïñééŕ ååñđ ŕööööm.]
evaluate-back-aht = [Ŧĥéé šĥööŕŧééŕ çööñŧååçŧš ğïvéé ƀååçķ ƀééŧŵééééñ { $low } ååñđ { $high } pééŕ pééŕšööñ ååñđ ŵééééķ.]
evaluate-back-fcr = [Ŧĥéé çööñŧååçŧš ŧĥååŧ ñééééđ ñööŧ çööméé ƀååçķ ğïvéé ƀééŧŵééééñ { $low } ååñđ { $high } pééŕ pééŕšööñ ååñđ ŵééééķ.]
evaluate-back-none = [Ŧĥïš ƒïğûûŕéé ĥååš ñöö pŕïçéé. Ŕééååđ ïŧš ğååïñ ƀééšïđéé ŧĥéé çööšŧ ååñđ ĵûûđğéé ƒööŕ ýööûûŕšééļƒ.]
evaluate-back-unknown = [Ŵĥååŧ ïŧ ğïvééš ƀååçķ çååññööŧ ƀéé šååïđ ýééŧ: ŧĥééŕéé ïš ñööŧ ééñööûûğĥ đååŧåå.]
# $first, $last: weeks, in the best and the worst case
evaluate-pays = [Ïŧ ĥååš pååïđ ƒööŕ ïŧšééļƒ ååƒŧééŕ { $first } ŧöö { $last } ŵééééķš, ïƒ ŧĥéé ééƒƒééçŧ ļååšŧš šöö ļööñğ.]
# $n: weeks
evaluate-pays-perhaps = { $n ->
    [one] [Ïñ ŧĥéé ƀééšŧ çååšéé ïŧ ĥååš pååïđ ƒööŕ ïŧšééļƒ ååƒŧééŕ ööñéé ŵééééķ; ïñ ŧĥéé ŵööŕšŧ, ñéévééŕ.]
   *[other] [Ïñ ŧĥéé ƀééšŧ çååšéé ïŧ ĥååš pååïđ ƒööŕ ïŧšééļƒ ååƒŧééŕ { $n } ŵééééķš; ïñ ŧĥéé ŵööŕšŧ, ñéévééŕ.]
}
evaluate-pays-never = [Ööñ ŧĥééšéé ƒïğûûŕééš ïŧ đööééš ñööŧ pååý ƒööŕ ïŧšééļƒ ïñ mööñééý.]
evaluate-worth-how = [Ĥööŵ ŧĥïš ïš çööûûñŧééđ]
evaluate-worth-how-text = [Çööšŧ: çļååšš, méémöö, ğööååļ ŧååļķ, ƒööļļööŵ-ûûp ååñđ pŕååçŧïçéé ååŧ ŧĥéé pééööpļéé’š ööŵñ ŵååğééš, ŧĥéé mååñååğééŕ’š ŧïméé ïñ ƀööŧĥ ŧååļķš, ååñđ åå šĥååŕéé ööƒ ŧŕååïñééŕ, ŕööööm ååñđ pŕïçéé; ļööŵ ïñ åå ƒûûļļ çļååšš ŵïŧĥ ļïŧŧļéé pŕååçŧïçéé, ĥïğĥ ïñ ŧĥéé šmååļļééšŧ çļååšš ŵïŧĥ ååļļ ööƒ ïŧ. Ŕééŧûûŕñ: ŧĥéé ééñđš ööƒ ŧĥéé ééƒƒééçŧ’š ïñŧééŕvååļ, ŧïmééš çööñŧååçŧš åå ŵééééķ, ŧïmééš ŵååğééš. Åå çööñŧååçŧ ŧĥååŧ ñééééđ ñööŧ çööméé ƀååçķ ïš çööûûñŧééđ ååš ööñéé ååvééŕååğéé çööñŧååçŧ šååvééđ.]

## Promises around a seat
evaluate-promises-title = [Đïđ ŵéé đöö ööûûŕ pååŕŧ?]
# $n: seats
evaluate-promises-lede = { $n ->
    [0] [Ñöö çļååšš ĥååš ƀééééñ ĥééļđ ïñ ŧĥéé pååšŧ ýééååŕ.]
    [one] [Ööñéé šééååŧ ïñ ŧĥéé çļååššééš ööƒ ŧĥéé pååšŧ ýééååŕ, ååñđ ŧĥéé pŕöömïšééš ååŕööûûñđ ïŧ.]
   *[other] [{ $n } šééååŧš ïñ ŧĥéé çļååššééš ööƒ ŧĥéé pååšŧ ýééååŕ, ååñđ ŧĥéé pŕöömïšééš ååŕööûûñđ ŧĥéém.]
}
evaluate-promises-none = [Ñööŧĥïñğ ŧöö çööûûñŧ ýééŧ]
evaluate-promises-none-why = [Pŕöömïšééš ååŕéé çööûûñŧééđ ƒŕööm ŧĥéé ƒïŕšŧ çļååšš ööñ ŵĥööšéé ååŧŧééñđååñçéé ïš mååŕķééđ.]
evaluate-promise-memo = [Méémöö 14 đååýš ƀééƒööŕéé]
evaluate-promise-goal = [Ğööååļ ååğŕééééđ ƀééƒööŕéé]
evaluate-promise-follow-up = [Ƒööļļööŵ-ûûp ƀý ïŧš đååý]
evaluate-promise-support = [Šûûppööŕŧ ååš pŕöömïšééđ]
evaluate-promise-practice = [Pŕååçŧïçéé ööñ ĥååļƒ ŧĥéé đååýš]
evaluate-seats = [Šééååŧš]
evaluate-team = [Ŧééååm]
# $k kept of $n due
evaluate-kept-of = [{ $k } ööƒ { $n }]
evaluate-goes-title = [Ŵĥååŧ ğööééš ŵïŧĥ ķéééépïñğ ŧĥéém]
evaluate-goes-why = [Pééööpļéé ƒööŕ ŵĥööm åå pŕöömïšéé ŵååš ķéépŧ, ƀééšïđéé ŧĥööšéé ööƒ ŧĥéé šååméé çööûûŕšéé ƒööŕ ŵĥööm ïŧ ŵååš ñööŧ: ŧĥééïŕ ööŵñ çĥååñğéé ƒŕööm ééïğĥŧ ŵééééķš ƀééƒööŕéé ŧöö ééïğĥŧ ŵééééķš ååƒŧééŕ. Ŵĥöö ķéééépš pŕöömïšééš mååý đïƒƒééŕ ïñ ööŧĥééŕ ŵååýš ŧöööö, šöö ŧĥïš ïš åå ĥïñŧ ååñđ ñöö pŕööööƒ.]
# $metric: name; $n: difference with sign; $low, $high: range
evaluate-goes-better = [{ $metric }: { $n } ({ $low } ŧöö { $high }), ƀééŧŧééŕ ŵĥééŕéé ïŧ ŵååš ķéépŧ.]
evaluate-goes-worse = [{ $metric }: { $n } ({ $low } ŧöö { $high }), ŵööŕšéé ŵĥééŕéé ïŧ ŵååš ķéépŧ.]
evaluate-goes-none = [{ $metric }: ñöö vïšïƀļéé đïƒƒééŕééñçéé ({ $low } ŧöö { $high }).]
evaluate-goes-unknown = [Ñööŧ ééñööûûğĥ pééööpļéé ööñ ƀööŧĥ šïđééš ýééŧ.]

## Employees beside customers
evaluate-beside-title = [Éémpļööýééééš ååñđ çûûšŧöömééŕš]
evaluate-beside-lede = [Ĥööŵ pééööpļéé ƒööûûñđ ŧĥééïŕ ŵööŕķ, ƀééšïđéé ĥööŵ çûûšŧöömééŕš ƒööûûñđ ŧĥéé šééŕvïçéé. Ɓööŧĥ ƒŕööm 1 ŧöö 5.]
evaluate-beside-none = [Ñööŧĥïñğ ŧöö çöömpååŕéé ýééŧ]
evaluate-beside-none-why = [Éémpļööýééééš ååŕéé ååšķééđ ŧŵöö qûûééšŧïööñš åå mööñŧĥ; çûûšŧöömééŕš’ ƒïğûûŕééš çööméé ŵïŧĥ ŧĥéé ŵééééķļý ïmpööŕŧ.]
evaluate-beside-months = [Mööñŧĥ ƀý mööñŧĥ]
evaluate-beside-teams = [Ŧééååmš, ļååšŧ ŧĥŕéééé mööñŧĥš]
evaluate-beside-employees = [Éémpļööýééééš]
evaluate-beside-customers = [Çûûšŧöömééŕš]
evaluate-beside-work = [Ŵööŕķ]
evaluate-beside-help = [Ĥééļp ŵĥééñ ĥååŕđ]
evaluate-month = [Mööñŧĥ]
evaluate-beside-chart = [Éémpļööýééééš’ ååñđ çûûšŧöömééŕš’ šååŧïšƒååçŧïööñ pééŕ mööñŧĥ, ƒŕööm 1 ŧöö 5. Ŧĥéé ƒïğûûŕééš šŧååñđ ïñ ŧĥéé ŧååƀļéé ƀééļööŵ.]
# $value: mean
evaluate-beside-employees-end = [éémpļööýééééš { $value }]
# $value: mean
evaluate-beside-customers-end = [çûûšŧöömééŕš { $value }]
