### Vajadzības: ko klienti, darbinieki un zvanu izvērtējumi liek mācīties. Neitrāli: vajadzība nekad nav cilvēka vaina.

listen-title = Apmācību vajadzības
listen-eyebrow = { $days ->
    [zero] Pēdējās { $days } dienas
    [one] Pēdējā { $days } diena
   *[other] Pēdējās { $days } dienas
} · { $customers ->
    [zero] { $customers } klientu ziņu
    [one] { $customers } klientu ziņa
   *[other] { $customers } klientu ziņas
}, { $employees ->
    [zero] { $employees } darbinieku ierosinājumu
    [one] { $employees } darbinieku ierosinājums
   *[other] { $employees } darbinieku ierosinājumi
}, { $reviews ->
    [zero] { $reviews } izvērtētu kontaktu
    [one] { $reviews } izvērtēts kontakts
   *[other] { $reviews } izvērtēti kontakti
}
listen-lede-deep = Plašākā vajadzība: { $skill }, { $teams ->
    [zero] { $teams } komandu
    [one] { $teams } komanda
   *[other] { $teams } komandas
}, { $people ->
    [zero] { $people } cilvēku
    [one] { $people } cilvēks
   *[other] { $people } cilvēki
}. Lielākā vienā komandā: { $deepest }, { $team }, { $level } no 100.
listen-lede-shallow = Lielu vajadzību nav. Augstākā: { $deepest }, { $team }, { $level } no 100.
listen-lede-nothing = Datu vēl nepietiek, lai nosauktu kādu vajadzību.
listen-empty-title = Vēl nekas nav dzirdēts
listen-empty-text = Vajadzības parādās, kad ir importētas klientu ziņas, darbinieku ierosinājumi vai zvanu izvērtējumi.
listen-empty-act = Importēt datni

listen-voices-label = Kura balss
listen-voice-all = Visas balsis
listen-voice-customers = Klienti
listen-voice-employees = Darbinieki
listen-voice-qa = Zvanu izvērtējumi

listen-map = Vajadzības pa komandām un prasmēm
listen-map-scrolls = Vajadzības pa komandām un prasmēm, ritināms uz sāniem
listen-map-heads = Mazais skaitlis aiz komandas rāda, cik cilvēku tajā strādā.
listen-key-need = vajadzība
listen-key-unused = – tur nelieto
listen-key-unknown = ? datu nepietiek
listen-not-used = tur nelieto
listen-not-enough = datu nepietiek
listen-team = Komanda
listen-skill = Prasme
listen-cell-label = { $team }, { $skill }: { $level }
listen-deepest = Lielākās vajadzības
listen-level = Vajadzība
listen-probably = Visticamāk
listen-decided = Lēmums
listen-range = no { $low } līdz { $high }
listen-state-open = nav izlemts
listen-state-chosen = kurss izvēlēts
listen-state-exit = ar apmācībām to neatrisināt

