### Pati nodarbība: kas bija klāt, vai grupa ir pareiza. Tēmas un testi patstāvīgi.

## Apmeklējums

deliver-not-begun = Apmeklējumu varēs atzīmēt, kad nodarbība sāksies.
deliver-nobody-marked = Atzīmējiet vismaz vienu cilvēku.
deliver-marked-earlier = Šis saraksts ir saglabāts citā dienā un slēgts. Pārrunas pēc tā jau ir sāktas.
deliver-state-unknown = Izvēlieties: bija, nokavēja vai nebija.
deliver-no-seat = Šim cilvēkam šajā nodarbībā vietas nav.
deliver-stays-present = Kam reiz atzīmēts “bija”, tam tas paliek: pārrunas un vingrinājumi jau ir sākti.
said-deliver-marked = Apmeklējums ir saglabāts. Visiem, kas bija klāt, sākas pārrunas un vingrinājumi.

## Tēmas

deliver-lesson-of = { $n }. tēma no { $all }
deliver-minutes-left = { $n ->
    [zero] vēl { $n } minūtes
    [one] vēl { $n } minūte
   *[other] vēl { $n } minūtes
}
deliver-all-read = viss izlasīts
deliver-lessons = Tēmas
deliver-read-of = { $read } no { $all }
deliver-read = Iepazinos.
deliver-next = Tālāk: { $title }
deliver-next-quiz = Tālāk: izmēģināt sevi
deliver-next-course = Atpakaļ uz kursu
deliver-ways = Vai labāk nelasīt?
deliver-way-main = { $method } (galvenais veids)
deliver-ways-how = Pasakiet savam vadītājam, kurš veids jums der.

## Tests

deliver-quiz = Izmēģināt sevi
deliver-quiz-lede = Vērtējums ir uzreiz, ar paskaidrojumu katrai atbildei. Nokārtots, sākot no { $pass }; mēģināt var, cik bieži gribas.
deliver-quiz-open-it = Atvērt jautājumus
deliver-quiz-best = līdz šim labākais: { $right } no { $all }
deliver-to-lessons = Uz tēmām
deliver-quiz-check = { $n ->
    [1] Pārbaudīt manu atbildi
    [zero] Pārbaudīt manas { $n } atbildes
    [one] Pārbaudīt manu { $n } atbildi
   *[other] Pārbaudīt manas { $n } atbildes
}
deliver-quiz-again = Mēģināt vēlreiz
deliver-quiz-open = Izvēlieties vienu atbildi.
deliver-quiz-open-some = Dažiem jautājumiem vēl nav atbildes.
deliver-quiz-counted = Šīs atbildes jau ir ieskaitītas, varbūt citā logā. Atveriet jautājumus vēlreiz.
deliver-score = { $right } no { $all }
deliver-passed = nokārtots
deliver-not-passed = nokārtots, sākot no { $pass }
deliver-right = pareizi
deliver-not-this = ne šī
deliver-yes = Pareizi.
deliver-not-quite = Ne gluži.
deliver-comes-back = Šis atgriezīsies kā kartīte.
deliver-again = Atgriezīsies kā kartītes
deliver-again-none = Nekas: viss pareizi.
said-deliver-quiz-saved = Jūsu atbildes ir ieskaitītas.

## Vai grupa ir pareiza? Pa teikumam katram apmācību veida noteikumam.

deliver-size-ok = { $n ->
    [zero] { $n } cilvēku; grupā var būt no { $min } līdz { $max }
    [one] { $n } cilvēks; grupā var būt no { $min } līdz { $max }
   *[other] { $n } cilvēki; grupā var būt no { $min } līdz { $max }
}
deliver-size-warn = { $n ->
    [zero] { $n } cilvēku, bet grupā jābūt no { $min } līdz { $max }
    [one] { $n } cilvēks, bet grupā jābūt no { $min } līdz { $max }
   *[other] { $n } cilvēki, bet grupā jābūt no { $min } līdz { $max }
}
deliver-subgroups-ok = No { $min } līdz { $max } katrā mazajā grupā: { $sizes }
deliver-subgroups-warn = Mazajās grupās jābūt no { $min } līdz { $max }, tajās ir: { $sizes }
deliver-managers-ok = Neviens nav kopā ar savu tiešo vadītāju
deliver-managers-warn = Vienā nodarbībā ar savu tiešo vadītāju: { $names }
deliver-departments-ok = { $n ->
    [zero] Kopā { $n } nodaļu, no vienas ne vairāk kā { $largest }
    [one] Kopā { $n } nodaļa, no vienas ne vairāk kā { $largest }
   *[other] Kopā { $n } nodaļas, no vienas ne vairāk kā { $largest }
}
deliver-departments-warn = { $n ->
    [1] Tikai viena nodaļa: šajās apmācībās nodaļas ir jauktas
    [zero] Kopā { $n } nodaļu, bet no vienas ir { $largest }
    [one] Kopā { $n } nodaļa, bet no vienas ir { $largest }
   *[other] Kopā { $n } nodaļas, bet no vienas ir { $largest }
}
deliver-language-ok = Visi strādā { LANGUAGE($language, as: "in") }
deliver-language-warn = Nestrādā { LANGUAGE($language, as: "in") }: { $names }
deliver-trainer-ok = { $name } drīkst vadīt šo kursu { LANGUAGE($language, as: "in") }
deliver-trainer-warn = { $name } vēl nedrīkst vadīt šo kursu
deliver-trainer-language = { $name } nestrādā { LANGUAGE($language, as: "in") }
deliver-trainer-none = Trenera vēl nav
deliver-activities-ok = { $n ->
    [zero] Ir grupas saruna, komandas uzdevums, rakstu uzdevums un lomu spēle: { $n } darbību
    [one] Ir grupas saruna, komandas uzdevums, rakstu uzdevums un lomu spēle: { $n } darbība
   *[other] Ir grupas saruna, komandas uzdevums, rakstu uzdevums un lomu spēle: { $n } darbības
}
deliver-activities-warn = { $n ->
    [zero] Trūkst { $n } darbību, ko prasa šis apmācību veids
    [one] Trūkst { $n } darbības, ko prasa šis apmācību veids
   *[other] Trūkst { $n } darbību, ko prasa šis apmācību veids
}

