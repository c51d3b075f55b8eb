### Kursbevis.

recognise-mine = Kursbevis
recognise-none = Ingen kursbevis ennå
recognise-none-why = Et kursbevis kommer når en ferdighet er blitt en vane: tretti dager med øving, og hørt i ekte henvendelser.
recognise-to-practice = Til øvingen din
recognise-title = Kursbevis: { $course }
recognise-certificate = Kursbevis
recognise-valid = Gyldig, utstedt av denne virksomheten
recognise-revoked = Dette kursbeviset er trukket tilbake.
recognise-has-learned = har lært
recognise-has-practised = har lært og på { $done } av { $planned } dager øvd på
recognise-training = Opplæring
recognise-class = { $day }, { $length }
recognise-shown-by = Vist ved
recognise-shown = Hørt i { $shown } av { $occasions } henvendelser
recognise-check = Kontroller her
recognise-qr = Adressen til kursbeviset som en kode til å skanne
recognise-trainer = kursholder
recognise-coach = coach
recognise-mail-subject = Kursbeviset ditt: { $course }
recognise-mail-body = Det du begynte på i kurset { $day }, er blitt en vane. Kursbeviset ditt for «{ $course }» ligger i Tandem under Kursbevis. Alle kan kontrollere det med koden: { $code }
