### Selve samlingen: hvem som var der, om gruppen er riktig. Leksjoner og quizer på egen hånd.

## Oppmøte

deliver-not-begun = Oppmøtet åpner når samlingen begynner.
deliver-nobody-marked = Merk minst én person.
deliver-marked-earlier = Denne listen ble lagret en annen dag og er lukket. Oppfølgingen er i gang ut fra den.
deliver-state-unknown = Velg møtt, kom sent eller ikke møtt.
deliver-no-seat = Denne personen har ikke plass på denne samlingen.
deliver-stays-present = Den som er merket som møtt, forblir møtt: Oppfølging og øving er i gang.
said-deliver-marked = Oppmøtet er lagret. Oppfølging og øving er i gang for alle som var der.

## Leksjoner

deliver-lesson-of = leksjon { $n } av { $all }
deliver-minutes-left = { $n ->
    [one] { $n } minutt igjen
   *[other] { $n } minutter igjen
}
deliver-all-read = alt lest
deliver-lessons = Leksjoner
deliver-read-of = { $read } av { $all }
deliver-read = Jeg har lest det.
deliver-next = Neste: { $title }
deliver-next-quiz = Neste: prøv deg selv
deliver-next-course = Tilbake til kurset
deliver-ways = Vil du heller ikke lese?
deliver-way-main = { $method } (hovedmåten)
deliver-ways-how = Fortell lederen din hvilken måte som passer deg.

## Quizen

deliver-quiz = Prøv deg selv
deliver-quiz-lede = Du får resultatet med en gang, med grunnen til hvert svar. Fra { $pass } er den bestått; du kan prøve så ofte du vil.
deliver-quiz-open-it = Åpne spørsmålene
deliver-quiz-best = best så langt: { $right } av { $all }
deliver-to-lessons = Til leksjonene
deliver-quiz-check = { $n ->
    [one] Sjekk svaret mitt
   *[other] Sjekk de { $n } svarene mine
}
deliver-quiz-again = Prøv igjen
deliver-quiz-open = Velg ett svar.
deliver-quiz-open-some = Noen spørsmål mangler svar.
deliver-quiz-counted = Disse svarene er allerede talt med, kanskje i et annet vindu. Åpne spørsmålene på nytt.
deliver-score = { $right } av { $all }
deliver-passed = bestått
deliver-not-passed = bestått fra { $pass }
deliver-right = riktig
deliver-not-this = ikke dette
deliver-yes = Det stemmer.
deliver-not-quite = Ikke helt.
deliver-comes-back = Dette kommer igjen som øvekort.
deliver-again = Kommer igjen som øvekort
deliver-again-none = Ingenting: Alt var riktig.
said-deliver-quiz-saved = Svarene dine er talt med.

## Er gruppen riktig? Én setning per regel for opplæringstypen.

deliver-size-ok = { $n ->
    [one] { $n } person; gruppen kan ha { $min } til { $max }
   *[other] { $n } personer; gruppen kan ha { $min } til { $max }
}
deliver-size-warn = { $n ->
    [one] { $n } person, men gruppen trenger { $min } til { $max }
   *[other] { $n } personer, men gruppen trenger { $min } til { $max }
}
deliver-subgroups-ok = { $min } til { $max } i hver smågruppe: { $sizes }
deliver-subgroups-warn = Smågruppene trenger { $min } til { $max }, de har: { $sizes }
deliver-managers-ok = Ingen er her med sin egen leder
deliver-managers-warn = I samme samling som egen leder: { $names }
deliver-departments-ok = { $n } avdelinger blandet, høyst { $largest } fra én
deliver-departments-warn = { $n ->
    [one] Bare { $n } avdeling: Dette kurset blander dem
   *[other] { $n } avdelinger, men { $largest } kommer fra én
}
deliver-language-ok = Alle jobber på { LANGUAGE($language) }
deliver-language-warn = Jobber ikke på { LANGUAGE($language) }: { $names }
deliver-trainer-ok = { $name } kan holde dette kurset på { LANGUAGE($language) }
deliver-trainer-warn = { $name } er ikke godkjent for dette kurset
deliver-trainer-language = { $name } jobber ikke på { LANGUAGE($language) }
deliver-trainer-none = Ingen kursholder ennå
deliver-activities-ok = Gruppesamtale, gruppeoppgave, skriveoppgave og rollespill er med: { $n } aktiviteter
deliver-activities-warn = { $n ->
    [one] { $n } aktivitet som denne opplæringstypen krever, mangler
   *[other] { $n } aktiviteter som denne opplæringstypen krever, mangler
}

