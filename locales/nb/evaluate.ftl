### Hjalp opplæringen? Ærlige ord: «ingen synlig effekt» og «ikke nok data» er gode svar. Verken ros eller skyld.

evaluate-title = Effekt
evaluate-list-eyebrow = De som har hatt kurset, sammenlignet med dem som ikke har hatt det ennå, hver mot sin egen fortid
evaluate-lede = Hjalp opplæringen? Hvert svar kommer med spennet sitt, eller sier at ingenting synes.
evaluate-empty-title = Ingenting å måle ennå
evaluate-empty-text = Rapporter kan lages når noen har fullført et kurs og ukentlige tall er importert.
evaluate-reports = Rapporter
evaluate-reports-none = Ingen rapport er beregnet ennå.
evaluate-course = Opplæring
evaluate-metric = Tall
evaluate-finding = Funn
evaluate-report = Rapport
evaluate-number = E-{ $n }
evaluate-compute-title = Beregn en rapport
evaluate-compute = Beregn
evaluate-course-about = { $people ->
    [one] én person har hatt kurset
   *[other] { $people } personer har hatt kurset
}, i { $waves ->
    [one] én pulje
   *[other] { $waves } puljer
}
evaluate-metric-fcr = Løst ved første kontakt
evaluate-metric-csat = Tilfredshet
evaluate-metric-aht = Behandlingstid
evaluate-metric-qa = Kvalitetsscore
evaluate-metric-unknown = Dette tallet finnes ikke. Velg et fra listen.
evaluate-nobody-trained = Ingen har fullført dette kurset ennå.
evaluate-all-before = Alle som har fullført dette kurset, hadde lært det før det fantes tall; det er ingenting å sammenligne.
said-evaluate-computed = Beregnet.
said-evaluate-sent = Sendt tilbake. Det står nå i historikken til behovene.

evaluate-report-title = Effekt av { $course }
evaluate-eyebrow = { $course } · { $waves ->
    [0] ingen har hatt kurset ennå
    [one] én pulje
   *[other] { $waves } puljer
} · rapport E-{ $number }, beregnet { $day }
evaluate-did-it-work = Virket det?

evaluate-verdict-fcr-better = Det hjalp. Av 100 som ringer, får om lag { $n } flere svar første gang. Det kan være så få som { $least } og så mange som { $most }.
evaluate-verdict-fcr-worse = Det hjalp ikke. Av 100 som ringer, får om lag { $n } færre svar første gang. Det kan være så få som { $least } og så mange som { $most }.
evaluate-verdict-csat-better = Det hjalp. På skalaen fra 1 til 5 gir kundene om lag { $n } mer. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-csat-worse = Det hjalp ikke. På skalaen fra 1 til 5 gir kundene om lag { $n } mindre. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-aht-better = Det hjalp. En henvendelse tar om lag { $n ->
    [one] { $n } sekund
   *[other] { $n } sekunder
} mindre. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-aht-worse = Det hjalp ikke. En henvendelse tar om lag { $n ->
    [one] { $n } sekund
   *[other] { $n } sekunder
} mer. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-qa-better = Det hjalp. Gjennomgåtte henvendelser får om lag { $n } poeng mer av 100. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-qa-worse = Det hjalp ikke. Gjennomgåtte henvendelser får om lag { $n } poeng mindre av 100. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-fcr-none = Ingen synlig effekt. Av 100 som ringer, ligger den virkelige endringen trolig mellom { $low } og { $high }, og null ligger innenfor.
evaluate-verdict-csat-none = Ingen synlig effekt. På skalaen fra 1 til 5 ligger den virkelige endringen trolig mellom { $low } og { $high }, og null ligger innenfor.
evaluate-verdict-aht-none = Ingen synlig effekt. Den virkelige endringen ligger trolig mellom { $low } og { $high } sekunder per henvendelse, og null ligger innenfor.
evaluate-verdict-qa-none = Ingen synlig effekt. Den virkelige endringen ligger trolig mellom { $low } og { $high } poeng av 100, og null ligger innenfor.
evaluate-verdict-unknown = Ikke nok data. Det finnes tall før og etter for { $trained } som har hatt kurset, og { $comparison } som ikke har hatt det ennå; det trengs minst 5 av hver.
evaluate-verdict-unknown-apart = Ikke nok data. Det finnes tall før og etter for { $trained } som har hatt kurset, og { $comparison } som ikke har hatt det ennå, men hver avdeling sammenlignes for seg, og ingen av dem har 5 av hver.

