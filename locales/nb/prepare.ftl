### De to ukene før: kursbrevet, et eget mål, målsamtalen.

## Brevet. Hver setning her leses av den som skal på kurs, i et brev fra kundesenterlederen.

prepare-letter-greeting = Hei, { $name }.
prepare-letter-greeting-all = Hei, alle sammen.
prepare-letter-when = { $day } kl. { $time }
prepare-letter-join = På din egen plass, med headsettet på. Åpne Tandem fem minutter før det begynner; kurset ligger øverst under I dag.
prepare-letter-own-pace = På din egen plass, i arbeidstiden. Åpne kurset i Tandem; du kan stoppe etter hvilken som helst leksjon og fortsette senere.
prepare-letter-nobody = Du lærer i ditt eget tempo
prepare-letter-nobody-why = Spørsmål går til lederen din. Quizen til slutt sier hvorfor et svar er riktig.
prepare-letter-turns = Dere leder det selv, etter tur
prepare-letter-turns-why = Det er ingen kursholder. Bli enige om hvem som begynner, når dere møtes. Spørsmål ingen kan svare på, tar du med lederen din.
prepare-letter-goal = Skriv ett eget mål senest { $day }: Én setning er nok. Du snakker med lederen din om det før kurset.
prepare-letter-commitment = God service er det vi lover kundene våre, og god opplæring er det vi skylder deg for å få det til. Denne tiden er arbeidstid, og vakten på telefonen er planlagt rundt den.
prepare-letter-closing = Jeg gleder meg til å høre hva du tar med deg tilbake.
prepare-label-when = Når
prepare-label-where = Hvor
prepare-label-trainer = Kursholder
prepare-label-dress = Klær
prepare-label-purpose = Dette skal vi gjøre
prepare-label-before = Før du kommer
prepare-mail-subject = { $course }, { $day }

## Hva et kursbrev mangler

prepare-item-letter = Brevets egne setninger på { LANGUAGE($lang) }
prepare-item-course = Hele kurset på { LANGUAGE($lang) }
prepare-item-title = Tittel på kurset på { LANGUAGE($lang) }
prepare-item-why = Hvorfor kurset finnes på { LANGUAGE($lang) }
prepare-item-purpose = Formål på { LANGUAGE($lang) }
prepare-item-topics = Temaer på { LANGUAGE($lang) }
prepare-item-preparation = Hva som skal forberedes på { LANGUAGE($lang) }
prepare-item-dress = Klær på { LANGUAGE($lang) }
prepare-item-time = Et tidspunkt som slutter etter at det begynner
prepare-item-room = Navn på lokalet på { LANGUAGE($lang) }
prepare-item-address = Adressen til lokasjonen på { LANGUAGE($lang) }
prepare-item-directions = Veien til lokalet på { LANGUAGE($lang) }
prepare-item-trainer = En kursholder
prepare-item-biography = Kort presentasjon av { $name } på { LANGUAGE($lang) }
prepare-item-signature = En kundesenterleder på leserens lokasjon, som skriver under

## Siden for kursbrevet

prepare-memo = Kursbrev
prepare-memo-title = Kursbrev: { $course }
prepare-memo-lede = { $sent ->
    [one] { $sent } av { $all } er sendt, på leserens eget språk.
   *[other] { $sent } av { $all } er sendt, hvert på leserens eget språk.
}
prepare-preview = Brevet
prepare-preview-why = til alle; hvorfor den enkelte skal på kurs, står bare i deres eget
prepare-languages = Språk i kursbrevet
prepare-to-session = Til samlingen
prepare-refused = Kursbrevet på { LANGUAGE($lang) } kan ikke sendes ennå. Dette mangler:
prepare-refused-help = Kurstekster skrives under Kurs, og der står også lokalene med navn og veibeskrivelse. Adresser og kundesenterledere står under Innstillinger, Lokasjoner, og presentasjonen på kursholderens side, under Presentasjon. Ingenting lånes fra et annet språk. Det prøves på nytt hver natt.
prepare-readers = Hvem som får det
prepare-readers-none = Ingen du kan se, har plass her.
prepare-state-refused = noe mangler
prepare-state-read = lest
prepare-state-sent = sendt { $day }
prepare-state-late = sendt for sent, { $day }
prepare-state-due = sendes { $day }
prepare-try-again = { $n ->
    [one] Prøv { $n } brev på nytt
   *[other] Prøv { $n } brev på nytt
}
prepare-i-have-read = Jeg har lest det
prepare-read-on = lest { $at }
prepare-not-yet = Kursbrevet ditt er ikke her ennå
prepare-not-yet-why = Det kommer { $day }, her og på e-post: hvor, når, med hvem og hva du skal forberede.
prepare-not-sent-yet = Dette kursbrevet er ikke sendt ennå.
said-prepare-read = Notert. Den ene halvdelen av forberedelsen er gjort; den andre er målet ditt.
said-prepare-sent = Alt som var komplett, er sendt.
said-prepare-still-refused = { $n ->
    [one] { $n } brev mangler fortsatt noe; se listen.
   *[other] { $n } brev mangler fortsatt noe; se listen.
}

