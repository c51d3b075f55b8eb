### Pirmā lapa, savas apmācības, nodarbības, pārskats no apmācībām līdz ieradumam, meklēšana.

## Sveiciens

# Vokatīvu no vārda droši izveidot nevar (Roberts: Robert), tāpēc sveiciens ir bez vārda.
desk-good-morning = { $name ->
    [zero] Labrīt
    [one] Labrīt
   *[other] Labrīt
}
desk-good-afternoon = { $name ->
    [zero] Labdien
    [one] Labdien
   *[other] Labdien
}
desk-good-evening = { $name ->
    [zero] Labvakar
    [one] Labvakar
   *[other] Labvakar
}
desk-today-title = Šodien

## Kad

desk-by-today = vēl šodien
# [one] ir pirmdiena, [other] ir svētdiena.
desk-by-weekday = { $weekday ->
    [zero] līdz svētdienai
    [one] līdz pirmdienai
    [2] līdz otrdienai
    [3] līdz trešdienai
    [4] līdz ceturtdienai
    [5] līdz piektdienai
    [6] līdz sestdienai
   *[other] līdz svētdienai
}
desk-by-day = līdz { $day }
desk-on-day = { $day }
desk-days-late = { $n ->
    [zero] kavējas { $n } darba dienas
    [one] kavējas { $n } darba dienu
   *[other] kavējas { $n } darba dienas
}
desk-today = šodien
desk-tomorrow = rīt
desk-in-days = { $n ->
    [zero] pēc { $n } dienām
    [one] pēc { $n } dienas
   *[other] pēc { $n } dienām
}
desk-day-n = { $n }. diena
desk-days-left = { $n ->
    [0] pēdējā diena
    [zero] vēl { $n } dienas
    [one] vēl { $n } diena
   *[other] vēl { $n } dienas
}
desk-month-year = { $year }. gada { $month }

## Pārskats

desk-board-title = No apmācībām līdz ieradumam
desk-team-people = { $team } · { $n ->
    [zero] { $n } cilvēku
    [one] { $n } cilvēks
   *[other] { $n } cilvēki
}
desk-board-lede = Apmācības ir pabeigtas, kad prasme ir kļuvusi par ieradumu.
desk-waits = { $n ->
    [0] Šobrīd jums nekas nav jādara.
    [zero] Jūsu kārta: { $n } darbu.
    [one] Jūsu kārta: { $n } darbs.
   *[other] Jūsu kārta: { $n } darbi.
}
desk-waits-late = Kavējas { $n }.
desk-waits-all-late = Kavējas visi.
desk-as-file = Lejupielādēt kā tabulu
desk-waiting-on-you = Jūsu kārta
desk-everyone = Visi
desk-to-board = Visi, no apmācībām līdz ieradumam
desk-what = Kas jādara
desk-due = Termiņš
desk-do = Darbība
desk-what-meet = Pārrunas pēc apmācībām “{ $course }”
desk-what-agree = Vienoties par mērķi apmācībām “{ $course }”
desk-what-promised = Apsolīts:
desk-act-meet = Sākt pārrunas, 15 min
desk-act-agree = Izlasīt un vienoties
desk-act-kept = Jau izdarīts
desk-key-you = dalībnieks izdarījis, jūsu kārta
desk-key-them = jūsu daļa ir izdarīta
desk-key-late = kavējas
desk-key-agree = dalībnieks izdarījis, vadītājam jāvienojas
desk-filter = Atlase
desk-tab-all = Visi
desk-tab-me = Mana kārta
desk-tab-them = Citu kārta
desk-tab-late = Kavējas
desk-tab-done = Pabeigts
desk-tab-empty = Šeit nekā nav
desk-tab-empty-why = Šobrīd neviena apmācības nav šajā posmā.
desk-show-all = Rādīt visus
desk-board-empty = Apmācību tuvumā nav
desk-board-empty-why = Jūsu cilvēki šeit parādās mēnesi pirms apmācībām un paliek divus mēnešus pēc tām.
desk-board-scrolls = No apmācībām līdz ieradumam, pa cilvēkiem
desk-board-caption = Katrs dalībnieks pēc katrām apmācībām. Katrā pārī kreisais aplis ir dalībnieks, labais ir partneris.
desk-person = Cilvēks
desk-memo = Vēstule
desk-goal = Mērķis
desk-attended = Apmeklējums
desk-follow-up = Pārrunas
desk-habit = Ieradums
desk-promised = Apsolīts
desk-not-yet = vēl ne
desk-read-on = izlasīta: { $day }
desk-not-read = vēl nav izlasīta
desk-was-not-read = nav izlasīta
desk-memo-to-send = Jānosūta
desk-memo-held = Nav nosūtīta
desk-memo-missing = kaut kā trūkst
desk-agreed-on = Saskaņots: { $day }
desk-goal-to-agree = Jāsaskaņo
desk-goal-to-write = Jāuzraksta
desk-goal-not-agreed = Nav saskaņots
desk-goal-agreed = saskaņots
desk-not-marked = vēl nav atzīmēts
desk-was-here = bija
desk-came-late = nokavēja
desk-away = Nebija
desk-met-on = Notika: { $day }
desk-was-due = Termiņš bija { $day }
desk-to-meet = Jānotur
desk-goal-reached = mērķis sasniegts
desk-goal-partly = mērķis sasniegts daļēji
desk-goal-not-yet = mērķis vēl nav sasniegts
desk-days-of = dienas: { $done } no { $gone }
desk-is-habit = ieradums
desk-habit-from = sākums: { $day }
desk-kept-on = izpildīts: { $day }