evaluate-note-fcr-better = Rapport E-{ $number } om { $course }: { evaluate-verdict-fcr-better }
evaluate-note-fcr-worse = Rapport E-{ $number } om { $course }: { evaluate-verdict-fcr-worse }
evaluate-note-fcr-none = Rapport E-{ $number } om { $course }: { evaluate-verdict-fcr-none }
evaluate-note-csat-better = Rapport E-{ $number } om { $course }: { evaluate-verdict-csat-better }
evaluate-note-csat-worse = Rapport E-{ $number } om { $course }: { evaluate-verdict-csat-worse }
evaluate-note-csat-none = Rapport E-{ $number } om { $course }: { evaluate-verdict-csat-none }
evaluate-note-aht-better = Rapport E-{ $number } om { $course }: { evaluate-verdict-aht-better }
evaluate-note-aht-worse = Rapport E-{ $number } om { $course }: { evaluate-verdict-aht-worse }
evaluate-note-aht-none = Rapport E-{ $number } om { $course }: { evaluate-verdict-aht-none }
evaluate-note-qa-better = Rapport E-{ $number } om { $course }: { evaluate-verdict-qa-better }
evaluate-note-qa-worse = Rapport E-{ $number } om { $course }: { evaluate-verdict-qa-worse }
evaluate-note-qa-none = Rapport E-{ $number } om { $course }: { evaluate-verdict-qa-none }
evaluate-note-unknown = Rapport E-{ $number } om { $course }: { evaluate-verdict-unknown }
evaluate-note-unknown-apart = Rapport E-{ $number } om { $course }: { evaluate-verdict-unknown-apart }

evaluate-send-back = Send dette tilbake til behovene
evaluate-sent = sendt tilbake { $when }
evaluate-sent-already = Denne rapporten står allerede i historikken til behovene.
evaluate-no-need = Ingen behov er målt for ferdighetene i dette kurset. Importer tilbakemeldinger eller samtalegjennomganger først.

evaluate-chart-title = { $metric }, per uke
evaluate-chart-label = { $metric } per uke. De som har hatt kurset, gikk fra { $a } til { $b }, de som ikke har hatt det ennå, fra { $c } til { $d }.
evaluate-split = kurs
evaluate-weeks-before = { $n ->
    [one] én uke før
   *[other] { $n } uker før
}
evaluate-weeks-after = { $n ->
    [one] én uke etter
   *[other] { $n } uker etter
}
evaluate-end-trained = med kurs { $value }
evaluate-end-others = andre { $value }
evaluate-key-trained = { $n } med kurs
evaluate-key-comparison = { $n } ennå uten kurs
evaluate-figures = Tallene uke for uke
evaluate-week = Uke regnet fra kurset
evaluate-no-chart = Det finnes ingen uke der begge gruppene har tall.

