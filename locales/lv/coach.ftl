### Līdzās: pārrunas pēc apmācībām, solījumi, zvanos novērotais.

coach-follow-up-with = { $name }: pārrunas pēc apmācībām
coach-five = Pieci jautājumi
coach-q-felt = Kādas ir sajūtas pēc apmācībām?
coach-q-learned = Ko jūs iemācījāties?
coach-q-goals = Vai sasniedzāt savus mērķus?
coach-q-suggestion = Ko jūs ieteiktu nākamajām apmācībām?
coach-q-support = Kā es varu palīdzēt to izmantot darbā?
coach-hint-suggestion = Nonāk pie apmācību plānotājiem bez vārda, kā vēl viena balss par vajadzībām.
coach-hint-support = Kļūst par jūsu solījumu ar datumu jūsu sarakstā.
coach-reached = Vai mērķis sasniegts
coach-reached-yes = Jā
coach-reached-partly = Daļēji
coach-reached-no = Vēl nē
coach-support-by = Solījuma termiņš
coach-on = Pārrunu diena
coach-save = Saglabāt pārrunas
coach-held = Notikušas
coach-held-on = Pārrunas notika { $day }.
coach-due-by = līdz { $day }
coach-days-late = { $n ->
    [zero] kavējas { $n } darba dienas
    [one] kavējas { $n } darba dienu
   *[other] kavējas { $n } darba dienas
}
coach-not-held-yet = Pārrunu vēl nav bijis. Tajās būs šie pieci jautājumi:
coach-goal = Mērķis
coach-promised = Apsolītais atbalsts
coach-kept = izpildīts
coach-keep = Izpildīts
coach-seen-on-calls = Novērots īstos kontaktos
coach-nothing-seen = Vēl nekas nav pierakstīts. Kartītes vien ieradumu nepierāda: kādam tas jādzird zvanā.
coach-seen = novērots
coach-not-seen = šoreiz nav novērots
coach-note-one = Pierakstīt dzirdēto
coach-behaviour = Kam sekojāt
coach-was-it-seen = Šajā kontaktā
coach-note = Saviem vārdiem
coach-note-hint = Kas tika pateikts un kā klients to uztvēra.
coach-note-save = Saglabāt piezīmi
coach-answer-needed = Dažos vārdos ierakstiet teikto.
coach-reached-needed = Izvēlieties: jā, daļēji vai vēl nē.
coach-on-future = Ierakstiet pārrunu dienu; tā nevar būt vēlāk par šodienu.
coach-support-past = Ierakstiet dienu, kas vēl nav pagājusi.
coach-held-meanwhile = Šīs pārrunas pa šo laiku jau ir pierakstītas. Pierakstītais tagad redzams šeit.
coach-kept-already = Šis solījums jau ir atzīmēts kā izpildīts.
coach-objective-unknown = Izvēlieties kādu no kursa mācību mērķiem.
said-coach-held = Pārrunas ir saglabātas. Ja kaut kas tika ierosināts vai apsolīts, tas ir nodots tālāk.
said-coach-kept = Solījums izpildīts.
said-coach-observed = Pierakstīts.

coach-mail-near-subject = { $person }: pārrunas pēc apmācībām
coach-mail-near-body = { $person } piedalījās apmācībās “{ $course }”. Pārrunām jānotiek līdz { $day }: pieci jautājumi, apmēram piecpadsmit minūtes. Tās atradīsiet Tandem sadaļā “Pārrunas”.
coach-mail-late-subject = { $person }: pārrunas pēc apmācībām kavējas
coach-mail-late-body = { $person } vēl gaida pārrunas pēc apmācībām “{ $course }”; tām bija jānotiek līdz { $day }. Prasme, par kuru neviens nejautā, izplēn: arī šodien piecpadsmit minūtes palīdzēs. Tās atradīsiet Tandem sadaļā “Pārrunas”.

## Zvani: kas sarunā sadzirdēts

