### En måned til en vane: kort, svar, dom.

practise-title = Øving
practise-card-of = Øving: kort { $n } av { $all }
practise-done-of = { $n } av { $all } kort gjort
practise-n-of = { $n } av { $all }
practise-stop = Stopp for nå, svarene dine er lagret
practise-show = Vis et svar
practise-how-to-tell = Slik merker du at det virket
practise-space = Mellomrom
practise-on-a-call = i én henvendelse i dag
practise-how-close = Hvor nær var ditt svar?
practise-how-did-it-go = Hvordan gikk det?
practise-again = Om igjen
practise-hard = Vanskelig
practise-good = Bra
practise-easy = Lett
practise-not-today = Ikke i dag
practise-did-hard = Med strev
practise-did-good = Bra
practise-did-easy = Av seg selv
practise-in-days = { $n ->
    [one] om { $n } dag
   *[other] om { $n } dager
}
practise-enough = { $n ->
    [one] { $n } kort i dag, det er nok.
   *[other] { $n } kort i dag, det er nok.
}
practise-next = Neste gang { $day }.
practise-nothing = Det er ikke noe å øve på nå.
practise-none = Ingen øving ennå
practise-none-why = Kortene kommer av seg selv dagen etter et kurs, noen minutter om dagen i tretti dager.
practise-months = Månedene dine
practise-days = { $done } av { $gone } dager
practise-verdict-done = Det er blitt en vane: hørt i ekte henvendelser, og ofte nok.
practise-verdict-change = Det har ikke satt seg på denne måten. Lederen din velger en annen måte sammen med deg.
practise-verdict-data = Ikke nok data: Ingen har hørt det i mange nok henvendelser ennå.
practise-rating-unknown = Velg ett av de fire svarene.
practise-over = Denne øvemåneden er over.
practise-from = råd fra { $name }
practise-how-note = Hvordan det gikk (lederen din og coachen kan lese det)
practise-remembered = I dag ville du husket { $n } av 10 ({ $cards ->
    [one] { $cards } kort
   *[other] { $cards } kort
} sett til nå).
practise-off-days = Fridager, ferie og pauser teller ikke med: Det finnes ingen rekke av dager å miste.
practise-notes = Notater til deg selv
practise-notes-back = { $n ->
    [one] Ett notat har kommet tilbake til deg.
    [0] Det du skriver til deg selv, kommer tilbake på dag 3, 10, 30 og 365.
   *[other] { $n } notater har kommet tilbake til deg.
}
practise-notes-open = Til notatene dine
practise-notes-lede = Det du skriver her, kommer tilbake til deg på dag 3, 10, 30 og 365. Ingen andre ser det.
practise-notes-came = Fra deg selv
practise-note-came = Du skrev dette for { $n } dager siden
practise-note-read = Lest
practise-notes-kept = Tar vare på
practise-notes-none = Ikke noe skrevet ennå.
practise-note-line = skrevet { $written }, kommer tilbake { $next }
practise-note-line-over = skrevet { $written }, har kommet tilbake fire ganger
practise-note-end = Trengs ikke lenger
practise-note-new = Skriv til deg selv
practise-note-text = Hva vil du finne igjen?
practise-note-hint = Én ting som virket, eller én du vil prøve.
practise-note-mail = Også på e-post
practise-note-save = Ta vare på det
said-practise-note-kept = Lagret. Det kommer tilbake første gang om tre dager.
said-practise-note-ended = Det kommer ikke tilbake igjen.
practise-mail-note-subject = Du skrev dette for { $n } dager siden
practise-mail-note-body = { $day } skrev du til deg selv: { $text }
practise-pause = Borte noen dager
practise-pause-why = Ferie eller sykdom som vaktplanen ikke kjenner: Dagene teller ikke, og måneden slutter tilsvarende senere. Ingen spør hvorfor.
practise-pause-from = Første dag borte
practise-pause-to = Siste dag borte
practise-pause-save = Ta pause fra øvingen
said-practise-paused = Pause lagt inn. Disse dagene teller ikke.
practise-pause-length = Skriv en siste dag som ikke er før den første, høyst { $max } dager i alt.
practise-pause-past = En pause kan begynne for høyst { $max } dager siden.
practise-pause-twice = Noen av dagene har pause allerede. Velg dager utenfor den.
practise-team-title = Teamets øving
practise-team-open = Uka til teamet ditt
practise-team-line = Teamet ditt har øvd { $share } av øvedagene denne uka.
practise-team-line-goal = Teamet ditt har øvd { $share } av øvedagene denne uka, målet er { $goal }.
practise-team-lede = Andelen av øvedagene som teamet har øvd, fra mandag til i dag. Ingen er nevnt, fridager teller ikke, og under fem personer vises ingenting.
practise-team-week = Denne uka
practise-team-none = Det er ikke noe team å vise.
practise-team = Team
practise-team-share = Øvd
practise-team-goal = Mål
practise-team-label = { $team }: andel av øvedagene
practise-team-people = { $n ->
    [one] { $n } person øver
   *[other] { $n } personer øver
}
practise-team-nobody = ingen har en øvemåned akkurat nå
practise-team-small = færre enn { $n } øver, derfor vises ingenting
practise-team-begins = uka begynner
practise-team-no-goal = ikke noe ennå
practise-team-set = Velg et mål sammen
practise-team-share-field = Andel av øvedagene i en uke, prosent
practise-team-share-hint = 10 til 100. To av tre dager er 67.
practise-team-save = Sett målet
said-practise-goal-set = Teamets mål er satt.
practise-coachee = Øving, side om side
practise-coachee-title = Øving: { $name }
practise-coachee-remembered = Ville husket { $n } av 10 i dag ({ $cards ->
    [one] { $cards } kort
   *[other] { $cards } kort
}).
practise-reports = Gjort i henvendelser, som meldt
practise-reports-why = En egen melding er øving, ikke bevis. Den blir det når noen har lyttet.
practise-reports-none = Ikke noe meldt de siste tretti dagene.
practise-scored = Vurderte henvendelser i samme tid: { $shown } av { $n } kriterier på { $from } eller mer.
practise-only-said = Meldt
practise-heard-by = Hørt av { $name }
practise-not-heard-by = { $name } lyttet, ikke der ennå
practise-heard = Jeg hørte det
practise-not-heard = Jeg lyttet, ikke der ennå
said-practise-checked = Notert som en observasjon.
practise-check-not-done = Det var ingen henvendelse å lytte til: Svaret var «Ikke i dag».
practise-checked-already = Noen har lyttet allerede.
practise-their-months = Måneder
practise-weak = Svakeste kort
practise-weak-none = Ingen kort er besvart ennå.
practise-weak-line = huskes med { $chance }, { $n ->
    [0] aldri glemt
    [one] glemt én gang
   *[other] glemt { $n } ganger
}
practise-advice = Lag et kort av rådet
practise-advice-kind = Det er …
practise-advice-do = å gjøre i én henvendelse
practise-advice-recall = å huske
practise-advice-front = Hva som skal prøves eller besvares
practise-advice-back = Slik merkes det at det virket, eller svaret
practise-advice-save = Lag kortet
said-practise-advised = Kortet kommer neste arbeidsdag.
practise-no-month = Ingen øvemåned pågår nå. Et kort trenger en.
practise-guard-title = Ble øvingen gjort og støtten gitt?
practise-guard-lede = { $n ->
    [one] Én person har
   *[other] { $n } personer har
} hatt et kurs om dette det siste året. For { $open } av dem er øving eller støtte åpen; et nytt kurs ville komme før det forrige fikk virke.
practise-guard-nobody = Ingen i teamet har hatt et kurs om dette det siste året.
practise-guard-followed = Det som fulgte etter forrige kurs
practise-guard-back = Tilbake til behovet
practise-guard-go = Og nå
practise-guard-reason = Hvorfor et nytt kurs nå?
practise-guard-reason-hint = Det står i historien til behovet.
practise-guard-reason-needed = { $n ->
    [one] For én person
   *[other] For { $n } personer
} er øving eller støtte åpen. Skriv hvorfor et nytt kurs trengs nå.
practise-guard-note = Valgt selv om øving eller støtte var åpen for { $n }: { $reason }
practise-guard-wait = Vent med et nytt kurs
practise-guard-choose = Velg kurset
practise-guard-who = Hvem
practise-guard-course = Kurs
practise-guard-practice = Øving
practise-guard-support = Støtte
practise-guard-state = Status
practise-guard-open = Åpent
practise-guard-done = Gjort
practise-guard-habit = Blitt en vane
practise-guard-until = går til { $day }
practise-guard-no-meeting = oppfølgingssamtale ikke holdt
practise-guard-promises-open = { $n ->
    [one] ett løfte ikke holdt ennå
   *[other] { $n } løfter ikke holdt ennå
}
practise-guard-promises-kept = { $n ->
    [one] ett løfte holdt
   *[other] { $n } løfter holdt
}
practise-guard-nothing-open = ikke noe åpent
practise-guard-seat = { $name }: etter «{ $course }» øvd { $done } av { $gone } dager{ $meeting ->
    [missing] ; oppfølgingssamtalen er ikke holdt ennå
   *[fine] {""}
}{ $promises ->
    [0] {""}
    [one] ; ett løfte om støtte er fortsatt åpent
   *[other] ; { $promises } løfter om støtte er fortsatt åpne
}. Et nytt kurs ville komme før det forrige har fått virke.
