### Programmas pašas lapas: izsūtne, pirmā palaišana, demonstrācija.

outbox-title = Izsūtne
outbox-lede = Visi e-pasti un kalendāra ieraksti: gan nosūtītie, gan tie, kas vēl gaida.
outbox-empty = E-pastu vēl nav
outbox-empty-why = Pirmie radīsies, kad publicēs plānu: vēstule un kalendāra ieraksts ikvienam, kam tajā ir vieta.
outbox-subject = Temats
outbox-to = Kam
outbox-when = Uzrakstīts
outbox-state = Statuss
outbox-sent = nosūtīts
outbox-waits = gaida pasta serveri
outbox-failed = pasta serveris noraidīja
outbox-given-up = atmests pēc daudziem mēģinājumiem
outbox-unsure = varbūt ir saņemts
outbox-unsure-why = Savienojums pārtrūka, kamēr šo e-pastu nodeva pasta serverim. Adresāts to varbūt jau ir saņēmis, tāpēc pats no sevis tas netiek sūtīts vēlreiz. Pajautājiet adresātam vai nosūtiet vēlreiz: pasta programmas, kas to atpazīst, otro eksemplāru atmet.
outbox-send-again = Nosūtīt vēlreiz
outbox-not-again = Šis e-pasts ir nosūtīts vai vēl gaida; atkārtoti sūtīt nav ko.
said-outbox-again = Tas tiks nosūtīts vēlreiz nākamajā reizē, minūtes laikā.
outbox-words-gone = Vēstules teksts tiek glabāts pusgadu pēc tās nosūtīšanas.
outbox-calendar = Kalendāra ieraksts
outbox-older = Vecāki e-pasti

setup-title = Laipni lūdzam Tandem
setup-lede = Trīs lietas, apmēram divas minūtes. Visu varēs mainīt vēlāk sadaļā “Iestatījumi”.
setup-house = Jūsu organizācija
setup-name = Organizācijas nosaukums
setup-currency = Valūta
setup-currency-hint = Trīs burti, piemēram, EUR vai NOK.
setup-zone = Laika josla
setup-zone-hint = Piemēram, Europe/Riga.
setup-languages = Valodas, kuras darbinieki var izvēlēties
setup-opens = Zvanus pieņem no
setup-closes = Zvanus pieņem līdz
setup-time-hint = Piemēram, 8.00.
setup-closes-hint = Piemēram, 20.00.
setup-you = Jūsu administratora konts
setup-your-name = Vārds un uzvārds
setup-email = E-pasts
setup-password = Parole
setup-start = Izveidot un pieslēgties
setup-bad-zone = Ierakstiet laika joslu kā apgabalu un pilsētu, piemēram, Europe/Riga vai Asia/Ho_Chi_Minh.
setup-bad-currency = Ierakstiet trīs valūtas burtus, piemēram, EUR.
setup-bad-time = Ierakstiet pulksteņa laiku, piemēram, 8.00.
setup-bad-hours = Darba beigas ir pirms sākuma. Ierakstiet beigu laiku, kas ir pēc sākuma laika.
setup-bad-email = Ierakstiet e-pasta adresi, piemēram, vards@example.org.
setup-no-language = Izvēlieties vismaz vienu valodu.
setup-done-already = Šai organizācijai administrators jau ir. Pieslēdzieties.
said-setup-done = Viss ir sagatavots. Šeit ir pirmie soļi.

demo-title = Kontaktu centrs izmēģināšanai
demo-lede = { $name } ir izdomāta organizācija: darbinieki, skaitļi un klienti. Nekas no šejienes neiziet ārpus šī datora.
demo-who = Izvēlieties, kas būsiet
demo-be = Pieslēgties kā { $name }
demo-who-lede = Katrai lomai viena saite. Demonstrācijā paroļu nav.
demo-role-learner = Operators
demo-role-coach = Koučs
demo-role-facilitator = Treneris
demo-role-manager = Tiešais vadītājs
demo-role-planner = Apmācību plānotājs
demo-role-administrator = Administrators
demo-learner-does = Vingrinās, uzraksta mērķi, izlasa vēstuli
demo-coach-does = Klausās, palīdz augt, pieraksta zvanos dzirdēto
demo-facilitator-does = Vada nodarbību, atzīmē apmeklējumu
demo-manager-does = Vienojas par mērķiem, tur pārrunas, pilda solījumus
demo-planner-does = Redz vajadzības, plāno mēnesi, publicē
demo-administrator-does = Importē darbiniekus, skatās izsūtni un izmaiņu žurnālu
demo-clock = Šī centra pulkstenis
demo-clock-now = Šeit tagad ir { $moment }. Ar katru dienu, kas paiet, tiek padarīti arī nakts darbi.
demo-next-day = Nākamā diena
demo-next-week = Pēc nedēļas
demo-two-weeks = Pēc divām nedēļām
demo-month = Pēc 30 dienām
demo-outbox = E-pasti un kalendāra ieraksti
demo-outbox-lede = { $n ->
    [zero] Uzrakstīts { $n } e-pastu.
    [one] Uzrakstīts { $n } e-pasts.
   *[other] Uzrakstīti { $n } e-pasti.
}
demo-outbox-open = Atvērt izsūtni
demo-start = Sāciet šeit
demo-start-text = Pieslēdzieties kā apmācību plānotājs, atveriet sadaļu “Vajadzības”, izvēlieties kursu tumšākajai rūtiņai, izveidojiet melnrakstu un publicējiet to. Tad ļaujiet paiet divām nedēļām un pieslēdzieties kā operators.
said-demo-later = Dienas ir pagājušas, un nakts darbi ir padarīti.