evaluate-estimate = Anslaget
evaluate-estimate-none = Det trengs folk med tall både før og etter, i begge gruppene.
evaluate-no-effect = ingen effekt
evaluate-trained = Med kurs
evaluate-comparison = Sammenligning
evaluate-difference-name = Forskjell
evaluate-change = { $before } → { $after }, { $change }
evaluate-difference = { $value }, 95 %-intervall fra { $low } til { $high }
evaluate-unit-fcr = { $value } prosentpoeng
evaluate-unit-csat = { $value } av 5
evaluate-unit-aht = { $n ->
    [one] { $value } sekund
   *[other] { $value } sekunder
}
evaluate-unit-qa = { $value } poeng
evaluate-chance = Om opplæringen ikke hadde endret noe, ville en så stor forskjell dukket opp tilfeldig { $n ->
    [0] mindre enn én gang av 1 000.
    [one] om lag én gang av 1 000.
   *[other] om lag { $n } ganger av 1 000.
}
evaluate-fools = Hvor sikkert er det, og hva kan lure oss
evaluate-fool-method = Alle sammenlignes med sine egne uker før; de som har kurset senere, viser hva som ville ha skjedd uansett.
evaluate-fool-short = Det er for få uker før kurset til å se om gruppene fulgte hverandre.
evaluate-fool-alike = Før kurset fulgte gruppene hverandre: Et avvik så lite som dette dukker opp tilfeldig { $n ->
    [one] { $n } gang
   *[other] { $n } ganger
} av 1 000.
evaluate-fool-dip = De som fikk kurset, hadde en uvanlig periode rett før. Noe av endringen ville ha kommet uansett.
evaluate-fool-drift = Gruppene gled fra hverandre allerede før kurset. Les anslaget med forsiktighet.
evaluate-fool-chosen = Er det ikke trukket lodd, har noen valgt hvem som skulle først, og kanskje ikke tilfeldig.
evaluate-fool-one-wave = Alle hadde kurset samtidig: Alt annet som skjedde den uka, ser ut som en effekt.
evaluate-fool-elsewhere = { $n ->
    [one] Én av dem som har hatt kurset,
   *[other] { $n } av dem som har hatt kurset,
} var på et annet kurs innen tolv uker fra dette.

evaluate-levels = Fire nivåer
evaluate-level-reaction = Reaksjon
evaluate-level-reaction-question = Syntes de det var nyttig?
evaluate-level-learning = Læring
evaluate-level-learning-question = Kan de det?
evaluate-level-behaviour = Atferd
evaluate-level-behaviour-question = Gjør de det?
evaluate-level-results = Resultater
evaluate-level-results-question = Betyr det noe?
evaluate-not-asked = ikke spurt ennå
evaluate-reaction-none = Oppfølgingssamtalene spør om det; ingen er holdt etter dette kurset.
evaluate-reaction-goals = { $k } av { $n } nådd
evaluate-reaction-text = Mål folk satte seg selv, slik oppfølgingssamtalene fant dem.
evaluate-learning-none = Ingen har tatt quizen i dette kurset.
evaluate-learning-text = { $n ->
    [one] Riktige svar etter kurset, { $n } person. Ingen tok quizen før det, så dette viser hva de kan, ikke hva de har lært.
   *[other] Riktige svar etter kurset, { $n } personer. Ingen tok quizen før det, så dette viser hva de kan, ikke hva de har lært.
}
evaluate-unknown-short = ikke nok data
evaluate-none-short = ingen synlig effekt
evaluate-figure-unknown = { $metric }: ikke nok data.
evaluate-figure = { $metric }: { $value } (fra { $low } til { $high }).
evaluate-figure-none = { $metric }: { $value }, som kan være tilfeldig (fra { $low } til { $high }).

