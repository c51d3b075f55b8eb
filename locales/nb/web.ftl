### Rammen, menyen, innlogging og det som kan gå galt hvor som helst.

web-brand = Tandem, startside
web-skip = Hopp til innholdet
web-nav = Hovedmeny
web-demo = Demo
web-search = Søk
web-language = Språk: { $name }
web-sign-in = Logg inn
web-sign-in-name = E-post eller brukernavn
web-sign-in-password = Passord
web-sign-in-wrong = Navnet og passordet passer ikke sammen. Prøv igjen, eller be administratoren om et nytt passord.
web-sign-in-slow = Flere forsøk på rad. Vent et minutt, og prøv igjen.
web-sign-in-first = Logg inn først.
web-sign-out = Logg ut
web-sheets = Som fil til regneark:
web-undo = Angre
web-undo-late = Dette kan ikke lenger angres: det har gått for lang tid, eller noe er endret siden. Du kan fortsatt endre det for hånd.
said-web-undone = Angret. Alt er som før.
web-home = Til startsiden
web-title-missing = Denne siden finnes ikke
web-title-forbidden = Ikke åpent for deg
web-title-fault = Noe gikk i stykker hos oss
web-title-refused = Det gikk ikke gjennom
web-missing = Det finnes ikke noe på denne adressen. Det kan være flyttet eller avsluttet.
web-forbidden = Denne siden hører til en annen rolle. Snakk med lederen din hvis du trenger den.
web-fault = Ingenting av det du sendte, er lagret. Administratoren finner årsaken i loggen.
# Beside a field, when somebody else saved meanwhile. $text: what they saved, or the next line
web-saved-now = Lagret nå: { $text }
web-saved-nothing = ingenting
# Of a form that saves itself while one writes. $time: when
web-unsaved = Ikke lagret ennå
web-saved-at = Lagret { $time }
# Beside words that stay in the browser until their button is pressed, and its button
web-kept-here = Ligger bare på denne enheten, ikke lagret ennå.
web-kept-drop = Kast disse ordene
# Above texts from a form that could not be saved
web-own-words = Det du skrev
web-own-words-why = Dette er ikke lagret. Kopier det du fortsatt trenger.
web-field-needed = Skriv noe her.
web-field-too-long = Skriv høyst { $max } tegn; nå er det { $n }.
web-field-number = Skriv et helt tall fra { $min } til { $max }.
web-field-day = Skriv en dato som finnes, for eksempel 30.11.2026.
web-form-too-large = Dette er større enn grensen. Del det opp, og send delene hver for seg.
web-file-leaving = Den samme filen holder på å bli slettet. Send den en gang til om et minutt.
web-json-broken = JSON-teksten kunne ikke leses. Send ett objekt med tekst, tall eller lister.
web-yes = ja
web-no = nei

nav-today = I dag
nav-practice = Øving
nav-training = Opplæring
nav-calls = Samtaler
nav-courses = Kurs
nav-me = Min side
nav-follow-ups = Oppfølging
nav-needs = Behov
nav-plan = Plan
nav-effects = Effekt
nav-people = Medarbeidere
nav-sessions = Samlinger
nav-imports = Import
nav-settings = Oppsett
nav-audit = Endringslogg

pair-label = deltaker: { $a }, partner: { $b }
pair-done = gjort
pair-waiting = venter
pair-late = over fristen
pair-not-needed = trengs ikke
habit-label = Øvde { $done } av { $past } dager, { $all } dager i alt

## Keys of programmes that ask twice (Idempotency-Key)

# $max: how many characters at most
web-key-shape = Gi nøkkelen 1 til { $max } vanlige tegn, for eksempel en UUID.
web-key-other = Denne nøkkelen er brukt til noe annet her. Gi hver endring sin egen nøkkel.
web-key-running = En forespørsel med denne nøkkelen er under arbeid, eller den ble avbrutt. Spør igjen om litt; kommer dette svaret igjen, se om endringen er gjort, og bruk en ny nøkkel.
web-former-colleague = Tidligere kollega
web-taken-email = e-post
web-taken-phone = telefon
web-taken-card = kortnummer
web-taken-account = kontonummer
web-taken-person-number = fødselsnummer
web-taken-address = adresse
web-taken-name = navn
web-sign-in-ended = Denne tilgangen er avsluttet. Skulle den ikke vært det, spør den som ba deg komme.

nav-coaching = Coaching
