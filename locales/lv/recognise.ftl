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
recognise-coaching = Koučings
recognise-has-coached = kā koučs palīdzēja kolēģu prasmēm kļūt par ieradumiem
recognise-manager = vadītājs
recognise-valid-until = Derīgs līdz
recognise-issued-until = { $day }; derīguma beigas: { $until }
recognise-state-valid = Derīgs
recognise-state-ends = { $n ->
    [zero] beidzas pēc { $n } dienām
    [one] beidzas pēc { $n } dienas
   *[other] beidzas pēc { $n } dienām
}
recognise-state-expired = Termiņš beidzies
recognise-state-renewed = Atjaunots
recognise-state-revoked = Atsaukts
recognise-expired = Šī sertifikāta termiņš beidzās { $day }.
recognise-renewed = To ir aizstājis jaunāks sertifikāts.
recognise-newer = Skatīt jaunāko sertifikātu
recognise-coached-hours = { $length }: noklausīti kontakti: { $contacts }, pārrunas pēc apmācībām: { $meetings }
recognise-coached-outcomes = { $n ->
    [zero] par ieradumiem kļuva { $n } kolēģu prasmju
    [one] par ieradumu kļuva { $n } kolēģa prasme
   *[other] par ieradumiem kļuva { $n } kolēģu prasmes
}
recognise-coached-feedback = { $n ->
    [zero] { $n } rakstisku padomu
    [one] { $n } rakstisks padoms
   *[other] { $n } rakstiski padomi
}
recognise-shown-again = Pārbaudīts vēlreiz: pareizas atbildes { $right } no { $all }, dzirdēts kontaktos { $shown } no { $n }
recognise-credit = Sniegtais koučings
recognise-credit-how = Skaitīts pēc padarītā: 12 minūtes par noklausītu kontaktu, 20 par pārrunām. Tas sver tikpat, cik pašu apgūtais.
recognise-credit-hours = Stundas
recognise-credit-hours-small = { $n ->
    [zero] noklausīti { $n } kontaktu
    [one] noklausīts { $n } kontakts
   *[other] noklausīti { $n } kontakti
}
recognise-credit-outcomes = Rezultāti
recognise-credit-outcomes-small = citu prasmes, kas kļuva par ieradumiem
recognise-credit-feedback = Rakstiski padomi
recognise-credit-feedback-small = piezīmes par īstiem kontaktiem
recognise-mail-renewed = Jūsu sertifikāts “{ $course }” ir spēkā arī turpmāk: pietika ar pārbaudi, kurss nav jāatkārto. Ikviens to var pārbaudīt pēc koda: { $code }
recognise-mail-coach = Kolēģiem, kurus jūs klausījāties, tas ir kļuvis par ieradumu. Jūsu kouča sertifikāts ir Tandem sadaļā “Sertifikāti”; ikviens to var pārbaudīt pēc koda: { $code }
recognise-mail-ends-subject = “{ $course }”: sertifikāts beidzas pēc { $n ->
    [zero] { $n } dienām
    [one] { $n } dienas
   *[other] { $n } dienām
}
recognise-mail-ends-body = Jūsu sertifikāts “{ $course }” ir derīgs līdz { $day }. Pietiek ar īsu pārbaudi: tests un trīs kontakti, kuros kāds klausās. Kurss nav jāatkārto. Pārbaude ir Tandem sadaļā “Sertifikāti”.
recognise-mail-ends-coach = Jūsu kouča sertifikāts ir derīgs līdz { $day }. Jauns pienāks pats, kad kolēģiem, kurus klausāties, prasme kļūs par ieradumu.
recognise-mail-ends-manager = { $person }: sertifikāts “{ $course }” ir derīgs līdz { $day }. Pietiek ar īsu pārbaudi: tests un trīs kontakti, kuros kāds klausās.
recognise-recheck = Agrīna pārbaude
recognise-recheck-lede = Sertifikāta termiņš beidzas { $until }. Ar šeit parādīto pietiek; kurss nav jāatkārto.
recognise-recheck-past = Sertifikāta termiņš beidzās { $until }. Ar šeit parādīto to var atjaunot; kurss nav jāatkārto.
recognise-recheck-later = Sertifikāta termiņš beidzas { $until }. Pārbaude sākas { $n } dienas pirms tam: { $from }.
recognise-recheck-two = Vajadzīgas divas lietas
recognise-recheck-know = Joprojām zina: tests
recognise-recheck-do = Joprojām dara: dzirdēts kontaktos
recognise-recheck-to-quiz = Uz testu
recognise-recheck-quiz = Pareizi { $right } no { $all }; pietiek ar 8 no 10
recognise-recheck-quiz-none = Vēl nav pildīts; pietiek ar 8 pareizām no 10
recognise-recheck-contacts = Dzirdēts kontaktos: { $shown } no { $n }; vajag { $least }, un divos no trim jābūt rīcībai
recognise-renew = Atjaunot sertifikātu
said-recognise-renewed = Atjaunots. Šis ir jaunais sertifikāts.
recognise-renew-closed = Šo sertifikātu nevar atjaunot: tas jau ir atjaunots, atsaukts vai ir beztermiņa.
recognise-renew-early = Pārbaude sākas { $n } dienas pirms sertifikāta termiņa beigām.
recognise-renew-missing = Tests un kontakti vēl nav abi izpildīti.
recognise-there = Ir
recognise-missing = Trūkst
recognise-rules = Cik ilgi sertifikāti ir spēkā
recognise-rules-lede = Jauni sertifikāti seko šiem noteikumiem; izsniegtie patur savu datumu. Sešdesmit, trīsdesmit un septiņas dienas pirms beigām tiek nosūtīta vēstule.
recognise-rules-now = Tagad
recognise-rules-set = Mainīt noteikumu
recognise-rule-subject = Sertifikāti par
recognise-rule-skills = visiem kursiem bez sava noteikuma
recognise-rule-coach = koučiem
recognise-rule-good = bez termiņa
recognise-rule-months = { $n ->
    [zero] { $n } mēnešus
    [one] { $n } mēnesi
   *[other] { $n } mēnešus
}
recognise-rule-for = Mēneši
recognise-rule-for-hint = 0: bez termiņa
recognise-rule-coach-asks = Koučiem arī
recognise-rule-coach-now = Tagad: minūtes: { $minutes }, rezultāti: { $outcomes }, rakstiski padomi: { $feedback }. Ko nemaināt, atstājiet tukšu.
recognise-rule-minutes = Koučinga minūtes
recognise-rule-outcomes = Citu prasmes, kas kļuva par ieradumiem
recognise-rule-feedback = Rakstiski padomi
recognise-rule-save = Saglabāt
said-recognise-rule-set = Noteikums ir saglabāts.
recognise-ladder = Karjeras pakāpieni
recognise-rung-new-hire = Jaunais kolēģis
recognise-rung-senior = Vecākais operators
recognise-rung-lead = Komandas vadītājs
recognise-rung-supervisor = Maiņas vadītājs
recognise-ladder-at = Pašreizējais pakāpiens: { $rung }
recognise-rung-next = Nākamais: { $rung }
recognise-rights = Dod tiesības: { $roles }
recognise-asks = Ko tas prasa
recognise-has = Kas ir
recognise-state = Stāvoklis
recognise-asks-months = { $n ->
    [zero] darbā { $n } mēnešus
    [one] darbā { $n } mēnesi
   *[other] darbā { $n } mēnešus
}
recognise-has-months = { $n ->
    [zero] { $n } mēnešu
    [one] { $n } mēnesis
   *[other] { $n } mēneši
}
recognise-asks-certificates = { $n ->
    [zero] { $n } derīgu sertifikātu
    [one] { $n } derīgs sertifikāts
   *[other] { $n } derīgi sertifikāti
}
recognise-has-certificates = { $n ->
    [0] vēl nav
    [zero] { $n } sertifikātu
    [one] { $n } sertifikāts
   *[other] { $n } sertifikāti
}
recognise-asks-shown = Rīcība { $share } pusgada laikā noklausīto kontaktu, vismaz piecos
recognise-has-shown = { $shown } no { $n }
recognise-asks-outcomes = { $n ->
    [zero] { $n } kolēģu prasmju, kas ar palīdzību kļuva par ieradumiem
    [one] { $n } kolēģa prasme, kas ar palīdzību kļuva par ieradumu
   *[other] { $n } kolēģu prasmes, kas ar palīdzību kļuva par ieradumiem
}
recognise-has-outcomes = { $n ->
    [0] vēl nav
    [zero] { $n } prasmju
    [one] { $n } prasme
   *[other] { $n } prasmes
}
recognise-asks-course = Derīgs sertifikāts “{ $course }”
recognise-rung-who = Pierādījumi iesaka, cilvēks izlemj: pakāpienu piešķir vadītājs, un tiesības stājas spēkā uzreiz.
recognise-rung-reason = Kāpēc to tomēr piešķir
recognise-rung-reason-hint = { $n ->
    [zero] Trūkst { $n } prasību; pamatojums paliek pie lēmuma.
    [one] Trūkst { $n } prasības; pamatojums paliek pie lēmuma.
   *[other] Trūkst { $n } prasību; pamatojums paliek pie lēmuma.
}
recognise-rung-reason-needed = { $n ->
    [zero] Trūkst { $n } prasību. Ierakstiet, kāpēc pakāpienu tomēr piešķir.
    [one] Trūkst { $n } prasības. Ierakstiet, kāpēc pakāpienu tomēr piešķir.
   *[other] Trūkst { $n } prasību. Ierakstiet, kāpēc pakāpienu tomēr piešķir.
}
recognise-rung-grant = Piešķirt: { $rung }
recognise-rung-not-next = Pa pakāpieniem kāpj pa vienam. Apskatiet lapu vēlreiz: varbūt kāds šo jau ir piešķīris.
recognise-rung-given = { $rung }: piešķīra { $name }, { $day }
recognise-rungs-given = Piešķirts
said-recognise-granted = Piešķirts. Tiesības ir spēkā no šī brīža.
recognise-rung-rules = Ko prasa katrs pakāpiens
recognise-rung-rules-lede = 0 nozīmē: netiek prasīts. Visi savā lapā redz tos pašus noteikumus.
recognise-rule-months-here = Mēneši darbā
recognise-rule-certificates = Derīgi sertifikāti
recognise-rule-shown = Rīcība kontaktos, procentos
recognise-rule-roles = Dod tiesības
recognise-rule-courses = Vajadzīgie sertifikāti
recognise-kudos = Paldies
recognise-kudos-lede = Par vienu lietu, ko kāds izdarīja. Saņēmējs izlemj, kas vēl to redz; neviens netiek skaitīts vai rindots.
recognise-kudos-own = Jums
recognise-kudos-own-none = Pagaidām nekā.
recognise-kudos-team = Jūsu komanda
recognise-kudos-team-none = Komandā vēl neviens nav dalījies.
recognise-kudos-house = Visi
recognise-kudos-to = { $name }: { $skill }
recognise-kudos-customer = Klients, { $day }
recognise-shows-ask = To redzat tikai jūs. Kas vēl drīkst?
recognise-shows-now = Kas to redz:
recognise-shows-self = Tikai es
recognise-shows-team = Mana komanda
recognise-shows-house = Visi
recognise-kudos-give = Pateikt paldies
recognise-kudos-for = Saņems: { $name }
recognise-kudos-other = citam
recognise-kudos-whom = Kam
recognise-kudos-skill = Par ko
recognise-kudos-text = Kas tika izdarīts?
recognise-kudos-text-hint = Viens brīdis, kā to redzējāt.
recognise-kudos-quote = Klienta vārdi
recognise-kudos-no-quote = bez tiem
recognise-kudos-send = Nosūtīt
said-recognise-kudos-given = Nosūtīts. To redz tikai saņēmējs, kamēr viņš neizlemj citādi.
said-recognise-kudos-shown = Izvēle ir saglabāta; to var mainīt jebkurā laikā.
recognise-kudos-self = Izvēlieties kādu citu: paldies saka citiem.
recognise-kudos-not-yours = Tikai saņēmējs izlemj, kas to redz.
recognise-mail-kudos-subject = { $name } saka paldies
recognise-mail-kudos-body = { $name } raksta: { $text } To redzat tikai jūs; Tandem sadaļā “Paldies” izvēlaties, kas vēl drīkst.
recognise-rewards = Kas par ko piešķirts
recognise-rewards-lede = Žurnāls jums un jūsu vadītājiem, lai atzinība sasniegtu visus.
recognise-rewards-log = Žurnāls
recognise-rewards-none = Pēdējā gadā nekas nav pierakstīts.
recognise-reward-who = Kam
recognise-reward-what = Kas
recognise-reward-what-hint = Brīva pēcpusdiena, grāmata, vārds sapulcē …
recognise-reward-why = Par ko
recognise-reward-why-hint = Ko cilvēks izdarīja, vienā teikumā.
recognise-reward-by = Piešķīra
recognise-reward-day = Datums
recognise-reward-new = Pierakstīt
recognise-reward-open = No jums pēdējā gadā vēl nav: { $names }
recognise-reward-save = Pierakstīt
recognise-reward-future = Ierakstiet dienu, kas jau bijusi.
said-recognise-rewarded = Pierakstīts.
recognise-fair = Kuru atzinība nav sasniegusi
recognise-fair-why = Cilvēki bez paldies vai balvas pēdējā gadā, pa vadītājiem. Neviens nav nosaukts.
recognise-fair-manager = Vadītājs
recognise-fair-people = Cilvēki
recognise-fair-never = Nav sasniegti

