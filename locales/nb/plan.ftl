### Månedens plan: samlinger, bemanning, hvem som ikke har plass, og hvorfor.

plan-title = Plan for { $month }
plan-draft = Utkast { $n }
plan-state-draft = Utkast { $n }, ikke publisert
plan-state-published = Utkast { $n }, publisert
plan-state-searching = Utkast { $n }, regnes ut
plan-state-over = Måneden er over
plan-state-none =
    { $n ->
        [0] Ingen utkast ennå
        [one] Ingen utkast ennå, { $n } plass etterspurt
       *[other] Ingen utkast ennå, { $n } plasser etterspurt
    }
plan-publish =
    { $n ->
        [one] Publiser til { $n } person
       *[other] Publiser til { $n } personer
    }

## Tall

plan-fig-placed = Har plass
plan-fig-placed-value = { $n } av { $all } plasser
plan-fig-placed-small =
    { $n ->
        [0] ingen står uten plass
        [one] { $n } uten plass, grunnen står under
       *[other] { $n } uten plass, grunnene står under
    }
plan-fig-level = Servicenivå, dårligste halvtime
plan-fig-level-value = { $pct } innen { $n } s
plan-fig-level-small = mål { $target }, { $queue }, { $when }, tid i { $place }
plan-cost = Kostnad
plan-fig-cost-small = av dette { $money } for tid borte fra telefonen
plan-fig-rules = Regler brutt
plan-fig-rules-small = av { $n } som må holdes
plan-fig-rules-aside = av { $n } som må holdes, én av dem satt til side her

## Måneden som baner

plan-board-title = Samlinger og bemanning
plan-board = Samlinger og bemanning fra { $from } til { $to }, kan rulles sidelengs
plan-week = Uke { $n } · { $day }
plan-key-booked = booket
plan-key-proposed = foreslått
plan-lane-other = Andre lokaler
plan-lane-online = Digital samling
plan-lane-online-small = fra egen plass eller hjemmekontor
plan-lane-own = I eget tempo
plan-lane-own-small = e-læringsmodul, i rolige halvtimer
plan-lane-spare = Ledig bemanning
plan-lane-spare-small = trangeste halvtime
plan-spare-label = { $day }: { $n } å gå på i den trangeste halvtimen
plan-seats =
    { $n ->
        [one] { $n } plass
       *[other] { $n } plasser
    }
plan-seats-of = { $n } av { $all }
plan-sessions =
    { $n ->
        [one] { $n } samling
       *[other] { $n } samlinger
    }
plan-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } personer
    }
plan-list = Det samme som liste
plan-list-label = Samlinger som liste
plan-csv = Lagre listen som CSV
plan-col-day = Dag
plan-col-session = Samling
plan-col-where = Hvor
plan-col-trainer = Kursholder
plan-col-seats = Plasser

## Én dag

plan-day-title = { $day }, { $queue }
plan-day-tightest = trangest kl. { $time }: { $n }
plan-day-line = Kl. { $time } har du { $left } på telefonen og trenger { $needed }. Forventet da: { $pct } besvart innen { $seconds } sekunder.
plan-day-empty = Det er ingen henvendelser i prognosen for denne køen denne dagen.
plan-day-zone = Klokkeslett som i { $place }.
plan-day-needed = trengs for { $pct } innen { $n } s
plan-key-left = igjen på telefonen
plan-key-training = på kurs
plan-queue = Kø
plan-show = Vis
plan-queue-rename = Gi køen et annet navn
plan-queue-name = Navnet på { LANGUAGE($lang, as: "in") }
plan-queue-hint = I filer heter den fortsatt { $slug }.
plan-queue-save = Lagre navnet
plan-day-numbers = Hver halvtime i tall
plan-col-from = Fra
plan-col-calls = Samtaler
plan-col-needed = Trengs
plan-col-scheduled = På vakt
plan-col-spare = Ledig

## Hvem som ikke har plass

plan-unplaced-title =
    { $n ->
        [0] Alle har plass
        [one] { $n } uten plass, og hvorfor
       *[other] { $n } uten plass, og hvorfor
    }
plan-unplaced-more = Vis { $n } til
plan-unplaced-lede = For hver person: hva som står i veien ved den nærmeste plassen, og hva som ville gitt en plass.
plan-unplaced-zone = Klokkeslett som der hver enkelt jobber.
plan-unplaced-none = Alle har plass
plan-unplaced-none-text = Ingen står utenfor i denne planen.
plan-col-person = Person
plan-col-training = Kurs
plan-col-why = Hvorfor uten plass
plan-col-fix = Hva som ville gitt en plass

plan-why-open = Det er en del av opplæringsplanen din.
plan-why-team = Teamet ditt jobber med dette sammen.
plan-why-by-hand = Det er en del av opplæringsplanen din.
plan-why-asked = Du ba om denne plassen.
plan-why-wished = Du ønsket deg dette kurset.
plan-why-first-step = Det kommer før det neste kurset teamet ditt skal på.

plan-why-still-possible = En plass { $when } er fortsatt mulig; søket sluttet før den ble tatt.
plan-why-dearer = Det ville kostet { $money } mer enn å vente til en annen måned.
plan-why-group-below-minimum =
    { $n ->
        [one] Bare { $n } person kan { $when }; gruppen trenger { $all }.
       *[other] Bare { $n } personer kan { $when }; gruppen trenger { $all }.
    }
plan-why-full =
    { $n ->
        [one] Den ene plassen { $when } er tatt.
       *[other] Alle { $n } plassene { $when } er tatt.
    }
