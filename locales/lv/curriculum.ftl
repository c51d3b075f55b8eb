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
curriculum-method-study-circle = Mācību aplis
curriculum-method-study-circle-for = Kolēģi mācās cits no cita pie grāmatas, filmas vai gadījuma, un treneris nav vajadzīgs.
curriculum-method-study-circle-against = Ja neviens nezina vairāk par pārējiem, kļūdu var nepamanīt neviens.

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
curriculum-activity-missing = { LANGUAGE($lang, as: "start") }: nodarbībā ir grupas saruna, komandas uzdevums, rakstu uzdevums un lomu spēle; katram ir nosaukums, teksts un vismaz viena minūte. Trūkst: “{ $activity }”.
curriculum-one-right = { LANGUAGE($lang, as: "start") }: pareizai jābūt tieši vienai atbildei, šeit to ir { $n }: “{ $question }”
curriculum-objective-unknown = { LANGUAGE($lang, as: "start") }: jautājums vai kartīte norāda uz mācību mērķi “{ $objective }”, kura nav.
curriculum-skill-unknown = Prasmes “{ $skill }” nav. Vispirms pievienojiet to.
curriculum-version-older = Versija { $n } jau ir publicēta. Ierakstiet lielāku skaitli.
curriculum-seats-one = Ierakstiet, cik vietu ir telpā, vismaz 1.

