### People, one's own account, the settings of the organisation, and files on their way in.

## The list and one person

people-title = [Pééööpļéé]
people-lede = [Éévééŕýƀööđý ŵĥöö ŵööŕķš ĥééŕéé ŧööđååý. Ñååmééš ååñđ ŧééååmš ååŕéé ööpééñ ŧöö ååļļ; ŵĥååŧ ïš pééŕšööñååļ ïš ñööŧ.]
people-list = [Ŵĥöö ŵööŕķš ĥééŕéé]
people-list-all = [Šĥööŵ éévééŕýƀööđý]
people-list-empty = [Ñööƀööđý ƀý ŧĥååŧ ñååméé]
people-list-empty-text = [Ŧŕý ŧĥéé ƀééğïññïñğ ööƒ åå ñååméé, ŵïŧĥööûûŧ mååŕķš ïƒ ýööûû ļïķéé: “ööžööļïñåå” ƒïñđš Ööžööļïņåå. Pééööpļéé çööméé ïñ ŵïŧĥ ååñ ïmpööŕŧ.]
people-find = [Ƒïñđ]
people-more = [Ŧĥéé ñééxŧ ƒïƒŧý]
people-name = [Ñååméé]
people-position = [Pööšïŧïööñ]
people-team = [Ŧééååm]
people-team-any = [Éévééŕý ŧééååm]
people-manager = [Mååñååğééŕ]
people-department = [Đéépååŕŧmééñŧ]
people-site = [Šïŧéé]
people-languages = [Ŵööŕķš ïñ]
people-where = [Ååŧ ŵööŕķ]
people-bio = [Ïñ ŧŵöö šééñŧééñçééš]
people-reports = [Ŕéépööŕŧš ŧöö ŧĥïš pééŕšööñ]
# $n: how many people
people-count = { $n ->
    [one] [{ $n } pééŕšööñ]
   *[other] [{ $n } pééööpļéé]
}
people-own = [Ñööŧ pûûƀļïç]
people-own-who = [Šééééñ ƀý ŧĥéé pééŕšööñ, ŧĥéé mååñååğééŕš ååƀöövéé, pļååññééŕš ååñđ ååđmïñïšŧŕååŧööŕš.]
people-number = [Šŧååƒƒ ñûûmƀééŕ]
people-email = [Éé-mååïļ]
people-roles = [Ŕööļééš]
people-home = [Ŵööŕķš ƒŕööm ĥööméé]
people-hired = [Ĥééŕéé šïñçéé]
people-last-day = [Ļååšŧ đååý]
people-hours = [Ĥööûûŕš]
# $hours: hours of work in a week, already written in the reader's way, such as 37.5
people-hours-week = [{ $hours } åå ŵééééķ]
people-contract = [Çööñŧŕååçŧ]
people-contract-permanent = [pééŕmååñééñŧ]
people-contract-fixed-term = [ƒïxééđ ŧééŕm]
people-contract-temp = [ŧéémpööŕååŕý]
people-wage = [Ŵååğéé pééŕ ĥööûûŕ]
people-shifts = [Ŧĥéé ñééxŧ šéévééñ đååýš]
people-shifts-none = [Ñöö šĥïƒŧ ïš ķñööŵñ ƒööŕ ŧĥééšéé đååýš.]
people-transcript = [Ŧŕååñšçŕïpŧ]

people-position-agent = [Ååğééñŧ]
people-position-senior = [Šééñïööŕ ååğééñŧ]
people-position-lead = [Ŧééååm ļééååđ]
people-position-supervisor = [Šûûpééŕvïšööŕ]
people-position-trainer = [Ŧŕååïñééŕ]
people-position-coach = [Çööååçĥ]
people-position-manager = [Mååñååğééŕ]
people-position-centre-manager = [Çééñŧŕéé mååñååğééŕ]
people-position-planner = [Ŧŕååïñïñğ pļååññééŕ]
people-position-administrator = [Ååđmïñïšŧŕååŧööŕ]
people-position-temp = [Ŧéémpööŕååŕý ååğééñŧ]

people-role-learner = [ļééååŕñééŕ]
people-role-coach = [çööååçĥ]
people-role-facilitator = [ŧŕååïñééŕ]
people-role-manager = [mååñååğééŕ]
people-role-planner = [pļååññééŕ]
people-role-administrator = [ååđmïñïšŧŕååŧööŕ]


## One's own account

people-me-title = [Ýööûûŕ ååççööûûñŧ]
people-me-page = [Ýööûûŕ pååğéé]
people-me-language = [Ļååñğûûååğéé]
people-me-language-text = [Ööƒ pååğééš, méémööš ååñđ mååïļš. Ŵĥååŧ pééööpļéé ŵŕööŧéé šŧååýš ïñ ŧĥééïŕ ööŵñ ļååñğûûååğéé.]
people-me-theme = [Ļïğĥŧ ööŕ đååŕķ]
people-theme-system = [Ļïķéé mý đéévïçéé]
people-theme-light = [Ļïğĥŧ]
people-theme-dark = [Đååŕķ]
people-me-password = [Pååššŵööŕđ]
people-password-old = [Ýööûûŕ pååššŵööŕđ ñööŵ]
people-password-new = [Ñééŵ pååššŵööŕđ]
# $min: the smallest number of characters
people-password-hint = [Ååŧ ļééååšŧ { $min } çĥååŕååçŧééŕš. Ŧĥŕéééé ööŕ ƒööûûŕ ŵööŕđš ŧĥååŧ ööñļý ýööûû ŵööûûļđ pûûŧ ŧööğééŧĥééŕ ååŕéé ğööööđ.]
people-password-again = [Ŧĥéé ñééŵ ööñéé ööñçéé mööŕéé]
people-password-save = [Çĥååñğéé pååššŵööŕđ]
# $min: fewest characters
people-password-short = [Ûûšéé ååŧ ļééååšŧ { $min } çĥååŕååçŧééŕš.]
people-password-differs = [Ŵŕïŧéé ŧĥéé šååméé ñééŵ pååššŵööŕđ ïñ ƀööŧĥ ƒïééļđš.]
people-password-wrong = [Ŧĥååŧ ïš ñööŧ ýööûûŕ pååššŵööŕđ ñööŵ.]
said-people-password = [Ýööûûŕ ñééŵ pååššŵööŕđ ĥööļđš ƒŕööm ñööŵ ööñ.]
# $n: how many tokens
people-password-keys =
    { $n ->
        [one] [Ööñéé pŕööğŕååmméé ååçŧš ƒööŕ ýööûû ŵïŧĥ åå ŧööķééñ. Åå ñééŵ pååššŵööŕđ đööééš ñööŧ ééñđ ïŧ; ååñ ååđmïñïšŧŕååŧööŕ çååñ.]
       *[other] [{ $n } pŕööğŕååmmééš ååçŧ ƒööŕ ýööûû ŵïŧĥ ŧööķééñš. Åå ñééŵ pååššŵööŕđ đööééš ñööŧ ééñđ ŧĥéém; ååñ ååđmïñïšŧŕååŧööŕ çååñ.]
    }

## Settings

