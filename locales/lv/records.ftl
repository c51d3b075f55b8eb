### Kas noticis: viena cilvēka apmācību vēsture un organizācijas izmaiņu žurnāls vārdos.

records-transcript = Apmācību vēsture
records-transcript-lede = Kas apmeklēts, pabeigts, pierādīts un kļuvis par ieradumu. Jaunākais augšā.
records-transcript-csv = Kā tabulu (CSV)
records-transcript-xapi = Citai mācību sistēmai (xAPI)
records-transcript-facts = Fakti
records-transcript-empty = Vēl nekā nav
records-transcript-empty-text = Pirmā rinda parādīsies ar pirmo nodarbību vai pirmo tēmu.
records-when = Kad
records-who = Kas
records-what = Ko
records-about = Par ko
records-course = Kurss
records-result = Rezultāts
records-result-of = { $n } no { $of }

records-verb-attended = Bija nodarbībā
records-verb-completed = Pabeidza
records-verb-passed = Nokārtoja
records-verb-failed = Vēl nav nokārtots
records-verb-practised = Vingrinājās
records-verb-formed-habit = Padarīja par ieradumu
records-verb-certified = Saņēma sertifikātu

records-audit = Izmaiņu žurnāls
records-audit-lede = Visas organizācijas izmaiņas un tas, kurš tās veicis. Šeit neko nevar pārrakstīt.
records-audit-kept = Ieraksti par to, kurš tikai lasīja par kādu rakstīto, šeit glabājas { $n } dienas; viss pārējais paliek.
records-audit-newest = Jaunākais augšā
records-audit-filter = Par: { $object }
records-audit-all = Rādīt visu
records-audit-act = Kas tika darīts
records-audit-act-any = Jebkas
records-audit-act-unknown = Izvēlieties vienu no saraksta.
records-audit-person = Kas to darīja vai uz ko tas attiecas
records-audit-from = No dienas
records-audit-to = Līdz dienai
records-audit-to-early = Izvēlieties dienu, kas nav agrāka par pirmo.
records-audit-show = Rādīt
records-audit-same = tikai šo
records-audit-more = Agrāk
records-audit-empty = Par šo nekā nav
records-audit-empty-text = Par to nav pierakstīta neviena izmaiņa.
records-system = Tandem
records-parked = { $n ->
    [zero] Jūsu kārta: { $n } notikumu
    [one] Jūsu kārta: { $n } notikums
   *[other] Jūsu kārta: { $n } notikumi
}
records-parked-text = No šiem notikumiem kaut kam bija jāizriet, bet desmit reizes pēc kārtas tas neizdevās. Parādiet iemeslu tam, kurš rūpējas par serveri.
records-parked-who = Kam bija jārīkojas
records-parked-why = Iemesls

