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