people-settings-title = [Šééŧŧïñğš]
people-settings-lede = [Ŵĥååŧ ĥööļđš ƒööŕ ŧĥéé ŵĥööļéé ööŕğååñïšååŧïööñ. Çĥååñğééš çööûûñŧ ƒŕööm ñööŵ ööñ; ŵĥååŧ ĥååš ƀééééñ šééñŧ ööŕ ƀööööķééđ šŧååýš.]
people-settings-organisation = [Ŧĥéé ööŕğååñïšååŧïööñ]
people-settings-name = [Ñååméé]
people-settings-currency = [Çûûŕŕééñçý]
people-settings-currency-hint = [Ŧĥŕéééé ļééŧŧééŕš, ļïķéé ÉéÛûŔ ööŕ ÑÖöĶ]
people-settings-zone = [Ŧïméé žööñéé]
people-settings-zone-hint = [Åå pļååçéé ööñ ŧĥéé šååméé çļööçķ, ļïķéé Ééûûŕööpéé/Ööšļöö]
people-settings-opens = [Ööpééñš ååŧ]
people-settings-closes = [Çļööšééš ååŧ]
people-settings-languages = [Ļååñğûûååğééš]
people-settings-languages-text = [Ööƒƒééŕééđ ŧöö éévééŕýƀööđý]
people-settings-name-order = [Ļïšŧš ööƒ pééööpļéé ååŕéé šööŕŧééđ ååš ïñ]
people-settings-numbers = [Đååýš ŧĥååŧ çööûûñŧ]
people-settings-memo-lead-days = [Méémöö ƀééƒööŕéé åå šééššïööñ, đååýš]
# $n: the default number of days
people-settings-memo-lead-days-hint = [Ûûšûûååļļý { $n }. Šĥööŕŧééŕ ñööŧïçéé ñééééđš åå ŵŕïŧŧééñ ŕééååšööñ.]
people-settings-goal-lead-days = [Ğööååļ ŧååļķ ƀééƒööŕéé åå šééššïööñ, đååýš]
# $n: the default number of days
people-settings-goal-lead-days-hint = [Ûûšûûååļļý { $n }. Ļééååŕñééŕ ååñđ mååñååğééŕ šééŧ ğööååļš ŧööğééŧĥééŕ.]
people-settings-follow-up-days = [Ƒööļļööŵ-ûûp ååƒŧééŕ åå šééššïööñ, đååýš]
# $n: the default number of days
people-settings-follow-up-days-hint = [Ûûšûûååļļý { $n }. Ɓý ŧĥééñ ŧĥéé ƒïvéé qûûééšŧïööñš ĥååvéé ƀééééñ ååšķééđ.]
people-settings-practice-days = [Pŕååçŧïçéé ååƒŧééŕ åå šééššïööñ, đååýš]
# $n: the default number of days
people-settings-practice-days-hint = [Ûûšûûååļļý { $n }. Ååƀööûûŧ ŧĥååŧ ļööñğ ûûñŧïļ åå ñééŵ šķïļļ ïš åå ĥååƀïŧ.]
people-settings-recording-days = [Ŕééçööŕđïñğš ööƒ çååļļš ååŕéé ķéépŧ, đååýš]
# $n: the usual number of days
people-settings-recording-days-hint = [Ûûšûûååļļý { $n }, çööûûñŧééđ ƒŕööm ŧĥéé ĥååñđ-öövééŕ ööƒ ŧĥéé ŕéévïééŵ ööŕ ŧĥéé đééçïšïööñ ååƀööûûŧ åå đïšpûûŧéé. Ŧĥééñ ŧĥéé ñïğĥŧ đééļééŧééš ŧĥéém.]
people-settings-save = [Šååvéé]
said-people-settings = [Ŧĥéé šééŧŧïñğš ååŕéé šååvééđ.]

## Keys with which programmes act in a person’s name

people-tokens-title = [Ïñŧééŕƒååçéé ŧööķééñš]
people-tokens-lede = [Ŵïŧĥ åå ŧööķééñ, ååñ ööûûŧšïđéé pŕööğŕååmméé mååý đöö ŵĥååŧ ööñéé pééŕšööñ mååý, ïñ ŧĥååŧ pééŕšööñ’š ñååméé. Ïŧ ŵööŕķš ûûñŧïļ ïŧ ïš ééñđééđ ĥééŕéé ööŕ ŧĥéé pééŕšööñ’š ååççööûûñŧ çļööšééš; åå ñééŵ pååššŵööŕđ đööééš ñööŧ ééñđ ïŧ.]
people-tokens-list = [Ŧööķééñš]
people-tokens-none = [Ñöö ŧööķééñš ýééŧ]
people-tokens-none-text = [Åå pŕööğŕååmméé ŧĥååŧ ŕééååđš ööŕ ŵŕïŧééš ĥééŕéé ƀý ïŧšééļƒ ñééééđš ööñéé.]
people-tokens-new = [Ñééŵ ŧööķééñ]
people-token-name = [Ŵĥååŧ ïŧ ïš ƒööŕ]
people-token-name-hint = [Ŧĥéé pŕööğŕååmméé’š ñååméé, ļïķéé Pååýŕööļļ]
people-token-person = [Ååçŧš ƒööŕ]
people-token-person-hint = [Ŧĥéé ĥååñđļéé ƒŕööm ŧĥéé pééŕšööñ’š pååğéé. Ɓééšŧ ïš šöömééƀööđý ŵĥöö mååý đöö ñöö mööŕéé ŧĥååñ ŧĥéé pŕööğŕååmméé ñééééđš.]
people-token-made = [Ïššûûééđ]
# $day: when it was issued, $name: the administrator who did
people-token-made-by = [{ $day } ƀý { $name }]
people-token-used = [Ļååšŧ ûûšééđ]
people-token-unused = [ñööŧ ýééŧ]
people-token-issue = [Ïššûûéé ŧööķééñ]
people-token-end = [Ééñđ]
# $day: when it was ended
people-token-ended = [ééñđééđ { $day }]
people-token-key = [Ŧĥéé ñééŵ ŧööķééñ]
people-token-once = [Çööpý ïŧ ñööŵ. Ïŧ ïš šĥööŵñ ŧĥïš ööñçéé; ööñļý ïŧš ƒïñğééŕpŕïñŧ ïš ķéépŧ.]
people-token-how = [Ŧĥéé pŕööğŕååmméé šééñđš ïŧ ŵïŧĥ éévééŕý ŕééqûûééšŧ:]
people-token-nobody = [Ŵŕïŧéé ŧĥéé ĥååñđļéé ööƒ šöömééƀööđý ŵĥöö ŵööŕķš ĥééŕéé.]
people-tokens-interface = [Ŵĥååŧ ŧĥéé ïñŧééŕƒååçéé çååñ đöö]
said-people-token-ended = [Ŧĥéé ŧööķééñ ïš ééñđééđ. Ñööŧĥïñğ ööpééñš ŵïŧĥ ïŧ ååñý mööŕéé.]

people-founded-already = [Ŧĥïš ööŕğååñïšååŧïööñ ĥååš ƀééééñ šééŧ ûûp ååļŕééååđý. Çĥååñğéé ïŧ ûûñđééŕ Šééŧŧïñğš.]
people-currency-code = [Ŵŕïŧéé ŧĥéé ŧĥŕéééé ļééŧŧééŕš ööƒ ŧĥéé çûûŕŕééñçý, ļïķéé ÉéÛûŔ.]
people-currency-stays = [Ååmööûûñŧš ïñ { $code } ååŕéé šŧööŕééđ ååļŕééååđý: ŵååğééš, pŕïçééš ööƒ ŕöööömš, ŧŕååïñééŕš ååñđ çööûûŕšééš. Ŧĥééý ŵööûûļđ ğééŧ ååñööŧĥééŕ ñååméé ååñđ ķéééép ŧĥééïŕ ñûûmƀééŕš. Ļééååvéé ŧĥéé çûûŕŕééñçý ååš ïŧ ïš.]
people-language-one = [Ŧïçķ ååŧ ļééååšŧ ööñéé ļååñğûûååğéé.]
people-hours-order = [Çļööšïñğ çöömééš ååƒŧééŕ ööpééñïñğ, ŵïŧĥïñ ööñéé đååý.]
people-goal-after-memo = [Ŧĥéé ğööååļ ŧååļķ çöömééš ååƒŧééŕ ŧĥéé méémöö: ŵŕïŧéé ƒééŵééŕ đååýš ŧĥååñ ƒööŕ ŧĥéé méémöö.]
people-zone-unknown = [Ŵŕïŧéé åå ŧïméé žööñéé ƀý ïŧš pļååçéé, ļïķéé Ééûûŕööpéé/Ööšļöö ööŕ Ååšïåå/Ĥöö_Çĥï_Mïñĥ.]
people-slug-shape = [Ûûšéé šmååļļ ļééŧŧééŕš, đïğïŧš ååñđ ĥýpĥééñš, ļïķéé ŧééçĥñïçååļ-ŕïğåå.]
people-email-shape = [Ŵŕïŧéé åå ŵĥööļéé éé-mååïļ ååđđŕééšš, ļïķéé ļïğåå@ƒĵööŕđļïñķ.ééxååmpļéé.]