said-deliver-wished = Du har bedt om plass. Svaret kommer på e-post og står her.
said-deliver-wish-seated = Plassen er din.
said-deliver-wish-counted = Ønsket ditt er talt med. Når en samling settes opp, får du plass.
said-deliver-wish-answered = Svaret ditt er lagret og sendt.
said-deliver-wish-back = Trukket tilbake.
said-deliver-wish-planned = De er med i neste plan.
deliver-wish-lede = { $n ->
    [one] Lederen din svarer innen én arbeidsdag. Uten svar går det ett trinn opp.
   *[other] Lederen din svarer innen { $n } arbeidsdager. Uten svar går det ett trinn opp.
}
deliver-wish-lede-yes = { $n ->
    [one] Lederen din svarer innen én arbeidsdag. Ikke noe svar betyr ja.
   *[other] Lederen din svarer innen { $n } arbeidsdager. Ikke noe svar betyr ja.
}
deliver-wish-lede-open = Du trenger ikke å spørre noen om dette kurset.
deliver-wish-which = Hvilken samling?
deliver-wish-free = { $n ->
    [one] én ledig plass
   *[other] { $n } ledige plasser
}
deliver-wish-any = En annen, som ikke er satt opp ennå
deliver-wish-any-hint = Ønsket ditt telles med, og den opplæringsansvarlige ser hvor mange som vil det samme.
deliver-wish-none-free = Ingen kommende samling har ledig plass på et språk du snakker. Du kan ønske deg en: Den opplæringsansvarlige ser hvor mange som vil det samme.
deliver-wish-note = Hva du vil bruke det til
deliver-wish-note-hint = En setning hjelper lederen din. Feltet kan stå tomt.
deliver-wish-send-any = Ønsk en plass
deliver-wish-take = Ta plassen
deliver-wish-full = Denne samlingen har ingen ledig plass lenger. Velg en annen.
deliver-wish-seated = Du har alt plass på en samling i dette kurset.
deliver-wish-taken = Du har alt tatt dette kurset. Leksjonene er fortsatt åpne for deg.
deliver-wish-again = Du har alt bedt om dette kurset, eller en plass planlegges for deg.
deliver-wish-first = { $missing }
deliver-wish-answered = Dette er alt besvart. Last siden på nytt.
deliver-wish-choose = Velg ja eller nei.
deliver-wishes = Ønsker om plass
deliver-wishes-lede = Den som vil lære noe, spør på siden til kurset. Svaret kommer senest den dagen som står.
deliver-wishes-waiting = Venter på svar fra deg
deliver-wishes-none = Ingen venter på svar fra deg.
deliver-wishes-mine = Det du har bedt om
deliver-wishes-mine-none = Du har ikke bedt om noe ennå. Alle kurs har en knapp for det.
deliver-wish-by = svar senest { $day }
deliver-wish-late = svaret er forsinket
deliver-wish-seat = har fått plass
deliver-wish-lost = har ikke plassen lenger
deliver-wish-agreed = godkjent, ingen dato ennå
deliver-wish-planned = med i neste plan
deliver-wish-no = ikke nå
deliver-wish-over = ikke noe svar før samlingen
deliver-wish-back = trukket tilbake
deliver-wish-with = { $name } svarer
deliver-wish-planners = de opplæringsansvarlige svarer
deliver-wish-raised = sendt videre
deliver-wish-take-back = Trekk tilbake
deliver-wish-reason-label = En setning til svaret (må med ved nei)
deliver-wish-reason = Skriv i én setning hvorfor ikke nå, høyst 500 tegn.
deliver-wish-say-seat = Ja, denne samlingen
deliver-wish-say-later = Ja, en annen samling
deliver-wish-say-yes = Ja
deliver-wish-say-planners = Overlat det til de opplæringsansvarlige
deliver-wish-stuck = Bare en opplæringsansvarlig kan se bort fra dette, med en begrunnelse. Overlat det til dem, eller si ja til en annen samling.
deliver-wish-unplanned = En samling som ikke er satt opp ennå
deliver-wish-say-no = Ikke nå
deliver-wish-changes = Gi plassen med en begrunnelse, på siden til samlingen
deliver-wish-crowds = Ønsket seg
deliver-wish-crowds-none = Ingen venter på en samling som ikke er satt opp.
deliver-wish-crowd = { $n ->
    [one] Én i { $team } ønsker seg dette
   *[other] { $n } i { $team } ønsker seg dette
}
deliver-wish-plan = { $n ->
    [one] Planlegg for én
   *[other] Planlegg for { $n }
}
deliver-wish-mail-asked-subject = { $name } ber om plass: { $course }
deliver-wish-mail-asked-text = { $name } vil gjerne ta «{ $course }». Svar senest { $day }, på siden for ønsker om plass.
deliver-wish-mail-seat-subject = Du har fått plass: { $course }
deliver-wish-mail-seat-text = Plassen du ba om i «{ $course }», er din. Kursbrevet med tid og sted kommer. { $reason }
deliver-wish-mail-yes-subject = Godkjent: { $course }
deliver-wish-mail-yes-text = Ønsket ditt om «{ $course }» er godkjent. Det er ingen dato ennå; du får beskjed når den er klar. { $reason }
deliver-wish-mail-no-subject = Ikke nå: { $course }
deliver-wish-mail-no-text = Du ba om plass i «{ $course }». Svaret er: ikke nå. { $reason }
deliver-wish-mail-raised-subject = Fortsatt ikke noe svar: { $course }
deliver-wish-mail-raised-text = Det er ikke avgjort ennå om du får plass i «{ $course }». Spørsmålet er sendt videre, og svaret kommer senest { $day }.
deliver-wish-mail-over-subject = Ikke svar i tide: { $course }
deliver-wish-mail-over-text = Samlingen i «{ $course }» som du ba om, ble holdt eller avlyst før noen svarte. Du kan be om en annen på siden til kurset.

