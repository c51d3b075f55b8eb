### Side ved side: oppfølgingssamtalen, løfter, det som ble hørt i samtalene.

coach-follow-up-with = Oppfølging med { $name }
coach-five = Fem spørsmål
coach-q-felt = Hvordan var opplæringen for deg?
coach-q-learned = Hva lærte du?
coach-q-goals = Nådde du målene dine?
coach-q-suggestion = Hva foreslår du til neste gang?
coach-q-support = Hvordan kan jeg hjelpe deg å ta det i bruk?
coach-hint-suggestion = Går til de opplæringsansvarlige uten navn, som én stemme til bak behovene.
coach-hint-support = Blir løftet ditt, med dato, på din egen liste.
coach-reached = Målet er nådd
coach-reached-yes = Ja
coach-reached-partly = Delvis
coach-reached-no = Ikke ennå
coach-support-by = Løftet holdes senest
coach-on = Dagen for samtalen
coach-save = Lagre samtalen
coach-held = Holdt
coach-held-on = Samtalen var { $day }.
coach-due-by = senest { $day }
coach-days-late = { $n ->
    [one] { $n } arbeidsdag over fristen
   *[other] { $n } arbeidsdager over fristen
}
coach-not-held-yet = Dere har ikke hatt samtalen ennå. Disse fem spørsmålene kommer:
coach-goal = Målet
coach-promised = Lovet
coach-kept = holdt
coach-keep = Gjort
coach-seen-on-calls = Observert i ekte henvendelser
coach-nothing-seen = Ingenting er notert ennå. Øvekort alene beviser ingen vane: Noen må høre den i en samtale.
coach-seen = observert
coach-not-seen = ikke observert denne gangen
coach-note-one = Noter det du hørte
coach-behaviour = Det du lyttet etter
coach-was-it-seen = I denne henvendelsen
coach-note = Med egne ord
coach-note-hint = Hva som ble sagt, og hva det gjorde med kunden.
coach-note-save = Lagre notatet
coach-answer-needed = Skriv det som ble sagt, med noen få ord.
coach-reached-needed = Velg ja, delvis eller ikke ennå.
coach-on-future = Skriv dagen dere snakket sammen; den kan ikke være etter i dag.
coach-support-past = Skriv en dag som ikke har vært ennå.
coach-held-meanwhile = Denne samtalen er skrevet ned i mellomtiden. Det som ble skrevet, står her nå.
coach-kept-already = Dette løftet er allerede merket som holdt.
coach-objective-unknown = Velg et av kursets læringsmål.
said-coach-held = Samtalen er lagret. Det som ble foreslått eller lovet, er sendt videre.
said-coach-kept = Løftet er holdt.
said-coach-observed = Notert.

coach-mail-near-subject = Oppfølging med { $person }
coach-mail-near-body = { $person } har vært på «{ $course }». Oppfølgingssamtalen skal være holdt senest { $day }: fem spørsmål, om lag et kvarter. Åpne Oppfølging i Tandem for å holde den.
coach-mail-late-subject = Oppfølging med { $person } er over fristen
coach-mail-late-body = Oppfølgingen med { $person } etter «{ $course }» skulle vært holdt senest { $day }. En ferdighet ingen spør etter, blekner: Et kvarter i dag hjelper fortsatt. Åpne Oppfølging i Tandem.

## Samtaler: det noen hørte i en kundesamtale

