### Divas nedēļas pirms: vēstule, savs mērķis, saruna par mērķi.

## Vēstule. Katru teikumu lasa viens cilvēks, vēstulē no centra vadītāja; tāpēc Jūs ar lielo burtu.

# Vokatīvu no vārda droši izveidot nevar (Roberts: Robert), tāpēc vēstule sākas bez vārda.
prepare-letter-greeting = { $name ->
    [zero] Labdien.
    [one] Labdien.
   *[other] Labdien.
}
prepare-letter-greeting-all = Labdien.
prepare-letter-when = { $day }, plkst. { $time }
prepare-letter-join = Pie Jūsu darba galda, ar austiņām. Atveriet Tandem piecas minūtes pirms sākuma; apmācības būs pašā augšā sadaļā “Šodien”.
prepare-letter-own-pace = Pie Jūsu darba galda, darba laikā. Atveriet kursu Tandem; pēc katras tēmas var apstāties un vēlāk turpināt.
prepare-letter-nobody = Jūs mācāties savā tempā
prepare-letter-nobody-why = Ar jautājumiem vērsieties pie sava vadītāja. Tests beigās paskaidro, kāpēc atbilde ir pareiza.
prepare-letter-goal = Līdz { $day }, uzrakstiet vienu savu mērķi: pietiek ar teikumu. Pirms apmācībām Jūs par to parunāsiet ar savu vadītāju.
prepare-letter-commitment = Labu apkalpošanu mēs solām klientiem, un labas apmācības mēs par to esam parādā Jums. Tas ir darba laiks, un maiņas uz līnijas ir saplānotas, to ievērojot.
prepare-letter-closing = Gaidīšu, ko Jūs no turienes atnesīsiet.
prepare-label-when = Kad
prepare-label-where = Kur
prepare-label-trainer = Treneris
prepare-label-dress = Apģērbs
prepare-label-purpose = Ko darīsim
prepare-label-before = Pirms atnākat
prepare-mail-subject = { $course }, { $day }

## Kā vēstulē trūkst

prepare-item-letter = Pašas vēstules teikumi { LANGUAGE($lang, as: "in") }
prepare-item-course = Viss kurss { LANGUAGE($lang, as: "in") }
prepare-item-title = Kursa nosaukums { LANGUAGE($lang, as: "in") }
prepare-item-why = Kāpēc šīs apmācības notiek { LANGUAGE($lang, as: "in") }
prepare-item-purpose = Nolūks { LANGUAGE($lang, as: "in") }
prepare-item-topics = Tēmas { LANGUAGE($lang, as: "in") }
prepare-item-preparation = Kas jāsagatavo { LANGUAGE($lang, as: "in") }
prepare-item-dress = Apģērbs { LANGUAGE($lang, as: "in") }
prepare-item-time = Laiks, kurā beigas ir pēc sākuma
prepare-item-room = Telpas nosaukums { LANGUAGE($lang, as: "in") }
prepare-item-address = Biroja adrese { LANGUAGE($lang, as: "in") }
prepare-item-directions = Kā nokļūt līdz telpai { LANGUAGE($lang, as: "in") }
prepare-item-trainer = Treneris
prepare-item-biography = { $name }: īss stāsts par treneri { LANGUAGE($lang, as: "in") }
prepare-item-signature = Lasītāja biroja centra vadītājs, kas paraksta

## Vēstules lapa

