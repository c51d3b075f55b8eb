### Kursbevis.

recognise-mine = Kursbevis
recognise-none = Ingen kursbevis ennå
recognise-none-why = Et kursbevis kommer når en ferdighet er blitt en vane: tretti dager med øving, og hørt i ekte henvendelser.
recognise-to-practice = Til øvingen din
recognise-title = Kursbevis: { $course }
recognise-certificate = Kursbevis
recognise-valid = Gyldig, utstedt av denne virksomheten
recognise-revoked = Dette kursbeviset er trukket tilbake.
recognise-has-learned = har lært
recognise-has-practised = har lært og på { $done } av { $planned } dager øvd på
recognise-training = Opplæring
recognise-class = { $day }, { $length }
recognise-shown-by = Vist ved
recognise-shown = Hørt i { $shown } av { $occasions } henvendelser
recognise-check = Kontroller her
recognise-qr = Adressen til kursbeviset som en kode til å skanne
recognise-trainer = kursholder
recognise-coach = coach
recognise-mail-subject = Kursbeviset ditt: { $course }
recognise-mail-body = Det du begynte på i kurset { $day }, er blitt en vane. Kursbeviset ditt for «{ $course }» ligger i Tandem under Kursbevis. Alle kan kontrollere det med koden: { $code }
recognise-coaching = Coaching
recognise-has-coached = har coachet kolleger til ferdighetene ble vaner
recognise-manager = leder
recognise-valid-until = Gyldig til
recognise-issued-until = { $day }, gyldig til { $until }
recognise-state-valid = Gyldig
recognise-state-ends = { $n ->
    [one] går ut om { $n } dag
   *[other] går ut om { $n } dager
}
recognise-state-expired = Utløpt
recognise-state-renewed = Fornyet
recognise-state-revoked = Trukket tilbake
recognise-expired = Dette kursbeviset gikk ut { $day }.
recognise-renewed = Et nyere kursbevis har tatt over.
recognise-newer = Se det nyere kursbeviset
recognise-coached-hours = { $length }: lyttet til { $contacts } henvendelser, holdt { $meetings } oppfølgingssamtaler
recognise-coached-outcomes = { $n ->
    [one] { $n } ferdighet hos en kollega ble en vane
   *[other] { $n } ferdigheter hos kolleger ble vaner
}
recognise-coached-feedback = { $n ->
    [one] { $n } skriftlig råd
   *[other] { $n } skriftlige råd
}
recognise-shown-again = Kontrollert på nytt: { $right } av { $all } svar riktige, hørt i { $shown } av { $n } henvendelser
recognise-credit = Coaching gitt
recognise-credit-how = Regnet ut fra det som er gjort: 12 minutter for en henvendelse, 20 for en oppfølgingssamtale. Det teller like mye som det man selv har lært.
recognise-credit-hours = Timer
recognise-credit-hours-small = { $n ->
    [one] lyttet til { $n } henvendelse
   *[other] lyttet til { $n } henvendelser
}
recognise-credit-outcomes = Resultater
recognise-credit-outcomes-small = ferdigheter hos andre som ble vaner
recognise-credit-feedback = Skriftlige råd
recognise-credit-feedback-small = notater om ekte henvendelser
recognise-mail-renewed = Kursbeviset ditt for «{ $course }» gjelder videre: Kontrollen var nok, du trenger ikke ta kurset om igjen. Alle kan kontrollere det med koden: { $code }
recognise-mail-coach = Kolleger du har lyttet til, har gjort det til en vane. Kursbeviset ditt som coach ligger i Tandem under Kursbevis. Alle kan kontrollere det med koden: { $code }
recognise-mail-ends-subject = «{ $course }»: kursbeviset går ut om { $n ->
    [one] { $n } dag
   *[other] { $n } dager
}
recognise-mail-ends-body = Kursbeviset ditt for «{ $course }» er gyldig til { $day }. En kort kontroll er nok: quizen, og tre henvendelser der noen lytter. Du trenger ikke ta kurset om igjen. Du finner den i Tandem under Kursbevis.
recognise-mail-ends-coach = Kursbeviset ditt som coach er gyldig til { $day }. Et nytt kommer av seg selv når kolleger du lytter til, gjør en ferdighet til en vane.
recognise-mail-ends-manager = { $person }: Kursbeviset for «{ $course }» er gyldig til { $day }. En kort kontroll er nok: quizen, og tre henvendelser der noen lytter.
recognise-recheck = Tidlig kontroll
recognise-recheck-lede = Kursbeviset går ut { $until }. Det som vises her, er nok; kurset trenger ikke tas om igjen.
recognise-recheck-past = Kursbeviset gikk ut { $until }. Det som vises her, fornyer det; kurset trenger ikke tas om igjen.
recognise-recheck-later = Kursbeviset går ut { $until }. Kontrollen åpner { $n } dager før, { $from }.
recognise-recheck-two = To ting skal til
recognise-recheck-know = Kan det fortsatt: quizen
recognise-recheck-do = Gjør det fortsatt: hørt i henvendelser
recognise-recheck-to-quiz = Til quizen
recognise-recheck-quiz = { $right } av { $all } riktige; 8 av 10 er nok
recognise-recheck-quiz-none = Ikke tatt ennå; 8 av 10 riktige er nok
recognise-recheck-contacts = Hørt i { $shown } av { $n } henvendelser; det trengs { $least }, og atferden i to av tre
recognise-renew = Forny kursbeviset
said-recognise-renewed = Fornyet. Dette er det nye kursbeviset.
recognise-renew-closed = Dette kursbeviset kan ikke fornyes: Det er fornyet eller trukket tilbake, eller det gjelder uten frist.
recognise-renew-early = Kontrollen åpner { $n } dager før kursbeviset går ut.
recognise-renew-missing = Quiz og henvendelser er ikke på plass begge to ennå.
recognise-there = På plass
recognise-missing = Mangler
recognise-rules = Hvor lenge kursbevis gjelder
recognise-rules-lede = Nye kursbevis følger disse reglene; de utstedte beholder datoen. Seksti, tretti og sju dager før fristen går det ut et brev.
recognise-rules-now = Nå
recognise-rules-set = Endre en regel
recognise-rule-subject = Kursbevis for
recognise-rule-skills = alle kurs uten egen regel
recognise-rule-coach = coacher
recognise-rule-good = uten frist
recognise-rule-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
recognise-rule-for = Måneder
recognise-rule-for-hint = 0: uten frist
recognise-rule-coach-asks = For coacher også
recognise-rule-coach-now = Nå: { $minutes } minutter, { $outcomes } resultater, { $feedback } skriftlige råd. La det som ikke endres, stå tomt.
recognise-rule-minutes = Minutter coaching
recognise-rule-outcomes = Ferdigheter hos andre som ble vaner
recognise-rule-feedback = Skriftlige råd
recognise-rule-save = Lagre
said-recognise-rule-set = Regelen er lagret.
recognise-ladder = Stige
recognise-rung-new-hire = Ny kollega
recognise-rung-senior = Senior
recognise-rung-lead = Teamleder
recognise-rung-supervisor = Vaktleder
recognise-ladder-at = Står på: { $rung }
recognise-rung-next = Neste: { $rung }
recognise-rights = Gir rett til: { $roles }
recognise-asks = Det som kreves
recognise-has = Det som er der
recognise-state = Status
recognise-asks-months = { $n ->
    [one] { $n } måned i huset
   *[other] { $n } måneder i huset
}
recognise-has-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
recognise-asks-certificates = { $n ->
    [one] { $n } gyldig kursbevis
   *[other] { $n } gyldige kursbevis
}
recognise-has-certificates = { $n ->
    [0] ingen ennå
    [one] { $n } kursbevis
   *[other] { $n } kursbevis
}
recognise-asks-shown = Atferden i { $share } av henvendelsene noen har lyttet til på et halvt år, minst fem
recognise-has-shown = { $shown } av { $n }
recognise-asks-outcomes = { $n ->
    [one] { $n } ferdighet hos en kollega som ble en vane med hjelp herfra
   *[other] { $n } ferdigheter hos kolleger som ble vaner med hjelp herfra
}
recognise-has-outcomes = { $n ->
    [0] ingen ennå
    [one] { $n } ferdighet
   *[other] { $n } ferdigheter
}
recognise-asks-course = Gyldig kursbevis for «{ $course }»
recognise-rung-who = Evidensen foreslår, et menneske bestemmer: Lederen gir trinnet, og rettighetene følger med en gang.
recognise-rung-reason = Hvorfor det gis likevel
recognise-rung-reason-hint = { $n ->
    [one] { $n } ting mangler; grunnen følger avgjørelsen.
   *[other] { $n } ting mangler; grunnen følger avgjørelsen.
}
recognise-rung-reason-needed = { $n ->
    [one] { $n } ting mangler. Skriv hvorfor trinnet gis likevel.
   *[other] { $n } ting mangler. Skriv hvorfor trinnet gis likevel.
}
recognise-rung-grant = Gi: { $rung }
recognise-rung-not-next = Stigen tas ett trinn om gangen. Se på siden igjen: Kanskje noen har gitt dette trinnet.
recognise-rung-given = { $rung }: gitt av { $name }, { $day }
recognise-rungs-given = Gitt
said-recognise-granted = Gitt. Rettighetene gjelder fra nå.
recognise-rung-rules = Hva hvert trinn krever
recognise-rung-rules-lede = 0 betyr: kreves ikke. Alle ser de samme reglene på sin egen side.
recognise-rule-months-here = Måneder i huset
recognise-rule-certificates = Gyldige kursbevis
recognise-rule-shown = Atferd i henvendelser, prosent
recognise-rule-roles = Gir rett til
recognise-rule-courses = Kursbevis som kreves
recognise-kudos = Ros
recognise-kudos-lede = For én ting noen gjorde. Mottakeren bestemmer hvem andre som får se det; ingen telles eller rangeres.
recognise-kudos-own = Til deg
recognise-kudos-own-none = Ikke noe ennå.
recognise-kudos-team = Teamet ditt
recognise-kudos-team-none = Ingen i teamet har delt noe ennå.
recognise-kudos-house = Hele huset
recognise-kudos-to = { $name }: { $skill }
recognise-kudos-customer = Kunde, { $day }
recognise-shows-ask = Bare du ser dette. Hvem andre får se det?
recognise-shows-now = Hvem som ser det:
recognise-shows-self = Bare jeg
recognise-shows-team = Teamet mitt
recognise-shows-house = Alle
recognise-kudos-give = Gi ros
recognise-kudos-for = Til { $name }
recognise-kudos-other = en annen
recognise-kudos-whom = Til hvem
recognise-kudos-skill = For hva
recognise-kudos-text = Hva gjorde vedkommende?
recognise-kudos-text-hint = Ett øyeblikk, slik du så det.
recognise-kudos-quote = Kundens egne ord
recognise-kudos-no-quote = ingen
recognise-kudos-send = Send
said-recognise-kudos-given = Sendt. Bare mottakeren ser det til vedkommende bestemmer noe annet.
said-recognise-kudos-shown = Valget er lagret; du kan endre det når som helst.
recognise-kudos-self = Velg en annen: Ros er for andre.
recognise-kudos-not-yours = Bare mottakeren bestemmer hvem som får se det.
recognise-mail-kudos-subject = { $name } gir deg ros
recognise-mail-kudos-body = { $name } skriver: { $text } Bare du ser det; i Tandem under Ros bestemmer du hvem andre som får se det.
recognise-rewards = Hva som ble gitt for hva
recognise-rewards-lede = En logg for deg selv og dem over deg, så anerkjennelsen når alle.
recognise-rewards-log = Logg
recognise-rewards-none = Ikke noe notert det siste året.
recognise-reward-who = Hvem
recognise-reward-what = Hva
recognise-reward-what-hint = En fri ettermiddag, en bok, et ord i møtet …
recognise-reward-why = For hva
recognise-reward-why-hint = Hva personen gjorde, i én setning.
recognise-reward-by = Av
recognise-reward-day = Dato
recognise-reward-new = Noter én
recognise-reward-open = Ikke ennå fra deg det siste året: { $names }
recognise-reward-save = Noter
recognise-reward-future = Skriv en dag som har vært.
said-recognise-rewarded = Notert.
recognise-fair = Hvem anerkjennelsen ikke har nådd
recognise-fair-why = Personer uten ros eller belønning det siste året, per leder. Ingen er nevnt.
recognise-fair-manager = Leder
recognise-fair-people = Personer
recognise-fair-never = Ikke nådd

