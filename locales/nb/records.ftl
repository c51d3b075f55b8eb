### Det som har skjedd: én persons opplæringshistorikk, og virksomhetens endringslogg med ord.

records-transcript = Opplæringshistorikk
records-transcript-lede = Det som er gjennomført, fullført, vist og blitt en vane. Nyeste først.
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
records-audit-newest = Nyeste først
records-audit-filter = Om { $object }
records-audit-all = Vis alt
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
records-news-curriculum-course-published = Publiserte et kurs
records-news-curriculum-skill-added = La til en ferdighet
records-news-curriculum-venue-added = La til et kurslokale
records-news-curriculum-trainer-licensed = Godkjente en kursholder for et kurs
records-news-listen-measured = Målte opplæringsbehovene
records-news-listen-need-chosen = Valgte et kurs for et behov
records-news-listen-need-left = Bestemte at et behov ikke løses med opplæring
records-news-listen-corrected = Rettet hva en melding handler om
records-news-listen-suggested = Tok imot et forslag
records-news-listen-noted = Skrev et notat på et behov
records-news-plan-draft-made = Laget et utkast til planen
records-news-plan-draft-solved = Regnet ut et utkast
records-news-plan-draft-changed = Endret et utkast
records-news-plan-demands-opened = Meldte behov for plasser på et kurs
records-news-plan-published = Publiserte planen
records-news-plan-booked = Booket tid
records-news-plan-held = Holdt en samling
records-news-plan-queue-named = Ga en kø navn
records-news-prepare-memos-sent = Sendte kursbrevene til en samling
records-news-prepare-memo-refused = Holdt tilbake kursbrev som mangler noe
records-news-prepare-memo-read = Leste et kursbrev
records-news-prepare-goal-written = Skrev et mål
records-news-prepare-goal-agreed = Ble enig om et mål
records-news-deliver-attended = Førte hvem som var der
records-news-deliver-marked = Førte oppmøte
records-news-deliver-lesson-read = Leste en leksjon
records-news-deliver-quiz-done = Svarte på spørsmålene i et kurs
records-news-deliver-completed = Fullførte et kurs
records-news-coach-follow-up-held = Holdt en oppfølgingssamtale
records-news-coach-task-kept = Holdt et løfte om støtte
records-news-coach-observed = Observerte en henvendelse
records-news-practise-rated = Øvde på et kort
records-news-practise-verdict = Vurderte tretti dager med øving
records-news-recognise-issued = Utstedte et kursbevis
records-news-evaluate-reported = Beregnet en effekt
records-news-evaluate-sent-back = Sendte en effekt tilbake til behovet
