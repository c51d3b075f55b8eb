### Hva som kan læres, og hvordan: opplæringstyper, metoder, kurskatalogen og hva et kurs må ha.

curriculum-title = Kurs
curriculum-lede = Det som kan læres her, etter type. Alle kan lese leksjonene og prøve spørsmålene når som helst.
curriculum-empty = Ingen kurs ennå
curriculum-empty-text = Kurs følger med eksempelvirksomheten, eller legges inn av en opplæringsansvarlig.
curriculum-course = Kurs
curriculum-skills = Ferdigheter
curriculum-ways = Måter å lære det på
curriculum-stale = må gjennomgås
curriculum-stale-text = Dette kurset skulle vært gjennomgått senest { $day }. Det blir ikke planlagt før noen har sett på det.
curriculum-not-in-your-language = Dette kurset er ikke skrevet på ditt språk ennå. Her er det på { LANGUAGE($lang) }.
curriculum-begin = Begynn med første leksjon
curriculum-afterwards = Hva du gjør etterpå
curriculum-lessons = Leksjoner
curriculum-questions = { $n ->
    [one] Ett spørsmål, svaret vises med en gang
   *[other] { $n } spørsmål, svarene vises med en gang
}
curriculum-quiz = Prøv deg selv
curriculum-in-class = På kurset
curriculum-activity = Hva vi gjør
curriculum-kind = Slag
curriculum-length = Lengde
curriculum-method = Metode
curriculum-group = Gruppe
curriculum-alone = alene eller to og to
curriculum-group-in = { $group }, i grupper på { $small }
curriculum-price = Pris
curriculum-price-session = { $price } per samling
curriculum-price-head = { $price } per deltaker
curriculum-price-none = bare egen tid
curriculum-facts = Om kurset
curriculum-track = For
curriculum-track-both = alle
curriculum-track-new-hire = nyansatte
curriculum-track-advanced = dem som skal bli seniorkundebehandler, teamleder eller vaktleder
curriculum-separation = Sammen med egen leder
curriculum-separation-is-hard = aldri i samme samling
curriculum-separation-is-soft = hver for seg der det går
curriculum-separation-is-off = sammen, nivåene blandes
curriculum-mixed = Avdelinger
curriculum-mixed-yes = blandet
curriculum-mixed-no = hver for seg
curriculum-version = Versjon
curriculum-review-by = Gjennomgås igjen senest
curriculum-before = Kommer først
curriculum-materials = Hva som trengs
curriculum-per-head = Til hver deltaker
curriculum-per-group = Til hver gruppe
curriculum-per-room = Til lokalet

## De sju opplæringstypene

curriculum-type-service-awareness = Serviceinnstilling
curriculum-type-service-awareness-about = Hva service betyr her. En halv dag, alle avdelinger og nivåer, vanligvis først.
curriculum-type-technical = Fag- og produktkunnskap
curriculum-type-technical-about = Produkter, systemer og rutiner.
curriculum-type-customer-service = Kundebehandling
curriculum-type-customer-service-about = Det du sier og gjør med en kunde, på telefonen og ansikt til ansikt.
curriculum-type-internal-service = Internservice
curriculum-type-internal-service-about = Kolleger er også kunder, og til slutt merker kunden det.
curriculum-type-team-coordination = Samarbeid på tvers
curriculum-type-team-coordination-about = Avdelinger som jobber med samme sak, lærer å jobbe som én.
curriculum-type-problem-solving = Problemløsning
curriculum-type-problem-solving-about = En ekte sak, verktøy for å finne årsaken, tiltak som følges helt fram.
curriculum-type-service-management = Serviceledelse
curriculum-type-service-management-about = Å lede folk som yter service: vis det selv, stol på folk, coach dem og si takk.

curriculum-activity-discussion = Gruppesamtale
curriculum-activity-team = Gruppeoppgave
curriculum-activity-writing = Skriveoppgave
curriculum-activity-role-play = Rollespill
curriculum-activity-simulation = Simulering
curriculum-activity-workshop = Verksted

## Metoder: navnet, én setning for, én setning mot