## Oppmøte per del, med kode, på telefon

deliver-arrivals = Oppmøte per del
deliver-parts = Deler
deliver-part-whole = Hele samlingen
deliver-part-before = Før pausen
deliver-part-after = Etter pausen
deliver-parts-of = { $n } av { $all }
deliver-roster = Deltakerliste
deliver-roster-save = Lagre listen
deliver-roster-why = Du kan rette den i dag. Oppfølging og øving begynner for alle som er her.
deliver-opens = Oppmøtet åpner når dette begynner: { $when }.
deliver-unmarked = Oppmøte gjenstår: { $days }
deliver-part-early = Denne delen har ikke begynt ennå. Den føres når den har det.
deliver-person = Person
deliver-arrival-state = Til stede?
deliver-state-here = her
deliver-state-late = sent
deliver-state-away = borte
deliver-how = Registrert
deliver-how-roster = på listen kl. { $at }
deliver-how-code = med kode kl. { $at }
deliver-how-dial-in = ringte inn kl. { $at }
deliver-dialled = Nummer eller initialer
deliver-dialled-of = Nummer eller initialer for { $name }
deliver-attendance-here = Her i denne delen
deliver-attendance-year = Dette kurset, siste 12 måneder
deliver-attendance-target = mål { $pct }
deliver-cut = Oppmøtet tas
deliver-cut-whole = én gang
deliver-cut-halves = før og etter pausen
deliver-cut-activities = for hver aktivitet
deliver-cut-save = Bruk disse delene
deliver-arrival-cut-marked = Noen er allerede registrert, så delene blir som de er.
deliver-arrival-no-activities = Dette kurset har ingen aktiviteter. Velg andre deler.
deliver-arrival-dialled-long = Bruk høyst 60 tegn til nummer eller initialer.
deliver-bridge = Fra telefonkonferansen
deliver-bridge-list = Listen fra konferansen, som CSV
deliver-bridge-hint = Kopier listen med første linje. E-post, brukernavn, ansattnummer eller navn er nok til å finne noen.
deliver-bridge-match = Registrer dem som var på linjen
deliver-bridge-nobody = Ingen med plass står i denne listen. Se etter at første linje har navnene på kolonnene.
deliver-bridge-unmatched = { $n ->
    [one] Én linje passer ikke til noen med plass. Registrer personen for hånd:
   *[other] { $n } linjer passer ikke til noen med plass. Registrer dem for hånd:
}
deliver-code = Kode
deliver-code-show = Vis koden
deliver-code-lede = Sett denne siden der alle ser den. Den som skriver koden på sin egen side, blir registrert som til stede.
deliver-code-left = { $n ->
    [one] Ny om ett sekund. Denne gjelder ett minutt til.
   *[other] Ny om { $n } sekunder. Denne gjelder ett minutt til.
}
deliver-code-there = { $n } av { $all } er her
deliver-code-next = Koden nå
deliver-code-qr = Fører til siden der koden skrives
deliver-arrival = Jeg er her
deliver-arrival-code = Koden på veggen
deliver-arrival-hint = Seks sifre. De skifter hvert minutt.
deliver-arrival-say = Jeg er her
deliver-arrival-else = Ser du ingen kode? Kursholderen kan også registrere deg.
deliver-arrival-not-now = Denne siden er åpen mens samlingen pågår.
deliver-arrival-done = { $part }: her siden kl. { $at }
deliver-arrival-early = Samlingen har ikke begynt ennå. Skriv koden når den har det.
deliver-arrival-over = Samlingen er over. Be kursholderen registrere deg.
deliver-arrival-closed = Det vises ingen kode for denne samlingen. Be kursholderen registrere deg.
deliver-arrival-wrong = Dette er ikke koden som vises nå. Skriv de seks sifrene på veggen.
deliver-arrival-slow = Flere koder passet ikke. Vent et minutt og skriv den nye.
said-deliver-arrived = Du er her.

## Orienteringer: hva som er endret, innen når, og en kort sjekk

