### Første side, egen opplæring, samlinger, oversikten fra kurs til vane, søk.

## Hilsen

desk-good-morning = God morgen, { $name }
desk-good-afternoon = God ettermiddag, { $name }
desk-good-evening = God kveld, { $name }
desk-today-title = I dag

## Når

desk-by-today = senest i dag
# [one] er mandag, [other] er søndag.
desk-by-weekday = { $weekday ->
    [one] senest mandag
    [2] senest tirsdag
    [3] senest onsdag
    [4] senest torsdag
    [5] senest fredag
    [6] senest lørdag
   *[other] senest søndag
}
desk-by-day = senest { $day }
desk-on-day = { $day }
desk-days-late = { $n ->
    [one] { $n } arbeidsdag over fristen
   *[other] { $n } arbeidsdager over fristen
}
desk-today = i dag
desk-tomorrow = i morgen
desk-in-days = { $n ->
    [one] om { $n } dag
   *[other] om { $n } dager
}
desk-day-n = dag { $n }
desk-days-left = { $n ->
    [0] siste dag
    [one] { $n } dag igjen
   *[other] { $n } dager igjen
}
desk-month-year = { $month } { $year }

## Oversikten

desk-board-title = Fra kurs til vane
desk-team-people = { $team } · { $n ->
    [one] { $n } person
   *[other] { $n } personer
}
desk-board-lede = Et kurs er ferdig når ferdigheten er blitt en vane.
desk-waits = { $n ->
    [0] Ingenting venter på deg.
    [one] Én ting venter på deg.
   *[other] { $n } ting venter på deg.
}
desk-waits-late = { $n ->
    [one] Én er over fristen.
   *[other] { $n } er over fristen.
}
desk-waits-all-late = Alle er over fristen.
desk-as-file = Last ned som tabell
desk-waiting-on-you = Venter på deg
desk-everyone = Alle
desk-to-board = Alle, fra kurs til vane
desk-what = Hva
desk-due = Frist
desk-do = Gjør
desk-what-meet = Oppfølgingssamtale etter { $course }
desk-what-agree = Bli enige om målet for { $course }
desk-what-promised = Lovet:
desk-act-meet = Ta samtalen nå, 15 min
desk-act-agree = Les og bli enige
desk-act-kept = Allerede gjort
desk-key-you = deltakeren har gjort sitt, du gjenstår
desk-key-them = din del er gjort
desk-key-late = over fristen
desk-key-agree = deltakeren har gjort sitt, lederen gjenstår
desk-filter = Filtrer
desk-tab-all = Alle
desk-tab-me = Venter på meg
desk-tab-them = Venter på andre
desk-tab-late = Over fristen
desk-tab-done = Ferdig
desk-tab-empty = Ingenting her
desk-tab-empty-why = Ingen har opplæring på dette stadiet akkurat nå.
desk-show-all = Vis alle
desk-board-empty = Ingen kurs i sikte
desk-board-empty-why = Folkene dine kommer fram her en måned før kurset og blir stående i to måneder etter.
desk-board-scrolls = Fra kurs til vane, person for person
desk-board-caption = Hver deltaker etter hvert kurs. I hvert par er den venstre sirkelen deltakeren, den høyre partneren.
desk-person = Person
desk-memo = Kursbrev
desk-goal = Mål
desk-attended = Oppmøte
desk-follow-up = Oppfølging
desk-habit = Vane
desk-promised = Lovet
desk-not-yet = ikke ennå
desk-read-on = lest { $day }
desk-not-read = ikke lest ennå
desk-was-not-read = ikke lest
desk-memo-to-send = Skal sendes
desk-memo-held = Ikke sendt
desk-memo-missing = noe mangler
desk-agreed-on = Avtalt { $day }
desk-goal-to-agree = Skal avtales
desk-goal-to-write = Skal skrives
desk-goal-not-agreed = Ikke avtalt
desk-goal-agreed = avtalt
desk-not-marked = ikke ført ennå
desk-was-here = møtt
desk-came-late = kom sent
desk-away = Ikke møtt
desk-met-on = Snakket sammen { $day }
desk-was-due = Fristen var { $day }
desk-to-meet = Skal snakke sammen
desk-goal-reached = målet er nådd
desk-goal-partly = målet er delvis nådd
desk-goal-not-yet = målet er ikke nådd ennå
desk-days-of = { $done } av { $gone } dager
desk-is-habit = en vane
desk-habit-from = fra { $day }
desk-kept-on = holdt { $day }

