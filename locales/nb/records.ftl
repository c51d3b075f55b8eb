### Det som har skjedd: én persons opplæringshistorikk, og virksomhetens endringslogg med ord.

records-transcript = Opplæringshistorikk
records-transcript-lede = Det som er gjennomført, fullført, vist og blitt en vane. Nyeste først.
records-transcript-csv = Som tabell (CSV)
records-transcript-xapi = Til et annet læringssystem (xAPI)
records-transcript-facts = Fakta
records-transcript-empty = Ingenting ennå
records-transcript-empty-text = Den første linjen kommer med den første samlingen eller den første leksjonen.
records-when = Når
records-who = Hvem
records-what = Hva
records-about = Om
records-course = Kurs
records-result = Resultat
records-result-of = { $n } av { $of }

records-verb-attended = Møtte
records-verb-completed = Fullførte
records-verb-passed = Besto
records-verb-failed = Ikke bestått ennå
records-verb-practised = Øvde
records-verb-formed-habit = Gjorde det til en vane
records-verb-certified = Fikk kursbevis

records-audit = Endringslogg
records-audit-lede = Hver endring i virksomheten, og hvem som gjorde den. Ingenting her kan endres.
records-audit-kept = Hvem som bare har lest noe om noen, står her i { $n } dager; alt annet blir stående.
records-audit-newest = Nyeste først
records-audit-filter = Om { $object }
records-audit-all = Vis alt
records-audit-act = Hva ble gjort
records-audit-act-any = Hva som helst
records-audit-act-unknown = Velg ett fra listen.
records-audit-person = Hvem gjorde det, eller hvem gjelder det
records-audit-from = Fra dag
records-audit-to = Til dag
records-audit-to-early = Velg en dag som ikke er før den første.
records-audit-show = Vis
records-audit-same = bare dette
records-audit-more = Tidligere
records-audit-empty = Ingenting om dette
records-audit-empty-text = Ingen endring er ført for dette.
records-system = Tandem
records-parked = { $n ->
    [one] Én hendelse venter på deg
   *[other] { $n } hendelser venter på deg
}
records-parked-text = Noe skulle ha fulgt av disse og gikk ikke, ti ganger på rad. Vis årsaken til den som passer på serveren.
records-parked-who = Hva som skulle ha gjort noe
records-parked-why = Årsak