said-deliver-wished = Lūgums pēc vietas ir nosūtīts. Atbilde atnāks e-pastā un būs redzama šeit.
said-deliver-wish-seated = Vieta ir jūsu.
said-deliver-wish-counted = Jūsu vēlme ir pieskaitīta. Kad nodarbību ieplānos, tajā būs vieta arī jums.
said-deliver-wish-answered = Jūsu atbilde ir saglabāta un nosūtīta.
said-deliver-wish-back = Lūgums ir atsaukts.
said-deliver-wish-planned = Tagad viņi ir nākamajā plānā.
deliver-wish-lede = { $n ->
    [zero] Tiešais vadītājs atbild { $n } darba dienu laikā. Ja atbildes nav, lūgums nonāk pakāpi augstāk.
    [one] Tiešais vadītājs atbild { $n } darba dienas laikā. Ja atbildes nav, lūgums nonāk pakāpi augstāk.
   *[other] Tiešais vadītājs atbild { $n } darba dienu laikā. Ja atbildes nav, lūgums nonāk pakāpi augstāk.
}
deliver-wish-lede-yes = { $n ->
    [zero] Tiešais vadītājs atbild { $n } darba dienu laikā. Ja atbildes nav, tas nozīmē jā.
    [one] Tiešais vadītājs atbild { $n } darba dienas laikā. Ja atbildes nav, tas nozīmē jā.
   *[other] Tiešais vadītājs atbild { $n } darba dienu laikā. Ja atbildes nav, tas nozīmē jā.
}
deliver-wish-lede-open = Šim kursam atļauju prasīt nevajag.
deliver-wish-which = Kura nodarbība?
deliver-wish-free = { $n ->
    [zero] { $n } brīvu vietu
    [one] { $n } brīva vieta
   *[other] { $n } brīvas vietas
}
deliver-wish-any = Cita, kas vēl nav ieplānota
deliver-wish-any-hint = Jūsu vēlmi pieskaita, un apmācību plānotājs redz, cik daudzi vēlas to pašu.
deliver-wish-none-free = Nevienā gaidāmajā nodarbībā nav brīvas vietas jums saprotamā valodā. Varat pieteikt vēlmi: apmācību plānotājs redz, cik daudzi vēlas to pašu.
deliver-wish-note = Kam jums tas vajadzīgs
deliver-wish-note-hint = Viens teikums palīdz tiešajam vadītājam izlemt. Varat atstāt tukšu.
deliver-wish-send-any = Pieteikt vēlmi
deliver-wish-take = Ieņemt vietu
deliver-wish-full = Šajā nodarbībā brīvu vietu vairs nav. Izvēlieties citu.
deliver-wish-seated = Jums jau ir vieta šī kursa nodarbībā.
deliver-wish-taken = Šis kurss jums jau ir apgūts. Tēmas jums paliek pieejamas.
deliver-wish-again = Šis kurss jau ir lūgts, vai vieta jums jau tiek plānota.
deliver-wish-first = { $missing }
deliver-wish-answered = Uz šo jau atbildēts. Pārlādējiet lapu.
deliver-wish-choose = Izvēlieties jā vai nē.
deliver-wishes = Lūgtās vietas
deliver-wishes-lede = Kas grib ko apgūt, lūdz vietu kursa lapā. Atbilde ir līdz norādītajai dienai.
deliver-wishes-waiting = Gaida jūsu atbildi
deliver-wishes-none = Neviens negaida jūsu atbildi.
deliver-wishes-mine = Jūsu lūgumi
deliver-wishes-mine-none = Jums vēl nav lūgumu. Poga ir pie katra kursa.
deliver-wish-by = atbilde līdz { $day }
deliver-wish-late = atbilde kavējas
deliver-wish-seat = vieta ir
deliver-wish-lost = vieta nav saglabāta
deliver-wish-agreed = piekrīt, datuma vēl nav
deliver-wish-planned = nākamajā plānā
deliver-wish-no = ne tagad
deliver-wish-over = līdz nodarbībai atbildes nebija
deliver-wish-back = atsaukts
deliver-wish-with = atbild { $name }
deliver-wish-planners = atbild apmācību plānotāji
deliver-wish-raised = nodots tālāk
deliver-wish-take-back = Atsaukt
deliver-wish-reason-label = Teikums pie atbildes (ja atbilde ir nē, tas ir vajadzīgs)
deliver-wish-reason = Vienā teikumā uzrakstiet, kāpēc ne tagad, ne vairāk par 500 zīmēm.
deliver-wish-say-seat = Jā, šajā nodarbībā
deliver-wish-say-later = Jā, citā nodarbībā
deliver-wish-say-yes = Jā
deliver-wish-say-planners = Nodot apmācību plānotājiem
deliver-wish-stuck = No tā atkāpties, norādot iemeslu, var tikai apmācību plānotājs. Nododiet lūgumu viņam vai piekrītiet citai nodarbībai.
deliver-wish-unplanned = Nodarbība, kas vēl nav ieplānota
deliver-wish-say-no = Ne tagad
deliver-wish-changes = Iedot vietu ar pamatojumu nodarbības lapā
deliver-wish-crowds = Ko vēlas apgūt
deliver-wish-crowds-none = Neviens negaida nodarbību, kas nav ieplānota.
deliver-wish-crowd = { $n ->
    [zero] { $team }: to vēlas { $n } cilvēku
    [one] { $team }: to vēlas { $n } cilvēks
   *[other] { $team }: to vēlas { $n } cilvēki
}
deliver-wish-plan = { $n ->
    [zero] Plānot { $n } cilvēkiem
    [one] Plānot { $n } cilvēkam
   *[other] Plānot { $n } cilvēkiem
}
deliver-wish-mail-asked-subject = { $name } lūdz vietu: { $course }
deliver-wish-mail-asked-text = { $name } vēlas apgūt kursu “{ $course }”. Atbildiet līdz { $day } lūgto vietu lapā.
deliver-wish-mail-seat-subject = Jums ir vieta: { $course }
deliver-wish-mail-seat-text = Vieta kursā “{ $course }”, ko Jūs lūdzāt, ir Jūsu. Vēstule ar laiku un vietu sekos. { $reason }
deliver-wish-mail-yes-subject = Piekrīt: { $course }
deliver-wish-mail-yes-text = Jūsu vēlmei apgūt kursu “{ $course }” piekrīt. Datuma vēl nav; kad tas būs, Jums paziņos. { $reason }
deliver-wish-mail-no-subject = Ne tagad: { $course }
deliver-wish-mail-no-text = Jūs lūdzāt vietu kursā “{ $course }”. Atbilde ir: ne tagad. { $reason }
deliver-wish-mail-raised-subject = Atbildes vēl nav: { $course }
deliver-wish-mail-raised-text = Vēl nav atbildes, vai Jums būs vieta kursā “{ $course }”. Jautājums ir nodots tālāk; atbilde būs līdz { $day }.
deliver-wish-mail-over-subject = Atbilde nenāca laikā: { $course }
deliver-wish-mail-over-text = Kursa “{ $course }” nodarbība, kurā lūdzāt vietu, notika vai tika atcelta, pirms kāds atbildēja. Citu varat lūgt kursa lapā.