said-curriculum-draft-begun = Melnraksts ir izveidots, ar visu, ko prasa tā veids.
said-curriculum-draft-saved = Saglabāts.
said-curriculum-draft-dropped = Melnraksts ir izdzēsts. Publicētais palika, kā bija.
said-curriculum-published = Publicēts. Jau ieplānotajām nodarbībām paliek to versija.
curriculum-draft = Melnraksts
curriculum-drafts = Kursi, ko vēl raksta
curriculum-draft-new = Jauns kurss
curriculum-draft-new-lede = Izvēlieties veidu. Melnraksts sākas ar to, ko šis veids prasa, un visu var mainīt.
curriculum-draft-type = Nosaukums un veids
curriculum-draft-title-hint = Jūsu valodā; kursu vispirms raksta tajā. No nosaukuma veidos adresi.
curriculum-draft-begin = Sākt melnrakstu
curriculum-draft-lede = Katru daļu saglabā atsevišķi. Dalībnieki neko neredz, līdz tas ir publicēts.
curriculum-draft-see = Kas ir publicēts
curriculum-draft-all = Visās valodās vienādi
curriculum-draft-words = Katrā valodā savs
curriculum-draft-part = Daļa
curriculum-draft-publishing = Publicēšana
curriculum-draft-first = Pirms to var publicēt:
curriculum-draft-note = Kas jauns
curriculum-draft-note-hint = Viens teikums tiem, kas kursu vada. To redzēs versiju lapā.
curriculum-draft-publish = Publicēt { $n }. versiju
curriculum-draft-planners = Kad viss ir gatavs, kursu publicē apmācību plānotājs vai administrators.
curriculum-draft-drop = Dzēst melnrakstu
curriculum-draft-save = Saglabāt
curriculum-draft-back = Atpakaļ uz melnrakstu
curriculum-draft-preview = Kā to redz dalībnieki, pēc pēdējās saglabāšanas
curriculum-draft-saved = Saglabāts { $time }
curriculum-draft-nothing = Te vēl nekas nav saglabāts
curriculum-draft-mend = jālabo
curriculum-draft-missing = trūkst { $n }
curriculum-draft-written = uzrakstīts
curriculum-draft-empty = tukšs
curriculum-draft-incomplete = { LANGUAGE($lang, as: "start") }: vēl nav pabeigts ({ $parts }). Līdz tam lasītāji redz šo valodu: { LANGUAGE($source) }.
curriculum-draft-change = Mainīt kursu
curriculum-draft-moved = Kamēr rakstījāt, šo daļu saglabāja kāds cits. Nokopējiet savu tekstu, pārlādējiet lapu un ielīmējiet to.
curriculum-rule-length = Parasti { $length }.
curriculum-rule-separation = Ar savu tiešo vadītāju: { $how }.
curriculum-rule-mixed = Nodaļas jauc kopā.
curriculum-rule-apart = Katra nodaļa atsevišķi.
curriculum-rule-managers = Piedalās arī vadītāji.
curriculum-rule-agents = Tiem, kas apkalpo.
curriculum-rule-activities = Nodarbībā: { $list }.
curriculum-rule-topics = Par ko: { $list }.
curriculum-rule-first = Parasti pirms visiem citiem kursiem.
curriculum-part-facts = Par kursu
curriculum-part-facts-hint = Kam, ar ko kopā, kas par to atbild un kā tikt pie vietas.
curriculum-part-words = Nosaukums un vēstule
curriculum-part-objectives = Mācību mērķi
curriculum-part-lessons = Tēmas
curriculum-part-activities = Uzdevumi nodarbībā
curriculum-part-quiz = Jautājumi
curriculum-part-cards = Vingrinājumu kartītes
curriculum-part-materials = Materiāli
curriculum-part-scenarios = Lomu spēles ainas
curriculum-part-offerings = Veidi, kā to apgūt
curriculum-row-objectives = { $n }. mērķis
curriculum-row-lessons = { $n }. tēma
curriculum-row-activities = { $n }. aktivitāte
curriculum-row-quiz = { $n }. jautājums
curriculum-row-cards = { $n }. kartīte
curriculum-row-materials = { $n }. materiāls
curriculum-row-scenarios = { $n }. aina
curriculum-row-offerings = { $n }. veids
curriculum-skill-new = Jauna prasme
curriculum-skill-new-hint = Ko pēc kursa māk, dažos vārdos, piemēram, “nomierināt dusmīgu zvanītāju”. To pievieno ar pogu “Saglabāt”.
curriculum-skill-needed = Izvēlieties vismaz vienu prasmi, ko kurss trenē, vai pievienojiet jaunu.
curriculum-draft-rules = Kas katram veidam jau ir klāt
curriculum-field-title = Nosaukums
curriculum-field-short = Īsais nosaukums, ne vairāk par desmit zīmēm
curriculum-field-summary = Kopsavilkums
curriculum-field-why = Kāpēc aicina (neitrāls teikums vēstulei)
curriculum-field-preparation = Sagatavošanās
curriculum-field-topics = Temati, katrs savā rindā
curriculum-field-dress = Apģērbs
curriculum-field-text = Teksts
curriculum-field-skill = Prasme
curriculum-field-minutes = Minūtes
curriculum-field-body = Teksts (Markdown)
curriculum-field-kind = Veids
curriculum-field-question = Jautājums
curriculum-field-objective = Mācību mērķis
curriculum-field-front = Priekšpuse
curriculum-field-back = Aizmugure
curriculum-field-per = Kam
curriculum-field-agent = Operatoram
curriculum-field-customer = Klientam
curriculum-field-observer = Vērotājam
curriculum-field-method = Metode
curriculum-field-group-min = Mazākā grupa
curriculum-field-group-max = Lielākā grupa
curriculum-field-subgroup-min = Mazās grupas no
curriculum-field-subgroup-max = Mazās grupas līdz
curriculum-field-price-session-minor = Cena par nodarbību
curriculum-field-price-head-minor = Cena par cilvēku
curriculum-field-reason = kāpēc
curriculum-field-track = Kam
curriculum-field-separation = Ar savu tiešo vadītāju
curriculum-field-mixed = Nodaļas
curriculum-field-soft = Prasme darbā ar cilvēkiem
curriculum-field-review-by-on = Jāpārskata līdz
curriculum-field-owner = Par kursu atbild
curriculum-field-provider = No kurienes
curriculum-field-fit = Kam veidots
curriculum-field-approval = Kad kāds lūdz vietu
curriculum-field-approval-days = Darba dienas atbildei
curriculum-field-attendance-pct = Apmeklējuma mērķis procentos
curriculum-answer = { $n }. atbilde
curriculum-answer-right = { $n }. atbilde ir pareiza
curriculum-card-recall = atcerēties
curriculum-card-behaviour = darīt darbā
curriculum-soft-yes = jā: vajag cilvēkus, kas rīkojas un saņem atbildi
curriculum-soft-no = nē
curriculum-provider-own = mūsu pašu
curriculum-provider-bought = pirkts
curriculum-provider-public = atvērts visiem
curriculum-fit-generic = visiem
curriculum-fit-tailored = mūsu darbam
curriculum-approval-ask = izlemj tiešais vadītājs, ja atbildes nav, jautājumu nodod augstāk
curriculum-approval-ask-or-yes = izlemj tiešais vadītājs, ja atbildes nav, tas ir jā
curriculum-approval-open = nevienam nav jāprasa
curriculum-topic-our-service = ko pie mums nozīmē serviss
curriculum-topic-why-it-matters = kāpēc tas ir svarīgi
curriculum-topic-my-part = mana daļa tajā
curriculum-topic-computer = dators
curriculum-topic-crm = klientu sistēma (CRM)
curriculum-topic-procedures = kārtība
curriculum-topic-domain = produkti un nozares zināšanas
curriculum-topic-by-phone = pa tālruni
curriculum-topic-face-to-face = klātienē
curriculum-topic-hidden-effect = slēptā ietekme uz klientiem
curriculum-topic-internal-needs = ko vajag iekšējiem klientiem
curriculum-topic-internal-methods = iekšējā servisa paņēmieni
curriculum-topic-one-case = viena lieta, vairākas nodaļas
curriculum-topic-handover = nodošana tālāk
curriculum-topic-real-case = īsts gadījums
curriculum-topic-tools = modeļi un rīki
curriculum-topic-actions = darbi, kas novesti līdz galam
curriculum-topic-role-model = rādīt piemēru
curriculum-topic-empower-coach = uzticēties un palīdzēt augt
curriculum-topic-reward = novērtēt un pateikties
curriculum-changed-first = Pirmā versija
curriculum-changed-facts = Ziņas par kursu
curriculum-changed-offerings = Veidi, kā to apgūt
curriculum-changed-words = Nosaukums un vēstule
curriculum-changed-objectives = Mācību mērķi
curriculum-changed-lessons = Tēmas
curriculum-changed-activities = Uzdevumi nodarbībā
curriculum-changed-quiz = Jautājumi
curriculum-changed-cards = Vingrinājumu kartītes
curriculum-changed-materials = Materiāli
curriculum-changed-scenarios = Lomu spēles ainas
curriculum-changed-language = Pievienota valoda: { LANGUAGE($lang) }
curriculum-changed-language-gone = Vairs nav šajā valodā: { LANGUAGE($lang) }
curriculum-slug-taken = Ar adresi “{ $slug }” kurss jau ir. Izvēlieties citu nosaukumu vai mainiet to kursu.
curriculum-review-future = Izvēlieties datumu nākotnē, līdz kuram kāds kursu pārskatīs.
curriculum-terms-unknown = Norādiet, no kurienes kurss ir, kam tas veidots un kas apstiprina vietu 1 līdz 30 darba dienās.
curriculum-method-twice = “{ $method }” ir divreiz. Atstājiet vienu.
curriculum-amount = Ierakstiet summu, piemēram, 12 vai 12,50.
curriculum-activity-added = { LANGUAGE($lang, as: "start") }: šim apmācību veidam vajag vēl vienu uzdevumu ar nosaukumu, tekstu un vismaz vienu minūti: “{ $activity }”.
curriculum-objective-skill = { LANGUAGE($lang, as: "start") }: izvēlieties prasmi, kuru šis mērķis attīsta, vienu no kursa prasmēm: “{ $text }”

