### The month's plan: sessions, cover, who has no seat and why.

# $month: name of the month
plan-title = [Pļååñ ƒööŕ { $month }]
# $n: number of the draft
plan-draft = [Đŕååƒŧ { $n }]
# $n: number of the draft
plan-state-draft = [Đŕååƒŧ { $n }, ñööŧ pûûƀļïšĥééđ]
# $n: number of the draft
plan-state-published = [Đŕååƒŧ { $n }, pûûƀļïšĥééđ]
# $n: number of the draft
plan-state-searching = [Đŕååƒŧ { $n }, ƀééïñğ ŵööŕķééđ ööûûŧ]
plan-state-over = [Ŧĥïš mööñŧĥ ïš öövééŕ]
# $n: people who wait for a seat
plan-state-none =
    { $n ->
        [0] [Ñöö đŕååƒŧ ýééŧ]
        [one] [Ñöö đŕååƒŧ ýééŧ, { $n } šééååŧ ååšķééđ ƒööŕ]
       *[other] [Ñöö đŕååƒŧ ýééŧ, { $n } šééååŧš ååšķééđ ƒööŕ]
    }
# $n: people with a seat
plan-publish =
    { $n ->
        [one] [Pûûƀļïšĥ ŧöö { $n } pééŕšööñ]
       *[other] [Pûûƀļïšĥ ŧöö { $n } pééööpļéé]
    }

## Figures

plan-fig-placed = [Pļååçééđ]
# $n: seats given, $all: seats asked for
plan-fig-placed-value = [{ $n } ööƒ { $all } šééååŧš]
# $n: people without a seat
plan-fig-placed-small =
    { $n ->
        [0] [ñööƀööđý ïš ļééƒŧ ööûûŧ]
       *[other] [{ $n } ûûñpļååçééđ, ŕééååšööñš ƀééļööŵ]
    }
plan-fig-level = [Šééŕvïçéé ļéévééļ, ŵööŕšŧ ĥååļƒ ĥööûûŕ]
# $pct: share of calls answered in time, $n: seconds
plan-fig-level-value = [{ $pct } ïñ { $n } š]
# $target: share promised, $queue: name of the queue, $when: day and time, $place: site by whose clock
plan-fig-level-small = [ŧååŕğééŧ { $target }, { $queue }, { $when }, { $place } ŧïméé]
plan-cost = [Çööšŧ]
# $money: price of the time away from the phones
plan-fig-cost-small = [ööƒ ïŧ { $money } ƒööŕ ŧïméé ååŵååý]
plan-fig-rules = [Ŕûûļééš ƀŕööķééñ]
# $n: rules checked
plan-fig-rules-small = [ööƒ { $n } ŧĥååŧ mûûšŧ ĥööļđ]

## The month as lanes

plan-board-title = [Šééššïööñš ååñđ çöövééŕ]
# $from, $to: first and last day shown
plan-board = [Šééššïööñš ååñđ çöövééŕ ƒŕööm { $from } ŧöö { $to }, šçŕööļļš šïđééŵååýš]
# $n: number of the week, $day: its first day shown
plan-week = [Ŵééééķ { $n } · { $day }]
plan-key-booked = [ƀööööķééđ]
plan-key-proposed = [pŕööpööšééđ]
plan-lane-other = [Ööŧĥééŕ ŕöööömš]
plan-lane-online = [Ööñļïñéé çļååšš]
plan-lane-online-small = [ƒŕööm ŧĥéé đééšķ ööŕ ƒŕööm ĥööméé]
plan-lane-own = [Ååŧ ööŵñ pååçéé]
plan-lane-own-small = [ööñļïñéé mööđûûļéé, ïñ qûûïééŧ ĥååļƒ ĥööûûŕš]
plan-lane-spare = [Špååŕéé çöövééŕ]
plan-lane-spare-small = [ŧïğĥŧééšŧ ĥååļƒ ĥööûûŕ]
# $day: day, $n: people to spare with a sign
plan-spare-label = [{ $day }: { $n } ŧöö špååŕéé ïñ ŧĥéé ŧïğĥŧééšŧ ĥååļƒ ĥööûûŕ]
# $n: seats of a room
plan-seats =
    { $n ->
        [one] [{ $n } šééååŧ]
       *[other] [{ $n } šééååŧš]
    }
# $n: seats taken, $all: seats there are
plan-seats-of = [{ $n } ööƒ { $all }]
# $n: how many sessions
plan-sessions =
    { $n ->
        [one] [{ $n } šééššïööñ]
       *[other] [{ $n } šééššïööñš]
    }
# $n: how many people
plan-people =
    { $n ->
        [one] [{ $n } pééŕšööñ]
       *[other] [{ $n } pééööpļéé]
    }
plan-list = [Ŧĥéé šååméé ååš åå ļïšŧ]
plan-list-label = [Šééššïööñš ååš åå ļïšŧ]
plan-csv = [Šååvéé ŧĥéé ļïšŧ ååš ÇŠV]
plan-col-day = [Đååý]
plan-col-session = [Šééššïööñ]
plan-col-where = [Ŵĥééŕéé]
plan-col-trainer = [Ŧŕååïñééŕ]
plan-col-seats = [Šééååŧš]

## One day

# $day: day, $queue: name of the queue
plan-day-title = [{ $day }, { $queue }]
# $time: start of the half hour, $n: people to spare with a sign
plan-day-tightest = [ŧïğĥŧééšŧ { $time }: { $n }]
# $time: start of the half hour, $left: people on the phones, $needed: people needed, $pct: share answered in time, $seconds: seconds
plan-day-line = [Ååŧ { $time } ýööûû ķéééép { $left } ööñ ŧĥéé pĥööñééš ååñđ ñééééđ { $needed }. Ééxpééçŧééđ ŧĥééñ: { $pct } ååñšŵééŕééđ ïñ { $seconds } šééçööñđš.]
plan-day-empty = [Ñöö çööñŧååçŧš ååŕéé ƒööŕééçååšŧ ƒööŕ ŧĥïš qûûééûûéé ööñ ŧĥïš đååý.]
# $place: name of a site
plan-day-zone = [Ŧïmééš ååš ööñ ŧĥéé çļööçķ ïñ { $place }.]
# $pct: share of calls, $n: seconds
plan-day-needed = [ñééééđééđ ƒööŕ { $pct } ïñ { $n } š]
plan-key-left = [ļééƒŧ ööñ ŧĥéé pĥööñééš]
plan-key-training = [ïñ ŧŕååïñïñğ]
plan-queue = [Qûûééûûéé]
plan-show = [Šĥööŵ]
plan-queue-rename = [Ğïvéé ŧĥïš qûûééûûéé ååñööŧĥééŕ ñååméé]
# $lang: code of a language
plan-queue-name = [Ïŧš ñååméé ïñ { LANGUAGE($lang, as: "in") }]
# $slug: the name in files
plan-queue-hint = [Ƒïļééš ğöö ööñ çååļļïñğ ïŧ { $slug }.]
plan-queue-save = [Šååvéé ŧĥéé ñååméé]
plan-day-numbers = [Éévééŕý ĥååļƒ ĥööûûŕ ååš ñûûmƀééŕš]
plan-col-from = [Ƒŕööm]
plan-col-calls = [Çååļļš]
plan-col-needed = [Ñééééđééđ]
plan-col-scheduled = [Šçĥééđûûļééđ]
plan-col-spare = [Špååŕéé]