## Šodien, no vadītāja līdz administratoram

desk-planner-title = Mēnesis
desk-planner-nothing = Neviens melnraksts negaida, un visas vēstules var nosūtīt.
desk-fig-needs = Lielas vajadzības
desk-fig-needs-small = virs { $n } no 100
desk-fig-unplaced = Nav plānā
desk-fig-unplaced-small = gaida vietu kursā
desk-fig-drafts = Melnraksti
desk-fig-drafts-small = jāpublicē vai jāizmet
desk-fig-memos = Aizturētas vēstules
desk-fig-memos-small = { $n ->
    [0] neviena nekavējas
    [zero] kavējas { $n }
    [one] kavējas { $n }
   *[other] kavējas { $n }
}
desk-draft-waits = Gaida melnraksts { $n }: { $month }
desk-draft-placed = vieta ir { $placed } no { $all }
desk-left-out = nav plānā: { $n }
desk-open-plan = Atvērt plānu
desk-memos-stuck = { $n ->
    [zero] Nav nosūtītas { $n } vēstules: { $course }
    [one] Nav nosūtīta { $n } vēstule: { $course }
   *[other] Nav nosūtītas { $n } vēstules: { $course }
}
desk-memo-late = kavējas
desk-open-session = Atvērt nodarbību
desk-to-mark = Kas bija klāt?
desk-mark-attendance = Atzīmēt apmeklējumu
desk-you-teach = Jūs vadāt
desk-all-sessions = Visas nodarbības
desk-teach-nothing = Jums nav ieplānotu nodarbību.
desk-all-ready = visi ir gatavi
desk-training = Apmācības
desk-when = Kad
desk-place = Kur
desk-trainer = Treneris
desk-enrolled = Pieteikti
desk-memos-read = Vēstules izlasītas
desk-goals-written = Mērķi uzrakstīti
desk-state = Statuss
desk-to-hear = Jādzird zvanā
desk-to-hear-why = Rit viņu vingrinājumu mēnesis, bet neviens to vēl nav dzirdējis. Kartītes vien ieradumu nepierāda.
desk-to-hear-none = Visi, kas vingrinās, ir dzirdēti vismaz vienreiz.
desk-to-hear-nobody = Jūsu komandā šobrīd nevienam nav vingrinājumu mēneša.
desk-note-heard = Pierakstīt dzirdēto
desk-hear-again = Visilgāk nav dzirdēti
desk-last-heard = pēdējoreiz dzirdēts { $day }
desk-house-title = Organizācija
desk-fig-people-small = šodien strādā
desk-fig-night = Pēdējie nakts darbi
desk-fig-night-small = { $n ->
    [0] viss izdevās
    [zero] { $n } darbi neizdevās
    [one] { $n } darbs neizdevās
   *[other] { $n } darbi neizdevās
}
desk-night-never = vēl nav bijuši
desk-night-first = pirmā būs šonakt
desk-fig-mails = E-pasti gaida
desk-fig-mails-small = { $n ->
    [0] neviens nav atteikts
    [zero] atteikti { $n }
    [one] atteikts { $n }
   *[other] atteikti { $n }
}
desk-outbox = Izsūtne
desk-open = Atvērt
desk-agenda = Ar ko šodien tiekaties
desk-agenda-none = Šodien neviens ar jums nav sarunāts.
desk-agenda-goal = Mērķa saruna: { $name }
desk-agenda-follow-up = Pārrunas: { $name }
desk-agenda-teach = Jūs vadāt kursu “{ $course }”
desk-agenda-learn = Jūs apmeklējat kursu “{ $course }”
desk-fig-practising = Tagad vingrinās
desk-fig-practising-small = jūsu komandā
desk-fig-unheard = Vēl nav dzirdēti
desk-fig-unheard-small = nevienā zvanā
desk-fig-noted = Jūsu piezīmes
desk-fig-noted-small = { $n ->
    [zero] pēdējās { $n } dienās
    [one] pēdējā { $n } dienā
   *[other] pēdējās { $n } dienās
}
desk-fig-booked = Sarunāts ar citiem
desk-fig-booked-small = šonedēļ
desk-apart = Kur dzirdējāt atšķirīgi
desk-apart-none = Pēdējās nedēļās neviens nav atzīmējis pretējo tam, ko dzirdējis cits.
desk-apart-line = { $yes_on } dzirdēja { $yes }, { $no_on } nedzirdēja { $no }
desk-noted = Jūsu pēdējās piezīmes
desk-noted-none = Pēdējā laikā par savu komandu neko neesat atzīmējis.
desk-first-unread = { $n ->
    [zero] Vēl nav izlasījuši vēstuli: { $names }
    [one] Vēl nav izlasījuši vēstuli: { $names }
   *[other] Vēl nav izlasījuši vēstuli: { $names }
}
desk-first-no-goal = { $n ->
    [zero] Vēl nav uzrakstījuši mērķi: { $names }
    [one] Vēl nav uzrakstījuši mērķi: { $names }
   *[other] Vēl nav uzrakstījuši mērķi: { $names }
}
desk-first-seats = { $n ->
    [zero] { $n } dalībnieku
    [one] { $n } dalībnieks
   *[other] { $n } dalībnieki
}
desk-bring = Līdzi jāņem:
desk-quiet = Kas vairs nevingrinās
desk-quiet-none = Visi, kam rit vingrinājumu mēnesis, pēdējās piecās dienās ir vingrinājušies.
desk-quiet-days = { $n ->
    [zero] bez vingrinājumiem { $n } dienu
    [one] bez vingrinājumiem { $n } dienu
   *[other] bez vingrinājumiem { $n } dienas
}
desk-draft-worst = { $pct } saspringtākajā pusstundā
desk-deepest = Lielākās vajadzības
desk-need-level = vajadzība { $n } no 100
desk-fig-parked = Nav izpildīts
desk-fig-parked-small = notikumi, skat. žurnālā
desk-night-failed = Naktī neizdevās “{ $act }”
desk-night-again = mēģinās vēlreiz { $when }
desk-night-badge = neizdevās
desk-import-waits = { $file } gaida apstiprinājumu
desk-import-rows = { $n ->
    [zero] { $n } rindu kaut ko maina
    [one] { $n } rinda kaut ko maina
   *[other] { $n } rindas kaut ko maina
}, { $wrong ->
    [0] kļūdu nav
    [zero] { $wrong } ir kļūdainas
    [one] { $wrong } ir kļūdaina
   *[other] { $wrong } ir kļūdainas
}
desk-import-mend = jālabo
desk-without-mail = { $n ->
    [zero] { $n } cilvēkiem nav e-pasta adreses: vēstules viņus nesasniedz
    [one] { $n } cilvēkam nav e-pasta adreses: vēstules viņu nesasniedz
   *[other] { $n } cilvēkiem nav e-pasta adreses: vēstules viņus nesasniedz
}
desk-without-place = { $n ->
    [zero] { $n } cilvēku nav nevienā komandā
    [one] { $n } cilvēks nav nevienā komandā
   *[other] { $n } cilvēki nav nevienā komandā
}
desk-house-nothing = Jūs nekas negaida: neviens e-pasts nav noraidīts, neviena datne negaida.