records-news-people-founded = Satte opp virksomheten
records-news-people-structure-changed = Endret en lokasjon, avdeling eller et team
records-news-people-person-changed = Endret en konto
records-news-people-settings-changed = Endret innstillingene
records-news-people-staged = Hentet inn en fil for å se på den
records-news-people-imported = Tok i bruk en import
records-news-people-import-undone = Angret en import
records-news-people-mapping-kept = Lagret kolonnenavnene i en fil
records-news-people-token-issued = Utstedte en tilgangsnøkkel
records-news-people-token-ended = Avsluttet en tilgangsnøkkel
records-news-web-signed-in = Logget inn
records-news-web-signed-out = Logget ut
records-news-people-erased = Slettet en som hadde sluttet
records-news-records-exported = Tok en kopi av dataene
records-news-records-seen = Leste det som er skrevet om noen
records-seen-page = Leste det som er skrevet om noen: { $page }
records-seen-transcript = opplæringshistorikken
records-seen-plan = utviklingsplanen
records-seen-practice = øvingen
records-seen-skills = ferdighetene
records-seen-data = alt som er lagret
records-news-curriculum-course-published = Publiserte et kurs
records-news-curriculum-skill-added = La til en ferdighet
records-news-curriculum-venue-added = La til et kurslokale
records-news-curriculum-equipment-set = Skrev hvilket utstyr som finnes
records-news-curriculum-trainer-licensed = Godkjente en kursholder for et kurs
records-news-curriculum-licence-ended = Avsluttet en kursholders godkjenning for et kurs
records-news-curriculum-course-reviewed = Gjennomgikk et kurs på nytt
records-news-listen-measured = Målte opplæringsbehovene
records-news-listen-need-chosen = Valgte et kurs for et behov
records-news-listen-need-left = Bestemte at et behov ikke løses med opplæring
records-news-listen-corrected = Rettet hva en melding handler om
records-news-listen-suggested = Tok imot et forslag
records-news-listen-noted = Skrev et notat på et behov
records-news-listen-pulse-given = Svarte på teamets månedlige spørsmål
records-news-plan-draft-made = Laget et utkast til planen
records-news-plan-draft-solved = Regnet ut et utkast
records-news-plan-draft-changed = Endret et utkast
records-news-plan-demands-opened = Meldte behov for plasser på et kurs
records-news-plan-demands-closed = Avsluttet behovet for plass på et kurs
records-news-plan-published = Publiserte planen
records-news-plan-held = Holdt en samling
records-news-plan-queue-named = Ga en kø navn
records-news-plan-released = Frigjorde booket tid for noen som ikke var der
records-news-prepare-prepared = Forberedte kursbrev og mål for en plan
records-news-prepare-memos-sent = Sendte kursbrevene til en samling
records-news-prepare-memo-refused = Holdt tilbake kursbrev som mangler noe
records-news-prepare-memo-read = Leste et kursbrev
records-news-prepare-goal-written = Skrev et mål
records-news-prepare-goal-agreed = Ble enig om et mål
records-news-plan-moved = Flyttet en samling
records-news-plan-cancelled = Avlyste en samling
records-news-plan-seated = Ga noen en plass
records-news-plan-withdrawn = Tok tilbake en plass
records-news-plan-regrouped = Delte gruppene på nytt
records-news-plan-rule-made = Satte en regel om pålagt opplæring i kraft
records-news-plan-rule-ended = Avsluttet en regel om pålagt opplæring
records-news-plan-exempted = Ga eller avsluttet et fritak
records-news-plan-came-back = Noterte at noen er tilbake
records-news-plan-hours-agreed = Avtalte noens læringstid
records-news-plan-budget-made = Laget et budsjett
records-news-plan-budget-ended = Avsluttet et budsjett
records-news-plan-purchased = Bestilte noe utenfra
records-news-plan-cost-written = Skrev hva noe kostet
records-news-plan-approval-asked = Ba om et ja
records-news-plan-approval-answered = Svarte på en forespørsel
records-news-plan-ways-set = Skrev hvor lang veien er
records-news-prepare-replied = Sa om de kommer
records-news-prepare-decline-settled = Bestemte over en plass med avslag
records-news-prepare-go-asked = Spurte om en samling skal holdes
records-news-prepare-go-decided = Bestemte om en samling skal holdes
records-news-prepare-feed-renewed = Laget en kalenderadresse
records-news-prepare-material-signed = Kvitterte for materiell
records-news-prepare-preparation-done = Sa at forberedelsen er gjort
records-news-prepare-memo-text-written = Skrev ordene i et kursbrev
records-news-deliver-attended = Førte hvem som var der
records-news-deliver-marked = Førte oppmøte
records-news-deliver-lesson-read = Leste en leksjon
records-news-deliver-quiz-done = Svarte på spørsmålene i et kurs
records-news-deliver-completed = Fullførte et kurs
records-news-deliver-seat-wished = Ba om plass, eller svarte
records-news-deliver-arrival-opened = Åpnet oppmøte per del
records-news-deliver-part-marked = Registrerte oppmøte i en del av en samling
records-news-deliver-trainee-noted = Noterte noe om en deltaker
records-news-deliver-shadowing-ended = Avsluttet et medlytt
records-news-deliver-contact-ticked = Skrev opp eller krysset av en samtale
records-news-deliver-paired-up = Satte to personer sammen
records-news-deliver-aid-written = Skrev en huskelapp
records-news-deliver-aid-reviewed = Så på en huskelapp igjen, eller tok den bort
records-news-deliver-aid-answered = Sa om en huskelapp hjalp
records-news-deliver-briefed = Sendte ut en orientering
records-news-deliver-briefing-tried = Svarte på en orientering
records-news-deliver-briefing-ended = Avsluttet en orientering
records-news-coach-follow-ups-opened = Åpnet oppfølgingssamtalene etter en samling
records-news-coach-follow-up-held = Holdt en oppfølgingssamtale
records-news-coach-task-promised = Lovet støtte
records-news-coach-task-kept = Holdt et løfte om støtte
records-news-coach-observed = Observerte en henvendelse
records-news-coach-scorecard-published = Publiserte et vurderingsskjema
records-news-coach-review-opened = Begynte en samtalegjennomgang
records-news-coach-review-written = Lagret et utkast til samtalegjennomgang
records-news-coach-review-handed-over = Ga en samtalegjennomgang videre
records-news-coach-review-commented = Skrev en kommentar til en samtale
records-news-coach-review-acknowledged = Leste en samtalegjennomgang
records-news-coach-score-disputed = Kom med en innsigelse mot en score
records-news-coach-dispute-passed-on = Ga en innsigelse videre til en annen
records-news-coach-dispute-decided = Avgjorde en innsigelse mot en score
records-news-coach-recording-added = La et opptak ved en gjennomgang
records-news-coach-recording-removed = Fjernet et opptak fra en gjennomgang
records-news-coach-recording-heard = Hørte på et opptak
records-news-coach-recording-forgotten = Et opptak ble slettet: tiden var ute
records-news-practise-cards-dealt = Delte ut kortene etter en samling
records-news-practise-rated = Øvde på et kort
records-news-practise-cards-brought-forward = Flyttet fram kort etter spørsmålene
records-news-practise-verdict = Vurderte tretti dager med øving
records-news-recognise-issued = Utstedte et kursbevis
records-news-evaluate-reported = Beregnet en effekt
records-news-evaluate-sent-back = Sendte en effekt tilbake til behovet
records-news-evaluate-reacted = Sa hva de kan nå
records-news-evaluate-mood-given = Sa hvordan det var i gruppen
records-news-practise-note-changed = Endret et notat til seg selv
records-news-practise-advised = Laget et kort av et råd
records-news-practise-report-checked = Lyttet etter det som var meldt
records-news-practise-paused = Tok pause fra øvingen
records-news-practise-team-goal-set = Satte et mål for teamets øving
records-news-practise-guard-passed = Valgte et nytt kurs med åpen øving
records-news-recognise-rules-set = Satte en regel for anerkjennelse
records-news-recognise-rung-granted = Ga et trinn på stigen
records-news-recognise-kudos-given = Ga ros
records-news-recognise-kudos-shown = Bestemte hvem som får se ros
records-news-recognise-rewarded = Noterte en belønning