## Who has no seat

# $n: how many people
plan-unplaced-title =
    { $n ->
        [0] [Éévééŕýƀööđý ĥååš åå šééååŧ]
        [one] [{ $n } ûûñpļååçééđ, ååñđ ŵĥý]
       *[other] [{ $n } ûûñpļååçééđ, ååñđ ŵĥý]
    }
# $n: how many more
plan-unplaced-more = [Šĥööŵ { $n } mööŕéé]
plan-unplaced-lede = [Ƒööŕ ééååçĥ pééŕšööñ: ŵĥååŧ šŧååñđš ïñ ŧĥéé ŵååý ååŧ ŧĥéé ñééååŕééšŧ šééååŧ, ååñđ ŵĥååŧ ŵööûûļđ pļååçéé ŧĥéém.]
plan-unplaced-zone = [Ŧïmééš ååš ööñ ŧĥéé çļööçķ ŵĥééŕéé ééååçĥ pééŕšööñ ŵööŕķš.]
plan-unplaced-none = [Éévééŕýƀööđý ĥååš åå šééååŧ]
plan-unplaced-none-text = [Ñööƀööđý ŵååš ļééƒŧ ööûûŧ ööƒ ŧĥïš pļååñ.]
plan-col-person = [Pééŕšööñ]
plan-col-training = [Ŧŕååïñïñğ]
plan-col-why = [Ŵĥý ñööŧ]
plan-col-fix = [Ŵĥååŧ ŵööûûļđ pļååçéé ŧĥéém]

# Why a person attends; seen by the person alone, neutral for everybody.
plan-why-open = [Ïŧ ïš pååŕŧ ööƒ ýööûûŕ ŧŕååïñïñğ pļååñ.]
plan-why-team = [Ýööûûŕ ŧééååm ŵööŕķš ööñ ŧĥïš ŧööğééŧĥééŕ.]
plan-why-by-hand = [Ïŧ ïš pååŕŧ ööƒ ýööûûŕ ŧŕååïñïñğ pļååñ.]
plan-why-asked = [Ýööûû ååšķééđ ƒööŕ ŧĥïš šééååŧ.]
plan-why-wished = [Ýööûû ŵïšĥééđ ƒööŕ ŧĥïš çööûûŕšéé.]
plan-why-first-step = [Ïŧ çöömééš ƀééƒööŕéé ŧĥéé ñééxŧ çööûûŕšéé ööƒ ýööûûŕ ŧééååm.]

# $money: amount, $when: day and time of the nearest seat
plan-why-still-possible = [Åå šééååŧ ööñ { $when } ïš šŧïļļ pööššïƀļéé; ŧĥéé šééååŕçĥ ééñđééđ ƀééƒööŕéé ïŧ ŵååš ŧååķééñ.]
# $money: amount
plan-why-dearer = [Ïŧ ŵööûûļđ çööšŧ { $money } mööŕéé ŧĥååñ ŵååïŧïñğ ƒööŕ ååñööŧĥééŕ mööñŧĥ.]
# $n: people who could come together, $all: least size of the group
plan-why-group-below-minimum =
    { $n ->
        [one] [Ööñļý { $n } pééŕšööñ çööûûļđ çööméé ööñ { $when }; ŧĥéé ğŕööûûp ñééééđš { $all }.]
       *[other] [Ööñļý { $n } pééööpļéé çööûûļđ çööméé ööñ { $when }; ŧĥéé ğŕööûûp ñééééđš { $all }.]
    }
