### Vai apmācības palīdzēja? Godīgi vārdi: “redzamas ietekmes nav” un “datu nepietiek” ir labas atbildes. Bez uzslavām un pārmetumiem.

evaluate-title = Ietekme
evaluate-list-eyebrow = Apmācītie salīdzināti ar vēl neapmācītajiem, katrs ar savu pagātni
evaluate-lede = Vai apmācības palīdzēja? Katrai atbildei ir savas robežas, vai arī tā saka, ka nekas nav redzams.
evaluate-empty-title = Vēl nav, ko mērīt
evaluate-empty-text = Pārskati būs iespējami, kad kāds būs pabeidzis kursu un būs importēti nedēļas rādītāji.
evaluate-reports = Pārskati
evaluate-reports-none = Vēl neviens pārskats nav aprēķināts.
evaluate-course = Apmācības
evaluate-metric = Rādītājs
evaluate-finding = Secinājums
evaluate-report = Pārskats
evaluate-number = E-{ $n }
evaluate-compute-title = Aprēķiniet pārskatu
evaluate-compute = Aprēķināt
evaluate-course-about = { $people ->
    [zero] apmācīts { $people } cilvēku
    [one] apmācīts { $people } cilvēks
   *[other] apmācīti { $people } cilvēki
}, { $waves ->
    [zero] { $waves } kārtās
    [one] { $waves } kārtā
   *[other] { $waves } kārtās
}
evaluate-metric-fcr = Atrisināts pirmajā reizē
evaluate-metric-csat = Klientu apmierinātība
evaluate-metric-aht = Apkalpošanas laiks
evaluate-metric-qa = Kvalitātes vērtējums
evaluate-metric-unknown = Tāda rādītāja nav. Izvēlieties kādu no saraksta.
evaluate-nobody-trained = Šo kursu vēl neviens nav pabeidzis.
evaluate-all-before = Visi, kas šo kursu pabeiguši, to apguva, pirms bija rādītāji; nav, ko salīdzināt.
said-evaluate-computed = Aprēķināts.
said-evaluate-sent = Nosūtīts atpakaļ. Tas tagad ir vajadzību vēsturē.

evaluate-report-title = Kursa ietekme: { $course }
evaluate-eyebrow = { $course } · { $waves ->
    [0] vēl neviens nav apmācīts
    [zero] { $waves } kārtu
    [one] { $waves } kārta
   *[other] { $waves } kārtas
} · pārskats E-{ $number }, aprēķināts { $day }
evaluate-did-it-work = Vai tas palīdzēja?

evaluate-verdict-fcr-better = Tas palīdzēja. No katriem 100 zvanītājiem atbildi pirmajā reizē saņem apmēram par { $n } vairāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-fcr-worse = Tas nepalīdzēja. No katriem 100 zvanītājiem atbildi pirmajā reizē saņem apmēram par { $n } mazāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-csat-better = Tas palīdzēja. Skalā no 1 līdz 5 klienti dod apmēram par { $n } vairāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-csat-worse = Tas nepalīdzēja. Skalā no 1 līdz 5 klienti dod apmēram par { $n } mazāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-aht-better = Tas palīdzēja. Viens kontakts ir īsāks apmēram par { $n ->
    [zero] { $n } sekundēm
    [one] { $n } sekundi
   *[other] { $n } sekundēm
}. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-aht-worse = Tas nepalīdzēja. Viens kontakts ir garāks apmēram par { $n ->
    [zero] { $n } sekundēm
    [one] { $n } sekundi
   *[other] { $n } sekundēm
}. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-qa-better = Tas palīdzēja. Izvērtētie kontakti 100 punktu skalā saņem apmēram par { $n ->
    [zero] { $n } punktiem
    [one] { $n } punktu
   *[other] { $n } punktiem
} vairāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-qa-worse = Tas nepalīdzēja. Izvērtētie kontakti 100 punktu skalā saņem apmēram par { $n ->
    [zero] { $n } punktiem
    [one] { $n } punktu
   *[other] { $n } punktiem
} mazāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-fcr-none = Redzamas ietekmes nav. No katriem 100 zvanītājiem patiesā atšķirība, visticamāk, ir robežās no { $low } līdz { $high }, un tajās ir arī nulle.
evaluate-verdict-csat-none = Redzamas ietekmes nav. Skalā no 1 līdz 5 patiesā atšķirība, visticamāk, ir robežās no { $low } līdz { $high }, un tajās ir arī nulle.
evaluate-verdict-aht-none = Redzamas ietekmes nav. Patiesā atšķirība sekundēs uz vienu kontaktu, visticamāk, ir robežās no { $low } līdz { $high }, un tajās ir arī nulle.
evaluate-verdict-qa-none = Redzamas ietekmes nav. 100 punktu skalā patiesā atšķirība, visticamāk, ir robežās no { $low } līdz { $high }, un tajās ir arī nulle.
evaluate-verdict-unknown = Datu nepietiek. Rādītāji pirms un pēc apmācībām: apmācītie { $trained }, vēl neapmācītie { $comparison }; vajag vismaz pa 5 no katriem.
evaluate-verdict-unknown-apart = Datu nepietiek. Rādītāji pirms un pēc apmācībām: apmācītie { $trained }, vēl neapmācītie { $comparison }; taču katru nodaļu salīdzina atsevišķi, un nevienā nav pa 5 no katriem.