plan-why-cover-short = { $queue } ville hatt for få på telefonen { $when }.
plan-why-budget = Budsjettet ville blitt overskredet med { $money }.
plan-why-department-mix = Én avdeling ville fylt mer enn sin del av gruppen { $when }.
plan-why-subgroups = Gruppen { $when } lar seg ikke dele i smågrupper av riktig størrelse.
plan-why-no-room = Ingen kurslokaler i { $site } er ledige { $when }.
plan-why-no-trainer = Ingen som holder kurset på { LANGUAGE($language) }, er ledig { $when }.
plan-why-busy = Har plass på «{ $course }» på samme tid, { $when }.
plan-why-prerequisite-unplaced = «{ $course }» kommer først, og heller ikke der er det plass.
plan-why-prerequisite-later = «{ $course }» kommer først, men slutter senere.
plan-why-follow-on-earlier = «{ $course }» bygger på dette og er planlagt tidligere.
plan-why-published = Den eneste gruppen, { $when }, er allerede kunngjort.
plan-why-own-manager = Den eneste ledige plassen, { $when }, er i samme samling som { $name }: På dette kurset er ledere og deres egne medarbeidere hver for seg.
plan-why-teaches-it = Holder selv dette kurset.
plan-why-meal-break = Spisepausen ville gått tapt { $when }.
plan-why-off-shift = Kurset begynner aldri i vakten; det nærmeste ville vært { $when }.
plan-why-away = Er opptatt med noe annet { $when }.
plan-why-no-date = Det er ingen dag igjen i denne måneden der kursbrevet rekker fram i tide.
plan-why-language = Kurset holdes på andre språk enn dem personen jobber på, for eksempel { LANGUAGE($language) }.
plan-why-out-of-reach = Lokalet er i { $site }, og personen jobber et annet sted eller på hjemmekontor.
plan-why-from-home = Er på hjemmekontor, og kurset holdes i et lokale.
plan-why-prerequisite-missing = «{ $course }» kommer først; det er verken gjennomført eller etterspurt.
plan-why-no-offering = Ingen form av kurset kan planlegges: Det har verken samling, digital samling eller modul, eller datoen for gjennomgang er passert.

plan-fix-longer = La søket lete lenger
plan-fix-pay = Bruk { $money } mer, eller vent på en større gruppe
plan-fix-company =
    { $n ->
        [one] Finn { $n } person til som kan { $when }
       *[other] Finn { $n } personer til som kan { $when }
    }
plan-fix-second-group = Åpne en gruppe til
plan-fix-cover = Én person mer på telefonen { $when }
plan-fix-mix = Inviter folk fra en annen avdeling { $when }
plan-fix-subgroups = Én person mer eller mindre { $when }
plan-fix-room = Finn et kurslokale i { $site } { $when }
plan-fix-trainer = En kursholder på { LANGUAGE($language) }, { $when }
plan-fix-later = Legg det andre kurset til en annen dag
plan-fix-first = Gi en plass på «{ $course }» først
plan-fix-apart = En gruppe til, eller den andre flytter
plan-fix-other-trainer = En annen kursholder for én gruppe
plan-fix-meal = Flytt spisepausen { $when }
plan-fix-shift = En vakt som dekker { $when }
plan-fix-next-month = Planlegg neste måned
plan-fix-language = Tilby kurset på et språk personen jobber på
plan-fix-webinar = Tilby det som digital samling
plan-fix-offering = Se på kurset: Legg til en måte å lære det på, eller gjennomgå det
plan-fix-budget = Øk budsjettet

## Regler, slik folk leser dem

plan-rule-names = Planen nevner noe som ikke finnes lenger.
plan-rule-one-seat = Alle har høyst én plass på et kurs.
plan-rule-start-time = Hver samling begynner en dag der kursbrevet rekker fram, innenfor åpningstiden.
plan-rule-language = Alle i en samling jobber på språket den holdes på.
plan-rule-group-size = Hver gruppe holder seg mellom minste og største størrelse.
plan-rule-room = Hver samling har et åpent lokale med nok plasser for seg selv, ryddet og rigget imellom.
plan-rule-trainer = Hver kursholder holder kurset, snakker språket og er ledig.
plan-rule-on-shift = Alle lærer i betalt arbeidstid.
plan-rule-meal-break = Ingen mister spisepausen.
plan-rule-one-place = Ingen er to steder samtidig.
plan-rule-own-manager = Ledere og deres egne medarbeidere er hver for seg der kurset krever det.
plan-rule-department-mix = Ingen avdeling fyller mer enn sin del av en blandet gruppe.
plan-rule-subgroups = Hver samling kan deles i smågrupper av riktig størrelse.
plan-rule-prerequisite = Det et kurs bygger på, kommer først.
plan-rule-cover = Ingen kø kommer lenger under bemanningsbehovet enn tillatt.
plan-rule-budget = Budsjettet holdes.
plan-rule-absent = Ingen planlegges mens de er borte.
plan-rule-on-time = Et kurs etter fristen koster noe.
plan-rule-spare = Hver person under behovet koster noe.
plan-rule-seated = Hver person uten plass koster noe.

## Søk og utkast

plan-search-running = Leter etter noe bedre
plan-search-over = Søket
plan-search-waiting = Søket begynner om et øyeblikk.
plan-search-failed = Søket lot seg ikke gjøre; administratoren finner årsaken i loggen.
plan-search-line = Uten plass gikk fra { $from } til { $to }.
plan-tried-label = Prøvd
plan-tried = { $n } av { $all } trekk
plan-moves =
    { $n ->
        [one] { $n } trekk
       *[other] { $n } trekk
    }
plan-stop = Stopp, behold dette
plan-refresh = Oppdater
plan-drafts = Utkast
plan-col-draft = Utkast
plan-col-state = Status
plan-badge-published = publisert
plan-badge-draft = foreslått
plan-badge-searching = leter
plan-discard = Forkast
plan-discard-label = Forkast { $name }
plan-new-title = Et nytt utkast
plan-new-text =
    { $n ->
        [0] Ingen plasser er etterspurt. Velg et behov først.
        [one] { $n } plass er etterspurt og ikke publisert ennå.
       *[other] { $n } plasser er etterspurt og ikke publisert ennå.
    }
plan-new = Lag et utkast
plan-effort = Hvor lenge det skal letes
plan-effort-usual = Noen sekunder
plan-effort-long = Ti ganger så lenge
plan-late-title = Kortere varsel enn lovet
plan-late =
    { $n ->
        [one] { $n } samling begynner om mindre enn { $days } dager. Kursbrevet ville kommet for sent.
       *[other] { $n } samlinger begynner om mindre enn { $days } dager. Kursbrevene ville kommet for sent.
    }
plan-late-reason = Hvorfor det må være slik
plan-late-hint = Står sammen med utkastet, og teller som kort varsel.
plan-empty = Ingenting er planlagt ennå
plan-empty-past = Det ble ikke planlagt noe denne måneden
plan-to-next = Til måneden som skal planlegges
plan-empty-no-demand = Ingen venter på en plass. Velg et kurs for et behov, så kommer folk fra det teamet fram her.
plan-empty-text =
    { $n ->
        [one] { $n } plass er etterspurt. Lag et utkast, så finnes dager, lokaler og kursholdere.
       *[other] { $n } plasser er etterspurt. Lag et utkast, så finnes dager, lokaler og kursholdere.
    }
plan-to-needs = Til behovene

## Kostnad