## Apmeklējums pa daļām, ar kodu, pa tālruni

deliver-arrivals = Apmeklējums pa daļām
deliver-parts = Daļas
deliver-part-whole = Visa nodarbība
deliver-part-before = Pirms pārtraukuma
deliver-part-after = Pēc pārtraukuma
deliver-parts-of = { $n } no { $all }
deliver-roster = Saraksts
deliver-roster-save = Saglabāt sarakstu
deliver-roster-why = Šodien to var labot. Visiem, kas ir klāt, sākas pārrunas un vingrinājumi.
deliver-opens = Apmeklējumu varēs atzīmēt no sākuma: { $when }.
deliver-unmarked = Vēl jāatzīmē: { $days }
deliver-part-early = Šī daļa vēl nav sākusies. To atzīmē, kad tā ir sākusies.
deliver-person = Cilvēks
deliver-arrival-state = Ir klāt?
deliver-state-here = ir
deliver-state-late = nokavēja
deliver-state-away = nav
deliver-how = Atzīmēts
deliver-how-roster = sarakstā, plkst. { $at }
deliver-how-code = ar kodu, plkst. { $at }
deliver-how-dial-in = pa tālruni, plkst. { $at }
deliver-dialled = Numurs vai iniciāļi
deliver-dialled-of = { $name }: numurs vai iniciāļi
deliver-attendance-here = Klāt šajā daļā
deliver-attendance-year = Šis kurss pēdējos 12 mēnešos
deliver-attendance-target = mērķis { $pct }
deliver-cut = Apmeklējumu atzīmē
deliver-cut-whole = vienreiz
deliver-cut-halves = pirms un pēc pārtraukuma
deliver-cut-activities = katrai aktivitātei
deliver-cut-save = Lietot šīs daļas
deliver-arrival-cut-marked = Kāds jau ir atzīmēts, tāpēc daļas paliek, kā ir.
deliver-arrival-no-activities = Šim kursam aktivitāšu nav. Izvēlieties citas daļas.
deliver-arrival-dialled-long = Numuram vai iniciāļiem atvēlētas 60 zīmes.
deliver-bridge = No telefonkonferences
deliver-bridge-list = Konferences saraksts CSV formātā
deliver-bridge-hint = Iekopējiet sarakstu kopā ar pirmo rindu. Lai cilvēku atrastu, pietiek ar e-pastu, lietotājvārdu, darbinieka numuru vai vārdu.
deliver-bridge-match = Atzīmēt, kas bija uz līnijas
deliver-bridge-nobody = Šajā sarakstā nav neviena, kam ir vieta. Pārbaudiet, vai pirmajā rindā ir kolonnu nosaukumi.
deliver-bridge-unmatched = { $n ->
    [zero] { $n } rindas neatbilst nevienam, kam ir vieta. Atzīmējiet šos cilvēkus paši:
    [one] { $n } rinda neatbilst nevienam, kam ir vieta. Atzīmējiet šo cilvēku paši:
   *[other] { $n } rindas neatbilst nevienam, kam ir vieta. Atzīmējiet šos cilvēkus paši:
}
deliver-code = Kods
deliver-code-show = Rādīt kodu
deliver-code-lede = Parādiet šo lapu tur, kur to redz visi. Kas ievada kodu savā lapā, ir atzīmēts.
deliver-code-left = { $n ->
    [zero] Jauns kods pēc { $n } sekundēm. Šis der vēl minūti ilgāk.
    [one] Jauns kods pēc { $n } sekundes. Šis der vēl minūti ilgāk.
   *[other] Jauns kods pēc { $n } sekundēm. Šis der vēl minūti ilgāk.
}
deliver-code-there = Klāt: { $n } no { $all }
deliver-code-next = Pašreizējais kods
deliver-code-qr = Ved uz lapu, kurā ievada kodu
deliver-arrival = Esmu klāt
deliver-arrival-code = Kods uz sienas
deliver-arrival-hint = Seši cipari. Tie mainās ik minūti.
deliver-arrival-say = Esmu klāt
deliver-arrival-else = Kodu neredzat? Jūs var atzīmēt arī treneris.
deliver-arrival-not-now = Šī lapa ir atvērta nodarbības laikā.
deliver-arrival-done = { $part }: klāt kopš plkst. { $at }
deliver-arrival-early = Nodarbība vēl nav sākusies. Ievadiet kodu, kad tā sāksies.
deliver-arrival-over = Nodarbība ir beigusies. Palūdziet, lai jūs atzīmē treneris.
deliver-arrival-closed = Šai nodarbībai kods netiek rādīts. Palūdziet, lai jūs atzīmē treneris.
deliver-arrival-wrong = Tas nav kods, ko rāda pašlaik. Ievadiet sešus ciparus, kas redzami uz sienas.
deliver-arrival-slow = Vairāki kodi nederēja. Pagaidiet minūti un ievadiet jauno.
said-deliver-arrived = Jūs esat klāt.

