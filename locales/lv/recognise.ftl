### Sertifikāti.

recognise-mine = Sertifikāti
recognise-none = Sertifikātu vēl nav
recognise-none-why = Sertifikāts pienāk, kad prasme ir kļuvusi par ieradumu: trīsdesmit vingrinājumu dienas, un dzirdēta īstos kontaktos.
recognise-to-practice = Uz vingrinājumiem
recognise-title = Sertifikāts: { $course }
recognise-certificate = Sertifikāts
recognise-valid = Derīgs, izsniegusi šī organizācija
recognise-revoked = Šis sertifikāts ir atsaukts.
recognise-has-learned = apguva
recognise-has-practised = apguva un { $done } dienās no { $planned } nostiprināja
recognise-training = Apmācības
recognise-class = { $day }, { $length }
recognise-shown-by = Pierādījums
recognise-shown = Dzirdēts kontaktos: { $shown } no { $occasions }
recognise-check = Pārbaudīt šeit
recognise-qr = Sertifikāta adrese kā skenējams kods
recognise-trainer = vadīja apmācības
recognise-coach = palīdzēja kā koučs
recognise-mail-subject = Jūsu sertifikāts: { $course }
recognise-mail-body = Tas, ko iesākāt nodarbībā { $day }, tagad ir ieradums. Jūsu sertifikāts “{ $course }” ir Tandem sadaļā “Sertifikāti”; ikviens to var pārbaudīt pēc koda: { $code }
