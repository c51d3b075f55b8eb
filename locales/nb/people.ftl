### Medarbeidere, egen konto, innstillinger for virksomheten og filer på vei inn.

## Listen og én person

people-title = Medarbeidere
people-lede = Alle som jobber her i dag. Navn og team er åpne for alle; det personlige er det ikke.
people-list = Hvem som jobber her
people-list-all = Vis alle
people-list-empty = Ingen med det navnet
people-list-empty-text = Prøv begynnelsen av et navn, gjerne uten aksenter: «ozolina» finner Ozoliņa. Medarbeidere kommer inn med en import.
people-list-from = fra { $day }
people-list-until = til { $day }
people-find = Finn
people-more = De neste femti
people-name = Navn
people-position = Stilling
people-team = Team
people-team-any = Alle team
people-manager = Leder
people-department = Avdeling
people-site = Lokasjon
people-languages = Jobber på
people-where = På jobb
people-bio = Med to setninger
people-reports = Rapporterer hit
people-count = { $n ->
    [one] { $n } person
   *[other] { $n } personer
}
people-own = Ikke åpent for alle
people-own-who = Dette ser personen selv, lederne over, de opplæringsansvarlige og administratorene.
people-number = Ansattnummer
people-email = E-post
people-roles = Roller
people-home = På hjemmekontor
people-hired = Her siden
people-last-day = Siste dag
people-hours = Timer
people-hours-week = { $hours } i uka
people-contract = Kontrakt
people-contract-permanent = fast
people-contract-fixed-term = midlertidig
people-contract-temp = vikar
people-wage = Lønn per time
people-shifts = De neste sju dagene
people-shifts-none = Ingen vakter er kjent for disse dagene.
people-transcript = Opplæringshistorikk

people-position-agent = Kundebehandler
people-position-senior = Seniorkundebehandler
people-position-lead = Teamleder
people-position-supervisor = Vaktleder
people-position-trainer = Kursholder
people-position-coach = Coach
people-position-manager = Leder
people-position-centre-manager = Kundesenterleder
people-position-planner = Opplæringsansvarlig
people-position-administrator = Administrator
people-position-temp = Vikar

people-role-learner = deltaker
people-role-coach = coach
people-role-facilitator = kursholder
people-role-manager = leder
people-role-planner = opplæringsansvarlig
people-role-administrator = administrator


## Egen konto

people-me-title = Kontoen din
people-me-page = Siden din
people-me-language = Språk
people-me-language-text = På sider, i kursbrev og i e-post. Det folk har skrevet, blir stående på deres eget språk.
people-me-theme = Lyst eller mørkt
people-theme-system = Som enheten min
people-theme-light = Lyst
people-theme-dark = Mørkt
people-me-password = Passord
people-password-old = Passordet du har nå
people-password-new = Nytt passord
people-password-hint = Minst { $min } tegn. Tre eller fire ord som bare du ville satt sammen, er bra.
people-password-again = Det nye en gang til
people-password-save = Bytt passord
people-password-short = Bruk minst { $min } tegn.
people-password-differs = Skriv det samme nye passordet i begge feltene.
people-password-wrong = Det er ikke passordet du har nå.
said-people-password = Det nye passordet gjelder fra nå.
# $n: how many tokens
people-password-keys =
    { $n ->
        [one] Ett program handler for deg med en tilgangsnøkkel. Et nytt passord avslutter den ikke; det kan en administrator.
       *[other] { $n } programmer handler for deg med tilgangsnøkler. Et nytt passord avslutter dem ikke; det kan en administrator.
    }

## Innstillinger