## Imports: the list and the form

people-imports-title = [Ïmpööŕŧš]
people-imports-lede = [Ƒïļééš ƒŕööm ööŧĥééŕ šýšŧéémš. Ýööûû šéééé ŵĥååŧ åå ƒïļéé ŵööûûļđ çĥååñğéé ƀééƒööŕéé ååñýŧĥïñğ đööééš, ååñđ éévééŕý ïmpööŕŧ çååñ ƀéé ûûñđööñéé ååš åå ŵĥööļéé.]
people-imports-list = [Ƒïļééš šöö ƒååŕ]
people-imports-others = [Ööŧĥééŕ ƒïļééš]
people-imports-empty = [Ñöö ƒïļéé ýééŧ]
people-imports-empty-text = [Ɓééğïñ ŵïŧĥ ŧĥéé pééööpļéé, ŧĥééñ ŧĥééïŕ šĥïƒŧš. Ŧĥéé ööŧĥééŕ ƒïļééš ñééééđ ŧöö ķñööŵ ŵĥöö ŵööŕķš ĥééŕéé.]
people-imports-new = [Ïmpööŕŧ åå ƒïļéé]
people-imports-kind = [Ŵĥååŧ ïš ïñ ïŧ]
people-imports-file = [Ƒïļéé]
people-imports-file-hint = [ÇŠV, ååŧ mööšŧ 64 MƁ. Ååñý çöömmööñ ééñçööđïñğ; çöömmåå, šéémïçööļööñ ööŕ ŧååƀ; đååŧééš ļïķéé 30.11.2026, 30/11/2026 ööŕ 2026-11-30.]
people-imports-mapping = [Çööļûûmñ ñååmééš]
people-imports-mapping-none = [Ååš ïñ ŧĥéé ļïšŧ ööƒ çööļûûmñš]
people-imports-look = [Ļööööķ ååŧ ŵĥååŧ ŵööûûļđ çĥååñğéé]
people-imports-nothing-yet = [Ñööŧĥïñğ çĥååñğééš ƀééƒööŕéé ýööûû šååý šöö ööñ ŧĥéé ñééxŧ pååğéé.]
people-imports-columns = [Çööļûûmñš ööƒ ééååçĥ ķïñđ]
people-imports-columns-star = [Çööļûûmñš ŵïŧĥ åå šŧååŕ ååŕéé ñééééđééđ; ŧĥéé ööŧĥééŕš mååý ƀéé mïššïñğ. Ŧĥééïŕ ööŕđééŕ đööééš ñööŧ mååŧŧééŕ.]
# $n: rows in the file
people-imports-rows = { $n ->
    [one] [{ $n } ŕööŵ]
   *[other] [{ $n } ŕööŵš]
}
people-imports-system = [Ŧååñđéém]
people-imports-undo = [Ûûñđöö]
people-imports-undone = [ûûñđööñéé]
people-imports-waits = [ŵååïŧš ƒööŕ ýööûû]

people-kind-people = [Pééööpļéé]
people-kind-shifts = [Šĥïƒŧš]
people-kind-forecast = [Ƒööŕééçååšŧ]
people-kind-feedback = [Ƒééééđƀååçķ]
people-kind-metrics = [Ŵééééķļý ƒïğûûŕééš]
people-kind-qa = [Çååļļ ŕéévïééŵš]

## Imports: one file