## Målet

prepare-goal = Mål
prepare-my-goal = Mitt mål
prepare-goal-of = { $name }: målet
prepare-goal-question = Hva vil du kunne etterpå?
prepare-goal-choose = Ta ett av disse, eller skriv ditt eget
prepare-goal-own = Med mine egne ord
prepare-goal-words = Mine ord
prepare-goal-hint = Én setning om noe som kan ses eller høres, for eksempel «Jeg sier hva som skjer videre, hvem som gjør det, og når.»
prepare-goal-save = Lagre målet mitt
prepare-goal-change = Lagre endringen
prepare-goal-next = Hva som skjer med det
prepare-goal-next-talk = { $name } snakker med deg om det før kurset. Da gjelder det.
prepare-goal-next-nobody = Ingen leder deg i Tandem: Snakk med kursholderen om det på kursdagen.
prepare-talk-booked = Samtalen er booket: { $at }
prepare-goal-next-follow-up = I oppfølgingssamtalen ser dere på det sammen.
prepare-agreed-on = Dere ble enige i samtalen { $day }.
prepare-goal-agreed = avtalt
prepare-due-by = senest { $day }
prepare-days-late = { $n ->
    [one] { $n } arbeidsdag over fristen
   *[other] { $n } arbeidsdager over fristen
}
prepare-goal-none = { $name } har ikke skrevet et mål ennå. Dere kan skrive det sammen i samtalen.
prepare-talk = Målsamtalen
prepare-talk-when = Når dere snakker sammen
prepare-goal-together = Målet, slik dere begge vil ha det
prepare-goal-together-hint = Endre ordene bare sammen. Det som kan høres i en samtale, er lettere å se på senere.
prepare-talked-on = Dere snakket sammen
prepare-talked-on-hint = Et mål gjelder etter en samtale.
prepare-agree = Bli enige om dette målet
prepare-objectives = Hva kurset tar sikte på
prepare-goal-needed = Skriv én setning, eller ta ett av forslagene.
prepare-goal-agreed-already = Dette målet er avtalt. Dere ser på det igjen i oppfølgingssamtalen.
prepare-goal-meanwhile = Dette målet er endret i mellomtiden. De nye ordene står ved feltet; lagre på nytt for å sette inn dine i stedet.
prepare-talk-needed = Skriv dagen dere snakket sammen.
prepare-talk-future = Skriv dagen for samtalen; den kan ikke være etter i dag.
said-prepare-goal-written = Målet ditt er lagret.
said-prepare-goal-agreed = Enige. Målet gjelder nå, og kursholderen ser det før kursdagen.

## En samling som flyttes, avlyses eller som man meldes av. E-post til én person, i samme form som brevet.

prepare-moved-subject = Endret: { $course }, { $day }
prepare-moved-text = Kurset ditt er endret. Kalenderen din endrer seg selv.
prepare-moved-time = Nytt tidspunkt: { $new } (før: { $old })
prepare-moved-place = Nytt sted: { $new } (før: { $old })
prepare-moved-trainer = Ny kursholder: { $new } (før: { $old })
prepare-moved-online = på din egen plass
prepare-cancelled-subject = Avlyst: { $course }, { $day }
prepare-cancelled-text = Dette kurset blir ikke holdt: { $when }. Oppføringen forsvinner fra kalenderen din av seg selv.
prepare-cancelled-waits = Du trenger ikke gjøre noe: Du venter på en ny plass og får beskjed i god tid.
prepare-cancelled-teach = Samlingen du skulle holde, blir ikke noe av: { $when }.
prepare-out-subject = Avmeldt: { $course }, { $day }
prepare-out-text = Du har ikke lenger plass på dette kurset: { $when }. Oppføringen forsvinner fra kalenderen din av seg selv.
prepare-change-why = Grunn: { $why }
prepare-teach-subject = Du holder: { $course }, { $day }
prepare-teach-text = Du holder denne samlingen: { $when }. I Tandem ser du hvem som kommer, målene deres og hva de synes er vanskelig.
prepare-teach-not = En annen holder denne samlingen nå: { $when }.
prepare-beside-not = Du holder ikke lenger denne samlingen sammen med kursholderen: { $when }.
prepare-joining-text = Slik blir du med: { $how }. Det står også i kalenderen din.
prepare-joining-none = Det som sto om hvordan du blir med, gjelder ikke lenger. Du får et eget brev om det.