people-settings-title = Innstillinger
people-settings-lede = Dette gjelder hele virksomheten. Endringer gjelder fra nå; det som er sendt eller booket, blir stående.
people-settings-organisation = Virksomheten
people-settings-name = Navn
people-settings-currency = Valuta
people-settings-currency-hint = Tre bokstaver, som EUR eller NOK
people-settings-zone = Tidssone
people-settings-zone-hint = Et sted med samme klokke, for eksempel Europe/Oslo
people-settings-opens = Åpner kl.
people-settings-closes = Stenger kl.
people-settings-languages = Språk
people-settings-languages-text = Tilbys alle
people-settings-name-order = Navnelister sorteres som på
people-settings-numbers = Dager som teller
people-settings-memo-lead-days = Kursbrev før samlingen, dager
people-settings-memo-lead-days-hint = Vanligvis { $n }. Ingen sendes på kurs med kortere varsel uten grunn.
people-settings-goal-lead-days = Målsamtale før samlingen, dager
people-settings-goal-lead-days-hint = Vanligvis { $n }. Deltaker og leder setter målene sammen.
people-settings-follow-up-days = Oppfølging etter samlingen, dager
people-settings-follow-up-days-hint = Vanligvis { $n }. Innen da er de fem spørsmålene stilt.
people-settings-practice-days = Øving etter samlingen, dager
people-settings-practice-days-hint = Vanligvis { $n }. Så lang tid tar det før en ferdighet er en vane.
people-settings-recording-days = Opptak av samtaler beholdes, dager
people-settings-recording-days-hint = Vanligvis { $n }, regnet fra gjennomgangen ble gitt videre eller en innsigelse ble avgjort. Deretter slettes de om natten.
people-settings-save = Lagre
said-people-settings = Innstillingene er lagret.

## Keys with which programmes act in a person’s name

people-tokens-title = Tilgangsnøkler
people-tokens-lede = Med en tilgangsnøkkel kan et annet program gjøre det én person kan, i den personens navn. Den virker til den avsluttes her, eller til personens konto stenges; et nytt passord avslutter den ikke.
people-tokens-list = Nøkler
people-tokens-none = Ingen nøkler ennå
people-tokens-none-text = Et program som leser eller skriver her på egen hånd, trenger en.
people-tokens-new = Ny nøkkel
people-token-name = Hva den er til
people-token-name-hint = Navnet på programmet, for eksempel Lønn
people-token-person = Handler for
people-token-person-hint = Brukernavnet fra personens side. Velg helst en som ikke kan gjøre mer enn programmet trenger.
people-token-made = Utstedt
# $day: when it was issued, $name: the administrator who did
people-token-made-by = { $day } av { $name }
people-token-used = Sist brukt
people-token-unused = ikke ennå
people-token-issue = Utsted nøkkel
people-token-end = Avslutt
# $day: when it was ended
people-token-ended = avsluttet { $day }
people-token-key = Den nye nøkkelen
people-token-once = Kopier den nå. Den vises bare denne ene gangen; vi beholder bare fingeravtrykket.
people-token-how = Programmet sender den med hver forespørsel:
people-token-nobody = Skriv brukernavnet til en som jobber her.
people-tokens-interface = Hva grensesnittet kan
said-people-token-ended = Nøkkelen er avsluttet. Den åpner ikke noe lenger.

people-founded-already = Denne virksomheten er satt opp allerede. Endre den under Innstillinger.
people-currency-code = Skriv de tre bokstavene i valutaen, for eksempel EUR.
people-currency-stays = Det er allerede lagret beløp i { $code }: lønn, priser på rom, kursledere og kurs. De ville få et annet navn og beholde tallene. La valutaen stå.
people-language-one = Kryss av for minst ett språk.
people-hours-order = Stengetid kommer etter åpningstid, på samme dag.
people-goal-after-memo = Målsamtalen kommer etter kursbrevet: Skriv færre dager enn for kursbrevet.
people-zone-unknown = Skriv tidssonen med sted, for eksempel Europe/Oslo eller Asia/Ho_Chi_Minh.
people-slug-shape = Bruk små bokstaver, sifre og bindestreker, for eksempel technical-riga.
people-email-shape = Skriv en hel e-postadresse, for eksempel liga@fjordlink.example.

## Import: listen og skjemaet