deliver-briefings = Orienteringer
deliver-briefings-lede = Det som er endret og må være kjent innen en dag. En orientering er ikke et kurs: Den har verken kursbrev eller plass, og telles for seg.
deliver-briefings-waiting = Til deg
deliver-briefings-none = Ikke noe nytt. Du vet hva som er endret.
deliver-briefings-read = Lest
deliver-briefings-told = Sendt ut
deliver-briefings-told-none = Ingenting er sendt ut ennå.
deliver-briefing-new = Ny orientering
deliver-briefing-new-lede = Si hva som blir annerledes og fra når, med så få ord som mulig. Opptil tre spørsmål viser om det er forstått.
deliver-briefing-tell = Send ut
deliver-briefing-title = Hva som er endret
deliver-briefing-text = Med få setninger
deliver-briefing-text-hint = Høyst to minutters lesing. Markdown virker.
deliver-briefing-audience-label = Til
deliver-briefing-due = Leses innen
deliver-briefing-team = Team
deliver-audience-team = Team { $name }
deliver-audience-department = Avdeling { $name }
deliver-audience-site = Sted { $name }
deliver-audience-queue = Kø { $name }
deliver-audience-everybody = Alle
deliver-briefing-question-n = Spørsmål { $n }
deliver-briefing-question-label = Spørsmål
deliver-briefing-right = Riktig svar
deliver-briefing-wrong = Et annet svar
deliver-briefing-wrong-more = Enda et svar
deliver-briefing-audience = Velg hvem den er til.
deliver-briefing-own-teams = Du kan sende til team der du leder noen. Opplæringsansvarlige kan sende til andre.
deliver-briefing-due-past = Denne dagen er over. Velg i dag eller senere.
deliver-briefing-question = Et spørsmål trenger en tekst, det riktige svaret og minst ett svar til; ingen svar kan være like.
deliver-briefing-question-long = Bruk høyst 300 tegn til hvert spørsmål og svar.
deliver-briefing-same-questions = Still de samme spørsmålene på alle språk du begynner på, eller la dette språket stå tomt.
deliver-briefing-by = innen { $day }
deliver-briefing-late = { $n ->
    [one] én dag over fristen
   *[other] { $n } dager over fristen
}
deliver-briefing-read-on = lest { $day }
deliver-briefing-read-by = { $n ->
    [0] ingen ennå
    [one] én person
   *[other] { $n } personer
}
deliver-briefing-fig-read = Har lest
deliver-briefing-fig-in-time = Innen fristen
deliver-briefing-again-n = { $n ->
    [one] Én person trengte mer enn ett forsøk. Kanskje en setning kan bli klarere.
   *[other] { $n } personer trengte mer enn ett forsøk. Kanskje en setning kan bli klarere.
}
deliver-briefing-not-yet = Ikke ennå
deliver-briefing-all-read = Alle har lest den.
deliver-briefing-more = { $n ->
    [one] Og én person til; filen har alle.
   *[other] Og { $n } personer til; filen har alle.
}
deliver-briefing-end = Trengs ikke lenger
deliver-briefing-is-ended = avsluttet
deliver-briefing-ended-note = Ingen trenger å lese denne lenger.
deliver-unbriefed-csv = Hvem som ikke har lest hva (CSV)
deliver-briefing-acknowledge = Jeg har lest det
deliver-briefing-not-this = Ikke dette.
deliver-briefing-read-again = Ikke alt var riktig. Les en gang til; svarene kommer i en annen rekkefølge.
deliver-briefing-other-window = Denne ble besvart i et annet vindu. Åpne orienteringen på nytt.
said-deliver-briefed = Den er sendt ut. De den er til, ser den på I dag.
said-deliver-briefing-read = Du vet hva som er endret. Takk.
said-deliver-briefing-ended = Ingen trenger å lese den lenger.

## Huskelapper: slå opp noe mens kunden venter