coach-calls = Samtaler
coach-calls-lede = Det noen hørte i en samtale, punkt for punkt, og hva du kan prøve neste gang.
coach-waiting = Venter på deg
# $name: who disputes
coach-waits-dispute = { $name } er uenig i et punkt. Du avgjør.
# $name: the reviewer
coach-waits-read = { $name } har skrevet ned det som ble hørt i samtalen din
# $name: whose contact it is
coach-waits-draft = Gjennomgangen din av en samtale med { $name }
coach-draft = Utkast
coach-draft-why = Bare du ser det før du gir det videre.
coach-disputed = Innsigelse
coach-acknowledged = Lest
coach-not-read-yet = Ikke lest ennå
coach-failed = Ikke godkjent: kritisk punkt
# $n: points, 0 to 100
coach-points = { $n } av 100
coach-own-reviews = Dine samtaler
coach-own-none = Ingen har skrevet om en samtale du har hatt, ennå.
coach-team-reviews = Samtaler til dem du coacher, 60 dager
coach-team-none = Ingenting er gitt videre de siste 60 dagene.
coach-contact = Samtale
coach-reviewer = Lyttet
coach-person = Person
coach-score = Score
coach-state = Status
coach-review-new = Gå gjennom en samtale
coach-review-new-lede = Lytt først, og svar så på hvert punkt. Det er et utkast til du gir det videre.
coach-nobody-coached = En gjennomgang skrives av lederen eller av en coach i samme team. Det er ingen du er det for.
coach-scorecard = Vurderingsskjema
coach-scorecard-none = Det finnes ikke noe vurderingsskjema ennå. En planlegger kan lage et.
coach-channel = Kanal
coach-channel-call = Telefon
coach-channel-chat = Chat
coach-channel-mail = E-post
coach-channel-unknown = Velg telefon, chat eller e-post.
coach-contact-on = Dagen samtalen var
coach-contact-future = Skriv dagen samtalen var; den kan ikke være etter i dag.
coach-contact-which = Hvilken samtale
coach-contact-hint = Nummeret i telefon- eller sakssystemet, så den kan finnes igjen.
coach-review-open = Begynn gjennomgangen
# $name: whose contact it is
coach-review-of = En samtale { $name } hadde
# $name: the reviewer
coach-heard-by = { $name } lyttet
# $name: of the scorecard, $version: its number
coach-scorecard-version = { $name }, versjon { $version }
coach-redacted = Numre, adresser og navn kundene presenterer seg med, blir tatt ut når du lagrer.
coach-critical = Kritisk
# $n: the weight, a whole number
coach-weight-of = vekt { $n }
coach-mark-yes = Ja
coach-mark-no = Nei
coach-mark-na = Ikke aktuelt
coach-remark = Det du hørte
coach-advice = Prøv neste gang
coach-advice-hint = Én ting, med ord som kan brukes i neste samtale.
coach-advice-next = Til neste gang
coach-hand-over = Gi videre
coach-keep-draft = Lagre som utkast
coach-review-answer-needed = Velg ja, nei eller ikke aktuelt.
coach-review-reason-needed = Skriv hva du hørte: et nei trenger en grunn.
coach-review-advice-needed = Skriv én ting som kan prøves neste gang.
coach-review-nothing = Ingen punkter med vekt er besvart med ja eller nei, så det blir ingen score. Svar på minst ett punkt.
coach-review-meanwhile = Gjennomgangen ble endret i mellomtiden. Det som er lagret nå, står ved feltet; lagre på nytt for å sette inn dine ord i stedet.
coach-acknowledge = Jeg har lest det
coach-acknowledged-already = Du har alt merket gjennomgangen som lest.
# $day: a date in the form after "by"
coach-dispute-until = Du kan be om at et punkt blir sett på igjen, innen { $day }. En annen enn den som lyttet, avgjør.
coach-dispute = Jeg er uenig
coach-dispute-reason = Det du hørte i stedet
coach-dispute-send = Be om en avgjørelse
coach-dispute-by-them = Innsigelse:
coach-dispute-late = Fristen for innsigelse er ute. Snakk med coachen din om det.
coach-dispute-item = Velg et punkt i denne gjennomgangen som ikke er besvart med «ja».
coach-dispute-reason-needed = Skriv hva du hørte i stedet.
coach-dispute-again = Du har alt bedt om en avgjørelse på dette punktet.
# $day: a date in the form after "by"
coach-decided-by = avgjøres innen { $day }
# $name: who decided, $day: a date, $after: points
coach-decision-stays = { $name }, { $day }: blir stående, { $after } av 100
# $name: who decided, $day: a date, $before and $after: points
coach-decision-changed = { $name }, { $day }: endret, { $before } → { $after } av 100
coach-decide = Avgjør
coach-decide-answer = Svaret på punktet er
coach-decide-words = Begrunnelse
coach-decision-words-needed = Skriv hvorfor: begge to kommer til å lese det.
coach-decided-meanwhile = Noen avgjorde dette i mellomtiden.
coach-recording = Opptak
coach-recording-file = Et opptak av denne samtalen
coach-recording-other-file = Et annet opptak i stedet
coach-recording-hint = WAV, MP3, Ogg, WebM eller M4A, høyst { $max } MB. Du kan høre det, personen når du har gitt gjennomgangen videre, og den som avgjør en innsigelse; ingen andre. Det slettes { $n } dager etter at gjennomgangen ble gitt videre eller innsigelsen avgjort.
coach-recording-add = Legg til opptaket
coach-recording-remove = Fjern opptaket
coach-recording-demonstration = demonstrasjonstone, ingen ekte samtale
coach-recording-gone = Tiden opptak beholdes, var ute: slettet { $day }.
coach-recording-not-yours = Det finnes et opptak. Bare den som lyttet, personen selv og den som avgjør en innsigelse, kan høre det.
coach-recording-none = Opptaket er slettet.
coach-recording-needed = Velg en fil først.
coach-recording-broken = Filen kom ikke fram hel. Send den en gang til.
coach-recording-large = Filen er større enn { $max } MB. Lagre samtalen som MP3, eller bare den delen du skriver om.
coach-recording-other = { $what ->
    [codec] Denne WAV-filen er i et telefonformat som nettlesere ikke spiller av. Lagre den som MP3 eller vanlig WAV.
    [sound] Dette er lyd i et format som ikke alle nettlesere spiller av. Lagre den som MP3, WAV, Ogg, WebM eller M4A.
    [video] Dette er en video. Lagre lyden som MP3, WAV, Ogg, WebM eller M4A.
    [picture] Dette er et bilde. Et opptak er en WAV-, MP3-, Ogg-, WebM- eller M4A-fil.
    [pdf] Dette er en PDF. Et opptak er en WAV-, MP3-, Ogg-, WebM- eller M4A-fil.
    [archive] Dette er en pakket fil eller et dokument. Et opptak er en WAV-, MP3-, Ogg-, WebM- eller M4A-fil.
    [text] Dette er tekst. Et opptak er en WAV-, MP3-, Ogg-, WebM- eller M4A-fil.
   *[unknown] Innholdet i denne filen er ikke noe opptak, hva den enn heter. Vi tar imot WAV, MP3, Ogg, WebM og M4A.
}
coach-recording-late = Gjennomgangen er gitt videre, og opptaket blir som det er.
coach-recording-call-only = Bare en gjennomgang av en telefonsamtale har opptak.
coach-listen-from = Hør fra { $at }
coach-comments = Underveis i samtalen
coach-comments-none = Ingenting notert ennå.
coach-comment-whole = hele
coach-comment-at = Ved
coach-comment-at-hint = Minutt og sekund, for eksempel 2:14. La stå tomt for hele samtalen.
coach-comment-text = Med dine ord
coach-comment-add = Legg til
coach-comment-time = Skriv minutter og sekunder, for eksempel 2:14.
coach-comment-beyond = Opptaket varer i { $length }; skriv et sted i det.
coach-formula = Slik blir scoren til
coach-formula-text = Vektene med «ja», delt på vektene med «ja» eller «nei», ganget med 100. «Ikke aktuelt» teller ikke med. Et «nei» på et kritisk punkt gir 0 på hele samtalen.
coach-scorecards = Vurderingsskjemaer
coach-scorecards-lede = Hva det lyttes etter, og hvor mye hvert punkt veier. Alle kan lese det.
coach-scorecard-new = Nytt vurderingsskjema
coach-scorecard-change = Endre
coach-scorecard-change-lede = Når du publiserer, blir det en ny versjon. Tidligere gjennomganger beholder versjonen de ble laget med.
coach-scorecard-name = Navn
coach-scorecard-publish = Publiser ny versjon
coach-scorecard-meanwhile = Noen publiserte en annen versjon i mellomtiden. Åpne skjemaet på nytt.
# $max: how many items at most
coach-scorecard-items = Skriv minst ett punkt med vekt over 0, og høyst { $max } punkter.
coach-item = Punkt
# $n: counted from 1
coach-item-n = Punkt { $n }
coach-weight = Vekt
coach-critical-yes = Nei gir 0
coach-critical-what = Kritisk: nei her gir 0 på hele samtalen
coach-versions = Versjoner
# $version: a number, $day: a date
coach-version-since = Versjon { $version }, { $day }
coach-scorecard-first = Samtale med en kunde
coach-item-greeting = Hilser og sier navnet sitt
coach-item-listening = Lar kunden snakke ut
coach-item-feeling = Setter ord på følelsen før løsningen
coach-item-identity = Sjekker hvem det er, før opplysninger gis ut
coach-item-solution = Løser saken, eller sier hva som skjer videre og når
coach-item-record = Kundekortet viser hva som ble avtalt
coach-item-close = Spør om det er noe mer
said-coach-handed = Gitt videre. Personen har fått beskjed.
said-coach-review-kept = Lagret som utkast.
said-coach-commented = Notert.
said-coach-recording-added = Opptaket er på plass.
said-coach-recording-removed = Fjernet. Selve filen slettes innen to netter.
said-coach-acknowledged = Merket som lest.
said-coach-dispute-raised = En annen avgjør. Du får beskjed.
said-coach-decided = Avgjort. Begge har fått beskjed.
said-coach-scorecard = Publisert. Nye gjennomganger bruker denne versjonen.