# $n: seats, $when: day and time
plan-why-full = { $n ->
    [one] [Ŧĥéé { $n } šééååŧ ööñ { $when } ïš ŧååķééñ.]
   *[other] [Ååļļ { $n } šééååŧš ööñ { $when } ååŕéé ŧååķééñ.]
}
# $queue: name of the queue, $when: day and time
plan-why-cover-short = [Ŵïŧĥ ööñéé mööŕéé pééŕšööñ ååŵååý, { $queue } ŵööûûļđ ƀéé šĥööŕŧ ööñ { $when }.]
# $money: amount
plan-why-budget = [Ŧĥéé ƀûûđğééŧ ŵööûûļđ ƀéé öövééŕšpééñŧ ƀý { $money }.]
plan-why-department-mix = [Ööñéé đéépååŕŧmééñŧ ŵööûûļđ ƒïļļ mööŕéé ŧĥååñ ïŧš šĥååŕéé ööƒ ŧĥéé ğŕööûûp ööñ { $when }.]
plan-why-subgroups = [Ŧĥéé ğŕööûûp ööñ { $when } çööûûļđ ñööŧ ƀéé špļïŧ ïñŧöö šmååļļ ğŕööûûpš ööƒ ŧĥéé ŕïğĥŧ šïžéé.]
# $site: name of the site, $when: day and time
plan-why-no-room = [Ñöö ŕööööm ïš ƒŕéééé ïñ { $site } ööñ { $when }.]
# $language: code of the language, $when: day and time
plan-why-no-trainer = [Ñöö ŧŕååïñééŕ ŵĥöö ŧééååçĥééš ïŧ ïñ { LANGUAGE($language) } ïš ƒŕéééé ööñ { $when }.]
# $course: title of the other course, $when: day and time
plan-why-busy = [Ĥååš åå šééååŧ ïñ “{ $course }” ååŧ ŧĥéé šååméé ŧïméé, { $when }.]
# $course: title of the course
plan-why-prerequisite-unplaced = [“{ $course }” çöömééš ƒïŕšŧ, ååñđ ĥååš ñöö šééååŧ ééïŧĥééŕ.]
# $course: title of the course
plan-why-prerequisite-later = [“{ $course }” çöömééš ƒïŕšŧ, ååñđ ééñđš ļååŧééŕ.]
# $course: title of the course
plan-why-follow-on-earlier = [“{ $course }” ƀûûïļđš ööñ ïŧ ååñđ ïš pļååññééđ ééååŕļïééŕ.]
plan-why-published = [Ŧĥéé ööñļý ğŕööûûp, ööñ { $when }, ïš ååļŕééååđý ååññööûûñçééđ.]
# $name: the manager or a report
plan-why-own-manager = [Ŧĥéé ööñļý ƒŕéééé šééååŧ, ööñ { $when }, ïš ïñ ööñéé çļååšš ŵïŧĥ { $name }: mååñååğééŕš ååñđ ŧĥééïŕ ööŵñ pééööpļéé ååŕéé ķéépŧ ååpååŕŧ ïñ ŧĥïš çööûûŕšéé.]
plan-why-teaches-it = [Ŧééååçĥééš ŧĥïš çööûûŕšéé.]
plan-why-meal-break = [Ŧĥéé mééååļ ƀŕééååķ ŵööûûļđ ƀéé ļööšŧ ööñ { $when }.]
plan-why-off-shift = [Ŧĥéé çööûûŕšéé ñéévééŕ ƀééğïñš ïñšïđéé ŧĥïš pééŕšööñ'š šĥïƒŧš; ŧĥéé ñééååŕééšŧ šŧååŕŧ ŵööûûļđ ƀéé { $when }.]
# $when: day and time
plan-why-away = [Ĥååš šöömééŧĥïñğ ééļšéé ƀööööķééđ ööñ { $when }.]
plan-why-no-date = [Ñöö đååý ïš ļééƒŧ ïñ ŧĥïš mööñŧĥ ööñ ŵĥïçĥ ŧĥéé méémöö ŵööûûļđ šŧïļļ çööméé ïñ ŧïméé.]
# $language: code of the language
plan-why-language = [Ïŧ ïš ööƒƒééŕééđ ïñ ļååñğûûååğééš šûûçĥ ååš { LANGUAGE($language) }, ŵĥïçĥ ŧĥéé pééŕšööñ đööééš ñööŧ špééååķ ååŧ ŵööŕķ.]
# $site: name of the site
plan-why-out-of-reach = [Ŧĥéé ŕööööm ïš ïñ { $site }, ååñđ ŧĥéé pééŕšööñ ŵööŕķš ééļšééŵĥééŕéé ööŕ ƒŕööm ĥööméé.]
plan-why-from-home = [Ŵööŕķš ƒŕööm ĥööméé, ååñđ ïŧ ïš ŧååûûğĥŧ ïñ åå ŕööööm.]
# $course: title of the course
plan-why-prerequisite-missing = [“{ $course }” çöömééš ƒïŕšŧ; ïŧ ïš ñééïŧĥééŕ ŧååķééñ ñööŕ ååšķééđ ƒööŕ.]
plan-why-no-offering = [Ŧĥééŕéé ïš ñöö ŵååý ŧöö pļååñ ïŧ: ŧĥéé çööûûŕšéé ĥååš ñöö çļååšš, ööñļïñéé çļååšš ööŕ mööđûûļéé, ööŕ ïŧš ŕéévïééŵ ïš öövééŕđûûéé.]

plan-fix-longer = [Ļééŧ ŧĥéé šééååŕçĥ ļööööķ ļööñğééŕ]
# $money: amount
plan-fix-pay = [Špééñđ { $money } mööŕéé, ööŕ ŵååïŧ ƒööŕ åå ļååŕğééŕ ğŕööûûp]
# $n: how many more people
plan-fix-company =
    { $n ->
        [one] [Ƒïñđ { $n } mööŕéé pééŕšööñ ŵĥöö çååñ çööméé ööñ { $when }]
       *[other] [Ƒïñđ { $n } mööŕéé pééööpļéé ŵĥöö çååñ çööméé ööñ { $when }]
    }
plan-fix-second-group = [Ööpééñ åå šééçööñđ ğŕööûûp]
# $when: day and time
plan-fix-cover = [Ööñéé mööŕéé pééŕšööñ ööñ ŧĥéé pĥööñééš ööñ { $when }]
plan-fix-mix = [Ïñvïŧéé pééööpļéé ƒŕööm ååñööŧĥééŕ đéépååŕŧmééñŧ ƒööŕ { $when }]
plan-fix-subgroups = [Ööñéé pééŕšööñ mööŕéé ööŕ ƒééŵééŕ ööñ { $when }]
# $site: name of the site, $when: day and time
plan-fix-room = [Ƒïñđ åå ŕööööm ïñ { $site } ƒööŕ { $when }]
# $language: code of the language, $when: day and time
plan-fix-trainer = [Åå ŧŕååïñééŕ ïñ { LANGUAGE($language) } ƒööŕ { $when }]
plan-fix-later = [Pûûŧ ŧĥéé ööŧĥééŕ çööûûŕšéé ööñ ååñööŧĥééŕ đååý]
# $course: title of the course
plan-fix-first = [Šééååŧ ŧĥéé pééŕšööñ ïñ “{ $course }” ƒïŕšŧ]
plan-fix-apart = [Åå šééçööñđ ğŕööûûp, ööŕ ŧĥéé ööŧĥééŕ ööñéé möövééš]
plan-fix-other-trainer = [Ååñööŧĥééŕ ŧŕååïñééŕ ƒööŕ ööñéé ğŕööûûp]
plan-fix-meal = [Möövéé ŧĥéé mééååļ ƀŕééååķ ööñ { $when }]
plan-fix-shift = [Åå šĥïƒŧ ŧĥååŧ ĥööļđš { $when }]
plan-fix-next-month = [Pļååñ ŧĥéé ñééxŧ mööñŧĥ]
# $language: code of the language
plan-fix-language = [Ööƒƒééŕ ïŧ ïñ åå ļååñğûûååğéé ŧĥéé pééŕšööñ špééååķš ååŧ ŵööŕķ]
plan-fix-webinar = [Ööƒƒééŕ ïŧ ååš ååñ ööñļïñéé çļååšš]
plan-fix-offering = [Ļööööķ ååŧ ŧĥéé çööûûŕšéé: ååđđ åå ŵååý ööƒ ŧééååçĥïñğ, ööŕ ŕéévïééŵ ïŧ]
plan-fix-budget = [Ŕååïšéé ŧĥéé ƀûûđğééŧ]

## Rules, as a person reads them

plan-rule-names = [Ŧĥéé pļååñ ñååmééš šöömééŧĥïñğ ŧĥååŧ đööééš ñööŧ ééxïšŧ ååñý mööŕéé.]
plan-rule-one-seat = [Éévééŕýƀööđý ĥååš ååŧ mööšŧ ööñéé šééååŧ ïñ åå çööûûŕšéé.]
plan-rule-start-time = [Éévééŕý šééššïööñ ƀééğïñš ööñ åå đååý ŧĥååŧ ķéééépš ŧĥéé méémöö ļééååđ ŧïméé, ïñšïđéé ööpééñïñğ ĥööûûŕš.]
plan-rule-language = [Éévééŕýƀööđý ïñ åå šééššïööñ špééååķš ïŧš ļååñğûûååğéé ååŧ ŵööŕķ.]
plan-rule-group-size = [Éévééŕý ğŕööûûp ķéééépš ïŧš ļééååšŧ ååñđ ïŧš ļååŕğééšŧ šïžéé.]
plan-rule-room = [Éévééŕý çļååšš ĥååš ååñ ööpééñ ŕööööm ŵïŧĥ ééñööûûğĥ šééååŧš, ååļööñéé.]
plan-rule-trainer = [Éévééŕý ŧŕååïñééŕ ŧééååçĥééš ŧĥéé çööûûŕšéé, špééååķš ŧĥéé ļååñğûûååğéé ååñđ ïš ƒŕéééé.]
plan-rule-on-shift = [Éévééŕýƀööđý ļééååŕñš ïñ pååïđ ŵööŕķïñğ ŧïméé.]
plan-rule-meal-break = [Ñööƀööđý ļööšééš ŧĥéé mééååļ ƀŕééååķ.]
plan-rule-one-place = [Ñööƀööđý ïš ïñ ŧŵöö pļååçééš ååŧ ööñçéé.]
plan-rule-own-manager = [Ñööƀööđý šïŧš ïñ çļååšš ŵïŧĥ ŧĥééïŕ ööŵñ mååñååğééŕ ŵĥééŕéé ŧĥéé çööûûŕšéé ååšķš ƒööŕ ïŧ.]
plan-rule-department-mix = [Ñöö đéépååŕŧmééñŧ ƒïļļš mööŕéé ŧĥååñ ïŧš šĥååŕéé ööƒ åå mïxééđ ğŕööûûp.]
plan-rule-subgroups = [Éévééŕý çļååšš çååñ ƀéé špļïŧ ïñŧöö šmååļļ ğŕööûûpš ööƒ ŧĥéé ŕïğĥŧ šïžéé.]
plan-rule-prerequisite = [Ŵĥååŧ åå çööûûŕšéé ƀûûïļđš ööñ çöömééš ƒïŕšŧ.]
plan-rule-cover = [Ñöö qûûééûûéé ƒååļļš ƒûûŕŧĥééŕ ƀééļööŵ ŧĥéé pééööpļéé ïŧ ñééééđš ŧĥååñ ååļļööŵééđ.]
plan-rule-budget = [Ŧĥéé ƀûûđğééŧ ïš ķéépŧ.]
plan-rule-absent = [Ñööƀööđý ïš pļååññééđ ŵĥïļéé ååŵååý.]
plan-rule-on-time = [Åå çööûûŕšéé ååƒŧééŕ ïŧš đûûéé đååŧéé çööšŧš šöömééŧĥïñğ.]
plan-rule-spare = [Ééååçĥ pééŕšööñ ƀééļööŵ ŧĥéé ñééééđ çööšŧš šöömééŧĥïñğ.]
plan-rule-seated = [Éévééŕýƀööđý ŵïŧĥööûûŧ åå šééååŧ çööšŧš šöömééŧĥïñğ.]

## Search and drafts

plan-search-running = [Ļööööķïñğ ƒööŕ ƀééŧŧééŕ]
plan-search-over = [Ŧĥéé šééååŕçĥ]
plan-search-waiting = [Ŧĥéé šééååŕçĥ šŧååŕŧš ïñ åå möömééñŧ.]
plan-search-failed = [Ŧĥéé šééååŕçĥ çööûûļđ ñööŧ ƀéé đööñéé; ŧĥéé ååđmïñïšŧŕååŧööŕ ƒïñđš ŧĥéé çååûûšéé ïñ ŧĥéé ļööğ.]
# $from, $to: people without a seat, first and last
plan-search-line = [Ûûñpļååçééđ ŵééñŧ ƒŕööm { $from } ŧöö { $to }.]
plan-tried-label = [Ŧŕïééđ]
# $n: moves tried, $all: moves wanted
plan-tried = [{ $n } ööƒ { $all } möövééš]
# $n: moves
plan-moves =
    { $n ->
        [one] [{ $n } möövéé]
       *[other] [{ $n } möövééš]
    }
plan-stop = [Šŧööp, ķéééép ŧĥïš ööñéé]
plan-refresh = [Ŕééƒŕééšĥ]
plan-drafts = [Đŕååƒŧš]
plan-col-draft = [Đŕååƒŧ]
plan-col-state = [Šŧååŧéé]
plan-badge-published = [pûûƀļïšĥééđ]
plan-badge-draft = [pŕööpööšééđ]
plan-badge-searching = [šééååŕçĥïñğ]
plan-discard = [Đïšçååŕđ]
# $name: name of the draft
plan-discard-label = [Đïšçååŕđ { $name }]
plan-new-title = [Åå ñééŵ đŕååƒŧ]
# $n: seats asked for
plan-new-text =
    { $n ->
        [0] [Ñöö šééååŧ ïš ååšķééđ ƒööŕ. Çĥööööšéé åå ñééééđ ƒïŕšŧ.]
        [one] [{ $n } šééååŧ ïš ååšķééđ ƒööŕ ååñđ ñööŧ pûûƀļïšĥééđ ýééŧ.]
       *[other] [{ $n } šééååŧš ååŕéé ååšķééđ ƒööŕ ååñđ ñööŧ pûûƀļïšĥééđ ýééŧ.]
    }
plan-new = [Mååķéé åå đŕååƒŧ]
plan-effort = [Ĥööŵ ļööñğ ŧöö ļööööķ]
plan-effort-usual = [Åå ƒééŵ šééçööñđš]
plan-effort-long = [Ŧééñ ŧïmééš ååš ļööñğ]
plan-late-title = [Ļééšš ñööŧïçéé ŧĥååñ pŕöömïšééđ]
# $n: sessions, $days: days of the memo lead
plan-late =
    { $n ->
        [one] [{ $n } šééššïööñ ƀééğïñš ļééšš ŧĥååñ { $days } đååýš ƒŕööm ŧööđååý. Ŧĥéé méémöö ŵööûûļđ çööméé ļååŧéé.]
       *[other] [{ $n } šééššïööñš ƀééğïñ ļééšš ŧĥååñ { $days } đååýš ƒŕööm ŧööđååý. Ŧĥéé méémööš ŵööûûļđ çööméé ļååŧéé.]
    }
plan-late-reason = [Ŵĥý ïŧ mûûšŧ ƀéé šöö]
plan-late-hint = [Ķéépŧ ŵïŧĥ ŧĥéé đŕååƒŧ, ååñđ çööûûñŧééđ ååš ļååŧéé ñööŧïçéé.]
plan-empty = [Ñööŧĥïñğ ïš pļååññééđ ýééŧ]
plan-empty-past = [Ñööŧĥïñğ ŵååš pļååññééđ ïñ ŧĥïš mööñŧĥ]
plan-to-next = [Ŧöö ŧĥéé mööñŧĥ ŧöö pļååñ]
plan-empty-no-demand = [Ñööƀööđý ŵååïŧš ƒööŕ åå šééååŧ. Çĥööööšéé åå çööûûŕšéé ƒööŕ åå ñééééđ, ååñđ ŧĥéé pééööpļéé ööƒ ŧĥååŧ ŧééååm ååppééååŕ ĥééŕéé.]
# $n: seats asked for
plan-empty-text =
    { $n ->
        [one] [{ $n } šééååŧ ïš ååšķééđ ƒööŕ. Mååķéé åå đŕååƒŧ, ååñđ ŧĥéé đååýš, ŕöööömš ååñđ ŧŕååïñééŕš ååŕéé ƒööûûñđ.]
       *[other] [{ $n } šééååŧš ååŕéé ååšķééđ ƒööŕ. Mååķéé åå đŕååƒŧ, ååñđ ŧĥéé đååýš, ŕöööömš ååñđ ŧŕååïñééŕš ååŕéé ƒööûûñđ.]
    }
plan-to-needs = [Ŧöö ŧĥéé ñééééđš]

## Cost

plan-cost-trainers = [Ŧŕååïñééŕš]
plan-cost-rooms = [Ŕöööömš]
plan-cost-material = [Mååŧééŕïååļ ååñđ pŕïçééš]
# $n: hours
plan-cost-away =
    { $n ->
        [one] [Pååïđ ŧïméé ååŵååý, { $n } ĥööûûŕ]
       *[other] [Pååïđ ŧïméé ååŵååý, { $n } ĥööûûŕš]
    }
plan-cost-cover = [Ĥååļƒ ĥööûûŕš ŵïŧĥ ŧöööö ƒééŵ ööñ ŧĥéé pĥööñééš]

## What goes wrong

plan-month-past = [Ŧĥïš mööñŧĥ ïš öövééŕ. Pļååñ ööñéé ŧĥååŧ ïš šŧïļļ ŧöö çööméé.]
plan-no-demands = [Ñööƀööđý ŵååïŧš ƒööŕ åå šééååŧ. Çĥööööšéé åå çööûûŕšéé ƒööŕ åå ñééééđ ƒïŕšŧ.]
plan-publish-empty = [Ŧĥïš đŕååƒŧ ĥååš ñöö šééššïööñ ŧöö pûûƀļïšĥ.]
# $n: number of the draft
plan-publish-done = [Đŕååƒŧ { $n } ïš ååļŕééååđý pûûƀļïšĥééđ.]
# $n: number of the draft
plan-publish-running = [Ŧĥéé šééååŕçĥ ƀééĥïñđ đŕååƒŧ { $n } ïš šŧïļļ ŕûûññïñğ. Šŧööp ïŧ ööŕ ŵååïŧ.]
# $n: number of the draft
plan-publish-stale = [Đŕååƒŧ { $n } ĥååš çĥååñğééđ šïñçéé ýööûû ööpééñééđ ïŧ. Ļööööķ ååŧ ïŧ ååğååïñ, ŧĥééñ pûûƀļïšĥ.]
# $n: sessions
plan-publish-late =
    { $n ->
        [one] [{ $n } šééššïööñ ƀééğïñš ƀééƒööŕéé ŧĥéé méémöö ļééååđ ïš öövééŕ. Ŵŕïŧéé ŵĥý ïŧ mûûšŧ ƀéé šöö, ööŕ mååķéé åå ñééŵ đŕååƒŧ.]
       *[other] [{ $n } šééššïööñš ƀééğïñ ƀééƒööŕéé ŧĥéé méémöö ļééååđ ïš öövééŕ. Ŵŕïŧéé ŵĥý ïŧ mûûšŧ ƀéé šöö, ööŕ mååķéé åå ñééŵ đŕååƒŧ.]
    }
# $n: seats
plan-publish-gone =
    { $n ->
        [one] [{ $n } šééååŧ ööƒ ŧĥïš đŕååƒŧ đööééš ñööŧ ƒïŧ ååñý mööŕéé: šöömééƀööđý ļééååŕñééđ ïŧ mééååñŵĥïļéé, ĥååš ååñööŧĥééŕ šééååŧ, ööŕ åå ŕööööm ööŕ ŧŕååïñééŕ ïš ğööñéé. Mååķéé åå ñééŵ đŕååƒŧ.]
       *[other] [{ $n } šééååŧš ööƒ ŧĥïš đŕååƒŧ đöö ñööŧ ƒïŧ ååñý mööŕéé: pééööpļéé ļééååŕñééđ ïŧ mééååñŵĥïļéé, ĥååvéé ååñööŧĥééŕ šééååŧ, ööŕ åå ŕööööm ööŕ ŧŕååïñééŕ ïš ğööñéé. Mååķéé åå ñééŵ đŕååƒŧ.]
    }
# $n: breaches
plan-publish-broken =
    { $n ->
        [one] [Šïñçéé ŧĥïš đŕååƒŧ ŵååš mååđéé šöömééŧĥïñğ ééļšéé ŵååš ƀööööķééđ: åå ŕûûļéé ïš ƀŕööķééñ ïñ { $n } pļååçéé. Mååķéé åå ñééŵ đŕååƒŧ. Ŧĥéé ŕûûļéé:]
       *[other] [Šïñçéé ŧĥïš đŕååƒŧ ŵååš mååđéé šöömééŧĥïñğ ééļšéé ŵååš ƀööööķééđ: ŕûûļééš ååŕéé ƀŕööķééñ ïñ { $n } pļååçééš. Mååķéé åå ñééŵ đŕååƒŧ. Ŧĥéé ƒïŕšŧ:]
    }
# $name: name of the person
plan-schedule-busy = [{ $name } ïš ïñ ååñööŧĥééŕ çļååšš ååŧ ŧĥååŧ ŧïméé.]
# $name: name of the person
plan-schedule-licence = [{ $name } mååý ñööŧ ŧééååçĥ ŧĥïš çööûûŕšéé ýééŧ.]
# $name: name of the person, $language: code of the session's language
plan-schedule-language = [{ $name } đööééš ñööŧ ŵööŕķ ïñ { LANGUAGE($language, as: "in") }. Çĥööööšéé åå ļååñğûûååğéé ŧĥååŧ éévééŕýƀööđý ïñ ŧĥéé šééššïööñ šĥååŕééš.]
# $name: name of the person
plan-schedule-left = [{ $name } đööééš ñööŧ ŵööŕķ ĥééŕéé ööñ ŧĥååŧ đååý.]
# $n: seats of a room
plan-schedule-seats =
    { $n ->
        [one] [Ŧĥéé ŕööööm ĥååš { $n } šééååŧ ööñļý.]
       *[other] [Ŧĥéé ŕööööm ĥååš { $n } šééååŧš ööñļý.]
    }
plan-schedule-taken = [Ååñööŧĥééŕ çļååšš ïš ïñ ŧĥååŧ ŕööööm ååŧ ŧĥååŧ ŧïméé.]
plan-api-days = [Ååšķ ƒööŕ ååŧ mööšŧ 366 đååýš, ŧĥéé ļååšŧ ñööŧ ƀééƒööŕéé ŧĥéé ƒïŕšŧ.]

## Files that come in

plan-import-queue = [Ŵŕïŧéé ŧĥéé qûûééûûéé ïñ ûûp ŧöö 60 ļééŧŧééŕš.]
plan-import-site = [Ŧĥééŕéé ïš ñöö šïŧéé ŵïŧĥ ŧĥïš šĥööŕŧ ñååméé. Ååđđ ïŧ, ööŕ çööŕŕééçŧ ŧĥéé ŕööŵ.]
plan-import-date = [Ŵŕïŧéé åå đååŧéé ŧĥååŧ ééxïšŧš, ļïķéé 30.11.2026.]
plan-import-start = [Ŵŕïŧéé åå ƒûûļļ ööŕ ĥååļƒ ĥööûûŕ ļïķéé 08:30.]
plan-import-calls = [Ŵŕïŧéé ĥööŵ mååñý çööñŧååçŧš çööméé, ƒŕööm 0 ŧöö 100000, ŵïŧĥ åå pööïñŧ ƒööŕ đééçïmååļš.]
plan-import-aht = [Ŵŕïŧéé ŧĥéé ĥååñđļïñğ ŧïméé ïñ šééçööñđš, ƒŕööm 1 ŧöö 36000.]
# $n: line in the file
plan-import-twice = [Ŧĥéé šååméé ĥååļƒ ĥööûûŕ šŧååñđš ïñ ļïñéé { $n }.]
# $queue: short name of the queue
plan-import-new-queue = [Ååđđš ŧĥéé qûûééûûéé { $queue }: 80 % ïñ 20 šééçööñđš, ŵĥïçĥ ýööûû çååñ çĥååñğéé.]

## Said once after a change

said-plan-draft-made = [Ŧĥéé šééååŕçĥ ĥååš ƀééğûûñ. Ŧĥïš pååğéé šĥööŵš ĥööŵ ƒååŕ ïŧ ïš.]
said-plan-stopping = [Ŧĥéé šééååŕçĥ šŧööpš ååñđ ķéééépš ŧĥéé ƀééšŧ pļååñ šöö ƒååŕ.]
said-plan-discarded = [Ŧĥéé đŕååƒŧ ïš đïšçååŕđééđ.]
said-plan-queue-named = [Šååvééđ. Ŧĥååŧ ïš ïŧš ñååméé ƒŕööm ñööŵ ööñ.]
said-plan-published = [Pûûƀļïšĥééđ. Šééååŧš, ŧååļķš, ƒööļļööŵ-ûûpš ååñđ pŕååçŧïçéé ååŕéé ƀööööķééđ; ŧĥéé méémööš ğöö ööûûŧ ïñ ŧïméé.]

## Changes by hand

plan-why-cancelled = [Ŧĥéé šééššïööñ ýööûû ĥååđ åå šééååŧ ïñ ŵååš çååñçééļļééđ; ýööûû šŧïļļ ŵååïŧ ƒööŕ ååñööŧĥééŕ.]
# $course: title of the course
plan-change-title = [Çĥååñğéé: { $course }]
plan-change-heading = [Çĥååñğéé ŧĥïš šééššïööñ]
plan-change-lede = [Çĥééçķ ƒïŕšŧ: ýööûû šéééé ŵĥååŧ šŧååñđš ååğååïñšŧ ïŧ ååñđ ŵĥååŧ ïŧ çööšŧš ŧĥéé pĥööñééš. Ñööƀööđý ïš ŧööļđ ƀééƒööŕéé ýööûû šååý šöö.]
plan-change-move = [Ååñööŧĥééŕ ŧïméé, ŕööööm ööŕ ŧŕååïñééŕ]
plan-change-starts = [Ɓééğïñš ååŧ]
plan-change-check = [Çĥééçķ]
plan-change-fine = [ñööŧĥïñğ šŧååñđš ååğååïñšŧ ïŧ]
plan-price = [Ŵĥååŧ ïŧ çööšŧš ŧĥéé pĥööñééš]
plan-price-nothing = [Ñööƀööđý ïñ ïŧ ååñšŵééŕš åå qûûééûûéé ŵïŧĥ åå ƒööŕééçååšŧ ååŧ ŧĥååŧ ŧïméé.]
# $queue: name of the queue, $when: day and time of the worst half hour, $before, $after: people on the phones, $needed: people needed, $seconds: seconds, $pctbefore, $pctafter: expected share answered in time, $target: share promised
plan-price-line = [{ $queue }, { $when }: { $before } ööñ ŧĥéé pĥööñééš ƀééçööméé { $after }, { $needed } ñééééđééđ. Ååñšŵééŕééđ ïñ { $seconds } š: { $pctbefore } ƀééçöömééš { $pctafter }, pŕöömïšééđ { $target }.]
plan-change-reason = [Ŵĥý ïŧ mûûšŧ ƀéé šöö]
plan-change-reason-hint = [Šŧååñđš ŵïŧĥ ŧĥéé šééššïööñ, ååñđ çööûûñŧš ååš ļååŧéé ñööŧïçéé ŵĥééŕéé ñööŧïçéé ïš šĥööŕŧ.]
# $n: people with a seat, $day: weekday and date, $time: time of day
plan-change-move-act = { $n ->
    [one] [Möövéé ŧöö { $day }, { $time }, ååñđ ŧééļļ { $n } pééŕšööñ]
   *[other] [Möövéé ŧöö { $day }, { $time }, ååñđ ŧééļļ { $n } pééööpļéé]
}
plan-change-who = [Ŵĥöö çöömééš]
# $name: the person
plan-change-why-out = [Ŵĥý { $name } ïš ŧååķééñ ööûûŧ]
plan-change-why-short = [Ŵĥý, ïƒ ýööûû ļïķéé]
plan-change-out = [Ŧååķéé ööûûŧ]
plan-change-seat = [Ğïvéé šöömééƀööđý åå šééååŧ]
# $n: people who wait for a seat in this course
plan-change-waiting = { $n ->
    [one] [{ $n } pééŕšööñ ŵååïŧš ƒööŕ åå šééååŧ ïñ ŧĥïš çööûûŕšéé.]
   *[other] [{ $n } pééööpļéé ŵååïŧ ƒööŕ åå šééååŧ ïñ ŧĥïš çööûûŕšéé.]
}
# $name: the person
plan-change-waits = [{ $name } (ŵååïŧš ƒööŕ åå šééååŧ)]
plan-change-candidates-none = [Ñööƀööđý ééļšéé špééååķš ŧĥéé ļååñğûûååğéé ööƒ ŧĥïš šééššïööñ.]
plan-change-accepted = [Ŧĥéé pééŕšööñ ķñööŵš ĥööŵ šööööñ ïŧ ïš ååñđ ŧååķééš ŧĥéé šééååŧ ƒŕééééļý.]
plan-change-seat-act = [Ğïvéé ŧĥéé šééååŧ]
plan-change-nobody-teaches = [Ñööƀööđý: ååŧ ööŵñ pååçéé]
# $n: minutes
plan-change-minutes = { $n ->
    [one] [{ $n } mïñûûŧéé]
   *[other] [{ $n } mïñûûŧééš]
}
plan-change-to-plan = [Ŧĥéé pļååñ]
plan-cancel = [Çååñçééļ ŧĥéé šééššïööñ]
plan-cancel-text = [Šééååŧš, ŧååļķš, ƒööļļööŵ-ûûpš ååñđ pŕååçŧïçéé ååŕéé ŕééļééååšééđ, ååñđ éévééŕýƀööđý ŵååïŧš ƒööŕ åå šééååŧ ååğååïñ. Çååļééñđååŕš ååŕéé ŧööļđ.]
plan-cancel-reason = [Ŵĥý ïŧ ïš çååñçééļļééđ]
plan-cancel-reason-hint = [Éévééŕýƀööđý ŵĥöö ĥååđ åå šééååŧ ŕééååđš ŧĥééšéé ŵööŕđš.]
# $n: people with a seat
plan-cancel-act = { $n ->
    [one] [Çååñçééļ ååñđ ŧééļļ { $n } pééŕšööñ]
   *[other] [Çååñçééļ ååñđ ŧééļļ { $n } pééööpļéé]
}
plan-cancel-why = [Ŵŕïŧéé ïñ ööñéé ööŕ ŧŵöö šééñŧééñçééš ŵĥý, ååŧ mööšŧ 500 çĥååŕååçŧééŕš.]
plan-change-cancelled = [Ŧĥïš šééššïööñ ïš çååñçééļļééđ ååļŕééååđý.]
plan-change-over = [Ŧĥïš šééššïööñ ĥååš ƀééğûûñ; ïŧ çååñ ñöö ļööñğééŕ ƀéé çĥååñğééđ.]
plan-change-same = [Ñööŧĥïñğ ŵööûûļđ çĥååñğéé: ŧïméé, ŕööööm ååñđ ŧŕååïñééŕ ååŕéé ååš ŧĥééý ŵééŕéé.]
plan-change-past = [Çĥööööšéé åå ŧïméé ŧĥååŧ ïš šŧïļļ ŧöö çööméé.]
plan-change-time = [Ŵŕïŧéé ŧĥéé ŧïméé ååš 09:30.]
plan-change-nobody = [Çĥööööšéé ååŧ ļééååšŧ ööñéé pééŕšööñ.]
# $name: what was written
plan-change-unknown = [Ñööƀööđý ïš çååļļééđ “{ $name }” ĥééŕéé; ŵŕïŧéé ŧĥéé šïğñ-ïñ ñååméé, šûûçĥ ååš ļïğåå.ööžööļïñåå.]
plan-change-there = [Ŧĥïš pééŕšööñ ïš ïñ ŧĥéé šééššïööñ ååļŕééååđý.]
# $n: the largest group
plan-change-full = { $n ->
    [one] [Ŧĥéé ğŕööûûp ĥööļđš { $n } pééŕšööñ ååŧ mööšŧ.]
   *[other] [Ŧĥéé ğŕööûûp ĥööļđš { $n } pééööpļéé ååŧ mööšŧ.]
}
# $name: a person whose manager is in the same session
plan-change-manager = [{ $name } ŵööûûļđ ƀéé ïñ çļååšš ŵïŧĥ ŧĥééïŕ ööŵñ mååñååğééŕ; ŧĥïš çööûûŕšéé ķéééépš ŧĥéém ååpååŕŧ.]
plan-change-trainer = [Çĥööööšéé åå ŧŕååïñééŕ: ŧĥïš ŵååý ööƒ ŧééååçĥïñğ ñééééđš ööñéé.]
plan-change-venue = [Çĥööööšéé åå ŕööööm: ŧĥïš ŵååý ööƒ ŧééååçĥïñğ ñééééđš ööñéé.]
# $name: the person
plan-change-elsewhere = [{ $name } ŵööŕķš ååŧ ååñööŧĥééŕ šïŧéé ööŕ ƒŕööm ĥööméé, ååñđ ŧĥéé ŕööööm ïš ööûûŧ ööƒ ŕééååçĥ.]
# $name: the person
plan-change-shift = [{ $name } ïš ñööŧ ööñ šĥïƒŧ ƒööŕ ååļļ ööƒ ŧĥååŧ ŧïméé.]
# $left: people left on the phones, $needed: people needed
plan-change-cover = [{ $left } ŵööûûļđ ƀéé ļééƒŧ ööñ ŧĥéé pĥööñééš ååñđ { $needed } ååŕéé ñééééđééđ: ƒûûŕŧĥééŕ ƀééļööŵ ŧĥååñ ŧŕååïñïñğ mååý ŧååķéé åå qûûééûûéé.]
# $days: days until the session, $lead: days promised
plan-change-late = { $days ->
    [one] [Ööñļý { $days } đååý ïš ļééƒŧ; { $lead } ååŕéé pŕöömïšééđ.]
   *[other] [Ööñļý { $days } đååýš ååŕéé ļééƒŧ; { $lead } ååŕéé pŕöömïšééđ.]
}
plan-by-hand = [Pļååñ åå šééššïööñ ƀý ĥååñđ]
plan-by-hand-lede = [Ƒööŕ ŧĥéé pļååññééŕ ŵĥöö ķñööŵš. Ŧĥéé ŕûûļééš ööƒ éévééŕý pļååñ šŧïļļ ĥööļđ.]
plan-by-hand-course = [Ŵĥïçĥ çööûûŕšéé]
plan-by-hand-next = [Ñééxŧ]
plan-by-hand-when = [Ŵĥééñ, ŵĥééŕéé, ŵïŧĥ ŵĥööm]
plan-by-hand-method = [Mééŧĥööđ]
plan-by-hand-lang = [Ļååñğûûååğéé]
plan-by-hand-others = [Ööŧĥééŕš]
plan-by-hand-others-hint = [Šïğñ-ïñ ñååmééš ŵïŧĥ çöömmååš ƀééŧŵééééñ ŧĥéém.]
plan-by-hand-check = [Ɓééƒööŕéé ååñýƀööđý ïš ŧööļđ]
said-plan-by-hand = [Pûûƀļïšĥééđ. Šééååŧš, ŧååļķš, ƒööļļööŵ-ûûpš ååñđ pŕååçŧïçéé ååŕéé ƀööööķééđ; ŧĥéé méémööš ğöö ööûûŧ ïñ ŧïméé.]
said-plan-moved = [Möövééđ. Éévééŕýƀööđý ŵïŧĥ åå šééååŧ ïš ŧööļđ, ååñđ çååļééñđååŕš çĥååñğéé ƀý ŧĥéémšééļvééš.]
said-plan-cancelled = [Çååñçééļļééđ. Éévééŕýƀööđý ŵĥöö ĥååđ åå šééååŧ ïš ŧööļđ ååñđ ŵååïŧš ƒööŕ ååñööŧĥééŕ.]
said-plan-seated = [Ŧĥéé šééååŧ ïš ğïvééñ; ŧĥéé méémöö ğööééš ööûûŧ ååŧ ööñçéé ööŕ ïñ ŧïméé.]
said-plan-withdrawn = [Ŧĥéé šééååŧ ïš ƒŕéééé; çååļééñđååŕ ååñđ ŧååļķš ååŕéé ŕééļééååšééđ.]
# $name: a person, $missing: sentences that say what comes first
plan-change-before = [{ $name }: { $missing }]

# What a draft supposes
plan-if = [Ŵĥååŧ ïƒ…]
plan-if-text = [Çĥååñğéé ŵĥååŧ ýööûû ŵööñđééŕ ååƀööûûŧ; éévééŕýŧĥïñğ ļééƒŧ éémpŧý šŧååýš ååš ïŧ ïš šééŧ. Ŧĥéé đŕååƒŧ ķéééépš ŵĥååŧ ïŧ šûûppööšééš.]
plan-if-level = [Ååñšŵééŕééđ ïñ ŧïméé, ååŧ ļééååšŧ, %]
plan-if-level-hint = [Éémpŧý: ééååçĥ qûûééûûéé’š ööŵñ ŧååŕğééŧ]
plan-if-away = [Pééööpļéé ååŵååý ååļŧĥööûûğĥ åå qûûééûûéé ïš šĥööŕŧ, ååŧ mööšŧ]
plan-if-away-hint = [Éémpŧý: ééååçĥ qûûééûûéé’š ööŵñ ļïmïŧ]
# $currency: such as EUR
plan-if-budget = [Ɓûûđğééŧ, { $currency }]
plan-if-budget-hint = [Pŕïçééš, ŕöööömš ååñđ ŧŕååïñééŕš ŧööğééŧĥééŕ]
plan-if-groups = [Šééååŧš mööŕéé pééŕ ğŕööûûp]
plan-if-groups-hint = [−2 mååķééš ğŕööûûpš šmååļļééŕ]
plan-if-rules = [Ŕûûļééš]
plan-if-evenings = [Ååļļööŵ éévééñïñğš, ûûñŧïļ 22:00]
# $n: days
plan-if-memo =
    { $n ->
        [one] [Ļééŧ šééššïööñš ƀééğïñ ŵïŧĥ ļééšš ŧĥååñ { $n } đååý’š ñööŧïçéé; pûûƀļïšĥïñğ ååšķš ŵĥý]
       *[other] [Ļééŧ šééššïööñš ƀééğïñ ŵïŧĥ ļééšš ŧĥååñ { $n } đååýš’ ñööŧïçéé; pûûƀļïšĥïñğ ååšķš ŵĥý]
    }
plan-if-mixing = [Ļééŧ ööñéé đéépååŕŧmééñŧ ƒïļļ åå mïxééđ çööûûŕšéé]
plan-if-separation = [Šééååŧ pééööpļéé ƀééšïđéé ŧĥééïŕ ööŵñ mååñååğééŕ; šĥööŵš ŧĥéé pŕïçéé, çååññööŧ ƀéé pûûƀļïšĥééđ]
plan-if-supposes = [Šûûppööšééš]
plan-if-none = [ŵĥååŧ ïš šééŧ]
# $pct: such as 75 %
plan-if-says-level = [ååŧ ļééååšŧ { $pct } ååñšŵééŕééđ ïñ ŧïméé]
# $n: people
plan-if-says-away =
    { $n ->
        [one] [ååŧ mööšŧ { $n } pééŕšööñ ååŵååý ååļŧĥööûûğĥ åå qûûééûûéé ïš šĥööŕŧ]
       *[other] [ååŧ mööšŧ { $n } pééööpļéé ååŵååý ååļŧĥööûûğĥ åå qûûééûûéé ïš šĥööŕŧ]
    }
# $money: amount
plan-if-says-budget = [ååŧ mööšŧ { $money } ƒööŕ pŕïçééš, ŕöööömš ååñđ ŧŕååïñééŕš]
# $n: seats
plan-if-says-larger =
    { $n ->
        [one] [ğŕööûûpš ļååŕğééŕ ƀý { $n } šééååŧ]
       *[other] [ğŕööûûpš ļååŕğééŕ ƀý { $n } šééååŧš]
    }
# $n: seats
plan-if-says-smaller =
    { $n ->
        [one] [ğŕööûûpš šmååļļééŕ ƀý { $n } šééååŧ]
       *[other] [ğŕööûûpš šmååļļééŕ ƀý { $n } šééååŧš]
    }
plan-if-says-evenings = [éévééñïñğš ûûñŧïļ 22:00]
plan-if-says-memo = [ļééšš ñööŧïçéé ŧĥååñ pŕöömïšééđ]
plan-if-says-mixing = [ööñéé đéépååŕŧmééñŧ mååý ƒïļļ åå çööûûŕšéé]
plan-if-says-separation = [ƀééšïđéé ööñéé’š ööŵñ mååñååğééŕ]
plan-compare = [Çöömpååŕéé đŕååƒŧš]
plan-compare-lede = [Ŵĥååŧ ééååçĥ đŕååƒŧ šûûppööšééš, ŵĥååŧ ïŧ çööšŧš, ååñđ ƒööŕ ŵĥööm ŧĥééý đïƒƒééŕ.]
plan-compare-first = [Ŧĥïš đŕååƒŧ]
plan-compare-second = [ƀééšïđéé]
plan-compare-empty = [Ñööŧĥïñğ ŧöö çöömpååŕéé ýééŧ]
plan-compare-empty-text = [Ŧŵöö đŕååƒŧš ööƒ ŧĥéé mööñŧĥ ŵïŧĥ åå pļååñ ååŕéé ñééééđééđ. Mååķéé ååñööŧĥééŕ ööñéé, ŵïŧĥ åå đïƒƒééŕééñŧ qûûééšŧïööñ.]
plan-compare-to-plan = [Ŧöö ŧĥéé pļååñ]
plan-compare-figures = [Ƒïğûûŕééš]
plan-compare-difference = [Đïƒƒééŕééñçéé]
plan-compare-asked = [Šééååŧš ååšķééđ ƒööŕ]
plan-compare-placed = [Šééååŧš ğïvééñ]
plan-compare-sessions = [Šééššïööñš]
plan-compare-hours = [Ĥööûûŕš ååŵååý ƒŕööm ŧĥéé pĥööñééš]
plan-compare-wages = [Ŵååğééš mééååñŵĥïļéé]
plan-compare-all = [Çööšŧ ööƒ ååļļ]
# $pct: share answered in time, $queue: name of the queue
plan-compare-level-value = [{ $pct }, { $queue }]
# $n: seats
plan-compare-people =
    { $n ->
        [0] [Ŧĥéé šååméé šééååŧš ƒööŕ éévééŕýƀööđý]
        [one] [{ $n } šééååŧ đïƒƒééŕš]
       *[other] [{ $n } šééååŧš đïƒƒééŕ]
    }
plan-compare-same = [Ɓööŧĥ đŕååƒŧš ğïvéé ŧĥéé šååméé pééööpļéé ŧĥéé šååméé ŧïmééš.]
# $n: seats not shown
plan-compare-more =
    { $n ->
        [one] [{ $n } mööŕéé ïš ïñ ŧĥéé ƒïļéé.]
       *[other] [{ $n } mööŕéé ååŕéé ïñ ŧĥéé ƒïļéé.]
    }
plan-compare-person = [Pééŕšööñ]
plan-compare-no-seat = [ñöö šééååŧ]