deliver-aids = Huskelapper
deliver-aids-lede = Korte tekster til å slå opp i mens kunden venter. Ctrl K finner dem også.
deliver-aids-look = Hva leter du etter?
deliver-aids-found = { $n ->
    [one] Fant én
   *[other] Fant { $n }
}
deliver-aids-none = Ingen huskelapp er skrevet ennå.
deliver-aids-nothing-found = Ingen har disse ordene. Prøv ett av dem, eller spør coachen din: Det som mangler, kan skrives.
deliver-aid-new = Skriv en huskelapp
deliver-aid-edit = Endre
deliver-aid-form-lede = Skriv det noen trenger med en kunde på tråden: trinn, ord, grenser. En halv side er mer enn nok.
deliver-aid-title = Tittel
deliver-aid-title-hint = Ordene noen ville søkt etter.
deliver-aid-body = Hva du gjør
deliver-aid-body-hint = Korte trinn. Markdown virker: lister, fet skrift, tabeller.
deliver-aid-course = Kurs
deliver-aid-card = Øvingskort
deliver-aid-review-next = Ses på igjen innen
deliver-aid-note = Hva som er nytt i denne versjonen
deliver-aid-save = Lagre
deliver-aid-about = Om den
deliver-aid-version = Versjon
deliver-aid-version-of = { $n }, { $day }
deliver-aid-versions = Versjoner
deliver-aid-review = Ses på igjen innen
deliver-aid-answers = Til hjelp
deliver-aid-helped = hjalp { $n } av { $all }
deliver-aid-stale = se på igjen
deliver-aid-stale-text = Denne skulle ses på igjen { $day }. Stemmer noe ikke lenger, så si fra nedenfor.
deliver-aid-needed = Var det dette du trengte?
deliver-aid-missing = Hva mangler?
deliver-aid-missing-hint = Du kan la det stå tomt. Det går videre uten navnet ditt.
deliver-aid-yes = Ja
deliver-aid-no = Nei
deliver-aid-look-again = Stemmer den ennå?
deliver-aid-still-right = Den stemmer ennå
deliver-aid-end = Ta den bort
deliver-aid-look-up = Slå opp mens du jobber:
deliver-aid-note-long = Bruk høyst 500 tegn.
deliver-aid-review-past = Velg en dag som kommer.
deliver-aid-card-course = Velg et kort i kurset, etter at kurset er valgt.
said-deliver-aid-written = Lagret. Søket finner den nå.
said-deliver-aid-answered = Takk. Det telles uten navnet ditt.
said-deliver-aid-kept = Notert: Den stemmer til da.
said-deliver-aid-ended = Tatt bort. Ingen finner den lenger.

## Medlytt: lytt, prøv med hjelp, så egne samtaler

deliver-shadowings = Medlytt
deliver-shadowings-lede = To side om side: lytt, snakk mens den andre lytter, så egne samtaler med hjelp i nærheten. Begge krysser av for hver samtale.
deliver-shadow-now = Side om side nå
deliver-shadow-none = Ingen du leder, sitter sammen med noen nå.
deliver-shadow-mine = Mine
deliver-shadow-mine-none = Du er ikke satt sammen med noen. Lederen din kan gjøre det.
deliver-shadow-new = Sett to sammen
deliver-shadow-person = Den nye
deliver-shadow-person-hint = Navn, e-post eller brukernavn
deliver-shadow-partner = Sitter hos
deliver-shadow-from = Fra
deliver-shadow-to = Til
deliver-shadow-kinds = De viktigste typene henvendelser
deliver-shadow-kinds-hint = Én per linje, høyst seks.
deliver-shadow-kind = Type henvendelse
deliver-shadow-needed = Lyttet til av hver type før den første egne
deliver-shadow-pair-up = Sett dem sammen
deliver-shadow-pair = { $person } hos { $partner }
deliver-shadow-from-to = { $from } til { $to }
deliver-shadow-steps = Trinn
deliver-step-observe = Lytt
deliver-step-reverse = Snakk, den andre lytter
deliver-step-supported = Egne samtaler, hjelp i nærheten
deliver-shadow-ready = klar for egne samtaler
deliver-shadow-ready-text = { $name } har hatt alle typene og kan ta samtaler alene.
deliver-shadow-missing = { $kind } ({ $n })
deliver-gate-observe = Ingen egne samtaler ennå. Mangler å lytte til: { $missing }.
deliver-gate-reverse = Det er lyttet nok. Før egne samtaler mangler det å snakke mens den andre lytter: { $missing }.
deliver-gate-supported = Egne samtaler med hjelp i nærheten. Mangler ennå: { $missing }.
deliver-shadow-contacts = Samtaler
deliver-shadow-contacts-none = Ingen samtale er skrevet opp ennå.
deliver-shadow-both = begge har krysset av
deliver-shadow-one = bare én har krysset av
deliver-shadow-waits = venter på { $name }
deliver-shadow-tick = Slik var det
deliver-shadow-note-new = Skriv opp en samtale
deliver-shadow-step = Trinn
deliver-shadow-note = Hva jeg lærte om kundene
deliver-shadow-note-hint = Én setning, uten kundenes navn eller numre. Du kan la det stå tomt.
deliver-shadow-write = Skriv opp
deliver-shadow-end = De er ferdige
deliver-shadow-not-yours = Du kan sette sammen folk du leder. Opplæringsansvarlige kan sette sammen andre.
deliver-shadow-two = En annen skal sitte ved siden av: Velg to personer.
deliver-shadow-days = Velg en siste dag etter den første, innen { $max } dager.
deliver-shadow-kinds-wrong = Skriv én til { $max } ulike typer, én per linje, høyst 60 tegn.
deliver-shadow-already = Denne personen er allerede satt sammen med noen. Avslutt det først.
deliver-shadow-over = Disse to er ferdige. Ikke noe mer skrives opp.
deliver-shadow-gate = Dette trinnet er ikke åpent ennå. Det som mangler, står ovenfor.
said-deliver-paired = De sitter sammen. Begge ser det under Medlytt.
said-deliver-contact-noted = Skrevet opp. Den teller når den andre også har krysset av.
said-deliver-contact-ticked = Krysset av. Den teller.
said-deliver-shadow-ended = De er ferdige.

