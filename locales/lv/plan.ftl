### Mēneša plāns: nodarbības, nosegums, kam nav vietas un kāpēc.

plan-title = Plāns: { $month }
plan-draft = Melnraksts { $n }
plan-state-draft = Melnraksts { $n }, nav publicēts
plan-state-published = Melnraksts { $n }, publicēts
plan-state-searching = Melnraksts { $n }, tiek meklēts
plan-state-over = Mēnesis ir beidzies
plan-state-none =
    { $n ->
        [0] Melnraksta vēl nav
        [zero] Melnraksta vēl nav, pieprasītas { $n } vietas
        [one] Melnraksta vēl nav, pieprasīta { $n } vieta
       *[other] Melnraksta vēl nav, pieprasītas { $n } vietas
    }
plan-publish =
    { $n ->
        [zero] Publicēt { $n } cilvēkiem
        [one] Publicēt { $n } cilvēkam
       *[other] Publicēt { $n } cilvēkiem
    }

## Skaitļi

plan-fig-placed = Ir vieta
plan-fig-placed-value = { $n } no { $all }
plan-fig-placed-small =
    { $n ->
        [0] neviens nav palicis bez vietas
        [zero] nav plānā: { $n }, iemesli zemāk
        [one] nav plānā: { $n }, iemesli zemāk
       *[other] nav plānā: { $n }, iemesli zemāk
    }
plan-fig-level = Servisa līmenis, sliktākā pusstunda
plan-fig-level-value = { $pct } { $n } s laikā
plan-fig-level-small = mērķis { $target }, { $queue }, { $when } (laiks: { $place })
plan-cost = Izmaksas
plan-fig-cost-small = no tām { $money } par laiku ārpus līnijas
plan-fig-rules = Pārkāpti noteikumi
plan-fig-rules-small = no { $n }, kas jāievēro
plan-fig-rules-aside = no { $n }, kas jāievēro; viens te nav ņemts vērā

## Mēnesis joslās

plan-board-title = Nodarbības un nosegums
plan-board = Nodarbības un nosegums, { $from } – { $to }, ritināms uz sāniem
plan-week = { $n }. nedēļa · { $day }
plan-key-booked = rezervēts
plan-key-proposed = ierosināts
plan-lane-other = Citas telpas
plan-lane-online = Tiešsaistes nodarbība
plan-lane-online-small = no darba vietas vai mājām
plan-lane-own = Savā tempā
plan-lane-own-small = tiešsaistes modulis, klusākās pusstundās
plan-lane-spare = Noseguma rezerve
plan-lane-spare-small = saspringtākā pusstunda
plan-spare-label = { $day }: rezerve saspringtākajā pusstundā { $n }
plan-seats =
    { $n ->
        [zero] { $n } vietu
        [one] { $n } vieta
       *[other] { $n } vietas
    }
plan-seats-of = { $n } no { $all }
plan-sessions =
    { $n ->
        [zero] { $n } nodarbību
        [one] { $n } nodarbība
       *[other] { $n } nodarbības
    }
plan-people =
    { $n ->
        [zero] { $n } cilvēku
        [one] { $n } cilvēks
       *[other] { $n } cilvēki
    }
plan-list = Tas pats saraksta veidā
plan-list-label = Nodarbību saraksts
plan-csv = Saglabāt sarakstu kā CSV
plan-col-day = Diena
plan-col-session = Nodarbība
plan-col-where = Kur
plan-col-trainer = Treneris
plan-col-seats = Vietas

## Viena diena

plan-day-title = { $day }, { $queue }
plan-day-tightest = saspringtākā plkst. { $time }: { $n }
plan-day-line = Plkst. { $time } uz līnijas paliek { $left }, vajag { $needed }. Gaidāms: { $pct } atbildēti { $seconds ->
    [zero] { $seconds } sekunžu laikā.
    [one] { $seconds } sekundes laikā.
   *[other] { $seconds } sekunžu laikā.
}
plan-day-empty = Šajā dienā šai rindai kontakti nav prognozēti.
plan-day-zone = Laiks kā šeit: { $place }.
plan-day-needed = vajag, lai { $pct } { $n } s laikā
plan-key-left = paliek uz līnijas
plan-key-training = apmācībās
plan-queue = Rinda
plan-show = Rādīt
plan-queue-rename = Dot rindai citu nosaukumu
plan-queue-name = Nosaukums { LANGUAGE($lang, as: "in") }
plan-queue-hint = Datnēs tā joprojām ir { $slug }.
plan-queue-save = Saglabāt nosaukumu
plan-day-numbers = Katra pusstunda skaitļos
plan-col-from = No
plan-col-calls = Zvani
plan-col-needed = Vajag
plan-col-scheduled = Maiņā
plan-col-spare = Rezerve

## Kam nav vietas

plan-unplaced-title =
    { $n ->
        [0] Visiem ir vieta
        [zero] Nav plānā: { $n }, un kāpēc
        [one] Nav plānā: { $n }, un kāpēc
       *[other] Nav plānā: { $n }, un kāpēc
    }
plan-unplaced-more = Rādīt vēl { $n }
plan-unplaced-lede = Par katru cilvēku: kas traucē tuvākajai vietai un kas palīdzētu to iegūt.
plan-unplaced-zone = Laiks kā katra cilvēka darba vietā.
plan-unplaced-none = Visiem ir vieta
plan-unplaced-none-text = Šajā plānā neviens nav palicis bez vietas.
plan-col-person = Cilvēks
plan-col-training = Apmācības
plan-col-why = Kāpēc nav plānā
plan-col-fix = Kas palīdzētu

# Šos četrus lasa pats cilvēks savā vēstulē; tāpēc Jūs ar lielo burtu.
plan-why-open = Tas ir Jūsu apmācību plānā.
plan-why-team = Jūsu komanda pie tā strādā kopā.
plan-why-by-hand = Tas ir Jūsu apmācību plānā.
plan-why-asked = Jūs šo vietu lūdzāt.
plan-why-wished = Jūs vēlējāties šo kursu.
plan-why-first-step = Tas vajadzīgs pirms Jūsu komandas nākamā kursa.

plan-why-still-possible = Vieta vēl ir iespējama ({ $when }); meklēšana beidzās, pirms to aizņēma.
plan-why-dearer = Tas izmaksātu par { $money } vairāk nekā pagaidīt līdz citam mēnesim.
plan-why-group-below-minimum =
    { $n ->
        [zero] Atnākt varētu tikai { $n } cilvēku ({ $when }); grupai vajag { $all }.
        [one] Atnākt varētu tikai { $n } cilvēks ({ $when }); grupai vajag { $all }.
       *[other] Atnākt varētu tikai { $n } cilvēki ({ $when }); grupai vajag { $all }.
    }
plan-why-full = Visas vietas jau ir aizņemtas: { $n } no { $n } ({ $when }).
plan-why-cover-short = Rindā “{ $queue }” uz līnijas paliktu par maz cilvēku ({ $when }).
plan-why-budget = Budžets tiktu pārsniegts par { $money }.
plan-why-department-mix = Viena nodaļa grupā ({ $when }) aizņemtu vairāk nekā savu daļu.
plan-why-subgroups = Grupu ({ $when }) nevar sadalīt vajadzīgā lieluma mazajās grupās.
plan-why-no-room = { $site }: tajā laikā nav brīvas telpas ({ $when }).
plan-why-no-trainer = Tajā laikā ({ $when }) nav brīva trenera, kas šo kursu vada { LANGUAGE($language, as: "in") }.
plan-why-busy = Tajā pašā laikā ({ $when }) ir vieta kursā “{ $course }”.
plan-why-prerequisite-unplaced = Vispirms vajag kursu “{ $course }”, un arī tajā vietas vēl nav.
plan-why-prerequisite-later = Vispirms vajag kursu “{ $course }”, bet tas beidzas vēlāk.
plan-why-follow-on-earlier = Kurss “{ $course }” balstās uz šo un ir ieplānots agrāk.
plan-why-published = Vienīgā grupa ({ $when }) jau ir izziņota.
plan-why-own-manager = Vienīgā brīvā vieta ({ $when }) ir vienā nodarbībā ar šo cilvēku: { $name }. Šajā kursā vadītājs un viņa padotie mācās atsevišķi.
plan-why-teaches-it = Vada šo kursu.
plan-why-meal-break = Zustu ēšanas pārtraukums ({ $when }).
plan-why-off-shift = Kurss nekad nesākas maiņas laikā; tuvākais sākums būtu { $when }.
plan-why-away = Tajā laikā ({ $when }) jau ir kas cits ieplānots.
plan-why-no-date = Šajā mēnesī vairs nav dienas, pirms kuras vēstule pienāktu laikā.
plan-why-language = Kurss notiek citās valodās (piemēram, { LANGUAGE($language, as: "in") }), nevis tajās, kurās cilvēks strādā.
plan-why-out-of-reach = Telpa ir citur ({ $site }), bet cilvēks strādā citā birojā vai no mājām.
plan-why-from-home = Strādā no mājām, bet kurss notiek telpā.
plan-why-prerequisite-missing = Vispirms vajag kursu “{ $course }”; tas vēl nav ne apgūts, ne pieprasīts.
plan-why-no-offering = Nevienu mācīšanās veidu nevar ieplānot: nav ne nodarbības, ne tiešsaistes nodarbības, ne moduļa, vai arī ir pagājis pārskatīšanas termiņš.

