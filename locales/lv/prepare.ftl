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
prepare-letter-turns = Jūs vadāt paši, pēc kārtas
prepare-letter-turns-why = Trenera nav. Satiekoties vienojieties, kurš sāk; ar jautājumiem, uz kuriem neviens nevar atbildēt, vērsieties pie sava vadītāja.
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
prepare-refused-help = Kursa tekstus raksta sadaļā “Kursi”; turpat pie norises vietām ir telpu nosaukumi un ceļa apraksti. Adreses un centra vadītāji ir iestatījumu lapā “Biroji”, stāsts par treneri – viņa lapā, sadaļā “Stāsts par treneri”. No citas valodas nekas netiek aizņemts. Katru nakti mēģinās vēlreiz.
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
    [zero] kavējas { $n } darba dienas
    [one] kavējas { $n } darba dienu
   *[other] kavējas { $n } darba dienas
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
prepare-goal-meanwhile = Šis mērķis pa šo laiku ir mainīts. Jaunie vārdi redzami pie lauka; saglabājiet vēlreiz, lai to vietā liktu savus.
prepare-talk-needed = Ierakstiet sarunas dienu.
prepare-talk-future = Ierakstiet sarunas dienu; tā nevar būt vēlāk par šodienu.
said-prepare-goal-written = Jūsu mērķis ir saglabāts.
said-prepare-goal-agreed = Saskaņots. Mērķis tagad ir spēkā, un treneris to redzēs pirms apmācību dienas.

## Nodarbība ir pārcelta, atcelta vai vieta atbrīvota. Vēstule vienam cilvēkam; Jūs ar lielo burtu.

prepare-moved-subject = Mainīts: { $course }, { $day }
prepare-moved-text = Labdien. Jūsu apmācībās ir izmaiņas. Kalendārs mainīsies pats.
prepare-moved-time = Jauns laiks: { $new } (iepriekš: { $old })
prepare-moved-place = Jauna vieta: { $new } (iepriekš: { $old })
prepare-moved-trainer = Jauns treneris: { $new } (iepriekš: { $old })
prepare-moved-online = pie Jūsu darba galda
prepare-cancelled-subject = Atcelts: { $course }, { $day }
prepare-cancelled-text = Labdien. Šīs apmācības nenotiks: { $when }. Ieraksts no Jūsu kalendāra pazudīs pats.
prepare-cancelled-waits = Jums nekas nav jādara: Jūs gaidāt citu vietu un par to uzzināsiet laikus.
prepare-cancelled-teach = Labdien. Nodarbība, kuru Jums bija jāvada, nenotiks: { $when }.
prepare-out-subject = Vieta atbrīvota: { $course }, { $day }
prepare-out-text = Labdien. Jums šajās apmācībās vietas vairs nav: { $when }. Ieraksts no Jūsu kalendāra pazudīs pats.
prepare-change-why = Iemesls: { $why }
prepare-teach-subject = Jūs vadāt: { $course }, { $day }
prepare-teach-text = Labdien. Jūs vadāt šo nodarbību: { $when }. Tandem redzēsiet, kas nāk, viņu mērķus un to, kas viņiem grūti.
prepare-teach-not = Labdien. Šo nodarbību tagad vadīs cits: { $when }.
prepare-beside-not = Labdien. Jūs vairs nepiedalāties šīs nodarbības vadīšanā: { $when }.
prepare-joining-text = Labdien. Lai pieslēgtos: { $how }. Tas ir arī jūsu kalendārā.
prepare-joining-none = Labdien. Iepriekšējā pieslēgšanās informācija vairs nav spēkā. Jauno saņemsiet atsevišķā vēstulē.

## Vai nāks

prepare-reply = Vai nāksiet?
prepare-reply-yes = Nākšu
prepare-reply-no = Nevaru piedalīties
prepare-reply-reason = Kāpēc nevarat piedalīties
prepare-reply-reason-hint = To izlasīs jūsu vadītājs un apmācību plānotājs. Vieta ir jūsu, līdz vadītājs izlems.
prepare-reply-why = Uzrakstiet, kāpēc: viens vai divi teikumi, ne vairāk kā 500 rakstzīmju.
prepare-reply-needed = Norādiet, vai nāksiet.
prepare-reply-you-come = jūs nāksiet
prepare-reply-waits = jūs nevarat nākt; izlems vadītājs
prepare-reply-kept = vadītājs lūdz tomēr nākt
prepare-reply-released = vieta ir atdota
prepare-reply-settled = Šeit vairs nav nekā, par ko lemt.
prepare-reply-over = Šī nodarbība ir sākusies vai atcelta.
said-prepare-comes = Pierakstīts: jūs nāksiet.
said-prepare-declined = Pierakstīts. Par vietu izlems vadītājs, un plānotājs par to zina.
said-prepare-kept = Vieta paliek; cilvēks redzēs, ka lūdzat nākt.
said-prepare-released = Vieta ir brīva, un plānotājs redz, kas to gaida.