records-news-people-founded = Izveidoja organizāciju
records-news-people-structure-changed = Mainīja biroju, nodaļu vai komandu
records-news-people-person-changed = Mainīja kontu
records-news-people-settings-changed = Mainīja iestatījumus
records-news-people-staged = Ielādēja datni apskatei
records-news-people-imported = Izpildīja importu
records-news-people-import-undone = Atsauca importu
records-news-people-mapping-kept = Saglabāja datnes kolonnu nosaukumus
records-news-people-token-issued = Izsniedza piekļuves atslēgu
records-news-people-token-ended = Slēdza piekļuves atslēgu
records-news-web-signed-in = Pieslēdzās
records-news-web-signed-out = Izgāja
records-news-people-erased = Izdzēsa kādu, kas vairs nestrādā
records-news-records-exported = Paņēma datu kopiju
records-news-records-seen = Izlasīja par kādu rakstīto
records-seen-page = Izlasīja par kādu rakstīto: { $page }
records-seen-transcript = apmācību vēsturi
records-seen-plan = attīstības plānu
records-seen-practice = vingrinājumus
records-seen-skills = prasmes
records-seen-data = visu, kas tiek glabāts
records-news-curriculum-course-published = Publicēja kursu
records-news-curriculum-skill-added = Pievienoja prasmi
records-news-curriculum-venue-added = Pievienoja norises vietu
records-news-curriculum-equipment-set = Ierakstīja aprīkojumu
records-news-curriculum-trainer-licensed = Ļāva trenerim vadīt kursu
records-news-curriculum-licence-ended = Beidza trenera tiesības vadīt kursu
records-news-curriculum-course-reviewed = Pārskatīja kursu
records-news-listen-measured = Izmērīja apmācību vajadzības
records-news-listen-need-chosen = Izvēlējās kursu vajadzībai
records-news-listen-need-left = Izlēma, ka vajadzību ar apmācībām neatrisināt
records-news-listen-corrected = Izlaboja, par ko ir ziņa
records-news-listen-suggested = Pieņēma ierosinājumu
records-news-listen-noted = Pierakstīja piezīmi pie vajadzības
records-news-listen-pulse-given = Atbildēja uz komandas mēneša jautājumu
records-news-plan-draft-made = Izveidoja plāna melnrakstu
records-news-plan-draft-solved = Aprēķināja melnrakstu
records-news-plan-draft-changed = Mainīja melnrakstu
records-news-plan-demands-opened = Pieprasīja vietas kursā
records-news-plan-demands-closed = Slēdza pieprasījumu pēc vietām kursā
records-news-plan-published = Publicēja plānu
records-news-plan-held = Novadīja nodarbību
records-news-plan-queue-named = Nosauca rindu
records-news-plan-released = Atbrīvoja rezervēto laiku tam, kurš nebija klāt
records-news-prepare-prepared = Sagatavoja plāna vēstules un mērķus
records-news-prepare-memos-sent = Nosūtīja nodarbības vēstules
records-news-prepare-memo-refused = Aizturēja vēstules, kurās kaut kā trūkst
records-news-prepare-memo-read = Izlasīja vēstuli
records-news-prepare-goal-written = Uzrakstīja mērķi
records-news-prepare-goal-agreed = Vienojās par mērķi
records-news-plan-moved = Pārcēla nodarbību
records-news-plan-cancelled = Atcēla nodarbību
records-news-plan-seated = Iedeva vietu
records-news-plan-withdrawn = Atbrīvoja vietu
records-news-plan-regrouped = Pārveidoja grupas
records-news-plan-rule-made = Noteica, ka ir spēkā obligāto apmācību noteikums
records-news-plan-rule-ended = Beidza obligāto apmācību noteikumu
records-news-plan-exempted = Deva vai beidza atbrīvojumu
records-news-plan-came-back = Atzīmēja atgriešanos
records-news-plan-hours-agreed = Norunāja kāda mācību laiku
records-news-plan-budget-made = Izveidoja budžetu
records-news-plan-budget-ended = Beidza budžetu
records-news-plan-purchased = Pasūtīja ārpus uzņēmuma
records-news-plan-cost-written = Ierakstīja izmaksas
records-news-plan-approval-asked = Lūdza piekrišanu
records-news-plan-approval-answered = Atbildēja uz lūgumu
records-news-plan-ways-set = Ierakstīja ceļa ilgumu
records-news-prepare-replied = Norādīja, vai nāks
records-news-prepare-decline-settled = Izlēma par noraidītu vietu
records-news-prepare-go-asked = Jautāja, vai nodarbība notiks
records-news-prepare-go-decided = Izlēma, vai nodarbība notiks
records-news-prepare-feed-renewed = Izveidoja kalendāra adresi
records-news-prepare-material-signed = Parakstīja materiālu sarakstu
records-news-prepare-preparation-done = Norādīja, ka sagatavošanās padarīta
records-news-prepare-memo-text-written = Uzrakstīja vēstules vārdus
records-news-deliver-attended = Pierakstīja, kas bija klāt
records-news-deliver-marked = Atzīmēja apmeklējumu
records-news-deliver-lesson-read = Izlasīja tēmu
records-news-deliver-quiz-done = Atbildēja uz kursa jautājumiem
records-news-deliver-completed = Pabeidza kursu
records-news-deliver-seat-wished = Lūdza vietu vai atbildēja
records-news-deliver-arrival-opened = Sāka atzīmēt apmeklējumu pa daļām
records-news-deliver-part-marked = Atzīmēja nodarbības daļu
records-news-deliver-trainee-noted = Pierakstīja ko par dalībnieku
records-news-deliver-shadowing-ended = Beidza ēnošanu
records-news-deliver-contact-ticked = Pierakstīja vai atzīmēja sarunu
records-news-deliver-paired-up = Salika pārī ēnošanai
records-news-deliver-aid-written = Uzrakstīja špikeri
records-news-deliver-aid-reviewed = Pārskatīja vai noņēma špikeri
records-news-deliver-aid-answered = Pateica, vai špikeris noderēja
records-news-deliver-briefed = Paziņoja par izmaiņām
records-news-deliver-briefing-tried = Atbildēja uz instruktāžas jautājumiem
records-news-deliver-briefing-ended = Slēdza instruktāžu
records-news-coach-follow-ups-opened = Ieplānoja pārrunas pēc nodarbības
records-news-coach-follow-up-held = Noturēja pārrunas
records-news-coach-task-promised = Apsolīja atbalstu
records-news-coach-task-kept = Izpildīja apsolīto atbalstu
records-news-coach-observed = Novēroja kontaktu
records-news-coach-scorecard-published = Publicēja vērtēšanas anketu
records-news-coach-review-opened = Sāka zvana izvērtējumu
records-news-coach-review-written = Saglabāja zvana izvērtējuma melnrakstu
records-news-coach-review-handed-over = Nodeva zvana izvērtējumu
records-news-coach-review-commented = Pierakstīja komentāru pie sarunas
records-news-coach-review-acknowledged = Iepazinās ar zvana izvērtējumu
records-news-coach-score-disputed = Iebilda pret vērtējumu
records-news-coach-dispute-passed-on = Nodeva iebildumu izlemt citam
records-news-coach-dispute-decided = Izlēma par iebildumu pret vērtējumu
records-news-coach-recording-added = Pievienoja ierakstu zvana izvērtējumam
records-news-coach-recording-removed = Noņēma ierakstu no zvana izvērtējuma
records-news-coach-recording-heard = Noklausījās ierakstu
records-news-coach-recording-forgotten = Ieraksts izdzēsts: glabāšanas laiks beidzies
records-news-practise-cards-dealt = Izdalīja nodarbības kartītes
records-news-practise-rated = Vingrinājās ar kartīti
records-news-practise-cards-brought-forward = Pārcēla kartītes agrāk pēc jautājumiem
records-news-practise-verdict = Izvērtēja trīsdesmit vingrinājumu dienas
records-news-recognise-issued = Izsniedza sertifikātu
records-news-evaluate-reported = Aprēķināja ietekmi
records-news-evaluate-sent-back = Nosūtīja ietekmi atpakaļ pie vajadzības
records-news-evaluate-reacted = Pateica, ko tagad prot
records-news-evaluate-mood-given = Pateica, kā jutās grupā
records-news-practise-note-changed = Mainīja piezīmi sev
records-news-practise-advised = Izveidoja kartīti no padoma
records-news-practise-report-checked = Noklausījās, vai ziņotais bija
records-news-practise-paused = Apturēja vingrinājumus
records-news-practise-team-goal-set = Noteica komandas vingrinājumu mērķi
records-news-practise-guard-passed = Izvēlējās vēl kursu, kad vingrinājumi nebija pabeigti
records-news-recognise-rules-set = Noteica atzinības noteikumu
records-news-recognise-rung-granted = Piešķīra karjeras pakāpienu
records-news-recognise-kudos-given = Pateica paldies
records-news-recognise-kudos-shown = Izvēlējās, kas redz paldies
records-news-recognise-rewarded = Pierakstīja balvu

