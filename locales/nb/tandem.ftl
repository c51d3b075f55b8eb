### Programmets egne sider: utboks, første start, demo.

outbox-title = Utboks
outbox-lede = All e-post og alle kalenderoppføringer, enten de er sendt eller venter på å bli sendt.
outbox-empty = Ingen e-post ennå
outbox-empty-why = De første skrives når en plan publiseres: et kursbrev og en kalenderoppføring til alle som har plass.
outbox-subject = Emne
outbox-to = Til
outbox-when = Skrevet
outbox-state = Status
outbox-sent = sendt
outbox-waits = venter på e-postserveren
outbox-failed = avvist av e-postserveren
outbox-given-up = gitt opp etter mange forsøk
outbox-calendar = Kalenderoppføring
outbox-older = Eldre e-post

setup-title = Velkommen til Tandem
setup-lede = Tre ting, om lag to minutter. Alt kan endres senere under Innstillinger.
setup-house = Virksomheten
setup-name = Navn på virksomheten
setup-currency = Valuta
setup-currency-hint = Tre bokstaver, som EUR eller NOK.
setup-zone = Tidssone
setup-zone-hint = For eksempel Europe/Oslo.
setup-languages = Språk folk kan velge
setup-opens = Telefonene åpner
setup-closes = Telefonene stenger
setup-time-hint = For eksempel 08:00.
setup-you = Du som er administrator
setup-your-name = Navnet ditt
setup-email = E-posten din
setup-password = Et passord
setup-password-hint = Minst 12 tegn. En setning er lettere å huske enn en gåte.
setup-start = Opprett og logg inn
setup-bad-zone = Skriv tidssonen som område og by, for eksempel Europe/Oslo eller Asia/Ho_Chi_Minh.
setup-bad-currency = Skriv de tre bokstavene i valutaen, for eksempel EUR.
setup-bad-time = Skriv et klokkeslett, for eksempel 08:00.
setup-bad-hours = Telefonene stenger før de åpner. Skriv et stengetidspunkt etter åpningen.
setup-bad-password = Skriv minst 12 tegn.
setup-bad-email = Skriv en e-postadresse, for eksempel navn@example.org.
setup-no-language = Velg minst ett språk.
setup-done-already = Virksomheten har allerede en administrator. Logg inn.
said-setup-done = Alt er klart. Neste steg: Hent inn medarbeiderne.

demo-title = Et kundesenter å prøve seg i
demo-lede = { $name } er oppdiktet: folkene, tallene og kundene. Ingenting her forlater denne maskinen.
demo-who = Velg hvem du vil være
demo-be = Vær { $name }
demo-who-lede = Én lenke per rolle. Ingen passord i demoen.
demo-role-learner = Kundebehandler
demo-role-coach = Coach
demo-role-facilitator = Kursholder
demo-role-manager = Leder
demo-role-planner = Opplæringsansvarlig
demo-role-administrator = Administrator
demo-learner-does = Øver, skriver et mål, leser kursbrevet
demo-coach-does = Lytter, coacher, noterer det som ble hørt i samtalene
demo-facilitator-does = Holder kurset, fører oppmøtet
demo-manager-does = Blir enig om mål, følger opp, holder det som er lovet
demo-planner-does = Ser behovene, planlegger måneden, publiserer
demo-administrator-does = Importerer medarbeidere, leser utboksen og endringsloggen
demo-clock = Klokken i dette senteret
demo-clock-now = Her er det { $moment }. For hver dag som går, gjøres også nattens arbeid.
demo-next-day = Neste dag
demo-next-week = En uke fram
demo-two-weeks = To uker fram
demo-month = 30 dager fram
demo-outbox = E-post og kalenderoppføringer
demo-outbox-lede = { $n ->
    [one] { $n } e-post er skrevet.
   *[other] { $n } e-poster er skrevet.
}
demo-outbox-open = Åpne utboksen
demo-start = Begynn her
demo-start-text = Logg inn som opplæringsansvarlig, åpne Behov, velg et kurs for den mørkeste ruten, lag et utkast og publiser det. La så to uker gå, og vær kundebehandler.
said-demo-later = Dagene har gått, og nattens arbeid er gjort.