## Notiks vai nenotiks

prepare-go-title = Notiks vai nenotiks
prepare-go-lede = Nodarbības, kurām tuvojas solītais paziņošanas laiks un kurām kaut kā trūkst. Izlemiet, pirms vēstules tiek nosūtītas.
prepare-go-none = Nekas negaida jūsu lēmumu
prepare-go-none-why = Nodarbība te parādās dienu pirms vēstuļu nosūtīšanas, ja nāk par maz cilvēku vai nav drošs treneris vai telpa.
prepare-go-few = Nāk { $n }, vajag vismaz { $min }.
prepare-go-no-trainer = Treneris nav norādīts.
prepare-go-trainer-open = { $name }: treneris vēl nav apstiprinājis dalību.
prepare-go-trainer-cannot = { $name }: treneris nevar piedalīties.
prepare-go-no-room = Telpa nav rezervēta.
prepare-go-nothing = Vairs nekā netrūkst.
prepare-go-reason = Kāpēc tā lemjat
prepare-go-act = Notiks
prepare-no-go-act = Atcelt
prepare-go-change = Pārcelt, citi cilvēki
prepare-go-badge = notiks
prepare-no-go-badge = atcelta
prepare-go-decided-title = Izlemts
prepare-go-why = Uzrakstiet, kāpēc: viens vai divi teikumi, ne vairāk kā 500 rakstzīmju.
prepare-go-needed = Izvēlieties: notiks vai nenotiks.
prepare-go-decided = Par to pa šo laiku jau izlemts.
said-prepare-go = Notiks. Vēstules tiks nosūtītas savā dienā.
said-prepare-no-go = Atcelts. Visi, kam bija vieta, gaida citu.

## Privātie kalendāri

prepare-calendars = Kalendāra adreses
prepare-calendars-lede = Iedodiet adresi savai kalendāra programmai; tā rādīs, kas ieplānots. Ikviens, kas adresi zina, var to lasīt: neizpaudiet to un atjaunojiet, ja kāds to uzzinājis.
prepare-feed-mine = Jūsu
prepare-feed-rooms = Telpas
prepare-feed-own = Manas apmācības
prepare-feed-teaching = Nodarbības, ko vadu
prepare-feed-since = kopš: { $day }
prepare-feed-no-address = Adreses vēl nav.
prepare-feed-make = Izveidot adresi
prepare-feed-renew = Atjaunot adresi
said-prepare-feed = Adrese ir jauna. Vecā vairs neko neatver.
prepare-feed-session = { $course } ({ $n ->
    [zero] { $n } cilvēku
    [one] { $n } cilvēks
   *[other] { $n } cilvēki
})
prepare-feed-class = { $course }
prepare-feed-teach = Jūs vadāt: { $course }
prepare-feed-goal = Saruna par mērķi: { $course }
prepare-feed-follow-up = Pārrunas: { $course }
prepare-feed-other = Ieplānots Tandem

## Materiāli, vārda kartītes, darba burtnīcas, sagatavošanās

prepare-material-workbook = Darba burtnīca
prepare-material-pen = Pildspalva
prepare-material-writing-pad = Rakstāmbloks
prepare-material-name-card = Vārda kartīte
prepare-material-lectern = Katedra
prepare-material-computer = Dators
prepare-material-water = Ūdens un glāzes
prepare-material-projector = Projektors
prepare-material-remote-headset = Austiņas, kas darbojas
prepare-material-remote-workbook = Darba burtnīca, nosūtīta kā fails
prepare-material-remote-link = Saite uz tiešsaistes telpu, pārbaudīta
prepare-material-remote-groups = Grupas telpa tiešsaistē
prepare-material-remote-phone = Tālruņa numurs, ja saite nedarbojas
prepare-check = Kontrolsaraksts
prepare-check-state = Gatavs: { $n } no { $all }
prepare-check-quantity = Cik
prepare-check-what = Kas
prepare-check-who = Kas par to gādā
prepare-check-due = Līdz
prepare-check-ready = Gatavs
prepare-check-signed = { $name }, { $at }
prepare-check-more = bija gatavs { $n } cilvēkiem; tagad nāk vairāk
prepare-check-save = Saglabāt sarakstu
said-prepare-signed = Saraksts ir saglabāts.
prepare-cards = Vārda kartītes
prepare-cards-lede = Izdrukājiet lapu, sagrieziet pa līnijām un salokiet.
prepare-workbook = Darba burtnīca
prepare-workbook-lede = Izdrukājiet pa vienai katram vai drukas logā saglabājiet kā PDF.
prepare-book-name = Vārds:
prepare-book-aims = Ko pēc tam pratīsiet
prepare-book-goal = Mans mērķis
prepare-book-topics = Tēmas un piezīmes
prepare-book-activities = Ko darīsim kopā
prepare-book-tomorrow = Ko rīt izmēģināšu pirmajā zvanā
prepare-prework = Jūsu sagatavošanās
prepare-prework-done = padarīts
prepare-prework-act = Sagatavojos
prepare-prework-undo = Tomēr vēl nav padarīts
said-prepare-prepared = Pierakstīts. Treneris redz, ka sagatavošanās ir padarīta.
said-prepare-unprepared = Pierakstīts: vēl jāpadara.