## En kopi av alt

records-export = Eksport
# $n: antall tabeller
records-export-lede = Alt som finnes her, i { $n ->
    [one] { $n } tabell
   *[other] { $n } tabeller
}, som én samlet kopi av dette øyeblikket. Dataene er deres; ta dem med dit dere vil.
records-export-csv = Til regneark
records-export-csv-text = Én zip-fil: en CSV-fil per tabell, de opplastede filene, og en README som sier hva hver kolonne inneholder.
records-export-csv-take = Last ned zip-filen
records-export-sqlite = Til analyse
records-export-sqlite-text = Én SQLite-fil med de samme tabellene, verdiene nøyaktig slik de er lagret; opplastede filer er bare i zip-filen.
records-export-sqlite-take = Last ned SQLite-filen
records-export-know = Verdt å vite
records-export-know-secrets = Passord, nøkler og innlogginger blir aldri med. Navn og det folk har skrevet, blir med: Legg filen der andre ikke kan lese den.
records-export-know-audit = Hver kopi blir skrevet ned, med hvem som tok den.
records-export-know-one = Det som er lagret om én person, finner du på siden til personen.
records-export-form-unknown = Velg en av formene siden tilbyr.

## Det som er lagret om én person

records-held = Det vi har lagret om personen
records-held-own = Det vi har lagret om deg
records-held-lede = Hver rad som tilhører personen eller viser til personen, uansett hvor den ligger.
records-held-rooms = Hvor det ligger
records-held-take = Ta en kopi
records-held-text = Zip-filen kan åpnes i et regneark; JSON-filen er til å flytte over i et annet system.
records-held-csv = Last ned zip-filen
records-held-json = Last ned JSON
records-held-others = Det andre har skrevet om andre, er ikke med, heller ikke der denne personens id står ved siden av.
records-room-shell = E-post, innlogginger og logg
records-room-people = Ansatte og vakter
records-room-curriculum = Kurs
records-room-records = Opplæringshistorikk
records-room-listen = Behov og tall
records-room-plan = Plan og avtaler
records-room-prepare = Kursbrev og mål
records-room-deliver = Oppmøte, leksjoner og spørsmål
records-room-coach = Oppfølging
records-room-practise = Øving
records-room-recognise = Kursbevis
records-room-evaluate = Effekt

## Å slette noen som har sluttet