plan-fix-longer = Ļaut meklēt ilgāk
plan-fix-pay = Tērēt par { $money } vairāk vai gaidīt lielāku grupu
plan-fix-company =
    { $n ->
        [zero] Atrast vēl { $n } cilvēkus, kas var atnākt ({ $when })
        [one] Atrast vēl { $n } cilvēku, kas var atnākt ({ $when })
       *[other] Atrast vēl { $n } cilvēkus, kas var atnākt ({ $when })
    }
plan-fix-second-group = Atvērt otru grupu
plan-fix-cover = Vēl viens cilvēks uz līnijas ({ $when })
plan-fix-mix = Aicināt cilvēkus no citas nodaļas ({ $when })
plan-fix-subgroups = Par vienu cilvēku vairāk vai mazāk ({ $when })
plan-fix-room = Atrast telpu: { $site } ({ $when })
plan-fix-trainer = Atrast treneri, kas vada { LANGUAGE($language, as: "in") } ({ $when })
plan-fix-later = Pārcelt otru kursu uz citu dienu
plan-fix-first = Vispirms dot vietu kursā “{ $course }”
plan-fix-apart = Otra grupa, vai arī pārceļ otru cilvēku
plan-fix-other-trainer = Vienai grupai cits treneris
plan-fix-meal = Pārcelt ēšanas pārtraukumu ({ $when })
plan-fix-shift = Maiņa, kurā ietilpst { $when }
plan-fix-next-month = Plānot nākamo mēnesi
plan-fix-language = Piedāvāt kursu valodā, kurā cilvēks strādā
plan-fix-webinar = Piedāvāt kā tiešsaistes nodarbību
plan-fix-offering = Apskatīt kursu: pievienot mācīšanās veidu vai pārskatīt to
plan-fix-budget = Palielināt budžetu

## Noteikumi, kā tos lasa cilvēki

plan-rule-names = Plānā ir kas tāds, kā vairs nav.
plan-rule-one-seat = Katram kursā ir ne vairāk kā viena vieta.
plan-rule-start-time = Katra nodarbība sākas darba laikā un dienā, līdz kurai vēstule pienāk laikā.
plan-rule-language = Visi nodarbībā strādā tajā valodā, kurā tā notiek.
plan-rule-group-size = Katra grupa nav ne mazāka, ne lielāka, kā paredzēts.
plan-rule-room = Katrai nodarbībai ir sava atvērta telpa ar pietiekami daudz vietām; starp nodarbībām to sakopj un sagatavo.
plan-rule-trainer = Katrs treneris vada šo kursu, runā šajā valodā un ir brīvs.
plan-rule-on-shift = Visi mācās apmaksātā darba laikā.
plan-rule-meal-break = Neviens nezaudē ēšanas pārtraukumu.
plan-rule-one-place = Neviens nav divās vietās vienlaikus.
plan-rule-own-manager = Kur kurss to prasa, vadītājs un viņa padotie mācās atsevišķi.
plan-rule-department-mix = Jauktā grupā neviena nodaļa neaizņem vairāk nekā savu daļu.
plan-rule-subgroups = Katru nodarbību var sadalīt vajadzīgā lieluma mazajās grupās.
plan-rule-prerequisite = Tas, uz ko kurss balstās, ir pirms tā.
plan-rule-cover = Nevienā rindā operatoru nepietrūkst vairāk, nekā atļauts.
plan-rule-budget = Budžets ir ievērots.
plan-rule-absent = Nevienu neieplāno prombūtnes laikā.
plan-rule-on-time = Kurss pēc termiņa kaut ko maksā.
plan-rule-spare = Katrs operators, kura pietrūkst, kaut ko maksā.
plan-rule-seated = Katrs, kurš paliek bez vietas, kaut ko maksā.

## Meklēšana un melnraksti

plan-search-running = Meklē labāku
plan-search-over = Meklēšana
plan-search-waiting = Meklēšana tūlīt sāksies.
plan-search-failed = Meklēšana neizdevās; administrators cēloni atradīs žurnālā.
plan-search-line = Nav plānā: bija { $from }, tagad { $to }.
plan-tried-label = Izmēģināts
plan-tried = { $all ->
    [zero] { $n } no { $all } gājieniem
    [one] { $n } no { $all } gājiena
   *[other] { $n } no { $all } gājieniem
}
plan-moves =
    { $n ->
        [zero] { $n } gājienu
        [one] { $n } gājiens
       *[other] { $n } gājieni
    }
plan-stop = Apturēt un paturēt šo
plan-refresh = Atsvaidzināt
plan-drafts = Melnraksti
plan-col-draft = Melnraksts
plan-col-state = Statuss
plan-badge-published = publicēts
plan-badge-draft = ierosināts
plan-badge-searching = meklē
plan-discard = Izmest
plan-discard-label = Izmest: { $name }
plan-new-title = Jauns melnraksts
plan-new-text =
    { $n ->
        [0] Neviena vieta nav pieprasīta. Vispirms izvēlieties vajadzību.
        [zero] Pieprasītas un vēl nav publicētas { $n } vietas.
        [one] Pieprasīta un vēl nav publicēta { $n } vieta.
       *[other] Pieprasītas un vēl nav publicētas { $n } vietas.
    }
plan-new = Izveidot melnrakstu
plan-effort = Cik ilgi meklēt
plan-effort-usual = Dažas sekundes
plan-effort-long = Desmitreiz ilgāk
plan-late-title = Īsāks brīdinājums, nekā solīts
plan-late =
    { $n ->
        [zero] { $n } nodarbībām līdz sākumam ir mazāk dienu nekā { $days }. Vēstules pienāktu par vēlu.
        [one] { $n } nodarbībai līdz sākumam ir mazāk dienu nekā { $days }. Vēstules pienāktu par vēlu.
       *[other] { $n } nodarbībām līdz sākumam ir mazāk dienu nekā { $days }. Vēstules pienāktu par vēlu.
    }
plan-late-reason = Kāpēc tā jābūt
plan-late-hint = Paliek pie melnraksta un skaitās kā īss brīdinājums.
plan-empty = Vēl nekas nav ieplānots
plan-empty-past = Šajā mēnesī nekas nebija ieplānots
plan-to-next = Uz plānojamo mēnesi
plan-empty-no-demand = Neviens vietu negaida. Izvēlieties kursu kādai vajadzībai, un šīs komandas cilvēki parādīsies šeit.
plan-empty-text =
    { $n ->
        [zero] Pieprasītas { $n } vietas. Izveidojiet melnrakstu, un dienas, telpas un treneri tiks atrasti.
        [one] Pieprasīta { $n } vieta. Izveidojiet melnrakstu, un dienas, telpas un treneri tiks atrasti.
       *[other] Pieprasītas { $n } vietas. Izveidojiet melnrakstu, un dienas, telpas un treneri tiks atrasti.
    }