## Skills and languages with evidence

recognise-skills = Prasmes un valodas
recognise-skills-lede = Katrs līmenis balstās uz kaut ko apskatāmu. Kontakti, vērtējumi un zvani ir par pēdējo pusgadu.
recognise-skills-lede-coach = Tas, ko pēdējā pusgadā novērojāt kontaktos. Visu kopā redz pats darbinieks, vadītāji un plānotāji.
recognise-skills-skills = Prasmes
recognise-skills-languages = Valodas
recognise-skills-skill = Prasme
recognise-skills-language = Valoda
recognise-skills-language-level = Valodas līmenis
recognise-skills-level = Līmenis
recognise-skills-evidence = Apliecinājums
recognise-skills-nothing = Vēl nekas nav zināms
recognise-skills-calls = { $n ->
    [zero] { $n } noklausītu zvanu ar atsauksmi, pēdējais { $day }.
    [one] { $n } noklausīts zvans ar atsauksmi, pēdējais { $day }.
   *[other] { $n } noklausīti zvani ar atsauksmi, pēdējais { $day }.
}
recognise-skills-own = Ko sakāt pats
recognise-skills-own-hint = To rāda kā jūsu paša vārdus. Par apliecinājumu tas neder.
recognise-skills-own-save = Saglabāt
recognise-skills-own-said = Paša vārdiem: { $level }, { $day }. Nav apliecinājums.
recognise-skills-take-back = atsaukt manis teikto
recognise-skills-confirm = Apstiprināt līmeni
recognise-skills-confirm-hint = Tas ir spēkā no šodienas, augstāk vai zemāk, līdz apstiprina citu vai vēlāks sertifikāts rāda vairāk.
recognise-skills-confirm-save = Apstiprināt
recognise-skills-reason = Kas to apliecina
recognise-skills-reason-hint = Rīcība kontaktos, nevis rakstura īpašība. Cilvēks to izlasīs.
recognise-skills-who = To redz pats darbinieks, vadītāji augstāk un plānotāji. Neviens cits.
recognise-skills-choose = Izvēlieties prasmi vai valodu.
said-recognise-level = Saglabāts ar šodienas datumu.
recognise-proof-certificate = Sertifikāts “{ $course }”, { $day }
recognise-proof-certificate-until = Sertifikāts “{ $course }”, { $day }, derīgs līdz: { $until }
recognise-proof-ended = Sertifikāts “{ $course }”, { $day }, beidzās: { $until }
recognise-proof-class = Apmācības “{ $course }”, { $day }
recognise-proof-confirmed = { $name } apstiprināja: “{ $level }”, { $day }
recognise-proof-imported = No citas sistēmas: { $level }, { $day }
recognise-proof-seen = Redzēts { $shown } no { $n } noklausītiem kontaktiem, pēdējoreiz { $day }
recognise-proof-scored = Vidējais kvalitātes vērtējums { $mean }, kontaktu skaits: { $n }, pēdējais { $day }
recognise-team = Komandas prasmes
recognise-team-lede = Tikai līmeņi ar apliecinājumu. Ko cilvēki saka par sevi, ir viņu lapās.
recognise-team-team = Komanda
recognise-team-least = Vismaz
recognise-team-any = visi
recognise-team-filter = Rādīt
recognise-team-all = Rādīt visus
recognise-team-none = Te neviena nav
recognise-team-none-why = Neviens no jūsu padotajiem neatbilst šai izvēlei.
recognise-team-scrolls = Cilvēki un prasmes, ritināms uz sāniem
recognise-team-more = { $n ->
    [zero] Vēl { $n } cilvēku: izvēlieties komandu.
    [one] Vēl { $n } cilvēks: izvēlieties komandu.
   *[other] Vēl { $n } cilvēki: izvēlieties komandu.
}