evaluate-note-fcr-better = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-fcr-better }
evaluate-note-fcr-worse = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-fcr-worse }
evaluate-note-fcr-none = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-fcr-none }
evaluate-note-csat-better = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-csat-better }
evaluate-note-csat-worse = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-csat-worse }
evaluate-note-csat-none = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-csat-none }
evaluate-note-aht-better = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-aht-better }
evaluate-note-aht-worse = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-aht-worse }
evaluate-note-aht-none = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-aht-none }
evaluate-note-qa-better = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-qa-better }
evaluate-note-qa-worse = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-qa-worse }
evaluate-note-qa-none = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-qa-none }
evaluate-note-unknown = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-unknown }
evaluate-note-unknown-apart = Pārskats E-{ $number } par kursu “{ $course }”: { evaluate-verdict-unknown-apart }

evaluate-send-back = Nosūtīt atpakaļ uz vajadzībām
evaluate-sent = nosūtīts atpakaļ { $when }
evaluate-sent-already = Šis pārskats jau ir vajadzību vēsturē.
evaluate-no-need = Šī kursa prasmēm vajadzības vēl nav izmērītas. Vispirms importējiet atsauksmes vai zvanu izvērtējumus.

evaluate-chart-title = { $metric } pa nedēļām
evaluate-chart-label = { $metric } pa nedēļām. Apmācītie: no { $a } līdz { $b }; vēl neapmācītie: no { $c } līdz { $d }.
evaluate-split = apmācības
evaluate-weeks-before = { $n ->
    [zero] { $n } nedēļas pirms
    [one] { $n } nedēļu pirms
   *[other] { $n } nedēļas pirms
}
evaluate-weeks-after = { $n ->
    [zero] { $n } nedēļas pēc
    [one] { $n } nedēļu pēc
   *[other] { $n } nedēļas pēc
}
evaluate-end-trained = apmācītie { $value }
evaluate-end-others = pārējie { $value }
evaluate-key-trained = apmācītie: { $n }
evaluate-key-comparison = vēl neapmācītie: { $n }
evaluate-figures = Rādītāji pa nedēļām
evaluate-week = Nedēļa kopš apmācībām
evaluate-no-chart = Nav nevienas nedēļas, kurā rādītāji būtu abām grupām.