## Šodien, dalībnieks

desk-practice-due = { $n ->
    [zero] { $n } kartīšu
    [one] { $n } kartīte
   *[other] { $n } kartītes
}, apmēram { $minutes ->
    [zero] { $minutes } minūtes
    [one] { $minutes } minūte
   *[other] { $minutes } minūtes
}
desk-practice-done = { $n ->
    [zero] Šodien { $n } kartīšu, ar to pietiek
    [one] Šodien { $n } kartīte, ar to pietiek
   *[other] Šodien { $n } kartītes, ar to pietiek
}
desk-practice-none = Šodien kartīšu nav
desk-practice-line = { $course } · { $day }. vingrinājumu diena no { $all } · dienas: { $done } no { $gone }
desk-start-practice = Sākt vingrināties
desk-next-training = Nākamās apmācības
desk-all-booked = Visas ieplānotās: { $n }
desk-my-training = Manas apmācības
desk-next-none = Nekas nav ieplānots
desk-next-none-why = Kad jums būs vieta, divas nedēļas iepriekš vēstulē būs rakstīts, kad, kur un kāpēc.
desk-my-goal = Mans mērķis šīm apmācībām
desk-change = Mainīt
desk-memo-word = Vēstule
desk-memo-read-it = Izlasīt vēstuli
desk-memo-comes = Vēstule pienāks
desk-no-memo = Vēstules nav
desk-goal-write = Uzrakstīt savu mērķi
desk-goal-written = Mērķis uzrakstīts
desk-goal-agreed-with = Mērķis saskaņots: { $name }
desk-goal-talk-with = { $name } to saskaņos { $by }
desk-no-goal = Mērķa nav
desk-meetings = Gaidāmās pārrunas
desk-meeting-coming = { $name }, pēc apmācībām “{ $course }”, { $by }.
desk-five-questions = Pieci jautājumi
desk-heard = Dzirdēts jūsu zvanos
desk-heard-none = Vēl neviens neko nav pierakstījis.
desk-certificates-title = Sertifikāti
desk-certificates = { $n ->
    [zero] { $n } sertifikātu
    [one] { $n } sertifikāts
   *[other] { $n } sertifikāti
}
desk-certificates-expired = { $n ->
    [zero] { $n } sertifikātiem beidzies termiņš
    [one] { $n } sertifikātam beidzies termiņš
   *[other] { $n } sertifikātiem beidzies termiņš
}
desk-certificates-none = Pirmais pienāks, kad prasme būs kļuvusi par ieradumu.
desk-quiz-before = Pārbaudiet, ko jau zināt: “{ $course }”
desk-quiz-after = Pārbaudiet, ko paņemat līdzi no nodarbības: “{ $course }”
desk-quiz-later = Pārbaudiet, kas pēc dažām nedēļām palicis atmiņā: “{ $course }”
desk-quiz-before-day = { $n ->
    [zero] { $n } jautājumu, pirms { $day }
    [one] { $n } jautājums, pirms { $day }
   *[other] { $n } jautājumi, pirms { $day }
}
desk-quiz-by = { $n ->
    [zero] { $n } jautājumu, { $by }
    [one] { $n } jautājums, { $by }
   *[other] { $n } jautājumi, { $by }
}
desk-help-asked = { $name } lūdz jūsu palīdzību