said-curriculum-reviewed = Nākamais datums ir ierakstīts.
curriculum-versions = Versijas
curriculum-versions-of = Kursa “{ $course }” versijas
curriculum-versions-changed = Kas mainījies
curriculum-versions-when = Publicēta
curriculum-versions-what = Mainīts
curriculum-review-next = Nākamreiz pārskatīt līdz
curriculum-review-still = Pārskatīts, joprojām pareizi
curriculum-reviews = Jāpārskata
curriculum-reviews-lede = Līdz šiem datumiem kāds kursus pārskata. Pēc datuma kursu vairs neplāno.
curriculum-reviews-mine = Jūsu
curriculum-reviews-others = Visu
curriculum-stale-owner = Kurss “{ $course }” bija jāpārskata līdz { $day }. To neplāno, kamēr to nav pārskatījis atbildīgais: { $name }.
curriculum-stale-nobody = Kurss “{ $course }” bija jāpārskata līdz { $day }, un par to neviens neatbild. Norādiet atbildīgo, kas to pārskata.
curriculum-mail-near-subject = Lūdzu, pārskatiet kursu “{ $course }” līdz { $day }
curriculum-mail-near-body = Jūs atbildat par kursu “{ $course }”. Izlasiet to līdz { $day }: vai viss joprojām ir pareizi? Tad apstipriniet vai mainiet to versiju lapā.
curriculum-mail-past-subject = Kursu “{ $course }” neplāno, kamēr neesat to pārskatījis
curriculum-mail-past-body = Kurss “{ $course }” bija jāpārskata līdz { $day }. Kamēr tas nav izdarīts, jaunas nodarbības ar to neplāno.