plan-to-needs = Uz vajadzībām

## Izmaksas

plan-cost-trainers = Treneri
plan-cost-rooms = Telpas
plan-cost-material = Materiāli un kursu cenas
plan-cost-away =
    { $n ->
        [zero] Apmaksāts laiks ārpus līnijas, { $n } stundu
        [one] Apmaksāts laiks ārpus līnijas, { $n } stunda
       *[other] Apmaksāts laiks ārpus līnijas, { $n } stundas
    }
plan-cost-cover = Pusstundas ar pārāk maz cilvēkiem uz līnijas

## Kas var neizdoties

plan-month-past = Šis mēnesis ir beidzies. Plānojiet tādu, kas vēl priekšā.
plan-no-demands = Neviens vietu negaida. Vispirms izvēlieties kursu kādai vajadzībai.
plan-publish-empty = Šajā melnrakstā nav nodarbību, ko publicēt.
plan-publish-done = Melnraksts { $n } jau ir publicēts.
plan-publish-running = Melnrakstam { $n } meklēšana vēl turpinās. Apturiet to vai pagaidiet.
plan-publish-stale = Kopš atvērāt melnrakstu { $n }, tas ir mainīts. Apskatiet to vēlreiz un tad publicējiet.
plan-publish-supposed = Šis melnraksts pieņem “kopā ar savu vadītāju”. Tas rāda, cik šis noteikums maksā, bet publicēt to nevar: neviens nemācās sava vadītāja acu priekšā. Izveidojiet melnrakstu bez šī pieņēmuma.
plan-outdated =
    { $n ->
        [zero] Kopš melnraksta izveides šajā mēnesī publicētas { $n } nodarbības. Melnrakstā to nav, tāpēc publicēšanu var noraidīt. Jauns melnraksts tās ņems vērā.
        [one] Kopš melnraksta izveides šajā mēnesī publicēta { $n } nodarbība. Melnrakstā tās nav, tāpēc publicēšanu var noraidīt. Jauns melnraksts to ņems vērā.
       *[other] Kopš melnraksta izveides šajā mēnesī publicētas { $n } nodarbības. Melnrakstā to nav, tāpēc publicēšanu var noraidīt. Jauns melnraksts tās ņems vērā.
    }
plan-publish-late =
    { $n ->
        [zero] { $n } nodarbības sākas, pirms vēstule pienāktu laikā. Ierakstiet, kāpēc tā jābūt, vai izveidojiet jaunu melnrakstu.
        [one] { $n } nodarbība sākas, pirms vēstule pienāktu laikā. Ierakstiet, kāpēc tā jābūt, vai izveidojiet jaunu melnrakstu.
       *[other] { $n } nodarbības sākas, pirms vēstule pienāktu laikā. Ierakstiet, kāpēc tā jābūt, vai izveidojiet jaunu melnrakstu.
    }
plan-publish-gone =
    { $n ->
        [zero] { $n } šī melnraksta vietas vairs neder: kāds pa šo laiku to ir apguvis, kādam ir cita vieta, vai arī vairs nav telpas vai trenera. Izveidojiet jaunu melnrakstu.
        [one] { $n } šī melnraksta vieta vairs neder: kāds pa šo laiku to ir apguvis, kādam ir cita vieta, vai arī vairs nav telpas vai trenera. Izveidojiet jaunu melnrakstu.
       *[other] { $n } šī melnraksta vietas vairs neder: kāds pa šo laiku to ir apguvis, kādam ir cita vieta, vai arī vairs nav telpas vai trenera. Izveidojiet jaunu melnrakstu.
    }
plan-publish-broken =
    { $n ->
        [zero] Kopš melnraksta izveides ir rezervēts kas cits: noteikumi pārkāpti { $n } vietās. Izveidojiet jaunu melnrakstu. Pirmais noteikums:
        [one] Kopš melnraksta izveides ir rezervēts kas cits: noteikumi pārkāpti { $n } vietā. Izveidojiet jaunu melnrakstu. Pirmais noteikums:
       *[other] Kopš melnraksta izveides ir rezervēts kas cits: noteikumi pārkāpti { $n } vietās. Izveidojiet jaunu melnrakstu. Pirmais noteikums:
    }
plan-schedule-busy = { $name } tajā laikā ir citā nodarbībā.
plan-schedule-licence = { $name } vēl nedrīkst vadīt šo kursu.
plan-schedule-language = { $name } nestrādā { LANGUAGE($language, as: "in") }. Izvēlieties valodu, kurā strādā visi nodarbības dalībnieki.
plan-schedule-left = { $name } tajā dienā te nestrādā.
plan-schedule-seats =
    { $n ->
        [zero] Telpā ir tikai { $n } vietu.
        [one] Telpā ir tikai { $n } vieta.
       *[other] Telpā ir tikai { $n } vietas.
    }
plan-schedule-taken = Tajā laikā telpā ir cita nodarbība.
plan-api-days = Prasiet ne vairāk kā 366 dienas; pēdējā nedrīkst būt pirms pirmās.

## Ienākošās datnes

plan-import-queue = Ierakstiet rindas nosaukumu, ne vairāk kā 60 burtu.
plan-import-site = Biroja ar šādu īso nosaukumu nav. Pievienojiet to vai izlabojiet rindu.
plan-import-date = Ierakstiet datumu, kas ir kalendārā, piemēram, 30.11.2026.
plan-import-start = Ierakstiet pilnu stundu vai pusstundu, piemēram, 08:30.
plan-import-calls = Ierakstiet, cik kontaktu gaidāms, no 0 līdz 100000, decimāldaļu atdalot ar punktu.
plan-import-aht = Ierakstiet apkalpošanas laiku sekundēs, no 1 līdz 36000.
plan-import-twice = Tā pati pusstunda ir { $n }. rindiņā.
plan-import-new-queue = Pievieno rindu “{ $queue }”: 80 % 20 sekunžu laikā; to varat mainīt.

## Paziņojumi pēc izmaiņas

said-plan-draft-made = Meklēšana ir sākusies. Šī lapa rāda, cik tālu tā ir.
said-plan-stopping = Meklēšana apstājas un patur līdz šim labāko plānu.
said-plan-discarded = Melnraksts ir izmests.
said-plan-queue-named = Saglabāts. Tā rindu tagad sauc.
said-plan-published = Publicēts. Vietas, sarunas, pārrunas un vingrinājumi ir rezervēti; vēstules tiks nosūtītas laikā.

## Izmaiņas ar roku