evaluate-estimate = Novērtējums
evaluate-estimate-none = Abās grupās vajag cilvēkus, kam ir rādītāji pirms un pēc.
evaluate-no-effect = ietekmes nav
evaluate-trained = Apmācītie
evaluate-comparison = Salīdzinājums
evaluate-difference-name = Atšķirība
evaluate-change = { $before } → { $after }, { $change }
evaluate-difference = { $value }, 95 % ticamības intervāls no { $low } līdz { $high }
evaluate-unit-fcr = { $value } no 100 zvanītājiem
evaluate-unit-csat = { $value } no 5
evaluate-unit-aht = { $value } s
evaluate-unit-qa = { $value } no 100
evaluate-chance = Ja apmācības neko nebūtu mainījušas, tik liela atšķirība nejauši gadītos { $n ->
    [0] retāk nekā vienu reizi no 1000.
    [zero] apmēram { $n } reizes no 1000.
    [one] apmēram { $n } reizi no 1000.
   *[other] apmēram { $n } reizes no 1000.
}
evaluate-fools = Cik tas ir droši un kas varētu mūs maldināt
evaluate-fool-method = Katru salīdzina ar viņa paša iepriekšējām nedēļām; vēlāk apmācītie parāda, kas būtu noticis tāpat.
evaluate-fool-short = Pirms apmācībām ir pārāk maz nedēļu, lai redzētu, vai abas grupas mainījās vienādi.
evaluate-fool-alike = Pirms apmācībām abas grupas mainījās vienādi: tik maza nobīde nejauši gadās { $n ->
    [zero] { $n } reizes
    [one] { $n } reizi
   *[other] { $n } reizes
} no 1000.
evaluate-fool-dip = Tieši pirms apmācībām apmācītajiem bija neparasts posms. Daļa izmaiņu būtu notikusi tāpat.
evaluate-fool-drift = Grupas attālinājās jau pirms apmācībām. Lasiet novērtējumu piesardzīgi.
evaluate-fool-chosen = Ja netika lozēts, kāds izvēlējās, kuri dosies pirmie, un varbūt ne nejauši.
evaluate-fool-one-wave = Visi bija apmācībās vienlaikus: viss cits, kas notika tajā nedēļā, izskatās pēc ietekmes.
evaluate-fool-elsewhere = { $n ->
    [zero] { $n } no apmācītajiem ne vairāk kā divpadsmit nedēļas pirms vai pēc šī kursa mācījās vēl kādā citā.
    [one] { $n } no apmācītajiem ne vairāk kā divpadsmit nedēļas pirms vai pēc šī kursa mācījās vēl kādā citā.
   *[other] { $n } no apmācītajiem ne vairāk kā divpadsmit nedēļas pirms vai pēc šī kursa mācījās vēl kādā citā.
}

evaluate-levels = Četri līmeņi
evaluate-level-reaction = Reakcija
evaluate-level-reaction-question = Vai tas šķita noderīgi?
evaluate-level-learning = Mācīšanās
evaluate-level-learning-question = Vai to prot?
evaluate-level-behaviour = Rīcība
evaluate-level-behaviour-question = Vai to dara?
evaluate-level-results = Rezultāti
evaluate-level-results-question = Vai tas ko maina?
evaluate-not-asked = vēl nav jautāts
evaluate-reaction-none = Par to jautā pārrunās; pēc šīm apmācībām tādas vēl nav notikušas.
evaluate-reaction-goals = sasniegti { $k } no { $n }
evaluate-reaction-text = Mērķi, ko cilvēki izvirzīja paši, kā tie izskatījās pārrunās.
evaluate-learning-none = Šī kursa testu vēl neviens nav pildījis.
evaluate-learning-text = { $n ->
    [zero] Pareizās atbildes pēc nodarbības, { $n } cilvēku. Pirms tās testu neviens nepildīja, tāpēc redzams, ko viņi zina, nevis ko ieguva.
    [one] Pareizās atbildes pēc nodarbības, { $n } cilvēks. Pirms tās testu neviens nepildīja, tāpēc redzams, ko viņš zina, nevis ko ieguva.
   *[other] Pareizās atbildes pēc nodarbības, { $n } cilvēki. Pirms tās testu neviens nepildīja, tāpēc redzams, ko viņi zina, nevis ko ieguva.
}
evaluate-unknown-short = datu nepietiek
evaluate-none-short = redzamas ietekmes nav
evaluate-figure-unknown = { $metric }: datu nepietiek.
evaluate-figure = { $metric }: { $value } (no { $low } līdz { $high }).
evaluate-figure-none = { $metric }: { $value }, un tā var būt nejaušība (no { $low } līdz { $high }).