people-imports-title = Import
people-imports-lede = Filer fra andre systemer. Du ser hva en fil ville endre før noe endres, og hele importen kan angres.
people-imports-list = Filer så langt
people-imports-others = Andre filer
people-imports-empty = Ingen filer ennå
people-imports-empty-text = Begynn med medarbeiderne, så vaktene deres. De andre filene må vite hvem som jobber her.
people-imports-new = Importer en fil
people-imports-kind = Hva den inneholder
people-imports-file = Fil
people-imports-file-hint = CSV, høyst 64 MB. Alle vanlige tegnkodinger; komma, semikolon eller tabulator; datoer som 30.11.2026, 30/11/2026 eller 2026-11-30.
people-imports-mapping = Kolonnenavn
people-imports-mapping-none = Som i listen over kolonner
people-imports-look = Se hva som ville endres
people-imports-nothing-yet = Ingenting endres før du sier ja på neste side.
people-imports-columns = Kolonner i hver filtype
people-imports-columns-star = Kolonner med stjerne må være med; de andre kan mangle. Rekkefølgen spiller ingen rolle.
people-column-in-file = { $column }, i filen «{ $header }»
people-column-id = Ansattnummer
people-column-name = Navn
people-column-email = E-post
people-column-handle = Brukernavn
people-column-language = Språk på sider og brev
people-column-languages = Språk på kurs
people-column-site = Lokasjon
people-column-home = På hjemmekontor
people-column-department = Avdeling
people-column-team = Team
people-column-position = Stilling
people-column-manager-id = Lederens ansattnummer
people-column-role = Roller
people-column-hired-on = Første dag
people-column-contract = Kontrakt
people-column-weekly-hours = Timer i uka
people-column-wage-minor-per-hour = Timelønn i øre
people-column-bio-en = Presentasjon på engelsk
people-column-queue = Kø
people-column-ended-on = Siste dag
people-column-person-id = Ansattnummer
people-column-date = Dato
people-column-start = Start
people-column-end = Slutt
people-column-meal-start = Start på spisepausen
people-column-meal-end = Slutt på spisepausen
people-column-calls = Henvendelser
people-column-aht-seconds = Behandlingstid i sekunder
people-column-subject = Ferdighet eller språk
people-column-level = Nivå
people-column-note = Merknad
people-column-source = Fra hvem
people-column-channel = Kanal
people-column-score = Poeng
people-column-text = Tekst
people-column-week = Uke, mandagen
people-column-contacts = Henvendelser
people-column-fcr-pct = Løst ved første kontakt, %
people-column-csat = Kundetilfredshet
people-column-qa-pct = Samtalekvalitet, %
people-column-criterion = Ferdighet
people-column-evaluator-id = Ansattnummeret til den som vurderte
people-column-period = Periode
people-column-answers = Svar
people-column-satisfaction = Tilfredshet
people-column-engagement = Engasjement
people-imports-rows = { $n ->
    [one] { $n } rad
   *[other] { $n } rader
}
people-imports-system = Tandem
people-imports-undo = Angre
people-imports-undone = angret
people-imports-waits = venter på deg

people-kind-people = Medarbeidere
people-kind-shifts = Vakter
people-kind-forecast = Prognose
people-kind-feedback = Tilbakemeldinger
people-kind-metrics = Ukentlige tall
people-kind-qa = Samtalegjennomganger

## Import: én fil