## Det de som var der, sier
evaluate-react-title = Hvordan var det?
evaluate-react-lede = Tar rundt ett minutt. Svarene dine telles sammen med de andres; ingen ser dem ved siden av navnet ditt.
evaluate-react-done = Du har svart. Takk.
evaluate-react-open = Noe mangler lenger ned.
evaluate-react-choose = Velg ett av svarene.
evaluate-react-twice = Dette har du svart på. Det første svaret gjelder.
evaluate-react-not-there = Bare de som var på kurset, blir spurt hvordan det var.
evaluate-react-early = Dette åpner når kurset er over.
evaluate-react-closed = Kurset er mer enn tre måneder siden; spørsmålene er stengt.
evaluate-react-save = Send svarene mine
said-evaluate-reacted = Takk. Svarene dine er telt med.
said-evaluate-mood = Telt med, uten navnet ditt.
evaluate-able-class = Hva kan du gjøre med det nå?
evaluate-able-class-5 = Jeg kan bruke det, og kunne vist en kollega.
evaluate-able-class-4 = Jeg kan bruke det i de neste henvendelsene.
evaluate-able-class-3 = Jeg kan begynne, men må øve.
evaluate-able-class-2 = Jeg trenger noen ved siden av meg.
evaluate-able-class-1 = Jeg ser ikke ennå hvordan jeg skal bruke det i jobben.
evaluate-able-later = Hvordan går det med det nå?
evaluate-able-later-5 = Jeg gjør det uten å tenke på det.
evaluate-able-later-4 = Jeg gjør det som regel.
evaluate-able-later-3 = Jeg gjør det når jeg husker det.
evaluate-able-later-2 = Jeg prøvde, men fikk det ikke til.
evaluate-able-later-1 = Jeg har ikke brukt det.
evaluate-chances-class = Hvor mye av kurset brukte du på å gjøre det selv?
evaluate-chances-class-5 = Det meste
evaluate-chances-class-4 = Omtrent halvparten
evaluate-chances-class-3 = Flere ganger
evaluate-chances-class-2 = Én gang
evaluate-chances-class-1 = Ingenting, jeg lyttet
evaluate-chances-later = Hvor ofte trengte du det i jobben forrige uke?
evaluate-chances-later-5 = Flere ganger om dagen
evaluate-chances-later-4 = Hver dag
evaluate-chances-later-3 = De fleste dager
evaluate-chances-later-2 = En gang eller to
evaluate-chances-later-1 = Aldri
evaluate-hindered = Hva kan hindre deg i å bruke det?
evaluate-hindered-hint = Så mange som passer, eller ingen.
evaluate-hindered-time = For lite tid mellom henvendelsene
evaluate-hindered-tools = Skjermbilder og systemer motarbeider det
evaluate-hindered-targets = Måltallene mine drar i en annen retning
evaluate-hindered-unsure = Jeg er fortsatt usikker på hvordan
evaluate-hindered-doubt = Jeg tviler på at det hjelper kundene
evaluate-helper = Hvem hjelper deg med det?
evaluate-helper-manager = Lederen min
evaluate-helper-coach = En coach
evaluate-helper-colleague = En kollega
evaluate-helper-nobody = Ingen ennå
evaluate-wish = Hva bør være annerledes neste gang?
evaluate-wish-hint = Om du vil. Det går til de opplæringsansvarlige uten navnet ditt, som én stemme til bak behovene.
evaluate-mood = Hvordan hadde du det i denne gruppen?
evaluate-mood-why = Ett trykk. Det telles, og det lagres ikke noe navn.
evaluate-mood-done = Her har du svart. Takk.
evaluate-mood-5 = Veldig bra
evaluate-mood-4 = Bra
evaluate-mood-3 = Sånn passe
evaluate-mood-2 = Litt utilpass
evaluate-mood-1 = Ikke bra i det hele tatt
evaluate-mood-heading = Hvordan de hadde det
evaluate-sums-title = Det de sa
evaluate-sums-lede = Bare summer, og bare fra { $n } svar.
evaluate-round-class = Etter kurset
evaluate-round-later = Noen uker senere
evaluate-answers = { $n ->
    [one] ett svar
   *[other] { $n } svar
}
evaluate-too-few = Vises fra { $n } svar.
evaluate-answer = Svar
evaluate-people = Personer
evaluate-asked-class = Hvordan var { $course }? Ett minutt med spørsmål
evaluate-asked-later = Hvordan går det med { $course }? Ett minutt med spørsmål

## Læring, før og etter
evaluate-learning-points = { $n } poeng
evaluate-learning-gain = Riktige svar før og etter, fra { $before } til { $after }; poengene gjelder { $n ->
    [one] den ene
   *[other] de { $n }
} som tok quizen begge ganger.
evaluate-learning-later = Noen uker senere: { $pct }.
evaluate-items = Quizen, spørsmål for spørsmål
evaluate-item = Spørsmål
evaluate-before = Før
evaluate-after = Etter
evaluate-reaction-able = { $k } av { $n } kan begynne
evaluate-reaction-asked = Hva de som var der, sa at de kan gjøre med det.
evaluate-reaction-later = Noen uker senere brukte { $k } av { $n } det.