## Ko saka tie, kuri bija klāt
evaluate-react-title = Kā bija?
evaluate-react-lede = Apmēram minūte. Jūsu atbildes tiek saskaitītas kopā ar pārējo atbildēm; neviens tās neredz blakus jūsu vārdam.
evaluate-react-done = Jūs jau atbildējāt. Paldies.
evaluate-react-open = Zemāk vēl kaut kas nav atbildēts.
evaluate-react-choose = Izvēlieties vienu no atbildēm.
evaluate-react-twice = Uz šo jūs jau atbildējāt. Spēkā ir pirmā atbilde.
evaluate-react-not-there = Kā bija, jautā tikai tiem, kuri bija nodarbībā.
evaluate-react-early = Tas atvērsies pēc nodarbības.
evaluate-react-closed = Kopš šīs nodarbības pagājuši vairāk nekā trīs mēneši; jautājumi ir slēgti.
evaluate-react-save = Nosūtīt atbildes
said-evaluate-reacted = Paldies. Jūsu atbildes ir saskaitītas.
said-evaluate-mood = Saskaitīts, bez jūsu vārda.
evaluate-able-class = Ko jūs tagad ar to varat?
evaluate-able-class-5 = Varu izmantot un varētu parādīt kolēģim.
evaluate-able-class-4 = Varu izmantot jau nākamajos kontaktos.
evaluate-able-class-3 = Varu sākt, bet jāvingrinās.
evaluate-able-class-2 = Vajadzētu kādu līdzās.
evaluate-able-class-1 = Vēl neredzu, kā to izmantot darbā.
evaluate-able-later = Kā ar to veicas tagad?
evaluate-able-later-5 = Daru to, par to nedomājot.
evaluate-able-later-4 = Parasti to daru.
evaluate-able-later-3 = Daru, kad atceros.
evaluate-able-later-2 = Mēģināju, bet neizdevās.
evaluate-able-later-1 = Neesmu izmantojis.
evaluate-chances-class = Cik daudz no nodarbības jūs darījāt paši?
evaluate-chances-class-5 = Lielāko daļu
evaluate-chances-class-4 = Apmēram pusi
evaluate-chances-class-3 = Vairākas reizes
evaluate-chances-class-2 = Vienu reizi
evaluate-chances-class-1 = Neko, klausījos
evaluate-chances-later = Cik bieži pagājušajā nedēļā darbā tas bija vajadzīgs?
evaluate-chances-later-5 = Vairākas reizes dienā
evaluate-chances-later-4 = Katru dienu
evaluate-chances-later-3 = Vairumā dienu
evaluate-chances-later-2 = Reizi vai divas
evaluate-chances-later-1 = Nevienu reizi
evaluate-hindered = Kas varētu traucēt to izmantot?
evaluate-hindered-hint = Cik vien der, vai nekas.
evaluate-hindered-time = Pārāk maz laika starp kontaktiem
evaluate-hindered-tools = Ekrāni un sistēmas strādā pretī
evaluate-hindered-targets = Mani mērķrādītāji velk uz citu pusi
evaluate-hindered-unsure = Vēl neesmu drošs, kā
evaluate-hindered-doubt = Šaubos, vai tas palīdz klientiem
evaluate-helper = Kas jums ar to palīdz?
evaluate-helper-manager = Mans vadītājs
evaluate-helper-coach = Koučs
evaluate-helper-colleague = Kolēģis
evaluate-helper-nobody = Pagaidām neviens
evaluate-wish = Kam nākamreiz jābūt citādi?
evaluate-wish-hint = Ja vēlaties. Nonāk pie apmācību plānotājiem bez jūsu vārda, kā vēl viena balss par vajadzībām.
evaluate-mood = Kā jūs šajā grupā jutāties?
evaluate-mood-why = Viens pieskāriens. Atbilde tiek saskaitīta, vārds netiek glabāts.
evaluate-mood-done = Uz šo jūs jau atbildējāt. Paldies.
evaluate-mood-5 = Ļoti labi
evaluate-mood-4 = Labi
evaluate-mood-3 = Tā nekas
evaluate-mood-2 = Neomulīgi
evaluate-mood-1 = Pavisam slikti
evaluate-mood-heading = Kā viņi jutās
evaluate-sums-title = Ko viņi teica
evaluate-sums-lede = Tikai kopskaiti un tikai sākot no { $n } atbildēm.
evaluate-round-class = Pēc nodarbības
evaluate-round-later = Pēc dažām nedēļām
evaluate-answers = { $n ->
    [zero] { $n } atbilžu
    [one] { $n } atbilde
   *[other] { $n } atbildes
}
evaluate-too-few = Redzams, sākot no { $n } atbildēm.
evaluate-answer = Atbilde
evaluate-people = Cilvēki
evaluate-asked-class = Kā bija: { $course }? Minūte jautājumu
evaluate-asked-later = Kā veicas: { $course }? Minūte jautājumu

