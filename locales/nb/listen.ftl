### Behov: det kunder, medarbeidere og samtalegjennomganger sier at folk bør lære. Nøytralt: Et behov er aldri en persons feil.

listen-title = Opplæringsbehov
listen-eyebrow = Siste { $days } dager · { $customers ->
    [one] { $customers } kundemelding
   *[other] { $customers } kundemeldinger
}, { $employees ->
    [one] { $employees } medarbeiderforslag
   *[other] { $employees } medarbeiderforslag
}, { $reviews ->
    [one] { $reviews } gjennomgått henvendelse
   *[other] { $reviews } gjennomgåtte henvendelser
}
listen-lede-deep = Det bredeste behovet er { $skill }: { $teams ->
    [one] ett team
   *[other] { $teams } team
}, { $people ->
    [one] én person
   *[other] { $people } personer
}. Størst i ett team er { $deepest } i { $team }, { $level } av 100.
listen-lede-shallow = Ingen behov er store. Høyest ligger { $deepest } i { $team }, { $level } av 100.
listen-lede-nothing = Det er ikke nok data ennå til å peke på et behov.
listen-empty-title = Ingenting er hørt ennå
listen-empty-text = Behov viser seg når kundemeldinger, forslag fra medarbeidere eller samtalegjennomganger er importert.
listen-empty-act = Importer en fil

listen-voices-label = Hvem sin stemme
listen-voice-all = Alle stemmer
listen-voice-customers = Kunder
listen-voice-employees = Medarbeidere
listen-voice-qa = Samtalegjennomganger

listen-map = Behov etter team og ferdighet
listen-map-scrolls = Behov etter team og ferdighet, kan rulles sidelengs
listen-map-heads = Det lille tallet etter et team viser hvor mange som jobber der.
listen-key-need = behov
listen-key-unused = – brukes ikke der
listen-key-unknown = ? ikke nok data
listen-not-used = brukes ikke der
listen-not-enough = ikke nok data
listen-team = Team
listen-skill = Ferdighet
listen-cell-label = { $team }, { $skill }: { $level }
listen-deepest = Størst behov
listen-level = Behov
listen-probably = Trolig
listen-decided = Bestemt
listen-range = mellom { $low } og { $high }
listen-state-open = ikke bestemt
listen-state-chosen = kurs valgt
listen-state-exit = løses ikke med opplæring

listen-need-title = { $skill }, { $team }
listen-need-eyebrow = { $team } · siste { $days } dager
listen-level-known = Behov { $level } av 100, trolig mellom { $low } og { $high }. Det bygger på { $n ->
    [one] én observasjon
   *[other] { $n } observasjoner
}.
listen-level-unknown = Ikke nok data til å si noe. Det er { $n ->
    [0] ingen observasjoner
    [one] én observasjon
   *[other] { $n } observasjoner
} så langt.
listen-voices-apart = Tre stemmer
listen-voice = Stemme
listen-from = Fra
listen-voice-label = { $voice }: { $level } av 100
listen-from-customers = { $n ->
    [0] Ingen meldinger om dette teamet
    [one] { $k } av { $n } melding klager på dette
   *[other] { $k } av { $n } meldinger klager på dette
}
listen-from-employees = { $k } av { $n } forslag ber om hjelp til dette
listen-from-employees-hidden = Færre enn { $n } forslag: vises ikke, slik at ingen kan kjennes igjen
listen-from-qa = Snitt { $mean } av 100 i { $n ->
    [one] én vurdering
   *[other] { $n } vurderinger
}
listen-from-qa-none = Ingen gjennomgått henvendelse krevde denne ferdigheten
listen-differ = Stemmene ligger langt fra hverandre. Hør begge sider før du planlegger.
listen-borrowed = Ingen har nevnt det her, og likevel står det et nivå. Noen få meldinger sier lite, så nivået lener seg på det som er vanlig i alle team, til vi har hørt mer om dette.
listen-how = Slik regnes nivået ut
listen-how-text = Hver stemme blir et nivå fra 0 til 100: kunder og medarbeidere etter hvor stor del av meldingene som ber om denne ferdigheten (av dem som lot seg sortere), samtalegjennomganger etter hvor langt scoren er fra målet, når det er trukket fra hvor streng vurdereren er. Stemmene legges sammen etter hvor sikre de er. Små utvalg trekkes mot snittet for alle team, og der teamets egne observasjoner utgjør mindre enn halvparten av svaret, er svaret «ikke nok data».

listen-who-title = Hvem
listen-who = { $n ->
    [one] Én person jobber
   *[other] { $n } personer jobber
} i dette teamet i dag.
listen-coaches = { $n ->
    [one] { $names } gjør det allerede bra i gjennomgåtte henvendelser.
   *[other] { $names } gjør det allerede bra i gjennomgåtte henvendelser.
}
listen-could-coach = De kan coache.