## Skills and languages with evidence

recognise-skills = Ferdigheter og språk
recognise-skills-lede = Hvert nivå bygger på noe man kan se på. Henvendelser, score og samtaler er fra det siste halvåret.
recognise-skills-lede-coach = Det du har sett i henvendelser det siste halvåret. Helheten er for personen, lederne og de opplæringsansvarlige.
recognise-skills-skills = Ferdigheter
recognise-skills-languages = Språk
recognise-skills-skill = Ferdighet
recognise-skills-language = Språk
recognise-skills-language-level = Språknivå
recognise-skills-level = Nivå
recognise-skills-evidence = Belegg
recognise-skills-nothing = Ingenting kjent ennå
recognise-skills-calls = { $n ->
    [one] 1 samtale lyttet til og gått gjennom, { $day }.
   *[other] { $n } samtaler lyttet til og gått gjennom, den siste { $day }.
}
recognise-skills-own = Det du sier selv
recognise-skills-own-hint = Det vises som ditt eget ord. Det teller aldri som belegg.
recognise-skills-own-save = Lagre mitt ord
recognise-skills-own-said = Med egne ord: { $level }, { $day }. Ikke belegg.
recognise-skills-take-back = trekk tilbake det jeg sa
recognise-skills-confirm = Bekreft et nivå
recognise-skills-confirm-hint = Det gjelder fra i dag, opp eller ned, til noen bekrefter et annet eller et senere kursbevis viser mer.
recognise-skills-confirm-save = Bekreft nivået
recognise-skills-reason = Hva som viser det
recognise-skills-reason-hint = Atferd i henvendelser, ikke en egenskap. Personen leser det.
recognise-skills-who = Vises for personen, lederne over og opplæringsansvarlige. For ingen andre.
recognise-skills-choose = Velg en ferdighet eller et språk.
said-recognise-level = Lagret, med dagens dato.
recognise-proof-certificate = Kursbevis «{ $course }», { $day }
recognise-proof-certificate-until = Kursbevis «{ $course }», { $day }, gjelder til { $until }
recognise-proof-ended = Kursbevis «{ $course }», { $day }, gikk ut { $until }
recognise-proof-class = Opplæring «{ $course }», { $day }
recognise-proof-confirmed = { $name } bekreftet «{ $level }», { $day }
recognise-proof-imported = Fra et annet system: { $level }, { $day }
recognise-proof-seen = Sett i { $shown } av { $n } henvendelser det ble lyttet til, sist { $day }
recognise-proof-scored = Kvalitetsscore { $mean } i snitt over { $n ->
    [one] 1 henvendelse
   *[other] { $n } henvendelser
}, sist { $day }
recognise-team = Ferdigheter i teamet
recognise-team-lede = Bare nivåer med belegg. Det folk sier om seg selv, står på sidene deres.
recognise-team-team = Team
recognise-team-least = Minst
recognise-team-any = alle
recognise-team-filter = Vis
recognise-team-all = Vis alle
recognise-team-none = Ingen her
recognise-team-none-why = Ingen under deg passer til dette valget.
recognise-team-scrolls = Personer og ferdigheter, kan rulles sidelengs
recognise-team-more = { $n ->
    [one] 1 person til: velg et team.
   *[other] { $n } personer til: velg et team.
}