curriculum-venues = Norises vietas
curriculum-venues-lede = Šeit notiek apmācības. Grupu plāno tikai tur, kur visiem pietiek vietu; kursu bez telpas var vadīt tiešsaistē.
curriculum-venues-all = Visas vietas
curriculum-venues-empty = Vietu vēl nav
curriculum-venues-empty-text = Pievienojiet pirmo blakus. Vebināriem, koučingam un tēmām ekrānā telpa nav vajadzīga.
curriculum-venues-back = Atpakaļ pie vietām
curriculum-venue-name = Nosaukums
curriculum-venue-site = Birojs
curriculum-venue-site-new = Jauns birojs, nosaukums zemāk
curriculum-venue-site-needed = Izvēlieties biroju, kurā atrodas telpa, vai nosauciet jaunu.
curriculum-venue-new-site = Jauna biroja nosaukums
curriculum-venue-new-site-hint = Tikai tad, ja biroja nav sarakstā.
curriculum-venue-seats = Vietu skaits
curriculum-venue-price = Cena stundā
curriculum-venue-price-hint = Piemēram, 12 vai 12,50. Atstājiet tukšu, ja tas neko nemaksā.
curriculum-venue-equipment = Aprīkojums
curriculum-venue-equipment-hint = Piemēram: projektors, tāfele, 8 austiņas
curriculum-venue-directions = Kā nokļūt
curriculum-venue-directions-hint = No ārdurvīm. Tas ir vēstulē pirms apmācībām.
curriculum-venue-new = Jauna vieta
curriculum-venue-add = Pievienot vietu
said-curriculum-venue = Vieta ir saglabāta.
curriculum-trainers = Kas to vada
curriculum-trainers-of = Kas vada kursu “{ $course }”
curriculum-trainers-lede = Šim kursam par treneri plāno tikai tos, kas ir šeit, norādītajās dienās.
curriculum-trainers-all = Treneri
curriculum-trainers-empty = Neviens to vēl nevada
curriculum-trainers-empty-text = Pievienojiet vārdu blakus. Bez trenera šī kursa grupu nevar ieplānot.
curriculum-trainer-person = Treneris
curriculum-trainer-person-hint = Vārds un uzvārds, e-pasta adrese vai lietotājvārds
curriculum-trainer-price = Cena stundā
curriculum-trainer-new = Pievienot treneri
curriculum-trainer-add = Drīkst vadīt
curriculum-licence-days = Dienas
curriculum-licence-from = No
curriculum-licence-to = Līdz
curriculum-licence-to-hint = Atstājiet tukšu, ja beigas nav zināmas.
curriculum-licence-over = beidzies
curriculum-licence-always = bez beigu datuma
curriculum-licence-since = kopš { $day }
curriculum-licence-until = līdz { $day }
curriculum-licence-end = Šodien beidzas
curriculum-licence-end-of = { $name }: šodien beidzas
curriculum-licence-order = Pēdējā diena ir pirms pirmās. Mainiet vienu no tām.
said-curriculum-licensed = Saglabāts. Ar šo treneri var plānot jaunas grupas.
said-curriculum-licence-ended = Šodien ir pēdējā diena. Jau ieplānotās grupas paliek: pārskatiet tās.
curriculum-ask-seat = Lūgt vietu

## Skills everybody begins with, and how well somebody does one

curriculum-first-communication = Saziņa
curriculum-first-problem-solving = Problēmu risināšana
curriculum-first-empathy = Empātija
curriculum-first-teamwork = Sadarbība
curriculum-step-1 = mācās
curriculum-step-2 = dara patstāvīgi
curriculum-step-3 = drošs arī sarežģītos gadījumos
curriculum-step-4 = rāda citiem
curriculum-field-before-skill = Vispirms vajadzīgā prasme
curriculum-field-before-level = Šādā līmenī, ar apliecinājumu

## Paths of courses