coach-calls = Zvani
coach-calls-lede = Kas sarunā sadzirdēts, pa punktiem, un ko pamēģināt nākamreiz.
coach-waiting = Jūsu kārta
# $name: who disputes
coach-waits-dispute = { $name }: iebildums par vienu punktu. Izlemjat jūs.
# $name: the reviewer
coach-waits-read = { $name }: jūsu saruna noklausīta, un secinājumi pierakstīti
# $name: whose contact it is
coach-waits-draft = { $name }: jūsu iesāktais izvērtējums
coach-draft = Melnraksts
coach-draft-why = Līdz nodošanai to redzat tikai jūs.
coach-disputed = Ir iebildums
coach-acknowledged = Iepazinos
coach-not-read-yet = Vēl nav izlasīts
coach-failed = Kritiska kļūda
# $n: points, 0 to 100
coach-points = { $n } no 100
coach-own-reviews = Jūsu sarunas
coach-own-none = Par jūsu sarunām vēl neviens nav rakstījis.
coach-team-reviews = Jūsu vadīto cilvēku sarunas, 60 dienas
coach-team-none = Pēdējās 60 dienās nekas nav nodots.
coach-contact = Saruna
coach-reviewer = Klausījās
coach-person = Darbinieks
coach-score = Vērtējums
coach-state = Stāvoklis
coach-review-new = Izvērtēt sarunu
coach-review-new-lede = Vispirms noklausieties, tad atbildiet uz katru punktu. Līdz nodošanai tas ir melnraksts.
coach-nobody-coached = Sarunu izvērtē tiešais vadītājs vai tās pašas komandas koučs. Jums tādu darbinieku nav.
coach-scorecard = Vērtēšanas anketa
coach-scorecard-none = Vērtēšanas anketas vēl nav. To var uzrakstīt plānotājs.
coach-channel = Kanāls
coach-channel-call = Zvans
coach-channel-chat = Tērzēšana
coach-channel-mail = E-pasts
coach-channel-unknown = Izvēlieties zvanu, tērzēšanu vai e-pastu.
coach-contact-on = Sarunas diena
coach-contact-future = Ierakstiet sarunas dienu; tā nevar būt vēlāk par šodienu.
coach-contact-which = Kura saruna
coach-contact-hint = Tās numurs tālruņu vai pieteikumu sistēmā, lai to var atrast.
coach-review-open = Sākt izvērtēšanu
# $name: whose contact it is
coach-review-of = { $name }: sarunas izvērtējums
# $name: the reviewer
coach-heard-by = klausījās { $name }
# $name: of the scorecard, $version: its number
coach-scorecard-version = { $name }, { $version }. versija
coach-redacted = Saglabājot no teksta tiek izņemti numuri, adreses un vārdi, ar kuriem klienti stādās priekšā.
coach-critical = Kritisks
# $n: the weight, a whole number
coach-weight-of = svars { $n }
coach-mark-yes = Jā
coach-mark-no = Nē
coach-mark-na = Neattiecas
coach-remark = Ko dzirdējāt
coach-advice = Ko pamēģināt nākamreiz
coach-advice-hint = Viena lieta, tādiem vārdiem, ko var lietot jau nākamajā sarunā.
coach-advice-next = Nākamreiz
coach-hand-over = Nodot
coach-keep-draft = Saglabāt melnrakstu
coach-review-answer-needed = Izvēlieties jā, nē vai neattiecas.
coach-review-reason-needed = Ierakstiet, ko dzirdējāt: “nē” vajag pamatot.
coach-review-advice-needed = Ierakstiet vienu lietu, ko pamēģināt nākamreiz.
coach-review-nothing = Nevienam punktam, kam ir svars, nav atbildēts jā vai nē, tāpēc vērtējuma nav. Atbildiet vismaz uz vienu punktu.
coach-review-meanwhile = Izvērtējums pa to laiku ir mainīts. Pie lauka redzams, kas saglabāts tagad; saglabājiet vēlreiz, lai tā vietā liktu savus vārdus.
coach-acknowledge = Iepazinos
coach-acknowledged-already = Šis izvērtējums jau ir atzīmēts kā izlasīts.
# $day: a date in the form after "by"
coach-dispute-until = Līdz { $day } varat lūgt kādu punktu izskatīt vēlreiz. Izlemj cits, nevis tas, kurš klausījās.
coach-dispute = Iebilst
coach-dispute-reason = Ko jūs dzirdējāt
coach-dispute-send = Lūgt lēmumu
coach-dispute-by-them = Iebildums:
coach-dispute-late = Iebildumu laiks ir beidzies. Pārrunājiet to ar savu kouču.
coach-dispute-item = Izvēlieties šī izvērtējuma punktu, kurā atbilde nav “jā”.
coach-dispute-reason-needed = Ierakstiet, ko jūs dzirdējāt.
coach-dispute-again = Par šo punktu lēmums jau ir lūgts.
# $day: a date in the form after "by"
coach-decided-by = lēmums līdz { $day }
# $name: who decided, $day: a date, $after: points
coach-decision-stays = { $name }, { $day }: paliek { $after } no 100
# $name: who decided, $day: a date, $before and $after: points
coach-decision-changed = { $name }, { $day }: mainīts, { $before } → { $after } no 100
coach-decide = Izlemt
coach-decide-answer = Atbilde uz punktu
coach-decide-words = Pamatojums
coach-decision-words-needed = Ierakstiet, kāpēc: to lasīs abi.
coach-decided-meanwhile = Pa to laiku kāds jau ir izlēmis.
coach-recording = Ieraksts
coach-recording-file = Šīs sarunas ieraksts
coach-recording-other-file = Cits ieraksts esošā vietā
coach-recording-hint = WAV, MP3, Ogg, WebM vai M4A, ne vairāk par { $max } MB. To dzirdat jūs, pēc nodošanas arī darbinieks un tas, kurš izlemj par iebildumu; neviens cits. { $n } dienas pēc nodošanas vai lēmuma ierakstu izdzēš.
coach-recording-add = Pievienot ierakstu
coach-recording-remove = Noņemt ierakstu
coach-recording-demonstration = demonstrācijas signāls, nevis īsta saruna
coach-recording-gone = Glabāšanas laiks beidzies, ieraksts izdzēsts: { $day }.
coach-recording-not-yours = Ieraksts ir. To var noklausīties tikai izvērtētājs, pats darbinieks un tas, kurš izlemj par iebildumu.
coach-recording-none = Ieraksts ir izdzēsts.
coach-recording-needed = Vispirms izvēlieties datni.
coach-recording-broken = Datne nepienāca pilnībā. Sūtiet vēlreiz.
coach-recording-large = Datne ir lielāka par { $max } MB. Saglabājiet sarunu kā MP3 vai tikai to daļu, par kuru rakstāt.
coach-recording-other = { $what ->
    [codec] Šī WAV datne ir telefonijas formātā, ko pārlūki neatskaņo. Saglabājiet to kā MP3 vai parastu WAV.
    [sound] Šo skaņas formātu atskaņo ne visi pārlūki. Saglabājiet kā MP3, WAV, Ogg, WebM vai M4A.
    [video] Šis ir video. Saglabājiet tā skaņu kā MP3, WAV, Ogg, WebM vai M4A.
    [picture] Šis ir attēls. Ieraksts ir WAV, MP3, Ogg, WebM vai M4A datne.
    [pdf] Šis ir PDF. Ieraksts ir WAV, MP3, Ogg, WebM vai M4A datne.
    [archive] Šī ir saspiesta datne vai dokuments. Ieraksts ir WAV, MP3, Ogg, WebM vai M4A datne.
    [text] Šis ir teksts. Ieraksts ir WAV, MP3, Ogg, WebM vai M4A datne.
   *[unknown] Šīs datnes saturs nav ieraksts, lai kā to sauktu. Der WAV, MP3, Ogg, WebM un M4A.
}
coach-recording-late = Izvērtējums ir nodots, tā ieraksts vairs nemainās.
coach-recording-call-only = Ieraksts ir tikai zvana izvērtējumam.
coach-listen-from = Klausīties no { $at }
coach-comments = Sarunas gaitā
coach-comments-none = Vēl nekas nav pierakstīts.
coach-comment-whole = kopumā
coach-comment-at = Vieta sarunā
coach-comment-at-hint = Minūte un sekunde, piemēram, 2:14. Par visu sarunu atstājiet tukšu.
coach-comment-text = Saviem vārdiem
coach-comment-add = Pievienot
coach-comment-time = Ierakstiet minūtes un sekundes, piemēram, 2:14.
coach-comment-beyond = Ieraksta garums ir { $length }; norādiet vietu tajā.
coach-formula = Kā rodas vērtējums
coach-formula-text = Punktu svars ar atbildi “jā” dalīts ar punktu svaru, kam atbildēts “jā” vai “nē”, reizināts ar 100. “Neattiecas” neskaitās nevienā pusē. “Nē” kritiskā punktā nozīmē 0 par visu sarunu.
coach-scorecards = Vērtēšanas anketas
coach-scorecards-lede = Ko sarunā klausās un cik katrs punkts sver. To var lasīt visi.
coach-scorecard-new = Jauna anketa
coach-scorecard-change = Mainīt
coach-scorecard-change-lede = Publicējot rodas jauna versija. Agrākajiem izvērtējumiem paliek tā versija, ar kuru tie tapuši.
coach-scorecard-name = Nosaukums
coach-scorecard-publish = Publicēt jaunu versiju
coach-scorecard-meanwhile = Pa to laiku kāds ir publicējis citu versiju. Atveriet anketu vēlreiz.
# $max: how many items at most
coach-scorecard-items = Ierakstiet vismaz vienu punktu, kura svars ir lielāks par 0; punktu skaits nepārsniedz { $max }.
coach-item = Punkts
# $n: counted from 1
coach-item-n = { $n }. punkts
coach-weight = Svars
coach-critical-yes = “Nē” nozīmē 0
coach-critical-what = Kritisks: “nē” nozīmē 0 par visu sarunu
coach-versions = Versijas
# $version: a number, $day: a date
coach-version-since = { $version }. versija, { $day }
coach-scorecard-first = Saruna ar klientu
coach-item-greeting = Sasveicinās un nosauc savu vārdu
coach-item-listening = Ļauj klientam izrunāties
coach-item-feeling = Vispirms nosauc sajūtu, tad piedāvā risinājumu
coach-item-identity = Pirms datu izpaušanas pārliecinās, kas zvana
coach-item-solution = Atrisina vai pasaka, kas un kad notiks tālāk
coach-item-record = Klienta kartītē ir tas, par ko vienojās
coach-item-close = Pajautā, vai viss ir skaidrs
said-coach-handed = Nodots. Darbiniekam ir uzrakstīts.
said-coach-review-kept = Melnraksts saglabāts.
said-coach-commented = Pierakstīts.
said-coach-recording-added = Ieraksts ir pievienots.
said-coach-recording-removed = Noņemts. Pašu datni izdzēsīs divu nakšu laikā.
said-coach-acknowledged = Atzīmēts kā izlasīts.
said-coach-dispute-raised = Izlems cits. Jums uzrakstīs.
said-coach-decided = Izlemts. Abiem ir uzrakstīts.
said-coach-scorecard = Publicēts. Jauniem izvērtējumiem būs šī versija.