## Visu datu kopija

records-export = Datu eksports
# $n: tabulu skaits
records-export-lede = Viss, kas šeit glabājas: { $n ->
    [zero] { $n } tabulu
    [one] { $n } tabula
   *[other] { $n } tabulas
}, vienota kopija šajā brīdī. Dati ir jūsu; ņemiet tos līdzi, kurp vēlaties.
records-export-csv = Izklājlapām
records-export-csv-text = Viena zip datne: katrai tabulai sava CSV datne, augšupielādētās datnes un README, kurā teikts, kas ir katrā kolonnā.
records-export-csv-take = Lejupielādēt zip datni
records-export-sqlite = Analīzei
records-export-sqlite-text = Viena SQLite datne ar tām pašām tabulām; vērtības tieši tādas, kādas tās glabājas. Augšupielādētās datnes ir tikai zip datnē.
records-export-sqlite-take = Lejupielādēt SQLite datni
records-export-know = Noder zināt
records-export-know-secrets = Paroles, piekļuves atslēgas un pieslēgšanās dati kopijā nenonāk. Vārdi un cilvēku rakstītais gan: glabājiet datni tur, kur citi to nevar izlasīt.
records-export-know-audit = Katra kopija tiek pierakstīta kopā ar to, kurš to paņēmis.
records-export-know-one = Tas, kas glabājas par vienu cilvēku, atrodams šī cilvēka lapā.
records-export-form-unknown = Izvēlieties vienu no veidiem, kas ir lapā.

