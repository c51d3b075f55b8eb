### En måned til en vane: kort, svar, dom.

practise-title = Øving
practise-card-of = Øving: kort { $n } av { $all }
practise-done-of = { $n } av { $all } kort gjort
practise-n-of = { $n } av { $all }
practise-stop = Stopp for nå, svarene dine er lagret
practise-show = Vis et svar
practise-how-to-tell = Slik merker du at det virket
practise-space = Mellomrom
practise-on-a-call = i én henvendelse i dag
practise-how-close = Hvor nær var ditt svar?
practise-how-did-it-go = Hvordan gikk det?
practise-again = Om igjen
practise-hard = Vanskelig
practise-good = Bra
practise-easy = Lett
practise-not-today = Ikke i dag
practise-did-hard = Med strev
practise-did-good = Bra
practise-did-easy = Av seg selv
practise-in-days = { $n ->
    [one] om { $n } dag
   *[other] om { $n } dager
}
practise-enough = { $n ->
    [one] { $n } kort i dag, det er nok.
   *[other] { $n } kort i dag, det er nok.
}
practise-next = Neste gang { $day }.
practise-nothing = Det er ikke noe å øve på nå.
practise-none = Ingen øving ennå
practise-none-why = Kortene kommer av seg selv dagen etter et kurs, noen minutter om dagen i tretti dager.
practise-months = Månedene dine
practise-days = { $done } av { $gone } dager
practise-verdict-done = Det er blitt en vane: hørt i ekte henvendelser, og ofte nok.
practise-verdict-change = Det har ikke satt seg på denne måten. Lederen din velger en annen måte sammen med deg.
practise-verdict-data = Ikke nok data: Ingen har hørt det i mange nok henvendelser ennå.
practise-rating-unknown = Velg ett av de fire svarene.
practise-over = Denne øvemåneden er over.
