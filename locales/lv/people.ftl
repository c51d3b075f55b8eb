### Darbinieki, savs konts, organizācijas iestatījumi un datnes, kas nāk iekšā.

## Saraksts un viens cilvēks

people-title = Darbinieki
people-lede = Visi, kas šodien šeit strādā. Vārdi un komandas ir redzami visiem; personiskais nav.
people-list = Kas šeit strādā
people-list-all = Rādīt visus
people-list-empty = Ar šādu vārdu nav neviena
people-list-empty-text = Mēģiniet vārda sākumu, var arī bez garumzīmēm un mīkstinājuma zīmēm: “ozolina” atradīs Ozoliņu. Darbinieki ienāk ar importu.
people-list-from = no { $day }
people-list-until = līdz { $day }
people-find = Atrast
people-more = Nākamie piecdesmit
people-name = Vārds
people-position = Amats
people-team = Komanda
people-team-any = Visas komandas
people-manager = Tiešais vadītājs
people-department = Nodaļa
people-site = Birojs
people-languages = Darba valodas
people-where = Darbā
people-bio = Divos teikumos
people-reports = Tiešie padotie
people-count = { $n ->
    [zero] { $n } cilvēku
    [one] { $n } cilvēks
   *[other] { $n } cilvēki
}
people-own = Nav redzams visiem
people-own-who = To redz pats cilvēks, augstāki vadītāji, apmācību plānotāji un administratori.
people-number = Darbinieka numurs
people-email = E-pasts
people-roles = Lomas
people-home = Strādā no mājām
people-hired = Darba sākums
people-last-day = Pēdējā diena
people-hours = Stundas
people-hours-week = { $hours } nedēļā
people-contract = Līgums
people-contract-permanent = beztermiņa
people-contract-fixed-term = uz noteiktu laiku
people-contract-temp = pagaidu darbs
people-wage = Stundas likme
people-shifts = Nākamās septiņas dienas
people-shifts-none = Šīm dienām maiņas nav zināmas.
people-transcript = Apmācību vēsture

people-position-agent = Operators
people-position-senior = Vecākais operators
people-position-lead = Komandas vadītājs
people-position-supervisor = Maiņas vadītājs
people-position-trainer = Treneris
people-position-coach = Koučs
people-position-manager = Tiešais vadītājs
people-position-centre-manager = Centra vadītājs
people-position-planner = Apmācību plānotājs
people-position-administrator = Administrators
people-position-temp = Pagaidu operators

people-role-learner = dalībnieks
people-role-coach = koučs
people-role-facilitator = treneris
people-role-manager = tiešais vadītājs
people-role-planner = apmācību plānotājs
people-role-administrator = administrators


## Savs konts

people-me-title = Jūsu konts
people-me-page = Jūsu lapa
people-me-language = Valoda
people-me-language-text = Lapām, vēstulēm un e-pastiem. Cilvēku rakstītais paliek viņu pašu valodā.
people-me-theme = Gaišs vai tumšs
people-theme-system = Kā manā ierīcē
people-theme-light = Gaišs
people-theme-dark = Tumšs
people-me-password = Parole
people-password-old = Pašreizējā parole
people-password-new = Jaunā parole
people-password-hint = Rakstzīmju skaits: vismaz { $min }. Labi der trīs vai četri vārdi, kurus kopā saliktu tikai jūs.
people-password-again = Jaunā parole vēlreiz
people-password-save = Mainīt paroli
people-password-short = Rakstzīmju skaits: vismaz { $min }.
people-password-differs = Abos laukos ierakstiet vienu un to pašu jauno paroli.
people-password-wrong = Tā nav jūsu pašreizējā parole.
said-people-password = Jaunā parole ir spēkā no šī brīža.
# $n: how many tokens
people-password-keys =
    { $n ->
        [zero] Jūsu vārdā ar piekļuves atslēgām rīkojas { $n } programmu. Jauna parole tās neslēdz, to var administrators.
        [one] Jūsu vārdā ar piekļuves atslēgu rīkojas { $n } programma. Jauna parole to neslēdz, to var administrators.
       *[other] Jūsu vārdā ar piekļuves atslēgām rīkojas { $n } programmas. Jauna parole tās neslēdz, to var administrators.
    }

## Iestatījumi