## Kostnad og gevinst
evaluate-worth = Hva det koster og gir tilbake
evaluate-cost = Én opplært person koster mellom { $low } og { $high }: tiden borte fra telefonen, lederens del, kursholder og rom.
evaluate-back-aht = De kortere henvendelsene gir tilbake mellom { $low } og { $high } per person og uke.
evaluate-back-fcr = Henvendelsene som ikke kommer tilbake, gir mellom { $low } og { $high } per person og uke.
evaluate-back-none = Dette tallet har ingen pris. Se gevinsten ved siden av kostnaden og døm selv.
evaluate-back-unknown = Hva det gir tilbake, kan ikke sies ennå: Det er ikke nok data.
evaluate-pays = Det har betalt seg etter { $first } til { $last } uker, hvis effekten varer så lenge.
evaluate-pays-perhaps = { $n ->
    [one] I beste fall har det betalt seg etter én uke, i verste fall aldri.
   *[other] I beste fall har det betalt seg etter { $n } uker, i verste fall aldri.
}
evaluate-pays-never = Med disse tallene betaler det seg ikke i penger.
evaluate-worth-how = Slik er det regnet
evaluate-worth-how-text = Kostnad: kurs, brev, målsamtale, oppfølging og øving til de ansattes egen lønn, lederens tid i begge samtalene, og en andel av kursholder, rom og pris; lavt i et fullt kurs med lite øving, høyt i det minste kurset med all øvingen. Gevinst: endene av effektens intervall, ganger henvendelser i uken, ganger lønn. En henvendelse som ikke kommer tilbake, regnes som én spart gjennomsnittshenvendelse.

## Løftene rundt en plass
evaluate-promises-title = Gjorde vi vår del?
evaluate-promises-lede = { $n ->
    [0] Ingen kurs er holdt det siste året.
    [one] Én plass på kursene det siste året, og løftene rundt den.
   *[other] { $n } plasser på kursene det siste året, og løftene rundt dem.
}
evaluate-promises-none = Ingenting å telle ennå
evaluate-promises-none-why = Løftene telles fra det første kurset der oppmøtet er registrert.
evaluate-promise-memo = Brev 14 dager før
evaluate-promise-goal = Mål avtalt før
evaluate-promise-follow-up = Oppfølging innen fristen
evaluate-promise-support = Støtte som lovet
evaluate-promise-practice = Øving halvparten av dagene
evaluate-seats = Plasser
evaluate-team = Team
evaluate-kept-of = { $k } av { $n }
evaluate-goes-title = Hva som følger med når de holdes
evaluate-goes-why = De som fikk et løfte holdt, ved siden av dem på samme kurs som ikke fikk det: hver sin endring fra åtte uker før til åtte uker etter. De som holder løfter, kan være annerledes på andre måter også, så dette er et hint og ikke noe bevis.
evaluate-goes-better = { $metric }: { $n } ({ $low } til { $high }), bedre der det ble holdt.
evaluate-goes-worse = { $metric }: { $n } ({ $low } til { $high }), dårligere der det ble holdt.
evaluate-goes-none = { $metric }: ingen synlig forskjell ({ $low } til { $high }).
evaluate-goes-unknown = Ikke nok personer på begge sider ennå.

## Ansatte ved siden av kunder
evaluate-beside-title = Ansatte og kunder
evaluate-beside-lede = Hvordan folk hadde det på jobb, ved siden av hva kundene syntes om hjelpen. Begge fra 1 til 5.
evaluate-beside-none = Ingenting å sammenligne ennå
evaluate-beside-none-why = Ansatte får to spørsmål i måneden; kundetallene kommer med den ukentlige importen.
evaluate-beside-months = Måned for måned
evaluate-beside-teams = Team, siste tre måneder
evaluate-beside-employees = Ansatte
evaluate-beside-customers = Kunder
evaluate-beside-work = Jobben
evaluate-beside-help = Hjelp når det trengs
evaluate-month = Måned
evaluate-beside-chart = Ansattes og kunders tilfredshet per måned, fra 1 til 5. Tallene står i tabellen under.
evaluate-beside-employees-end = ansatte { $value }
evaluate-beside-customers-end = kunder { $value }

## Hvem opplæringen når