# $name: the reviewer, $on: day of the contact, $until: a date in the form after "by"
coach-mail-review-subject = Jūsu saruna ir noklausīta ({ $name })
coach-mail-review-body = Labdien. Ir pierakstīts, kas sadzirdēts Jūsu sarunā ({ $on }), un viena lieta, ko pamēģināt nākamreiz. Klausījās: { $name }. Lai izlasītu, atveriet Tandem sadaļu “Zvani”. Ja kādu punktu redzat citādi, iebilstiet tur līdz { $until }; izlems cits.
# $name: who disputes, $by: a date in the form after "by"
coach-mail-disputed-subject = Vajadzīgs Jūsu lēmums: { $name }
coach-mail-disputed-body = Labdien. { $name }: iebildums par vienu zvana izvērtējuma punktu, pamatojums ir pierakstīts. Jūs šo sarunu neklausījāties, tāpēc izlemjat Jūs, līdz { $by }. Atveriet Tandem sadaļu “Zvani”.
# $name: whose contact, $on: day of the contact, $before and $after: points
coach-mail-decided-subject = Izlemts: saruna { $on }
coach-mail-changed-body = Labdien. Sarunas izvērtējuma punkts ({ $name }, { $on }) izskatīts vēlreiz. Vērtējums bija { $before }, tagad ir { $after } no 100. Pamatojums ir Tandem sadaļā “Zvani”.
coach-mail-stays-body = Labdien. Sarunas izvērtējuma punkts ({ $name }, { $on }) izskatīts vēlreiz. Vērtējums nemainās: { $after } no 100. Pamatojums ir Tandem sadaļā “Zvani”.