## I dag, leder til administrator

desk-planner-title = Måneden
desk-planner-nothing = Ingen utkast venter, og alle kursbrev kan sendes.
desk-fig-needs = Store behov
desk-fig-needs-small = over { $n } av 100
desk-fig-unplaced = Uten plass
desk-fig-unplaced-small = som venter på et kurs
desk-fig-drafts = Utkast
desk-fig-drafts-small = til publisering eller forkasting
desk-fig-memos = Kursbrev holdt tilbake
desk-fig-memos-small = { $n ->
    [0] ingen over fristen
    [one] { $n } over fristen
   *[other] { $n } over fristen
}
desk-draft-waits = Utkast { $n } for { $month } venter
desk-draft-placed = { $placed } av { $all } har plass
desk-left-out = { $n ->
    [one] { $n } uten plass
   *[other] { $n } uten plass
}
desk-open-plan = Åpne planen
desk-memos-stuck = { $n ->
    [one] { $n } kursbrev for { $course } er ikke sendt
   *[other] { $n } kursbrev for { $course } er ikke sendt
}
desk-memo-late = over fristen
desk-open-session = Åpne samlingen
desk-to-mark = Hvem var der?
desk-mark-attendance = Før oppmøte
desk-you-teach = Du holder
desk-all-sessions = Alle samlinger
desk-teach-nothing = Du har ingen bookede samlinger.
desk-all-ready = alle er klare
desk-training = Opplæring
desk-when = Når
desk-place = Sted
desk-trainer = Kursholder
desk-enrolled = Påmeldt
desk-memos-read = Kursbrev lest
desk-goals-written = Mål skrevet
desk-state = Status
desk-to-hear = Må høres i en samtale
desk-to-hear-why = Er i øvemåneden sin, og ingen har hørt det ennå. Øvekort alene beviser ingen vane.
desk-to-hear-none = Alle som øver, er hørt minst én gang.
desk-to-hear-nobody = Ingen i teamet ditt er i en øvemåned akkurat nå.
desk-note-heard = Noter det du hørte
desk-hear-again = Lengst siden hørt
desk-last-heard = sist hørt { $day }
desk-house-title = Virksomheten
desk-fig-people-small = ansatt i dag
desk-fig-night = Siste nattkjøring
desk-fig-night-small = { $n ->
    [0] alt gikk
    [one] { $n } oppgave gikk ikke
   *[other] { $n } oppgaver gikk ikke
}
desk-night-never = ingen ennå
desk-night-first = den første kommer i natt
desk-fig-mails = E-post som venter
desk-fig-mails-small = { $n ->
    [0] ingen avvist
    [one] { $n } avvist
   *[other] { $n } avvist
}
desk-outbox = Utboks
desk-open = Åpne
desk-agenda = Hvem du møter i dag
desk-agenda-none = Ingen har avtale med deg i dag.
desk-agenda-goal = Målsamtale med { $name }
desk-agenda-follow-up = Oppfølging med { $name }
desk-agenda-teach = Du holder { $course }
desk-agenda-learn = Du skal på { $course }
desk-fig-practising = Øver nå
desk-fig-practising-small = i teamet ditt
desk-fig-unheard = Ikke hørt ennå
desk-fig-unheard-small = i noen samtale
desk-fig-noted = Du har notert
desk-fig-noted-small = { $n ->
    [one] siste { $n } dag
   *[other] siste { $n } dager
}
desk-fig-booked = Avtalt med andre
desk-fig-booked-small = denne uken
desk-apart = Der dere hørte ulikt
desk-apart-none = Ingen to har notert det motsatte av hverandre de siste ukene.
desk-apart-line = { $yes } hørte det { $yes_on }, { $no } ikke { $no_on }
desk-noted = De siste notatene dine
desk-noted-none = Du har ikke notert noe om teamet ditt i det siste.
desk-first-unread = { $n ->
    [one] Kursbrev ikke lest ennå: { $names }
   *[other] Kursbrev ikke lest ennå: { $names }
}
desk-first-no-goal = { $n ->
    [one] Mål ikke skrevet ennå: { $names }
   *[other] Mål ikke skrevet ennå: { $names }
}
desk-first-seats = { $n ->
    [one] { $n } deltaker
   *[other] { $n } deltakere
}
desk-bring = Ta med:
desk-quiet = Hvem som har sluttet å øve
desk-quiet-none = Alle som er i en øvingsmåned, har øvd i løpet av de siste fem dagene.
desk-quiet-days = { $n ->
    [one] ikke øvd på { $n } dag
   *[other] ikke øvd på { $n } dager
}
desk-draft-worst = { $pct } i den verste halvtimen
desk-deepest = Størst behov
desk-need-level = behov { $n } av 100
desk-fig-parked = Ikke fulgt opp
desk-fig-parked-small = hendelser, se endringsloggen
desk-night-failed = Natten fikk ikke til «{ $act }»
desk-night-again = prøves igjen { $when }
desk-night-badge = gikk ikke
desk-import-waits = { $file } venter på å bli tatt i bruk
desk-import-rows = { $n ->
    [one] { $n } rad endrer noe
   *[other] { $n } rader endrer noe
}, { $wrong ->
    [0] ingen er feil
    [one] { $wrong } rad er feil
   *[other] { $wrong } rader er feil
}
desk-import-mend = må rettes
desk-without-mail = { $n ->
    [one] { $n } person har ingen e-postadresse og får ikke kursbrev
   *[other] { $n } personer har ingen e-postadresse og får ikke kursbrev
}
desk-without-place = { $n ->
    [one] { $n } person står ikke i noe team
   *[other] { $n } personer står ikke i noe team
}
desk-house-nothing = Ingenting venter på deg: ingen e-post er avvist, ingen fil venter.