plan-why-cancelled = Nodarbība, kurā Jums bija vieta, ir atcelta; Jūs vēl gaidāt citu.
plan-change-title = Mainīt: { $course }
plan-change-heading = Mainīt šo nodarbību
plan-change-lede = Vispirms pārbaudiet: redzēsiet, kas traucē un ko tas maksā uz līnijas. Nevienam neko nepaziņos, kamēr to nelūgsiet.
plan-change-move = Cits laiks, telpa vai treneris
plan-change-starts = Sākums
plan-change-check = Pārbaudīt
plan-change-fine = nekas netraucē
plan-price = Ko tas maksā uz līnijas
plan-price-nothing = Neviens no viņiem tajā laikā neatbild rindā, kurai ir prognoze.
plan-price-line = { $queue }, { $when }: uz līnijas { $before }, pēc tam { $after }, vajag { $needed }. Atbildēti { $seconds } s laikā: { $pctbefore }, pēc tam { $pctafter }, solīts { $target }.
plan-change-reason = Kāpēc tā jābūt
plan-change-reason-hint = Paliek pie nodarbības un, ja paziņots īsi pirms, skaitās kā īss brīdinājums.
plan-change-move-act = { $n ->
    [zero] Pārcelt ({ $day }, plkst. { $time }) un paziņot { $n } cilvēkiem
    [one] Pārcelt ({ $day }, plkst. { $time }) un paziņot { $n } cilvēkam
   *[other] Pārcelt ({ $day }, plkst. { $time }) un paziņot { $n } cilvēkiem
}
plan-change-who = Kas nāk
plan-change-why-out = { $name }: kāpēc vieta tiek atbrīvota
plan-change-why-short = Iemesls, ja vēlaties
plan-change-out = Atbrīvot vietu
plan-change-seat = Dot kādam vietu
plan-change-waiting = { $n ->
    [zero] Vietu šajā kursā gaida { $n } cilvēku.
    [one] Vietu šajā kursā gaida { $n } cilvēks.
   *[other] Vietu šajā kursā gaida { $n } cilvēki.
}
plan-change-waiting-one = Kāds, kas gaida vietu
plan-change-nobody-chosen = Neviens no šī saraksta
plan-change-other = Kāds cits
plan-change-other-hint = Vārds vai pieslēgšanās vārds.
plan-change-accepted = Cilvēks zina, cik drīz tas ir, un vietu ņem labprātīgi.
plan-change-seat-act = Dot vietu
plan-change-nobody-teaches = Neviens: savā tempā
plan-change-minutes = { $n ->
    [zero] { $n } minūšu
    [one] { $n } minūte
   *[other] { $n } minūtes
}
plan-change-to-plan = Plāns
plan-cancel = Atcelt nodarbību
plan-cancel-text = Vietas, sarunas, pārrunas un vingrinājumi tiek atbrīvoti, un visi atkal gaida vietu. Kalendāri saņem ziņu.
plan-cancel-reason = Kāpēc to atceļ
plan-cancel-reason-hint = Šos vārdus izlasīs visi, kam bija vieta.
plan-cancel-act = { $n ->
    [zero] Atcelt un paziņot { $n } cilvēkiem
    [one] Atcelt un paziņot { $n } cilvēkam
   *[other] Atcelt un paziņot { $n } cilvēkiem
}
plan-cancel-why = Vienā vai divos teikumos uzrakstiet, kāpēc; ne vairāk kā 500 rakstzīmju.
plan-change-cancelled = Šī nodarbība jau ir atcelta.
plan-change-over = Šī nodarbība ir sākusies; to vairs nevar mainīt.
plan-change-same = Nekas nemainītos: laiks, telpa un treneris ir tie paši.
plan-change-past = Izvēlieties laiku, kas vēl nav pagājis.
plan-change-time = Ierakstiet laiku, piemēram, 09:30.
plan-change-nobody = Izvēlieties vismaz vienu cilvēku.
plan-change-there = Šis cilvēks jau ir nodarbībā.
plan-change-full = { $n ->
    [zero] Grupā ir vieta ne vairāk kā { $n } cilvēkiem.
    [one] Grupā ir vieta ne vairāk kā { $n } cilvēkam.
   *[other] Grupā ir vieta ne vairāk kā { $n } cilvēkiem.
}
plan-change-manager = { $name }: vienā nodarbībā būtu arī tiešais vadītājs; šajā kursā viņi mācās atsevišķi. Izvēlieties citu treneri vai citu nodarbību.
plan-change-few = { $n ->
    [zero] Izvēlēti { $n } cilvēki; šādai grupai vajag vismaz { $min }.
    [one] Izvēlēts { $n } cilvēks; šādai grupai vajag vismaz { $min }.
   *[other] Izvēlēti { $n } cilvēki; šādai grupai vajag vismaz { $min }.
}
plan-change-joining = Lauks “Kā pieslēgties” ir tukšs: tie, kam ir vieta, nesaņem ne numuru, ne adresi.
plan-change-trainer = Izvēlieties treneri: šim mācīšanās veidam tas vajadzīgs.
plan-change-venue = Izvēlieties telpu: šim mācīšanās veidam tā vajadzīga.
plan-change-elsewhere = { $name } strādā citā birojā vai no mājām, un telpa nav sasniedzama.
plan-change-shift = { $name }: daļa šī laika ir ārpus maiņas; ārpus apmaksātā laika mācās tikai brīvprātīgi pieņemtā vietā.
plan-change-cover = Uz līnijas paliktu { $left }, bet vajag { $needed }: mazāk, nekā apmācības rindā drīkst atstāt.
plan-change-late = { $days ->
    [zero] Palikušas tikai { $days } dienas; solītas { $lead }.
    [one] Palikusi tikai { $days } diena; solītas { $lead }.
   *[other] Palikušas tikai { $days } dienas; solītas { $lead }.
}
plan-by-hand = Ieplānot nodarbību ar roku
plan-by-hand-lede = Plānotājam, kurš zina. Visu plānu noteikumi joprojām ir spēkā.
plan-by-hand-course = Kurš kurss
plan-by-hand-next = Tālāk
plan-by-hand-when = Kad, kur, pie kā
plan-by-hand-method = Mācīšanās veids
plan-by-hand-lang = Valoda
plan-by-hand-others = Citi
plan-by-hand-others-hint = Vārdi vai pieslēgšanās vārdi, atdalīti ar komatiem.
plan-by-hand-check = Pirms kādam paziņo
said-plan-by-hand = Publicēts. Vietas, sarunas, pārrunas un vingrinājumi ir rezervēti; vēstules tiks nosūtītas laikā.
said-plan-moved = Pārcelts. Visi, kam ir vieta, saņem ziņu, un kalendāri mainās paši.
said-plan-cancelled = Atcelts. Visi, kam bija vieta, saņem ziņu un gaida citu.
said-plan-seated = Vieta ir iedota; vēstule tiks nosūtīta uzreiz vai laikā.
said-plan-withdrawn = Vieta ir brīva; kalendārs un sarunas ir atbrīvotas.
plan-change-before = { $name }: { $missing }

# Ko melnraksts pieņem
plan-if = Ja nu…
plan-if-text = Maini to, kas interesē; tukšie lauki paliek, kā iestatīts. Melnraksts patur, ko tas pieņem.
plan-if-level = Atbildēts laikā, vismaz, %
plan-if-level-hint = Tukšs: katras rindas pašas mērķis
plan-if-away = Prombūtnē, lai gan rindā trūkst cilvēku, ne vairāk kā
plan-if-away-hint = Tukšs: katras rindas pašas robeža
plan-if-budget = Budžets, { $currency }
plan-if-budget-hint = Cenas, telpas un treneri kopā
plan-if-groups = Vietu vairāk grupā
plan-if-groups-hint = −2 padara grupas mazākas
plan-if-rules = Noteikumi
plan-if-evenings = Atļaut vakarus, līdz plkst. 22.00
plan-if-memo =
    { $n ->
        [zero] Nodarbības drīkst sākties, brīdinot mazāk nekā { $n } dienas iepriekš; publicējot jāsaka iemesls
        [one] Nodarbības drīkst sākties, brīdinot mazāk nekā { $n } dienu iepriekš; publicējot jāsaka iemesls
       *[other] Nodarbības drīkst sākties, brīdinot mazāk nekā { $n } dienas iepriekš; publicējot jāsaka iemesls
    }
plan-if-mixing = Viena nodaļa drīkst aizpildīt jauktu kursu
plan-if-separation = Sēdināt kopā ar savu vadītāju; rāda cenu, publicēt nevar
plan-if-supposes = Pieņem
plan-if-none = kā iestatīts
plan-if-says-level = laikā atbildēts vismaz { $pct }
plan-if-says-away =
    { $n ->
        [zero] ne vairāk kā { $n } cilvēku prombūtnē, lai gan rindā trūkst cilvēku
        [one] ne vairāk kā { $n } cilvēks prombūtnē, lai gan rindā trūkst cilvēku
       *[other] ne vairāk kā { $n } cilvēki prombūtnē, lai gan rindā trūkst cilvēku
    }
plan-if-says-budget = cenām, telpām un treneriem ne vairāk kā { $money }
plan-if-says-larger =
    { $n ->
        [zero] grupā par { $n } vietām vairāk
        [one] grupā par { $n } vietu vairāk
       *[other] grupā par { $n } vietām vairāk
    }
plan-if-says-smaller =
    { $n ->
        [zero] grupā par { $n } vietām mazāk
        [one] grupā par { $n } vietu mazāk
       *[other] grupā par { $n } vietām mazāk
    }