plan-cost-trainers = Kursholdere
plan-cost-rooms = Lokaler
plan-cost-material = Materiell og kurspriser
plan-cost-away =
    { $n ->
        [one] Betalt tid borte, { $n } time
       *[other] Betalt tid borte, { $n } timer
    }
plan-cost-cover = Halvtimer med for få på telefonen

## Hva som kan gå galt

plan-month-past = Denne måneden er over. Planlegg en som ikke har vært ennå.
plan-no-demands = Ingen venter på en plass. Velg et kurs for et behov først.
plan-publish-empty = Dette utkastet har ingen samlinger å publisere.
plan-publish-done = Utkast { $n } er publisert allerede.
plan-publish-running = Søket bak utkast { $n } går fortsatt. Stopp det eller vent.
plan-publish-stale = Utkast { $n } er endret siden du åpnet det. Se på det igjen, og publiser så.
plan-publish-supposed = Dette utkastet forutsetter «sammen med egen leder». Det viser hva regelen koster, og kan ikke publiseres: Ingen skal lære rett foran øynene på sin egen leder. Lag et utkast uten den forutsetningen.
plan-outdated =
    { $n ->
        [one] Siden dette utkastet ble laget, er { $n } samling i måneden publisert. Utkastet tar ikke hensyn til den, og publiseringen kan bli avvist. Et nytt utkast tar den med.
       *[other] Siden dette utkastet ble laget, er { $n } samlinger i måneden publisert. Utkastet tar ikke hensyn til dem, og publiseringen kan bli avvist. Et nytt utkast tar dem med.
    }
plan-publish-late =
    { $n ->
        [one] { $n } samling begynner før kursbrevet rekker fram i tide. Skriv hvorfor det må være slik, eller lag et nytt utkast.
       *[other] { $n } samlinger begynner før kursbrevet rekker fram i tide. Skriv hvorfor det må være slik, eller lag et nytt utkast.
    }
plan-publish-gone =
    { $n ->
        [one] { $n } plass i dette utkastet passer ikke lenger: Noen har lært det i mellomtiden, har en annen plass, eller et lokale eller en kursholder er borte. Lag et nytt utkast.
       *[other] { $n } plasser i dette utkastet passer ikke lenger: Noen har lært det i mellomtiden, har en annen plass, eller et lokale eller en kursholder er borte. Lag et nytt utkast.
    }
plan-publish-broken =
    { $n ->
        [one] Noe annet er booket siden utkastet ble laget: En regel brytes på { $n } sted. Lag et nytt utkast. Regelen:
       *[other] Noe annet er booket siden utkastet ble laget: Regler brytes på { $n } steder. Lag et nytt utkast. Den første:
    }
plan-schedule-busy = { $name } er i en annen samling på den tiden.
plan-schedule-licence = { $name } er ikke godkjent som kursholder for dette kurset.
plan-schedule-language = { $name } jobber ikke på { LANGUAGE($language, as: "in") }. Velg et språk som alle i samlingen har felles.
plan-schedule-left = { $name } arbeider ikke her den dagen.
plan-schedule-seats =
    { $n ->
        [one] Lokalet har bare { $n } plass.
       *[other] Lokalet har bare { $n } plasser.
    }
plan-schedule-taken = En annen samling er i det lokalet på den tiden.
plan-api-days = Be om høyst 366 dager, den siste ikke før den første.

## Filer som kommer inn

plan-import-queue = Skriv køen med høyst 60 bokstaver.
plan-import-site = Det finnes ingen lokasjon med dette kortnavnet. Legg den til, eller rett raden.
plan-import-date = Skriv en dato som finnes, for eksempel 30.11.2026.
plan-import-start = Skriv en hel eller halv time, for eksempel 08:30.
plan-import-calls = Skriv hvor mange henvendelser som kommer, fra 0 til 100000, med punktum foran desimalene.
plan-import-aht = Skriv behandlingstiden i sekunder, fra 1 til 36000.
plan-import-twice = Den samme halvtimen står på linje { $n }.
plan-import-new-queue = Legger til køen { $queue }: 80 % innen 20 sekunder, som du kan endre.

## Sagt én gang etter en endring

said-plan-draft-made = Søket er i gang. Denne siden viser hvor langt det er kommet.
said-plan-stopping = Søket stopper og beholder den beste planen så langt.
said-plan-discarded = Utkastet er forkastet.
said-plan-queue-named = Lagret. Det heter køen nå.
said-plan-published = Publisert. Plasser, samtaler, oppfølging og øving er booket; kursbrevene sendes i tide.

## Endringer for hånd