people-settings-title = Iestatījumi
people-settings-lede = Kas attiecas uz visu organizāciju. Izmaiņas ir spēkā no šī brīža; jau nosūtītais un rezervētais paliek.
people-settings-organisation = Organizācija
people-settings-name = Nosaukums
people-settings-currency = Valūta
people-settings-currency-hint = Trīs burti, piemēram, EUR vai NOK
people-settings-zone = Laika josla
people-settings-zone-hint = Vieta ar to pašu laiku, piemēram, Europe/Riga
people-settings-opens = Darba sākums
people-settings-closes = Darba beigas
people-settings-languages = Valodas
people-settings-languages-text = Pieejamas visiem
people-settings-name-order = Darbinieku saraksti kārtoti kā valodā
people-settings-numbers = Dienas, no kurām viss atkarīgs
people-settings-memo-lead-days = Vēstule pirms nodarbības, dienas
people-settings-memo-lead-days-hint = Parasti { $n }. Bez iemesla nevienu nesūta uz nodarbību ar īsāku brīdinājumu.
people-settings-goal-lead-days = Saruna par mērķi pirms nodarbības, dienas
people-settings-goal-lead-days-hint = Parasti { $n }. Dalībnieks un vadītājs mērķus nosaka kopā.
people-settings-follow-up-days = Pārrunas pēc nodarbības, dienas
people-settings-follow-up-days-hint = Parasti { $n }. Līdz tam pieciem jautājumiem jābūt uzdotiem.
people-settings-practice-days = Vingrinājumi pēc nodarbības, dienas
people-settings-practice-days-hint = Parasti { $n }. Tik ilgs laiks vajadzīgs, lai prasme kļūtu par ieradumu.
people-settings-recording-days = Sarunu ierakstus glabā, dienas
people-settings-recording-days-hint = Parasti { $n }, skaitot no izvērtējuma nodošanas vai lēmuma par iebildumu. Pēc tam tos naktī izdzēš.
people-settings-save = Saglabāt
said-people-settings = Iestatījumi ir saglabāti.

## Keys with which programmes act in a person’s name

people-tokens-title = Piekļuves atslēgas
people-tokens-lede = Ar piekļuves atslēgu cita programma drīkst darīt to, ko drīkst viens cilvēks, un dara to šī cilvēka vārdā. Atslēga der, līdz to šeit slēdz vai slēdz cilvēka kontu; jauna parole to neslēdz.
people-tokens-list = Atslēgas
people-tokens-none = Atslēgu vēl nav
people-tokens-none-text = Tā vajadzīga programmai, kas šeit pati lasa vai raksta.
people-tokens-new = Jauna atslēga
people-token-name = Kam tā domāta
people-token-name-hint = Programmas nosaukums, piemēram, Algas
people-token-person = Rīkojas kā
people-token-person-hint = Lietotājvārds no cilvēka lapas. Vislabāk tāds, kurš nedrīkst vairāk, nekā programmai vajag.
people-token-made = Izsniegta
# $day: when it was issued, $name: the administrator who did
people-token-made-by = { $day }, izsniedza { $name }
people-token-used = Pēdējoreiz lietota
people-token-unused = vēl ne
people-token-issue = Izsniegt atslēgu
people-token-end = Slēgt
# $day: when it was ended
people-token-ended = slēgta { $day }
people-token-key = Jaunā atslēga
people-token-once = Nokopējiet to tagad. To rāda tikai šoreiz; glabājam vien tās nospiedumu.
people-token-how = Programma to sūta katrā pieprasījumā:
people-token-nobody = Ierakstiet tāda cilvēka lietotājvārdu, kurš šeit strādā.
people-tokens-interface = Ko saskarne spēj
said-people-token-ended = Atslēga ir slēgta. Ar to vairs nekas neatveras.

people-founded-already = Šī organizācija jau ir izveidota. Mainiet to sadaļā “Iestatījumi”.
people-currency-code = Ierakstiet trīs valūtas burtus, piemēram, EUR.
people-currency-stays = Summas valūtā { $code } jau ir saglabātas: algas, telpu, pasniedzēju un kursu cenas. Tām mainītos nosaukums, bet skaitļi paliktu tie paši. Atstājiet valūtu, kāda tā ir.
people-language-one = Atzīmējiet vismaz vienu valodu.
people-hours-order = Darba beigas ir pēc darba sākuma, tajā pašā dienā.
people-goal-after-memo = Saruna par mērķi ir pēc vēstules: ierakstiet mazāk dienu nekā vēstulei.
people-zone-unknown = Ierakstiet laika joslu pēc vietas, piemēram, Europe/Riga vai Asia/Ho_Chi_Minh.
people-slug-shape = Lietojiet mazos burtus, ciparus un defises, piemēram, technical-riga.
people-email-shape = Ierakstiet pilnu e-pasta adresi, piemēram, liga@fjordlink.example.

## Imports: saraksts un veidlapa

