### Mēnesis līdz ieradumam: kartītes, atbildes, slēdziens.

practise-title = Vingrinājumi
practise-card-of = Vingrinājumi: { $n }. kartīte no { $all }
practise-done-of = Atbildētas kartītes: { $n } no { $all }
practise-n-of = { $n } no { $all }
practise-stop = Pagaidām pietiks, atbildes ir saglabātas
practise-show = Parādīt atbildi
practise-how-to-tell = Kā pamanīt, ka izdevās
practise-space = Atstarpe
practise-on-a-call = vienā šodienas kontaktā
practise-how-close = Cik tuvu bija jūsu atbilde?
practise-how-did-it-go = Kā gāja?
practise-again = Vēlreiz
practise-hard = Grūti
practise-good = Labi
practise-easy = Viegli
practise-not-today = Šodien ne
practise-did-hard = Ar piepūli
practise-did-good = Labi
practise-did-easy = Bez piepūles
practise-in-days = { $n ->
    [zero] pēc { $n } dienām
    [one] pēc { $n } dienas
   *[other] pēc { $n } dienām
}
practise-enough = { $n ->
    [zero] Šodien { $n } kartīšu, ar to pietiek.
    [one] Šodien { $n } kartīte, ar to pietiek.
   *[other] Šodien { $n } kartītes, ar to pietiek.
}
practise-next = Nākamā reize: { $day }.
practise-nothing = Šobrīd nav, ko vingrināt.
practise-none = Vingrinājumu vēl nav
practise-none-why = Kartītes atnāk pašas nākamajā dienā pēc apmācībām: dažas minūtes dienā, trīsdesmit dienas.
practise-months = Jūsu mēneši
practise-days = Dienas: { $done } no { $gone }
practise-verdict-done = Tas ir ieradums: dzirdēts īstos kontaktos, un pietiekami bieži.
practise-verdict-change = Šādā veidā tas nav nostiprinājies. Vadītājs kopā ar jums izvēlēsies citu veidu.
practise-verdict-data = Datu nepietiek: tas vēl nav dzirdēts pietiekami daudzos kontaktos.
practise-rating-unknown = Izvēlieties vienu no četrām atbildēm.
practise-over = Šis vingrinājumu mēnesis ir beidzies.