# $n: number of the import
people-import-page = [Ïmpööŕŧ { $n }]
# $number: number of the import, $file: name of the file, $n: rows in the file
people-import-eyebrow = Ïmpööŕŧ { $number } · { $file } · { $n ->
    [one] [{ $n } ŕööŵ]
   *[other] [{ $n } ŕööŵš]
}
people-import-title-waits = [Ñööŧĥïñğ ïš çĥååñğééđ ýééŧ]
people-import-title-applied = [Ååppļïééđ]
people-import-title-undone = [Ûûñđööñéé]
# $n: rows with mistakes, $difference: such as “12 new, 3 moved, 1 leaves”
people-import-lede-errors = { $n ->
    [one] [Ööñéé ŕööŵ ñééééđš ýööûû]
   *[other] [{ $n } ŕööŵš ñééééđ ýööûû]
}. Ŧĥéé ööŧĥééŕš: { $difference }. Ŕööŵš ŧĥååŧ ñééééđ ýööûû šŧååý ööûûŧ ûûñŧïļ ŧĥééý ååŕéé mééñđééđ.
# $difference: such as “12 new, 3 moved, 1 leaves”
people-import-lede-fine = [Ŧĥïš ïš ŵĥååŧ ŵööûûļđ ĥååppééñ: { $difference }. Éévééŕý ŕööŵ çååñ ƀéé ŕééååđ.]
people-import-lede-nothing = [Éévééŕýŧĥïñğ ïñ ŧĥïš ƒïļéé ïš ķñööŵñ ååļŕééååđý. Ŧĥééŕéé ïš ñööŧĥïñğ ŧöö ååppļý.]
# $when: day and time, such as Thu 3 Dec, 09:30
people-import-lede-applied = [Ŵĥååŧ ýööûû šéééé ƀééļööŵ ĥååš çööûûñŧééđ šïñçéé { $when }.]
# $when: day and time, such as Thu 3 Dec, 09:30
people-import-lede-undone = [Ŧååķééñ ƀååçķ { $when }. Éévééŕýŧĥïñğ ïš ååš ïŧ ŵååš ƀééƒööŕéé ŧĥéé ƒïļéé.]
people-import-steps = [Šŧéépš]
people-import-step-file = [Ƒïļéé]
people-import-step-look = [Ļööööķ]
people-import-step-apply = [Ååppļý]
# $n: rows with mistakes
people-import-wrong = { $n ->
    [one] [Ööñéé ŕööŵ ñééééđš ýööûû]
   *[other] [{ $n } ŕööŵš ñééééđ ýööûû]
}
people-import-errors-csv = [Đööŵñļööååđ ŧĥéém ååš ÇŠV]
people-import-errors-more = [Ŧĥééšéé ååŕéé ŧĥéé ƒïŕšŧ ĥûûñđŕééđ. Ŧĥéé đööŵñļööååđ ĥööļđš ŧĥéém ååļļ.]
people-import-mend = [Çööŕŕééçŧ ŧĥéé ŕööŵš ïñ ŧĥéé ƒïļéé ååñđ ïmpööŕŧ ïŧ ååğååïñ.]
people-import-mend-or-apply = [Çööŕŕééçŧ ŧĥéé ŕööŵš ïñ ŧĥéé ƒïļéé ååñđ ïmpööŕŧ ïŧ ååğååïñ. Ööŕ ååppļý ŧĥéé ööŧĥééŕš ñööŵ: ŕööŵš ŧĥååŧ ååŕéé ķñööŵñ ååļŕééååđý çööûûñŧ ååš ŧĥéé šååméé ñééxŧ ŧïméé.]
people-import-row = [Ŕööŵ]
people-import-in-file = [Ïñ ŧĥéé ƒïļéé]
people-import-write = [Ŵĥååŧ ŧöö ŵŕïŧéé]
people-import-empty-cell = [éémpŧý]
people-import-would = [Ŵĥååŧ ŵööûûļđ çĥååñğéé]
people-import-did = [Ŵĥååŧ çĥååñğééđ]
people-import-filter = [Ƒïļŧééŕ]
people-import-none-here = [Ñöö ŕööŵš ööƒ ŧĥïš ķïñđ.]
people-import-what = [Ŵĥöö ööŕ ŵĥååŧ]
people-import-becomes = [Ŵååš, ƀééçöömééš]
people-import-so-that = [Šöö ŧĥååŧ]
people-import-next-rows = [Ŧĥéé ñééxŧ ŕööŵš]
people-import-counts = [Ïñ ƒïğûûŕééš]
people-imports-by-hand = [Ŵĥïçĥ çööļûûmñ ïš ŵĥïçĥ]
people-imports-by-hand-none = [Ñööŧ ïñ ŧĥéé ƒïļéé]
# $kind: kind of file, such as People
people-imports-by-hand-lede = [{ $kind }: çĥööööšéé ŧĥéé çööļûûmñ ööƒ ýööûûŕ ƒïļéé ƒööŕ ééååçĥ ööƒ ööûûŕš, ååñđ çĥööööšéé ŧĥéé ƒïļéé ööñçéé mööŕéé. Çööļûûmñš ŵïŧĥ åå šŧååŕ ååŕéé ñééééđééđ.]
people-imports-remember = [Ŕééméémƀééŕ ŧĥééšéé çööļûûmñš ååš]
people-imports-remember-hint = [Ŧĥéé ñééxŧ ƒïļéé ŵïŧĥ ŧĥéé šååméé çööļûûmñ ñååmééš ïš ŕééååđ ïñ ŧĥéé šååméé ŵååý. Éémpŧý: ûûñđééŕ ŧĥéé ñååméé ööƒ ŧĥéé ƒïļéé.]
people-imports-remembered = [Ŕééméémƀééŕééđ çööļûûmñš]
people-imports-remembered-text = [Çööļûûmñš pûûŧ ïñ ŧĥééïŕ pļååçééš ööñçéé ååŕéé ƒööûûñđ ååğååïñ ƀý ŧĥéémšééļvééš. Ŧĥéé ööŧĥééŕš ýööûû çĥööööšéé ƀý ŧĥééïŕ ñååméé.]
people-import-left-out = [Ŧĥééšéé ŕööŵš ååš åå ƒïļéé, ŧöö mééñđ ååñđ ïmpööŕŧ]
people-import-reading = [Ĥööŵ ŧĥéé ƒïļéé ŵååš ŕééååđ]
people-import-by-hand = [Pûûŧ ŧĥéé çööļûûmñš ïñ ŧĥééïŕ pļååçééš ƀý ĥååñđ]
# $n: rows with mistakes
people-import-skip = { $n ->
    [one] [Ļééååvéé ööûûŧ ŧĥéé ŕööŵ ŧĥååŧ ñééééđš méé ååñđ ååppļý ŧĥéé ööŧĥééŕš]
   *[other] [Ļééååvéé ööûûŧ ŧĥéé { $n } ŕööŵš ŧĥååŧ ñééééđ méé ååñđ ååppļý ŧĥéé ööŧĥééŕš]
}
# $n: rows with mistakes
people-import-wrong-first = { $n ->
    [one] [Ööñéé ŕööŵ šŧïļļ ñééééđš ýööûû. Mééñđ ïŧ ïñ ŧĥéé ƒïļéé ååñđ ïmpööŕŧ ïŧ ååğååïñ, ööŕ šååý ŧĥååŧ ïŧ ïš ŧöö ƀéé ļééƒŧ ööûûŧ.]
   *[other] [{ $n } ŕööŵš šŧïļļ ñééééđ ýööûû. Mééñđ ŧĥéém ïñ ŧĥéé ƒïļéé ååñđ ïmpööŕŧ ïŧ ååğååïñ, ööŕ šååý ŧĥååŧ ŧĥééý ååŕéé ŧöö ƀéé ļééƒŧ ööûûŧ.]
}
people-import-comma = [çöömmåå]
people-import-semicolon = [šéémïçööļööñ]
people-import-tab = [ŧååƀ]
# $encoding: such as UTF-8, $separator: the word for comma, semicolon or tab
people-import-read-as = [Ééñçööđïñğ { $encoding }, çééļļš pååŕŧééđ ƀý: { $separator }]
# $column: name of the column, $forms: the same day written in each way found
people-import-read-dates = [Đååŧééš ïñ { $column } ååŕéé ŕééååđ ļïķéé { $forms } ƒööŕ 30 Ñöövéémƀééŕ 2026]
# $name: name of remembered columns, or of columns that come with the product
people-import-read-mapping = [Çööļûûmñš ååš ķéépŧ ûûñđééŕ “{ $name }”]
people-import-mapping-name = [Ŵŕïŧéé åå ñååméé ööƒ ååŧ mööšŧ 80 çĥååŕååçŧééŕš ŧĥååŧ đööééš ñööŧ çööméé ŵïŧĥ ŧĥéé pŕööđûûçŧ.]
people-outcome-new = [Ñééŵ]
people-outcome-changed = [Çĥååñğééđ]
people-outcome-moved = [Möövééđ]
people-outcome-leaves = [Ļééååvéé]
people-outcome-same = [Šååméé]
people-outcome-error = [Ļééƒŧ ööûûŧ ûûñŧïļ mééñđééđ]
# $n: rows
people-difference-new = [{ $n } ñééŵ]
# $n: rows
people-difference-changed = [{ $n } çĥååñğééđ]
# $n: people who change team, department or site
people-difference-moved = [{ $n } möövééđ]
# $n: people
people-difference-leaves = { $n ->
    [one] [{ $n } ļééååvééš]
   *[other] [{ $n } ļééååvéé]
}
# $n: rows
people-difference-same = [{ $n } ŧĥéé šååméé]
people-difference-nothing = [ñööŧĥïñğ]
# $n: rows that change something
people-import-apply = { $n ->
    [one] [Ååppļý ööñéé çĥååñğéé]
   *[other] [Ååppļý { $n } çĥååñğééš]
}
people-import-undo-later = [Ýööûû çååñ ûûñđöö ŧĥéé ŵĥööļéé ïmpööŕŧ ååƒŧééŕŵååŕđš.]
people-import-undo-whole = [Ûûñđöö ŧĥïš ïmpööŕŧ]
people-import-undo-text = [Ŧååķééš ƀååçķ éévééŕý ŕööŵ ååŧ ööñçéé. Ļååŧééŕ ƒïļééš ŧĥååŧ ƀûûïļđ ööñ ŧĥïš ööñéé ĥååvéé ŧöö ƀéé ûûñđööñéé ƒïŕšŧ.]
# $n: rows that changed something
said-people-applied = [Ååppļïééđ. Çĥååñğééđ ŕööŵš: { $n }.]
# $n: rows that changed something
said-people-applied-some = [Ååppļïééđ. Çĥååñğééđ ŕööŵš: { $n }. Ŧĥéé ŕööŵš ŧĥååŧ ñééééđ ýööûû ŵééŕéé ļééƒŧ ööûûŧ.]
# $n: rows taken back
said-people-undone = [Ûûñđööñéé. Ŕööŵš ŧååķééñ ƀååçķ: { $n }.]

## Imports: on the command line