## Paths of courses

recognise-tracks = Mācību ceļi
recognise-track = Ceļš
recognise-tracks-lede = Kursi noteiktā kārtībā: jaunajiem, tiem, kas iet tālāk, tiem, kas vada, un tiem, kas pārdod.
recognise-track-your-place = Jūs esat šeit
recognise-track-place = { $n } no { $of }
recognise-track-path = Ceļš
recognise-track-version = { $n }. versija
recognise-track-empty = Te vēl nav kursu.
recognise-track-state = Stāvoklis
recognise-track-done = Apgūts
recognise-track-shown = Apliecināts
recognise-track-booked = Vieta ir
recognise-track-open = Vēl priekšā
recognise-track-people = Jūsu cilvēki šajā ceļā
recognise-track-where = Vieta
recognise-track-next = Nākamais kurss
recognise-track-acknowledged = Stratēģija un noteikumi izlasīti
recognise-track-unread = vēl ne
recognise-track-read = Jūs to apliecinājāt { $day }.
recognise-track-read-before = Jūs apliecinājāt agrāku tekstu { $day }. Kopš tā laika tas mainījies.
recognise-track-acknowledge = Abi izlasīti
said-recognise-track-read = Pierakstīts ar šodienas datumu.

recognise-badge-skill = Prasme, kas apgūta kursā “{ $course }” un vingrināta, līdz kļuvusi par ieradumu.
recognise-badge-skill-criteria = Piedalījās apmācībās, mēnesi vingrinājās un īstās sarunās to tiešām lietoja.
recognise-badge-coach = Kolēģu koučings.
recognise-badge-coach-criteria = Veltīja laiku, klausījās sarunas, rakstīja padomus, un citu prasmes kļuva par ieradumiem.
recognise-badge-title = Programmām
recognise-badge-holds = Šī sertifikāta paraksts ir derīgs (Open Badges 3.0, Ed25519).
recognise-badge-broken = Šī sertifikāta paraksts nav derīgs. Paziņojiet administratoram.
recognise-badge-file = Parakstītais sertifikāts makam vai citai sistēmai
recognise-badge-keys = Šīs organizācijas atslēgas
recognise-badge-print = Lai saglabātu PDF, izdrukājiet lapu datnē.
