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
# $name: who gave the advice
practise-from = advice from { $name }
practise-how-note = How it went (your manager and your coach can read it)
# $n: how many of ten, $cards: over how many cards
practise-remembered = You would remember { $n } of 10 today ({ $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
} seen so far).
practise-off-days = Days off, leave and pauses count on neither side: there is no row of days to lose.
practise-notes = Notes to yourself
# $n: notes that have come back and are not read
practise-notes-back = { $n ->
    [one] One note has come back to you.
    [0] What you write for yourself comes back on day 3, 10, 30 and 365.
   *[other] { $n } notes have come back to you.
}
practise-notes-open = To your notes
practise-notes-lede = What you write here comes back to you on day 3, 10, 30 and 365. Nobody else sees it.
practise-notes-came = Back from you
# $n: days, three or more
practise-note-came = You wrote this { $n } days ago
practise-note-read = Read
practise-notes-kept = Kept
practise-notes-none = Nothing written yet.
# $written: date, $next: date of the next return
practise-note-line = written { $written }, comes back { $next }
# $written: date
practise-note-line-over = written { $written }, has come back four times
practise-note-end = No longer needed
practise-note-new = Write to yourself
practise-note-text = What do you want to find again?
practise-note-hint = One thing that worked, or one you want to try.
practise-note-mail = By mail too
practise-note-save = Keep it
said-practise-note-kept = Kept. It comes back in three days for the first time.
said-practise-note-ended = It comes back no more.
# $n: days since it was written, $day: when, $text: the note
practise-mail-note-subject = You wrote this { $n } days ago
practise-mail-note-body = On { $day } you wrote to yourself: { $text }
practise-pause = Away for some days
practise-pause-why = Leave or illness that the roster does not know: these days do not count, and the month ends so much later. Nobody asks why.
practise-pause-from = First day away
practise-pause-to = Last day away
practise-pause-save = Pause practice
said-practise-paused = Paused. These days do not count.
# $max: most days
practise-pause-length = Write a last day that is not before the first, at most { $max } days in all.
# $max: days back
practise-pause-past = A pause may begin at most { $max } days ago.
practise-pause-twice = Some of these days are paused already. Choose days outside that pause.
practise-team-title = The team’s practice
practise-team-open = The week of your team
# $share: percent
practise-team-line = Your team practised on { $share } of its practice days this week.
# $share, $goal: percent
practise-team-line-goal = Your team practised on { $share } of its practice days this week; the goal is { $goal }.
practise-team-lede = The share of practice days on which a team practised, Monday until today. Nobody is named, days off do not count, and under five people nothing is shown.
practise-team-week = This week
practise-team-none = There is no team to show.
practise-team = Team
practise-team-share = Practised
practise-team-goal = Goal
# $team: name
practise-team-label = { $team }: share of practice days
# $n: people practising
practise-team-people = { $n ->
    [one] { $n } person practises
   *[other] { $n } people practise
}
practise-team-nobody = nobody has a month of practice just now
# $n: smallest group shown
practise-team-small = fewer than { $n } practise, so nothing is shown
practise-team-begins = the week begins
practise-team-no-goal = none yet
practise-team-set = Choose a goal together
practise-team-share-field = Share of practice days in a week, percent
practise-team-share-hint = 10 to 100. Two days of three is 67.
practise-team-save = Set the goal
said-practise-goal-set = The team’s goal is set.
practise-coachee = Practice, side by side
# $name: whose practice
practise-coachee-title = Practice: { $name }
# $n: how many of ten, $cards: over how many cards
practise-coachee-remembered = Would remember { $n } of 10 today ({ $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
}).
practise-reports = Done on contacts, as reported
practise-reports-why = A report is practice, not proof. It becomes evidence when somebody has listened.
practise-reports-none = Nothing reported in the last thirty days.
# $n: scored criteria, $shown: with a score from $from up
practise-scored = Scored contacts in that time: { $shown } of { $n } criteria at { $from } or above.
practise-only-said = Reported
# $name: who listened
practise-heard-by = Heard by { $name }
# $name: who listened
practise-not-heard-by = { $name } listened, not there yet
practise-heard = I heard it
practise-not-heard = I listened, not there yet
said-practise-checked = Noted as an observation.
practise-check-not-done = There was no contact to listen to: the person answered “Not today”.
practise-checked-already = Somebody has listened already.
practise-their-months = Months
practise-weak = Weakest cards
practise-weak-none = No card has been answered yet.
# $chance: percent, $n: times it was forgotten
practise-weak-line = remembered with { $chance }, { $n ->
    [one] forgotten once
    [0] never forgotten
   *[other] forgotten { $n } times
}
practise-advice = Make a card of this advice
practise-advice-kind = It is …
practise-advice-do = to do on one contact
practise-advice-recall = to remember
practise-advice-front = What to try or to answer
practise-advice-back = How to tell that it worked, or the answer
practise-advice-save = Make the card
said-practise-advised = The card comes on the next working day.
practise-no-month = No month of practice runs just now. A card needs one.
practise-guard-title = Was the practice done and the support given?
# $n: people who had a course on this, $open: of them with something open
practise-guard-lede = { $n ->
    [one] One person has
   *[other] { $n } people have
} had a course on this in the last year. For { $open } of them practice or support is open; another course would come before the last one had its chance.
practise-guard-nobody = Nobody in the team has had a course on this in the last year.
practise-guard-followed = What followed the last course
practise-guard-back = Back to the need
practise-guard-go = And now
practise-guard-reason = Why another course now?
practise-guard-reason-hint = It stands in the history of the need.
# $n: people with something open
practise-guard-reason-needed = { $n ->
    [one] For one person
   *[other] For { $n } people
} practice or support is open. Write why another course is needed now.
# $n: people with something open, $reason: what was written
practise-guard-note = Chosen although practice or support was open for { $n }: { $reason }
practise-guard-wait = Wait with another course
practise-guard-choose = Choose the course
practise-guard-who = Who
practise-guard-course = Course
practise-guard-practice = Practice
practise-guard-support = Support
practise-guard-state = State
practise-guard-open = Open
practise-guard-done = Done
practise-guard-habit = Became a habit
# $day: date
practise-guard-until = runs until { $day }
practise-guard-no-meeting = no follow-up meeting held
# $n: promises due and not kept
practise-guard-promises-open = { $n ->
    [one] one promise not kept yet
   *[other] { $n } promises not kept yet
}
# $n: promises kept
practise-guard-promises-kept = { $n ->
    [one] one promise kept
   *[other] { $n } promises kept
}
practise-guard-nothing-open = nothing open
# $name: the person, $course: title of the last course, $done: days practised, $gone: working days so far, $meeting: missing | fine, $promises: promised support that is due
practise-guard-seat = { $name }: after “{ $course }”, { $done } of { $gone } days practised{ $meeting ->
    [missing] ; the follow-up meeting is still to be held
   *[fine] {""}
}{ $promises ->
    [0] {""}
    [one] ; one promise of support is still open
   *[other] ; { $promises } promises of support are still open
}. Another course would come before that one had its chance.