## Kurskatalogen, avgrenset av adressen

deliver-cat-q = Finn et kurs
deliver-cat-narrow = Avgrens
deliver-cat-type = Type
deliver-cat-method = Måte å lære på
deliver-cat-lang = Språk
deliver-cat-length = Lengde
deliver-cat-provider = Fra hvem
deliver-cat-fit = Laget for
deliver-cat-seats = Plasser
deliver-cat-any = alle
deliver-cat-length-short = inntil en time
deliver-cat-length-half = inntil en halv dag
deliver-cat-length-long = lengre
deliver-cat-seats-open = med ledig plass
deliver-cat-apply = Vis disse
deliver-cat-all = alle kurs
deliver-cat-found = { $n ->
    [one] Ett kurs
   *[other] { $n } kurs
}

## Kursholderens notater

deliver-notes = Kursholderens notater
deliver-notes-lede-trainer = Det du noterer om noen, leses av den det gjelder, og av ingen andre.
deliver-notes-lede = Det kursholderen har notert om deg. Ingen andre leser det.
deliver-notes-none = Ikke noe notert ennå.
deliver-note-step = Hvor langt
deliver-note-text = Hva jeg så
deliver-note-new = Skriv et notat
deliver-note-write = Lagre notatet
deliver-note-step-begun = første forsøk
deliver-note-step-helped = med hjelp
deliver-note-step-alone = på egen hånd
deliver-note-step-helps = hjelper andre
said-deliver-noted = Notert. Deltakeren kan lese det.

deliver-paths = Bli kursholder
deliver-paths-lede = Fire steg: lær kurset, hold det sammen med kursholderen, bli observert mens du holder det, få det godkjent. Hvert steg bygger på noe som har skjedd.
deliver-paths-now = På vei
deliver-paths-none = Ingen er på vei akkurat nå.
deliver-paths-mine = Mine
deliver-paths-mine-none = Du er ikke på vei til å holde noe kurs. Lederen din kan sette det i gang.
deliver-path-new = Sett i gang for noen
deliver-path-person = Hvem som skal holde kurset
deliver-path-course = Kurs
deliver-path-begin = Sett i gang
deliver-path-since = Siden { $day }, satt i gang av { $name }
deliver-path-steps = Fire steg
deliver-path-step-learned = Har lært det
deliver-path-step-co-taught = Har holdt det sammen
deliver-path-step-watched = Er observert
deliver-path-step-licensed = Godkjent
deliver-path-next-learned = lærer kurset
deliver-path-next-co-taught = skal holde det sammen
deliver-path-next-watched = skal observeres
deliver-path-next-licensed = klar for godkjenning
deliver-path-ended = avsluttet
deliver-path-there = på plass
deliver-path-is-next = neste
deliver-path-later = senere
deliver-path-learned-how = Kurset læres som av alle andre: på en samling eller i eget tempo.
deliver-path-learned-on = Lært { $day }
deliver-path-taught-how = Opplæringsansvarlig setter personen ved siden av kursholderen på en samling. Det teller når samlingen er holdt.
deliver-path-coming = { $n ->
    [one] Én samling er planlagt framover.
   *[other] { $n } samlinger er planlagt framover.
}
deliver-path-watched-how = Fra andre samling av ser en kursholder på dette kurset på og skriver ned hvordan det gikk.
deliver-path-licensed-on = Godkjent { $day }
deliver-path-licensed-how = Opplæringsansvarlig godkjenner når de tre stegene er på plass. Fra da av planlegges personen som kursholder.
deliver-path-by-hand = Holder kurset etter en godkjenning som ble gitt uten denne veien.
deliver-path-notes = Det kursholdere så
deliver-path-ready = kan holde det alene
deliver-path-once-more = en gang til sammen
deliver-path-saw = Hva så du?
deliver-path-which = Hvilken samling
deliver-path-note = Hva som virket, og én ting å prøve neste gang
deliver-path-note-hint = Personen leser det. To setninger er nok.
deliver-path-ready-tick = Kan holde det alene
deliver-path-write = Skriv ned
deliver-path-give = Godkjenningen
deliver-path-give-act = Kan holde kurset
deliver-path-first-learned = Før godkjenningen: Kurset må være lært.
deliver-path-first-co-taught = Før godkjenningen: én holdt samling sammen med kursholderen.
deliver-path-first-watched = Før godkjenningen: en kursholder som har sett på og sier at personen kan holde det alene.
deliver-path-end = Avslutt uten godkjenning
deliver-path-not-yours = Du kan sette det i gang for dem du leder. Opplæringsansvarlige kan gjøre det for alle.
deliver-path-teaches = Personen kan allerede holde dette kurset.
deliver-path-already = Personen er allerede på vei. Du finner det i lista.
deliver-path-over = Denne veien er avsluttet.
deliver-path-session = Velg en holdt samling der personen var med på å holde kurset, fra den andre av.
said-deliver-path-begun = Satt i gang. Siden viser hva som kommer nå.
said-deliver-path-watched = Skrevet ned. Personen kan lese det.
said-deliver-path-licensed = Godkjent fra i dag. Personen kan settes opp som kursholder.
said-deliver-path-ended = Avsluttet. Det som er lært, blir stående i kursoversikten.

