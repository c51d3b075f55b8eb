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

said-deliver-wished = Lūgums pēc vietas ir nosūtīts.
said-deliver-wish-answered = Jūsu atbilde ir ierakstīta.
deliver-wishes = Lūgtās vietas
deliver-wishes-lede = Kas grib ko apgūt, lūdz šeit. Tiešais vadītājs atbild līdz norādītajai dienai.
deliver-wishes-waiting = Gaida jūsu atbildi
deliver-wishes-none = Neviens negaida atbildi.
deliver-wishes-mine = Jūsu
deliver-wishes-mine-none = Jums vēl nav lūgumu. Poga ir pie katra kursa.
deliver-wish-by = atbilde līdz { $day }
deliver-wish-yes = jā, tiks ieplānots
deliver-wish-no = ne tagad
deliver-wish-late = atbilde kavējas
deliver-wish-waits = gaida
deliver-wish-reason-label = Teikums pie atbildes (ja atbilde ir nē, tas ir vajadzīgs)
deliver-wish-reason = Vienā teikumā uzrakstiet, kāpēc ne tagad, ne vairāk par 500 zīmēm.
deliver-wish-say-yes = Jā, plānot
deliver-wish-say-no = Ne tagad
deliver-wish-taken = Šis kurss jums jau ir apgūts. Tēmas jums paliek pieejamas.
deliver-wish-again = Šis kurss jau ir lūgts, vai vieta jums jau tiek plānota.
deliver-wish-first = Vispirms: { $courses }. Lūdziet to.
deliver-wish-answered = Uz šo jau atbildēts. Pārlādējiet lapu.
deliver-why-asked = Jūs to lūdzāt.