curriculum-method-class = Internt kurs
curriculum-method-class-for = Folk øver med hverandre, og kursholderen ser med en gang hva som ikke er klart.
curriculum-method-class-against = Alle er borte fra telefonen samtidig.
curriculum-method-external-firm = Kursleverandør
curriculum-method-external-firm-for = Erfaring fra mange virksomheter, og ingen egne kursholdere trengs.
curriculum-method-external-firm-against = Dyrt, og de kjenner kundene våre bare gjennom det vi forteller dem.
curriculum-method-public-seminar = Åpent kurs
curriculum-method-public-seminar-for = Passer for én eller to, som møter andre i samme fag.
curriculum-method-public-seminar-against = Prisen er per deltaker, og eksemplene er ikke våre.
curriculum-method-tailored-onsite = Skreddersydd kurs hos oss
curriculum-method-tailored-onsite-for = Laget for våre saker, og billigere per deltaker når gruppen vokser.
curriculum-method-tailored-onsite-against = Krever en minstegruppe og ukers forberedelse.
curriculum-method-video = Video
curriculum-method-video-for = Likt for alle, når som helst, så mange ganger du vil.
curriculum-method-video-against = Ingen svarer. Bra ved siden av en annen metode, aldri alene.
curriculum-method-audio = Lyd
curriculum-method-audio-for = Passer på vei til jobb og trenger ingen skjerm.
curriculum-method-audio-against = Lett å høre med et halvt øre. Bra ved siden av en annen metode, aldri alene.
curriculum-method-book = Bok
curriculum-method-book-for = Billig og grundig, og den blir liggende på bordet.
curriculum-method-book-against = Tar tid som må holdes fri, og ingen svarer.
curriculum-method-online = E-læringsmodul
curriculum-method-online-for = I rolige minutter, i eget tempo, med svar med en gang.
curriculum-method-online-against = Kunnskapen vokser, atferden knapt: Legg til en samtale eller et rollespill.
curriculum-method-webinar = Webinar
curriculum-method-webinar-for = Folk på hjemmekontor og andre lokasjoner lærer sammen uten å reise.
curriculum-method-webinar-against = Oppmerksomheten varer kortere, og gruppene må holdes små.
curriculum-method-audio-conference = Telefonkonferanse
curriculum-method-audio-conference-for = Når dem som bare har en telefon.
curriculum-method-audio-conference-against = Uten ansikter må en møteleder spørre alle ved navn.
curriculum-method-distance = Fjernundervisning
curriculum-method-distance-for = Daterte deler over flere uker, med tid til å prøve ting imellom.
curriculum-method-distance-against = Noen blir hengende etter hvis ingen passer på dem.
curriculum-method-on-the-job = Opplæring på jobben
curriculum-method-on-the-job-for = Ekte henvendelser, med noen for hånden, og ingenting som må overføres.
curriculum-method-on-the-job-against = Kunden venter mens vi lærer, og det kommer an på hvem som hjelper.
curriculum-method-shadowing = Medlytt
curriculum-method-shadowing-for = Du ser hvordan en god kollega virkelig jobber.
curriculum-method-shadowing-against = To er på én henvendelse, og vaner smitter, gode og dårlige.
curriculum-method-coaching = Coaching
curriculum-method-coaching-for = Én atferd, én person, til den sitter.
curriculum-method-coaching-against = Tar en av coachens timer for hver person.
curriculum-method-role-play = Rollespill
curriculum-method-role-play-for = Vanskelige samtaler uten en kunde som betaler for leksjonen.
curriculum-method-role-play-against = Noen synes det er ubehagelig først. Små grupper og klare roller hjelper.
curriculum-method-simulation = Simulering
curriculum-method-simulation-for = En gruppe finner ut hvordan den lytter og bestemmer seg.
curriculum-method-simulation-against = Krever en halv dag, et lokale og en god samtale etterpå.

## Hva et kurs må ha før det publiseres

curriculum-text-needed = Skriv kurset på minst ett språk.
curriculum-offering-needed = Legg til minst én måte å lære det på.
curriculum-method-unknown = Det finnes ingen metode som heter «{ $method }».
curriculum-offering-sizes = Størrelsene for «{ $method }» passer ikke: Skriv minutter, og en største gruppe som ikke er mindre enn den minste.
curriculum-media-alone = Video, lyd og bøker bærer aldri et kurs alene. Sett en annen metode først.
curriculum-interaction-needed = Det som skjer mellom mennesker, læres av folk som handler og får svar. Legg til et internt kurs, rollespill, coaching eller en annen slik metode.
curriculum-separation-hard = I kundebehandling lærer ingen foran sin egen leder. Sett at de aldri er i samme samling.
curriculum-title-needed = { LANGUAGE($lang, as: "start") }: Skriv en tittel.
curriculum-objective-needed = { LANGUAGE($lang, as: "start") }: Skriv minst ett læringsmål, en atferd som kan ses.
curriculum-activity-missing = { LANGUAGE($lang, as: "start") }: Et kurs har gruppesamtale, gruppeoppgave, skriveoppgave og rollespill. Mangler: { $activity }.
curriculum-one-right = { LANGUAGE($lang, as: "start") }: Nøyaktig ett svar skal være riktig, her er det { $n }: «{ $question }»
curriculum-objective-unknown = { LANGUAGE($lang, as: "start") }: Et spørsmål eller et kort peker på læringsmålet «{ $objective }», som ikke finnes.
curriculum-skill-unknown = Ferdigheten «{ $skill }» finnes ikke. Legg den til først.
curriculum-version-older = Versjon { $n } er publisert allerede. Skriv et høyere tall.
curriculum-seats-one = Skriv hvor mange plasser lokalet har, minst 1.