# $difference: such as “12 new, 3 moved, 1 leaves”, $n: rows with mistakes
people-report-counts = [{ $difference }. Ŧöö ƀéé mééñđééđ: { $n }]
# $line: row in the file, $field: column, $value: what stands there, $what: a sentence that says what to write
people-report-row = [Ŕööŵ { $line }, { $field } “{ $value }”: { $what }]
# $n: cells, $what: a sentence that says what to write
people-report-repair = [{ $n } × { $what }]
# $line: row in the file, $field: column, $value: what stands there
people-report-cell = [{ "  " }Ŕööŵ { $line }, { $field } “{ $value }”]
# $n: rows that are not listed
people-report-more = [Ååñđ { $n } ŕööŵš mööŕéé.]

## Imports: what follows from a row

# $team: name of the team
people-import-new = [Ĵööïñš { $team }]
# $name: name of the team
people-import-makes-team = [Ŧĥéé ŧééååm { $name } ïš ñééŵ ååñđ ŵïļļ ƀéé mååđéé]
# $name: name of the department
people-import-makes-department = [Ŧĥéé đéépååŕŧmééñŧ { $name } ïš ñééŵ ååñđ ŵïļļ ƀéé mååđéé]
# $name: name of the site
people-import-makes-site = [Ŧĥéé šïŧéé { $name } ïš ñééŵ ååñđ ŵïļļ ƀéé mååđéé, ööñ ŧĥéé ööŕğååñïšååŧïööñ’š çļööçķ]
# $name: name of the person
people-import-adopts = [Ŧĥéé ååççööûûñŧ ööƒ { $name } ğééŧš ŧĥïš šŧååƒƒ ñûûmƀééŕ ååñđ ķéééépš ïŧš ŕööļééš]
# $manager: name or staff number of the new manager
people-import-new-manager = [{ $manager } ƀééçöömééš ŧĥéé mååñååğééŕ, ƒŕööm ŧööđååý]
people-import-no-manager = [Ĥååš ñöö mååñååğééŕ ƒŕööm ŧööđååý]
# $team: name of the team
people-import-moves = [Möövééš ŧöö { $team } ŧööđååý]
# $lang: code of the language
people-import-language = [Pååğééš ååñđ méémööš çööméé ïñ { LANGUAGE($lang) }]
people-import-roles = [Mååý đöö ööŧĥééŕ ŧĥïñğš ĥééŕéé ƒŕööm ŧööđååý]
people-import-leaves = [Ļééååvééš ööñ ŧĥååŧ đååý; ŧĥéé ŕééçööŕđš šŧååý]
# $n: shifts that are replaced
people-import-shift-replaces = { $n ->
    [one] [Ŧååķééš ŧĥéé pļååçéé ööƒ ööñéé šĥïƒŧ]
   *[other] [Ŧååķééš ŧĥéé pļååçéé ööƒ { $n } šĥïƒŧš]
}

## Imports: why a file or an import is refused

# $kind: the kind that was asked for
people-import-kind-unknown = [Ŧĥééŕéé ïš ñöö ķïñđ ööƒ ƒïļéé çååļļééđ “{ $kind }”. Çĥööööšéé ööñéé ƒŕööm ŧĥéé ļïšŧ.]
# $name: the name of a remembered mapping of columns
people-import-mapping-unknown = [Ñöö çööļûûmñ ñååmééš ååŕéé ŕééméémƀééŕééđ ååš “{ $name }”.]
# $n: number of the import
people-import-applied-already = [Ïmpööŕŧ { $n } ĥååš ƀééééñ ååppļïééđ ååļŕééååđý.]
# $n: number of the import
people-import-not-applied = [Ïmpööŕŧ { $n } ĥååš ñööŧ ƀééééñ ååppļïééđ, šöö ŧĥééŕéé ïš ñööŧĥïñğ ŧöö ûûñđöö.]
# $n: number of the import
people-import-undone-already = [Ïmpööŕŧ { $n } ĥååš ƀééééñ ûûñđööñéé ååļŕééååđý.]
# $later: number of the later import
people-import-undo-later-first = [Ïmpööŕŧ { $later } çååméé ļååŧééŕ ååñđ ƀûûïļđš ööñ ŧĥïš ööñéé. Ûûñđöö ïŧ ƒïŕšŧ.]
# $n: number of the import
people-import-undo-self = [Ïmpööŕŧ { $n } ƀŕööûûğĥŧ ýööûûŕ ööŵñ ååççööûûñŧ, šöö ýööûû ŵööûûļđ ļööçķ ýööûûŕšééļƒ ööûûŧ. Ååñööŧĥééŕ ååđmïñïšŧŕååŧööŕ çååñ ûûñđöö ïŧ.]
people-import-undo-moved = [{ $name } ĥååš ƀééééñ pļååçééđ ƀý ĥååñđ šïñçéé ŧĥïš ƒïļéé, ååñđ ŵööûûļđ šŧååñđ ïñ ŧŵöö pļååçééš. Çĥååñğéé ŧĥéé pļååçéé ƀý ĥååñđ ïñšŧééååđ ööƒ ûûñđööïñğ ŧĥéé ƒïļéé.]
# $n: number of the import
people-import-moved-on = [Šöömééŧĥïñğ ééļšéé ĥååš çĥååñğééđ šïñçéé ýööûû ļööööķééđ ååŧ ïmpööŕŧ { $n }, šöö šööméé ŕööŵš ŵööûûļđ đöö ööŧĥééŕ ŧĥïñğš ñööŵ. Ŧĥééý ĥååvéé ƀééééñ ļööööķééđ ååŧ ååñééŵ: šéééé ŵĥååŧ ŵööûûļđ çĥååñğéé, ŧĥééñ ååppļý.]
people-import-nothing = [Ŧĥééŕéé ïš ñööŧĥïñğ ïñ ŧĥïš ƒïļéé ŧöö ååppļý.]
people-file-needed = [Çĥööööšéé åå ƒïļéé.]
# $max: megabytes
people-file-large = [Ŧĥéé ƒïļéé ïš ļååŕğééŕ ŧĥååñ { $max } MƁ. Špļïŧ ïŧ, ööŕ ļééååvéé ööûûŧ ööļđééŕ ŕööŵš.]
people-file-empty = [Ŧĥéé ƒïļéé ïš éémpŧý. Ééxpööŕŧ ïŧ ååğååïñ, ŵïŧĥ åå ƒïŕšŧ ŕööŵ ööƒ çööļûûmñ ñååmééš.]
people-file-only-header = [Ŧĥéé ƒïļéé ĥååš çööļûûmñ ñååmééš ƀûûŧ ñöö ŕööŵš.]
people-file-spreadsheet = [Ŧĥïš ïš åå špŕééååđšĥééééŧ. Ïñ ýööûûŕ špŕééååđšĥééééŧ pŕööğŕååmméé çĥööööšéé “Šååvéé ååš” ååñđ “ÇŠV ÛûŦƑ-8”.]
people-file-not-text = [Ŧĥïš ïš ñöö ŧééxŧ ƒïļéé. Ïñ ýööûûŕ špŕééååđšĥééééŧ pŕööğŕååmméé çĥööööšéé “Šååvéé ååš” ååñđ “ÇŠV ÛûŦƑ-8”.]
# $line: line in the file, $encoding: such as UTF-8
people-file-encoding = [Ļïñéé { $line } çååññööŧ ƀéé ŕééååđ ååš { $encoding }. Ïñ ýööûûŕ špŕééååđšĥééééŧ pŕööğŕååmméé çĥööööšéé “Šååvéé ååš” ååñđ “ÇŠV ÛûŦƑ-8”, šöö ŧĥååŧ ļééŧŧééŕš ļïķéé ņ ååñđ å ååŕŕïvéé ŵĥööļéé.]
# $line: line in the file
people-file-row-unreadable = [Ŧĥéé ŕööŵ ŧĥååŧ ƀééğïñš ööñ ļïñéé { $line } çååññööŧ ƀéé ŕééååđ. Ļööööķ ƒööŕ åå qûûööŧååŧïööñ mååŕķ ŵïŧĥööûûŧ ïŧš pååŕŧñééŕ.]
# $column: name of the column
people-file-column-twice = [Ŧĥéé çööļûûmñ “{ $column }” ïš ŧĥééŕéé ŧŵïçéé. Ļééååvéé ööñéé ööûûŧ.]
# $columns: names of the missing columns, $n: how many, $found: names in the file
people-file-columns-missing = { $n ->
    [one] [Ŧĥéé çööļûûmñ { $columns } ïš mïššïñğ.]
   *[other] [Ŧĥééšéé çööļûûmñš ååŕéé mïššïñğ: { $columns }.]
} Ŧĥéé ƒïļéé ĥååš: { $found }.

