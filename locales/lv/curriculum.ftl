### Ko var iemācīties un kā: apmācību veidi, metodes, kursu katalogs un kam kursā jābūt.

curriculum-title = Kursi
curriculum-lede = Ko šeit var iemācīties, pa veidiem. Ikviens jebkurā laikā var lasīt tēmas un izmēģināt jautājumus.
curriculum-empty = Kursu vēl nav
curriculum-empty-text = Kursi nāk līdzi parauga organizācijai, vai arī tos pievieno apmācību plānotājs.
curriculum-course = Kurss
curriculum-skills = Prasmes
curriculum-ways = Kā to var apgūt
curriculum-stale = jāpārskata
curriculum-stale-text = Šī kursa pārskatīšanas termiņš bija { $day }. Kamēr kāds to nav apskatījis, to neplāno.
curriculum-not-in-your-language = Jūsu valodā šis kurss vēl nav uzrakstīts. Šeit tas ir { LANGUAGE($lang, as: "in") }.
curriculum-begin = Sākt ar pirmo tēmu
curriculum-afterwards = Ko pēc tam dara
curriculum-lessons = Tēmas
curriculum-questions = { $n ->
    [zero] { $n } jautājumu, vērtējums uzreiz
    [one] { $n } jautājums, vērtējums uzreiz
   *[other] { $n } jautājumi, vērtējums uzreiz
}
curriculum-quiz = Izmēģināt sevi
curriculum-in-class = Nodarbībā
curriculum-activity = Ko darām
curriculum-kind = Veids
curriculum-length = Ilgums
curriculum-method = Metode
curriculum-group = Grupa
curriculum-alone = vienatnē vai pārī
curriculum-group-in = { $group }, grupās pa { $small }
curriculum-price = Cena
curriculum-price-session = { $price } par nodarbību
curriculum-price-head = { $price } par cilvēku
curriculum-price-none = tikai pašu laiks
curriculum-facts = Par kursu
curriculum-track = Kam
curriculum-track-both = visiem
curriculum-track-new-hire = jaunajiem darbiniekiem
curriculum-track-advanced = topošajiem vecākajiem operatoriem, komandas un maiņas vadītājiem
curriculum-separation = Kopā ar tiešo vadītāju
curriculum-separation-is-hard = nekad vienā nodarbībā
curriculum-separation-is-soft = atsevišķi, kur tas iespējams
curriculum-separation-is-off = kopā, līmeņi ir jaukti
curriculum-mixed = Nodaļas
curriculum-mixed-yes = jauktas
curriculum-mixed-no = katra atsevišķi
curriculum-version = Versija
curriculum-review-by = Nākamās pārskatīšanas termiņš
curriculum-before = Vispirms
curriculum-materials = Kas vajadzīgs
curriculum-per-head = Katram cilvēkam
curriculum-per-group = Katrai grupai
curriculum-per-room = Telpai

## Septiņi apmācību veidi

curriculum-type-service-awareness = Izpratne par servisu
curriculum-type-service-awareness-about = Ko pie mums nozīmē serviss. Pusdiena, visas nodaļas un līmeņi, parasti kā pirmais.
curriculum-type-technical = Tehniskās prasmes un produktu zināšanas
curriculum-type-technical-about = Produkti, sistēmas un kārtība.
curriculum-type-customer-service = Klientu apkalpošanas prasmes
curriculum-type-customer-service-about = Ko saka un dara ar klientu, pa tālruni un klātienē.
curriculum-type-internal-service = Iekšējais serviss
curriculum-type-internal-service-about = Arī kolēģi ir klienti, un beigās to jūt klients.
curriculum-type-team-coordination = Sadarbība starp nodaļām
curriculum-type-team-coordination-about = Nodaļas, kas strādā ar vienu lietu, mācās strādāt kā viena.
curriculum-type-problem-solving = Problēmu risināšana
curriculum-type-problem-solving-about = Īsts gadījums, rīki cēloņa atrašanai, darbi, kas novesti līdz galam.
curriculum-type-service-management = Servisa vadība
curriculum-type-service-management-about = Kā vadīt cilvēkus, kas apkalpo: rādīt pašam, uzticēties un palīdzēt augt, pateikt paldies.

curriculum-activity-discussion = Grupas saruna
curriculum-activity-team = Komandas uzdevums
curriculum-activity-writing = Rakstu uzdevums
curriculum-activity-role-play = Lomu spēle
curriculum-activity-simulation = Simulācija
curriculum-activity-workshop = Darbnīca

## Metodes: nosaukums, viens teikums par, viens pret