plan-if-says-evenings = vakari līdz plkst. 22.00
plan-if-says-memo = īsāks brīdinājums, nekā solīts
plan-if-says-mixing = viena nodaļa drīkst aizpildīt kursu
plan-if-says-separation = kopā ar savu vadītāju
plan-compare = Salīdzināt melnrakstus
plan-compare-lede = Ko katrs melnraksts pieņem, cik tas maksā un kam tie atšķiras.
plan-compare-first = Šis melnraksts
plan-compare-second = blakus
plan-compare-empty = Vēl nav ko salīdzināt
plan-compare-empty-text = Vajag divus šī mēneša melnrakstus ar gatavu plānu. Izveido vēl vienu ar citu jautājumu.
plan-compare-to-plan = Uz plānu
plan-compare-figures = Skaitļi
plan-compare-difference = Starpība
plan-compare-asked = Pieprasītās vietas
plan-compare-placed = Piešķirtās vietas
plan-compare-sessions = Nodarbības
plan-compare-hours = Stundas prom no telefoniem
plan-compare-wages = Alga šajā laikā
plan-compare-all = Izmaksas kopā
plan-compare-level-value = { $pct }, { $queue }
plan-compare-people =
    { $n ->
        [0] Visiem tās pašas vietas
        [zero] Atšķiras { $n } vietu
        [one] Atšķiras { $n } vieta
       *[other] Atšķiras { $n } vietas
    }
plan-compare-same = Abi melnraksti tiem pašiem cilvēkiem dod tos pašus laikus.
plan-compare-more =
    { $n ->
        [zero] Vēl { $n } ir datnē.
        [one] Vēl { $n } ir datnē.
       *[other] Vēl { $n } ir datnē.
    }
plan-compare-person = Cilvēks
plan-compare-no-seat = nav vietas

# Divas nodarbības kļūst par vienu
plan-merge = Apvienot ar citu nodarbību
plan-merge-text = Visi saņem vietu otrā nodarbībā, un šī tiek atcelta.
plan-merge-into = Otra nodarbība
plan-merge-target = { $when } (brīvas vietas: { $n })
plan-merge-act = { $n ->
    [zero] Atcelt šo un pārcelt { $n } cilvēku
    [one] Atcelt šo un pārcelt { $n } cilvēku
   *[other] Atcelt šo un pārcelt { $n } cilvēkus
}
plan-merge-other = Izvēlies nodarbību no tā paša kursa tajā pašā valodā.
plan-why-merged = Divas nodarbības ar nedaudziem dalībniekiem tika apvienotas.
said-plan-merged = Apvienots. Visi saņem ziņu.
## Mandatory training