## Imports: what to write in a cell

people-cell-needed = [Ŵŕïŧéé šöömééŧĥïñğ ĥééŕéé; éévééŕý ŕööŵ ñééééđš ïŧ.]
# $max: most characters
people-cell-long = [Ŵŕïŧéé ååŧ mööšŧ { $max } çĥååŕååçŧééŕš.]
people-cell-day = [Ŵŕïŧéé åå đååŧéé ŧĥååŧ ééxïšŧš, ļïķéé 30.11.2026.]
people-cell-clock = [Ŵŕïŧéé åå ŧïméé ļïķéé 08:30.]
# $min, $max: smallest and largest number
people-cell-number = [Ŵŕïŧéé åå ñûûmƀééŕ ƒŕööm { $min } ŧöö { $max }.]
people-cell-yes = [Ŵŕïŧéé ýééš ööŕ ñöö.]
people-cell-language = [Ŵŕïŧéé ööñéé ööƒ ééñ, ñƀ, ļv, žĥ, vï.]
people-cell-role = [Ŵŕïŧéé ööñéé ööŕ mööŕéé ööƒ ļééååŕñééŕ, çööååçĥ, ƒååçïļïŧååŧööŕ, mååñååğééŕ, pļååññééŕ, ååđmïñïšŧŕååŧööŕ, ŵïŧĥ | ƀééŧŵééééñ ŧĥéém.]
people-cell-handle = [Ûûšéé šmååļļ ļééŧŧééŕš ŵïŧĥööûûŧ mååŕķš, đïğïŧš, đööŧš ååñđ ĥýpĥééñš, ļïķéé ļïğåå.ööžööļïñåå.]
people-cell-handle-taken = [Šöömééƀööđý ééļšéé ĥååš ŧĥïš ĥååñđļéé. Ŵŕïŧéé ååñööŧĥééŕ, ööŕ ļééååvéé ŧĥéé çééļļ éémpŧý.]
# $line: the other row
people-cell-handle-twice = [Ŕööŵ { $line } ĥååš ŧĥéé šååméé ĥååñđļéé. Ŵŕïŧéé ååñööŧĥééŕ ïñ ööñéé ööƒ ŧĥéém.]
# $line: the other row
people-cell-id-twice = [Ŕööŵ { $line } ĥååš ŧĥéé šååméé šŧååƒƒ ñûûmƀééŕ. Ööñéé pééŕšööñ ööŕ ŧŵöö? Ļééååvéé ööñéé ŕööŵ ööûûŧ, ööŕ ŵŕïŧéé ååñööŧĥééŕ ñûûmƀééŕ.]
# $line: the other row
people-cell-email-twice = [Ŕööŵ { $line } ĥååš ŧĥéé šååméé ååđđŕééšš. Ööñéé pééŕšööñ ööŕ ŧŵöö? Ļééååvéé ööñéé ŕööŵ ööûûŧ, ööŕ ŵŕïŧéé ååñööŧĥééŕ ååđđŕééšš.]
# $name: the person who has the address
people-cell-email-taken = [Ŧĥïš ïš ŧĥéé ååđđŕééšš ööƒ { $name }, ŵĥöö ĥååš ååñööŧĥééŕ šŧååƒƒ ñûûmƀééŕ. Ŵŕïŧéé ŧĥéé šååméé ñûûmƀééŕ, ööŕ ååñööŧĥééŕ ååđđŕééšš.]
people-cell-manager-unknown = [Ñööƀööđý ĥååš ŧĥïš šŧååƒƒ ñûûmƀééŕ, ĥééŕéé ööŕ ïñ ŧĥéé ƒïļéé. Ŵŕïŧéé ŧĥéé mååñååğééŕ’š ñûûmƀééŕ, ööŕ ååđđ ŧĥéé mååñååğééŕ’š ŕööŵ.]
# $name: the person
people-cell-manager-self = [{ $name } ŵööûûļđ ƀéé ŧĥééïŕ ööŵñ mååñååğééŕ. Ŵŕïŧéé ŧĥéé ñûûmƀééŕ ööƒ ŧĥéé pééŕšööñ ååƀöövéé.]
# $ring: names with arrows between them
people-cell-manager-ring = [Ŧĥéé ļïñéé ööƒ mååñååğééŕš ŵööûûļđ ŕûûñ ïñ åå ŕïñğ: { $ring }. Mééñđ ööñéé ööƒ ŧĥééšéé ŕööŵš.]
# $team, $department: names
people-cell-team-elsewhere = [Ŧĥéé ŧééååm { $team } ƀééļööñğš ŧöö { $department }. Ŵŕïŧéé ŧĥååŧ đéépååŕŧmééñŧ, ööŕ ååñööŧĥééŕ ŧééååm.]
people-cell-ended-before-hired = [Ŧĥéé ļååšŧ đååý çöömééš ƀééƒööŕéé ŧĥéé ƒïŕšŧ. Ŵŕïŧéé åå ļååŧééŕ đååŧéé.]
people-cell-person-unknown = [Ñööƀööđý ĥååš ŧĥïš šŧååƒƒ ñûûmƀééŕ. Ŧååķéé ïñ ŧĥéé pééööpļéé ƒïŕšŧ, ööŕ ŵŕïŧéé ŧĥéé ñûûmƀééŕ ŧĥééý ĥååvéé.]
people-cell-shift-long = [Ŧĥïš šĥïƒŧ ŵööûûļđ ļååšŧ mööŕéé ŧĥååñ šïxŧééééñ ĥööûûŕš. Ŵŕïŧéé ååñ ééñđ ŧĥååŧ ƒïŧš ŧĥéé šŧååŕŧ.]
people-cell-meal-outside = [Ŧĥéé mééååļ ƀŕééååķ ļïééš ööûûŧšïđéé ŧĥéé šĥïƒŧ. Ŵŕïŧéé ŧŵöö ŧïmééš ƀééŧŵééééñ šŧååŕŧ ååñđ ééñđ.]
# $line: the other row
people-cell-shift-overlaps = [Ŧĥïš šĥïƒŧ öövééŕļååpš ŧĥéé ööñéé ïñ ŕööŵ { $line }. Ļééååvéé ööñéé ööûûŧ, ööŕ çĥååñğéé åå ŧïméé.]
people-cell-too-many = [Ŧĥïš ŕööŵ ĥååš mööŕéé çééļļš ŧĥååñ ŧĥééŕéé ååŕéé çööļûûmñš. Pûûŧ qûûööŧååŧïööñ mååŕķš ŕööûûñđ ŧĥéé çééļļ ŵïŧĥ ŧĥéé šéépååŕååŧööŕ ïñ ïŧ.]