## Om man kommer

prepare-reply = Kommer du?
prepare-reply-yes = Jeg kommer
prepare-reply-no = Jeg kan ikke komme
prepare-reply-reason = Hvorfor du ikke kan komme
prepare-reply-reason-hint = Leses av lederen din og den opplæringsansvarlige. Plassen er din til lederen har bestemt seg.
prepare-reply-why = Skriv hvorfor, i en setning eller to, høyst 500 tegn.
prepare-reply-needed = Si om du kommer eller ikke.
prepare-reply-you-come = du kommer
prepare-reply-waits = du kan ikke komme; lederen din bestemmer
prepare-reply-kept = lederen din ber deg komme likevel
prepare-reply-released = plassen din er gitt tilbake
prepare-reply-settled = Det er ingenting å bestemme her lenger.
prepare-reply-over = Denne samlingen har begynt eller er avlyst.
said-prepare-comes = Notert: Du kommer.
said-prepare-declined = Notert. Lederen din bestemmer hva som skjer med plassen, og den opplæringsansvarlige vet om det.
said-prepare-kept = Plassen beholdes; personen ser at du ber dem komme.
said-prepare-released = Plassen er ledig, og den opplæringsansvarlige ser hvem som venter.

## Holde eller ikke

prepare-go-title = Skal den holdes?
prepare-go-lede = Samlinger som nærmer seg varselet dere har lovet, og som mangler noe. Bestem deg før kursbrevene sendes.
prepare-go-none = Ingenting venter på deg
prepare-go-none-why = En samling kommer hit dagen før kursbrevene sendes, hvis for få kommer eller kursholder eller lokale ikke er sikkert.
prepare-go-few = { $n } av minst { $min } kommer.
prepare-go-no-trainer = Ingen kursholder er satt opp.
prepare-go-trainer-open = { $name }, som skal holde den, har ikke bekreftet.
prepare-go-trainer-cannot = { $name }, som skal holde den, kan ikke komme.
prepare-go-no-room = Ingen lokaler er booket.
prepare-go-nothing = Ingenting mangler lenger.
prepare-go-reason = Hvorfor du bestemmer det
prepare-go-act = Den holdes
prepare-no-go-act = Avlys den
prepare-go-change = Flytt den, andre deltakere
prepare-go-badge = holdes
prepare-no-go-badge = avlyst
prepare-go-decided-title = Bestemt
prepare-go-why = Skriv hvorfor, i en setning eller to, høyst 500 tegn.
prepare-go-needed = Velg om den skal holdes eller avlyses.
prepare-go-decided = Dette er bestemt i mellomtiden.
said-prepare-go = Den holdes. Kursbrevene sendes på sin dag.
said-prepare-no-go = Avlyst. Alle som hadde plass, venter på en ny.

## Private kalendere

prepare-calendars = Kalenderadresser
prepare-calendars-lede = Gi adressen til kalenderprogrammet ditt, så viser det hva som er booket. Alle som kjenner adressen, kan lese den: Hold den for deg selv, og lag en ny hvis den kommer på avveie.
prepare-feed-mine = Dine
prepare-feed-rooms = Lokaler
prepare-feed-own = Min opplæring
prepare-feed-teaching = Samlinger jeg holder
prepare-feed-since = fra { $day }
prepare-feed-no-address = Ingen adresse ennå.
prepare-feed-make = Lag en adresse
prepare-feed-renew = Lag en ny adresse
said-prepare-feed = Adressen er ny. En eldre åpner ingenting lenger.
prepare-feed-session = { $course } ({ $n ->
    [one] { $n } person
   *[other] { $n } personer
})
prepare-feed-class = { $course }
prepare-feed-teach = Du holder: { $course }
prepare-feed-goal = Målsamtale: { $course }
prepare-feed-follow-up = Oppfølgingssamtale: { $course }
prepare-feed-other = Booket i Tandem

## Materiell, navneskilt, arbeidshefter, forberedelse

