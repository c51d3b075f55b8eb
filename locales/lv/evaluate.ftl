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

evaluate-verdict-fcr-better = Jā. No katriem 100 zvanītājiem atbildi pirmajā reizē saņem apmēram par { $n } vairāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-fcr-worse = Nē. No katriem 100 zvanītājiem atbildi pirmajā reizē saņem apmēram par { $n } mazāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-csat-better = Jā. Skalā no 1 līdz 5 klienti dod apmēram par { $n } vairāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-csat-worse = Nē. Skalā no 1 līdz 5 klienti dod apmēram par { $n } mazāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-aht-better = Jā. Viens kontakts ir īsāks apmēram par { $n ->
    [zero] { $n } sekundēm
    [one] { $n } sekundi
   *[other] { $n } sekundēm
}. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-aht-worse = Nē. Viens kontakts ir garāks apmēram par { $n ->
    [zero] { $n } sekundēm
    [one] { $n } sekundi
   *[other] { $n } sekundēm
}. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-qa-better = Jā. Izvērtētie kontakti 100 punktu skalā saņem apmēram par { $n ->
    [zero] { $n } punktiem
    [one] { $n } punktu
   *[other] { $n } punktiem
} vairāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-qa-worse = Nē. Izvērtētie kontakti 100 punktu skalā saņem apmēram par { $n ->
    [zero] { $n } punktiem
    [one] { $n } punktu
   *[other] { $n } punktiem
} mazāk. Var būt arī tikai par { $least } vai pat par { $most }.
evaluate-verdict-fcr-none = Redzamas ietekmes nav. No katriem 100 zvanītājiem patiesā atšķirība, visticamāk, ir robežās no { $low } līdz { $high }, un tajās ir arī nulle.
evaluate-verdict-csat-none = Redzamas ietekmes nav. Skalā no 1 līdz 5 patiesā atšķirība, visticamāk, ir robežās no { $low } līdz { $high }, un tajās ir arī nulle.
evaluate-verdict-aht-none = Redzamas ietekmes nav. Patiesā atšķirība sekundēs uz vienu kontaktu, visticamāk, ir robežās no { $low } līdz { $high }, un tajās ir arī nulle.
evaluate-verdict-qa-none = Redzamas ietekmes nav. 100 punktu skalā patiesā atšķirība, visticamāk, ir robežās no { $low } līdz { $high }, un tajās ir arī nulle.
evaluate-verdict-unknown = Datu nepietiek. Rādītāji pirms un pēc apmācībām: apmācītie { $trained }, vēl neapmācītie { $comparison }; vajag vismaz pa 5 no katriem.

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
    [zero] Pareizas atbildes labākajā mēģinājumā, { $n } cilvēku. Pirms apmācībām neviens netika jautāts, tāpēc tas rāda, ko cilvēki zina, nevis ko ieguva.
    [one] Pareizas atbildes labākajā mēģinājumā, { $n } cilvēks. Pirms apmācībām neviens netika jautāts, tāpēc tas rāda, ko cilvēki zina, nevis ko ieguva.
   *[other] Pareizas atbildes labākajā mēģinājumā, { $n } cilvēki. Pirms apmācībām neviens netika jautāts, tāpēc tas rāda, ko cilvēki zina, nevis ko ieguva.
}
evaluate-unknown-short = datu nepietiek
evaluate-none-short = redzamas ietekmes nav
evaluate-figure-unknown = { $metric }: datu nepietiek.
evaluate-figure = { $metric }: { $value } (no { $low } līdz { $high }).
evaluate-figure-none = { $metric }: { $value }, un tā var būt nejaušība (no { $low } līdz { $high }).