# $name: the reviewer, $on: day of the contact, $until: a date in the form after "by"
coach-mail-review-subject = { $name } har lyttet til en av samtalene dine
coach-mail-review-body = { $name } har skrevet ned det som ble hørt i samtalen din { $on }, og én ting du kan prøve neste gang. Åpne Samtaler i Tandem for å lese det. Er du uenig i et punkt, sier du fra der innen { $until }; da avgjør en annen.
# $name: who disputes, $by: a date in the form after "by"
coach-mail-disputed-subject = { $name } ber deg avgjøre
coach-mail-disputed-body = { $name } er uenig i et punkt i en samtalegjennomgang og har skrevet hvorfor. Det var ikke du som lyttet, derfor avgjør du, innen { $by }. Åpne Samtaler i Tandem.
# $name: whose contact, $on: day of the contact, $before and $after: points
coach-mail-decided-subject = Avgjort: samtalen { $on }
coach-mail-changed-body = Et punkt i gjennomgangen av en samtale { $name } hadde { $on }, er sett på igjen. Scoren er endret fra { $before } til { $after } av 100. Begrunnelsen står i Tandem, under Samtaler.
coach-mail-stays-body = Et punkt i gjennomgangen av en samtale { $name } hadde { $on }, er sett på igjen. Scoren blir stående på { $after } av 100. Begrunnelsen står i Tandem, under Samtaler.