plan-why-cancelled = Samlingen du hadde plass på, ble avlyst; du venter fortsatt på en ny.
plan-change-title = Endre: { $course }
plan-change-heading = Endre denne samlingen
plan-change-lede = Sjekk først: Du ser hva som står i veien, og hva det koster på telefonen. Ingen får beskjed før du sier fra.
plan-change-move = Et annet tidspunkt, lokale eller en annen kursholder
plan-change-starts = Begynner kl.
plan-change-check = Sjekk
plan-change-fine = ingenting står i veien
plan-price = Hva det koster på telefonen
plan-price-nothing = Ingen av dem svarer i en kø med prognose på den tiden.
plan-price-line = { $queue }, { $when }: { $before } på telefonen blir { $after }, { $needed } trengs. Besvart innen { $seconds } s: { $pctbefore } blir { $pctafter }, lovet { $target }.
plan-change-reason = Hvorfor det må være slik
plan-change-reason-hint = Står sammen med samlingen, og teller som kort varsel når varselet er kort.
plan-change-move-act = { $n ->
    [one] Flytt til { $day } kl. { $time } og gi beskjed til { $n } person
   *[other] Flytt til { $day } kl. { $time } og gi beskjed til { $n } personer
}
plan-change-who = Hvem som kommer
plan-change-why-out = Hvorfor { $name } tas ut
plan-change-why-short = Grunn, om du vil
plan-change-out = Ta ut
plan-change-seat = Gi noen en plass
plan-change-waiting = { $n ->
    [one] { $n } person venter på plass på dette kurset.
   *[other] { $n } personer venter på plass på dette kurset.
}
plan-change-waiting-one = Noen som venter på plass
plan-change-nobody-chosen = Ingen fra denne listen
plan-change-other = Noen andre
plan-change-other-hint = Navn eller brukernavn.
plan-change-accepted = Personen vet hvor snart det er, og tar plassen frivillig.
plan-change-seat-act = Gi plassen
plan-change-nobody-teaches = Ingen: i eget tempo
plan-change-minutes = { $n ->
    [one] { $n } minutt
   *[other] { $n } minutter
}
plan-change-to-plan = Planen
plan-cancel = Avlys samlingen
plan-cancel-text = Plasser, samtaler, oppfølging og øving frigis, og alle venter på plass igjen. Kalenderne får beskjed.
plan-cancel-reason = Hvorfor den avlyses
plan-cancel-reason-hint = Alle som hadde plass, leser disse ordene.
plan-cancel-act = { $n ->
    [one] Avlys og gi beskjed til { $n } person
   *[other] Avlys og gi beskjed til { $n } personer
}
plan-cancel-why = Skriv grunnen i én eller to setninger, høyst 500 tegn.
plan-change-cancelled = Denne samlingen er allerede avlyst.
plan-change-over = Denne samlingen har begynt; den kan ikke endres lenger.
plan-change-same = Ingenting endres: Tidspunkt, lokale og kursholder er som før.
plan-change-past = Velg et tidspunkt som ikke har vært.
plan-change-time = Skriv klokkeslettet som 09:30.
plan-change-nobody = Velg minst én person.
plan-change-there = Denne personen er allerede med på samlingen.
plan-change-full = { $n ->
    [one] Gruppen har plass til høyst { $n } person.
   *[other] Gruppen har plass til høyst { $n } personer.
}
plan-change-manager = { $name } og egen leder ville vært i samme samling; dette kurset holder dem hver for seg. Velg en annen kursholder eller en annen samling.
plan-change-few = { $n ->
    [one] { $n } person er valgt; en slik gruppe trenger minst { $min }.
   *[other] { $n } personer er valgt; en slik gruppe trenger minst { $min }.
}
plan-change-joining = «Slik blir man med» er tomt: De som har plass, får verken nummer eller adresse.
plan-change-trainer = Velg en kursholder: Denne kursformen trenger en.
plan-change-venue = Velg et lokale: Denne kursformen trenger et.
plan-change-elsewhere = { $name } jobber et annet sted eller på hjemmekontor og når ikke fram til lokalet.
plan-change-shift = { $name } er ikke på vakt hele den tiden; utenfor betalt tid lærer man bare når plassen tas frivillig.
plan-change-cover = { $left } ville vært igjen på telefonen, og { $needed } trengs: lavere enn opplæring får bringe en kø.
plan-change-late = { $days ->
    [one] Det er bare { $days } dag igjen; { $lead } er lovet.
   *[other] Det er bare { $days } dager igjen; { $lead } er lovet.
}
plan-by-hand = Planlegg en samling for hånd
plan-by-hand-lede = For den som vet. Reglene for alle planer gjelder fortsatt.
plan-by-hand-course = Hvilket kurs
plan-by-hand-next = Videre
plan-by-hand-when = Når, hvor og med hvem
plan-by-hand-method = Kursform
plan-by-hand-lang = Språk
plan-by-hand-others = Andre
plan-by-hand-others-hint = Navn eller brukernavn med komma mellom.
plan-by-hand-check = Før noen får beskjed
said-plan-by-hand = Publisert. Plasser, samtaler, oppfølging og øving er booket; kursbrevene sendes i tide.
said-plan-moved = Flyttet. Alle med plass får beskjed, og kalenderne endrer seg selv.
said-plan-cancelled = Avlyst. Alle som hadde plass, får beskjed og venter på en ny.
said-plan-seated = Plassen er gitt; kursbrevet sendes straks eller i tide.
said-plan-withdrawn = Plassen er ledig; kalender og samtaler er frigitt.
plan-change-before = { $name }: { $missing }

# Hva et utkast forutsetter
plan-if = Hva om …
plan-if-text = Endre det du lurer på. Det som står tomt, blir som det er satt. Utkastet husker hva det forutsetter.
plan-if-level = Besvart i tide, minst, %
plan-if-level-hint = Tomt: køens eget mål
plan-if-away = Personer borte selv om køen er knapp, høyst
plan-if-away-hint = Tomt: køens egen grense
plan-if-budget = Budsjett, { $currency }
plan-if-budget-hint = Priser, lokaler og kursholdere til sammen
plan-if-groups = Flere plasser per gruppe
plan-if-groups-hint = −2 gir mindre grupper
plan-if-rules = Regler
plan-if-evenings = Tillat kvelder, til kl. 22.00
plan-if-memo =
    { $n ->
        [one] La samlinger begynne med mindre enn { $n } dags varsel; du må si hvorfor når du publiserer
       *[other] La samlinger begynne med mindre enn { $n } dagers varsel; du må si hvorfor når du publiserer
    }
plan-if-mixing = La én avdeling fylle et blandet kurs
plan-if-separation = Sett folk sammen med egen leder; viser prisen, kan ikke publiseres
plan-if-supposes = Forutsetter
plan-if-none = det som er satt
plan-if-says-level = minst { $pct } besvart i tide
plan-if-says-away =
    { $n ->
        [one] høyst { $n } person borte selv om køen er knapp
       *[other] høyst { $n } personer borte selv om køen er knapp
    }
plan-if-says-budget = høyst { $money } til priser, lokaler og kursholdere
plan-if-says-larger =
    { $n ->
        [one] { $n } plass mer per gruppe
       *[other] { $n } plasser mer per gruppe
    }
plan-if-says-smaller =
    { $n ->
        [one] { $n } plass mindre per gruppe
       *[other] { $n } plasser mindre per gruppe
    }
plan-if-says-evenings = kvelder til kl. 22.00
plan-if-says-memo = kortere varsel enn lovet
plan-if-says-mixing = én avdeling kan fylle et kurs
plan-if-says-separation = sammen med egen leder
plan-compare = Sammenlign utkast
plan-compare-lede = Hva hvert utkast forutsetter, hva det koster, og for hvem de er ulike.
plan-compare-first = Dette utkastet
plan-compare-second = mot
plan-compare-empty = Ingenting å sammenligne ennå
plan-compare-empty-text = Det trengs to utkast av måneden med ferdig plan. Lag ett til, med et annet spørsmål.
plan-compare-to-plan = Til planen
plan-compare-figures = Tall
plan-compare-difference = Forskjell
plan-compare-asked = Plasser det er bedt om
plan-compare-placed = Plasser gitt
plan-compare-sessions = Samlinger
plan-compare-hours = Timer borte fra telefonene
plan-compare-wages = Lønn imens
plan-compare-all = Kostnad i alt
plan-compare-level-value = { $pct }, { $queue }
plan-compare-people =
    { $n ->
        [0] De samme plassene for alle
        [one] { $n } plass er ulik
       *[other] { $n } plasser er ulike
    }