people-imports-title = Datu imports
people-imports-lede = Datnes no citām sistēmām. Jūs redzat, ko datne mainītu, pirms kaut kas mainās, un visu importu var atsaukt.
people-imports-list = Līdzšinējās datnes
people-imports-others = Citas datnes
people-imports-empty = Datņu vēl nav
people-imports-empty-text = Sāciet ar darbiniekiem, tad viņu maiņām. Pārējām datnēm jāzina, kas šeit strādā.
people-imports-new = Importēt datni
people-imports-kind = Kas tajā ir
people-imports-file = Datne
people-imports-file-hint = CSV, ne vairāk kā 64 MB. Der jebkurš izplatīts kodējums; komats, semikols vai tabulators; datumi kā 30.11.2026., 30/11/2026 vai 2026-11-30.
people-imports-mapping = Kolonnu nosaukumi
people-imports-mapping-none = Kā kolonnu sarakstā
people-imports-look = Apskatīt, kas mainītos
people-imports-nothing-yet = Nekas nemainās, kamēr nākamajā lapā to neapstiprināt.
people-imports-columns = Kolonnas katram veidam
people-imports-columns-star = Kolonnas ar zvaigznīti ir obligātas; pārējās var nebūt. Secībai nav nozīmes.
people-column-in-file = { $column }, datnē “{ $header }”
people-column-id = Darbinieka numurs
people-column-name = Vārds
people-column-email = E-pasts
people-column-handle = Lietotājvārds
people-column-language = Lapu un vēstuļu valoda
people-column-languages = Nodarbību valodas
people-column-site = Birojs
people-column-home = Strādā no mājām
people-column-department = Nodaļa
people-column-team = Komanda
people-column-position = Amats
people-column-manager-id = Tiešā vadītāja numurs
people-column-role = Lomas
people-column-hired-on = Pirmā diena
people-column-contract = Līgums
people-column-weekly-hours = Stundas nedēļā
people-column-wage-minor-per-hour = Stundas likme centos
people-column-bio-en = Apraksts angļu valodā
people-column-queue = Rinda
people-column-ended-on = Pēdējā diena
people-column-person-id = Darbinieka numurs
people-column-date = Datums
people-column-start = Sākums
people-column-end = Beigas
people-column-meal-start = Pusdienu pārtraukuma sākums
people-column-meal-end = Pusdienu pārtraukuma beigas
people-column-calls = Saziņas
people-column-aht-seconds = Apstrādes laiks sekundēs
people-column-subject = Prasme vai valoda
people-column-level = Līmenis
people-column-note = Piezīme
people-column-source = No kā
people-column-channel = Kanāls
people-column-score = Vērtējums
people-column-text = Teksts
people-column-week = Nedēļa, tās pirmdiena
people-column-contacts = Saziņas
people-column-fcr-pct = Atrisināts pirmajā reizē, %
people-column-csat = Klientu apmierinātība
people-column-qa-pct = Zvanu kvalitāte, %
people-column-criterion = Prasme
people-column-evaluator-id = Vērtētāja numurs
people-column-period = Periods
people-column-answers = Atbildes
people-column-satisfaction = Apmierinātība
people-column-engagement = Iesaiste
people-imports-rows = { $n ->
    [zero] { $n } rindu
    [one] { $n } rinda
   *[other] { $n } rindas
}
people-imports-system = Tandem
people-imports-undo = Atsaukt
people-imports-undone = atsaukts
people-imports-waits = jūsu kārta

people-kind-people = Darbinieki
people-kind-shifts = Maiņas
people-kind-forecast = Prognoze
people-kind-feedback = Atsauksmes
people-kind-metrics = Nedēļas rādītāji
people-kind-qa = Zvanu izvērtējumi

## Imports: viena datne