## Apmācības

desk-training-title = Manas apmācības
desk-coming = Gaidāmās
desk-past = Bijušās
desk-past-scrolls = Kas iznāca no katrām apmācībām
desk-any-day = Var sākt jebkurā dienā

## Nodarbības

desk-sessions-title = Nodarbības
desk-sessions-count = { $n ->
    [zero] { $n } nodarbību
    [one] { $n } nodarbība
   *[other] { $n } nodarbības
}
desk-sessions-none = Šajā mēnesī nodarbību nav
desk-sessions-none-why = Nodarbības šeit parādās, kad plāns ir publicēts.
desk-state-held = notikusi
desk-state-mark = jāatzīmē apmeklējums
desk-seats-of = vietas: { $n } no { $max }
desk-in-groups = { $n ->
    [zero] { $n } grupās
    [one] { $n } grupā
   *[other] { $n } grupās
}
desk-n-of = { $n } no { $all }
desk-steps = Cik tālu ir šī nodarbība
desk-step-booked = Rezervēts
desk-step-memo = Vēstule, { $day }
desk-step-goals = Mērķi, līdz { $day }
desk-step-class = Nodarbība, { $day }
desk-step-follow-up = Pārrunas, līdz { $day }
desk-step-habit = Ieradums, līdz { $day }
desk-my-goal-for-it = Mans mērķis šīm apmācībām
desk-memo-heading = Vēstule
desk-goal-heading = Mērķis
desk-memos-leave = Vēstules tiks nosūtītas { $by }.
desk-memos-none = Šai nodarbībai vēstuļu nav.
desk-memos-read-of = Izlasītās vēstules: { $read } no { $sent }, katra lasītāja paša valodā.
desk-memos-refused = { $n ->
    [zero] Nevar nosūtīt { $n } vēstules.
    [one] Nevar nosūtīt { $n } vēstuli.
   *[other] Nevar nosūtīt { $n } vēstules.
}
desk-memo-you-read = Jūsu vēstule ir izlasīta.
desk-memo-you-unread = Jūsu vēstule ir šeit.
desk-memo-not-sent-yet = Jūsu vēstule vēl nav nosūtīta.
desk-memo-open = Atvērt vēstuli
desk-who-comes = Kas nāks
desk-team = Komanda
desk-attendance = Apmeklējums
desk-mark-here = Bija
desk-mark-late = Nokavēja
desk-save-attendance = Saglabāt apmeklējumu
desk-attendance-why = Ikviens, kas bija klāt, saņem pārrunas un vingrinājumu mēnesi.
desk-mark-opens = Kad nodarbība sāksies, apmeklējumu varēs atzīmēt treneris un apmācību plānotāji.
desk-group = { $n }. grupa
desk-groups-right = Vai grupas ir pareizas?
desk-to-look-at = jāapskata: { $n }
desk-material = Materiāli
desk-quantity = Cik
desk-their-goals = Viņu mērķi
desk-goals-here = Mērķi
desk-weak = Testā grūti
desk-missed-by = kļūdījās { $n } no { $all }