## Zināšanas pirms un pēc
evaluate-learning-points = { $n } punkti
evaluate-learning-gain = Pareizās atbildes pirms un pēc: no { $before } līdz { $after }; punkti attiecas uz tiem, kuri testu pildīja abas reizes ({ $n ->
    [zero] { $n } cilvēku
    [one] { $n } cilvēks
   *[other] { $n } cilvēki
}).
evaluate-learning-later = Pēc dažām nedēļām: { $pct }.
evaluate-items = Tests pa jautājumiem
evaluate-item = Jautājums
evaluate-before = Pirms
evaluate-after = Pēc
evaluate-reaction-able = { $k } no { $n } var sākt
evaluate-reaction-asked = Ko tie, kuri bija klāt, paši saka, ka to var.
evaluate-reaction-later = Pēc dažām nedēļām to izmantoja { $k } no { $n }.

## Izmaksas un ieguvums
evaluate-worth = Cik tas maksā un ko dod atpakaļ
evaluate-cost = Viens apmācīts cilvēks maksā no { $low } līdz { $high }: laiks prom no tālruņa, vadītāja daļa, pasniedzējs un telpa.
evaluate-back-aht = Īsākie kontakti vienam cilvēkam nedēļā dod atpakaļ no { $low } līdz { $high }.
evaluate-back-fcr = Kontakti, kuriem nav jāatgriežas, vienam cilvēkam nedēļā dod no { $low } līdz { $high }.
evaluate-back-none = Šim rādītājam nav cenas. Salieciet ieguvumu blakus izmaksām un spriediet paši.
evaluate-back-unknown = Ko tas dod atpakaļ, vēl nevar pateikt: datu nepietiek.
evaluate-pays = Tas atmaksājas pēc { $first } līdz { $last } nedēļām, ja ietekme turas tik ilgi.
evaluate-pays-perhaps = { $n ->
    [zero] Labākajā gadījumā tas atmaksājas pēc { $n } nedēļām, sliktākajā nekad.
    [one] Labākajā gadījumā tas atmaksājas pēc { $n } nedēļas, sliktākajā nekad.
   *[other] Labākajā gadījumā tas atmaksājas pēc { $n } nedēļām, sliktākajā nekad.
}
evaluate-pays-never = Pēc šiem skaitļiem naudā tas neatmaksājas.
evaluate-worth-how = Kā tas aprēķināts
evaluate-worth-how-text = Izmaksas: nodarbība, vēstule, mērķa saruna, pārrunas un vingrināšanās pēc pašu cilvēku algām, vadītāja laiks abās sarunās un daļa no pasniedzēja, telpas un cenas; zemas pilnā grupā ar nelielu vingrināšanos, augstas mazākajā grupā ar visu vingrināšanos. Ieguvums: ietekmes intervāla gali, reizināti ar kontaktiem nedēļā un algu. Kontakts, kuram nav jāatgriežas, skaitās kā viens ietaupīts vidējais kontakts.

