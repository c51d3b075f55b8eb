### De to ukene før: kursbrevet, et eget mål, målsamtalen.

## Brevet. Hver setning her leses av den som skal på kurs, i et brev fra kundesenterlederen.

prepare-letter-greeting = Hei, { $name }.
prepare-letter-greeting-all = Hei, alle sammen.
prepare-letter-when = { $day } kl. { $time }
prepare-letter-join = På din egen plass, med headsettet på. Åpne Tandem fem minutter før det begynner; kurset ligger øverst under I dag.
prepare-letter-own-pace = På din egen plass, i arbeidstiden. Åpne kurset i Tandem; du kan stoppe etter hvilken som helst leksjon og fortsette senere.
prepare-letter-nobody = Du lærer i ditt eget tempo
prepare-letter-nobody-why = Spørsmål går til lederen din. Quizen til slutt sier hvorfor et svar er riktig.
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
prepare-refused-help = Kurstekster skrives under Kurs, lokaler og adresser under Innstillinger, en presentasjon på kursholderens egen side. Ingenting lånes fra et annet språk. Det prøves på nytt hver natt.
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
    [one] { $n } dag over fristen
   *[other] { $n } dager over fristen
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
prepare-goal-meanwhile = Dette målet er endret i mellomtiden. Åpne det på nytt for å lese de nye ordene.
prepare-talk-needed = Skriv dagen dere snakket sammen.
prepare-talk-future = Skriv dagen for samtalen; den kan ikke være etter i dag.
said-prepare-goal-written = Målet ditt er lagret.
said-prepare-goal-agreed = Enige. Målet gjelder nå, og kursholderen ser det før kursdagen.