people-import-page = Imports { $n }
people-import-eyebrow = Imports { $number } · { $file } · { $n ->
    [zero] { $n } rindu
    [one] { $n } rinda
   *[other] { $n } rindas
}
people-import-title-waits = Vēl nekas nav mainīts
people-import-title-applied = Izpildīts
people-import-title-undone = Atsaukts
people-import-lede-errors = { $n ->
    [zero] Jāizlabo { $n } rindu
    [one] Jāizlabo { $n } rinda
   *[other] Jāizlabo { $n } rindas
}. Pārējās: { $difference }. Labojamās rindas paliek ārpusē, līdz tās izlabo.
people-import-lede-fine = Lūk, kas notiktu: { $difference }. Visas rindas var nolasīt.
people-import-lede-nothing = Viss šajā datnē jau ir zināms. Nav, ko izpildīt.
people-import-lede-applied = Tas, ko redzat zemāk, ir spēkā kopš: { $when }.
people-import-lede-undone = Atsaukts: { $when }. Viss ir tā, kā bija pirms datnes.
people-import-steps = Soļi
people-import-step-file = Datne
people-import-step-look = Apskate
people-import-step-apply = Izpilde
people-import-wrong = { $n ->
    [zero] Jāizlabo { $n } rindu
    [one] Jāizlabo { $n } rinda
   *[other] Jāizlabo { $n } rindas
}
people-import-errors-csv = Lejupielādēt tās kā CSV
people-import-errors-more = Šis ir pirmais simts. Lejupielādē ir visas.
people-import-mend = Izlabojiet rindas datnē un ielādējiet to vēlreiz.
people-import-mend-or-apply = Izlabojiet rindas datnē un ielādējiet to vēlreiz. Vai arī izpildiet pārējās tagad: jau zināmās rindas nākamreiz paliks bez izmaiņām.
people-import-row = Rinda
people-import-in-file = Datnē
people-import-write = Ko rakstīt
people-import-empty-cell = tukšs
people-import-would = Kas mainītos
people-import-did = Kas mainījās
people-import-filter = Atlase
people-import-none-here = Šāda veida rindu nav.
people-import-what = Kas
people-import-becomes = Bija, būs
people-import-so-that = Ko tas nozīmē
people-import-next-rows = Nākamās rindas
people-import-counts = Skaitļos
people-imports-by-hand = Kura kolonna ir kura
people-imports-by-hand-none = Datnē nav
people-imports-by-hand-lede = { $kind }: katrai mūsu kolonnai izvēlieties savas datnes kolonnu un vēlreiz izvēlieties datni. Kolonnas ar zvaigznīti ir obligātas.
people-imports-remember = Atcerēties šīs kolonnas ar nosaukumu
people-imports-remember-hint = Nākamo datni ar tādiem pašiem kolonnu nosaukumiem nolasīs tāpat. Ja lauks ir tukšs, noder datnes nosaukums.
people-imports-remembered = Atcerētās kolonnas
people-imports-remembered-text = Reiz saliktas kolonnas nākamreiz atrodas pašas. Pārējās izvēlas pēc nosaukuma.
people-import-left-out = Šīs rindas kā datne, ko izlabot un ielādēt
people-import-reading = Kā datne nolasīta
people-import-by-hand = Salikt kolonnas pašam
people-import-skip = { $n ->
    [zero] Atstāt ārpusē { $n } labojamo rindu un izpildīt pārējās
    [one] Atstāt ārpusē { $n } labojamo rindu un izpildīt pārējās
   *[other] Atstāt ārpusē { $n } labojamās rindas un izpildīt pārējās
}
people-import-wrong-first = { $n ->
    [zero] Vēl jāizlabo { $n } rindu. Izlabojiet tās datnē un ielādējiet to vēlreiz vai norādiet, ka tās jāatstāj ārpusē.
    [one] Vēl jāizlabo { $n } rinda. Izlabojiet to datnē un ielādējiet datni vēlreiz vai norādiet, ka rinda jāatstāj ārpusē.
   *[other] Vēl jāizlabo { $n } rindas. Izlabojiet tās datnē un ielādējiet to vēlreiz vai norādiet, ka tās jāatstāj ārpusē.
}
people-import-comma = komats
people-import-semicolon = semikols
people-import-tab = tabulators
people-import-read-as = Kodējums { $encoding }, šūnas atdala { $separator }
people-import-read-dates = Kolonnā { $column } 2026. gada 30. novembris rakstīts kā { $forms }
people-import-read-mapping = Kolonnas kā saglabāts ar nosaukumu “{ $name }”
people-import-mapping-name = Ierakstiet nosaukumu, kas nav garāks par 80 rakstzīmēm un nenāk līdzi programmai.
people-outcome-new = Jauni
people-outcome-changed = Mainīti
people-outcome-moved = Pārcelti
people-outcome-leaves = Aiziet
people-outcome-same = Bez izmaiņām
people-outcome-error = Ārpusē, līdz izlabos
people-difference-new = { $n ->
    [zero] { $n } jaunu
    [one] { $n } jauns
   *[other] { $n } jauni
}
people-difference-changed = { $n ->
    [zero] { $n } mainītu
    [one] { $n } mainīts
   *[other] { $n } mainīti
}
people-difference-moved = { $n ->
    [zero] { $n } pārceltu
    [one] { $n } pārcelts
   *[other] { $n } pārcelti
}
people-difference-leaves = { $n } aiziet
people-difference-same = { $n } bez izmaiņām
people-difference-nothing = nekas
people-import-apply = { $n ->
    [zero] Izpildīt { $n } izmaiņas
    [one] Izpildīt { $n } izmaiņu
   *[other] Izpildīt { $n } izmaiņas
}
people-import-undo-later = Pēc tam visu importu varēs atsaukt.
people-import-undo-whole = Atsaukt šo importu
people-import-undo-text = Atceļ visas rindas uzreiz. Vispirms jāatsauc vēlākās datnes, kas balstās uz šo.
said-people-applied = Izpildīts. Mainīto rindu skaits: { $n }.
said-people-applied-some = Izpildīts. Mainīto rindu skaits: { $n }. Labojamās rindas palika ārpusē.
said-people-undone = Atsaukts. Atcelto rindu skaits: { $n }.

people-report-counts = { $difference }. Jāizlabo: { $n }
people-report-senior-first = Šie amati ir pakļauti vadošajiem amatiem, kurus vēl neviens nezina. Vispirms importējiet vadošo amatu (“senior”) datni, tad vēlreiz šo.
people-report-row = { $line }. rinda, { $field } “{ $value }”: { $what }
people-report-repair = { $n } × { $what }
people-report-cell = { "  " }{ $line }. rinda, { $field } “{ $value }”
people-report-more = Vēl rindu: { $n }.

## Imports: kas no rindas izriet