## Kas glabājas par vienu cilvēku

records-held = Ko mēs glabājam par šo cilvēku
records-held-own = Ko mēs glabājam par jums
records-held-lede = Katra rinda, kas pieder šim cilvēkam vai uz viņu norāda, visās sistēmas daļās.
records-held-rooms = Kur tas glabājas
records-held-take = Paņemt kopiju
records-held-text = Zip datnes saturs atveras jebkurā izklājlapu programmā; JSON datne ir pārcelšanai uz citu sistēmu.
records-held-csv = Lejupielādēt zip datni
records-held-json = Lejupielādēt JSON
records-held-others = Tas, ko citi rakstījuši par citiem, kopijā nenonāk, arī ja blakus ir šī cilvēka identifikators.
records-room-shell = E-pasti, pieslēgšanās un žurnāls
records-room-people = Cilvēki un maiņas
records-room-curriculum = Kursi
records-room-records = Apmācību vēsture
records-room-listen = Vajadzības un rādītāji
records-room-plan = Plāns un norunātais laiks
records-room-prepare = Vēstules un mērķi
records-room-deliver = Apmeklējums, mācību daļas un jautājumi
records-room-coach = Pārrunas
records-room-practise = Vingrinājumi
records-room-recognise = Sertifikāti
records-room-evaluate = Ietekme

## Dzēst kādu, kas vairs nestrādā

records-erase = Dzēst šī cilvēka datus
records-erase-lede = Tam, kas vairs nestrādā un lūdz viņu aizmirst. Viss notiek vienā solī, visur, un nav atsaucams.
records-erase-goes = Kas pazūd
records-erase-goes-name = Vārds, e-pasts, darbinieka numurs, lietotājvārds un divi teikumi par cilvēku. Visur paliek “Bijušais kolēģis”.
records-erase-goes-words = Tas, ko cilvēks rakstīja vai dzirdēja: mērķi, atbildes pārrunās, solījumi, vērojumu un vingrinājumu piezīmes.
records-erase-goes-mails = Vēstules un e-pasti šim cilvēkam. No vēstulēm un e-pastiem citiem vārds tiek izņemts.
records-erase-goes-files = Rindas par šo cilvēku ielādētajās datnēs. Vēlāk atsaukts imports tās neatgriež.
records-erase-goes-keys = Konts, lomas, pieslēgšanās un piekļuves atslēgas.
records-erase-stays = Kas paliek
records-erase-stays-figures = Skaitļi bez vārda: apmeklējums, rezultāti, maiņas, nedēļas rādītāji, sertifikāti. Plāni un ietekmes paliek, kādi bija.
records-erase-stays-words = Tas, ko citi rakstīja par savu mācīšanos, arī ja šis cilvēks bija viņu vadītājs vai treneris.
records-erase-stays-namesake = Pats vārds citu vēstulēs, ja vēl kādu šeit sauc tāpat, un vārds bez uzvārda.
records-erase-stays-outside = Jau nosūtītie e-pasti, eksportētās datnes un rezerves kopijas: tās ir ārpus šīs sistēmas.
records-erase-sure = Drošībai
# $handle: lietotājvārds, kas jāieraksta, piemēram, liga.ozolina
records-erase-handle = Ierakstiet: { $handle }
records-erase-handle-hint = Lai neviens netiktu dzēsts ar nejaušu klikšķi.
records-erase-handle-wrong = Tas nav šī cilvēka lietotājvārds. Ierakstiet to tieši tā, kā rakstīts virs lauka.
# $name: cilvēka vārds
records-erase-do = Dzēst: { $name }
records-erase-not = Paturēt visu
said-records-erased = Izdzēsts. Palikuši skaitļi bez vārda.
records-news-practise-note-returned = Piezīme sev atgriezās