## Instruktāžas par izmaiņām: kas mainās, līdz kuram brīdim, un īsa pārbaude

deliver-briefings = Instruktāžas par izmaiņām
deliver-briefings-lede = Kas ir mainījies un jāzina līdz noteiktai dienai. Instruktāža nav apmācības: tai nav ne vēstules, ne vietas, un to skaita atsevišķi.
deliver-briefings-waiting = Jums jāizlasa
deliver-briefings-none = Nekā jauna. Jūs zināt, kas ir mainījies.
deliver-briefings-read = Izlasīts
deliver-briefings-told = Paziņots
deliver-briefings-told-none = Vēl nekas nav paziņots.
deliver-briefing-new = Jauna instruktāža
deliver-briefing-new-lede = Pasakiet, kas un no kura brīža būs citādi, pēc iespējas īsi. Līdz trim jautājumiem parāda, vai viss ir saprasts.
deliver-briefing-tell = Paziņot
deliver-briefing-title = Kas ir mainījies
deliver-briefing-text = Dažos teikumos
deliver-briefing-text-hint = Ne vairāk kā divas minūtes lasīšanas. Var lietot Markdown.
deliver-briefing-audience-label = Kam
deliver-briefing-due = Izlasīt līdz
deliver-briefing-team = Komanda
deliver-audience-team = Komanda: { $name }
deliver-audience-department = Nodaļa: { $name }
deliver-audience-site = Birojs: { $name }
deliver-audience-queue = Rinda: { $name }
deliver-audience-everybody = Visi
deliver-briefing-question-n = { $n }. jautājums
deliver-briefing-question-label = Jautājums
deliver-briefing-right = Pareizā atbilde
deliver-briefing-wrong = Cita atbilde
deliver-briefing-wrong-more = Vēl viena atbilde
deliver-briefing-audience = Izvēlieties, kam tā domāta.
deliver-briefing-own-teams = Varat paziņot komandām, kurās kādu vadāt. Citām var paziņot apmācību plānotāji.
deliver-briefing-due-past = Šī diena ir pagājusi. Izvēlieties šodienu vai vēlāku dienu.
deliver-briefing-question = Jautājumam vajag tekstu, pareizo atbildi un vēl vismaz vienu citu; divas vienādas atbildes neder.
deliver-briefing-question-long = Katram jautājumam un atbildei atvēlētas 300 zīmes.
deliver-briefing-same-questions = Katrā iesāktajā valodā uzdodiet tos pašus jautājumus vai atstājiet šo valodu tukšu.
deliver-briefing-by = līdz { $day }
deliver-briefing-late = { $n ->
    [zero] kavējas { $n } dienas
    [one] kavējas { $n } dienu
   *[other] kavējas { $n } dienas
}
deliver-briefing-read-on = izlasīts { $day }
deliver-briefing-read-by = { $n ->
    [0] vēl neviens
    [zero] { $n } cilvēku
    [one] { $n } cilvēks
   *[other] { $n } cilvēki
}
deliver-briefing-fig-read = Ir izlasījuši
deliver-briefing-fig-in-time = Laikā
deliver-briefing-again-n = { $n ->
    [zero] { $n } cilvēkiem vajadzēja vairāk nekā vienu mēģinājumu. Varbūt kādu teikumu var pateikt skaidrāk.
    [one] { $n } cilvēkam vajadzēja vairāk nekā vienu mēģinājumu. Varbūt kādu teikumu var pateikt skaidrāk.
   *[other] { $n } cilvēkiem vajadzēja vairāk nekā vienu mēģinājumu. Varbūt kādu teikumu var pateikt skaidrāk.
}
deliver-briefing-not-yet = Vēl nav izlasījuši
deliver-briefing-all-read = Izlasījuši ir visi.
deliver-briefing-more = { $n ->
    [zero] Un vēl { $n } cilvēku; datnē ir visi.
    [one] Un vēl { $n } cilvēks; datnē ir visi.
   *[other] Un vēl { $n } cilvēki; datnē ir visi.
}
deliver-briefing-end = Vairs nav vajadzīga
deliver-briefing-is-ended = slēgta
deliver-briefing-ended-note = Nevienam tā vairs nav jālasa.
deliver-unbriefed-csv = Kas ko nav izlasījis (CSV)
deliver-briefing-acknowledge = Iepazinos
deliver-briefing-not-this = Ne šī.
deliver-briefing-read-again = Ne viss bija pareizi. Izlasiet vēlreiz; atbildes būs citā secībā.
deliver-briefing-other-window = Atbildes jau iesniegtas citā logā. Atveriet instruktāžu vēlreiz.
said-deliver-briefed = Paziņots. Tie, kam tā domāta, to redz sadaļā “Šodien”.
said-deliver-briefing-read = Jūs zināt, kas ir mainījies. Paldies.
said-deliver-briefing-ended = Nevienam tā vairs nav jālasa.

## Špikeri: kaut ko uzmeklēt, kamēr klients gaida

