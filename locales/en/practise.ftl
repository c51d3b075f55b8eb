### One month to a habit: cards, ratings, verdict.

practise-title = Practice
# $n: number of this card, $all: how many today
practise-card-of = Practice: card { $n } of { $all }
practise-done-of = { $n } of { $all } cards done
practise-n-of = { $n } of { $all }
practise-stop = Stop for now, your answers are kept
practise-show = Show an answer
practise-how-to-tell = How you can tell it worked
# The space bar of the keyboard
practise-space = Space
practise-on-a-call = on one contact today
practise-how-close = How close was yours?
practise-how-did-it-go = How did it go?
practise-again = Again
practise-hard = Hard
practise-good = Good
practise-easy = Easy
practise-not-today = Not today
practise-did-hard = With effort
practise-did-good = Well
practise-did-easy = By itself
# $n: days until the card comes back
practise-in-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
# $n: cards answered today
practise-enough = { $n ->
    [one] { $n } card today, that is enough.
   *[other] { $n } cards today, that is enough.
}
# $day: weekday and date, in the form after "on"
practise-next = Next on { $day }.
practise-nothing = Nothing is due.
practise-none = No practice yet
practise-none-why = Cards come by themselves on the day after a training, a few minutes a day for thirty days.
practise-months = Your months
# $done: days practised, $gone: days gone by
practise-days = { $done } of { $gone } days
practise-verdict-done = It is a habit: heard on real contacts, and often enough.
practise-verdict-change = It has not become steady this way. Your manager will choose another way with you.
practise-verdict-data = Not enough data: nobody has heard it on enough contacts yet.
practise-rating-unknown = Choose one of the four answers.
practise-over = This month of practice is over.