curriculum-track-kind-new-hire = Jaunie darbinieki
curriculum-track-kind-new-hire-aim = Pirmie mēneši: ko šis uzņēmums sola klientiem un kas vajadzīgs pirmajos patstāvīgajos kontaktos.
curriculum-track-kind-advanced = Nākamais solis
curriculum-track-kind-advanced-aim = Ved uz vecākā operatora, komandas vai maiņas vadītāja darbu, balstoties apliecinājumos.
curriculum-track-kind-leadership = Vadītāju programma
curriculum-track-kind-leadership-aim = Tiem, kas vada: vispirms serviss, tad koučings un nodošana.
curriculum-track-kind-sales = Pārdošanas programma
curriculum-track-kind-sales-aim = Tiem, kas pārdod: serviss un kā nodot klientu apkalpošanai, lai viss nebūtu jāstāsta divreiz.
curriculum-module-own = Atsevišķs kurss
curriculum-module-service = Servisa modulis
curriculum-module-hand-over = Nodošanas modulis
curriculum-track-step = { $n }. kurss
curriculum-track-for = { $n }. kurss te ir kā
curriculum-track-whom = Kam paredzēts
curriculum-track-whom-hint = Ko atstājat neizvēlētu, attiecas uz visiem.
curriculum-track-whom-is = Kam paredzēts: { $whom }
curriculum-track-everybody = visiem
curriculum-track-department-gone = Kādas no šīm nodaļām vairs nav. Izvēlieties vēlreiz.
curriculum-track-steps = Kursi pēc kārtas
curriculum-track-name = Nosaukums
curriculum-track-aim = Uz ko tas ved
curriculum-track-strategy = Servisa stratēģija, ar ko jāiepazīstas
curriculum-track-policies = Noteikumi, ar ko jāiepazīstas
curriculum-track-note = Kas jauns
curriculum-track-note-hint = Viens teikums tiem, kas redzēs šo versiju.
curriculum-track-edit = Rakstīt nākamo versiju
curriculum-track-edit-lede = Ja mainās stratēģija vai noteikumi, visiem lūdz izlasīt tos vēlreiz.
curriculum-track-publish = Publicēt šo versiju
said-curriculum-track = Tagad spēkā ir jaunā versija.
curriculum-track-empty = Izvēlieties vismaz vienu kursu.
curriculum-track-unknown = Viena no šiem kursiem vairs nav. Izvēlieties citu.
curriculum-track-twice = Viens kurss te ir divreiz. Atstājiet to vienreiz.
curriculum-track-modules = Vadītāju vai pārdošanas programmā ir servisa modulis un nodošanas modulis. Atzīmējiet, kuri kursi tie ir.
curriculum-track-long = Katrā tekstā ne vairāk par { $max } rakstzīmēm.
curriculum-track-nothing-to-read = Te vēl nav ar ko iepazīties.

