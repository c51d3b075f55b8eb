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
    [one] { $n } dag over fristen
   *[other] { $n } dager over fristen
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
coach-held-meanwhile = Denne samtalen er skrevet ned i mellomtiden. Åpne den på nytt for å lese den.
coach-kept-already = Dette løftet er allerede merket som holdt.
coach-objective-unknown = Velg et av kursets læringsmål.
said-coach-held = Samtalen er lagret. Forslag og løfter er sendt videre.
said-coach-kept = Løftet er holdt.
said-coach-observed = Notert.

coach-mail-near-subject = Oppfølging med { $person }
coach-mail-near-body = { $person } har vært på «{ $course }». Oppfølgingssamtalen skal være holdt senest { $day }: fem spørsmål, om lag et kvarter. Åpne Oppfølging i Tandem for å holde den.
coach-mail-late-subject = Oppfølging med { $person } er over fristen
coach-mail-late-body = Oppfølgingen med { $person } etter «{ $course }» skulle vært holdt senest { $day }. En ferdighet ingen spør etter, blekner: Et kvarter i dag hjelper fortsatt. Åpne Oppfølging i Tandem.