people-import-new = Sāk strādāt komandā “{ $team }”, pirmā diena { $day }
people-import-manager = Tiešais vadītājs: { $manager }
people-import-manager-none = Tiešā vadītāja nav
people-import-first-day = Pirmā diena būs { $day }
people-import-makes-team = Komanda “{ $name }” ir jauna un tiks izveidota
people-import-makes-department = Nodaļa “{ $name }” ir jauna un tiks izveidota
people-import-makes-site = Birojs “{ $name }” ir jauns un tiks izveidots ar organizācijas laika joslu
people-import-adopts = { $name }: konts saņem šo darbinieka numuru un patur savas lomas
people-import-new-manager = Tiešais vadītājs no šodienas: { $manager }
people-import-new-manager-on = Tiešais vadītājs no { $day }: { $manager }
people-import-no-manager = No šodienas tiešā vadītāja nav
people-import-no-manager-on = No { $day } tiešā vadītāja nav
people-import-moves = Šodien pāriet uz komandu “{ $team }”
people-import-moves-on = No { $day } pāriet uz komandu “{ $team }”
people-import-department = No šodienas strādā nodaļā “{ $department }”
people-import-department-on = No { $day } strādā nodaļā “{ $department }”
people-import-site = No šodienas strādā birojā “{ $site }”
people-import-site-on = No { $day } strādā birojā “{ $site }”
people-import-position = Amats no šodienas: { $position }
people-import-position-on = Amats no { $day }: { $position }
people-import-hours = No šodienas strādā { $hours } h nedēļā
people-import-hours-on = No { $day } strādā { $hours } h nedēļā
people-import-languages = Nodarbību valodas turpmāk: { $languages }
people-import-own-position = Amats “{ $name }” ir jūsu pašu apzīmējums. Tā tas būs redzams visās valodās
people-import-own-contract = Līgums “{ $name }” ir jūsu pašu apzīmējums. Tā tas būs redzams visās valodās
people-import-email = Vēstules sūtīs uz { $email }; ar to arī pieslēdzas
people-import-language = Lapas un vēstules būs { LANGUAGE($lang, as: "in") }
people-import-roles = No šodienas šeit var darīt ko citu
people-import-leaves = Pēdējā diena { $day }; ieraksti paliek
people-import-shift-replaces = { $n ->
    [zero] Aizstāj { $n } maiņas
    [one] Aizstāj { $n } maiņu
   *[other] Aizstāj { $n } maiņas
}

## Imports: kāpēc datni vai importu nepieņem

people-import-kind-unknown = Datnes veida “{ $kind }” nav. Izvēlieties kādu no saraksta.
people-import-mapping-unknown = Kolonnu nosaukumu kopa “{ $name }” nav saglabāta.
people-import-applied-already = Imports { $n } jau ir izpildīts.
people-import-not-applied = Imports { $n } nav izpildīts, tāpēc nav, ko atsaukt.
people-import-undone-already = Imports { $n } jau ir atsaukts.
people-import-undo-later-first = Imports { $later } ir vēlāks un balstās uz šo. Vispirms atsauciet to.
people-import-undo-self = Ar importu { $n } ienāca jūsu pašu konts, tāpēc jūs vairs netiktu iekšā. To var atsaukt cits administrators.
people-import-undo-moved = { $name } pēc šī faila ir norīkots citur ar roku un atrastos divās vietās. Mainiet vietu ar roku, nevis atsauciet failu.
people-import-moved-on = Kopš skatījāt importu { $n }, ir mainījies kas cits, tāpēc dažas rindas tagad izdarītu ko citu. Tās ir izskatītas no jauna: apskatiet, kas mainītos, un tad izpildiet.
people-import-nothing = Šajā datnē nav, ko izpildīt.
people-file-needed = Izvēlieties datni.
people-file-large = Datne ir lielāka par { $max } MB. Sadaliet to vai izlaidiet vecākās rindas.
people-file-empty = Datne ir tukša. Eksportējiet to vēlreiz ar kolonnu nosaukumiem pirmajā rindā.
people-file-only-header = Datnē ir kolonnu nosaukumi, bet rindu nav.
people-file-spreadsheet = Šī ir izklājlapa. Izklājlapu programmā izvēlieties “Saglabāt kā” un “CSV UTF-8”.
people-file-not-text = Šī nav teksta datne. Izklājlapu programmā izvēlieties “Saglabāt kā” un “CSV UTF-8”.
people-file-encoding = { $line }. rindu nevar nolasīt kā { $encoding }. Izklājlapu programmā izvēlieties “Saglabāt kā” un “CSV UTF-8”, lai burti, piemēram, ņ un å, nonāktu veseli.
people-file-row-unreadable = Rindu, kas sākas { $line }. rindiņā, nevar nolasīt. Meklējiet pēdiņu, kurai nav pāra.
people-file-column-twice = Kolonna “{ $column }” ir divreiz. Izlaidiet vienu.
people-file-columns-missing = { $n ->
    [zero] Trūkst šo kolonnu: { $columns }.
    [one] Trūkst kolonnas { $columns }.
   *[other] Trūkst šo kolonnu: { $columns }.
} Datnē ir: { $found }.

## Imports: ko rakstīt šūnā