## Invitations: how somebody gets a password
people-invite = [Ïñvïŧéé]
# $n: people
people-invite-all = { $n ->
    [one] [Ïñvïŧéé ööñéé pééŕšööñ ŵĥöö ĥååš ñöö pååššŵööŕđ ýééŧ]
   *[other] [Ïñvïŧéé { $n } pééööpļéé ŵĥöö ĥååvéé ñöö pååššŵööŕđ ýééŧ]
}
# $name: person
people-invite-left = [{ $name } đööééš ñööŧ ŵööŕķ ĥééŕéé ååñý mööŕéé. Ööñļý pééööpļéé ŵĥöö ŵööŕķ ĥééŕéé ååŕéé ïñvïŧééđ.]
# $name: person; $house: the organisation
people-invite-subject = [Ýööûûŕ ŵååý ïñŧöö { $house } ŧŕååïñïñğ]
people-invite-hello = [Đééååŕ { $name },]
people-invite-what = [{ $house } pļååñš ïŧš ŧŕååïñïñğ ŵïŧĥ Ŧååñđéém. Ööpééñ ŧĥïš ååđđŕééšš ååñđ çĥööööšéé åå pååššŵööŕđ:]
# $days: days
people-invite-ends = [Ŧĥéé ååđđŕééšš ŵööŕķš ööñçéé, ƒööŕ { $days } đååýš. Ïƒ ýööûû đïđ ñööŧ ééxpééçŧ ŧĥïš, ļééååvéé ïŧ ååļööñéé; ñööŧĥïñğ ĥååppééñš.]
# $name: person
people-invited-title = [{ $name } ïš ïñvïŧééđ]
people-invited-lede = [Ŵïŧĥ ŧĥïš ååđđŕééšš åå pååššŵööŕđ ïš çĥööšééñ, ööñçéé, ŵïŧĥïñ ƒööûûŕŧééééñ đååýš. Ééååŕļïééŕ ååđđŕééššééš ŵööŕķ ñöö mööŕéé.]
# $email: address
people-invited-mailed = [Ïŧ ïš ööñ ïŧš ŵååý ŧöö { $email }.]
people-invited-once = [Ïŧ ïš šĥööŵñ ööñļý ñööŵ. Ýööûû mååý ĥååñđ ïŧ öövééŕ ïñ ååñööŧĥééŕ ŵååý.]
people-invited-back = [Ɓååçķ ŧöö ŧĥéé pééŕšööñ]
said-people-invited = [Ïñvïŧééđ. Ŧĥéé mååïļš ååŕéé ööñ ŧĥééïŕ ŵååý.]
people-welcome-title = [Ŵééļçööméé]
# $name: person
people-welcome = [Ŵééļçööméé, { $name }]
people-welcome-lede = [Çĥööööšéé åå pååššŵööŕđ, ååñđ ýööûû ååŕéé ïñ.]
people-welcome-save = [Çĥööööšéé ååñđ çööméé ïñ]
said-people-welcome = [Ŵééļçööméé. Ŧĥïš ïš ýööûûŕ đååý.]
people-welcome-over-title = [Ŧĥïš ååđđŕééšš ŵööŕķš ñöö mööŕéé]
people-welcome-over = [Ïŧ ŵååš ûûšééđ, ïŧ ïš ŧöööö ööļđ, ööŕ åå ñééŵééŕ ööñéé ŵååš šééñŧ. Šïğñ ïñ, ööŕ ååšķ ååñ ååđmïñïšŧŕååŧööŕ ŧöö ïñvïŧéé ýööûû ååğååïñ.]

## What is held, and erasure

people-me-held = [Ŵĥååŧ ŵéé ĥööļđ ååƀööûûŧ ýööûû]
people-me-held-text = [Ļööööķ ååŧ ŵĥååŧ ŧĥïš ĥööûûšéé ķñööŵš ööƒ ýööûû, ååñđ ŧååķéé åå çööpý.]
people-me-held-see = [Šéééé ååñđ đööŵñļööååđ]
people-held = [Ŵĥååŧ ŵéé ĥööļđ]
people-erase = [Ééŕååšéé]
people-erase-already = [Ŧĥïš pééŕšööñ ïš ééŕååšééđ ååļŕééååđý. Ñööŧĥïñğ ïš ļééƒŧ ŧĥååŧ çööûûļđ ƀéé ŧååķééñ ååŵååý.]
# $name: the person
people-erase-employed = [{ $name } šŧïļļ ŵööŕķš ĥééŕéé. Ļééŧ ŧĥéé éémpļööýmééñŧ ééñđ ƒïŕšŧ: ååñ ïmpööŕŧ ööƒ pééööpļéé ŵïŧĥ åå ļååšŧ đååý đööééš ŧĥååŧ.]

## One person by hand