curriculum-field-example = Piemērs no šejienes
curriculum-variants = Biroju vārdiem
curriculum-variants-of = { $course }: biroju vārdiem
curriculum-variants-lede = Kopīgais teksts ir viens. Birojs daļu tā var pateikt saviem vārdiem; tur strādājošie lasa tos, bet visu pārējo tā, kā uzrakstīts kopīgi. Tas, ko jautā un par ko izsniedz sertifikātu, visur ir vienāds.
curriculum-variant-site = Birojs
curriculum-variant-lang = Valoda
curriculum-variant-show = Rādīt
curriculum-variant-count = { $n ->
    [0] { $site }: viss, kā kopīgajā tekstā
    [zero] { $site }: { $n } daļu saviem vārdiem
    [one] { $site }: { $n } daļa saviem vārdiem
   *[other] { $site }: { $n } daļas saviem vārdiem
}
curriculum-variant-older-n = { $n ->
    [zero] { $n } ir vecākas par kopīgo tekstu
    [one] { $n } ir vecāka par kopīgo tekstu
   *[other] { $n } ir vecākas par kopīgo tekstu
}
curriculum-variant-own = saviem vārdiem
curriculum-variant-older = kopīgais teksts kopš tā laika mainīts
curriculum-variant-gone = kursā vairs nav
curriculum-variant-centre = Kopīgais teksts
curriculum-variant-nothing = Šeit nekas nav rakstīts.
curriculum-variant-before = { $version }. versijā bija:
curriculum-variant-beside = Salīdzināts ar { $version }. versiju { $day }, { $name }. Jaunākā ir { $newest }. versija.
curriculum-variant-write = Rakstīt šim birojam
curriculum-variant-save = Saglabāt: { $site }
curriculum-variant-keep = Mūsējais joprojām der
curriculum-variant-drop = Atpakaļ pie kopīgā teksta
curriculum-variant-who = Raksta apmācību plānotāji, biroja centra vadītājs un šī kursa treneri, kas tur strādā.
curriculum-variant-example-hint = Tas ir tēmas beigās. Pati tēma paliek kopīga.
curriculum-variant-example-from = Piemērs: { $site }
curriculum-variant-empty = Vismaz vienu lauku uzrakstiet citādi nekā kopīgajā tekstā vai atgriezieties pie tā.
curriculum-variant-reads = { $n ->
    [zero] { $site }: { $n } šī kursa daļu jūsu biroja vārdiem.
    [one] { $site }: { $n } šī kursa daļa ir jūsu biroja vārdiem.
   *[other] { $site }: { $n } šī kursa daļas ir jūsu biroja vārdiem.
}
curriculum-variant-see = Skatīt, kas atšķiras
said-curriculum-variant-saved = Saglabāts. Tur strādājošie turpmāk lasa šo.
said-curriculum-variant-kept = Atstāts; salīdzināts ar jaunāko versiju.
said-curriculum-variant-dropped = Birojs atkal lasa kopīgo tekstu.
curriculum-trainer-paths = Kas ir ceļā uz tā vadīšanu
curriculum-licence-by-path = pa soļiem: apguva, vadīja kopā, tika vērots
curriculum-licence-without-path = atļauja bez šiem soļiem
curriculum-venue-use-price = Cena par reizi
curriculum-venue-use-price-hint = Papildus stundām: uzkopšana, fiksēta maksa. Tukšs, ja tādas nav.
curriculum-venue-setup-minutes = Sagatavošana, minūtes
curriculum-venue-clear-minutes = Sakopšana, minūtes
curriculum-venue-clear-minutes-hint = Tik ilgi pirms un pēc nodarbības telpā neviena cita nav.
curriculum-venue-way-minutes = Ārpus biroja: minūtes no biroja
curriculum-venue-way-minutes-hint = Vienā virzienā. 0 vai tukšs: tā ir birojā.
curriculum-venue-fare = Brauciens turp un atpakaļ, vienam
curriculum-venue-fare-hint = Piemēram, 3,20. Tukšs, ja tas neko nemaksā.

curriculum-equipment = Aprīkojums
curriculum-equipment-lede = Kas nodarbībām vajadzīgs bez telpas. Plāns nekad neliek nodarbību tur, kur kaut kā trūkst, un pārnēsājamais nekad nav divās telpās reizē.
curriculum-equipment-carried = Pārnēsājams birojā
curriculum-equipment-none = Aprīkojuma veidu vēl nav. Bez tiem jebkura telpa der jebkuram kursam.
curriculum-equipment-thing = Kas
# $rooms, $carried: pieces
curriculum-equipment-all = telpās: { $rooms }, pārnēsājami: { $carried }
curriculum-equipment-save = Saglabāt
curriculum-equipment-new = Vēl viens veids
curriculum-equipment-new-text = Kas atrodas telpā, ieraksta telpas lapā.
curriculum-equipment-name-hint = Piemēram, projektors, austiņas, darba vieta
curriculum-equipment-add = Pievienot
curriculum-equipment-here = Cik to ir šajā telpā
curriculum-equipment-here-hint = Kursus, kuriem tas vajadzīgs, plāno tur, kur pietiek.
curriculum-equipment-asked = Vajadzīgais aprīkojums
curriculum-equipment-asked-lede = Attiecas, kad kurss notiek telpā. Tiešsaistē nekas no tā nav vajadzīgs.
curriculum-equipment-asks = Kas vajadzīgs
curriculum-equipment-many = Cik
curriculum-equipment-each = Katram dalībniekam
curriculum-equipment-where = Kur var notikt
# $n: people
curriculum-equipment-enough =
    { $n ->
        [zero] pietiek { $n } cilvēkiem
        [one] pietiek { $n } cilvēkam
       *[other] pietiek { $n } cilvēkiem
    }
# $n: people
curriculum-equipment-only =
    { $n ->
        [0] nav iespējams;
        [zero] ne vairāk kā { $n } cilvēkiem;
        [one] ne vairāk kā { $n } cilvēkam;
       *[other] ne vairāk kā { $n } cilvēkiem;
    }
# $n: pieces, $thing: name of the equipment
curriculum-equipment-lacks = trūkst: { $n } × { $thing }
curriculum-equipment-pieces = Ierakstiet veselu skaitli no 0 līdz 10000.
said-curriculum-equipment = Saglabāts; nākamais melnraksts to ievēros.