plan-compare-same = Begge utkastene gir de samme personene de samme tidene.
plan-compare-more =
    { $n ->
        [one] { $n } til står i filen.
       *[other] { $n } til står i filen.
    }
plan-compare-person = Person
plan-compare-no-seat = ingen plass

# To samlinger blir én
plan-merge = Slå sammen med en annen samling
plan-merge-text = Alle får plass i den andre samlingen, og denne avlyses.
plan-merge-into = Den andre samlingen
plan-merge-target = { $when } ({ $n } ledige)
plan-merge-act = { $n ->
    [one] Avlys denne og flytt { $n } person
   *[other] Avlys denne og flytt { $n } personer
}
plan-merge-other = Velg en samling av samme kurs på samme språk.
plan-why-merged = To samlinger med få deltakere ble slått sammen.
said-plan-merged = Slått sammen. Alle får beskjed.
## Mandatory training

plan-mandatory = Pålagt opplæring
plan-mandatory-lede = Hvem som skal ha lært hva, og når. Det letes etter plasser i tide, folk får beskjed før dagen, og for hver dag finnes det dokumentasjon.
plan-rules = Regler
plan-rule-new = Ny regel
plan-rule-none = Ingen regel ennå
plan-rule-none-text = En regel sier hvilket kurs det gjelder, for hvem og når; utkastene til planen gir så alle plass i tide.
plan-rule-who = Hvem den gjelder
plan-rule-who-hint = Det du lar stå åpent, betyr alle.
plan-rule-any = Alle
plan-rule-choose = Velg et kurs
plan-rule-role = Rolle her
plan-rule-department = Avdeling
plan-rule-team = Team
plan-rule-site = Lokasjon
plan-rule-hired = Begynte denne dagen eller senere
plan-rule-hired-hint = Bare for dem som begynte da eller senere; tomt: alle.
plan-rule-why = Hva den bygger på
plan-rule-why-hint = Én eller to setninger som de det gjelder, kan lese: loven, avtalen, grunnen.
plan-rule-why-languages = Det første språket må fylles ut; de som leser et annet, ser det til deres eget er skrevet.
plan-rule-why-needed = Skriv i én eller to setninger hva regelen bygger på, høyst 500 tegn.
plan-rule-when = Når
plan-rule-counts = Regnet fra
plan-rule-counts-hire = første arbeidsdag her
plan-rule-counts-start = dagen regelen begynner å gjelde for personen
plan-rule-counts-return = dagen noen er tilbake etter langt fravær
plan-rule-counts-day = samme dag for alle
plan-rule-days = Innen hvor mange dager
plan-rule-day = Fast dag
plan-rule-day-hint = Bare når dagen er den samme for alle.
plan-rule-day-needed = Skriv den faste dagen; den kan ikke være før regelens første dag.
plan-rule-every = På nytt etter hvor mange måneder
plan-rule-every-hint = Tomt: Én gang er nok.
plan-rule-runs = Hvor lenge regelen gjelder
plan-rule-first = Første dag
plan-rule-first-hint = For dem som er her allerede, regnes dagene tidligst herfra.
plan-rule-last = Siste dag
plan-rule-last-hint = Tomt: til noen avslutter den.
plan-rule-until-early = Velg en siste dag som ikke har vært, og som ikke er før den første.
plan-rule-before = Før dagen
plan-rule-lead = Let etter plass så mange dager før
plan-rule-lead-hint = Fra da av gir neste utkast til planen en plass.
plan-rule-notice = Skriv til personen så mange dager før
plan-rule-notice-hint = Lederen får vite det på dagen, lederens leder en uke etter, de opplæringsansvarlige etter to uker. Hver av dem én gang.
plan-rule-make = Lag regelen
plan-rule-unpublished = Dette kurset er ikke publisert ennå; en regel trenger et kurs som kan læres.
plan-rule-of-role = rolle: { $role }
plan-rule-everybody = Alle
plan-rule-hired-since = begynte { $day } eller senere
plan-rule-within-hire = { $n ->
    [one] innen { $n } dag fra første arbeidsdag
   *[other] innen { $n } dager fra første arbeidsdag
}
plan-rule-within-start = { $n ->
    [one] innen { $n } dag
   *[other] innen { $n } dager
}
plan-rule-within-return = { $n ->
    [one] innen { $n } dag etter at man er tilbake
   *[other] innen { $n } dager etter at man er tilbake
}
plan-rule-by-day = senest { $day }
plan-rule-again = { $n ->
    [one] på nytt hver måned
   *[other] på nytt hver { $n }. måned
}
plan-rule-from = fra { $day }
plan-rule-from-until = fra { $from } til { $until }
plan-rule-over = avsluttet
plan-rule-title = Pålagt opplæring: { $course }
plan-rule-made = Laget { $day } av { $name }
plan-rule-people = Hvem det gjelder
plan-rule-end = Avslutt regelen
plan-rule-end-text = Fra i dag gjelder den ikke lenger noen. Det som var, kan fortsatt dokumenteres.
plan-rule-end-act = Avslutt i dag
plan-duty-all = Alle
plan-duty-open = Åpne
plan-duty-overdue = Over fristen
plan-duty-due = Har frist
plan-duty-exempt = Fritatt
plan-duty-done = Gjort
plan-duty-state = Status
plan-duty-proof = Kursbevis eller fritak
plan-duty-no-proof = ingen
plan-duty-done-of = { $n ->
    [one] av { $n } person som skal ha det
   *[other] av { $n } personer som skal ha det
}
plan-duty-overdue-small = dagen er passert
plan-duty-due-small = dagen har ikke vært
plan-duty-exempt-small = av en grunn, til en dag
plan-duty-on = Slik det var
plan-duty-show = Vis
plan-duty-nobody = ingen er berørt ennå
plan-duty-none = Ingen står i denne listen.
plan-duty-none-text = Regelen gjelder ingen her den dagen, eller ingen med denne statusen. En ny regel er regnet ut innen et minutt.
plan-duty-done-on = gjort { $day }
plan-duty-done-version = gjort { $day }, versjon { $version }
plan-duty-valid = gyldig til { $day }
plan-duty-ran-out = gikk ut { $day }
plan-duty-since = fristen var { $day }
plan-duty-by = senest { $day }
plan-duty-booked = har plass: { $when }
plan-page-before = Tilbake
plan-page-after = Flere
plan-proof = Dokumentasjon
plan-proof-on = Slik det sto til for alle { $day }
plan-proof-rule = Regelen
plan-proof-drawn = Laget { $when }, av hva som var lært, og hvem som jobbet hvor den dagen.
plan-exempt = Gi noen fritak
plan-exempt-text = Av en grunn og til en dag; så slutter det av seg selv. Bare opplæringsansvarlige, administratorer og den som kontrollerer, leser grunnen.
plan-exempt-person-hint = Navn, e-postadresse eller innloggingsnavn.
plan-exempt-why = Grunn
plan-exempt-why-hint = Ingen diagnose: «i lang permisjon», «gjør annet arbeid til juni».
plan-exempt-last = Siste dag med fritak
plan-exempt-act = Gi fritak
plan-exempt-end = Avslutt nå
plan-exempt-reason = Skriv i én eller to setninger hvorfor, høyst 500 tegn.
plan-exempt-until = Velg en siste dag mellom i dag og to år fram.
plan-exempt-not-meant = Regelen gjelder ikke for denne personen i dag.
plan-exempt-already = Denne personen har fritak allerede; avslutt det først.
plan-exempt-until-by = til { $day }, gitt av { $name }
plan-back = Tilbake etter langt fravær
plan-back-text = Regler som regnes fra en tilbakekomst, begynner denne dagen.
plan-back-on = Første dag tilbake
plan-back-act = Noter
plan-back-day = Velg en dag i det siste året eller de neste tre månedene.
plan-duty-team = Pålagt opplæring for dine folk
plan-duty-team-lede = Det som er åpent, med dagen. Ingen andre i teamet ser det.
plan-duty-team-people = Folkene dine
plan-duty-team-none = Ingenting er åpent
plan-duty-team-none-text = Alle har det de skal ha, eller fristen er ikke nær ennå.
plan-why-mandatory = Det hører til arbeidet ditt.
said-plan-rule-made = Regelen er laget. Status for alle er regnet ut innen et minutt.
said-plan-rule-ended = Regelen er avsluttet. Det som var, kan fortsatt dokumenteres.
said-plan-rule-back = Regelen gjelder igjen. Status for alle er regnet ut innen et minutt.
said-plan-exempted = Fritatt til den dagen.
said-plan-exemption-ended = Fritaket er avsluttet.
said-plan-back = Notert. Det som begynner med en tilbakekomst, begynner den dagen.
plan-mail-duty-subject = «{ $course }» senest { $day }
plan-mail-duty-person = «{ $course }» hører til arbeidet ditt og skal være gjort senest { $day }. Vi leter etter en plass, og du finner den under Min opplæring. Har du en plass allerede, er det ikke mer å gjøre.
plan-mail-duty-again = Det du lærte i «{ $course }», er gyldig til { $day }. Det er tid for å friske det opp; vi leter etter en plass, og du finner den under Min opplæring. Har du en plass allerede, er det ikke mer å gjøre.
plan-mail-duty-subject-team = «{ $course }»: fortsatt åpent
plan-mail-duty-manager = «{ $course }» er fortsatt åpent for { $n ->
    [one] én
   *[other] flere
}: { $names }. Er en plass booket, og passer det med vakten? Under Pålagt opplæring for dine folk ser du hver av dem.
plan-mail-duty-above = «{ $course }» har vært åpent i en uke etter fristen for { $n ->
    [one] én
   *[other] flere
}: { $names }. Lederne deres vet det. Kanskje trengs det bare tid borte fra telefonen.
plan-mail-duty-planners = «{ $course }» har vært åpent i to uker etter fristen for { $n ->
    [one] én
   *[other] flere
}: { $names }. Neste utkast til planen leter etter plasser; finnes det ingen, planlegg en samling for hånd eller gi fritak av en grunn.