evaluate-reach-title = Hvem vi når
evaluate-reach-lede = Hvem som har fullført opplæring de siste { $n } dagene, etter avdeling, stilling og type. Telles hver natt.
evaluate-reach-none = Ikke talt ennå
evaluate-reach-none-why = Den første natten teller hvem vi når.
evaluate-reach-csv = Som fil
evaluate-reach-groups = Lette å glemme
evaluate-reach-who = Hvem
evaluate-reach-people = Personer
evaluate-reach-any = All opplæring
evaluate-reach-state = Det som skiller seg ut
evaluate-reach-never = ingen er nådd
evaluate-reach-behind = { $n } prosentpoeng under alle
evaluate-reach-group-everybody = Alle
evaluate-reach-group-temporary = Midlertidig ansatte
evaluate-reach-group-home = De som jobber hjemmefra
evaluate-reach-group-night = De som jobber natt
evaluate-reach-group-managers = Ledere
evaluate-reach-matrix = Etter avdeling og stilling
evaluate-reach-matrix-how = Andelen som har fullført minst ett kurs av typen. Med fet skrift: ingen.
evaluate-gain = Framgang
evaluate-later = Uker etter
evaluate-later-of = { $pct } av { $n }
evaluate-cost-parts = Det tar { $low } til { $high } timer av telefonen: kurs, forberedelse, samtaler og fra en tredel til hele øvingen. Bemanningen koster fra ingenting, når det var folk å avse, til { $cover }, når det ikke var noen.

evaluate-survey = Medarbeiderundersøkelser
evaluate-survey-lede = Summer for hele team fra deres egen undersøkelse, fra 1 til 5, ved siden av kundenes tall for samme tid. De står side ved side; at det ene fører til det andre, er ikke sagt.
evaluate-survey-none = Ingen undersøkelse er importert. En administrator henter inn en under Import: team, periode, svar, tilfredshet, engasjement.
evaluate-survey-period = Periode
evaluate-survey-answers = Svar
evaluate-survey-satisfaction = Tilfredshet
evaluate-survey-engagement = Engasjement
evaluate-survey-report = Medarbeiderne ved siden av
evaluate-survey-trained = Team med deltakere: tilfredshet { $a } i { $before }, { $b } i { $after } ({ $n } svar).
evaluate-survey-engaged = Engasjementet deres: { $a } og { $b }.
evaluate-survey-others = Andre team: { $a } og { $b } ({ $n } svar).
evaluate-survey-careful = En undersøkelse spør hele team, ikke bare deltakerne, og mye annet skjer imens: et hint, ikke et bevis.
evaluate-survey-unknown = Ikke nok data: Det trengs en undersøkelse fra teamene før den første runden og en etter.

evaluate-parity = Hjemme og på lokasjonen
evaluate-parity-lede = Om de som jobber hjemmefra, blir nådd av opplæring på linje med dem på lokasjonen, de siste { $n } dagene.
evaluate-parity-beside = Side om side
evaluate-parity-counted = talt { $day }
evaluate-parity-what = De som
evaluate-parity-home = Hjemmefra
evaluate-parity-site = På lokasjonen
evaluate-parity-says = Hva det sier
evaluate-parity-heads = { $n ->
    [one] én person
   *[other] { $n } personer
}
evaluate-parity-of = { $n } av { $all }
evaluate-parity-asked = ventet på plass
evaluate-parity-seats = fikk plass
evaluate-parity-far = fikk plass på avstand
evaluate-parity-attended = var der
evaluate-parity-completed = fullførte et kurs
evaluate-parity-able = Hva de kan bruke det til (1 til 5)
evaluate-parity-mean = { $mean } av { $n } svar
evaluate-parity-hidden = færre enn fem svar
evaluate-parity-few = for få til å sammenligne
evaluate-parity-alike = ingen tydelig forskjell
evaluate-parity-less = færre hjemmefra
evaluate-parity-more = flere hjemmefra
evaluate-parity-how = En forskjell nevnes når tilfeldigheter alene sjelden ville gitt den (95 %-intervall for forskjellen). Sider med færre enn ti personer sammenlignes ikke. Telles etter hvor folk jobber i dag.