## The development plan, written by two

coach-plan = Utviklingsplan
coach-plan-lede = Skrevet av to: begge kan foreslå en endring, og den gjelder når den andre har godtatt den.
coach-plan-goal-head = Mål
coach-plan-course-head = Kurs
coach-plan-by-head = Innen
coach-plan-chosen-head = Valgt av
coach-chosen-own = personen selv
coach-chosen-together = begge sammen
coach-chosen-manager = lederen
coach-plan-done = Fullført
coach-plan-share = Selvvalgt: { $n } av { $of }
coach-plan-agreed = Avtalt mellom { $names }, { $day }
coach-plan-proposed = { $name } foreslo dette, { $day }
coach-plan-waiting = Venter på svar
coach-plan-accept = Godta
coach-plan-decline = Si nei
coach-plan-why-label = Hvorfor ikke, i én setning
coach-plan-why = Skriv i én setning hvorfor ikke, så den andre kan foreslå noe bedre.
coach-plan-other = Den andre av de to svarer på dette.
coach-plan-agreed-head = Planen
coach-plan-none = Ingenting er avtalt ennå. Foreslå det første målet nedenfor.
coach-plan-propose = Foreslå en endring
coach-plan-propose-hint = Hele planen slik den skal bli. Tøm en linje for å ta den ut.
coach-plan-propose-save = Send forslaget
coach-plan-line = Mål { $n }
coach-plan-goal-n = Mål { $n }
coach-plan-course-n = Kurs til mål { $n }
coach-plan-by-n = Mål { $n } innen
coach-plan-chosen-n = Mål { $n } valgt av
coach-plan-no-course = uten kurs
coach-plan-note = Hva som endres, i én setning
coach-plan-note-hint = Den andre leser dette først.
coach-plan-history = Tidligere forslag
coach-plan-history-yes = { $name } foreslo, godtatt { $day }.
coach-plan-history-no = { $name } foreslo, avslått { $day }: { $why }
coach-plan-history-replaced = { $name } foreslo, erstattet av et nytt forslag { $day }.
coach-plan-who = Vises for personen og lederne over.
coach-plan-empty = Skriv minst ett mål.
coach-plan-goal = Skriv hva du skal kunne gjøre.
coach-plan-by-past = Denne dagen er forbi; velg en som kommer.
coach-plan-course = Kurset finnes ikke lenger. Velg et annet eller ingen.
coach-plan-long = Høyst { $max } tegn i hver tekst, og åtte mål.
coach-plan-same = Dette er planen slik den er. Endre noe først.
coach-plan-answered = Dette forslaget er besvart eller erstattet. Se på det nyeste.
said-coach-plan-proposed = Sendt. Det gjelder når den andre har godtatt.
said-coach-plan-yes = Avtalt. Dette er planen nå.
said-coach-plan-no = Avslått, med setningen din. Planen er som før.
coach-mail-plan-subject = En utviklingsplan venter på svaret ditt
coach-mail-plan-body = { $name } har foreslått en endring. Les den i Tandem og godta eller si nei.
coach-liked-head = Lærer helst ved å
coach-liked-never = Til valg og motivasjon. Det sier ingenting om hvor godt noen vil lære, og brukes aldri til å forutsi det.
coach-liked-nothing = Ingenting oppgitt ennå.
coach-liked-none = ingen preferanse
coach-liked = { $ways }; { $pace }.
coach-liked-ways = Så mange du vil
coach-liked-pace = Tempo
coach-liked-save = Lagre
said-coach-liked = Lagret. Du kan endre det når som helst.
coach-way-listen = lytte
coach-way-experience = prøve selv
coach-way-read = lese
coach-way-watch = se
coach-way-discuss = snakke sammen
coach-pace-either = eget tempo eller med en gruppe
coach-pace-own = i eget tempo
coach-pace-group = sammen med en gruppe