plan-mandatory = Obligātās apmācības
plan-mandatory-lede = Kam kas un līdz kurai dienai jāapgūst. Vietas meklē laikus, cilvēkiem raksta pirms termiņa, un par katru dienu ir apliecinājums.
plan-rules = Noteikumi
plan-rule-new = Jauns noteikums
plan-rule-none = Noteikumu vēl nav
plan-rule-none-text = Noteikums nosauc kursu, cilvēkus un termiņu; plāna melnraksti tad laikus iedala vietas visiem.
plan-rule-who = Uz ko attiecas
plan-rule-who-hint = Ko atstājat neizvēlētu, attiecas uz visiem.
plan-rule-any = Visi
plan-rule-choose = Izvēlieties kursu
plan-rule-role = Loma šeit
plan-rule-department = Nodaļa
plan-rule-team = Komanda
plan-rule-site = Birojs
plan-rule-hired = Sāka strādāt šajā dienā vai vēlāk
plan-rule-hired-hint = Tikai tiem, kas sāka tad vai vēlāk; tukšs: visiem.
plan-rule-why = Uz kā tas balstās
plan-rule-why-hint = Viens vai divi teikumi, ko var lasīt tie, uz kuriem tas attiecas: likums, līgums, iemesls.
plan-rule-why-languages = Pirmā valoda ir jāaizpilda; citu valodu lasītāji redz to, kamēr viņu valodā vēl nav uzrakstīts.
plan-rule-why-needed = Ierakstiet vienā vai divos teikumos, uz kā noteikums balstās; ne vairāk kā 500 zīmju.
plan-rule-when = Termiņš
plan-rule-counts = Skaitot no
plan-rule-counts-hire = pirmās darba dienas šeit
plan-rule-counts-start = dienas, kad noteikums sāk attiekties uz cilvēku
plan-rule-counts-return = dienas, kad kāds atgriežas pēc ilgas prombūtnes
plan-rule-counts-day = visiem viena noteikta diena
plan-rule-days = Cik dienu laikā
plan-rule-day = Noteiktā diena
plan-rule-day-hint = Tikai tad, ja visiem ir viena diena.
plan-rule-day-needed = Ierakstiet noteikto dienu; tā nav agrāka par noteikuma pirmo dienu.
plan-rule-every = Pēc cik mēnešiem atkārtot
plan-rule-every-hint = Tukšs: pietiek ar vienu reizi.
plan-rule-runs = Cik ilgi noteikums ir spēkā
plan-rule-first = Pirmā diena
plan-rule-first-hint = Tiem, kas jau strādā, dienas skaita ne agrāk kā no šīs.
plan-rule-last = Pēdējā diena
plan-rule-last-hint = Tukšs: līdz to beidz.
plan-rule-until-early = Izvēlieties pēdējo dienu, kas vēl nav pagājusi un nav pirms pirmās.
plan-rule-before = Pirms termiņa
plan-rule-lead = Cik dienu iepriekš meklēt vietu
plan-rule-lead-hint = No tās dienas vietu dod nākamais plāna melnraksts.
plan-rule-notice = Cik dienu iepriekš rakstīt cilvēkam
plan-rule-notice-hint = Tiešajam vadītājam raksta termiņa dienā, viņa vadītājam nedēļu vēlāk, apmācību plānotājiem pēc divām nedēļām. Katram vienreiz.
plan-rule-make = Izveidot noteikumu
plan-rule-unpublished = Šis kurss vēl nav publicēts; noteikumam vajag tādu, ko var apgūt.
plan-rule-of-role = loma: { $role }
plan-rule-everybody = Visi
plan-rule-hired-since = sāka { $day } vai vēlāk
plan-rule-within-hire = { $n ->
    [zero] { $n } dienu laikā no pirmās darba dienas
    [one] { $n } dienas laikā no pirmās darba dienas
   *[other] { $n } dienu laikā no pirmās darba dienas
}
plan-rule-within-start = { $n ->
    [zero] { $n } dienu laikā
    [one] { $n } dienas laikā
   *[other] { $n } dienu laikā
}
plan-rule-within-return = { $n ->
    [zero] { $n } dienu laikā pēc atgriešanās
    [one] { $n } dienas laikā pēc atgriešanās
   *[other] { $n } dienu laikā pēc atgriešanās
}
plan-rule-by-day = termiņš: { $day }
plan-rule-again = { $n ->
    [zero] atkārto ik pēc { $n } mēnešiem
    [one] atkārto ik pēc { $n } mēneša
   *[other] atkārto ik pēc { $n } mēnešiem
}
plan-rule-from = spēkā no: { $day }
plan-rule-from-until = spēkā: { $from } – { $until }
plan-rule-over = beidzies
plan-rule-title = Obligātās apmācības: { $course }
plan-rule-made = Izveidots: { $day }, { $name }
plan-rule-people = Cilvēki
plan-rule-end = Beigt noteikumu
plan-rule-end-text = No šodienas tas vairs ne uz vienu neattiecas. Kas bija, paliek pierādāms.
plan-rule-end-act = Beigt šodien
plan-duty-all = Visi
plan-duty-open = Nepabeigtie
plan-duty-overdue = Termiņš pagājis
plan-duty-due = Ir termiņš
plan-duty-exempt = Atbrīvojums
plan-duty-done = Apgūts
plan-duty-state = Stāvoklis
plan-duty-proof = Sertifikāts vai atbrīvojums
plan-duty-no-proof = nav
plan-duty-done-of = { $n ->
    [zero] no { $n } cilvēkiem, kam tas vajadzīgs
    [one] no { $n } cilvēka, kam tas vajadzīgs
   *[other] no { $n } cilvēkiem, kam tas vajadzīgs
}
plan-duty-overdue-small = diena ir pagājusi
plan-duty-due-small = diena vēl priekšā
plan-duty-exempt-small = ar iemeslu, līdz noteiktai dienai
plan-duty-on = Kā bija šajā dienā
plan-duty-show = Rādīt
plan-duty-nobody = pagaidām ne uz vienu neattiecas
plan-duty-none = Šajā sarakstā neviena nav.
plan-duty-none-text = Tajā dienā noteikums ne uz vienu neattiecas, vai nevienam nav šāda stāvokļa. Jaunu noteikumu saskaita minūtes laikā.
plan-duty-done-on = apgūts { $day }
plan-duty-done-version = apgūts { $day }, { $version }. versija
plan-duty-valid = derīgs līdz: { $day }
plan-duty-ran-out = derīgums beidzās: { $day }
plan-duty-since = termiņš bija: { $day }
plan-duty-by = termiņš: { $day }
plan-duty-booked = ir vieta: { $when }
plan-page-before = Atpakaļ
plan-page-after = Tālāk
plan-proof = Apliecinājums
plan-proof-on = Visu stāvoklis šajā dienā: { $day }
plan-proof-rule = Noteikums
plan-proof-drawn = Sastādīts: { $when }; pēc tā, kas bija apgūts un kurš kur tajā dienā strādāja.
plan-exempt = Atbrīvot kādu
plan-exempt-text = Ar iemeslu un līdz noteiktai dienai; tad tas beidzas pats. Iemeslu lasa tikai plānotāji, administratori un tie, kas pārbauda.
plan-exempt-person-hint = Vārds un uzvārds, e-pasta adrese vai pieslēgšanās vārds.
plan-exempt-why = Iemesls
plan-exempt-why-hint = Bez diagnozes: “ilgā atvaļinājumā”, “līdz jūnijam dara citu darbu”.
plan-exempt-last = Atbrīvojuma pēdējā diena
plan-exempt-act = Atbrīvot
plan-exempt-end = Beigt tagad
plan-exempt-reason = Ierakstiet vienā vai divos teikumos iemeslu; ne vairāk kā 500 zīmju.
plan-exempt-until = Izvēlieties pēdējo dienu no šodienas līdz diviem gadiem uz priekšu.
plan-exempt-not-meant = Šodien noteikums uz šo cilvēku neattiecas.
plan-exempt-already = Šim cilvēkam atbrīvojums jau ir; vispirms beidziet to.
plan-exempt-until-by = līdz: { $day }; deva: { $name }
plan-back = Atgriešanās pēc ilgas prombūtnes
plan-back-text = Noteikumi, kas skaita no atgriešanās, sākas šajā dienā.
plan-back-on = Pirmā diena atpakaļ
plan-back-act = Atzīmēt
plan-back-day = Izvēlieties dienu pēdējā gada vai nākamo trīs mēnešu laikā.
plan-duty-team = Jūsu cilvēku obligātās apmācības
plan-duty-team-lede = Kas vēl nav apgūts, ar dienu. Neviens cits komandā to neredz.
plan-duty-team-people = Jūsu cilvēki
plan-duty-team-none = Nekas nav palicis
plan-duty-team-none-text = Visiem ir tas, kas vajadzīgs, vai termiņš vēl nav tuvu.
plan-why-mandatory = Tas ir vajadzīgs Jūsu darbam.
said-plan-rule-made = Noteikums izveidots. Visu stāvokli saskaita minūtes laikā.
said-plan-rule-ended = Noteikums ir beidzies. Kas bija, paliek pierādāms.
said-plan-rule-back = Noteikums atkal ir spēkā. Visu stāvokli saskaita minūtes laikā.
said-plan-exempted = Atbrīvojums ir līdz tai dienai.
said-plan-exemption-ended = Atbrīvojums ir beidzies.
said-plan-back = Atzīmēts. Kas sākas ar atgriešanos, sākas tajā dienā.
plan-mail-duty-subject = “{ $course }” līdz { $day }
plan-mail-duty-person = Kurss “{ $course }” ir vajadzīgs Jūsu darbam; tas jāapgūst līdz { $day }. Vietu Jums meklē, un to atradīsiet sadaļā Manas apmācības. Ja vieta Jums jau ir, nekas vairs nav jādara.
plan-mail-duty-again = Kursā “{ $course }” apgūtais ir derīgs līdz { $day }. Laiks to atsvaidzināt; vietu Jums meklē, un to atradīsiet sadaļā Manas apmācības. Ja vieta Jums jau ir, nekas vairs nav jādara.
plan-mail-duty-subject-team = “{ $course }”: vēl nav apgūts
plan-mail-duty-manager = Kurss “{ $course }” vēl nav apgūts { $n ->
    [zero] šiem cilvēkiem
    [one] šim cilvēkam
   *[other] šiem cilvēkiem
}: { $names }. Vai vieta ir rezervēta un maiņa to ļauj? Katru redzēsiet lapā Jūsu cilvēku obligātās apmācības.
plan-mail-duty-above = Kurss “{ $course }” nedēļu pēc termiņa vēl nav apgūts { $n ->
    [zero] šiem cilvēkiem
    [one] šim cilvēkam
   *[other] šiem cilvēkiem
}: { $names }. Tiešie vadītāji to zina. Varbūt vajag tikai laiku ārpus līnijas.
plan-mail-duty-planners = Kurss “{ $course }” divas nedēļas pēc termiņa vēl nav apgūts { $n ->
    [zero] šiem cilvēkiem
    [one] šim cilvēkam
   *[other] šiem cilvēkiem
}: { $names }. Nākamais plāna melnraksts meklēs vietas; ja to nav, ieplānojiet nodarbību ar roku vai dodiet atbrīvojumu ar iemeslu.

## Own hours

plan-hours-title = Mācību laiks: { $name }
plan-hours = Mācību laiks
plan-hours-lede = Kas ar vienu cilvēku norunāts par to, kad un cik ilgi viņš mācās. Plāns to ievēro un iemeslu nemin.
plan-hours-now = Norunāts
plan-hours-none = Nekas īpašs: der parastie laiki.
plan-hours-who = To redz pats cilvēks, viņa vadītāji, plānotāji un administratori. Citi lasa tikai “jau ir kas cits ieplānots”.
plan-hours-set = Norunāt
plan-hours-not-before = Ne agrāk par
plan-hours-not-after = Ne vēlāk par
plan-hours-day = Mācības dienā, ne vairāk kā
plan-hours-break = Pārtraukums vismaz ik pēc
plan-hours-minutes = Minūtēs; tukšs: kā parasti.
plan-hours-note = Vieta un veids
plan-hours-note-hint = Piemēram, “pirmais stāvs”, “tikai attālināti”. Ne iemesls.
plan-hours-last = Pēdējā diena
plan-hours-last-hint = Tukšs: līdz to beidz.
plan-hours-save = Norunāt
plan-hours-end = Atkal parastie laiki
plan-hours-made = Norunāts: { $day }, { $name }
plan-hours-note-long = Rakstiet ne vairāk kā 300 zīmju.
plan-hours-short = Starp abiem laikiem atstājiet vismaz stundu.
plan-hours-until = Izvēlieties pēdējo dienu, kas vēl nav pagājusi.
plan-hours-nothing = Aizpildiet vismaz vienu lauku.
said-plan-hours = Saglabāts. To ievēros nākamais melnraksts un katra ar roku plānota nodarbība.
plan-change-hours = { $name }: šis laiks ir ārpus norunātā mācību laika; vietai jābūt pieņemtai brīvprātīgi.
plan-change-break = { $name }: norunāts pārtraukums vismaz ik pēc { $n } minūtēm.
plan-change-note = { $name }: { $note }
plan-rule-own-hours = Nevienu neieplāno ārpus norunātā laika vai ilgāk dienā, nekā norunāts.