## The development plan, written by two

coach-plan = Attīstības plāns
coach-plan-lede = To raksta divi: mainīt var ierosināt jebkurš, un tas ir spēkā, kad otrs piekritis.
coach-plan-goal-head = Mērķis
coach-plan-course-head = Kurss
coach-plan-by-head = Līdz
coach-plan-chosen-head = Izvēlējās
coach-chosen-own = pats
coach-chosen-together = abi kopā
coach-chosen-manager = vadītājs
coach-plan-done = Apgūts
coach-plan-share = Paša izvēlēti: { $n } no { $of }
coach-plan-agreed = Vienojās: { $names }, { $day }
coach-plan-proposed = { $name }: ierosinājums, { $day }
coach-plan-waiting = Gaida atbildi
coach-plan-accept = Piekrist
coach-plan-decline = Nepiekrist
coach-plan-why-label = Kāpēc ne, vienā teikumā
coach-plan-why = Uzrakstiet vienā teikumā, kāpēc ne, lai otrs var ierosināt ko labāku.
coach-plan-other = Uz to atbild otrs.
coach-plan-agreed-head = Plāns
coach-plan-none = Vēl nekas nav norunāts. Ierosiniet pirmo mērķi zemāk.
coach-plan-propose = Ierosināt izmaiņas
coach-plan-propose-hint = Viss plāns, kādam tam jābūt. Lai rindu izņemtu, iztukšojiet to.
coach-plan-propose-save = Nosūtīt ierosinājumu
coach-plan-line = { $n }. mērķis
coach-plan-goal-n = { $n }. mērķis
coach-plan-course-n = Kurss { $n }. mērķim
coach-plan-by-n = { $n }. mērķis līdz
coach-plan-chosen-n = { $n }. mērķi izvēlējās
coach-plan-no-course = bez kursa
coach-plan-note = Kas mainās, vienā teikumā
coach-plan-note-hint = Otrs to izlasīs vispirms.
coach-plan-history = Ierosinātais
coach-plan-history-yes = { $name }: ierosinājums, piekrišana { $day }.
coach-plan-history-no = { $name }: ierosinājums, nepiekrišana { $day }: { $why }
coach-plan-history-replaced = { $name }: ierosinājums, aizstāts ar citu { $day }.
coach-plan-who = To redz pats darbinieks un vadītāji augstāk.
coach-plan-empty = Uzrakstiet vismaz vienu mērķi.
coach-plan-goal = Uzrakstiet, ko pratīsiet darīt.
coach-plan-by-past = Šī diena ir pagājusi; izvēlieties dienu nākotnē.
coach-plan-course = Šī kursa vairs nav. Izvēlieties citu vai nevienu.
coach-plan-long = Katrā tekstā ne vairāk par { $max } rakstzīmēm, un astoņi mērķi.
coach-plan-same = Tas ir plāns, kāds tas jau ir. Vispirms kaut ko mainiet.
coach-plan-answered = Uz šo ierosinājumu jau atbildēts vai tas aizstāts. Skatiet jaunāko.
said-coach-plan-proposed = Nosūtīts. Tas ir spēkā, kad otrs piekritis.
said-coach-plan-yes = Norunāts. Tagad tas ir plāns.
said-coach-plan-no = Nav piekrišanas, ar jūsu teikumu. Plāns paliek, kāds bija.
coach-mail-plan-subject = Attīstības plāns gaida Jūsu atbildi
coach-mail-plan-body = { $name }: ierosinātas izmaiņas. Izlasiet tās Tandem un piekrītiet vai nepiekrītiet.
coach-liked-head = Vēlamais mācīšanās veids
coach-liked-never = Izvēlei un motivācijai. Tas nepasaka, cik labi kāds mācīsies, un prognozēm to neizmanto.
coach-liked-nothing = Vēl nekas nav norādīts.
coach-liked-none = bez īpašas izvēles
coach-liked = { $ways }; { $pace }.
coach-liked-ways = Cik vien vēlaties
coach-liked-pace = Temps
coach-liked-save = Saglabāt
said-coach-liked = Saglabāts. To var mainīt jebkurā laikā.
coach-way-listen = klausoties
coach-way-experience = izmēģinot
coach-way-read = lasot
coach-way-watch = skatoties
coach-way-discuss = apspriežot
coach-pace-either = savā tempā vai grupā
coach-pace-own = savā tempā
coach-pace-group = kopā ar grupu