people-import-page = Import { $n }
people-import-eyebrow = Import { $number } · { $file } · { $n ->
    [one] { $n } rad
   *[other] { $n } rader
}
people-import-title-waits = Ingenting er endret ennå
people-import-title-applied = Tatt i bruk
people-import-title-undone = Angret
people-import-lede-errors = { $n ->
    [one] Én rad trenger deg
   *[other] { $n } rader trenger deg
}. De andre: { $difference }. Rader som trenger deg, holdes utenfor til de er rettet.
people-import-lede-fine = Dette er det som ville skje: { $difference }. Alle rader kan leses.
people-import-lede-nothing = Alt i denne filen er kjent fra før. Det er ingenting å ta i bruk.
people-import-lede-applied = Det du ser under, har gjeldt siden { $when }.
people-import-lede-undone = Tatt tilbake { $when }. Alt er som det var før filen.
people-import-steps = Trinn
people-import-step-file = Fil
people-import-step-look = Se over
people-import-step-apply = Ta i bruk
people-import-wrong = { $n ->
    [one] Én rad trenger deg
   *[other] { $n } rader trenger deg
}
people-import-errors-csv = Last dem ned som CSV
people-import-errors-more = Dette er de første hundre. Nedlastingen har alle.
people-import-mend = Rett radene i filen, og hent den inn på nytt.
people-import-mend-or-apply = Rett radene i filen, og hent den inn på nytt. Eller ta i bruk de andre nå: Rader som er kjent fra før, regnes som uendret neste gang.
people-import-row = Rad
people-import-in-file = I filen
people-import-write = Skriv dette
people-import-empty-cell = tom
people-import-would = Hva som ville endres
people-import-did = Hva som ble endret
people-import-filter = Filtrer
people-import-none-here = Ingen rader av dette slaget.
people-import-what = Hvem eller hva
people-import-becomes = Var, blir
people-import-so-that = Det betyr
people-import-next-rows = De neste radene
people-import-counts = I tall
people-imports-by-hand = Hvilken kolonne er hvilken
people-imports-by-hand-none = Ikke i filen
people-imports-by-hand-lede = { $kind }: Velg kolonnen i filen din for hver av våre, og velg filen en gang til. Kolonner med stjerne må være med.
people-imports-remember = Husk kolonnene som
people-imports-remember-hint = Neste fil med de samme kolonnenavnene leses på samme måte. Tomt felt: under filens navn.
people-imports-remembered = Kolonner vi husker
people-imports-remembered-text = Kolonner som er satt på plass én gang, finnes igjen av seg selv. De andre velger du ved navn.
people-import-left-out = Disse radene som fil, til å rette og hente inn
people-import-reading = Slik ble filen lest
people-import-by-hand = Sett kolonnene på plass for hånd
people-import-skip = { $n ->
    [one] La raden som trenger meg, være utenfor, og ta i bruk de andre
   *[other] La de { $n } radene som trenger meg, være utenfor, og ta i bruk de andre
}
people-import-wrong-first = { $n ->
    [one] Én rad trenger deg fortsatt. Rett den i filen og hent den inn på nytt, eller si at den skal være utenfor.
   *[other] { $n } rader trenger deg fortsatt. Rett dem i filen og hent den inn på nytt, eller si at de skal være utenfor.
}
people-import-comma = komma
people-import-semicolon = semikolon
people-import-tab = tabulator
people-import-read-as = Tegnkoding { $encoding }, celler skilt med { $separator }
people-import-read-dates = Datoer i { $column } leses som { $forms } for 30. november 2026
people-import-read-mapping = Kolonner slik de er lagret under «{ $name }»
people-import-mapping-name = Skriv et navn på høyst 80 tegn som ikke følger med produktet.
people-outcome-new = Nye
people-outcome-changed = Endret
people-outcome-moved = Flyttet
people-outcome-leaves = Slutter
people-outcome-same = Uendret
people-outcome-error = Utenfor til de er rettet
people-difference-new = { $n ->
    [one] { $n } ny
   *[other] { $n } nye
}
people-difference-changed = { $n } endret
people-difference-moved = { $n } flyttet
people-difference-leaves = { $n } slutter
people-difference-same = { $n } uendret
people-difference-nothing = ingenting
people-import-apply = { $n ->
    [one] Ta i bruk én endring
   *[other] Ta i bruk { $n } endringer
}
people-import-undo-later = Du kan angre hele importen etterpå.
people-import-undo-whole = Angre denne importen
people-import-undo-text = Tar tilbake alle rader på en gang. Senere filer som bygger på denne, må angres først.
said-people-applied = Tatt i bruk. Endrede rader: { $n }.
said-people-applied-some = Tatt i bruk. Endrede rader: { $n }. Radene som trenger deg, ble holdt utenfor.
said-people-undone = Angret. Rader tatt tilbake: { $n }.

people-report-counts = { $difference }. Må rettes: { $n }
people-report-senior-first = Disse stillingene rapporterer til lederstillinger som ingen kjenner ennå. Hent inn filen med lederstillingene («senior») først, og så denne på nytt.
people-report-row = Rad { $line }, { $field } «{ $value }»: { $what }
people-report-repair = { $n } × { $what }
people-report-cell = { "  " }Rad { $line }, { $field } «{ $value }»
people-report-more = Og { $n } rader til.

## Import: hva som følger av en rad