## Solījumi ap vienu vietu
evaluate-promises-title = Vai mēs izdarījām savu daļu?
evaluate-promises-lede = { $n ->
    [0] Pēdējā gadā nav bijusi neviena nodarbība.
    [zero] { $n } vietu pēdējā gada nodarbībās un solījumi ap tām.
    [one] { $n } vieta pēdējā gada nodarbībās un solījumi ap to.
   *[other] { $n } vietas pēdējā gada nodarbībās un solījumi ap tām.
}
evaluate-promises-none = Vēl nav, ko skaitīt
evaluate-promises-none-why = Solījumus skaita no pirmās nodarbības, kurā atzīmēts apmeklējums.
evaluate-promise-memo = Vēstule 14 dienas iepriekš
evaluate-promise-goal = Mērķis saskaņots iepriekš
evaluate-promise-follow-up = Pārrunas laikā
evaluate-promise-support = Atbalsts, kā solīts
evaluate-promise-practice = Vingrinājumi pusē dienu
evaluate-seats = Vietas
evaluate-team = Komanda
evaluate-kept-of = { $k } no { $n }
evaluate-goes-title = Kas nāk līdzi, ja solījumus tur
evaluate-goes-why = Cilvēki, kuriem solījums turēts, blakus tiem no tā paša kursa, kuriem nav: katra paša izmaiņas no astoņām nedēļām pirms līdz astoņām nedēļām pēc. Tie, kuri tur solījumus, var atšķirties arī citādi, tāpēc tas ir mājiens, nevis pierādījums.
evaluate-goes-better = { $metric }: { $n } (no { $low } līdz { $high }), labāk tur, kur solījums turēts.
evaluate-goes-worse = { $metric }: { $n } (no { $low } līdz { $high }), sliktāk tur, kur solījums turēts.
evaluate-goes-none = { $metric }: redzamas atšķirības nav (no { $low } līdz { $high }).
evaluate-goes-unknown = Abās pusēs cilvēku vēl nepietiek.

## Darbinieki līdzās klientiem
evaluate-beside-title = Darbinieki un klienti
evaluate-beside-lede = Kā cilvēkiem gāja darbā, līdzās tam, kā klientiem patika apkalpošana. Abi no 1 līdz 5.
evaluate-beside-none = Vēl nav, ko salīdzināt
evaluate-beside-none-why = Darbiniekiem mēnesī uzdod divus jautājumus; klientu rādītāji nāk ar nedēļas importu.
evaluate-beside-months = Pa mēnešiem
evaluate-beside-teams = Komandas, pēdējie trīs mēneši
evaluate-beside-employees = Darbinieki
evaluate-beside-customers = Klienti
evaluate-beside-work = Darbs
evaluate-beside-help = Palīdzība, kad grūti
evaluate-month = Mēnesis
evaluate-beside-chart = Darbinieku un klientu apmierinātība pa mēnešiem, no 1 līdz 5. Skaitļi ir tabulā zemāk.
evaluate-beside-employees-end = darbinieki { $value }
evaluate-beside-customers-end = klienti { $value }

## Ko mācības sasniedz