coach-side = Coaching
coach-side-lede = Hvem hjelper hvem, med hva, og hva er neste skritt. Tiden ligger i planen, så ingen må stjele den.
coach-side-assign = Gi noen en coach
coach-side-assign-lede = Én person, eller en gruppe som coaches sammen. Du ser hvem som passer, og hvorfor, før du bestemmer deg.
coach-side-whom = Hvem, og med hva
coach-side-whom-hint = Kryss av for flere for å coache dem sammen.
coach-side-task = Oppgave
coach-side-task-skill = Coaching i en ferdighet
coach-side-task-calls = Lytte til samtaler
coach-side-task-settling = Fadder for en ny kollega
coach-side-task-peer = Hjelp mellom kolleger
coach-side-task-in = { $task }: { $skill }
coach-side-skill = Ferdighet
coach-side-no-skill = ingen bestemt ferdighet
coach-side-week = I uka
coach-side-for = Varighet
coach-side-weeks = { $n ->
    [one] { $n } uke
   *[other] { $n } uker
}
coach-side-other = Noen andre
coach-side-handle-hint = Brukernavnet som står sist i adressen til siden deres.
coach-side-who-suits = Vis hvem som passer
coach-side-suits = Hvem som passer for { $names }
coach-side-coach = Coach
coach-side-nobody-near = Ingen coach arbeider på dette stedet eller i denne avdelingen. Skriv inn noen nedenfor.
coach-side-why-level = { $skill }: { $level }, dokumentert
coach-side-why-no-level = { $skill }: ikke dokumentert ennå
coach-side-why-language = Felles språk: { $languages }
coach-side-why-no-language = Ingen felles arbeidsspråk
coach-side-why-days = { $n ->
    [0] Ingen felles vakter de neste to ukene
    [one] { $n } dag med felles vakt de neste to ukene
   *[other] { $n } dager med felles vakt de neste to ukene
}
coach-side-why-team = Samme team
coach-side-why-site = Samme sted
coach-side-why-room = { $load } av { $cap } i uka er opptatt
coach-side-why-full = Fullt: { $load } av { $cap } i uka er opptatt
coach-side-someone = Eller noen som ikke står på listen
coach-side-from = Fra { $n } svar.
coach-side-begins = Fra
coach-side-books = Minuttene bookes for begge med det samme; planleggeren regner dem med når folk tas av telefonen.
coach-side-assign-save = Gi denne coachen
coach-side-fig-week = Booket denne uka
coach-side-fig-week-small = av høyst { $cap }
coach-side-fig-people = Personer
coach-side-fig-people-small = du coacher i dag
coach-side-fig-held = Gjennomført hittil
coach-side-fig-held-small = { $n ->
    [one] i { $n } samtale
   *[other] i { $n } samtaler
}
coach-side-held = Gjennomført
coach-side-next = Neste
coach-side-none-yet = ikke ennå
coach-side-not-arranged = avtales
coach-side-given = Du coacher
coach-side-given-none = Ingen er satt opp hos deg. Det gjør en leder eller planlegger.
coach-side-got = Du får coaching
coach-side-got-none = Ingen coacher deg akkurat nå. Lederen kan gi deg noen, og kolleger som tilbyr hjelp, finner du på neste side.
coach-side-led = Blant dem du leder
coach-side-led-none = Ingen du leder, har coach nå.
coach-side-waits-notes = Skriv ned samtalen med { $names }
coach-side-waits-words = Hvordan var samtalen med { $names }?
coach-side-title = { $coach } coacher { $names }
coach-side-session-of = { $coach } og { $names }
coach-side-over = avsluttet
coach-side-end = Avslutt coachingen
coach-side-coming = Avtalt
coach-side-call-off = Avlys
coach-side-to-write = skal skrives ned
coach-side-arrange = Avtal neste samtale
coach-side-times = Alle er på jobb da, og ingenting er booket.
coach-side-no-time = Dere har ingen felles ledig tid de neste ti dagene. Se igjen når de neste vaktene er kjent.
coach-side-arrange-save = Book for alle
coach-side-sessions = Gjennomførte samtaler
coach-side-sessions-none = Ingen ennå.
coach-side-agreed = Avtalt
coach-side-days = Periode
coach-side-by = Satt opp av
coach-side-logged = { $n ->
    [0] ingenting ennå
    [one] { $time } i { $n } samtale
   *[other] { $time } i { $n } samtaler
}
coach-side-reads = Det som sies i en samtale, leses av coachen og den som ble coachet. Ledere ser at den er holdt, og når.
coach-side-before-it = Den har ikke begynt. Det den åpner med, står her allerede.
coach-side-opens = Begynn her: { $name }
coach-side-goals = Mål fra siste kurs i denne ferdigheten
coach-side-goals-none = Ingen er skrevet. Spør hva som skal være lettere om to uker.
coach-side-last-advice = Siste råd om en henvendelse
coach-side-advice-none = Ingen gjennomgang er overlevert ennå.
coach-side-before = Hva som skulle øves på
coach-side-write = Skriv det ned
coach-side-notes = Det som ble sagt
coach-side-notes-hint = Begge leser dette.
coach-side-behaviour = Én ting å øve på
coach-side-behaviour-hint = Noe å gjøre i en virkelig henvendelse. Det kommer som øvingskort fra neste arbeidsdag.
coach-side-course = Det hører til kurset
coach-side-write-save = Lagre samtalen
coach-side-to-practise = Å øve på til neste gang
coach-side-is-card = Det ligger blant øvingskortene; er ingen måned i gang, kommer det tilbake på I dag etter 3, 10 og 30 dager.
coach-side-feedback = Ett minutt om denne samtalen
coach-side-ask-learner = { $name } leser svarene dine først, med navnet ditt. Andre ser bare gjennomsnitt, og først når { $n } har svart.
coach-side-ask-coach = Hva gikk bra for { $name }, og hva kan prøves? { $name } leser det.
coach-side-ask-watcher = Du satt ved siden av. Skriv hva du så av coachingen; { $name } leser det, med navnet ditt.
coach-side-mark-patience = Tok seg tid til å lytte
coach-side-mark-clarity = Sa tydelig hva som skal gjøres
coach-side-mark-habits = Gjør det selv på samme måte
coach-side-mark-1 = slett ikke
coach-side-mark-2 = litt
coach-side-mark-3 = delvis
coach-side-mark-4 = stort sett
coach-side-mark-5 = helt
coach-side-words = Med én setning, til { $name } (kan stå tom)
coach-side-words-hint = Hva som hjalp, eller hva som ville hjulpet mer.
coach-side-words-watched-hint = Hva du så, så det kan gjøres igjen eller på en annen måte.
coach-side-words-to = Med noen få ord, til { $name }
coach-side-words-to-hint = Én ting du så, én ting å prøve.
coach-side-words-send = Send
coach-side-said = Det som ble sagt etterpå
coach-side-you-said = Du til { $name }
coach-side-they-said = { $name }
coach-side-watched-by = { $name }, som satt ved siden av
coach-side-profile = Coachingen
coach-side-profile-lede = Tre ting betyr mest: tålmodighet, å si det tydelig og å gjøre det selv. Her står coachens eget syn ved siden av det andre sier.
coach-side-three = Side ved side
coach-side-what = Hva
coach-side-patience = Tålmodighet
coach-side-clarity = Å si det tydelig
coach-side-habits = Egne vaner
coach-side-own-word = Eget syn
coach-side-their-word = De som får coaching
coach-side-watched = Sett av andre
coach-side-scale = 1: slett ikke, 5: helt.
coach-side-too-few = Gjennomsnitt av det andre sier, vises fra { $n } svar; egne svar leser coachen så snart de kommer.
coach-side-from-own = Fra { $n } svar; andre ser gjennomsnitt fra fem.
coach-side-unread = { $n ->
    [one] Les { $n } nytt svar
   *[other] Les { $n } nye svar
}
coach-side-self = Slik ser du det selv
coach-side-self-patience = Jeg tar meg tid til å lytte
coach-side-self-clarity = Jeg sier tydelig hva som skal gjøres
coach-side-self-habits = Jeg gjør det selv på samme måte
coach-side-self-words = Hva du arbeider med
coach-side-self-hint = Lederen og planleggerne leser det.
coach-side-self-save = Lagre
coach-side-credit = Gitt
coach-side-credit-time = Tid i samtaler
coach-side-credit-sessions = Samtaler
coach-side-credit-watched = Samtaler med observatør
coach-side-cap = Høyst i uka
coach-side-credit-why = Telles av seg selv fra gjennomførte samtaler; det er en del av coachbeviset.
coach-side-credit-link = Kursbevisene dine
coach-side-cap-change = Hvor mye coaching det er plass til
coach-side-cap-hours = Timer i uka, høyst
coach-side-cap-save = Lagre
coach-side-full = Uka er full: { $load } av { $cap } minutter er opptatt, og { $n } til får ikke plass. Velg en annen coach, færre minutter, eller øk timene på coachens side.
coach-side-task-unknown = Velg en av oppgavene.
coach-side-nobody = Kryss av for minst én person.
coach-side-many = Høyst { $max } coaches sammen.
coach-side-self-refused = Ingen coacher seg selv. Velg en annen.
coach-side-gone = Noen her arbeider ikke her lenger. Velg på nytt.
coach-side-no-coach = En ferdighet coaches av noen med coachrolle. Velg en av dem, eller la det være en fadderoppgave.
coach-side-skill-unknown = Ferdigheten finnes ikke lenger. Velg en annen.
coach-side-skill-needed = Velg ferdigheten.
coach-side-past = Begynn i dag eller senere.
coach-side-choose = Velg en coach.
coach-side-choose-time = Velg et av tidspunktene.
coach-side-taken = Noen er ikke ledig da lenger. Velg et annet av tidspunktene som vises nå.
coach-side-ended-before = Denne coachingen er avsluttet.
coach-side-meanwhile = Samtalen er skrevet ned eller avlyst i mellomtiden. Det som ble skrevet, står her nå.
coach-side-notes-needed = Skriv med noen få ord hva som ble sagt.
coach-side-behaviour-needed = Skriv én ting å øve på.
coach-side-not-yet = Samtalen har ikke begynt. Skriv den ned når dere har møttes.
coach-side-not-held = Først skriver coachen ned samtalen.
coach-side-words-needed = Skriv noen ord.
coach-side-marks-needed = Svar på alle tre.
coach-side-said-before = Du har svart allerede.
coach-side-hours = Skriv timer fra 0 til 30.
said-coach-assigned = Satt opp. Begge har fått beskjed, og minuttene er booket.
said-coach-arranged = Avtalt. Den står i alles kalender.
said-coach-called-off = Avlyst. Tiden er ledig igjen.
said-coach-side-ended = Avsluttet. Det som var booket fra i dag, er ledig igjen.
said-coach-coached = Lagret. Øvingspunktet er blitt et kort.
said-coach-feedback = Takk. Det er på vei.
said-coach-profile = Lagret.
said-coach-capped = Lagret. Det gjelder for nye oppdrag.
coach-mail-assigned-subject = Coachingen begynner
coach-mail-assigned-body = { $names } coacher deg fra { $day }, omtrent { $minutes } i uka. Tiden ligger i planen din. Velg det første tidspunktet sammen i Tandem, under Coaching.
coach-mail-assigned-coach = Du skal coache { $names } fra { $day }, omtrent { $minutes } i uka. Tiden ligger i planen din. Avtal den første samtalen i Tandem, under Coaching.
coach-mail-coaching-subject = Coaching, { $when }
coach-mail-coaching-body = { $name } har avtalt en coachingsamtale: { $when }. Den ligger i begges vakt. Passer det ikke, avlyser du i Tandem, under Coaching, og velger en annen tid.
coach-mail-help-subject = { $name } ber om din hjelp
coach-mail-help-body = { $name } har et spørsmål om noe du tilbyr hjelp med. Åpne «Hjelp mellom kolleger» i Tandem for å lese det. Du kan si nei uten grunn.
coach-sharing = Hjelp mellom kolleger
coach-sharing-lede = Hvem som gjerne svarer, og om hva. Å tilby hjelp er ditt eget valg, og å spørre angår bare dere to.
coach-sharing-to-me = Du blir spurt
coach-sharing-accept = Ja, gjerne
coach-sharing-decline = Ikke nå
coach-sharing-takes = Et ja booker en halvtime i uka i to uker for begge.
coach-sharing-find = Hvem som tilbyr hjelp
coach-sharing-team = i teamet ditt
coach-sharing-look = Vis
coach-sharing-nobody = Ingen tilbyr dette ennå. Kanskje du er den første.
coach-sharing-nobody-team = Ingen i teamet tilbyr hjelp ennå. Velg en ferdighet for å lete videre.
coach-sharing-ask = Spør { $name }
coach-sharing-text = Hva gjelder det?
coach-sharing-send = Spør
coach-sharing-asked = Det du har spurt om
coach-sharing-yes = ja
coach-sharing-no = ikke nå
coach-sharing-open = venter på svar
coach-sharing-mine = Hva du kan spørres om
coach-sharing-mine-why = Kolleger ser navnet ditt ved ferdigheten. Du kan slutte når som helst.
coach-sharing-offer = Tilby hjelp
coach-sharing-stop = Slutt
coach-sharing-text-needed = Skriv med én setning hva det gjelder.
coach-sharing-twice = Du har spurt om dette allerede; svaret kommer.
coach-sharing-answered = Dette er allerede besvart.
said-coach-offered = Lagret.
said-coach-asked = Spurt. Du ser svaret her.
said-coach-helps = Takk. Velg en tid sammen.
said-coach-helps-not = Besvart. Kanskje en annen gang.
coach-attention = Hvem som får oppmerksomhet
coach-attention-figure = { $n } av { $of } har verken hatt coaching, samtalegjennomgang eller oppfølging de siste { $weeks } ukene.
coach-attention-team = Team
coach-attention-all = alle
coach-attention-weeks = Uten oppmerksomhet i
coach-attention-filter = Vis
coach-attention-parity = Er det rettferdig fordelt?
coach-attention-parity-why = Med minst ett av de tre i disse ukene. En forskjell mellom små grupper kan være tilfeldig; se på navnene under før du trekker en slutning.
coach-attention-home = Hjemme og på stedet
coach-attention-night = Natt og dag
coach-attention-home-words = { $a } av { $all } hjemme, { $b } av { $rest } på stedet
coach-attention-night-words = { $a } av { $all } på natt, { $b } av { $rest } på dag
coach-attention-few = Færre enn { $n } på den ene siden: for få til å sammenligne.
coach-attention-people = Person for person, de som har ventet lengst, først
coach-attention-nobody = Ingen her.
coach-attention-coached = Coaching
coach-attention-reviewed = Samtalegjennomgang
coach-attention-met = Oppfølging
coach-attention-none = venter
coach-attention-more = { $n } til står i filen.