deliver-aids = Špikeri
deliver-aids-lede = Īsi teksti, kuros kaut ko uzmeklēt, kamēr klients gaida. Tos atrod arī ar Ctrl K.
deliver-aids-look = Ko meklējat?
deliver-aids-found = { $n ->
    [zero] Atrasti { $n }
    [one] Atrasts { $n }
   *[other] Atrasti { $n }
}
deliver-aids-none = Vēl nav uzrakstīts neviens špikeris.
deliver-aids-nothing-found = Šādu vārdu nekur nav. Pamēģiniet vienu no tiem vai pajautājiet koučam: ko trūkst, to var uzrakstīt.
deliver-aid-new = Rakstīt špikeri
deliver-aid-edit = Mainīt
deliver-aid-form-lede = Rakstiet to, kas vajadzīgs, kad klients ir uz līnijas: soļus, vārdus, robežas. Puse lapas ir gana.
deliver-aid-title = Nosaukums
deliver-aid-title-hint = Vārdi, pēc kuriem kāds meklētu.
deliver-aid-body = Kas jādara
deliver-aid-body-hint = Īsi soļi. Var lietot Markdown: sarakstus, treknrakstu, tabulas.
deliver-aid-course = Kurss
deliver-aid-card = Vingrinājumu kartīte
deliver-aid-review-next = Pārskatīt līdz
deliver-aid-note = Kas šajā versijā ir jauns
deliver-aid-save = Saglabāt
deliver-aid-about = Par špikeri
deliver-aid-version = Versija
deliver-aid-version-of = { $n }, { $day }
deliver-aid-versions = Versijas
deliver-aid-review = Pārskatīt līdz
deliver-aid-answers = Noderēja
deliver-aid-helped = noderēja { $n } no { $all }
deliver-aid-stale = jāpārskata
deliver-aid-stale-text = To vajadzēja pārskatīt { $day }. Ja kaut kas vairs nav pareizi, pasakiet to zemāk.
deliver-aid-needed = Vai tas bija vajadzīgais?
deliver-aid-missing = Kā trūkst?
deliver-aid-missing-hint = Var atstāt tukšu. Tālāk tas iet bez jūsu vārda.
deliver-aid-yes = Jā
deliver-aid-no = Nē
deliver-aid-look-again = Vai tas vēl ir pareizi?
deliver-aid-still-right = Vēl ir pareizi
deliver-aid-end = Noņemt
deliver-aid-look-up = Uzmeklējiet darba laikā:
deliver-aid-note-long = Atvēlētas 500 zīmes.
deliver-aid-review-past = Izvēlieties dienu, kas vēl būs.
deliver-aid-card-course = Vispirms izvēlieties kursu, tad tā kartīti.
said-deliver-aid-written = Saglabāts. Tagad to atrod meklēšana.
said-deliver-aid-answered = Paldies. Atbildi skaita bez jūsu vārda.
said-deliver-aid-kept = Pierakstīts: līdz tam tas ir pareizi.
said-deliver-aid-ended = Noņemts. To vairs neatrod neviens.

## Ēnošana: vērot, pamēģināt ar palīgu, tad savas sarunas

deliver-shadowings = Ēnošana
deliver-shadowings-lede = Divi blakus: vērot, runāt, kamēr otrs klausās, tad savas sarunas ar palīgu tuvumā. Katru sarunu atzīmē abi.
deliver-shadow-now = Pašlaik blakus
deliver-shadow-none = Neviens no jūsu cilvēkiem pašlaik nevienu neēno.
deliver-shadow-mine = Manas
deliver-shadow-mine-none = Jums pašlaik nav pāra. To var izveidot jūsu vadītājs.
deliver-shadow-new = Salikt divus blakus
deliver-shadow-person = Kas ir jauns
deliver-shadow-person-hint = Vārds, e-pasts vai lietotājvārds
deliver-shadow-partner = Sēž pie
deliver-shadow-from = No
deliver-shadow-to = Līdz
deliver-shadow-kinds = Galvenie sarunu veidi
deliver-shadow-kinds-hint = Katrs savā rindā, ne vairāk kā seši.
deliver-shadow-kind = Sarunas veids
deliver-shadow-needed = Cik katra veida sarunu jānovēro pirms pirmās savas
deliver-shadow-pair-up = Salikt blakus
deliver-shadow-pair = { $person } · sēž pie: { $partner }
deliver-shadow-from-to = no { $from } līdz { $to }
deliver-shadow-steps = Soļi
deliver-step-observe = Vērot
deliver-step-reverse = Runāt, otrs klausās
deliver-step-supported = Savas sarunas, palīgs tuvumā
deliver-shadow-ready = var strādāt patstāvīgi
deliver-shadow-ready-text = { $name }: visi veidi ir izmēģināti, un sarunas var pieņemt patstāvīgi.
deliver-shadow-missing = { $kind } ({ $n })
deliver-gate-observe = Savu sarunu vēl nav. Vēl jānovēro: { $missing }.
deliver-gate-reverse = Novērots pietiekami. Pirms savām sarunām vēl jārunā, kamēr otrs klausās: { $missing }.
deliver-gate-supported = Savas sarunas ar palīgu tuvumā. Vēl palicis: { $missing }.
deliver-shadow-contacts = Sarunas
deliver-shadow-contacts-none = Vēl neviena saruna nav pierakstīta.
deliver-shadow-both = atzīmējuši abi
deliver-shadow-one = atzīmējis tikai viens
deliver-shadow-waits = jāatzīmē: { $name }
deliver-shadow-tick = Tā bija
deliver-shadow-note-new = Pierakstīt sarunu
deliver-shadow-step = Solis
deliver-shadow-note = Ko uzzināju par klientiem
deliver-shadow-note-hint = Viens teikums bez klientu vārdiem un numuriem. Var atstāt tukšu.
deliver-shadow-write = Pierakstīt
deliver-shadow-end = Viņi ir pabeiguši
deliver-shadow-not-yours = Varat salikt pārī cilvēkus, kurus vadāt. Citus var salikt apmācību plānotāji.
deliver-shadow-two = Blakus jāsēž kādam citam: izvēlieties divus cilvēkus.
deliver-shadow-days = Izvēlieties pēdējo dienu pēc pirmās, ne tālāk kā { $max } dienu laikā.
deliver-shadow-kinds-wrong = Rakstiet no viena līdz { $max } dažādiem veidiem, katru savā rindā, ne vairāk kā 60 zīmes.
deliver-shadow-already = Šim cilvēkam pāris jau ir. Vispirms pabeidziet to.
deliver-shadow-over = Šie divi ir pabeiguši. Vairāk neko nepieraksta.
deliver-shadow-gate = Šis solis vēl nav atvērts. Kā trūkst, redzams augstāk.
said-deliver-paired = Viņi ir blakus. Abi to redz sadaļā “Ēnošana”.
said-deliver-contact-noted = Pierakstīts. Skaitīs, kad būs atzīmējis arī otrs.
said-deliver-contact-ticked = Atzīmēts. To skaita.
said-deliver-shadow-ended = Viņi ir pabeiguši.