people-cell-needed = Ierakstiet šeit kaut ko; tas vajadzīgs katrā rindā.
people-cell-long = Rakstzīmju skaits: ne vairāk kā { $max }.
people-cell-day = Ierakstiet datumu, kas ir kalendārā, piemēram, 30.11.2026.
people-cell-day-form = Rakstiet datumu ar cipariem vienā no šiem pieciem veidiem: { $forms }.
people-cell-clock = Ierakstiet laiku, piemēram, 8.30.
people-cell-number = Ierakstiet skaitli no { $min } līdz { $max }.
people-cell-yes = Ierakstiet “jā” vai “nē”.
people-cell-language = Ierakstiet vienu no šiem: en, nb, lv, zh, vi.
people-cell-languages = “{ $code }” nav valodas kods. Katrai valodai rakstiet divus burtus, piemēram, en, lv vai ru.
people-cell-role = Ierakstiet vienu vai vairākus no šiem, starp tiem liekot |: learner, coach, facilitator, manager, planner, administrator.
people-cell-handle = Lietojiet mazos burtus bez garumzīmēm un mīkstinājuma zīmēm, ciparus, punktus un defises, piemēram, liga.ozolina.
people-cell-handle-taken = Šāds lietotājvārds jau ir kādam citam. Ierakstiet citu vai atstājiet šūnu tukšu.
people-cell-handle-twice = { $line }. rindā ir tāds pats lietotājvārds. Vienā no tām ierakstiet citu.
people-cell-id-twice = { $line }. rindā ir tāds pats darbinieka numurs. Viens cilvēks vai divi? Izlaidiet vienu rindu vai ierakstiet citu numuru.
people-cell-email-twice = { $line }. rindā ir tāda pati adrese. Viens cilvēks vai divi? Izlaidiet vienu rindu vai ierakstiet citu adresi.
people-cell-email-taken = Šī adrese jau ir kādam ar citu darbinieka numuru: { $name }. Ierakstiet to pašu numuru vai citu adresi.
people-cell-manager-unknown = Šāda darbinieka numura nav ne šeit, ne datnē. Ierakstiet vadītāja numuru vai pievienojiet vadītāja rindu.
people-cell-manager-self = { $name }: šeit cilvēks pats sev būtu vadītājs. Ierakstiet augstākā vadītāja numuru.
people-cell-manager-ring = Vadītāju ķēde noslēgtos aplī: { $ring }. Izlabojiet vienu no šīm rindām.
people-cell-team-elsewhere = Komanda “{ $team }” ir nodaļā “{ $department }”. Ierakstiet šo nodaļu vai citu komandu.
people-cell-ended-before-hired = Pēdējā diena ir pirms pirmās. Ierakstiet vēlāku datumu.
people-cell-person-unknown = Šāda darbinieka numura nav. Vispirms ielādējiet darbiniekus vai ierakstiet īsto numuru.
people-cell-shift-long = Šī maiņa būtu garāka par sešpadsmit stundām. Ierakstiet beigas, kas atbilst sākumam.
people-cell-meal-outside = Ēšanas pārtraukums ir ārpus maiņas. Ierakstiet divus laikus starp sākumu un beigām.
people-cell-shift-overlaps = Šī maiņa pārklājas ar maiņu { $line }. rindā. Izlaidiet vienu vai mainiet laiku.
people-cell-too-many = Šajā rindā ir vairāk šūnu nekā kolonnu. Šūnu, kurā ir atdalītājs, ielieciet pēdiņās.

## Uzaicinājumi: kā iegūst paroli
people-invite = Uzaicināt
people-invite-all = { $n ->
    [zero] Uzaicināt { $n } cilvēku, kuriem vēl nav paroles
    [one] Uzaicināt { $n } cilvēku, kuram vēl nav paroles
   *[other] Uzaicināt { $n } cilvēkus, kuriem vēl nav paroles
}
people-invite-left = { $name } šeit vairs nestrādā. Uzaicina tikai tos, kuri šeit strādā.
people-invite-subject = Jūsu ieeja apmācībās: { $house }
people-invite-hello = Labdien, { $name }!
people-invite-what = { $house } apmācības plāno ar Tandem. Atveriet šo adresi un izvēlieties paroli:
people-invite-ends = Adrese derīga vienu reizi, { $days } dienas. Ja to negaidījāt, nedariet neko; nekas nenotiks.
people-invited-title = Uzaicinājums nosūtīts: { $name }
people-invited-lede = Ar šo adresi vienreiz, četrpadsmit dienu laikā, izvēlas paroli. Agrākās adreses vairs neder.
people-invited-mailed = Tā ir ceļā uz { $email }.
people-invited-once = Tā redzama tikai tagad. Varat to nodot arī citādi.
people-invited-back = Atpakaļ pie cilvēka
said-people-invited = Uzaicināti. Vēstules ir ceļā.
people-welcome-title = Laipni lūdzam
people-welcome = Laipni lūdzam, { $name }
people-welcome-lede = Izvēlieties paroli, un esat iekšā.
people-welcome-save = Izvēlēties un ienākt
said-people-welcome = Laipni lūdzam. Šī ir jūsu diena.
people-welcome-over-title = Šī adrese vairs neder
people-welcome-over = Tā jau izmantota, ir par vecu, vai ir nosūtīta jaunāka. Pieslēdzieties vai lūdziet administratoram jaunu uzaicinājumu.

## What is held, and erasure

people-me-held = Ko mēs glabājam par jums
people-me-held-text = Apskatiet, kas par jums šeit zināms, un paņemiet kopiju.
people-me-held-see = Apskatīt un lejupielādēt
people-held = Ko mēs glabājam
people-erase = Dzēst
people-erase-already = Šī cilvēka dati jau ir izdzēsti. Nekā vairs nav, ko dzēst.
# $name: the person
people-erase-employed = { $name }: darba attiecības vēl nav beigušās. Vispirms izbeidziet tās: ierakstiet pēdējo dienu cilvēka lapā, sadaļā “Labot vai mainīt vietu, lomas vai pēdējo dienu”, vai ielādējiet cilvēku datni ar pēdējo darba dienu.

