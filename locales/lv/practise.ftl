### Mēnesis līdz ieradumam: kartītes, atbildes, slēdziens.

practise-title = Vingrinājumi
practise-card-of = Vingrinājumi: { $n }. kartīte no { $all }
practise-done-of = Atbildētas kartītes: { $n } no { $all }
practise-n-of = { $n } no { $all }
practise-stop = Pagaidām pietiks, atbildes ir saglabātas
practise-show = Parādīt atbildi
practise-how-to-tell = Kā pamanīt, ka izdevās
practise-space = Atstarpe
practise-on-a-call = vienā šodienas kontaktā
practise-how-close = Cik tuvu bija jūsu atbilde?
practise-how-did-it-go = Kā gāja?
practise-again = Vēlreiz
practise-hard = Grūti
practise-good = Labi
practise-easy = Viegli
practise-not-today = Šodien ne
practise-did-hard = Ar piepūli
practise-did-good = Labi
practise-did-easy = Bez piepūles
practise-in-days = { $n ->
    [zero] pēc { $n } dienām
    [one] pēc { $n } dienas
   *[other] pēc { $n } dienām
}
practise-enough = { $n ->
    [zero] Šodien { $n } kartīšu, ar to pietiek.
    [one] Šodien { $n } kartīte, ar to pietiek.
   *[other] Šodien { $n } kartītes, ar to pietiek.
}
practise-next = Nākamā reize: { $day }.
practise-nothing = Šobrīd nav, ko vingrināt.
practise-none = Vingrinājumu vēl nav
practise-none-why = Kartītes atnāk pašas nākamajā dienā pēc apmācībām: dažas minūtes dienā, trīsdesmit dienas.
practise-months = Jūsu mēneši
practise-days = Dienas: { $done } no { $gone }
practise-verdict-done = Tas ir ieradums: dzirdēts īstos kontaktos, un pietiekami bieži.
practise-verdict-change = Šādā veidā tas nav nostiprinājies. Vadītājs kopā ar jums izvēlēsies citu veidu.
practise-verdict-data = Datu nepietiek: tas vēl nav dzirdēts pietiekami daudzos kontaktos.
practise-rating-unknown = Izvēlieties vienu no četrām atbildēm.
practise-over = Šis vingrinājumu mēnesis ir beidzies.
practise-from = padomu deva { $name }
practise-how-note = Kā gāja (to var izlasīt jūsu vadītājs un koučs)
practise-remembered = Šodien jūs atcerētos { $n } no 10 (līdz šim redzētas { $cards ->
    [zero] { $cards } kartīšu
    [one] { $cards } kartīte
   *[other] { $cards } kartītes
}).
practise-off-days = Brīvdienas, atvaļinājums un pauzes netiek skaitītas: nav dienu virknes, ko pazaudēt.
practise-notes = Piezīmes sev
practise-notes-back = { $n ->
    [0] Ko uzrakstāt sev, tas atgriežas 3., 10., 30. un 365. dienā.
    [zero] Pie jums atgriezušās { $n } piezīmes.
    [one] Pie jums atgriezusies { $n } piezīme.
   *[other] Pie jums atgriezušās { $n } piezīmes.
}
practise-notes-open = Uz piezīmēm
practise-notes-lede = Ko šeit uzrakstāt, tas pie jums atgriežas 3., 10., 30. un 365. dienā. Neviens cits to neredz.
practise-notes-came = Jūsu vārdi atgriežas
practise-note-came = { $n ->
    [zero] Jūs to uzrakstījāt pirms { $n } dienām
    [one] Jūs to uzrakstījāt pirms { $n } dienas
   *[other] Jūs to uzrakstījāt pirms { $n } dienām
}
practise-note-read = Izlasīts
practise-notes-kept = Saglabātās
practise-notes-none = Vēl nekas nav uzrakstīts.
practise-note-line = uzrakstīta { $written }, atgriezīsies { $next }
practise-note-line-over = uzrakstīta { $written }, atgriezusies četras reizes
practise-note-end = Vairs nevajag
practise-note-new = Uzrakstīt sev
practise-note-text = Ko gribat atrast vēlreiz?
practise-note-hint = Viena lieta, kas izdevās, vai viena, ko gribat izmēģināt.
practise-note-mail = Arī pa e-pastu
practise-note-save = Saglabāt
said-practise-note-kept = Saglabāts. Pirmo reizi atgriezīsies pēc trim dienām.
said-practise-note-ended = Tā vairs neatgriezīsies.
practise-mail-note-subject = Jūs to uzrakstījāt pirms { $n } dienām
practise-mail-note-body = { $day } jūs sev uzrakstījāt: { $text }
practise-pause = Dažas dienas prombūtnē
practise-pause-why = Atvaļinājums vai slimība, ko grafiks nezina: šīs dienas netiek skaitītas, un mēnesis beidzas par tik pat vēlāk. Neviens neprasa, kāpēc.
practise-pause-from = Pirmā diena
practise-pause-to = Pēdējā diena
practise-pause-save = Apturēt vingrinājumus
said-practise-paused = Pauze ir iestatīta. Šīs dienas netiek skaitītas.
practise-pause-length = Ierakstiet pēdējo dienu, kas nav pirms pirmās; kopā ne vairāk kā { $max } dienas.
practise-pause-past = Pauze var sākties ne agrāk kā pirms { $max } dienām.
practise-pause-twice = Dažām no šīm dienām pauze jau ir. Izvēlieties citas dienas.
practise-team-title = Komandas vingrinājumi
practise-team-open = Jūsu komandas nedēļa
practise-team-line = Jūsu komanda šonedēļ vingrinājusies { $share } vingrinājumu dienu.
practise-team-line-goal = Jūsu komanda šonedēļ vingrinājusies { $share } vingrinājumu dienu; mērķis ir { $goal }.
practise-team-lede = Cik lielu daļu vingrinājumu dienu komanda ir vingrinājusies no pirmdienas līdz šodienai. Neviens nav nosaukts, brīvdienas netiek skaitītas, un, ja cilvēku ir mazāk par pieciem, nekas netiek rādīts.
practise-team-week = Šī nedēļa
practise-team-none = Nav komandas, ko rādīt.
practise-team = Komanda
practise-team-share = Vingrinājās
practise-team-goal = Mērķis
practise-team-label = { $team }: vingrinājumu dienu daļa
practise-team-people = { $n ->
    [zero] vingrinās { $n } cilvēku
    [one] vingrinās { $n } cilvēks
   *[other] vingrinās { $n } cilvēki
}
practise-team-nobody = pašlaik nevienam nav vingrinājumu mēneša
practise-team-small = vingrinās mazāk nekā { $n }, tāpēc nekas netiek rādīts
practise-team-begins = nedēļa sākas
practise-team-no-goal = vēl nav
practise-team-set = Izvēlieties mērķi kopā
practise-team-share-field = Vingrinājumu dienu daļa nedēļā, procentos
practise-team-share-hint = No 10 līdz 100. Divas dienas no trim ir 67.
practise-team-save = Noteikt mērķi
said-practise-goal-set = Komandas mērķis ir noteikts.
practise-coachee = Vingrinājumi līdzās
practise-coachee-title = Vingrinājumi: { $name }
practise-coachee-remembered = Šodien atcerētos { $n } no 10 ({ $cards ->
    [zero] { $cards } kartīšu
    [one] { $cards } kartīte
   *[other] { $cards } kartītes
}).
practise-reports = Kontaktos izdarītais, kā ziņots
practise-reports-why = Ziņojums ir vingrinājums, nevis pierādījums. Par pierādījumu tas kļūst, kad kāds ir noklausījies.
practise-reports-none = Pēdējās trīsdesmit dienās nekas nav ziņots.
practise-scored = Vērtētie kontakti šajā laikā: { $shown } no { $n } kritērijiem ar { $from } vai vairāk.
practise-only-said = Ziņots
practise-heard-by = Dzirdēja { $name }
practise-not-heard-by = { $name } klausījās, vēl nebija
practise-heard = Es to dzirdēju
practise-not-heard = Klausījos, vēl nebija
said-practise-checked = Pierakstīts kā novērojums.
practise-check-not-done = Nebija kontakta, ko klausīties: atbilde bija “Šodien ne”.
practise-checked-already = Kāds jau ir noklausījies.
practise-their-months = Mēneši
practise-weak = Vājākās kartītes
practise-weak-none = Vēl neviena kartīte nav atbildēta.
practise-weak-line = atmiņā ar { $chance }, { $n ->
    [0] ne reizi nav aizmirsta
    [zero] aizmirsta { $n } reizes
    [one] aizmirsta { $n } reizi
   *[other] aizmirsta { $n } reizes
}
practise-advice = Padoms kā kartīte
practise-advice-kind = Tas ir …
practise-advice-do = ko izdarīt vienā kontaktā
practise-advice-recall = ko atcerēties
practise-advice-front = Ko izmēģināt vai atbildēt
practise-advice-back = Kā pamanīt, ka izdevās, vai atbilde
practise-advice-save = Izveidot kartīti
said-practise-advised = Kartīte atnāks nākamajā darba dienā.
practise-no-month = Pašlaik nenorit neviens vingrinājumu mēnesis. Kartītei tas vajadzīgs.
practise-guard-title = Vai vingrinājās un vai atbalsts tika sniegts?
practise-guard-lede = Pēdējā gada laikā kursā par šo { $n ->
    [zero] bija { $n } cilvēku
    [one] bija { $n } cilvēks
   *[other] bija { $n } cilvēki
}. No tiem { $open } vingrinājumi vai atbalsts vēl nav pabeigti; jauns kurss nāktu, pirms iepriekšējais paguvis iedarboties.
practise-guard-nobody = Pēdējā gada laikā komandā nevienam nav bijis kursa par šo.
practise-guard-followed = Kas sekoja pēc iepriekšējā kursa
practise-guard-back = Atpakaļ pie vajadzības
practise-guard-go = Un tagad
practise-guard-reason = Kāpēc tagad vajadzīgs vēl viens kurss?
practise-guard-reason-hint = Tas paliks vajadzības vēsturē.
practise-guard-reason-needed = Vingrinājumi vai atbalsts nav pabeigti: { $n ->
    [zero] { $n } cilvēkiem
    [one] { $n } cilvēkam
   *[other] { $n } cilvēkiem
}. Ierakstiet, kāpēc tagad vajadzīgs vēl viens kurss.
practise-guard-note = Izvēlēts, lai gan { $n } vingrinājumi vai atbalsts nebija pabeigti: { $reason }
practise-guard-wait = Pagaidīt ar jaunu kursu
practise-guard-choose = Izvēlēties kursu
practise-guard-who = Kurš
practise-guard-course = Kurss
practise-guard-practice = Vingrinājumi
practise-guard-support = Atbalsts
practise-guard-state = Stāvoklis
practise-guard-open = Nav pabeigts
practise-guard-done = Izdarīts
practise-guard-habit = Kļuvis par ieradumu
practise-guard-until = turpinās līdz { $day }
practise-guard-no-meeting = pārrunas pēc apmācībām nav notikušas
practise-guard-promises-open = { $n ->
    [zero] { $n } solījumu vēl nav izpildīti
    [one] { $n } solījums vēl nav izpildīts
   *[other] { $n } solījumi vēl nav izpildīti
}
practise-guard-promises-kept = { $n ->
    [zero] { $n } solījumu izpildīti
    [one] { $n } solījums izpildīts
   *[other] { $n } solījumi izpildīti
}
practise-guard-nothing-open = nekas nav palicis
practise-guard-seat = { $name }: pēc kursa “{ $course }” vingrinātās dienas: { $done } no { $gone }{ $meeting ->
    [missing] ; pārrunas vēl nav notikušas
   *[fine] {""}
}{ $promises ->
    [0] {""}
    [zero] ; vēl nav sniegts apsolītais atbalsts: { $promises }
    [one] ; vēl nav sniegts apsolītais atbalsts: { $promises }
   *[other] ; vēl nav sniegts apsolītais atbalsts: { $promises }
}. Nākamais kurss nāktu, pirms iepriekšējais paspējis darboties.