## Meklēšana

desk-search-label = Vārds, komanda, kurss, diena
desk-found = Atrasts: { $n }
desk-found-none = Nekas nav atrasts
desk-found-none-why = Mēģiniet ar mazāk vārdiem vai ierakstiet tikai vārda sākumu. Vārdus var rakstīt arī bez garumzīmēm un mīkstinājuma zīmēm, un kursus var meklēt jebkurā valodā.
desk-palette-list = Ko var atvērt
desk-palette-all = Viss, kas atrasts
desk-palette-keys = Taustiņi
desk-palette-close = Aizvērt
desk-palette-places = Lapas
desk-palette-acts = Darbi
desk-do-choose = Izvēlēties apmācības vajadzībai
desk-do-aid = Kaut ko uzmeklēt
desk-do-brief = Paziņot, kas mainījies
desk-all-briefings = Visas instruktāžas
desk-do-draft = Izveidot mēneša plāna melnrakstu
desk-do-report = Pārbaudīt, vai apmācības palīdzēja
desk-do-talk = Vienoties par mērķiem, rīkot pārrunas
desk-do-mark = Atzīmēt apmeklējumu
desk-do-import = Ielādēt datni
desk-do-settings = Mainīt darba laiku, valodas un termiņus
desk-do-practise = Vingrināties
desk-key-search = Atvērt un aizvērt meklēšanu
desk-key-choose = Izvēlēties sarakstā
desk-key-open = Atvērt
desk-key-close = Aizvērt
desk-key-keys = Parādīt šos taustiņus
desk-key-answer = Vingrinājumu kartīte: parādīt atbildi
desk-key-rate = Vingrinājumu kartīte: novērtēt, kā izdevās

## Nodarbība mainās

desk-change-session = Pārcelt, atcelt, citi cilvēki
desk-cancelled-title = Šī nodarbība ir atcelta
desk-cancelled-why = Kāpēc
desk-cancelled-then = Ikviens, kam bija vieta, gaida citu.
desk-cancelled-people = { $n ->
    [zero] Vieta bija { $n } cilvēkiem.
    [one] Vieta bija { $n } cilvēkam.
   *[other] Vieta bija { $n } cilvēkiem.
}