people-by-hand-add = [Ååđđ åå pééŕšööñ]
people-by-hand-add-lede = [Ööñéé pééŕšööñ ƀý ĥååñđ. Ïŧ ïš ķéépŧ ååš åå ƒïļéé ööƒ ööñéé ŕööŵ: ûûñđééŕ Ïmpööŕŧš ïŧ çååñ ƀéé ûûñđööñéé.]
people-by-hand-file = [Mååñý ååŧ ööñçéé, ƒŕööm åå ƒïļéé]
people-by-hand-email-hint = [Ïñvïŧååŧïööñš ååñđ ļééŧŧééŕš ğöö ŧĥééŕéé. Ïŧ ïš ååļšöö ŧĥéé ñååméé ŧöö šïğñ ïñ ŵïŧĥ.]
people-by-hand-language = [Ļååñğûûååğéé ööƒ pååğééš ååñđ ļééŧŧééŕš]
people-by-hand-number-hint = [Ŧĥéé ƒïŕm’š ööŵñ ñûûmƀééŕ, ïƒ ŧĥééŕéé ïš ööñéé. Åå pééŕšööññééļ ƒïļéé ƒïñđš ŧĥéé pééŕšööñ ƀý ïŧ ļååŧééŕ.]
people-by-hand-roles-hint = [Éévééŕýƀööđý ïš åå ļééååŕñééŕ. Ŵĥååŧ ééļšéé đööééš ŧĥïš pééŕšööñ đöö ĥééŕéé?]
people-by-hand-other-team = [ååñööŧĥééŕ ŧééååm, ñååmééđ ƀééļööŵ]
people-by-hand-make-team = [Åå ñééŵ ŧééååm]
people-by-hand-new-team = [Ñååméé ööƒ ŧĥéé ñééŵ ŧééååm]
people-by-hand-site-hint = [Åå šïŧéé ïš åå pļååçéé ööƒ ŵööŕķ, šûûçĥ ååš “Ŕïğåå”. Ĥööméé ŵööŕķééŕš ƀééļööñğ ŧöö ööñéé ŧöööö.]
people-by-hand-manager-hint = [Ñååméé, éé-mååïļ ååđđŕééšš ööŕ ĥååñđļéé. Ļééååvéé ïŧ éémpŧý ŵĥééñ ñööƀööđý ïš ååƀöövéé.]
people-by-hand-known = [Šöömééƀööđý ŵïŧĥ ŧĥïš ååđđŕééšš ööŕ ñûûmƀééŕ ïš ĥééŕéé ååļŕééååđý. Ööpééñ ŧĥååŧ pééŕšööñ’š pååğéé ååñđ çĥååñğéé ïŧ ŧĥééŕéé.]
people-by-hand-team = [Çĥööööšéé ŧĥéé ŧééååm, ööŕ ñååméé åå ñééŵ ööñéé.]
people-by-hand-team-place = [Åå ñééŵ ŧééååm šŧååñđš ïñ åå đéépååŕŧmééñŧ ååñđ ööñ åå šïŧéé. Ŵŕïŧéé ƀööŧĥ.]
people-by-hand-team-there = [Ŧĥééŕéé ïš åå ŧééååm ööƒ ŧĥïš ñååméé ååļŕééååđý. Çĥööööšéé ïŧ ƒŕööm ŧĥéé ļïšŧ.]
people-by-hand-past = [Çĥööööšéé ŧööđååý ööŕ åå ļååŧééŕ đååý. Ŵĥååŧ ŵååš ŧŕûûéé ƀééƒööŕéé šŧååýš ååš ïŧ ŵååš.]
people-by-hand-after-end = [Ŧĥïš ïš ååƒŧééŕ ŧĥéé ļååšŧ đååý ööƒ ŧĥïš pééŕšööñ. Çĥååñğéé ŧĥéé ļååšŧ đååý ƒïŕšŧ.]
people-by-hand-ring = [Ñööƀööđý ïš ååƀöövéé ŧĥéémšééļƒ. Çĥööööšéé åå mååñååğééŕ ŵĥöö đööééš ñööŧ ŕéépööŕŧ ŧöö ŧĥïš pééŕšööñ.]
people-by-hand-own-role = [Ýööûû ŵööûûļđ ļööçķ ýööûûŕšééļƒ ööûûŧ. Ååñööŧĥééŕ ååđmïñïšŧŕååŧööŕ çååñ ŧååķéé ŧĥïš ŕööļéé ƒŕööm ýööûû.]
people-by-hand-own-end = [Ýööûû çååññööŧ ééñđ ýööûûŕ ööŵñ ååççööûûñŧ. Ååñööŧĥééŕ ååđmïñïšŧŕååŧööŕ çååñ.]
people-by-hand-change = [Çĥååñğéé pļååçéé, ŕööļééš ööŕ ļååšŧ đååý]
# $name: the person
people-by-hand-changes = [{ $name }: pļååçéé, ŕööļééš, ļååšŧ đååý]
people-by-hand-change-lede = [Ŵĥååŧ ŵååš ŧŕûûéé ûûñŧïļ ýééšŧééŕđååý šŧååýš ååš ïŧ ŵååš: ŕéépööŕŧš ööƒ ŧĥéé pååšŧ đöö ñööŧ çĥååñğéé.]
people-by-hand-move = [Ååñööŧĥééŕ ŧééååm, pööšïŧïööñ ööŕ mååñååğééŕ]
people-by-hand-from = [Ƒŕööm ŵĥïçĥ đååý]
people-by-hand-move-save = [Möövéé ƒŕööm ŧĥååŧ đååý]
people-by-hand-stays = [Šöö ƒååŕ, ååñđ pļååññééđ]
people-by-hand-days = [Đååýš]
# $day: a date
people-by-hand-since = [šïñçéé { $day }]
people-by-hand-coming = [pļååññééđ]
people-by-hand-roles-save = [Šååvéé ŧĥéé ŕööļééš]
people-by-hand-last-hint = [Ƒŕööm ŧĥéé đååý ååƒŧééŕ, ŧĥéé ååççööûûñŧ ïš çļööšééđ. Ļééååvéé ïŧ éémpŧý ŵĥééñ ñööƀööđý ļééååvééš.]
people-by-hand-last-save = [Šååvéé ŧĥéé ļååšŧ đååý]
# $name: what was typed
people-called-nobody = [Ñööƀööđý ĥééŕéé ïš çååļļééđ “{ $name }”. Çĥööööšéé åå ñååméé ƒŕööm ŧĥéé ļïšŧ, ööŕ ŵŕïŧéé ŧĥéé éé-mååïļ ååđđŕééšš.]
# $name: what was typed
people-called-two = [Šéévééŕååļ pééööpļéé ååŕéé çååļļééđ “{ $name }”. Ŵŕïŧéé ŧĥéé éé-mååïļ ååđđŕééšš ïñšŧééååđ.]
said-people-joined = [Ååđđééđ. Ïñvïŧéé ŧĥïš pééŕšööñ ŧöö çĥööööšéé åå pååššŵööŕđ, ööŕ ûûñđöö ïŧ ûûñđééŕ Ïmpööŕŧš.]
said-people-changed = [Šååvééđ.]
people-skills = [Šķïļļš]
people-kind-levels = [Ļéévééļš ööƒ šķïļļš ååñđ ļååñğûûååğééš]
people-team-skills = [Šķïļļš ööƒ ŧĥéé ŧééååm]

## Who stands in for whom

people-deputies = [Đéépûûŧïééš]
people-deputies-lede = [Ƒööļļööŵ-ûûpš, pŕöömïšééš, ğööååļš ŧöö ååğŕéééé, ååñšŵééŕš ååñđ đééçïšïööñš ğöö ŧöö ŧĥéé đéépûûŧý ƒööŕ ŧĥååŧ ŧïméé, ååñđ ƀååçķ ååƒŧééŕ ïŧ. Ɓööŧĥ šéééé ŧĥéém.]
people-deputies-known = [Ñååmééđ]
people-deputies-none = [Ñööƀööđý šŧååñđš ïñ ƒööŕ ååñýƀööđý ñööŵ.]
people-deputy-absent = [Ååŵååý]
people-deputy-deputy = [Đéépûûŧý]
people-deputy-act = [Çĥååñğéé]
people-deputy-now = [ñööŵ]
people-deputy-end = [Ééñđ ñööŵ]
# $day: a date
people-deputy-since = [Ƒŕööm { $day }, ƒööŕ ğööööđ]
people-deputy-name = [Ñååméé åå đéépûûŧý]
people-deputy-save = [Ñååméé]
people-deputy-from = [Ƒïŕšŧ đååý]
people-deputy-until = [Ļååšŧ đååý]
people-deputy-to-hint = [Ļééååvéé ïŧ éémpŧý ööñļý ƒööŕ šöömééƀööđý ŵĥöö ĥååš ļééƒŧ.]
people-deputy-manager = [Åå đéépûûŧý ïš ååñööŧĥééŕ pééŕšööñ ŵĥöö ļééååđš pééööpļéé. Çĥööööšéé ööñéé.]
people-deputy-handle = [Ŧĥéé ĥååñđļéé ƒŕööm ŧĥéé pééŕšööñ’š pååğéé]
people-deputy-unknown = [Ñööƀööđý ĥééŕéé ĥååš ŧĥïš ĥååñđļéé. Ïŧ šŧååñđš ööñ ŧĥéé pééŕšööñ’š pååğéé.]
people-deputy-to = [Ŵŕïŧéé ŧĥéé ļååšŧ đååý: ŧĥïš pééŕšööñ çöömééš ƀååçķ.]
# $n: number of days
people-deputy-order = [Ŧĥéé ļååšŧ đååý ļïééš ööñ ööŕ ååƒŧééŕ ŧĥéé ƒïŕšŧ, ñööŧ ïñ ŧĥéé pååšŧ, ååŧ mööšŧ { $n } đååýš ļååŧééŕ.]
people-deputy-twice = [Ŧĥééŕéé ïš åå đéépûûŧý ƒööŕ šööméé ööƒ ŧĥééšéé đååýš ååļŕééååđý. Ééñđ ŧĥååŧ ööñéé ƒïŕšŧ.]
people-deputy-away = [Ŧĥïš pééŕšööñ ïš ååŵååý ööñ šööméé ööƒ ŧĥééšéé đååýš. Çĥööööšéé ååñööŧĥééŕ.]
said-people-deputy = [Ñååmééđ. Ŧĥéé ööpééñ pŕöömïšééš ƒööļļööŵ ööñ ŧĥéé ƒïŕšŧ đååý.]
said-people-deputy-ended = [Ééñđééđ. Ŧĥéé pŕöömïšééš ååŕéé ƀååçķ.]
people-settings-talks-a-week = [Ŧååļķš pééŕ mååñååğééŕ ååñđ ŵééééķ]
# $n: the default
people-settings-talks-a-week-hint = [Ååŧ mööšŧ šöö mååñý ğööååļ ŧååļķš ååñđ ƒööļļööŵ-ûûpš ååŕéé ƀööööķééđ ïñ åå ŵééééķ; ŵĥååŧ ïš mööŕéé ğööééš ŧöö ååñööŧĥééŕ ŵééééķ, ööŕ šŧååýš ööpééñ ööñ ïŧš đååý. Ûûšûûååļ: { $n }.]