coach-side = Koučings
coach-side-lede = Kas kam palīdz, kurā prasmē un kas notiks tālāk. Laiks ir ieplānots, tas nav jāzog no citiem darbiem.
coach-side-assign = Piešķirt kouču
coach-side-assign-lede = Viens cilvēks vai grupa, ar ko strādā kopā. Pirms izvēlaties, redzēsiet, kurš ir piemērots un kāpēc.
coach-side-whom = Kam un kurā prasmē
coach-side-whom-hint = Atzīmējiet vairākus, lai strādātu ar viņiem kopā.
coach-side-task = Uzdevums
coach-side-task-skill = Koučings vienā prasmē
coach-side-task-calls = Zvanu klausīšanās
coach-side-task-settling = Mentors jaunam kolēģim
coach-side-task-peer = Kolēģu palīdzība
coach-side-task-in = { $task }: { $skill }
coach-side-skill = Prasme
coach-side-no-skill = nav noteiktas prasmes
coach-side-week = Nedēļā
coach-side-for = Cik ilgi
coach-side-weeks = { $n ->
    [zero] { $n } nedēļu
    [one] { $n } nedēļa
   *[other] { $n } nedēļas
}
coach-side-other = Kāds cits
coach-side-handle-hint = Lietotājvārds no darbinieka lapas adreses beigām.
coach-side-who-suits = Rādīt piemērotos
coach-side-suits = Kurš piemērots: { $names }
coach-side-coach = Koučs
coach-side-nobody-near = Šajā birojā un nodaļā nav neviena kouča. Norādiet kādu zemāk.
coach-side-why-level = { $skill }: { $level }, ar pierādījumiem
coach-side-why-no-level = { $skill }: pierādījumu vēl nav
coach-side-why-language = Kopīga valoda: { $languages }
coach-side-why-no-language = Nav kopīgas darba valodas
coach-side-why-days = { $n ->
    [0] Tuvākajās divās nedēļās maiņas nesakrīt
    [zero] { $n } dienās tuvākajās divās nedēļās maiņas sakrīt
    [one] { $n } dienā tuvākajās divās nedēļās maiņas sakrīt
   *[other] { $n } dienās tuvākajās divās nedēļās maiņas sakrīt
}
coach-side-why-team = Tā pati komanda
coach-side-why-site = Tas pats birojs
coach-side-why-room = Nedēļā aizņemts: { $load } no { $cap }
coach-side-why-full = Pilns: nedēļā aizņemts { $load } no { $cap }
coach-side-someone = Vai kāds, kura sarakstā nav
coach-side-from = { $n ->
    [zero] No { $n } atbildēm.
    [one] No { $n } atbildes.
   *[other] No { $n } atbildēm.
}
coach-side-begins = No kuras dienas
coach-side-books = Minūtes uzreiz tiek ieplānotas abām pusēm; plānā tās ieskaita, kad kāds nav uz līnijas.
coach-side-assign-save = Piešķirt šo kouču
coach-side-fig-week = Šonedēļ ieplānots
coach-side-fig-week-small = no ne vairāk kā { $cap }
coach-side-fig-people = Cilvēki
coach-side-fig-people-small = ar ko šobrīd strādājat
coach-side-fig-held = Līdz šim notikis
coach-side-fig-held-small = { $n ->
    [zero] { $n } tikšanās reizēs
    [one] { $n } tikšanās reizē
   *[other] { $n } tikšanās reizēs
}
coach-side-held = Notikis
coach-side-next = Nākamreiz
coach-side-none-yet = vēl nav
coach-side-not-arranged = vēl jānorunā
coach-side-given = Jūs palīdzat
coach-side-given-none = Neviens jums nav piešķirts. To dara tiešais vadītājs vai plānotājs.
coach-side-got = Jums palīdz
coach-side-got-none = Šobrīd jums kouča nav. Tiešais vadītājs var kādu piešķirt; kolēģi, kas piedāvā palīdzību, ir lapā “Kolēģu palīdzība”.
coach-side-led = Jūsu vadītie darbinieki
coach-side-led-none = Nevienam no jūsu darbiniekiem šobrīd nav kouča.
coach-side-waits-notes = Pierakstiet, kas runāts: { $names }
coach-side-waits-words = Kā pagāja tikšanās: { $names }
coach-side-title = { $coach }: koučings ({ $names })
coach-side-session-of = { $coach } un { $names }
coach-side-over = noslēdzies
coach-side-end = Beigt koučingu
coach-side-coming = Norunāts
coach-side-call-off = Atcelt
coach-side-to-write = jāpieraksta
coach-side-arrange = Norunāt nākamo reizi
coach-side-times = Tad visi ir darbā un nekas nav ieplānots.
coach-side-no-time = Tuvākajās desmit dienās nav kopīga brīva laika. Pārbaudiet vēlreiz, kad būs zināmas nākamās maiņas.
coach-side-arrange-save = Ieplānot visiem
coach-side-sessions = Notikušās reizes
coach-side-sessions-none = Vēl nevienas.
coach-side-agreed = Kas norunāts
coach-side-days = Laiks
coach-side-by = Piešķīra
coach-side-logged = { $n ->
    [0] vēl nekas
    [zero] { $time }, { $n } reizes
    [one] { $time }, { $n } reize
   *[other] { $time }, { $n } reizes
}
coach-side-reads = Sarunas saturu lasa koučs un tas, ar ko strādāja. Vadītāji redz tikai to, ka un kad tā notika.
coach-side-before-it = Vēl nav sākusies. Ar ko sāksiet, jau ir redzams.
coach-side-opens = Sāciet ar šo: { $name }
coach-side-goals = Mērķi no pēdējās nodarbības šajā prasmē
coach-side-goals-none = Neviens nav uzrakstīts. Pajautājiet, kam pēc divām nedēļām jābūt vieglākam.
coach-side-last-advice = Pēdējais padoms par sarunu
coach-side-advice-none = Vēl neviena saruna nav izvērtēta.
coach-side-before = Kas bija jāvingrinās
coach-side-write = Pierakstiet
coach-side-notes = Kas runāts
coach-side-notes-hint = To lasa abi.
coach-side-behaviour = Viena lieta, ko vingrināties
coach-side-behaviour-hint = Kaut kas, ko izdarīt īstā sarunā. No nākamās darbdienas tas būs vingrinājumu kartīte.
coach-side-course = Kuram kursam tas pieder
coach-side-write-save = Saglabāt
coach-side-to-practise = Līdz nākamajai reizei vingrināties
coach-side-is-card = Tas ir vingrinājumu kartītēs; ja vingrinājumu mēnesis nenotiek, tas atgriezīsies lapā “Šodien” pēc 3, 10 un 30 dienām.
coach-side-feedback = Viena minūte par šo reizi
coach-side-ask-learner = { $name } jūsu atbildes izlasa kā pirmais, ar jūsu vārdu. Pārējie redz tikai vidējo, sākot no { $n } atbildēm.
coach-side-ask-coach = { $name }: kas izdevās un ko pamēģināt? To lasīs tikai abi.
coach-side-ask-watcher = Jūs bijāt klāt. Uzrakstiet, ko redzējāt kouča darbā; { $name } to lasīs ar jūsu vārdu.
coach-side-mark-patience = Veltīja laiku, lai uzklausītu
coach-side-mark-clarity = Skaidri pateica, kas jādara
coach-side-mark-habits = Tā dara arī savā darbā
coach-side-mark-1 = nemaz
coach-side-mark-2 = nedaudz
coach-side-mark-3 = daļēji
coach-side-mark-4 = lielākoties
coach-side-mark-5 = pilnībā
coach-side-words = Vienā teikumā, { $name } (var atstāt tukšu)
coach-side-words-hint = Kas palīdzēja vai kas palīdzētu vairāk.
coach-side-words-watched-hint = Ko redzējāt, lai to varētu atkārtot vai darīt citādi.
coach-side-words-to = Dažos vārdos, { $name }
coach-side-words-to-hint = Viena lieta, ko redzējāt, viena, ko pamēģināt.
coach-side-words-send = Nosūtīt
coach-side-said = Kas pateikts pēc tam
coach-side-you-said = Jūs: { $name }
coach-side-they-said = { $name }
coach-side-watched-by = { $name }, kas bija klāt
coach-side-profile = Koučinga profils
coach-side-profile-lede = Svarīgākās ir trīs lietas: pacietība, skaidra valoda un paša piemērs. Šeit kouča paša vērtējums ir blakus citu teiktajam.
coach-side-three = Blakus
coach-side-what = Kas
coach-side-patience = Pacietība
coach-side-clarity = Skaidra valoda
coach-side-habits = Paša ieradumi
coach-side-own-word = Paša vērtējums
coach-side-their-word = Tie, kam palīdz
coach-side-watched = Novērots
coach-side-scale = 1: nemaz, 5: pilnībā.
coach-side-too-few = Citu atbilžu vidējais redzams no { $n } atbildēm; koučs pats atbildes lasa uzreiz.
coach-side-from-own = { $n ->
    [zero] No { $n } atbildēm; citi vidējo redz no piecām.
    [one] No { $n } atbildes; citi vidējo redz no piecām.
   *[other] No { $n } atbildēm; citi vidējo redz no piecām.
}
coach-side-unread = { $n ->
    [zero] Izlasīt { $n } jaunas atbildes
    [one] Izlasīt { $n } jaunu atbildi
   *[other] Izlasīt { $n } jaunas atbildes
}
coach-side-self = Kā to redzat jūs
coach-side-self-patience = Veltu laiku, lai uzklausītu
coach-side-self-clarity = Skaidri pasaku, kas jādara
coach-side-self-habits = Tā daru arī savā darbā
coach-side-self-words = Pie kā strādājat
coach-side-self-hint = To lasa jūsu tiešais vadītājs un plānotāji.
coach-side-self-save = Saglabāt
coach-side-credit = Paveiktais
coach-side-credit-time = Laiks sarunās
coach-side-credit-sessions = Reizes
coach-side-credit-watched = Novērotās reizes
coach-side-cap = Ne vairāk nedēļā
coach-side-credit-why = Tiek saskaitīts pats no notikušajām reizēm; tā ir daļa no kouča sertifikāta.
coach-side-credit-link = Jūsu sertifikāti
coach-side-cap-change = Cik daudz koučinga ietilpst
coach-side-cap-hours = Ne vairāk stundu nedēļā
coach-side-cap-save = Saglabāt
coach-side-full = Nedēļa ir pilna: aizņemtas { $load } no { $cap } minūtēm, vēl { $n } neietilpst. Izvēlieties citu kouču, mazāk minūšu vai palieliniet stundas kouča lapā.
coach-side-task-unknown = Izvēlieties vienu no uzdevumiem.
coach-side-nobody = Atzīmējiet vismaz vienu cilvēku.
coach-side-many = Kopā strādā ne vairāk kā { $max } cilvēki.
coach-side-self-refused = Neviens nav koučs pats sev. Izvēlieties citu.
coach-side-gone = Kāds šeit vairs nestrādā. Izvēlieties vēlreiz.
coach-side-no-coach = Prasmē palīdz darbinieks ar kouča lomu. Izvēlieties vienu no tiem vai mainiet uzdevumu uz mentora.
coach-side-skill-unknown = Šīs prasmes vairs nav. Izvēlieties citu.
coach-side-skill-needed = Izvēlieties prasmi.
coach-side-past = Sāciet šodien vai vēlāk.
coach-side-choose = Izvēlieties kouču.
coach-side-choose-time = Izvēlieties vienu no laikiem.
coach-side-taken = Kāds tad vairs nav brīvs. Izvēlieties citu no tagad redzamajiem laikiem.
coach-side-ended-before = Šis koučings jau ir beidzies.
coach-side-meanwhile = Šī tikšanās pa to laiku pierakstīta vai atcelta. Pierakstītais tagad redzams šeit.
coach-side-notes-needed = Dažos vārdos pierakstiet, kas runāts.
coach-side-behaviour-needed = Uzrakstiet vienu lietu, ko vingrināties.
coach-side-not-yet = Tikšanās vēl nav sākusies. Pierakstiet, kad būsiet tikušies.
coach-side-not-held = Vispirms koučs pieraksta tikšanos.
coach-side-words-needed = Uzrakstiet dažus vārdus.
coach-side-marks-needed = Atbildiet uz visiem trim.
coach-side-said-before = Jūs jau atbildējāt.
coach-side-hours = Ierakstiet stundas no 0 līdz 30.
said-coach-assigned = Piešķirts. Abām pusēm ir paziņots, un minūtes ieplānotas.
said-coach-arranged = Norunāts. Ierakstīts visu kalendāros.
said-coach-called-off = Atcelts. Laiks atkal ir brīvs.
said-coach-side-ended = Beigts. No šodienas ieplānotais laiks atkal ir brīvs.
said-coach-coached = Saglabāts. Vingrināmais ir kļuvis par kartīti.
said-coach-feedback = Paldies. Nosūtīts.
said-coach-profile = Saglabāts.
said-coach-capped = Saglabāts. Attiecas uz jauniem uzdevumiem.
coach-mail-assigned-subject = Sākas koučings
coach-mail-assigned-body = Labdien. Jums palīdzēs { $names }, sākums: { $day }, apmēram { $minutes } nedēļā. Laiks ir Jūsu plānā. Pirmo tikšanos izvēlieties kopā Tandem sadaļā “Koučings”.
coach-mail-assigned-coach = Labdien. Jūs palīdzēsiet: { $names }. Sākums: { $day }, apmēram { $minutes } nedēļā. Laiks ir Jūsu plānā. Pirmo tikšanos norunājiet Tandem sadaļā “Koučings”.
coach-mail-coaching-subject = Koučings, { $when }
coach-mail-coaching-body = Labdien. { $name }: norunāta koučinga tikšanās, { $when }. Tā ir abu maiņās. Ja neder, atceliet to Tandem sadaļā “Koučings” un izvēlieties citu laiku.
coach-mail-help-subject = { $name }: lūgums palīdzēt
coach-mail-help-body = Labdien. { $name }: jautājums par to, kurā piedāvājat palīdzību. Izlasiet to Tandem lapā “Kolēģu palīdzība”. Atteikt var arī bez iemesla.
coach-sharing = Kolēģu palīdzība
coach-sharing-lede = Kas labprāt palīdz un kurā prasmē. Piedāvāt ir jūsu izvēle, un jautājumu redz tikai abi.
coach-sharing-to-me = Jums jautā
coach-sharing-accept = Jā, labprāt
coach-sharing-decline = Šobrīd ne
coach-sharing-takes = “Jā” ieplāno abiem pusstundu nedēļā divas nedēļas.
coach-sharing-find = Kas piedāvā palīdzību
coach-sharing-team = jūsu komandā
coach-sharing-look = Rādīt
coach-sharing-nobody = To vēl neviens nepiedāvā. Varbūt esat pirmie.
coach-sharing-nobody-team = Jūsu komandā vēl neviens nepiedāvā palīdzību. Izvēlieties prasmi, lai meklētu tālāk.
coach-sharing-ask = Jautāt: { $name }
coach-sharing-text = Par ko ir jautājums?
coach-sharing-send = Jautāt
coach-sharing-asked = Ko jautājāt
coach-sharing-yes = jā
coach-sharing-no = šobrīd ne
coach-sharing-open = gaida atbildi
coach-sharing-mine = Par ko jums var jautāt
coach-sharing-mine-why = Kolēģi redz jūsu vārdu pie prasmes. Varat pārtraukt jebkurā brīdī.
coach-sharing-offer = Piedāvāt
coach-sharing-stop = Pārtraukt
coach-sharing-text-needed = Vienā teikumā uzrakstiet, par ko ir jautājums.
coach-sharing-twice = To jau jautājāt; atbilde vēl būs.
coach-sharing-answered = Uz to jau atbildēts.
said-coach-offered = Saglabāts.
said-coach-asked = Jautājums nosūtīts. Atbilde būs redzama šeit.
said-coach-helps = Paldies. Kopā izvēlieties laiku.
said-coach-helps-not = Atbildēts. Varbūt citreiz.
coach-attention = Kam tiek uzmanība
coach-attention-figure = Bez koučinga, zvanu izvērtējuma un pārrunām pēdējās { $weeks } nedēļās: { $n } no { $of }.
coach-attention-team = Komanda
coach-attention-all = visas
coach-attention-weeks = Bez uzmanības
coach-attention-filter = Rādīt
coach-attention-parity = Vai tas ir sadalīts godīgi?
coach-attention-parity-why = Ar vismaz vienu no trim šajās nedēļās. Atšķirība starp mazām grupām var būt nejauša; pirms secināt, apskatiet vārdus zemāk.
coach-attention-home = Mājās un birojā
coach-attention-night = Naktī un dienā
coach-attention-home-words = mājās { $a } no { $all }, birojā { $b } no { $rest }
coach-attention-night-words = naktīs { $a } no { $all }, dienās { $b } no { $rest }
coach-attention-few = Vienā pusē ir mazāk nekā { $n } cilvēki: par maz, lai salīdzinātu.
coach-attention-people = Pa vienam, visilgāk gaidošie vispirms
coach-attention-nobody = Šeit neviena nav.
coach-attention-coached = Koučings
coach-attention-reviewed = Zvana izvērtējums
coach-attention-met = Pārrunas
coach-attention-none = gaida
coach-attention-more = { $n ->
    [zero] Vēl { $n } ir datnē.
    [one] Vēl { $n } ir datnē.
   *[other] Vēl { $n } ir datnē.
}