## Kursu katalogs

deliver-cat-q = Meklēt kursu
deliver-cat-narrow = Sašaurināt
deliver-cat-type = Veids
deliver-cat-method = Kā mācās
deliver-cat-lang = Valoda
deliver-cat-length = Ilgums
deliver-cat-provider = No kā
deliver-cat-fit = Kam veidots
deliver-cat-seats = Vietas
deliver-cat-any = visi
deliver-cat-length-short = līdz stundai
deliver-cat-length-half = līdz pusdienai
deliver-cat-length-long = ilgāk
deliver-cat-seats-open = ar brīvu vietu
deliver-cat-apply = Rādīt šos
deliver-cat-all = visi kursi
deliver-cat-found = { $n ->
    [zero] { $n } kursu
    [one] { $n } kurss
   *[other] { $n } kursi
}

## Trenera piezīmes

deliver-notes = Trenera piezīmes
deliver-notes-lede-trainer = Ko pierakstāt par cilvēku, to lasa viņš pats un neviens cits.
deliver-notes-lede = Ko treneris pierakstījis par jums. Neviens cits to nelasa.
deliver-notes-none = Vēl nekas nav pierakstīts.
deliver-note-step = Cik tālu
deliver-note-text = Ko redzēju
deliver-note-new = Rakstīt piezīmi
deliver-note-write = Saglabāt piezīmi
deliver-note-step-begun = pirmie mēģinājumi
deliver-note-step-helped = ar palīdzību
deliver-note-step-alone = patstāvīgi
deliver-note-step-helps = palīdz citiem
said-deliver-noted = Pierakstīts. Dalībnieks to var izlasīt.

deliver-paths = Kļūt par treneri
deliver-paths-lede = Četri soļi: apgūt kursu, vadīt to kopā, vadīt, kamēr kāds vēro, saņemt atļauju. Katrs balstās uz to, kas ir noticis.
deliver-paths-now = Ceļā
deliver-paths-none = Pašlaik ceļā nav neviena.
deliver-paths-mine = Mani
deliver-paths-mine-none = Jūs pašlaik nevienu kursu negatavojaties vadīt. To var sākt jūsu vadītājs.
deliver-path-new = Sākt kādam
deliver-path-person = Kas vadīs
deliver-path-course = Kurss
deliver-path-begin = Sākt
deliver-path-since = Kopš { $day }, sāka: { $name }
deliver-path-steps = Četri soļi
deliver-path-step-learned = Kurss apgūts
deliver-path-step-co-taught = Vadīts kopā
deliver-path-step-watched = Kāds vēroja
deliver-path-step-licensed = Atļauja
deliver-path-next-learned = apgūst kursu
deliver-path-next-co-taught = tālāk: vadīt kopā
deliver-path-next-watched = tālāk: kāds vēro
deliver-path-next-licensed = var saņemt atļauju
deliver-path-ended = beidzies
deliver-path-there = ir
deliver-path-is-next = nākamais
deliver-path-later = vēlāk
deliver-path-learned-how = Kursu apgūst tāpat kā visi: nodarbībā vai savā tempā.
deliver-path-learned-on = Apgūts { $day }
deliver-path-taught-how = Apmācību plānotājs ieliek cilvēku blakus nodarbības trenerim. Skaitās, kad nodarbība ir notikusi.
deliver-path-coming = { $n ->
    [zero] Ieplānotas vēl { $n } nodarbību.
    [one] Ieplānota vēl { $n } nodarbība.
   *[other] Ieplānotas vēl { $n } nodarbības.
}
deliver-path-watched-how = Sākot ar otro nodarbību, vēro kāds šī kursa treneris un pieraksta, kā gāja.
deliver-path-licensed-on = Atļauja dota { $day }
deliver-path-licensed-how = Kad trīs soļi ir sperti, atļauju dod apmācību plānotājs. No tā brīža cilvēku plāno par treneri.
deliver-path-by-hand = Vada kursu ar atļauju, kas dota bez šiem soļiem.
deliver-path-notes = Ko redzēja treneri
deliver-path-ready = var vadīt pa vienam
deliver-path-once-more = vēl vienu reizi kopā
deliver-path-saw = Ko redzējāt?
deliver-path-which = Kura nodarbība
deliver-path-note = Kas izdevās, un viena lieta nākamajai reizei
deliver-path-note-hint = To izlasīs arī pats cilvēks. Pietiek ar diviem teikumiem.
deliver-path-ready-tick = Var vadīt pa vienam
deliver-path-write = Pierakstīt
deliver-path-give = Atļauja
deliver-path-give-act = Drīkst vadīt
deliver-path-first-learned = Pirms atļaujas: kursam jābūt apgūtam.
deliver-path-first-co-taught = Pirms atļaujas: viena notikusi nodarbība, kas vadīta kopā.
deliver-path-first-watched = Pirms atļaujas: treneris, kas vēroja un saka, ka cilvēks var vadīt pa vienam.
deliver-path-end = Beigt bez atļaujas
deliver-path-not-yours = To varat sākt cilvēkiem, kurus vadāt. Citiem to var sākt apmācību plānotāji.
deliver-path-teaches = Šis cilvēks kursu jau drīkst vadīt.
deliver-path-already = Šis cilvēks jau ir ceļā. To atradīsiet sarakstā.
deliver-path-over = Šis ceļš ir beidzies.
deliver-path-session = Izvēlieties notikušu nodarbību, ko cilvēks vadīja kopā, sākot ar otro.
said-deliver-path-begun = Sākts. Lapā redzams, kas ir nākamais.
said-deliver-path-watched = Pierakstīts. Cilvēks to var izlasīt.
said-deliver-path-licensed = Atļauja spēkā no šodienas. Var plānot par treneri.
said-deliver-path-ended = Beigts. Apgūtais paliek mācību izrakstā.