prepare-material-workbook = Arbeidshefte
prepare-material-pen = Penn
prepare-material-writing-pad = Skriveblokk
prepare-material-name-card = Navneskilt
prepare-material-lectern = Talerstol
prepare-material-computer = Datamaskin
prepare-material-water = Vann og glass
prepare-material-projector = Projektor
prepare-material-remote-headset = Headset som virker
prepare-material-remote-workbook = Arbeidshefte, sendt som fil
prepare-material-remote-link = Lenke til det digitale rommet, prøvd ut
prepare-material-remote-groups = Digitalt grupperom
prepare-material-remote-phone = Telefonnummer i tilfelle lenken svikter
prepare-check = Sjekkliste
prepare-check-state = { $n } av { $all } klare
prepare-check-quantity = Antall
prepare-check-what = Hva
prepare-check-who = Hvem ordner det
prepare-check-due = Frist
prepare-check-ready = Klart
prepare-check-signed = { $name }, { $at }
prepare-check-more = var klart til { $n }; nå kommer flere
prepare-check-save = Lagre listen
said-prepare-signed = Listen er lagret.
prepare-cards = Navneskilt
prepare-cards-lede = Skriv ut siden, klipp langs linjene og brett.
prepare-workbook = Arbeidshefte
prepare-workbook-lede = Skriv ut ett til hver, eller lagre som PDF fra utskriftsvinduet.
prepare-book-name = Navn:
prepare-book-aims = Dette kan du etterpå
prepare-book-goal = Mitt mål
prepare-book-topics = Temaer og notater
prepare-book-activities = Dette gjør vi sammen
prepare-book-tomorrow = Dette prøver jeg i den første samtalen i morgen
prepare-prework = Forberedelsen din
prepare-prework-done = gjort
prepare-prework-act = Jeg har forberedt meg
prepare-prework-undo = Likevel ikke gjort ennå
said-prepare-prepared = Notert. Kursholderen ser at du er forberedt.
said-prepare-unprepared = Notert: Gjenstår.

## Ordene i kursbrevet

prepare-text-title = Tekst i kursbrevet: { $course }
prepare-text-heading = Ordene i kursbrevet
prepare-text-lede = Ett brev for hvert språk. Det som mangler, blir nevnt, og ingen brev sendes uten det.
prepare-five = De fem punktene
prepare-five-time = Tidspunkt
prepare-five-place = Sted, og veien dit
prepare-five-purpose = Formål og temaer
prepare-five-preparation = Nødvendig forberedelse
prepare-five-trainer = Kursholder, med en kort presentasjon
prepare-from-session = fra samlingen
prepare-from-settings = fra lokaler og lokasjoner
prepare-from-here = skrives her
prepare-from-trainer = fra kursholderens egen side
prepare-text-words = Ord
prepare-text-why = Hvorfor kurset finnes
prepare-text-purpose = Formål
prepare-text-topics = Temaer
prepare-text-topics-hint = Ett på hver linje.
prepare-text-preparation = Nødvendig forberedelse
prepare-text-reader = Vis brevet slik det kommer til
prepare-text-everybody = Alle
prepare-text-save = Lagre ordene
prepare-text-preview = Vis brevet
prepare-text-no-session = Ingen samling av dette kurset er planlagt: Tidspunkt, sted og kursholder kommer derfra, og da kan brevet vises.
prepare-text-meanwhile = Noen andre har endret disse ordene i mellomtiden. Deres ord står ved hvert felt; lagre på nytt for å sette inn dine i stedet.
prepare-text-lang = Velg et språk.
said-prepare-text = Lagret. Brev som ikke er sendt ennå, sier det slik.

## Kort varsel

prepare-late-title = Kort varsel
prepare-late-lede = Kursbrev som kom senere enn { $lead } dager før samlingen, de siste { $days } dagene, etter leder.
prepare-late-share = Sendt for sent
prepare-late-of = { $late } av { $all } kursbrev
prepare-late-manager = Leder
prepare-late-letters = Kursbrev
prepare-late-late = For sent
prepare-late-why = Hvorfor
prepare-late-exempt = Unntatt
prepare-late-exempt-why = Unntatt er plasser som folk frivillig tok på kort varsel, og det man lærer i eget tempo.
prepare-late-nobody = Ingen leder dem i Tandem
prepare-late-short = { $n ->
    [one] { $n } planlagt på kort varsel
   *[other] { $n } planlagt på kort varsel
}
prepare-late-seated = { $n ->
    [one] { $n } plass gitt sent
   *[other] { $n } plasser gitt sent
}
prepare-late-moved = { $n ->
    [one] { $n } flyttet til en nær dag
   *[other] { $n } flyttet til en nær dag
}
prepare-late-completed = { $n ->
    [one] { $n } manglet noe til det var sent
   *[other] { $n } manglet noe til det var sent
}
prepare-late-none = Ingen kursbrev er sendt i disse ukene
prepare-late-none-why = Tallet kommer med det første kursbrevet.

prepare-go-merges = Alle ville fått plass i en annen samling:
prepare-go-merge = { $when }, { $n ->
    [one] { $n } ledig plass
   *[other] { $n } ledige plasser
}
prepare-feed-coaching = Coaching

prepare-letter-series = Igjen { $days }, på samme klokkeslett. Vær med på { $n } av { $all }.
# $course: title
prepare-feed-travel = På vei: { $course }