## Paths of courses

recognise-tracks = Opplæringsløp
recognise-track = Løp
recognise-tracks-lede = Kurs i rekkefølge: for nyansatte, for veien videre, for dem som leder og dem som selger.
recognise-track-your-place = Du er her
recognise-track-place = { $n } av { $of }
recognise-track-path = Løpet
recognise-track-version = Versjon { $n }
recognise-track-empty = Ingen kurs her ennå.
recognise-track-state = Status
recognise-track-done = Fullført
recognise-track-shown = Vist med belegg
recognise-track-booked = Plass booket
recognise-track-open = Gjenstår
recognise-track-people = Dine på dette løpet
recognise-track-where = Kommet til
recognise-track-next = Neste kurs
recognise-track-acknowledged = Strategi og retningslinjer lest
recognise-track-unread = ikke ennå
recognise-track-read = Du bekreftet dette { $day }.
recognise-track-read-before = Du bekreftet en tidligere tekst { $day }. Den er endret siden.
recognise-track-acknowledge = Jeg har lest begge deler
said-recognise-track-read = Notert, med dagens dato.

recognise-badge-skill = En ferdighet lært i «{ $course }» og øvd til den ble en vane.
recognise-badge-skill-criteria = Var med på opplæringen, øvde i en måned og ble hørt gjøre det i virkelige henvendelser.
recognise-badge-coach = Coaching av kolleger.
recognise-badge-coach-criteria = Ga av tiden sin, lyttet til henvendelser, skrev råd, og andres ferdigheter ble til vaner.
recognise-badge-title = For programmer
recognise-badge-holds = Signaturen på kursbeviset stemmer (Open Badges 3.0, Ed25519).
recognise-badge-broken = Signaturen på kursbeviset stemmer ikke. Si fra til administratoren.
recognise-badge-file = Det signerte beviset, til en lommebok eller et annet system
recognise-badge-keys = Nøklene til dette huset
recognise-badge-print = Vil du ha den som PDF, skriver du ut siden til fil.