## Own hours

plan-hours-title = Læringstid for { $name }
plan-hours = Læringstid
plan-hours-lede = Hva som er avtalt med én person om når og hvor lenge vedkommende lærer. Planen holder det og sier ikke hvorfor.
plan-hours-now = Avtalt
plan-hours-none = Ikke noe spesielt: De vanlige tidene gjelder.
plan-hours-who = Ses av personen selv, lederne, de opplæringsansvarlige og administratorer. Andre leser bare «er opptatt med noe annet».
plan-hours-set = Avtal noe
plan-hours-not-before = Ikke før
plan-hours-not-after = Ikke etter
plan-hours-day = Læring per dag, høyst
plan-hours-break = Pause minst hvert
plan-hours-minutes = I minutter; tomt: som vanlig.
plan-hours-note = Sted og måte
plan-hours-note-hint = For eksempel «første etasje», «bare digitalt». Ikke hvorfor.
plan-hours-last = Siste dag
plan-hours-last-hint = Tomt: til noen avslutter det.
plan-hours-save = Avtal
plan-hours-end = De vanlige tidene igjen
plan-hours-made = Avtalt { $day } av { $name }
plan-hours-note-long = Skriv høyst 300 tegn.
plan-hours-short = La det være minst en time mellom de to klokkeslettene.
plan-hours-until = Velg en siste dag som ikke har vært.
plan-hours-nothing = Fyll ut minst ett av feltene.
said-plan-hours = Lagret. Neste utkast og alle samlinger som planlegges for hånd, følger det.
plan-change-hours = { $name }: Tiden ligger utenfor det som er avtalt for læring; da må plassen tas frivillig.
plan-change-break = { $name }: Det er avtalt en pause minst hvert { $n }. minutt.
plan-change-note = { $name }: { $note }
plan-rule-own-hours = Ingen planlegges utenfor tidene, eller lenger per dag, enn det som er avtalt med dem.

plan-co = Hvem som holder samlingen sammen med kursholderen
plan-co-text = Noen som lærer å holde kurset, ved siden av kursholderen. Timene bokføres som undervisning.
plan-co-person = Navn
plan-co-person-hint = Navn, e-postadresse eller brukernavn
plan-co-add = Holder den sammen
plan-co-nobody-teaches = Ingen holder denne samlingen ennå. Gi den en kursholder først.
plan-co-there = { $name } er allerede med i denne samlingen. Velg en annen.
plan-co-many = Høyst { $max } kan holde samlingen sammen med kursholderen. Ta ut én først.
said-plan-co-added = Samlingen holdes sammen, og timene er satt av.
said-plan-co-dropped = Ikke lenger med på å holde samlingen; timene er ledige igjen.