plan-co = Kas vada kopā
plan-co-text = Kāds, kas mācās to vadīt, blakus trenerim. Viņa stundas plānā ir vadīšana.
plan-co-person = Vārds
plan-co-person-hint = Vārds un uzvārds, e-pasta adrese vai lietotājvārds
plan-co-add = Vada kopā
plan-co-nobody-teaches = Šo nodarbību vēl neviens nevada. Vispirms izvēlieties treneri.
plan-co-there = { $name }: šajā nodarbībā jau piedalās. Izvēlieties kādu citu.
plan-co-many = Kopā ar treneri var vadīt ne vairāk kā { $max }. Vispirms kādu izņemiet.
said-plan-co-added = Vadīs kopā, un stundas ir ieplānotas.
said-plan-co-dropped = Kopā vairs nevada; stundas atkal ir brīvas.

plan-series-every = Atkārtojas
plan-series-once = vienreiz
plan-series-weekly = katru nedēļu
plan-series-fortnightly = ik pēc divām nedēļām
plan-series-parts = Tikšanās kopā
plan-series-needed = Ar cik pietiek
plan-series-joining = Kā pieslēgties
plan-series-joining-short = Numurs vai adrese
plan-series-joining-hint = Zvana numurs ar kodu vai adrese. Kam ir vieta, to redz šeit un ielūgumā.
plan-series-number = Tālruņa sērijai vajag numuru, uz kuru zvanīt. Ierakstiet to šeit kopā ar kodu.
plan-series-joining-save = Saglabāt
plan-series-seldom = { $name }: strādā vai ir brīvs laiks { $n } no tikšanās reizēm, vajag { $needed }. Izvēlieties citu laiku vai prasiet mazāk.
plan-series-trainer = { $name }: nevar vadīt visas tikšanās ({ $n } no { $needed }). Izvēlieties citu laiku vai treneri.
said-plan-joining = Saglabāts. Kam ir vieta, to redz nodarbības lapā.

## Budget

plan-budget = Budžets
plan-budget-all = Visi budžeti
plan-budget-lede = Cik apmācības drīkst maksāt katrai nodaļai, cik jau ir paredzēts un cik tās izmaksāja. Izmaksās ir treneri, telpas, cenas, ceļš, apmaksāts laiks ārpus līnijas un pusstundas, kurās uz līnijas paliek pārāk maz cilvēku.
plan-budget-list = Budžeti
plan-budget-none = Budžeta vēl nav
plan-budget-none-text = Bez budžeta nekas netiek aizturēts; nodarbību izmaksas tāpat tiek pierakstītas. Pirmo budžetu izveido administrators.
# $year: a year
plan-budget-free = Bez budžeta, { $year }
plan-budget-free-text = Ko šīs nodaļas iztērē dienās, par kurām budžeta nav.
# $year: a year
plan-budget-year = { $year }. gads
# $q: number of the quarter, $year: a year
plan-budget-quarter = { $year }. gada { $q }. ceturksnis
# $department: name of the department
plan-budget-of = Budžets: { $department }
plan-budget-amount-label = Budžets
plan-budget-committed = Paredzēts
plan-budget-committed-small = publicēts vai pasūtīts, vēl priekšā
plan-budget-spent = Iztērēts
plan-budget-spent-small = noticis vai samaksāts
plan-budget-left = Atlikums
# $money: amount
plan-budget-waiting-small = vēl { $money } gaida piekrišanu
plan-budget-overspent = pārtērēts
plan-budget-nearly = gandrīz iztērēts
plan-budget-new = Jauns budžets
plan-budget-period = Gads vai ceturksnis
# $currency: such as EUR
plan-budget-amount-in = Summa, { $currency }
plan-budget-amount-hint = Piemēram, 1250 vai 1250,50
plan-budget-amount = Ierakstiet summu, kas lielāka par nulli, piemēram, 1250 vai 1250,50.
plan-budget-alone = Plānotāji vieni, ne vairāk kā
plan-budget-alone-hint = Ko viņi vienā reizē šai nodaļai publicē vai pērk bez jautāšanas. Tukšs: jebkura summa, kamēr budžets to ļauj.
plan-budget-alone-any = Kamēr budžets to ļauj, plānotāji lemj vieni.
# $money: amount
plan-budget-alone-most = Plānotāji vieni lemj līdz { $money } vienā reizē.
plan-budget-approvers = Kas dod piekrišanu
plan-budget-approver = Pirmais, kam jautā
plan-budget-limit = Var piekrist līdz
plan-budget-limit-hint = Vienā reizē. Tukšs: jebkura summa
plan-budget-second = Nākamais, kam jautā
plan-budget-second-hint = Ja summa ir lielāka, nekā pirmais drīkst, vai ja pirmais trīs darba dienās nav atbildējis.
plan-budget-second-limit = Otrais, līdz
plan-budget-any = jebkura summa
# $money: amount
plan-budget-up-to = līdz { $money } vienā reizē
plan-budget-note = Piezīme
plan-budget-make = Izveidot budžetu
plan-budget-over = Izvēlieties gadu vai ceturksni, kas vēl nav beidzies.
plan-budget-there = Šai nodaļai par šo laiku budžets jau ir. Vispirms to beidziet.
plan-budget-approver-needed = Norādiet vismaz vienu, kas var piekrist.
plan-budget-made-of = Kam tas tiek tērēts
plan-cost-travel = Ceļš
plan-cost-bought = Pirkts ārpus uzņēmuma
plan-budget-lines = Ieraksti
plan-budget-lines-all = Visi
plan-budget-lines-committed = Paredzēts
plan-budget-lines-spent = Iztērēts
plan-budget-lines-purchases = Pirkumi
plan-budget-lines-released = Atbrīvots
plan-budget-lines-none = Šeit vēl nekā nav.
plan-budget-end = Beigt šo budžetu
plan-budget-end-text = Ieraksti paliek. Lai mainītu summu vai to, kas piekrīt, beidziet šo budžetu un izveidojiet jaunu.
plan-budget-end-act = Beigt
plan-budget-would = Paredzētu
# $money: amount
plan-budget-too-much = par { $money } par daudz
plan-budget-beyond = vairāk, nekā plānotāji drīkst vieni
plan-budget-first = Nekas netiek publicēts, kamēr kāds nav piekritis.
# $n: how many departments
plan-publish-budget =
    { $n ->
        [zero] { $n } nodaļām tas maksā vairāk, nekā atlicis vai nekā plānotāji drīkst vieni. Lūdziet piekrišanu plāna lapā un tad publicējiet.
        [one] { $n } nodaļai tas maksā vairāk, nekā atlicis vai nekā plānotāji drīkst vieni. Lūdziet piekrišanu plāna lapā un tad publicējiet.
       *[other] { $n } nodaļām tas maksā vairāk, nekā atlicis vai nekā plānotāji drīkst vieni. Lūdziet piekrišanu plāna lapā un tad publicējiet.
    }
plan-change-budget = Tas maksā vairāk, nekā budžetā atlicis vai nekā plānotāji drīkst vieni. Vispirms lūdziet piekrišanu.

## Costs

plan-cost-what = Kas
plan-cost-planned = Plānots
plan-cost-actual-col = Faktiski
plan-cost-waits = gaida piekrišanu
plan-cost-committed = paredzēts
plan-cost-actual = iztērēts
plan-cost-released-cancelled = atcelts
plan-cost-released-moved = pārcelts uz citu dienu
plan-cost-released-changed = no šīs nodaļas vairs nav neviena
plan-cost-released-declined = noraidīts
plan-cost-released-back = netika pirkts
# $name: a person
plan-cost-by = ierakstīja: { $name }
plan-cost-write = Ierakstīt, cik tas maksāja
plan-cost-why-label = Kāpēc nav, kā plānots
plan-cost-save = Saglabāt
plan-cost-release = Tomēr netika pirkts
plan-cost-released = Ierakstīt var tikai paredzēto vai iztērēto; šis ieraksts ir atbrīvots vai gaida piekrišanu.
plan-cost-why = Ierakstiet vienā vai divos teikumos, kāpēc tas maksāja vairāk vai mazāk, nekā plānots; ne vairāk kā 500 zīmju.
plan-purchase = Pirkums ārpus uzņēmuma
plan-purchase-text = Seminārs, aktieris uz vienu dienu, licence: ja nauda pietiek, to paredz uzreiz, citādi vispirms lūdz piekrišanu.
plan-purchase-what = Kas tiek pirkts
plan-purchase-what-hint = Piemēram: seminārs par sūdzībām, divas vietas
plan-purchase-supplier = No kā
plan-purchase-on = Diena, kurai tas pieskaitāms
plan-purchase-day = Izvēlieties dienu šī budžeta laikā.
plan-purchase-why-label = Kāpēc tas vajadzīgs
plan-purchase-why-hint = To lasa tas, kam jautā; vajag tikai tad, ja summa ir lielāka, nekā drīkst tērēt vieni.
plan-purchase-why = Tam vajadzīga piekrišana: uzrakstiet tam, kam jautās, kāpēc tas vajadzīgs.
plan-purchase-act = Pasūtīt