## Vēstules vārdi

prepare-text-title = Vēstules teksts: { $course }
prepare-text-heading = Vēstules vārdi
prepare-text-lede = Viena vēstule katrā valodā. Tas, kā trūkst, ir nosaukts, un bez tā vēstuli nenosūta.
prepare-five = Pieci punkti
prepare-five-time = Laiks
prepare-five-place = Vieta un kā tur nokļūt
prepare-five-purpose = Nolūks un tēmas
prepare-five-preparation = Vajadzīgā sagatavošanās
prepare-five-trainer = Treneris un īss stāsts par treneri
prepare-from-session = no nodarbības
prepare-from-settings = no telpām un birojiem
prepare-from-here = raksta šeit
prepare-from-trainer = no trenera paša lapas
prepare-text-words = Vārdi
prepare-text-why = Kāpēc šīs apmācības notiek
prepare-text-purpose = Nolūks
prepare-text-topics = Tēmas
prepare-text-topics-hint = Katra savā rindā.
prepare-text-preparation = Vajadzīgā sagatavošanās
prepare-text-reader = Rādīt vēstuli, kādu saņems
prepare-text-everybody = Visi
prepare-text-save = Saglabāt vārdus
prepare-text-preview = Rādīt vēstuli
prepare-text-no-session = Šim kursam nav ieplānota neviena nodarbība: laiks, vieta un treneris nāk no tās, un tad vēstuli var parādīt.
prepare-text-meanwhile = Kāds šos vārdus pa šo laiku ir mainījis. Jaunie vārdi redzami pie katra lauka; saglabājiet vēlreiz, lai to vietā liktu savus.
prepare-text-lang = Izvēlieties valodu.
said-prepare-text = Saglabāts. Vēstulēs, kas vēl nav nosūtītas, būs šie vārdi.

## Īss brīdinājums

prepare-late-title = Īss brīdinājums
prepare-late-lede = Vēstules, kas pienāca vēlāk nekā { $lead } dienas pirms nodarbības, pēdējās { $days } dienās, pa vadītājiem.
prepare-late-share = Nosūtīts vēlu
prepare-late-of = { $late } no { $all } vēstulēm
prepare-late-manager = Vadītājs
prepare-late-letters = Vēstules
prepare-late-late = Vēlu
prepare-late-why = Kāpēc
prepare-late-exempt = Neattiecas
prepare-late-exempt-why = Neattiecas uz vietām, ko cilvēki labprātīgi paņēma īsi pirms nodarbības, un uz to, ko mācās savā tempā.
prepare-late-nobody = Tandem vadītājs nav norādīts
prepare-late-short = { $n ->
    [zero] { $n } ieplānotas īsi pirms
    [one] { $n } ieplānota īsi pirms
   *[other] { $n } ieplānotas īsi pirms
}
prepare-late-seated = { $n ->
    [zero] { $n } vietu iedots vēlu
    [one] { $n } vieta iedota vēlu
   *[other] { $n } vietas iedotas vēlu
}
prepare-late-moved = { $n ->
    [zero] { $n } pārceltas uz tuvu dienu
    [one] { $n } pārcelta uz tuvu dienu
   *[other] { $n } pārceltas uz tuvu dienu
}
prepare-late-completed = { $n ->
    [zero] { $n } ilgi kaut kā trūka
    [one] { $n } ilgi kaut kā trūka
   *[other] { $n } ilgi kaut kā trūka
}
prepare-late-none = Šajās nedēļās neviena vēstule nav nosūtīta
prepare-late-none-why = Skaitlis parādīsies ar pirmo vēstuli.

prepare-go-merges = Visiem pietiktu vietas citā nodarbībā:
prepare-go-merge = { $when }, { $n ->
    [zero] { $n } brīvu vietu
    [one] { $n } brīva vieta
   *[other] { $n } brīvas vietas
}
prepare-feed-coaching = Koučings

prepare-letter-series = Arī { $days }, tajā pašā laikā. Piedalieties { $n } no { $all }.
# $course: title
prepare-feed-travel = Ceļā: { $course }