people-import-new = Begynner i { $team }, første dag { $day }
people-import-manager = Leder: { $manager }
people-import-manager-none = Har ingen leder
people-import-first-day = Første dag blir { $day }
people-import-makes-team = Teamet { $name } er nytt og blir opprettet
people-import-makes-department = Avdelingen { $name } er ny og blir opprettet
people-import-makes-site = Lokasjonen { $name } er ny og blir opprettet, med klokken til virksomheten
people-import-adopts = Kontoen til { $name } får dette ansattnummeret og beholder rollene sine
people-import-new-manager = { $manager } blir leder fra i dag
people-import-new-manager-on = { $manager } blir leder fra { $day }
people-import-no-manager = Har ingen leder fra i dag
people-import-no-manager-on = Har ingen leder fra { $day }
people-import-moves = Flytter til { $team } i dag
people-import-moves-on = Flytter til { $team } { $day }
people-import-department = Hører til avdelingen { $department } fra i dag
people-import-department-on = Hører til avdelingen { $department } fra { $day }
people-import-site = Jobber på lokasjonen { $site } fra i dag
people-import-site-on = Jobber på lokasjonen { $site } fra { $day }
people-import-position = Ny stilling fra i dag: { $position }
people-import-position-on = Ny stilling fra { $day }: { $position }
people-import-hours = Jobber { $hours } timer i uken fra i dag
people-import-hours-on = Jobber { $hours } timer i uken fra { $day }
people-import-languages = Språk på kurs fra nå av: { $languages }
people-import-own-position = Stillingen «{ $name }» er deres eget ord. Den vises slik på alle språk
people-import-own-contract = Kontrakten «{ $name }» er deres eget ord. Den vises slik på alle språk
people-import-email = Brev går til { $email }, som også brukes til å logge inn
people-import-language = Sider og kursbrev kommer på { LANGUAGE($lang) }
people-import-roles = Kan gjøre andre ting her fra i dag
people-import-leaves = Siste dag { $day }; historikken blir stående
people-import-shift-replaces = { $n ->
    [one] Erstatter én vakt
   *[other] Erstatter { $n } vakter
}

## Import: hvorfor en fil eller import blir avvist

people-import-kind-unknown = Det finnes ingen filtype som heter «{ $kind }». Velg en fra listen.
people-import-mapping-unknown = Ingen kolonnenavn er lagret som «{ $name }».
people-import-applied-already = Import { $n } er tatt i bruk allerede.
people-import-not-applied = Import { $n } er ikke tatt i bruk, så det er ingenting å angre.
people-import-undone-already = Import { $n } er angret allerede.
people-import-undo-later-first = Import { $later } kom senere og bygger på denne. Angre den først.
people-import-undo-self = Import { $n } opprettet din egen konto, så du ville låst deg selv ute. En annen administrator kan angre den.
people-import-undo-moved = { $name } er plassert for hånd etter denne filen og ville stått to steder. Endre plassen for hånd i stedet for å angre filen.
people-import-moved-on = Noe annet er endret siden du så på import { $n }, så noen rader ville gjort andre ting nå. De er gått gjennom på nytt: Se hva som ville endres, og ta det i bruk etterpå.
people-import-nothing = Det er ingenting å ta i bruk i denne filen.
people-file-needed = Velg en fil.
people-file-large = Filen er større enn { $max } MB. Del den opp, eller ta bort eldre rader.
people-file-empty = Filen er tom. Eksporter den på nytt, med kolonnenavn på første rad.
people-file-only-header = Filen har kolonnenavn, men ingen rader.
people-file-spreadsheet = Dette er et regneark. Velg «Lagre som» og «CSV UTF-8» i regnearkprogrammet.
people-file-not-text = Dette er ikke en tekstfil. Velg «Lagre som» og «CSV UTF-8» i regnearkprogrammet.
people-file-encoding = Linje { $line } kan ikke leses som { $encoding }. Velg «Lagre som» og «CSV UTF-8» i regnearkprogrammet, så bokstaver som ņ og å kommer hele fram.
people-file-row-unreadable = Raden som begynner på linje { $line }, kan ikke leses. Se etter et anførselstegn uten makker.
people-file-column-twice = Kolonnen «{ $column }» er med to ganger. Ta bort den ene.
people-file-columns-missing = { $n ->
    [one] Kolonnen { $columns } mangler.
   *[other] Disse kolonnene mangler: { $columns }.
} Filen har: { $found }.

## Import: hva du skal skrive i en celle

