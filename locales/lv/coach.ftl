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
    [zero] kavējas { $n } dienas
    [one] kavējas { $n } dienu
   *[other] kavējas { $n } dienas
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
coach-held-meanwhile = Šīs pārrunas pa šo laiku jau ir pierakstītas. Atveriet vēlreiz, lai tās izlasītu.
coach-kept-already = Šis solījums jau ir atzīmēts kā izpildīts.
coach-objective-unknown = Izvēlieties kādu no kursa mācību mērķiem.
said-coach-held = Pārrunas ir saglabātas. Ierosinājums un solījums ir nodots tālāk.
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
coach-review-meanwhile = Izvērtējums pa to laiku ir mainīts. Atveriet to vēlreiz.
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