## Whose yes is asked for

plan-approvals = Piekrišanas lūgumi
plan-approvals-lede = Kas maksā vairāk, nekā atlicis vai nekā plānotāji drīkst tērēt vieni, turpinās, kad kāds ir piekritis.
plan-approvals-waiting = Jūsu kārta
plan-approvals-none = Jūsu atbildi nekas negaida
plan-approvals-none-text = Kad kāds lūgs, saņemsiet vēstuli un redzēsiet to šeit un sadaļā Šodien.
plan-approvals-others = Lūgts iepriekš
# $n: how many
plan-approvals-wait =
    { $n ->
        [zero] Jūsu atbildi gaida { $n } lūgumu
        [one] Jūsu atbildi gaida { $n } lūgums
       *[other] Jūsu atbildi gaida { $n } lūgumi
    }
# $n: number of the draft, $month: name of the month
plan-approval-draft = Melnraksts { $n }: { $month }
# $course: title, $when: day and time
plan-approval-session = “{ $course }”, { $when }
plan-approval-cost = Maksā
plan-approval-over = Par daudz
# $name: who asks, $of: who is asked, $day: a date
plan-approval-asked-by = { $day }, lūdz: { $name }; atbild: { $of }
# $day: date after "by"
plan-approval-by = atbilde līdz { $day }
# $n: days
plan-approval-late =
    { $n ->
        [zero] atbilde kavējas { $n } dienas
        [one] atbilde kavējas { $n } dienu
       *[other] atbilde kavējas { $n } dienas
    }
plan-approval-yes = apstiprināts
plan-approval-no = noraidīts
plan-approval-back = vairs nav vajadzīgs
plan-approval-approve = Apstiprināt
plan-approval-decline = Noraidīt
plan-approval-reason-label = Jūsu vārdi
plan-approval-reason-hint = Vajag, ja noraidāt: lūdzējs lasīs iemeslu.
plan-approval-take-back = Atsaukt
plan-approval-to = Lūgt piekrišanu
plan-approval-ask = Lūgt
plan-approval-why = Kāpēc tas ir tā vērts
plan-approval-why-hint = To lasa tas, kam jautā; atbilde ir trīs darba dienās.
plan-approval-why-needed = Ierakstiet vienā vai divos teikumos, kāpēc tas ir tā vērts; ne vairāk kā 500 zīmju.
plan-approval-nothing = Vairs nav, ko lūgt: jau ir lūgts, vai arī naudas pietiek.
plan-approval-nobody = Neviens no šim budžetam norādītajiem nedrīkst piekrist tik lielai summai. Administrators izveido jaunu budžetu ar kādu, kas to drīkst.
plan-approval-choose = Izvēlieties jā vai nē.
plan-approval-reason = Ierakstiet vienā vai divos teikumos, kāpēc ne; ne vairāk kā 500 zīmju.
plan-approval-answered = Uz to tikmēr jau ir atbildēts.
# $name: who is asked, $money: amount, $day: date after "by"
plan-approval-waits = Lūgts { $money }; atbild: { $name }, līdz { $day }.
# $name: who answered, $money: amount, $reason: their words, may be empty
plan-approval-said-yes = Apstiprināja { $money }: { $name }. { $reason }
# $name: who answered, $money: amount, $reason: their words
plan-approval-said-no = Noraidīja { $money }: { $name }. { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-subject = Vajadzīga Jūsu atbilde: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-text = Piekrišanu lūdz: { $name }. { $about }. Nodaļa: { $department }; maksā { $cost }, budžetā atlicis { $left }. “{ $why }” To atradīsiet sadaļā Šodien; atbildiet līdz { $day }.
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-subject = Apstiprināts: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-text = Apstiprināja: { $name }. { $about }: { $cost }, { $department }. Varat turpināt. { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-subject = Noraidīts: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-text = Noraidīja: { $name }. { $about }: { $cost }, { $department }. Iemesls: { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-subject = Nodots tālāk: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-text = Uz lūgumu laikā neviens neatbildēja: { $about }. Tagad atbild: { $name }, līdz { $day }.
said-plan-budget-made = Budžets ir izveidots. Šajās dienās paredzētais jau ir ieskaitīts.
said-plan-budget-ended = Budžets ir beigts.
said-plan-purchased = Paredzēts.
said-plan-purchase-waits = Piekrišana ir lūgta. Kad to dos, summa būs paredzēta.
said-plan-cost-written = Ierakstīts.
said-plan-cost-freed = Atbrīvots: nauda atkal ir pieejama.
said-plan-approval-asked = Piekrišana ir lūgta. Atbildi saņemsiet vēstulē.
said-plan-approval-yes = Apstiprināts. Lūdzējs to uzzinās un var turpināt.
said-plan-approval-no = Noraidīts. Lūdzējs lasīs iemeslu.
said-plan-approval-back = Atsaukts.

## Travel

plan-travel = Ceļš starp birojiem
plan-travel-lede = Cik ilgi cilvēki ir ceļā un cik maksā viens brauciens. Plāns šo laiku atstāj brīvu pirms un pēc nodarbības, maiņas laikā, un ieskaita izmaksās. Kur nekas nav ierakstīts, neviens nebrauc.
plan-travel-between = Starp
# $one, $other: names of sites
plan-travel-pair = { $one } un { $other }
plan-travel-usual = Jebkuri divi biroji, ja zemāk nav rakstīts citādi
plan-travel-minutes-label = Vienā virzienā, minūtes
# $currency: such as EUR
plan-travel-fare = Turp un atpakaļ, { $currency }
plan-travel-minutes = Ierakstiet minūtes no 0 līdz 720; atstājiet tukšu, ja neviens nebrauc.
plan-travel-save = Saglabāt
plan-travel-of = Ceļi no biroja un uz to
plan-travel-show = Rādīt
plan-travel-home = Kas strādā no mājām, mācās tiešsaistē, ja vien mācību laiku lapā nav saskaņots ceļš uz biroju.
said-plan-travel = Saglabāts; nākamais melnraksts to ievēros.
plan-hours-way = Ceļš uz biroju nodarbībai
plan-hours-way-hint = Tikai tam, kas strādā no mājām un uz nodarbību brauc. Minūtes vienā virzienā; tukšs: mācās tiešsaistē.

# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-why-no-equipment = Nevienā telpā nav visa kursam vajadzīgā ({ $site }): trūkst { $n } × { $thing }.
# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-fix-equipment = Nogādāt telpā { $n } × { $thing } ({ $site })
# $n: pieces, $thing: name of the equipment
plan-change-equipment = Telpā trūkst kursam vajadzīgā: { $n } × { $thing }.
# $n: pieces, $thing: name of the equipment
plan-change-equipment-out = Tajā laikā to birojā izmanto cita nodarbība: trūkst { $n } × { $thing }.
# $n: minutes
plan-change-turn =
    { $n ->
        [zero] Telpā cita nodarbība ir mazāk nekā { $n } minūtes pirms vai pēc: pa vidu to sakopj un sagatavo.
        [one] Telpā cita nodarbība ir mazāk nekā { $n } minūti pirms vai pēc: pa vidu to sakopj un sagatavo.
       *[other] Telpā cita nodarbība ir mazāk nekā { $n } minūtes pirms vai pēc: pa vidu to sakopj un sagatavo.
    }
plan-rule-equipment = Katra nodarbība notiek tur, kur ir viss vajadzīgais, un nekas netiek nests uz divām vietām reizē.