## Levels of skills and languages

records-level-none = apliecinājuma vēl nav
records-missing-course = Vispirms vajadzīgs kurss “{ $course }”: apgūstiet to, vai arī vadītājs vai koučs var apstiprināt, ka šo darāt patstāvīgi: { $skills }.
records-missing-skill = Vispirms vajadzīga prasme “{ $skill }” (līmenis: { $level }) ar apliecinājumu: sertifikātu vai vadītāja vai kouča apstiprinātu līmeni.
records-level-reason = Uzrakstiet, kas novērots un apliecina šo līmeni.
records-level-skill = Šīs prasmes sarakstā vairs nav. Izvēlieties citu.
records-import-person = Šodien te nestrādā neviens ar šādu darbinieka numuru.
records-import-subject = Ierakstiet prasmes īso nosaukumu vai valodu: en, nb, lv, zh vai vi.
records-import-level = Prasmei rakstiet no 1 līdz 4, valodai no A1 līdz C2.
records-import-date = Ierakstiet dienu, kad līmenis noteikts: šodien vai agrāk.
records-import-twice = Tas pats, kas { $n }. rindā.
records-news-records-level-said = Norādīja vai apstiprināja prasmes līmeni
records-news-curriculum-track-published = Publicēja mācību ceļa versiju
records-news-curriculum-track-acknowledged = Apliecināja iepazīšanos ar stratēģiju un noteikumiem
records-news-coach-plan-proposed = Ierosināja attīstības plānu
records-news-coach-plan-answered = Atbildēja uz attīstības plānu
records-news-coach-preference-set = Norādīja vēlamo mācīšanās veidu
records-news-people-deputy-named = Norādīja vietnieku
records-news-people-deputy-ended = Beidza vietnieka laiku

records-news-coach-assigned = Piešķīra kouču
records-news-coach-assignment-ended = Beidza koučingu
records-news-coach-coaching-arranged = Norunāja vai atcēla koučinga tikšanos
records-news-coach-coaching-held = Novadīja koučinga tikšanos
records-news-coach-coaching-feedback-given = Atbildēja pēc koučinga tikšanās
records-news-coach-coaching-feedback-seen = Izlasīja atsauksmes par savu koučingu
records-news-coach-profile-set = Mainīja kouča lapu
records-news-coach-help-offered = Piedāvāja palīdzību kolēģiem vai to pārtrauca
records-news-coach-help-asked = Lūdza kolēģim palīdzību
records-news-coach-help-answered = Atbildēja uz kolēģa lūgumu

records-news-curriculum-variant-written = Daļa kursa uzrakstīta biroja vārdiem
records-news-curriculum-variant-dropped = Birojs atgriezās pie kursa kopīgā teksta
records-news-plan-co-teaches = Mainīts, kas nodarbību vada kopā ar treneri
records-news-deliver-path-begun = Kāds sāka ceļu uz kursa vadīšanu
records-news-deliver-path-watched = Treneris vēroja, kā kāds vada nodarbību
records-news-deliver-path-ended = Beidzās kāda ceļš uz kursa vadīšanu

records-news-deliver-outside-recorded = Pierakstīts ārējais kurss
records-news-deliver-outside-answered = Atbildēts, vai kāds dodas uz ārējo kursu
records-news-deliver-outside-changed = Mainīts ārējais kurss
records-news-deliver-outside-done = Ārējais kurss apmeklēts
records-news-deliver-course-proposed = Ierosināts papildinājums kursam
records-news-deliver-proposal-answered = Atbildēts uz ierosinājumu kursam

records-news-plan-joining-set = Pierakstīts, kā pieslēgties nodarbībai