people-cell-needed = Skriv noe her; hver rad trenger det.
people-cell-long = Skriv høyst { $max } tegn.
people-cell-day = Skriv en dato som finnes, for eksempel 30.11.2026.
people-cell-day-form = Skriv datoen med tall, på en av disse fem måtene: { $forms }.
people-cell-clock = Skriv et klokkeslett, for eksempel 08:30.
people-cell-number = Skriv et tall fra { $min } til { $max }.
people-cell-yes = Skriv ja eller nei.
people-cell-language = Skriv ett av disse: en, nb, lv, zh, vi.
people-cell-languages = «{ $code }» er ingen språkkode. Skriv to bokstaver for hvert språk, for eksempel en, lv eller ru.
people-cell-role = Skriv ett eller flere av disse, med | mellom: learner, coach, facilitator, manager, planner, administrator.
people-cell-handle = Bruk små bokstaver uten aksenter, sifre, punktum og bindestreker, for eksempel liga.ozolina.
people-cell-handle-taken = En annen har dette brukernavnet. Skriv et annet, eller la cellen stå tom.
people-cell-handle-twice = Rad { $line } har samme brukernavn. Skriv et annet i én av dem.
people-cell-id-twice = Rad { $line } har samme ansattnummer. Én person eller to? Ta bort den ene raden, eller skriv et annet nummer.
people-cell-email-twice = Rad { $line } har samme adresse. Én person eller to? Ta bort den ene raden, eller skriv en annen adresse.
people-cell-email-taken = Dette er adressen til { $name }, som har et annet ansattnummer. Skriv det samme nummeret, eller en annen adresse.
people-cell-manager-unknown = Ingen har dette ansattnummeret, verken her eller i filen. Skriv nummeret til lederen, eller legg til lederens rad.
people-cell-manager-self = { $name } ville blitt sin egen leder. Skriv nummeret til personen over.
people-cell-manager-ring = Lederne ville gått i ring: { $ring }. Rett en av disse radene.
people-cell-team-elsewhere = Teamet { $team } hører til { $department }. Skriv den avdelingen, eller et annet team.
people-cell-ended-before-hired = Siste dag kommer før første dag. Skriv en senere dato.
people-cell-person-unknown = Ingen har dette ansattnummeret. Hent inn medarbeiderne først, eller skriv nummeret de har.
people-cell-shift-long = Denne vakten ville vart mer enn seksten timer. Skriv en slutt som passer til starten.
people-cell-meal-outside = Spisepausen ligger utenfor vakten. Skriv to klokkeslett mellom start og slutt.
people-cell-shift-overlaps = Denne vakten overlapper den i rad { $line }. Ta bort den ene, eller endre et klokkeslett.
people-cell-too-many = Denne raden har flere celler enn det er kolonner. Sett anførselstegn rundt cellen som har skilletegnet i seg.

## Invitasjoner: slik får noen et passord
people-invite = Inviter
people-invite-all = { $n ->
    [one] Inviter én person som ikke har passord ennå
   *[other] Inviter { $n } personer som ikke har passord ennå
}
people-invite-left = { $name } jobber ikke her lenger. Bare de som jobber her, kan inviteres.
people-invite-subject = Veien inn til opplæringen i { $house }
people-invite-hello = Hei, { $name }!
people-invite-what = { $house } planlegger opplæringen med Tandem. Åpne denne adressen og velg et passord:
people-invite-ends = Adressen virker én gang, i { $days } dager. Ventet du ikke denne, kan du la den ligge; da skjer det ingenting.
people-invited-title = { $name } er invitert
people-invited-lede = Med denne adressen velges et passord, én gang, innen fjorten dager. Tidligere adresser virker ikke lenger.
people-invited-mailed = Den er på vei til { $email }.
people-invited-once = Den vises bare nå. Du kan også gi den videre på en annen måte.
people-invited-back = Tilbake til personen
said-people-invited = Invitert. E-postene er på vei.
people-welcome-title = Velkommen
people-welcome = Velkommen, { $name }
people-welcome-lede = Velg et passord, så er du inne.
people-welcome-save = Velg og kom inn
said-people-welcome = Velkommen. Dette er dagen din.
people-welcome-over-title = Denne adressen virker ikke lenger
people-welcome-over = Den er brukt, for gammel, eller det er sendt en nyere. Logg inn, eller be en administrator invitere deg på nytt.

## What is held, and erasure

people-me-held = Det vi har lagret om deg
people-me-held-text = Se hva som er lagret om deg, og ta en kopi.
people-me-held-see = Se og last ned
people-held = Det vi har lagret
people-erase = Slett
people-erase-already = Personen er alt slettet. Det er ingenting igjen å ta bort.
# $name: the person
people-erase-employed = { $name } jobber fortsatt her. Avslutt ansettelsen først: Skriv siste dag på siden til personen, under «Rett opp, eller endre plass, roller eller siste dag», eller importer ansatte med siste arbeidsdag.