listen-need-title = { $skill }, { $team }
listen-need-eyebrow = { $team } · { $days ->
    [zero] pēdējās { $days } dienas
    [one] pēdējā { $days } diena
   *[other] pēdējās { $days } dienas
}
listen-level-known = Vajadzība ir { $level } no 100, visticamāk, no { $low } līdz { $high }. Pamatā ir { $n ->
    [zero] { $n } novērojumu
    [one] { $n } novērojums
   *[other] { $n } novērojumi
}.
listen-level-unknown = Datu nepietiek, lai spriestu. { $n ->
    [0] Novērojumu pagaidām nav.
    [zero] Pagaidām ir { $n } novērojumu.
    [one] Pagaidām ir { $n } novērojums.
   *[other] Pagaidām ir { $n } novērojumi.
}
listen-voices-apart = Trīs balsis
listen-voice = Balss
listen-from = Avots
listen-voice-label = { $voice }: { $level } no 100
listen-from-customers = { $n ->
    [0] Par šo komandu ziņu nav
    [zero] Par to sūdzas { $k } no { $n } ziņām
    [one] Par to sūdzas { $k } no { $n } ziņas
   *[other] Par to sūdzas { $k } no { $n } ziņām
}
listen-from-employees = { $n ->
    [zero] Palīdzību lūdz { $k } no { $n } ierosinājumiem
    [one] Palīdzību lūdz { $k } no { $n } ierosinājuma
   *[other] Palīdzību lūdz { $k } no { $n } ierosinājumiem
}
listen-from-employees-hidden = { $n ->
    [zero] Mazāk nekā { $n } ierosinājumu: nerādām, lai nevienu nevarētu atpazīt
    [one] Mazāk nekā { $n } ierosinājums: nerādām, lai nevienu nevarētu atpazīt
   *[other] Mazāk nekā { $n } ierosinājumi: nerādām, lai nevienu nevarētu atpazīt
}
listen-from-qa = Vidēji { $mean } no 100: { $n ->
    [zero] { $n } vērtējumu
    [one] { $n } vērtējums
   *[other] { $n } vērtējumi
}
listen-from-qa-none = Nevienā izvērtētajā kontaktā šī prasme nebija vajadzīga
listen-differ = Balsis ir tālu cita no citas. Pirms plānošanas uzklausiet abas puses.
listen-borrowed = Par šo komandu neviens to nav pieminējis, un tomēr līmenis ir: dažas ziņas pierāda maz, tāpēc līmenis balstās uz to, kas ierasts visās komandās, līdz par šo komandu būs dzirdēts vairāk.
listen-how = Kā līmeni aprēķina
listen-how-text = Katra balss kļūst par līmeni no 0 līdz 100: klienti un darbinieki pēc tā, cik liela daļa ziņu prasa šo prasmi (no tām, kuras izdevās sašķirot), zvanu izvērtējumi pēc vērtējuma attāluma līdz mērķim, atskaitot vērtētāja stingrību. Balsis apvieno pēc tā, cik katra ir droša. Mazas izlases tuvina visu komandu vidējam, un, ja pašas komandas novērojumi veido mazāk nekā pusi no atbildes, atbilde ir “datu nepietiek”.

listen-who-title = Kas
listen-who = { $n ->
    [zero] Šajā komandā šodien strādā { $n } cilvēku.
    [one] Šajā komandā šodien strādā { $n } cilvēks.
   *[other] Šajā komandā šodien strādā { $n } cilvēki.
}
listen-coaches = { $names } to izvērtētajos kontaktos jau dara labi.
listen-could-coach = Šeit varētu atrast kouču.

listen-choose = Izvēlieties kursu
listen-choose-this = Izvēlēties šo
listen-no-course = Šo prasmi vēl nemāca neviens kurss.
listen-exit = Ar apmācībām to neatrisināt
listen-exit-reason = Kas tas ir, ja ne apmācības?
listen-exit-hint = Piemēram, rīks, kārtība, cena vai operatoru skaits. Tas paliks vēsturē.
listen-exit-save = Atstāt ārpus plāna
listen-reason-needed = Dažos vārdos ierakstiet, kas tas ir, lai nākamais saprastu.
listen-reason-long = Ierakstiet ne vairāk kā 500 rakstzīmes.
listen-already-chosen = Šis kurss šai vajadzībai ir izvēlēts pēdējo 30 dienu laikā. Plāns to jau zina.
listen-course-without-skill = Šis kurss šo prasmi nemāca. Izvēlieties kādu no saraksta.

listen-words = Viņu pašu vārdiem
listen-words-none = Šajā laikā neviens klients par to nav sūdzējies.
listen-words-marked = Iezīmēti vārdi, pēc kuriem noteikts, par ko ir ziņa.
listen-employees = Darbinieki
listen-employees-none = Šajā laikā neviens ierosinājums to neprasa.
listen-employees-hidden = Grupa ir pārāk maza, lai rādītu teikto.
listen-elsewhere = Tā pati vajadzība citur
listen-quote-customer = Klients
listen-quote-employee = Darbinieks, vārds paslēpts, viens no { $n }
listen-quote-corrected = sašķirojis cilvēks
listen-correct = Vai tas ir par ko citu?
listen-correct-label = Tas ir par
listen-correct-none = neviena no šīm
listen-correct-save = Pārlikt tur
listen-skill-unknown = Tādas prasmes nav. Izvēlieties kādu no saraksta.

listen-history = Kas notika tālāk
listen-history-empty = Vēl nekas nav izlemts.
listen-by-system = Tandem
listen-note-chosen = Izvēlēts kurss “{ $course }”. Tas ir pie apmācību plānotāja.
listen-note-exit = Ar apmācībām to neatrisināt: { $reason }
listen-suggestion-long = Ierakstiet ne vairāk kā 4000 rakstzīmju.