## Dalība, sagatavošanās, grupas

desk-to-calendars = Manā kalendārā
desk-prework-open = Sagatavoties
desk-prework-done = Sagatavošanās padarīta
desk-reply-open = Norādīt, vai nāksiet
desk-reply-comes = Jūs nāksiet
desk-reply-no = Jūs nevarat piedalīties
desk-reply-waits = izlems vadītājs
desk-reply-kept = vadītājs lūdz nākt
desk-reply-badge-yes = nāks
desk-reply-badge-no = nevar nākt
desk-reply-badge-kept = lūdz nākt
desk-declines = Nevar piedalīties
desk-decline-release = Atdot vietu
desk-decline-keep = Lūgt nākt
desk-decline-item = { $name } nevar piedalīties: “{ $course }”
desk-decline-decide = Izlemt
desk-plan-from = { $name }: ierosināts attīstības plāns
desk-plan-read = Lasīt un atbildēt
desk-free-seats = Brīvas vietas: { $n }; gaida: { $waiting }.
desk-free-seats-act = Skatīt, kas gaida
desk-you-teach-this = Jūs vadāt šo nodarbību
desk-teach-open = vēl nav apstiprināts
desk-teach-yes = apstiprināts
desk-teach-no = nevarat to vadīt
desk-teach-confirm = Apstiprināt dalību
desk-teach-why = Kāpēc nevarat
desk-teach-cannot = Nevaru vadīt
desk-group-away = Nav klāt
desk-to-checklist = Kontrolsaraksts
desk-prework = Sagatavošanās
desk-prework-all = Visi ir sagatavojušies.
desk-prework-not-yet = Vēl nav:
desk-notice-title = Īss brīdinājums
desk-go-title = Notiks vai nenotiks
desk-go-item = { $course }, { $day }: notiks vai nenotiks?
desk-go-badge = jāizlemj
desk-go-decide = Izlemt

desk-first-title = Pirmie soļi
desk-first-lede = Apmēram desmit minūtes līdz pirmajai grupai. Secība ir brīva.
desk-first-people = Pievienojiet darbiniekus ar roku vai no faila
desk-first-course = Uzrakstiet pirmo kursu
desk-first-venue = Pievienojiet norises vietu, ja viss nenotiek tiešsaistē
desk-first-trainer = Norādiet, kas to vada
desk-first-session = Nosakiet datumu: kurss, diena, dalībnieki
desk-first-done = izdarīts
desk-wishes = Lūgtās vietas: { $n }, pirmā atbilde līdz { $day }
desk-wishes-late = atbilde kavējas
desk-wishes-answer = Atbildēt
desk-wishes-mine = Lūgtās vietas
desk-wishes-all = Visas
desk-wishes-none = Jums nav lūgtu vietu.
desk-wishes-courses = Atrast kursu

## Plāna pieci jautājumi vienā lapā

desk-five-title = Plāns vienā lapā: { $skill }, { $team }
desk-five-to-need = Vajadzība
desk-five-strategy = Ko mēs solām:
desk-five-days =
    { $n ->
        [zero] { $n } dienu no lēmuma līdz pirmajām mācībām, { $day }.
        [one] { $n } diena no lēmuma līdz pirmajām mācībām, { $day }.
       *[other] { $n } dienas no lēmuma līdz pirmajām mācībām, { $day }.
    }
desk-five-days-so-far =
    { $n ->
        [zero] Kopš lēmuma { $n } dienu; mācībām vēl nav datuma.
        [one] Kopš lēmuma { $n } diena; mācībām vēl nav datuma.
       *[other] Kopš lēmuma { $n } dienas; mācībām vēl nav datuma.
    }