plan-series-every = Kommer igjen
plan-series-once = én gang
plan-series-weekly = hver uke
plan-series-fortnightly = annenhver uke
plan-series-parts = Møter i alt
plan-series-needed = Så mange holder
plan-series-joining = Slik blir man med
plan-series-joining-short = Nummer eller adresse
plan-series-joining-hint = Et nummer å ringe med kode, eller en adresse. De som har plass, ser det her og i invitasjonen.
plan-series-number = En serie på telefon trenger et nummer å ringe. Skriv det her, med koden.
plan-series-joining-save = Lagre
plan-series-seldom = { $name } jobber eller er ledig for { $n } av møtene og trenger { $needed }. Velg et annet klokkeslett, eller krev færre.
plan-series-trainer = { $name } kan ikke holde alle møtene ({ $n } av { $needed }). Velg et annet klokkeslett eller en annen kursholder.
said-plan-joining = Lagret. De som har plass, ser det på samlingens side.

## Budget

plan-budget = Budsjett
plan-budget-all = Alle budsjetter
plan-budget-lede = Hva opplæring kan koste hver avdeling, hva som er bundet, og hva det kostet. Med i kostnaden er kursholdere, lokaler, priser, reise, betalt tid borte fra telefonen og halvtimene da for få er igjen.
plan-budget-list = Budsjetter
plan-budget-none = Ingen budsjetter ennå
plan-budget-none-text = Uten budsjett holdes ingenting tilbake; hva samlingene koster, skrives ned likevel. En administrator lager det første.
# $year: a year
plan-budget-free = Uten budsjett, { $year }
plan-budget-free-text = Hva disse avdelingene bruker på dager som ikke er med i noe budsjett.
# $year: a year
plan-budget-year = { $year }
# $q: number of the quarter, $year: a year
plan-budget-quarter = { $q }. kvartal { $year }
# $department: name of the department
plan-budget-of = Budsjett: { $department }
plan-budget-amount-label = Budsjett
plan-budget-committed = Bundet
plan-budget-committed-small = publisert eller bestilt, ikke holdt ennå
plan-budget-spent = Brukt
plan-budget-spent-small = holdt eller betalt
plan-budget-left = Igjen
# $money: amount
plan-budget-waiting-small = { $money } til venter på et ja
plan-budget-overspent = overskredet
plan-budget-nearly = nesten brukt opp
plan-budget-new = Nytt budsjett
plan-budget-period = År eller kvartal
# $currency: such as EUR
plan-budget-amount-in = Beløp, { $currency }
plan-budget-amount-hint = For eksempel 1250 eller 1250,50
plan-budget-amount = Skriv et beløp over null, for eksempel 1250 eller 1250,50.
plan-budget-alone = Opplæringsansvarlige alene, høyst
plan-budget-alone-hint = Det de publiserer eller kjøper på én gang for avdelingen uten å spørre. Tomt: hvilket beløp som helst, så lenge budsjettet holder.
plan-budget-alone-any = Opplæringsansvarlige bestemmer alene så lenge budsjettet holder.
# $money: amount
plan-budget-alone-most = Opplæringsansvarlige bestemmer alene opptil { $money } om gangen.
plan-budget-approvers = Hvem som sier ja
plan-budget-approver = Spørres først
plan-budget-limit = Kan si ja opptil
plan-budget-limit-hint = Om gangen. Tomt: hvilket beløp som helst
plan-budget-second = Spørres deretter
plan-budget-second-hint = Når det gjelder mer enn den første kan, eller når den første ikke har svart på tre arbeidsdager.
plan-budget-second-limit = Den andre, opptil
plan-budget-any = hvilket beløp som helst
# $money: amount
plan-budget-up-to = opptil { $money } om gangen
plan-budget-note = Merknad
plan-budget-make = Lag budsjettet
plan-budget-over = Velg et år eller kvartal som ikke er over.
plan-budget-there = Avdelingen har allerede et budsjett for den tiden. Avslutt det først.
plan-budget-approver-needed = Skriv minst én som kan si ja.
plan-budget-made-of = Hva det går til
plan-cost-travel = Reise
plan-cost-bought = Kjøpt utenfra
plan-budget-lines = Poster
plan-budget-lines-all = Alle
plan-budget-lines-committed = Bundet
plan-budget-lines-spent = Brukt
plan-budget-lines-purchases = Innkjøp
plan-budget-lines-released = Frigitt
plan-budget-lines-none = Her står det ingenting ennå.
plan-budget-end = Avslutt budsjettet
plan-budget-end-text = Postene blir stående. Skal beløpet eller hvem som sier ja endres, avslutter du dette og lager et nytt.
plan-budget-end-act = Avslutt
plan-budget-would = Ville binde
# $money: amount
plan-budget-too-much = { $money } for mye
plan-budget-beyond = mer enn opplæringsansvarlige kan alene
plan-budget-first = Ingenting publiseres før noen har sagt ja.
# $n: how many departments
plan-publish-budget =
    { $n ->
        [one] Det koster mer enn { $n } avdeling har igjen, eller mer enn opplæringsansvarlige kan alene. Be om et ja på plansiden, og publiser så.
       *[other] Det koster mer enn { $n } avdelinger har igjen, eller mer enn opplæringsansvarlige kan alene. Be om et ja på plansiden, og publiser så.
    }
plan-change-budget = Det koster mer enn det er igjen i budsjettet, eller mer enn opplæringsansvarlige kan alene. Be om et ja først.

## Costs

plan-cost-what = Hva
plan-cost-planned = Planlagt
plan-cost-actual-col = Faktisk
plan-cost-waits = venter på et ja
plan-cost-committed = bundet
plan-cost-actual = brukt
plan-cost-released-cancelled = avlyst
plan-cost-released-moved = flyttet til en annen dag
plan-cost-released-changed = ingen fra avdelingen lenger
plan-cost-released-declined = avslått
plan-cost-released-back = ikke kjøpt
# $name: a person
plan-cost-by = skrevet av { $name }
plan-cost-write = Skriv hva det kostet
plan-cost-why-label = Hvorfor det ikke ble som planlagt
plan-cost-save = Lagre
plan-cost-release = Ble ikke kjøpt likevel
plan-cost-released = Bare det som er bundet eller brukt, kan skrives; dette er frigitt eller venter på et ja.
plan-cost-why = Skriv i én eller to setninger hvorfor det kostet mer eller mindre enn planlagt, høyst 500 tegn.
plan-purchase = Kjøp utenfra
plan-purchase-text = Et seminar, en skuespiller for en dag, en lisens: bindes med én gang når pengene rekker, ellers spørres noen først.
plan-purchase-what = Hva som kjøpes
plan-purchase-what-hint = For eksempel: seminar om klager, to plasser
plan-purchase-supplier = Fra hvem
plan-purchase-on = Dagen det gjelder
plan-purchase-day = Velg en dag innenfor dette budsjettet.
plan-purchase-why-label = Hvorfor det trengs
plan-purchase-why-hint = Leses av den som blir spurt; trengs bare når det koster mer enn dere kan bruke alene.
plan-purchase-why = Dette krever et ja: skriv til den som blir spurt, hvorfor det trengs.
plan-purchase-act = Bestill