people-by-hand-add = Pievienot darbinieku
people-by-hand-add-lede = Viens cilvēks ar roku. Tas tiek saglabāts kā fails ar vienu rindu, un sadaļā “Datu imports” to var atsaukt.
people-by-hand-file = Daudzus uzreiz, no faila
people-by-hand-email-hint = Uz šo adresi sūta uzaicinājumus un vēstules. Ar to var arī pieslēgties.
people-by-hand-language = Lapu un vēstuļu valoda
people-by-hand-number-hint = Uzņēmuma numurs, ja tāds ir. Personāla fails vēlāk cilvēku atradīs pēc tā.
people-by-hand-roles-hint = Dalībnieki ir visi. Ko šis cilvēks te vēl dara?
people-by-hand-other-team = cita komanda, nosaukums zemāk
people-by-hand-make-team = Jauna komanda
people-by-hand-new-team = Jaunās komandas nosaukums
people-by-hand-site-hint = Birojs ir darba vieta, piemēram, “Rīga”. Arī tie, kas strādā mājās, pieder kādam birojam.
people-by-hand-manager-hint = Vārds un uzvārds, e-pasta adrese vai lietotājvārds. Atstājiet tukšu, ja priekšnieka nav.
people-by-hand-known = Cilvēks ar šo adresi vai numuru jau ir. Atveriet viņa lapu un mainiet tur.
people-by-hand-team = Izvēlieties komandu vai nosauciet jaunu.
people-by-hand-team-place = Jauna komanda pieder nodaļai un birojam. Ierakstiet abus.
people-by-hand-team-there = Komanda ar šādu nosaukumu jau ir. Izvēlieties to sarakstā.
people-by-hand-past = Izvēlieties šodienu vai vēlāku dienu. Tas, kas bija pirms tam, paliek.
people-by-hand-after-end = Tas ir pēc šī cilvēka pēdējās dienas. Vispirms mainiet pēdējo dienu.
people-by-hand-ring = Neviens nav pats sev vadītājs. Izvēlieties vadītāju, kurš nav šī cilvēka padotais.
people-by-hand-own-role = Jūs pats sev liegtu piekļuvi. Šo lomu var noņemt cits administrators.
people-by-hand-own-end = Savu kontu slēgt nevar. To var izdarīt cits administrators.
people-by-hand-change = Labot vai mainīt vietu, lomas vai pēdējo dienu
people-by-hand-changes = { $name }: vieta, lomas, pēdējā diena
people-by-hand-change-lede = Tas, kas bija spēkā līdz vakardienai, paliek: pagātnes pārskati nemainās.
people-by-hand-move = Cita komanda, amats vai vadītājs
people-by-hand-from = No kuras dienas
people-by-hand-move-save = Pārcelt no šīs dienas
people-by-hand-stays = Līdz šim un plānā
people-by-hand-days = Dienas
people-by-hand-since = kopš { $day }
people-by-hand-coming = plānots
people-by-hand-roles-save = Saglabāt lomas
people-by-hand-last-hint = No nākamās dienas konts ir slēgts. Atstājiet tukšu, ja neviens neaiziet.
people-by-hand-last-known = Ja tā jau zināma: pagaidu darbiniekam vai ārējam pasniedzējam. No nākamās dienas konts un tā atslēgas ir slēgtas.
people-by-hand-last-save = Saglabāt pēdējo dienu
people-by-hand-hours = Stundas nedēļā
people-by-hand-hours-hint = Piemēram, 37,5. Atstājiet tukšu, ja kā parasti.
people-by-hand-correct = Vārds, adrese un valodas
people-by-hand-correct-save = Saglabāt labojumu
people-by-hand-email-taken = Šī adrese jau ir lietotājam { $name }. Ierakstiet citu.
people-called-nobody = Šeit neviena nesauc “{ $name }”. Izvēlieties vārdu no saraksta vai ierakstiet e-pasta adresi.
people-called-two = Vārds “{ $name }” ir vairākiem cilvēkiem. Ierakstiet e-pasta adresi.
people-scim-syntax = Šis nav JSON, kāds te vajadzīgs. Nosūtiet saturu, kādu šim pieprasījumam nosaka RFC 7644.
people-scim-filter = Atlasiet pēc userName, externalId, id, emails vai active, katram eq un vērtība, starp tiem and.
people-scim-path = “{ $path }” te mainīt nevar. Sasaistiet tikai atribūtus, kas minēti /scim/v2/Schemas.
people-scim-operation = Rakstiet add, replace vai remove.
people-scim-text = Nosūtiet šeit tekstu.
people-scim-flag = Nosūtiet true vai false.
people-scim-number = Nosūtiet veselu skaitli.
people-scim-user-name = Lietotājvārds te ir e-pasta adrese. Sasaistiet userName un emails ar vienu un to pašu atribūtu.
people-scim-two-numbers = Gan externalId, gan employeeNumber te ir darbinieka numurs. Sasaistiet abus ar vienu atribūtu vai tikai vienu no tiem.
people-scim-fixed = To ieraksta vienreiz, kad lietotāju izveido. Izņemiet to no izmaiņu sasaistes.
people-scim-known = Cilvēks ar šo adresi vai numuru jau ir: lietotājs { $id }. Pirms izveidošanas meklējiet esošos un mainiet atrasto.
people-scim-team = Komandas “{ $name }” te nav. Nosūtiet esošas komandas nosaukumu vai vispirms pievienojiet komandu.
people-scim-department = Nodaļas “{ $name }” te nav. Esošās ir redzamas /scim/v2/Groups.
people-scim-which-team = Nodaļā { $department } ir vairākas komandas vai nav nevienas. Laukā division norādiet, kura komanda tā ir.
people-scim-team-needed = Norādiet, kur cilvēks strādā: komandu laukā division vai nodaļu, kurā ir viena komanda.
people-scim-manager = Nevienam, kas te strādā, nav identifikatora “{ $id }”. Vispirms izveidojiet vadītāju un nosūtiet viņa identifikatoru.
people-scim-back = Pēdējā diena, { $day }, bija zināma iepriekš. Mainiet to cilvēka lapā vai personāla datnē.
said-people-joined = Pievienots. Uzaiciniet šo cilvēku izvēlēties paroli vai atsauciet sadaļā “Datu imports”.
said-people-changed = Saglabāts.
people-skills = Prasmes
people-kind-levels = Prasmju un valodu līmeņi
people-team-skills = Komandas prasmes