## I dag, deltaker

desk-practice-due = { $n ->
    [one] { $n } kort
   *[other] { $n } kort
}, om lag { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
}
desk-practice-done = { $n ->
    [one] { $n } kort i dag, det er nok
   *[other] { $n } kort i dag, det er nok
}
desk-practice-none = Ingen kort i dag
desk-practice-line = { $course } · øvedag { $day } av { $all } · { $done } av { $gone } dager
desk-start-practice = Begynn å øve
desk-next-training = Neste kurs
desk-all-booked = { $n ->
    [one] { $n } booket
   *[other] Alle { $n } som er booket
}
desk-my-training = Min opplæring
desk-next-none = Ingenting er booket
desk-next-none-why = Når du får en plass, sier kursbrevet når, hvor og hva det er til, to uker før.
desk-my-goal = Mitt mål for kurset
desk-change = Endre
desk-memo-word = Kursbrev
desk-memo-read-it = Les kursbrevet
desk-memo-comes = Kursbrevet kommer
desk-no-memo = Ingen kursbrev
desk-goal-write = Skriv målet ditt
desk-goal-written = Målet er skrevet
desk-goal-agreed-with = Målet er avtalt med { $name }
desk-goal-talk-with = { $name } tar målsamtalen { $by }
desk-no-goal = Ingen mål
desk-meetings = Oppfølging som kommer
desk-meeting-coming = Med { $name } etter { $course }, { $by }.
desk-five-questions = De fem spørsmålene
desk-heard = Hørt i samtalene dine
desk-heard-none = Ingen har notert noe ennå.
desk-certificates-title = Kursbevis
desk-certificates = { $n ->
    [one] { $n } kursbevis
   *[other] { $n } kursbevis
}
desk-certificates-expired = { $n ->
    [one] { $n } kursbevis er utløpt
   *[other] { $n } kursbevis er utløpt
}
desk-certificates-none = Det første kommer når en ferdighet er blitt en vane.
desk-quiz-before = Se hva du kan fra før: { $course }
desk-quiz-after = Se hva du sitter igjen med: { $course }
desk-quiz-later = Se hva som sitter etter noen uker: { $course }
desk-quiz-before-day = { $n ->
    [one] { $n } spørsmål, før { $day }
   *[other] { $n } spørsmål, før { $day }
}
desk-quiz-by = { $n ->
    [one] { $n } spørsmål, { $by }
   *[other] { $n } spørsmål, { $by }
}
desk-help-asked = { $name } spør om du kan hjelpe