desk-five-steps = Pieci jautājumi
desk-five-step-who = Kurš
desk-five-step-type = Kāds veids
desk-five-step-method = Kāda metode
desk-five-step-prepare = Sagatavot
desk-five-step-follow = Sekot līdzi
desk-five-who = Kam tas vajadzīgs?
desk-five-to-evidence = Viss, kas aiz tā
desk-five-evidence = Vajadzība { $level } no 100 (no { $low } līdz { $high }), avoti kopā: { $n } (atbildes, zvani, vērtējumi).
desk-five-evidence-little = Skaitlim par maz datu (atbildes, zvani un vērtējumi kopā: { $n }).
desk-five-asked = { $n ->
    [zero] To mācīsies { $n } cilvēku
    [one] To mācīsies { $n } cilvēks
   *[other] To mācīsies { $n } cilvēki
}
desk-five-seated = { $n ->
    [zero] Vieta ir { $n } cilvēkiem
    [one] Vieta ir { $n } cilvēkam
   *[other] Vieta ir { $n } cilvēkiem
}
desk-five-learned = { $n ->
    [zero] { $n } jau iemācījušies, vai viņiem tas vairs nav vajadzīgs
    [one] { $n } jau iemācījies, vai viņam tas vairs nav vajadzīgs
   *[other] { $n } jau iemācījušies, vai viņiem tas vairs nav vajadzīgs
}
desk-five-waiting = { $n ->
    [0] Neviens negaida
    [zero] Vietu gaida { $n } cilvēku
    [one] Vietu gaida { $n } cilvēks
   *[other] Vietu gaida { $n } cilvēki
}
desk-five-nobody = Kursam vēl neviens nav izvēlēts.
desk-five-type = Kāds mācību veids?
desk-five-choose = Izvēlēties kursu
desk-five-no-course = Šai vajadzībai kurss nav izvēlēts.
desk-five-others = Šai vajadzībai izvēlēts arī:
desk-five-method = Kāda metode?
desk-five-after-course = Izriet no kursa.
desk-five-way-seats = { $min }–{ $max } cilvēki
desk-five-way-sessions = { $n ->
    [zero] { $n } nodarbību
    [one] { $n } nodarbība
   *[other] { $n } nodarbības
}
desk-five-prepare = Kā sagatavojam cilvēkus?
desk-five-to-plan = Plānot nodarbības
desk-five-no-session = Nevienai nodarbībai vēl nav datuma.
desk-five-session = Nodarbība
desk-five-memo-col = Vēstule
desk-five-goals-col = Mērķi
desk-five-memo = līdz { $day } · nosūtītas { $sent } no { $n }, izlasītas { $read }
desk-five-goals = līdz { $day } · uzrakstīti { $written } no { $n }, saskaņoti { $agreed }
desk-five-follow = Kā sekojam līdzi?
desk-five-meeting-col = Pārrunas
desk-five-practice-col = Vingrināšanās
desk-five-meeting = līdz { $day } · notikušas { $held } no { $n }
desk-five-practice = līdz { $day } · ieradums: { $done } no { $n }
desk-five-print = Šī lapa drukājas uz vienas loksnes.
desk-similar-group = { $n } no šiem { $all } bija kopā { $day }, un noskaņojums bija zems ({ $mean } no 5). Var palīdzēt cits grupas sastāvs.
desk-required = Kas vajadzīgs Jūsu darbam
desk-required-team = { $n ->
    [zero] Obligātās apmācības nav apgūtas vai drīz ir termiņš: { $n } Jūsu cilvēku
    [one] Obligātās apmācības nav apgūtas vai drīz ir termiņš: { $n } Jūsu cilvēks
   *[other] Obligātās apmācības nav apgūtas vai drīz ir termiņš: { $n } Jūsu cilvēki
}
desk-required-late = { $n ->
    [zero] Obligātās apmācības: { $n } cilvēku divas nedēļas pēc termiņa
    [one] Obligātās apmācības: { $n } cilvēks divas nedēļas pēc termiņa
   *[other] Obligātās apmācības: { $n } cilvēki divas nedēļas pēc termiņa
}
desk-agenda-coaching = Koučings: { $name }
desk-agenda-coaching-group = Koučings grupā
desk-waits-coaching-notes = { $n ->
    [zero] { $n } koučinga tikšanās jāpieraksta
    [one] { $n } koučinga tikšanās jāpieraksta
   *[other] { $n } koučinga tikšanās jāpieraksta
}
desk-waits-coaching-words = Kā pagāja koučinga tikšanās? Viena minūte.

desk-taught-with = { $trainer }, kopā: { $with }

desk-series-dates = Datumi
desk-series-over = pagājis
desk-series-join = Kā pieslēgties
# $cost, $left: amounts
desk-approval-small = maksā { $cost }, atlicis { $left }

# $course: title
desk-agenda-travel = Ceļā: { $course }