said-listen-chosen = Izvēlēts. Apmācību plānotājs to redz starp atvērtajiem pieprasījumiem.
said-listen-exit = Atstāts ārpus plāna. Iemesls paliek pie vajadzības.
said-listen-corrected = Pārlikts. Līdzīgas ziņas turpmāk lasīs tāpat.

### Importa datnes: kas šūnā nav kārtībā un ko rakstīt tās vietā.

listen-import-day = Ierakstiet datumu, kas ir kalendārā, piemēram, 30.11.2026.
listen-import-future = Šī diena vēl nav pienākusi. Ierakstiet datumu, kas nav vēlāks par { $today }.
listen-import-number = Ierakstiet skaitli no { $min } līdz { $max }.
listen-import-person = Šāda darbinieka numura nav. Vispirms importējiet darbiniekus vai izlabojiet numuru.
listen-import-unplaced = { $date } šim cilvēkam komandas nebija. Izlabojiet datumu vai cilvēka komandu no tās dienas.
listen-import-source = Ierakstiet customer vai employee.
listen-import-language = Ierakstiet vienu no šiem: en, nb, lv, zh, vi.
listen-import-team = Tādas komandas nav. Ierakstiet vienu no šīm: { $known }.
listen-import-criterion = Tādas prasmes nav. Ierakstiet vienu no šīm: { $known }.
listen-import-text = Ierakstiet teikto vai izlaidiet rindu.
listen-import-text-long = Saīsiniet tekstu līdz { $max } rakstzīmēm.
listen-import-monday = Nedēļa sākas pirmdien. Ierakstiet { $monday }.
listen-import-twice = Šis cilvēks un nedēļa ir arī { $line }. rindā. Atstājiet vienu no abām.
listen-import-anonymous = Cilvēks netiks saglabāts: ierosinājumi ir anonīmi.
listen-import-masked = { $n ->
    [zero] Tiks paslēpts { $n } personas datu fragmentu.
    [one] Tiks paslēpts { $n } personas datu fragments.
   *[other] Tiks paslēpti { $n } personas datu fragmenti.
}

## Mēnesis divos jautājumos
listen-pulse-title = Kāds bija šis mēnesis?
listen-pulse-lede = Divi jautājumi, pusminūte. Jūsu atbildes saskaita kopā ar komandas atbildēm un glabā bez jūsu vārda.
listen-pulse-asked = Divi jautājumi par šo mēnesi
listen-pulse-month = Kā šomēnes gāja darbā?
listen-pulse-month-5 = Ļoti labi
listen-pulse-month-4 = Labi
listen-pulse-month-3 = Tā nekas
listen-pulse-month-2 = Grūti
listen-pulse-month-1 = Slikti
listen-pulse-help = Vai saņēmāt palīdzību, kad bija grūti?
listen-pulse-help-5 = Katru reizi
listen-pulse-help-4 = Gandrīz vienmēr
listen-pulse-help-3 = Apmēram pusē gadījumu
listen-pulse-help-2 = Reti
listen-pulse-help-1 = Nekad
listen-pulse-words = Ko mums vajadzētu iemācīties vai darīt citādi?
listen-pulse-words-hint = Ja vēlaties. Nonāk pie apmācību plānotājiem ar komandas, nevis jūsu vārdu.
listen-pulse-save = Nosūtīt
said-listen-pulse = Paldies. Saskaitīts bez jūsu vārda.
listen-pulse-choose = Izvēlieties vienu no atbildēm.
listen-pulse-twice = Par šo mēnesi jūs jau atbildējāt.
listen-pulse-no-team = Atbildes saskaita pa komandām, bet šodien jūs neesat nevienā.
listen-pulse-done = Par šo mēnesi jūs jau atbildējāt
listen-pulse-done-why = Nākamie divi jautājumi būs nākammēnes.
listen-to-wishes = Ko cilvēki vēlas
listen-one-page = Plāns vienā lapā

listen-import-period = Ierakstiet gadu, piemēram, 2026, vai ceturksni, piemēram, 2026-Q3, kas jau ir sācies.
listen-import-few = Izņemiet šo rindu: atbildēja mazāk nekā { $n } cilvēki, un tik mazu grupu var atpazīt.
listen-import-team-twice = Šī komanda un periods ir arī { $line }. rindā. Atstājiet vienu.