## Opplæring

desk-training-title = Min opplæring
desk-coming = Kommer
desk-past = Har vært
desk-past-scrolls = Hva det ble til etter hvert kurs
desk-any-day = Begynn når du vil

## Samlinger

desk-sessions-title = Samlinger
desk-sessions-count = { $n ->
    [one] { $n } samling
   *[other] { $n } samlinger
}
desk-sessions-none = Ingen samlinger denne måneden
desk-sessions-none-why = Samlinger kommer fram her når en plan er publisert.
desk-state-held = holdt
desk-state-mark = oppmøte må føres
desk-seats-of = { $n } av { $max } plasser
desk-in-groups = i { $n } grupper
desk-n-of = { $n } av { $all }
desk-steps = Hvor samlingen står
desk-step-booked = Booket
desk-step-memo = Kursbrev, { $day }
desk-step-goals = Mål, senest { $day }
desk-step-class = Kurs, { $day }
desk-step-follow-up = Oppfølging, senest { $day }
desk-step-habit = Vane, til { $day }
desk-my-goal-for-it = Mitt mål for kurset
desk-memo-heading = Kursbrev
desk-goal-heading = Mål
desk-memos-leave = Kursbrevene sendes { $by }.
desk-memos-none = Denne samlingen har ingen kursbrev.
desk-memos-read-of = { $read } av { $sent } har lest sitt, hver på sitt eget språk.
desk-memos-refused = { $n ->
    [one] { $n } kursbrev kan ikke sendes.
   *[other] { $n } kursbrev kan ikke sendes.
}
desk-memo-you-read = Du har lest ditt.
desk-memo-you-unread = Ditt ligger her.
desk-memo-not-sent-yet = Ditt er ikke sendt ennå.
desk-memo-open = Åpne kursbrevet
desk-who-comes = Hvem som kommer
desk-team = Team
desk-attendance = Oppmøte
desk-mark-here = Møtt
desk-mark-late = Kom sent
desk-save-attendance = Lagre oppmøte
desk-attendance-why = Den som var der, får oppfølging og en måned med øving.
desk-mark-opens = Oppmøtet åpner når samlingen begynner, for kursholderen og de opplæringsansvarlige.
desk-group = Gruppe { $n }
desk-groups-right = Er gruppene riktige?
desk-to-look-at = { $n ->
    [one] { $n } å se på
   *[other] { $n } å se på
}
desk-material = Materiell
desk-quantity = Antall
desk-their-goals = Målene deres
desk-goals-here = Mål
desk-weak = Vanskelig i quizen
desk-missed-by = { $n } av { $all } svarte feil

## Søk

desk-search-label = Et navn, et team, et kurs, en dag
desk-found = { $n ->
    [one] { $n } treff
   *[other] { $n } treff
}
desk-found-none = Ingen treff
desk-found-none-why = Prøv færre ord, eller bare begynnelsen av ett. Navn finner du også uten aksenter, og kurs på alle språk.
desk-palette-list = Det du kan åpne
desk-palette-all = Alle treff
desk-palette-keys = Taster
desk-palette-close = Lukk
desk-palette-places = Sider
desk-palette-acts = Gjøremål
desk-do-choose = Velg kurs for et behov
desk-do-aid = Slå opp noe
desk-do-brief = Si hva som er endret
desk-all-briefings = Alle orienteringer
desk-do-draft = Lag utkast til en måned
desk-do-report = Se om et kurs har virket
desk-do-talk = Bli enige om mål, hold oppfølgingssamtaler
desk-do-mark = Registrer oppmøte
desk-do-import = Hent inn en fil
desk-do-settings = Endre åpningstider, språk og frister
desk-do-practise = Øv
desk-key-search = Åpne og lukk søket
desk-key-choose = Velg i listen
desk-key-open = Åpne
desk-key-close = Lukk
desk-key-keys = Vis disse tastene
desk-key-answer = Øvingskort: vis svaret
desk-key-rate = Øvingskort: si hvordan det gikk

