### Rāmis, izvēlne, pieslēgšanās un tas, kas var neizdoties jebkur.

web-brand = Tandem, sākumlapa
web-skip = Pāriet uz saturu
web-nav = Galvenā izvēlne
web-demo = Demonstrācija
web-search = Meklēt
web-language = Valoda: { $name }
web-sign-in = Pieslēgties
web-sign-in-name = E-pasts vai lietotājvārds
web-sign-in-password = Parole
web-sign-in-wrong = Vārds un parole nesader. Mēģiniet vēlreiz vai palūdziet administratoram jaunu paroli.
web-sign-in-slow = Vairāki mēģinājumi pēc kārtas. Pagaidiet minūti un mēģiniet vēlreiz.
web-sign-in-first = Vispirms pieslēdzieties.
web-sign-out = Iziet
web-sheets = Kā izklājlapas datne:
web-undo = Atsaukt
web-undo-late = To vairs nevar atsaukt: pagājis pārāk daudz laika vai kaut kas ir mainījies. To joprojām var mainīt ar roku.
said-web-undone = Atsaukts. Viss ir kā iepriekš.
web-home = Uz sākumlapu
web-title-missing = Šādas lapas nav
web-title-forbidden = Jums šī lapa nav pieejama
web-title-fault = Mūsu pusē kaut kas salūza
web-title-refused = Tas neizdevās
web-missing = Šajā adresē nekā nav. Varbūt saturs ir pārvietots vai beidzies.
web-forbidden = Šī lapa paredzēta citai lomai. Ja tā jums vajadzīga, runājiet ar savu vadītāju.
web-fault = Nekas no nosūtītā nav saglabāts. Administrators cēloni atradīs žurnālā.
# Beside a field, when somebody else saved meanwhile. $text: what they saved, or the next line
web-saved-now = Tagad saglabāts: { $text }
web-saved-nothing = nekas
# Of a form that saves itself while one writes. $time: when
web-unsaved = Vēl nav saglabāts
web-saved-at = Saglabāts { $time }
# Beside words that stay in the browser until their button is pressed, and its button
web-kept-here = Pagaidām tikai šajā ierīcē, vēl nav saglabāts.
web-kept-drop = Atmest uzrakstīto
# Above texts from a form that could not be saved
web-own-words = Jūsu rakstītais
web-own-words-why = Tas nav saglabāts. Nokopējiet, kas vēl vajadzīgs.
web-field-needed = Ierakstiet šeit kaut ko.
web-field-too-long = Rakstzīmju skaits: ne vairāk kā { $max }; tagad { $n }.
web-field-number = Ierakstiet veselu skaitli no { $min } līdz { $max }.
web-field-day = Ierakstiet datumu, kas ir kalendārā, piemēram, 30.11.2026.
web-form-too-large = Tas pārsniedz pieļaujamo apjomu. Sadaliet un sūtiet pa daļām.
web-file-leaving = Šī pati datne pašlaik tiek dzēsta. Sūtiet vēlreiz pēc minūtes.
web-json-broken = JSON tekstu neizdevās nolasīt. Sūtiet vienu objektu ar tekstu, skaitļiem vai sarakstiem.
web-yes = jā
web-no = nē

nav-today = Šodien
nav-practice = Vingrinājumi
nav-training = Apmācības
nav-calls = Zvani
nav-courses = Kursi
nav-me = Mans profils
nav-follow-ups = Pārrunas
nav-needs = Vajadzības
nav-plan = Plāns
nav-effects = Ietekme
nav-people = Darbinieki
nav-sessions = Nodarbības
nav-imports = Datu imports
nav-settings = Iestatījumi
nav-audit = Žurnāls

pair-label = dalībnieks: { $a }, partneris: { $b }
pair-done = izdarīts
pair-waiting = gaida
pair-late = kavējas
pair-not-needed = nav vajadzīgs
habit-label = Vingrinājumu dienas: { $done } no { $past }, pavisam { $all }

## Keys of programmes that ask twice (Idempotency-Key)

# $max: how many characters at most
web-key-shape = Atslēgai jābūt no 1 līdz { $max } parastām rakstzīmēm, piemēram, UUID.
web-key-other = Šī atslēga te jau lietota kam citam. Dodiet katrai izmaiņai savu atslēgu.
web-key-running = Pieprasījums ar šo atslēgu tiek izpildīts vai ir pārtrūcis. Pajautājiet vēlreiz pēc brīža; ja atbilde nemainās, pārbaudiet, vai izmaiņa ir veikta, un lietojiet jaunu atslēgu.
web-former-colleague = Bijušais kolēģis
web-taken-email = e-pasts
web-taken-phone = tālrunis
web-taken-card = kartes numurs
web-taken-account = konta numurs
web-taken-person-number = personas kods
web-taken-address = adrese
web-taken-name = vārds
web-sign-in-ended = Šī piekļuve ir beigusies. Ja tai vēl jābūt, jautājiet tam, kas jūs aicināja.

nav-coaching = Koučings