deliver-outside = Ārējie kursi
deliver-outside-lede = Šeit pierakstāt kursu, ko apgūstat citur, un pievienojat sertifikātu. Pēc tam pasakāt, ko no tā atvedīsiet mums.
deliver-outside-none = Vēl nekas nav pierakstīts
deliver-outside-none-text = Pierakstiet blakus: pirms dodaties vai pēc tam.
deliver-outside-mine = Mani
deliver-outside-waiting = Jums jāatbild
deliver-outside-new = Pierakstīt kursu
deliver-outside-title = Nosaukums
deliver-outside-provider = Kas to rīko
deliver-outside-from = Pirmā diena
deliver-outside-to = Pēdējā diena
deliver-outside-hours-field = Stundas kopā
deliver-outside-hours = Rakstiet stundas ar skaitli, piemēram, 6 vai 7,5, ne vairāk kā 800.
deliver-outside-length = Ilgums
deliver-outside-cost = Cena
deliver-outside-cost-why = Ja tas maksā, vispirms atbild jūsu vadītājs. Bezmaksas kursu vienkārši pieraksta.
deliver-outside-until = Sertifikāts derīgs līdz
deliver-outside-until-hint = Atstājiet tukšu, ja termiņa nav.
deliver-outside-note = Kāpēc tieši šis
deliver-outside-person = Kādam, ko vadāt
deliver-outside-person-hint = Vārds un uzvārds, e-pasta adrese vai lietotājvārds. Sev atstājiet tukšu.
deliver-outside-write = Pierakstīt
deliver-outside-not-yours = Varat pierakstīt sev un cilvēkiem, kurus vadāt.
deliver-outside-days = Pēdējā diena ir pirms pirmās. Mainiet vienu no tām.
deliver-outside-expires = Sertifikāts ir derīgs ilgāk nekā līdz kursa pēdējai dienai. Izvēlieties vēlāku dienu.
deliver-outside-is-asked = gaida piekrišanu
deliver-outside-is-declined = ne tagad
deliver-outside-is-agreed = sarunāts
deliver-outside-is-bring = jādalās ar apgūto
deliver-outside-is-closed = pabeigts
deliver-outside-is-taken-back = atsaukts
deliver-outside-answer = Vai piekrītat?
deliver-outside-reason = Daži vārdi par to
deliver-outside-reason-hint = Ja atbilde ir “nē”, tie ir vajadzīgi: cilvēks tos izlasīs.
deliver-outside-yes = Jā, lai dodas
deliver-outside-no = Ne tagad
deliver-outside-answered = Uz šo jau ir atbildēts.
deliver-outside-why = Pasakiet, kāpēc ne un kas derētu tā vietā. Cilvēks to izlasīs.
deliver-outside-answered-by = Atbildēja
deliver-outside-over = Kurss ir beidzies
deliver-outside-was-there = Biju klāt
deliver-outside-bring-due = Līdz kurai dienai pateiksiet, ko atvedīsiet
deliver-outside-bring-hint = Parasti divas nedēļas. Trīs dienas pirms tam atnāks atgādinājums.
deliver-outside-bring-day = Izvēlieties dienu no šodienas, ne tālāk kā { $max } dienu laikā.
deliver-outside-not-over = Noslēgt var, kad tas ir sarunāts un pēdējā diena ir klāt.
deliver-outside-bring = Ko no tā atvedīsiet mums?
deliver-outside-bring-by = līdz { $day }
deliver-outside-nothing = Mūsu kursiem no tā nekas neder
deliver-outside-nothing-why = Viens teikums par to
deliver-outside-nothing-act = Noslēgt bez ierosinājuma
deliver-outside-facts = Par kursu
deliver-outside-certificate = Sertifikāts
deliver-outside-open-file = Atvērt sertifikātu
deliver-outside-no-file = Faila vēl nav.
deliver-outside-file = Pievienot failu
deliver-outside-other-file = Cits fails tā vietā
deliver-outside-file-hint = PDF, PNG vai JPEG, ne vairāk kā 10 MB. To redzat jūs un tie, kas jūs vada.
deliver-outside-add-file = Pievienot
deliver-outside-first-yes = Sertifikātu pievieno, kad kurss ir sarunāts.
deliver-outside-file-needed = Vispirms izvēlieties failu.
deliver-outside-file-kind = Tas nav ne PDF, ne PNG vai JPEG attēls. Saglabājiet to kā vienu no šiem.
deliver-outside-file-large = Fails ir lielāks par { $max } MB. Skenējiet ar mazāku izšķirtspēju.
deliver-outside-take-back = Atsaukt
deliver-outside-stands = Tas jau ir mācību izrakstā un tur paliek.
deliver-proposals = Ko kolēģi atved mūsu kursiem
deliver-proposals-made = Ierosināts
deliver-proposal-course = Kuram mūsu kursam
deliver-proposal-part = Kā
deliver-proposal-part-lessons = tēmu
deliver-proposal-part-activities = uzdevumu nodarbībā
deliver-proposal-part-cards = vingrinājumu kartīti
deliver-proposal-title = Virsraksts
deliver-proposal-body = Kas kolēģiem būtu jāzina vai jādara
deliver-proposal-body-hint = Saviem vārdiem; kartītei tā ir otra puse. Nekopējiet to, kas pieder citiem.
deliver-proposal-make = Ierosināt
deliver-proposal-waits = Viens jūsu ierosinājums gaida atbildi. Vispirms sagaidiet to.
deliver-proposal-is-open = gaida atbildi
deliver-proposal-is-taken = būs nākamajā versijā
deliver-proposal-is-not-taken = šoreiz ne
deliver-proposal-from = Atveda: { $name }, { $day }
deliver-proposal-words = Teksts
deliver-proposal-reason = Atbilde
deliver-proposal-take = Vai likt nākamajā versijā?
deliver-proposal-take-hint = Ar “jā” tas nonāk nākamās versijas melnrakstā tā, kā šeit uzrakstāt (valoda: { $language }). Autora paša vārdi paliek blakus autora valodā.
deliver-proposal-say = Autoram
deliver-proposal-say-hint = Ja “jā”, pietiek ar paldies. Ja “nē”, pasakiet, kāpēc un kur tas derētu.
deliver-proposal-yes = Likt melnrakstā
deliver-proposal-no = Šoreiz ne
deliver-proposal-why = Pasakiet, kāpēc ne: autors to lasīs un ir ieguldījis darbu.
deliver-proposal-answered = Uz šo ierosinājumu jau ir atbildēts.
deliver-proposal-draft = Uz melnrakstu
said-deliver-outside-asked = Pierakstīts. Jautājums nosūtīts jūsu vadītājam.
said-deliver-outside-recorded = Pierakstīts.
said-deliver-outside-answered = Atbildēts, un cilvēkam ir paziņots.
said-deliver-outside-done = Tagad tas ir mācību izrakstā.
said-deliver-outside-taken-back = Atsaukts.
said-deliver-outside-certificate = Sertifikāts ir saglabāts.
said-deliver-outside-nothing = Noslēgts. Paldies, ka pateicāt.
said-deliver-proposal-made = Ierosināts. Atbildēs tas, kas gādā par kursu.
said-deliver-proposal-taken = Ielikts melnrakstā, un autoram ir paziņots.
said-deliver-proposal-not-taken = Atbildēts, un autoram ir paziņots.
deliver-outside-mail-asked-subject = { $name } vēlas doties uz kursu “{ $title }”
deliver-outside-mail-asked-text = { $name } vēlas doties uz kursu “{ $title }”. Tas maksā, tāpēc vajadzīga Jūsu atbilde. To atradīsiet sadaļā “Ārējie kursi”.
deliver-outside-mail-yes-subject = Jā kursam “{ $title }”
deliver-outside-mail-yes-text = Jūs varat doties uz kursu “{ $title }”. { $reason }
deliver-outside-mail-no-subject = “{ $title }”: ne tagad
deliver-outside-mail-no-text = Kurss “{ $title }” pašlaik nav iespējams. Atbilde: { $reason }
deliver-outside-mail-bring-subject = Ko atvedīsiet no kursa “{ $title }”?
deliver-outside-mail-bring-text = Jūs bijāt kursā “{ $title }”. Pasakiet līdz { $day }, kas no tā noderētu kolēģiem: tēma, uzdevums nodarbībā vai vingrinājumu kartīte. Pietiek ar desmit rindām.
deliver-outside-mail-proposed-subject = { $name } kaut ko atveda kursam “{ $course }”
deliver-outside-mail-proposed-text = { $name } bija ārējā kursā un ierosina papildinājumu kursam “{ $course }”, par kuru gādājat Jūs. Lieciet to melnrakstā vai pasakiet, kāpēc ne.
deliver-outside-mail-taken-subject = Jūsu ierosinājums būs kursā “{ $course }”
deliver-outside-mail-taken-text = “{ $title }” būs kursa “{ $course }” nākamajā versijā. Paldies, ka dalījāties. { $reason }
deliver-outside-mail-not-taken-subject = Jūsu ierosinājums kursam “{ $course }”
deliver-outside-mail-not-taken-text = Paldies par ierosinājumu “{ $title }”. Šoreiz kursā “{ $course }” tā nebūs. Atbilde: { $reason }