evaluate-reach-title = Ko mēs sasniedzam
evaluate-reach-lede = Kas pēdējās { $n } dienās pabeidzis mācības: pa nodaļām, amatiem un veidiem. Saskaita katru nakti.
evaluate-reach-none = Vēl nav saskaitīts
evaluate-reach-none-why = Pirmā nakts saskaitīs, ko mācības sasniedz.
evaluate-reach-csv = Kā datne
evaluate-reach-groups = Kurus viegli aizmirst
evaluate-reach-who = Kas
evaluate-reach-people = Cilvēki
evaluate-reach-any = Jebkādas mācības
evaluate-reach-state = Kas krīt acīs
evaluate-reach-never = nav sasniegts neviens
evaluate-reach-behind = par { $n } procentpunktiem zem visiem
evaluate-reach-group-everybody = Visi
evaluate-reach-group-temporary = Pagaidu darbinieki
evaluate-reach-group-home = Kas strādā no mājām
evaluate-reach-group-night = Kas strādā naktīs
evaluate-reach-group-managers = Vadītāji
evaluate-reach-matrix = Pa nodaļām un amatiem
evaluate-reach-matrix-how = Cik liela daļa pabeigusi vismaz vienu šī veida kursu. Treknrakstā: neviens.
evaluate-gain = Pieaugums
evaluate-later = Pēc nedēļām
evaluate-later-of = { $pct } no { $n }
evaluate-cost-parts = Ārpus līnijas tas aizņem no { $low } līdz { $high } stundām: nodarbība, sagatavošanās, pārrunas un no trešdaļas līdz visiem vingrinājumiem. Nosegums maksā no nekā, ja bija lieki cilvēki, līdz { $cover }, ja nebija neviena.

evaluate-survey = Darbinieku aptaujas
evaluate-survey-lede = Visu komandu apkopojumi no jūsu aptaujas, no 1 līdz 5, blakus klientu vērtējumam tajā pašā laikā. Tie ir blakus; ka viens izraisa otru, netiek apgalvots.
evaluate-survey-none = Neviena aptauja nav importēta. To ieved administrators sadaļā “Datu imports”: komanda, periods, atbildes, apmierinātība, iesaiste.
evaluate-survey-period = Periods
evaluate-survey-answers = Atbildes
evaluate-survey-satisfaction = Apmierinātība
evaluate-survey-engagement = Iesaiste
evaluate-survey-report = Darbinieki blakus
evaluate-survey-trained = Komandas, kurās bija apmācītie: apmierinātība { $a } ({ $before }), { $b } ({ $after }); atbildes: { $n }.
evaluate-survey-engaged = Viņu iesaiste: { $a } un { $b }.
evaluate-survey-others = Pārējās komandas: { $a } un { $b }; atbildes: { $n }.
evaluate-survey-careful = Aptauja jautā visai komandai, ne tikai apmācītajiem, un pa vidu notiek daudz kas cits: tas ir mājiens, nevis pierādījums.
evaluate-survey-unknown = Datu nepietiek: vajadzīga šo komandu aptauja pirms pirmās apmācību reizes un pēc tās.

evaluate-parity = Mājās un birojā
evaluate-parity-lede = Vai apmācības sasniedz mājās strādājošos tāpat kā birojā strādājošos, pēdējās { $n } dienās.
evaluate-parity-beside = Blakus
evaluate-parity-counted = saskaitīts { $day }
evaluate-parity-what = Cilvēki, kas
evaluate-parity-home = No mājām
evaluate-parity-site = Birojā
evaluate-parity-says = Ko tas saka
evaluate-parity-heads = { $n ->
    [zero] { $n } cilvēku
    [one] { $n } cilvēks
   *[other] { $n } cilvēki
}
evaluate-parity-of = { $n } no { $all }
evaluate-parity-asked = gaidīja vietu
evaluate-parity-seats = ieguva vietu
evaluate-parity-far = ieguva vietu attālināti
evaluate-parity-attended = bija klāt
evaluate-parity-completed = apguva kursu līdz galam
evaluate-parity-able = Ko ar to var izdarīt (no 1 līdz 5)
evaluate-parity-mean = { $mean }, atbilžu skaits: { $n }
evaluate-parity-hidden = mazāk par piecām atbildēm
evaluate-parity-few = par maz cilvēku salīdzināšanai
evaluate-parity-alike = skaidras atšķirības nav
evaluate-parity-less = no mājām mazāk
evaluate-parity-more = no mājām vairāk
evaluate-parity-how = Atšķirību nosauc, ja nejaušība vien to radītu reti (atšķirības 95 % ticamības intervāls). Ja vienā pusē ir mazāk par desmit cilvēkiem, nesalīdzina. Skaita pēc tā, kur cilvēks strādā šodien.