deliver-outside = Eksterne kurs
deliver-outside-lede = Et kurs du tar et annet sted, skrives opp her med kursbeviset. Etterpå sier du hva du tar med tilbake.
deliver-outside-none = Ingenting er skrevet opp ennå
deliver-outside-none-text = Skriv opp et her ved siden av, før du drar eller etter at du har vært der.
deliver-outside-mine = Mine
deliver-outside-waiting = Venter på svar fra deg
deliver-outside-new = Skriv opp et kurs
deliver-outside-title = Hva det heter
deliver-outside-provider = Hvem som holder det
deliver-outside-from = Første dag
deliver-outside-to = Siste dag
deliver-outside-hours-field = Timer i alt
deliver-outside-hours = Skriv timene som tall, for eksempel 6 eller 7,5, høyst 800.
deliver-outside-length = Varighet
deliver-outside-cost = Pris
deliver-outside-cost-why = Koster det noe, svarer lederen din først. Det som er gratis, skrives bare opp.
deliver-outside-until = Kursbeviset gjelder til
deliver-outside-until-hint = La feltet stå tomt hvis det ikke går ut.
deliver-outside-note = Hvorfor akkurat dette
deliver-outside-person = For en du leder
deliver-outside-person-hint = Navn, e-postadresse eller brukernavn. La det stå tomt for deg selv.
deliver-outside-write = Skriv opp
deliver-outside-not-yours = Du kan skrive det opp for deg selv og for dem du leder.
deliver-outside-days = Siste dag er før første. Endre en av dem.
deliver-outside-expires = Et kursbevis gjelder lenger enn til kursets siste dag. Velg en senere dag.
deliver-outside-is-asked = venter på et ja
deliver-outside-is-declined = ikke nå
deliver-outside-is-agreed = avtalt
deliver-outside-is-bring = ta med noe tilbake
deliver-outside-is-closed = ferdig
deliver-outside-is-taken-back = trukket
deliver-outside-answer = Kan det bli noe av?
deliver-outside-reason = Et ord om det
deliver-outside-reason-hint = Trengs med et nei: personen leser det.
deliver-outside-yes = Ja, dra
deliver-outside-no = Ikke nå
deliver-outside-answered = Dette er allerede besvart.
deliver-outside-why = Si hvorfor ikke, og hva som kunne passe i stedet. Personen leser det.
deliver-outside-answered-by = Besvart av
deliver-outside-over = Det er over
deliver-outside-was-there = Jeg var der
deliver-outside-bring-due = Når du senest sier hva du tar med tilbake
deliver-outside-bring-hint = To uker er vanlig. En påminnelse kommer tre dager før.
deliver-outside-bring-day = Velg en dag fra i dag av, høyst { $max } dager fram.
deliver-outside-not-over = Det kan avsluttes når det er avtalt og siste dag er kommet.
deliver-outside-bring = Hva tar du med tilbake?
deliver-outside-bring-by = senest { $day }
deliver-outside-nothing = Ingenting av det passer i kursene våre
deliver-outside-nothing-why = Én setning om det
deliver-outside-nothing-act = Avslutt uten forslag
deliver-outside-facts = Om kurset
deliver-outside-certificate = Kursbevis
deliver-outside-open-file = Åpne kursbeviset
deliver-outside-no-file = Ingen fil ennå.
deliver-outside-file = Legg til fila
deliver-outside-other-file = En annen fil i stedet
deliver-outside-file-hint = PDF, PNG eller JPEG, høyst 10 MB. Du og de som leder deg, ser den.
deliver-outside-add-file = Legg til
deliver-outside-first-yes = Kursbeviset legges til når det er avtalt.
deliver-outside-file-needed = Velg en fil først.
deliver-outside-file-kind = Dette er verken en PDF eller et PNG- eller JPEG-bilde. Lagre den som en av dem.
deliver-outside-file-large = Fila er større enn { $max } MB. Skann den med lavere oppløsning.
deliver-outside-take-back = Trekk det
deliver-outside-stands = Det står i kursoversikten og blir stående.
deliver-proposals = Det kolleger tar med tilbake til kursene våre
deliver-proposals-made = Foreslått
deliver-proposal-course = Til hvilket av kursene våre
deliver-proposal-part = Som
deliver-proposal-part-lessons = en leksjon
deliver-proposal-part-activities = en aktivitet på samlingen
deliver-proposal-part-cards = et øvekort
deliver-proposal-title = Overskrift
deliver-proposal-body = Det kolleger bør vite eller gjøre
deliver-proposal-body-hint = Med egne ord; på et kort er det baksiden. Kopier ingenting som tilhører andre.
deliver-proposal-make = Foreslå det
deliver-proposal-waits = Et forslag fra deg venter på svar. Vent på det først.
deliver-proposal-is-open = venter på svar
deliver-proposal-is-taken = kommer med i neste versjon
deliver-proposal-is-not-taken = ikke denne gangen
deliver-proposal-from = Tatt med tilbake av { $name }, { $day }
deliver-proposal-words = Tekst
deliver-proposal-reason = Svaret
deliver-proposal-take = Med i neste versjon?
deliver-proposal-take-hint = Med et ja går det inn i et utkast til neste versjon, på { $language }, slik du skriver det her. Forfatterens egne ord blir stående ved siden av på sitt språk.
deliver-proposal-say = Til forfatteren
deliver-proposal-say-hint = Med et ja holder det med takk. Med et nei: si hvorfor, og hvor det kunne passe.
deliver-proposal-yes = Ta det med i utkastet
deliver-proposal-no = Ikke denne gangen
deliver-proposal-why = Si hvorfor ikke: forfatteren leser det og har lagt arbeid i det.
deliver-proposal-answered = Forslaget er allerede besvart.
deliver-proposal-draft = Til utkastet
said-deliver-outside-asked = Skrevet opp. Lederen din er spurt.
said-deliver-outside-recorded = Skrevet opp.
said-deliver-outside-answered = Besvart, og personen har fått beskjed.
said-deliver-outside-done = Nå står det i kursoversikten.
said-deliver-outside-taken-back = Trukket.
said-deliver-outside-certificate = Kursbeviset er lagret.
said-deliver-outside-nothing = Avsluttet. Takk for at du sa det.
said-deliver-proposal-made = Foreslått. Den som har ansvar for kurset, svarer.
said-deliver-proposal-taken = Tatt med i utkastet, og forfatteren har fått beskjed.
said-deliver-proposal-not-taken = Besvart, og forfatteren har fått beskjed.
deliver-outside-mail-asked-subject = { $name } vil på «{ $title }»
deliver-outside-mail-asked-text = { $name } vil gjerne på «{ $title }». Det koster noe, så svaret ditt trengs. Du finner det under Eksterne kurs.
deliver-outside-mail-yes-subject = Ja til «{ $title }»
deliver-outside-mail-yes-text = Du kan dra på «{ $title }». { $reason }
deliver-outside-mail-no-subject = «{ $title }»: ikke nå
deliver-outside-mail-no-text = «{ $title }» lar seg ikke gjøre akkurat nå. Svaret: { $reason }
deliver-outside-mail-bring-subject = Hva tar du med tilbake fra «{ $title }»?
deliver-outside-mail-bring-text = Du var på «{ $title }». Si senest { $day } hva kolleger kan bruke av det: en leksjon, en aktivitet eller et øvekort. Ti linjer er nok.
deliver-outside-mail-proposed-subject = { $name } tar med noe tilbake til «{ $course }»
deliver-outside-mail-proposed-text = { $name } var på et eksternt kurs og foreslår noe til «{ $course }», som du har ansvar for. Ta det med i et utkast, eller si hvorfor ikke.
deliver-outside-mail-taken-subject = Forslaget ditt kommer med i «{ $course }»
deliver-outside-mail-taken-text = «{ $title }» kommer med i neste versjon av «{ $course }». Takk for at du tok det med tilbake. { $reason }
deliver-outside-mail-not-taken-subject = Forslaget ditt til «{ $course }»
deliver-outside-mail-not-taken-text = Takk for «{ $title }». Det kommer ikke med i «{ $course }» denne gangen. Svaret: { $reason }

deliver-series-rule = Gjennomført av dem som var med på { $n } av { $all } møter
deliver-series-by-date = Dette er en serie: Oppmøte føres for hver dato, under Oppmøte.

deliver-briefing-mail-subject = Nytt: { $title }
deliver-briefing-mail-text = { $n ->
    [0] «{ $title }» er endret. Les det senest { $day }: to minutter, under Orienteringer på I dag.
    [one] «{ $title }» er endret. Les det senest { $day }: to minutter og ett spørsmål, under Orienteringer på I dag.
   *[other] «{ $title }» er endret. Les det senest { $day }: to minutter og { $n } spørsmål, under Orienteringer på I dag.
}
deliver-shadow-hours = Timer om dagen ved siden av hverandre
deliver-shadow-hours-hint = Settes av for den nye, så planen regner dem som borte fra telefonen. 0 setter ikke av noe.
deliver-shadow-hours-wrong = Skriv timene på en dag som tall, for eksempel 2 eller 1,5, høyst 8.
deliver-shadow-a-day = { $length } om dagen