people-by-hand-add = Legg til en medarbeider
people-by-hand-add-lede = Én person for hånd. Det lagres som en fil med én rad og kan angres under Import.
people-by-hand-file = Mange på én gang, fra en fil
people-by-hand-email-hint = Hit går invitasjoner og brev. Man kan også logge inn med den.
people-by-hand-language = Språk på sider og brev
people-by-hand-number-hint = Firmaets eget nummer, hvis det finnes. En personalfil finner personen med det senere.
people-by-hand-roles-hint = Alle er deltakere. Hva gjør denne personen ellers her?
people-by-hand-other-team = et annet team, med navn nedenfor
people-by-hand-make-team = Nytt team
people-by-hand-new-team = Navn på det nye teamet
people-by-hand-site-hint = En lokasjon er et arbeidssted, for eksempel «Riga». De som jobber hjemmefra, hører også til en.
people-by-hand-manager-hint = Navn, e-postadresse eller brukernavn. La feltet stå tomt når ingen står over.
people-by-hand-known = Noen med denne adressen eller dette nummeret finnes allerede. Åpne siden til den personen og endre der.
people-by-hand-team = Velg teamet, eller gi navn til et nytt.
people-by-hand-team-place = Et nytt team hører til en avdeling og en lokasjon. Skriv begge.
people-by-hand-team-there = Det finnes allerede et team med dette navnet. Velg det i listen.
people-by-hand-past = Velg i dag eller en senere dag. Det som gjaldt før, blir stående.
people-by-hand-after-end = Dette er etter personens siste dag. Endre siste dag først.
people-by-hand-ring = Ingen er sin egen leder. Velg en leder som ikke rapporterer til denne personen.
people-by-hand-own-role = Da stenger du deg selv ute. En annen administrator kan ta fra deg denne rollen.
people-by-hand-own-end = Du kan ikke avslutte din egen konto. En annen administrator kan det.
people-by-hand-change = Rett opp, eller endre plass, roller eller siste dag
people-by-hand-changes = { $name }: plass, roller, siste dag
people-by-hand-change-lede = Det som gjaldt til og med i går, blir stående: rapporter om fortiden endres ikke.
people-by-hand-move = Annet team, annen stilling eller leder
people-by-hand-from = Fra hvilken dag
people-by-hand-move-save = Flytt fra den dagen
people-by-hand-stays = Hittil og planlagt
people-by-hand-days = Dager
people-by-hand-since = siden { $day }
people-by-hand-coming = planlagt
people-by-hand-roles-save = Lagre rollene
people-by-hand-last-hint = Fra dagen etter er kontoen stengt. La feltet stå tomt når ingen slutter.
people-by-hand-last-known = Hvis den er kjent: for en vikar eller en kursholder utenfra. Fra dagen etter er kontoen og nøklene stengt.
people-by-hand-last-save = Lagre siste dag
people-by-hand-hours = Timer i uka
people-by-hand-hours-hint = For eksempel 37,5. La feltet stå tomt for det vanlige.
people-by-hand-correct = Navn, adresse og språk
people-by-hand-correct-save = Lagre rettelsen
people-by-hand-email-taken = Dette er adressen til { $name }. Skriv en annen.
people-called-nobody = Ingen her heter «{ $name }». Velg et navn fra listen, eller skriv e-postadressen.
people-called-two = Flere heter «{ $name }». Skriv e-postadressen i stedet.
people-scim-syntax = Dette er ikke den JSON-en som ventes her. Send innholdet som RFC 7644 beskriver for denne forespørselen.
people-scim-filter = Filtrer på userName, externalId, id, emails eller active, hver med eq og en verdi, forbundet med and.
people-scim-path = «{ $path }» kan ikke endres her. Koble bare attributtene som står i /scim/v2/Schemas.
people-scim-operation = Skriv add, replace eller remove.
people-scim-text = Send en tekst her.
people-scim-flag = Send true eller false.
people-scim-number = Send et helt tall.
people-scim-user-name = Brukernavnet er e-postadressen her. Koble userName og emails til samme attributt.
people-scim-two-numbers = externalId og employeeNumber er begge ansattnummeret her. Koble begge til samme attributt, eller bare én av dem.
people-scim-fixed = Dette settes én gang, når brukeren opprettes. Ta det ut av koblingen for endringer.
people-scim-known = Noen med denne adressen eller dette nummeret finnes allerede, som bruker { $id }. Finn brukere før du oppretter dem, og endre den som finnes.
people-scim-team = Det finnes ikke noe team «{ $name }» her. Send navnet på et team som finnes, eller legg til teamet først.
people-scim-department = Det finnes ingen avdeling «{ $name }» her. /scim/v2/Groups viser dem som finnes.
people-scim-which-team = { $department } har flere team, eller ingen. Skriv i division hvilket team det er.
people-scim-team-needed = Skriv hvor personen jobber: teamet som division, eller en avdeling med ett team.
people-scim-manager = Ingen som jobber her, har id-en «{ $id }». Opprett lederen først, og send id-en til den brukeren.
people-scim-back = Siste dag, { $day }, var kjent på forhånd. Endre den på siden til personen eller i personalfilen.
said-people-joined = Lagt til. Inviter personen til å velge passord, eller angre under Import.
said-people-changed = Lagret.
people-skills = Ferdigheter
people-kind-levels = Nivåer i ferdigheter og språk
people-team-skills = Ferdigheter i teamet

