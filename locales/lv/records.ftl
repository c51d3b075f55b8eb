### Kas noticis: viena cilvēka apmācību vēsture un organizācijas izmaiņu žurnāls vārdos.

records-transcript = Apmācību vēsture
records-transcript-lede = Kas apmeklēts, pabeigts, pierādīts un kļuvis par ieradumu. Jaunākais augšā.
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
records-audit-newest = Jaunākais augšā
records-audit-filter = Par: { $object }
records-audit-all = Rādīt visu
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
records-news-curriculum-course-published = Publicēja kursu
records-news-curriculum-skill-added = Pievienoja prasmi
records-news-curriculum-venue-added = Pievienoja norises vietu
records-news-curriculum-trainer-licensed = Ļāva trenerim vadīt kursu
records-news-listen-measured = Izmērīja apmācību vajadzības
records-news-listen-need-chosen = Izvēlējās kursu vajadzībai
records-news-listen-need-left = Izlēma, ka vajadzību ar apmācībām neatrisināt
records-news-listen-corrected = Izlaboja, par ko ir ziņa
records-news-listen-suggested = Pieņēma ierosinājumu
records-news-listen-noted = Pierakstīja piezīmi pie vajadzības
records-news-plan-draft-made = Izveidoja plāna melnrakstu
records-news-plan-draft-solved = Aprēķināja melnrakstu
records-news-plan-draft-changed = Mainīja melnrakstu
records-news-plan-demands-opened = Pieprasīja vietas kursā
records-news-plan-published = Publicēja plānu
records-news-plan-booked = Rezervēja laiku
records-news-plan-held = Novadīja nodarbību
records-news-plan-queue-named = Nosauca rindu
records-news-prepare-memos-sent = Nosūtīja nodarbības vēstules
records-news-prepare-memo-refused = Aizturēja vēstules, kurās kaut kā trūkst
records-news-prepare-memo-read = Izlasīja vēstuli
records-news-prepare-goal-written = Uzrakstīja mērķi
records-news-prepare-goal-agreed = Vienojās par mērķi
records-news-deliver-attended = Pierakstīja, kas bija klāt
records-news-deliver-marked = Atzīmēja apmeklējumu
records-news-deliver-lesson-read = Izlasīja tēmu
records-news-deliver-quiz-done = Atbildēja uz kursa jautājumiem
records-news-deliver-completed = Pabeidza kursu
records-news-coach-follow-up-held = Noturēja pārrunas
records-news-coach-task-kept = Izpildīja apsolīto atbalstu
records-news-coach-observed = Novēroja kontaktu
records-news-practise-rated = Vingrinājās ar kartīti
records-news-practise-verdict = Izvērtēja trīsdesmit vingrinājumu dienas
records-news-recognise-issued = Izsniedza sertifikātu
records-news-evaluate-reported = Aprēķināja ietekmi
records-news-evaluate-sent-back = Nosūtīja ietekmi atpakaļ pie vajadzības