records-erase = Slett personen
records-erase-lede = For en som har sluttet og ber om å bli glemt. Det skjer i ett steg, overalt, og kan ikke angres.
records-erase-goes = Dette forsvinner
records-erase-goes-name = Navn, e-post, ansattnummer, brukernavn og de to setningene om personen. Overalt står det deretter «Tidligere kollega».
records-erase-goes-words = Det personen skrev eller fikk høre: mål, svar i oppfølgingssamtaler, løfter, notater fra observasjon og øving.
records-erase-goes-mails = Brev og e-post til personen. I brev og e-post til andre blir navnet tatt ut.
records-erase-goes-files = Radene om personen i importerte filer. En import som angres senere, henter dem ikke tilbake.
records-erase-goes-keys = Kontoen med roller, innlogginger og nøkler.
records-erase-stays = Dette blir igjen
records-erase-stays-figures = Tall uten navn: oppmøte, resultater, vakter, ukestall, kursbevis. Planer og effekter blir stående som de var.
records-erase-stays-words = Det andre har skrevet om sin egen læring, også når denne personen var lederen eller kursholderen deres.
records-erase-stays-namesake = Selve navnet, i brev til andre, når en annen her heter det samme, og et fornavn alene.
records-erase-stays-outside = E-post som alt er sendt, eksporterte filer og sikkerhetskopier: De ligger utenfor dette systemet.
records-erase-sure = For å være sikker
# $handle: brukernavnet som skal skrives, for eksempel liga.ozolina
records-erase-handle = Skriv { $handle }
records-erase-handle-hint = Slik blir ingen slettet med et feil klikk.
records-erase-handle-wrong = Dette er ikke brukernavnet til personen. Skriv det nøyaktig slik det står over feltet.
# $name: navnet på personen
records-erase-do = Slett { $name }
records-erase-not = Behold alt
said-records-erased = Slettet. Det som er igjen, er tall uten navn.
records-news-practise-note-returned = Et notat til seg selv kom tilbake

## Levels of skills and languages

records-level-none = ingen belegg ennå
records-missing-course = «{ $course }» kommer først: ta kurset, eller få lederen eller coachen din til å bekrefte at du gjør dette på egen hånd: { $skills }.
records-missing-skill = «{ $skill }» må være på plass først (nivå: { $level }), med belegg: et kursbevis, eller et nivå som leder eller coach bekrefter.
records-level-reason = Skriv hva du har sett som viser dette nivået.
records-level-skill = Denne ferdigheten er ikke i listen lenger. Velg en annen.
records-import-person = Ingen med dette ansattnummeret jobber her i dag.
records-import-subject = Skriv kortnavnet på en ferdighet, eller et språk som en, nb, lv, zh eller vi.
records-import-level = Skriv 1 til 4 for en ferdighet, A1 til C2 for et språk.
records-import-date = Skriv dagen nivået ble fastslått, i dag eller tidligere.
records-import-twice = Det samme som i linje { $n }.
records-news-records-level-said = Oppga eller bekreftet et ferdighetsnivå
records-news-curriculum-track-published = Publiserte en versjon av et opplæringsløp
records-news-curriculum-track-acknowledged = Bekreftet å ha lest servicestrategi og retningslinjer
records-news-coach-plan-proposed = Foreslo en utviklingsplan
records-news-coach-plan-answered = Svarte på en utviklingsplan
records-news-coach-preference-set = Oppga hvordan man helst lærer
records-news-people-deputy-named = Oppnevnte en stedfortreder
records-news-people-deputy-ended = Avsluttet en stedfortredertid

records-news-coach-assigned = Ga noen en coach
records-news-coach-assignment-ended = Avsluttet en coaching
records-news-coach-coaching-arranged = Avtalte eller avlyste en coachingsamtale
records-news-coach-coaching-held = Holdt en coachingsamtale
records-news-coach-coaching-feedback-given = Svarte etter en coachingsamtale
records-news-coach-coaching-feedback-seen = Leste hva andre sa om coachingen
records-news-coach-profile-set = Endret en coachside
records-news-coach-help-offered = Tilbød kolleger hjelp, eller sluttet
records-news-coach-help-asked = Ba en kollega om hjelp
records-news-coach-help-answered = Svarte på en kollegas spørsmål

records-news-curriculum-variant-written = Skrev en del av et kurs med lokasjonens egne ord
records-news-curriculum-variant-dropped = Gikk tilbake til den sentrale teksten i et kurs
records-news-plan-co-teaches = Endret hvem som holder en samling sammen med kursholderen
records-news-deliver-path-begun = Satte noen på vei til å holde et kurs
records-news-deliver-path-watched = Observerte noen som holdt kurs
records-news-deliver-path-ended = Avsluttet noens vei til å holde et kurs

records-news-deliver-outside-recorded = Skrev opp et eksternt kurs
records-news-deliver-outside-answered = Svarte på om noen skal på et eksternt kurs
records-news-deliver-outside-changed = Endret et eksternt kurs
records-news-deliver-outside-done = Var på et eksternt kurs
records-news-deliver-course-proposed = Foreslo noe til et kurs
records-news-deliver-proposal-answered = Svarte på et forslag til et kurs

records-news-plan-joining-set = Skrev hvordan man blir med på en samling