prepare-memo = Vēstule
prepare-memo-title = Vēstule: { $course }
prepare-memo-lede = Nosūtītās vēstules: { $sent } no { $all }, katra lasītāja paša valodā.
prepare-preview = Vēstules teksts
prepare-preview-why = visiem; kāpēc nāk tieši šis cilvēks, rakstīts tikai viņa paša vēstulē
prepare-languages = Vēstules valoda
prepare-to-session = Uz nodarbību
prepare-refused = Vēstuli { LANGUAGE($lang, as: "in") } vēl nevar nosūtīt. Trūkst:
prepare-refused-help = Kursa tekstus raksta sadaļā “Kursi”, telpas un adreses sadaļā “Iestatījumi”, stāstu par treneri viņa paša lapā. No citas valodas nekas netiek aizņemts. Katru nakti mēģinās vēlreiz.
prepare-readers = Kas to saņem
prepare-readers-none = Nevienam, ko drīkstat redzēt, šeit vietas nav.
prepare-state-refused = kaut kā trūkst
prepare-state-read = izlasīta
prepare-state-sent = nosūtīta: { $day }
prepare-state-late = nosūtīta vēlu: { $day }
prepare-state-due = tiks nosūtīta: { $day }
prepare-try-again = { $n ->
    [zero] Mēģināt vēlreiz: { $n } vēstuļu
    [one] Mēģināt vēlreiz: { $n } vēstule
   *[other] Mēģināt vēlreiz: { $n } vēstules
}
prepare-i-have-read = Iepazinos
prepare-read-on = izlasīta: { $at }
prepare-not-yet = Jūsu vēstules vēl nav
prepare-not-yet-why = Tā pienāks { $day }, gan šeit, gan e-pastā: kur, kad, pie kā un kas jāsagatavo.
prepare-not-sent-yet = Šī vēstule vēl nav nosūtīta.
said-prepare-read = Pierakstīts. Puse sagatavošanās ir padarīta; otra puse ir jūsu mērķis.
said-prepare-sent = Viss, kas bija pilnīgs, ir nosūtīts.
said-prepare-still-refused = { $n ->
    [zero] Kaut kā vēl trūkst { $n } vēstulēs; skatiet sarakstu.
    [one] Kaut kā vēl trūkst { $n } vēstulē; skatiet sarakstu.
   *[other] Kaut kā vēl trūkst { $n } vēstulēs; skatiet sarakstu.
}

## Mērķis

prepare-goal = Mērķis
prepare-my-goal = Mans mērķis
prepare-goal-of = { $name }: mērķis
prepare-goal-question = Ko jūs gribat pēc tam prast?
prepare-goal-choose = Izvēlieties vienu no šiem vai uzrakstiet savu
prepare-goal-own = Saviem vārdiem
prepare-goal-words = Mani vārdi
prepare-goal-hint = Viens teikums par to, ko var redzēt vai dzirdēt, piemēram, “Es pasaku, kas notiks tālāk, kurš to darīs un kad.”
prepare-goal-save = Saglabāt manu mērķi
prepare-goal-change = Saglabāt izmaiņu
prepare-goal-next = Kas ar to notiks
prepare-goal-next-talk = { $name } par to ar jums parunās pirms apmācībām. Tad mērķis būs spēkā.
prepare-goal-next-nobody = Tandem jums nav norādīts vadītājs: apmācību dienā parunājiet par to ar treneri.
prepare-talk-booked = Sarunas laiks: { $at }
prepare-goal-next-follow-up = Pārrunās jūs uz to paskatīsieties kopā.
prepare-agreed-on = Par to vienojāties sarunā { $day }.
prepare-goal-agreed = saskaņots
prepare-due-by = līdz { $day }
prepare-days-late = { $n ->
    [zero] kavējas { $n } dienas
    [one] kavējas { $n } dienu
   *[other] kavējas { $n } dienas
}
prepare-goal-none = { $name }: mērķa vēl nav. Sarunā varat to uzrakstīt kopā.
prepare-talk = Saruna par mērķi
prepare-talk-when = Kad runāsiet
prepare-goal-together = Mērķis, kādu to gribat abi
prepare-goal-together-hint = Vārdus mainiet tikai kopā. Par to, ko var dzirdēt zvanā, vēlāk būs vieglāk spriest.
prepare-talked-on = Sarunas diena
prepare-talked-on-hint = Mērķis ir spēkā pēc sarunas.
prepare-agree = Vienoties par šo mērķi
prepare-objectives = Uz ko vērstas apmācības
prepare-goal-needed = Uzrakstiet vienu teikumu vai izvēlieties kādu no ieteikumiem.
prepare-goal-agreed-already = Par šo mērķi vienošanās jau ir. Pie tā atgriezīsieties pārrunās.
prepare-goal-meanwhile = Šis mērķis pa šo laiku ir mainīts. Atveriet to vēlreiz, lai izlasītu jaunos vārdus.
prepare-talk-needed = Ierakstiet sarunas dienu.
prepare-talk-future = Ierakstiet sarunas dienu; tā nevar būt vēlāk par šodienu.
said-prepare-goal-written = Jūsu mērķis ir saglabāts.
said-prepare-goal-agreed = Saskaņots. Mērķis tagad ir spēkā, un treneris to redzēs pirms apmācību dienas.