## Whose yes is asked for

plan-approvals = Forespørsler om et ja
plan-approvals-lede = Det som koster mer enn det er igjen, eller mer enn opplæringsansvarlige kan bruke alene, går videre når noen har sagt ja.
plan-approvals-waiting = Venter på deg
plan-approvals-none = Ingenting venter på svar fra deg
plan-approvals-none-text = Når noen spør, får du brev og finner det her og under I dag.
plan-approvals-others = Spurt om før
# $n: how many
plan-approvals-wait =
    { $n ->
        [one] { $n } forespørsel venter på deg
       *[other] { $n } forespørsler venter på deg
    }
# $n: number of the draft, $month: name of the month
plan-approval-draft = Utkast { $n } for { $month }
# $course: title, $when: day and time
plan-approval-session = «{ $course }», { $when }
plan-approval-cost = Koster
plan-approval-over = For mye
# $name: who asks, $of: who is asked, $day: a date
plan-approval-asked-by = { $name } spør { $of }, { $day }
# $day: date after "by"
plan-approval-by = svar innen { $day }
# $n: days
plan-approval-late =
    { $n ->
        [one] svaret er { $n } dag over fristen
       *[other] svaret er { $n } dager over fristen
    }
plan-approval-yes = godkjent
plan-approval-no = avslått
plan-approval-back = ikke lenger aktuelt
plan-approval-approve = Godkjenn
plan-approval-decline = Avslå
plan-approval-reason-label = Dine ord
plan-approval-reason-hint = Trengs når du avslår: den som spurte, leser hvorfor.
plan-approval-take-back = Trekk tilbake
plan-approval-to = Be om et ja
plan-approval-ask = Spør
plan-approval-why = Hvorfor det er verdt det
plan-approval-why-hint = Leses av den som blir spurt; svaret kommer innen tre arbeidsdager.
plan-approval-why-needed = Skriv i én eller to setninger hvorfor det er verdt det, høyst 500 tegn.
plan-approval-nothing = Det er ingenting igjen å spørre om: det er spurt allerede, eller pengene rekker.
plan-approval-nobody = Ingen av dem som står på budsjettet, kan si ja til så mye. En administrator lager et nytt budsjett med en som kan.
plan-approval-choose = Velg ja eller nei.
plan-approval-reason = Skriv i én eller to setninger hvorfor ikke, høyst 500 tegn.
plan-approval-answered = Dette er besvart i mellomtiden.
# $name: who is asked, $money: amount, $day: date after "by"
plan-approval-waits = { $name } er spurt om { $money }, svar innen { $day }.
# $name: who answered, $money: amount, $reason: their words, may be empty
plan-approval-said-yes = { $name } har godkjent { $money }. { $reason }
# $name: who answered, $money: amount, $reason: their words
plan-approval-said-no = { $name } har avslått { $money }: { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-subject = Svar fra deg: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-text = { $name } ber om ditt ja til { $about }. Det koster { $department } { $cost }; { $left } er igjen av budsjettet. «{ $why }» Du finner det under I dag; svar gjerne innen { $day }.
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-subject = Godkjent: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-text = { $name } har godkjent { $cost } fra { $department } til { $about }. Du kan gå videre. { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-subject = Avslått: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-text = { $name } har avslått { $cost } fra { $department } til { $about }: { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-subject = Sendt videre: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-text = Ingen har svart i tide på spørsmålet om { $about }. Nå er { $name } spurt, med frist { $day }.
said-plan-budget-made = Budsjettet er laget. Det som er bundet for dagene, teller allerede.
said-plan-budget-ended = Budsjettet er avsluttet.
said-plan-purchased = Bundet.
said-plan-purchase-waits = Noen er spurt. Det bindes når de sier ja.
said-plan-cost-written = Skrevet ned.
said-plan-cost-freed = Frigitt: pengene er ledige igjen.
said-plan-approval-asked = Spurt. Du får brev med svaret.
said-plan-approval-yes = Godkjent. Den som spurte, får beskjed og kan gå videre.
said-plan-approval-no = Avslått. Den som spurte, leser hvorfor.
said-plan-approval-back = Trukket tilbake.

## Travel

plan-travel = Veien mellom lokasjonene
plan-travel-lede = Hvor lenge folk er på vei, og hva en tur koster. Planen holder den tiden fri før og etter kurset, innenfor vakten, og tar den med i kostnaden. Der det ikke står noe, reiser ingen.
plan-travel-between = Mellom
# $one, $other: names of sites
plan-travel-pair = { $one } og { $other }
plan-travel-usual = To lokasjoner, når ikke annet står under
plan-travel-minutes-label = Én vei, minutter
# $currency: such as EUR
plan-travel-fare = Fram og tilbake, { $currency }
plan-travel-minutes = Skriv minutter fra 0 til 720; la det stå tomt der ingen reiser.
plan-travel-save = Lagre
plan-travel-of = Veier til og fra
plan-travel-show = Vis
plan-travel-home = Den som jobber hjemmefra, lærer på nett, med mindre en vei til lokasjonen er avtalt på siden med læringstider.
said-plan-travel = Lagret; neste utkast følger det.
plan-hours-way = Vei til lokasjonen for kurs
plan-hours-way-hint = Bare for den som jobber hjemmefra og kommer inn til kurs. Minutter én vei; tomt: lærer på nett.

# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-why-no-equipment = Ingen lokaler i { $site } har det kurset trenger: det mangler { $n } × { $thing }.
# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-fix-equipment = Skaff { $n } × { $thing } til et lokale i { $site }
# $n: pieces, $thing: name of the equipment
plan-change-equipment = Lokalet mangler det kurset trenger: { $n } × { $thing } for lite.
# $n: pieces, $thing: name of the equipment
plan-change-equipment-out = En annen samling på lokasjonen har det da: { $n } × { $thing } for lite.
# $n: minutes
plan-change-turn =
    { $n ->
        [one] Et annet kurs er i lokalet mindre enn { $n } minutt før eller etter: det ryddes og rigges imellom.
       *[other] Et annet kurs er i lokalet mindre enn { $n } minutter før eller etter: det ryddes og rigges imellom.
    }
plan-rule-equipment = Alle samlinger holdes der det de trenger, er for hånden, og ingenting flyttes til to steder på én gang.