## Who stands in for whom

people-deputies = Stedfortredere
people-deputies-lede = Oppfølging, løfter, mål som skal avtales, svar og avgjørelser går til stedfortrederen så lenge, og tilbake etterpå. Begge ser dem.
people-deputies-known = Oppnevnt
people-deputies-none = Ingen er stedfortreder nå.
people-deputy-absent = Borte
people-deputy-deputy = Stedfortreder
people-deputy-act = Endre
people-deputy-now = nå
people-deputy-end = Avslutt nå
people-deputy-since = Fra { $day }, varig
people-deputy-name = Oppnevn en stedfortreder
people-deputy-save = Oppnevn
people-deputy-from = Første dag
people-deputy-until = Siste dag
people-deputy-to-hint = La feltet stå tomt bare for noen som har sluttet.
people-deputy-manager = En stedfortreder er en annen som leder folk. Velg en.
people-deputy-absent-hint = Navn, e-postadresse eller brukernavn. For en som har sluttet, brukernavnet.
people-deputy-deputy-hint = Navn, e-postadresse eller brukernavn til en som leder medarbeidere
people-deputy-to = Skriv siste dag: denne personen kommer tilbake.
people-deputy-order = Siste dag er lik eller etter den første, ikke i fortiden, og høyst { $n } dager senere.
people-deputy-twice = Det er alt en stedfortreder noen av disse dagene. Avslutt det først.
people-deputy-away = Denne personen er borte noen av disse dagene. Velg en annen.
said-people-deputy = Oppnevnt. De åpne løftene følger med fra første dag.
said-people-deputy-ended = Avsluttet. Løftene er tilbake.
people-settings-talks-a-week = Samtaler per leder og uke
people-settings-talks-a-week-hint = Høyst så mange mål- og oppfølgingssamtaler bookes i en uke; resten går til en annen uke eller blir stående åpne på dagen. Vanlig: { $n }.
people-settings-strategy = Det dere lover kundene
people-settings-strategy-text = En setning eller to med egne ord. Hver plan begynner med dem.
people-settings-strategy-in = På { $language }

people-kind-engagement = Medarbeiderundersøkelse

people-typed-no-team = Ingen team her heter «{ $name }».

people-sites = Lokasjoner
people-sites-lede = Her arbeider folk. Kursbrevene oppgir adressen og er signert av kundesenterlederen; dager og klokkeslett følger klokken på lokasjonen.
people-sites-list = Alle lokasjoner
people-sites-none = Ingen lokasjoner ennå. De kommer inn med medarbeiderne: én om gangen eller med en import.
people-site-lede = Et kursbrev på et språk uten adresse kan ikke sendes. Det som er sendt, blir som det er.
people-site-address = Adresse
people-site-lacks = mangler adresse: { $languages }
people-site-manager-hint = Navn, e-postadresse eller brukernavn. Skriver under kursbrevene til medarbeiderne på denne lokasjonen.
said-people-site = Lokasjonen er lagret.
people-biography = Presentasjon
people-biography-of = Presentasjon av { $name }
people-biography-lede = Kursbrevene presenterer kursholderen med disse setningene, på leserens språk. Et kursbrev på et språk som står tomt her, kan ikke sendes.
said-people-biography = Presentasjonen er lagret.
people-words-in = { $what } ({ $language })
