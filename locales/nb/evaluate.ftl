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
said-evaluate-computed = Beregnet.
said-evaluate-sent = Sendt tilbake. Det står nå i historikken til behovene.

evaluate-report-title = Effekt av { $course }
evaluate-eyebrow = { $course } · { $waves ->
    [0] ingen har hatt kurset ennå
    [one] én pulje
   *[other] { $waves } puljer
} · rapport E-{ $number }, beregnet { $day }
evaluate-did-it-work = Virket det?

evaluate-verdict-fcr-better = Ja. Av 100 som ringer, får om lag { $n } flere svar første gang. Det kan være så få som { $least } og så mange som { $most }.
evaluate-verdict-fcr-worse = Nei. Av 100 som ringer, får om lag { $n } færre svar første gang. Det kan være så få som { $least } og så mange som { $most }.
evaluate-verdict-csat-better = Ja. På skalaen fra 1 til 5 gir kundene om lag { $n } mer. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-csat-worse = Nei. På skalaen fra 1 til 5 gir kundene om lag { $n } mindre. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-aht-better = Ja. En henvendelse tar om lag { $n ->
    [one] { $n } sekund
   *[other] { $n } sekunder
} mindre. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-aht-worse = Nei. En henvendelse tar om lag { $n ->
    [one] { $n } sekund
   *[other] { $n } sekunder
} mer. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-qa-better = Ja. Gjennomgåtte henvendelser får om lag { $n } poeng mer av 100. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-qa-worse = Nei. Gjennomgåtte henvendelser får om lag { $n } poeng mindre av 100. Det kan være så lite som { $least } og så mye som { $most }.
evaluate-verdict-fcr-none = Ingen synlig effekt. Av 100 som ringer, ligger den virkelige endringen trolig mellom { $low } og { $high }, og null ligger innenfor.
evaluate-verdict-csat-none = Ingen synlig effekt. På skalaen fra 1 til 5 ligger den virkelige endringen trolig mellom { $low } og { $high }, og null ligger innenfor.
evaluate-verdict-aht-none = Ingen synlig effekt. Den virkelige endringen ligger trolig mellom { $low } og { $high } sekunder per henvendelse, og null ligger innenfor.
evaluate-verdict-qa-none = Ingen synlig effekt. Den virkelige endringen ligger trolig mellom { $low } og { $high } poeng av 100, og null ligger innenfor.
evaluate-verdict-unknown = Ikke nok data. Det finnes tall før og etter for { $trained } som har hatt kurset, og { $comparison } som ikke har hatt det ennå; det trengs minst 5 av hver.

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
evaluate-unit-aht = { $value } sekunder
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
    [one] Riktige svar på beste forsøk, { $n } person. Ingen ble spurt før kurset, så dette viser hva de kan, ikke hva de har lært.
   *[other] Riktige svar på beste forsøk, { $n } personer. Ingen ble spurt før kurset, så dette viser hva de kan, ikke hva de har lært.
}
evaluate-unknown-short = ikke nok data
evaluate-none-short = ingen synlig effekt
evaluate-figure-unknown = { $metric }: ikke nok data.
evaluate-figure = { $metric }: { $value } (fra { $low } til { $high }).
evaluate-figure-none = { $metric }: { $value }, som kan være tilfeldig (fra { $low } til { $high }).