curriculum-method-class = Iekšējās apmācības
curriculum-method-class-for = Cilvēki vingrinās cits ar citu, un treneris uzreiz redz, kas nav skaidrs.
curriculum-method-class-against = Visi vienlaikus ir ārpus līnijas.
curriculum-method-external-firm = Ārējā mācību kompānija
curriculum-method-external-firm-for = Pieredze no daudziem uzņēmumiem, un savi treneri nav vajadzīgi.
curriculum-method-external-firm-against = Dārgi, un mūsu klientus viņi pazīst tikai no mūsu stāstītā.
curriculum-method-public-seminar = Atklātais seminārs
curriculum-method-public-seminar-for = Piemērots vienam vai diviem cilvēkiem, kas tur satiek citus no nozares.
curriculum-method-public-seminar-against = Cena ir par katru cilvēku, un piemēri nav mūsu.
curriculum-method-tailored-onsite = Uzņēmumam pielāgots kurss uz vietas
curriculum-method-tailored-onsite-for = Veidots mūsu gadījumiem, un, grupai augot, viens cilvēks izmaksā lētāk.
curriculum-method-tailored-onsite-against = Vajag mazāko grupu un vairākas nedēļas sagatavošanai.
curriculum-method-video = Video
curriculum-method-video-for = Visiem vienāds, jebkurā stundā, tik reižu, cik gribas.
curriculum-method-video-against = Neviens neatbild. Labi kopā ar citu metodi, nekad vienatnē.
curriculum-method-audio = Audio
curriculum-method-audio-for = Der ceļā uz darbu, un nevajag ekrānu.
curriculum-method-audio-against = Viegli klausīties ar pusi auss. Labi kopā ar citu metodi, nekad vienatnē.
curriculum-method-book = Grāmata
curriculum-method-book-for = Lēti un dziļi, un tā paliek uz galda.
curriculum-method-book-against = Vajag laiku, kas jāatbrīvo, un neviens neatbild.
curriculum-method-online = Tiešsaistes modulis
curriculum-method-online-for = Klusākās minūtēs, savā tempā, vērtējums uzreiz.
curriculum-method-online-against = Zināšanas aug, rīcība gandrīz nemainās: pievienojiet sarunu vai lomu spēli.
curriculum-method-webinar = Vebinārs
curriculum-method-webinar-for = Cilvēki mājās un citos birojos mācās kopā bez braukšanas.
curriculum-method-webinar-against = Uzmanība ātrāk nogurst, un grupām jābūt mazām.
curriculum-method-audio-conference = Audiokonference
curriculum-method-audio-conference-for = Sasniedz arī tos, kam ir tikai tālrunis.
curriculum-method-audio-conference-against = Sejas neredzot, vadītājam katrs jāuzrunā vārdā.
curriculum-method-distance = Tālmācības kurss
curriculum-method-distance-for = Daļas ar datumiem vairāku nedēļu garumā, lai starplaikos var izmēģināt.
curriculum-method-distance-against = Daži atpaliek, ja neviens par viņiem nerūpējas.
curriculum-method-on-the-job = Apmācības darba vietā
curriculum-method-on-the-job-for = Īsti kontakti, kāds ir blakus, un nekas nav jāpārnes uz darbu.
curriculum-method-on-the-job-against = Klients gaida, kamēr mācāmies, un daudz ir atkarīgs no tā, kurš palīdz.
curriculum-method-shadowing = Ēnošana
curriculum-method-shadowing-for = Var redzēt, kā labs kolēģis patiešām strādā.
curriculum-method-shadowing-against = Pie viena kontakta ir divi cilvēki, un ieradumi pārņemas, gan labie, gan sliktie.
curriculum-method-coaching = Koučings
curriculum-method-coaching-for = Viena rīcība, viens cilvēks, līdz tā nostiprinās.
curriculum-method-coaching-against = Katram cilvēkam vajag stundu kouča laika.
curriculum-method-role-play = Lomu spēle
curriculum-method-role-play-for = Grūti zvani bez klienta, kam par mācību būtu jāmaksā.
curriculum-method-role-play-against = Dažiem sākumā ir neērti. Palīdz mazas grupas un skaidras lomas.
curriculum-method-simulation = Simulācija
curriculum-method-simulation-for = Grupa uzzina, kā tā klausās un pieņem lēmumus.
curriculum-method-simulation-against = Vajag pusdienu, telpu un labu sarunu pēc tam.

## Kam kursā jābūt, pirms to publicē

curriculum-text-needed = Uzrakstiet kursu vismaz vienā valodā.
curriculum-offering-needed = Pievienojiet vismaz vienu veidu, kā to apgūt.
curriculum-method-unknown = Metodes “{ $method }” nav.
curriculum-offering-sizes = Metodei “{ $method }” lielumi nesaskan: ierakstiet minūtes, un lielākā grupa lai nav mazāka par mazāko.
curriculum-media-alone = Video, audio un grāmatas vien kursu nekad nenes. Pirmo lieciet citu metodi.
curriculum-interaction-needed = Prasmei, kas notiek starp cilvēkiem, vajag cilvēkus, kas rīkojas un saņem atbildi. Pievienojiet nodarbību, lomu spēli, koučingu vai citu tādu metodi.
curriculum-separation-hard = Klientu apkalpošanas prasmes neviens nemācās sava tiešā vadītāja priekšā. Iestatiet: nekad vienā nodarbībā.
curriculum-title-needed = { LANGUAGE($lang, as: "start") }: uzrakstiet nosaukumu.
curriculum-objective-needed = { LANGUAGE($lang, as: "start") }: uzrakstiet vismaz vienu mācību mērķi, rīcību, ko var redzēt.
curriculum-activity-missing = { LANGUAGE($lang, as: "start") }: nodarbībā ir grupas saruna, komandas uzdevums, rakstu uzdevums un lomu spēle. Trūkst: { $activity }.
curriculum-one-right = { LANGUAGE($lang, as: "start") }: pareizai jābūt tieši vienai atbildei, šeit to ir { $n }: “{ $question }”
curriculum-objective-unknown = { LANGUAGE($lang, as: "start") }: jautājums vai kartīte norāda uz mācību mērķi “{ $objective }”, kura nav.
curriculum-skill-unknown = Prasmes “{ $skill }” nav. Vispirms pievienojiet to.
curriculum-version-older = Versija { $n } jau ir publicēta. Ierakstiet lielāku skaitli.
curriculum-seats-one = Ierakstiet, cik vietu ir telpā, vismaz 1.