listen-choose = Velg et kurs
listen-choose-this = Velg dette
listen-no-course = Ingen kurs lærer bort denne ferdigheten ennå.
listen-exit = Løses ikke med opplæring
listen-exit-reason = Hva er det da?
listen-exit-hint = For eksempel et verktøy, en rutine, en pris eller bemanningen. Det blir stående i historikken.
listen-exit-save = La det stå utenfor planen
listen-reason-needed = Skriv med noen få ord hva det er, så nestemann skjønner det.
listen-reason-long = Skriv høyst 500 tegn.
listen-already-chosen = Dette kurset er valgt for dette behovet i løpet av de siste 30 dagene. Planen vet det allerede.
listen-course-without-skill = Dette kurset lærer ikke bort ferdigheten. Velg et fra listen.

listen-words = Med deres egne ord
listen-words-none = Ingen kunde har klaget på dette i perioden.
listen-words-marked = Markert: ordene som avgjorde hva meldingen handler om.
listen-employees = Medarbeidere
listen-employees-none = Ingen forslag ber om dette i perioden.
listen-employees-hidden = Gruppen er for liten til at vi kan vise hva som ble sagt.
listen-elsewhere = Samme behov andre steder
listen-quote-customer = Kunde
listen-quote-employee = Medarbeider, navnet er skjult, én av { $n }
listen-quote-corrected = sortert av et menneske
listen-correct = Handler den om noe annet?
listen-correct-label = Den handler om
listen-correct-none = ingen av disse
listen-correct-save = Sorter den dit
listen-skill-unknown = Den ferdigheten finnes ikke. Velg en fra listen.

listen-history = Hva det ble til
listen-history-empty = Ingenting er bestemt ennå.
listen-by-system = Tandem
listen-note-chosen = { $course } ble valgt. Den opplæringsansvarlige har det.
listen-note-exit = Løses ikke med opplæring: { $reason }
listen-suggestion-long = Skriv høyst 4 000 tegn.

said-listen-chosen = Valgt. Den opplæringsansvarlige finner det blant de åpne ønskene.
said-listen-exit = Står utenfor planen. Begrunnelsen blir stående ved behovet.
said-listen-corrected = Sortert. Lignende meldinger leses på samme måte heretter.

### Importfiler: hva som er galt med en celle, og hva du skal skrive i stedet.

listen-import-day = Skriv en dato som finnes, for eksempel 30.11.2026.
listen-import-future = Denne datoen har ikke vært ennå. Skriv en dato til og med { $today }.
listen-import-number = Skriv et tall fra { $min } til { $max }.
listen-import-person = Ingen har dette ansattnummeret. Importer medarbeiderne først, eller rett nummeret.
listen-import-unplaced = Denne personen hadde ikke noe team { $date }. Rett datoen, eller personens team fra den dagen.
listen-import-source = Skriv customer eller employee.
listen-import-language = Skriv ett av disse: en, nb, lv, zh, vi.
listen-import-team = Dette teamet finnes ikke. Skriv ett av disse: { $known }.
listen-import-criterion = Denne ferdigheten finnes ikke. Skriv en av disse: { $known }.
listen-import-text = Skriv det som ble sagt, eller la raden gå ut.
listen-import-text-long = Kort ned teksten til { $max } tegn.
listen-import-monday = En uke begynner på mandag. Skriv { $monday }.
listen-import-twice = Denne personen og uka står også på linje { $line }. Behold én av de to.
listen-import-anonymous = Personen blir ikke lagret: Forslag er anonyme.
listen-import-masked = { $n ->
    [one] Én personopplysning blir skjult.
   *[other] { $n } personopplysninger blir skjult.
}

## Måneden i to spørsmål
listen-pulse-title = Hvordan var denne måneden?
listen-pulse-lede = To spørsmål, et halvt minutt. Svarene dine telles sammen med teamets og lagres uten navnet ditt.
listen-pulse-asked = To spørsmål om denne måneden
listen-pulse-month = Hvordan var jobben denne måneden?
listen-pulse-month-5 = Veldig bra
listen-pulse-month-4 = Bra
listen-pulse-month-3 = Sånn passe
listen-pulse-month-2 = Tung
listen-pulse-month-1 = Dårlig
listen-pulse-help = Fikk du hjelp når noe var vanskelig?
listen-pulse-help-5 = Hver gang
listen-pulse-help-4 = Nesten alltid
listen-pulse-help-3 = Omtrent halvparten av gangene
listen-pulse-help-2 = Sjelden
listen-pulse-help-1 = Aldri
listen-pulse-words = Hva bør vi lære, eller gjøre annerledes?
listen-pulse-words-hint = Om du vil. Det går til de opplæringsansvarlige med teamet ditt, uten navnet ditt.
listen-pulse-save = Send
said-listen-pulse = Takk. Telt med, uten navnet ditt.
listen-pulse-choose = Velg ett av svarene.
listen-pulse-twice = Du har alt svart for denne måneden.
listen-pulse-no-team = Svarene telles per team, og du er ikke i noe team i dag.
listen-pulse-done = Du har svart for denne måneden
listen-pulse-done-why = De neste to spørsmålene kommer neste måned.
listen-to-wishes = Hva folk ønsker seg
listen-one-page = Planen på én side

listen-import-period = Skriv et år, for eksempel 2026, eller et kvartal, for eksempel 2026-Q3, som har begynt.
listen-import-few = Ta ut denne raden: færre enn { $n } har svart, og en så liten gruppe kan kjennes igjen.
listen-import-team-twice = Teamet og perioden står også på linje { $line }. Behold én av dem.