deliver-series-rule = Apgūts, ja piedalās { $n } no { $all } tikšanās reizēm
deliver-series-by-date = Šī ir sērija: apmeklējumu atzīmē katram datumam, sadaļā “Apmeklējums”.

deliver-briefing-mail-subject = Jaunums: { $title }
deliver-briefing-mail-text = { $n ->
    [0] Mainījies: “{ $title }”. Izlasiet līdz { $day }: divas minūtes, sadaļā “Šodien”.
    [zero] Mainījies: “{ $title }”. Izlasiet līdz { $day }: divas minūtes un { $n } jautājumu, sadaļā “Šodien”.
    [one] Mainījies: “{ $title }”. Izlasiet līdz { $day }: divas minūtes un { $n } jautājums, sadaļā “Šodien”.
   *[other] Mainījies: “{ $title }”. Izlasiet līdz { $day }: divas minūtes un { $n } jautājumi, sadaļā “Šodien”.
}
deliver-shadow-hours = Cik stundas dienā sēž blakus
deliver-shadow-hours-hint = Tās ieplāno jaunajam, lai plānā šis laiks nav pie telefona. 0 neko neieplāno.
deliver-shadow-hours-wrong = Rakstiet stundas dienā ar skaitli, piemēram, 2 vai 1,5, ne vairāk kā 8.
deliver-shadow-a-day = { $length } dienā