## En samling som endres

desk-change-session = Flytt, avlys, andre deltakere
desk-cancelled-title = Denne samlingen er avlyst
desk-cancelled-why = Hvorfor
desk-cancelled-then = De som hadde plass, venter på en ny.
desk-cancelled-people = { $n ->
    [one] Det gjaldt { $n } person.
   *[other] Det gjaldt { $n } personer.
}

## Hvem kommer, forberedelse, grupper

desk-to-calendars = I kalenderen min
desk-prework-open = Gjør forberedelsen
desk-prework-done = Forberedt
desk-reply-open = Si om du kommer
desk-reply-comes = Du kommer
desk-reply-no = Du kan ikke komme
desk-reply-waits = lederen din bestemmer
desk-reply-kept = lederen din ber deg komme
desk-reply-badge-yes = kommer
desk-reply-badge-no = kan ikke komme
desk-reply-badge-kept = bedt om å komme
desk-declines = Kan ikke komme
desk-decline-release = Gi plassen tilbake
desk-decline-keep = Be om å komme
desk-decline-item = { $name } kan ikke komme på { $course }
desk-decline-decide = Bestem
desk-plan-from = { $name } foreslår en utviklingsplan
desk-plan-read = Les og svar
desk-free-seats = { $n ->
    [one] Én plass er ledig,
   *[other] { $n } plasser er ledige,
} { $waiting ->
    [one] én person venter.
   *[other] { $waiting } personer venter.
}
desk-free-seats-act = Se hvem som venter
desk-you-teach-this = Du holder denne samlingen
desk-teach-open = ikke bekreftet ennå
desk-teach-yes = bekreftet
desk-teach-no = du kan ikke holde den
desk-teach-confirm = Bekreft
desk-teach-why = Hvorfor du ikke kan
desk-teach-cannot = Jeg kan ikke holde den
desk-group-away = Borte
desk-to-checklist = Sjekkliste
desk-prework = Forberedelse
desk-prework-all = Alle har forberedt seg.
desk-prework-not-yet = Ikke ennå:
desk-notice-title = Kort varsel
desk-go-title = Skal den holdes?
desk-go-item = { $course }, { $day }: Skal den holdes?
desk-go-badge = å bestemme
desk-go-decide = Bestem

desk-first-title = De første stegene
desk-first-lede = Omtrent ti minutter til det første kurset. Rekkefølgen er fri.
desk-first-people = Legg til medarbeiderne, for hånd eller fra en fil
desk-first-course = Skriv det første kurset
desk-first-venue = Legg til kurslokalet, med mindre alt er på nett
desk-first-trainer = Si hvem som holder det
desk-first-session = Sett en dato: kurs, dag, deltakere
desk-first-done = gjort
desk-wishes = Ønsker om plass: { $n }, første svar senest { $day }
desk-wishes-late = svaret er forsinket
desk-wishes-answer = Svar
desk-wishes-mine = Bedt om plass
desk-wishes-all = Alle
desk-wishes-none = Du har ikke bedt om noen plass.
desk-wishes-courses = Finn et kurs

## De fem spørsmålene i en plan, på én side

desk-five-title = Planen på én side: { $skill }, { $team }
desk-five-to-need = Behovet
desk-five-strategy = Dette lover vi:
desk-five-days =
    { $n ->
        [one] { $n } dag fra beslutningen til første opplæring, { $day }.
       *[other] { $n } dager fra beslutningen til første opplæring, { $day }.
    }