## Who stands in for whom

people-deputies = Vietnieki
people-deputies-lede = Pārrunas, solījumi, saskaņojamie mērķi, atbildes un lēmumi šajā laikā pāriet vietniekam un pēc tam atpakaļ. Tos redz abi.
people-deputies-known = Norādītie
people-deputies-none = Šobrīd neviens nevienu neaizvieto.
people-deputy-absent = Prombūtnē
people-deputy-deputy = Vietnieks
people-deputy-act = Mainīt
people-deputy-now = tagad
people-deputy-end = Beigt tagad
people-deputy-since = No { $day }, pastāvīgi
people-deputy-name = Norādīt vietnieku
people-deputy-save = Norādīt
people-deputy-from = Pirmā diena
people-deputy-until = Pēdējā diena
people-deputy-to-hint = Atstājiet tukšu tikai tad, ja cilvēks vairs nestrādā.
people-deputy-manager = Vietnieks ir cits cilvēks, kas vada darbiniekus. Izvēlieties.
people-deputy-absent-hint = Vārds un uzvārds, e-pasta adrese vai lietotājvārds. Ja cilvēks vairs nestrādā – lietotājvārds.
people-deputy-deputy-hint = Vadītāja vārds un uzvārds, e-pasta adrese vai lietotājvārds
people-deputy-to = Ierakstiet pēdējo dienu: šis cilvēks atgriezīsies.
people-deputy-order = Pēdējā diena nav pirms pirmās, nav pagātnē un ir ne vairāk kā { $n } dienas vēlāk.
people-deputy-twice = Dažām no šīm dienām vietnieks jau ir. Vispirms beidziet to.
people-deputy-away = Šis cilvēks dažās no šīm dienām ir prombūtnē. Izvēlieties citu.
said-people-deputy = Norādīts. Atvērtie solījumi pāriet no pirmās dienas.
said-people-deputy-ended = Beigts. Solījumi ir atpakaļ.
people-settings-talks-a-week = Sarunas vienam vadītājam nedēļā
people-settings-talks-a-week-hint = Nedēļā ieplāno ne vairāk mērķu sarunu un pārrunu; pārējās pāriet uz citu nedēļu vai paliek savā dienā bez laika. Parasti: { $n }.
people-settings-strategy = Ko jūs solāt klientiem
people-settings-strategy-text = Viens divi teikumi jūsu pašu vārdiem. Ar tiem sākas katrs plāns.
people-settings-strategy-in = Valoda: { $language }

people-kind-engagement = Darbinieku aptauja

people-typed-no-team = Komandas “{ $name }” te nav.

people-sites = Biroji
people-sites-lede = Šeit strādā cilvēki. Vēstulēs ir biroja adrese un centra vadītāja paraksts; dienas un laiki ir pēc biroja pulksteņa.
people-sites-list = Visi biroji
people-sites-none = Biroju vēl nav. Tie rodas kopā ar darbiniekiem: pa vienam vai ar importu.
people-site-lede = Valodā bez adreses vēstuli nevar nosūtīt. Jau nosūtītais paliek, kā bija.
people-site-address = Adrese
people-site-lacks = adreses vēl nav: { $languages }
people-site-manager-hint = Vārds un uzvārds, e-pasta adrese vai lietotājvārds. Paraksta vēstules šī biroja darbiniekiem.
said-people-site = Birojs saglabāts.
people-biography = Stāsts par treneri
people-biography-of = { $name }: stāsts par treneri
people-biography-lede = Ar šiem teikumiem vēstules iepazīstina ar treneri lasītāja valodā. Valodā, kuras lauks šeit ir tukšs, vēstuli nevar nosūtīt.
said-people-biography = Stāsts saglabāts.
people-words-in = { $what } ({ $language })