desk-five-days-so-far =
    { $n ->
        [one] { $n } dag siden beslutningen; ingen opplæring har fått dato ennå.
       *[other] { $n } dager siden beslutningen; ingen opplæring har fått dato ennå.
    }
desk-five-steps = De fem spørsmålene
desk-five-step-who = Hvem
desk-five-step-type = Hvilken type
desk-five-step-method = Hvilken metode
desk-five-step-prepare = Forberede
desk-five-step-follow = Følge opp
desk-five-who = Hvem trenger det?
desk-five-to-evidence = Alt som ligger bak
desk-five-evidence = Behov { $level } av 100 (mellom { $low } og { $high }), fra { $n } svar, samtaler og vurderinger.
desk-five-evidence-little = Ikke nok data til et tall ({ $n } svar, samtaler og vurderinger).
desk-five-asked = { $n ->
    [one] { $n } person skal lære det
   *[other] { $n } personer skal lære det
}
desk-five-seated = { $n ->
    [one] { $n } har plass
   *[other] { $n } har plass
}
desk-five-learned = { $n ->
    [one] { $n } har lært det eller trenger det ikke lenger
   *[other] { $n } har lært det eller trenger det ikke lenger
}
desk-five-waiting = { $n ->
    [0] Ingen venter
    [one] { $n } venter på plass
   *[other] { $n } venter på plass
}
desk-five-nobody = Ingen er valgt til et kurs ennå.
desk-five-type = Hvilken type opplæring?
desk-five-choose = Velg et kurs
desk-five-no-course = Det er ikke valgt kurs for dette behovet.
desk-five-others = Også valgt for dette behovet:
desk-five-method = Hvilken metode?
desk-five-after-course = Følger av kurset.
desk-five-way-seats = { $min } til { $max } personer
desk-five-way-sessions = { $n ->
    [one] { $n } samling
   *[other] { $n } samlinger
}
desk-five-prepare = Hvordan forbereder vi folk?
desk-five-to-plan = Planlegg samlingene
desk-five-no-session = Ingen samling har fått dato ennå.
desk-five-session = Samling
desk-five-memo-col = Kursbrev
desk-five-goals-col = Mål
desk-five-memo = innen { $day } · { $sent } av { $n } sendt, { $read } lest
desk-five-goals = innen { $day } · { $written } av { $n } skrevet, { $agreed } avtalt
desk-five-follow = Hvordan følger vi opp?
desk-five-meeting-col = Oppfølgingssamtale
desk-five-practice-col = Øving
desk-five-meeting = innen { $day } · { $held } av { $n } holdt
desk-five-practice = til { $day } · en vane for { $done } av { $n }
desk-five-print = Siden får plass på ett ark.
desk-similar-group = { $n } av disse { $all } var sammen { $day }, og stemningen var lav ({ $mean } av 5). En annen sammensetning kan hjelpe.
desk-required = Dette skal du ha
desk-required-team = { $n ->
    [one] Pålagt opplæring er åpen eller har frist snart for { $n } av dine folk
   *[other] Pålagt opplæring er åpen eller har frist snart for { $n } av dine folk
}
desk-required-late = { $n ->
    [one] Pålagt opplæring: { $n } person to uker over fristen
   *[other] Pålagt opplæring: { $n } personer to uker over fristen
}
desk-agenda-coaching = Coaching med { $name }
desk-agenda-coaching-group = Coaching i gruppe
desk-waits-coaching-notes = { $n ->
    [one] En coachingsamtale skal skrives ned
   *[other] { $n } coachingsamtaler skal skrives ned
}
desk-waits-coaching-words = Hvordan var coachingsamtalen? Ett minutt.

desk-taught-with = { $trainer }, sammen med { $with }

desk-series-dates = Datoer
desk-series-over = over
desk-series-join = Slik blir du med
# $cost, $left: amounts
desk-approval-small = koster { $cost }, { $left } igjen

# $course: title
desk-agenda-travel = På vei: { $course }
