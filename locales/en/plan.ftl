### The month's plan: sessions, cover, who has no seat and why.

# $month: name of the month
plan-title = Plan for { $month }
# $n: number of the draft
plan-draft = Draft { $n }
# $n: number of the draft
plan-state-draft = Draft { $n }, not published
# $n: number of the draft
plan-state-published = Draft { $n }, published
# $n: number of the draft
plan-state-searching = Draft { $n }, being worked out
plan-state-over = This month is over
# $n: people who wait for a seat
plan-state-none =
    { $n ->
        [0] No draft yet
        [one] No draft yet, { $n } seat asked for
       *[other] No draft yet, { $n } seats asked for
    }
# $n: people with a seat
plan-publish =
    { $n ->
        [one] Publish to { $n } person
       *[other] Publish to { $n } people
    }

## Figures

plan-fig-placed = Placed
# $n: seats given, $all: seats asked for
plan-fig-placed-value = { $n } of { $all } seats
# $n: people without a seat
plan-fig-placed-small =
    { $n ->
        [0] nobody is left out
       *[other] { $n } unplaced, reasons below
    }
plan-fig-level = Service level, worst half hour
# $pct: share of calls answered in time, $n: seconds
plan-fig-level-value = { $pct } in { $n } s
# $target: share promised, $queue: name of the queue, $when: day and time, $place: site by whose clock
plan-fig-level-small = target { $target }, { $queue }, { $when }, { $place } time
plan-cost = Cost
# $money: price of the time away from the phones
plan-fig-cost-small = of it { $money } for time away
plan-fig-rules = Rules broken
# $n: rules checked
plan-fig-rules-small = of { $n } that must hold
# $n: rules checked
plan-fig-rules-aside = of { $n } that must hold, one of them set aside here

## The month as lanes

plan-board-title = Sessions and cover
# $from, $to: first and last day shown
plan-board = Sessions and cover from { $from } to { $to }, scrolls sideways
# $n: number of the week, $day: its first day shown
plan-week = Week { $n } · { $day }
plan-key-booked = booked
plan-key-proposed = proposed
plan-lane-other = Other rooms
plan-lane-online = Online class
plan-lane-online-small = from the desk or from home
plan-lane-own = At own pace
plan-lane-own-small = online module, in quiet half hours
plan-lane-spare = Spare cover
plan-lane-spare-small = tightest half hour
# $day: day, $n: people to spare with a sign
plan-spare-label = { $day }: { $n } to spare in the tightest half hour
# $n: seats of a room
plan-seats =
    { $n ->
        [one] { $n } seat
       *[other] { $n } seats
    }
# $n: seats taken, $all: seats there are
plan-seats-of = { $n } of { $all }
# $n: how many sessions
plan-sessions =
    { $n ->
        [one] { $n } session
       *[other] { $n } sessions
    }
# $n: how many people
plan-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
plan-list = The same as a list
plan-list-label = Sessions as a list
plan-csv = Save the list as CSV
plan-col-day = Day
plan-col-session = Session
plan-col-where = Where
plan-col-trainer = Trainer
plan-col-seats = Seats

## One day

# $day: day, $queue: name of the queue
plan-day-title = { $day }, { $queue }
# $time: start of the half hour, $n: people to spare with a sign
plan-day-tightest = tightest { $time }: { $n }
# $time: start of the half hour, $left: people on the phones, $needed: people needed, $pct: share answered in time, $seconds: seconds
plan-day-line = At { $time } you keep { $left } on the phones and need { $needed }. Expected then: { $pct } answered in { $seconds } seconds.
plan-day-empty = No contacts are forecast for this queue on this day.
# $place: name of a site
plan-day-zone = Times as on the clock in { $place }.
# $pct: share of calls, $n: seconds
plan-day-needed = needed for { $pct } in { $n } s
plan-key-left = left on the phones
plan-key-training = in training
plan-queue = Queue
plan-show = Show
plan-queue-rename = Give this queue another name
# $lang: code of a language
plan-queue-name = Its name in { LANGUAGE($lang, as: "in") }
# $slug: the name in files
plan-queue-hint = Files go on calling it { $slug }.
plan-queue-save = Save the name
plan-day-numbers = Every half hour as numbers
plan-col-from = From
plan-col-calls = Calls
plan-col-needed = Needed
plan-col-scheduled = Scheduled
plan-col-spare = Spare

## Who has no seat

# $n: how many people
plan-unplaced-title =
    { $n ->
        [0] Everybody has a seat
        [one] { $n } unplaced, and why
       *[other] { $n } unplaced, and why
    }
# $n: how many more
plan-unplaced-more = Show { $n } more
plan-unplaced-lede = For each person: what stands in the way at the nearest seat, and what would place them.
plan-unplaced-zone = Times as on the clock where each person works.
plan-unplaced-none = Everybody has a seat
plan-unplaced-none-text = Nobody was left out of this plan.
plan-col-person = Person
plan-col-training = Training
plan-col-why = Why not
plan-col-fix = What would place them

# Why a person attends; seen by the person alone, neutral for everybody.
plan-why-open = It is part of your training plan.
plan-why-team = Your team works on this together.
plan-why-by-hand = It is part of your training plan.
plan-why-asked = You asked for this seat.
plan-why-wished = You wished for this course.
plan-why-first-step = It comes before the next course of your team.

# $money: amount, $when: day and time of the nearest seat
plan-why-still-possible = A seat on { $when } is still possible; the search ended before it was taken.
# $money: amount
plan-why-dearer = It would cost { $money } more than waiting for another month.
# $n: people who could come together, $all: least size of the group
plan-why-group-below-minimum =
    { $n ->
        [one] Only { $n } person could come on { $when }; the group needs { $all }.
       *[other] Only { $n } people could come on { $when }; the group needs { $all }.
    }
# $n: seats, $when: day and time
plan-why-full = { $n ->
    [one] The { $n } seat on { $when } is taken.
   *[other] All { $n } seats on { $when } are taken.
}
# $queue: name of the queue, $when: day and time
plan-why-cover-short = With one more person away, { $queue } would be short on { $when }.
# $money: amount
plan-why-budget = The budget would be overspent by { $money }.
plan-why-department-mix = One department would fill more than its share of the group on { $when }.
plan-why-subgroups = The group on { $when } could not be split into small groups of the right size.
# $site: name of the site, $when: day and time
plan-why-no-room = No room is free in { $site } on { $when }.
# $language: code of the language, $when: day and time
plan-why-no-trainer = No trainer who teaches it in { LANGUAGE($language) } is free on { $when }.
# $course: title of the other course, $when: day and time
plan-why-busy = Has a seat in “{ $course }” at the same time, { $when }.
# $course: title of the course
plan-why-prerequisite-unplaced = “{ $course }” comes first, and has no seat either.
# $course: title of the course
plan-why-prerequisite-later = “{ $course }” comes first, and ends later.
# $course: title of the course
plan-why-follow-on-earlier = “{ $course }” builds on it and is planned earlier.
plan-why-published = The only group, on { $when }, is already announced.
# $name: the manager or a report
plan-why-own-manager = The only free seat, on { $when }, is in one class with { $name }: managers and their own people are kept apart in this course.
plan-why-teaches-it = Teaches this course.
plan-why-meal-break = The meal break would be lost on { $when }.
plan-why-off-shift = The course never begins inside this person's shifts; the nearest start would be { $when }.
# $when: day and time
plan-why-away = Has something else booked on { $when }.
plan-why-no-date = No day is left in this month on which the memo would still come in time.
# $language: code of the language
plan-why-language = It is offered in languages such as { LANGUAGE($language) }, which the person does not speak at work.
# $site: name of the site
plan-why-out-of-reach = The room is in { $site }, and the person works elsewhere or from home.
plan-why-from-home = Works from home, and it is taught in a room.
# $course: title of the course
plan-why-prerequisite-missing = “{ $course }” comes first; it is neither taken nor asked for.
plan-why-no-offering = There is no way to plan it: the course has no class, online class or module, or its review is overdue.

plan-fix-longer = Let the search look longer
# $money: amount
plan-fix-pay = Spend { $money } more, or wait for a larger group
# $n: how many more people
plan-fix-company =
    { $n ->
        [one] Find { $n } more person who can come on { $when }
       *[other] Find { $n } more people who can come on { $when }
    }
plan-fix-second-group = Open a second group
# $when: day and time
plan-fix-cover = One more person on the phones on { $when }
plan-fix-mix = Invite people from another department for { $when }
plan-fix-subgroups = One person more or fewer on { $when }
# $site: name of the site, $when: day and time
plan-fix-room = Find a room in { $site } for { $when }
# $language: code of the language, $when: day and time
plan-fix-trainer = A trainer in { LANGUAGE($language) } for { $when }
plan-fix-later = Put the other course on another day
# $course: title of the course
plan-fix-first = Seat the person in “{ $course }” first
plan-fix-apart = A second group, or the other one moves
plan-fix-other-trainer = Another trainer for one group
plan-fix-meal = Move the meal break on { $when }
plan-fix-shift = A shift that holds { $when }
plan-fix-next-month = Plan the next month
# $language: code of the language
plan-fix-language = Offer it in a language the person speaks at work
plan-fix-webinar = Offer it as an online class
plan-fix-offering = Look at the course: add a way of teaching, or review it
plan-fix-budget = Raise the budget

## Rules, as a person reads them

plan-rule-names = The plan names something that does not exist any more.
plan-rule-one-seat = Everybody has at most one seat in a course.
plan-rule-start-time = Every session begins on a day that keeps the memo lead time, inside opening hours.
plan-rule-language = Everybody in a session speaks its language at work.
plan-rule-group-size = Every group keeps its least and its largest size.
plan-rule-room = Every class has an open room with enough seats, alone, cleared and set up in between.
plan-rule-trainer = Every trainer teaches the course, speaks the language and is free.
plan-rule-on-shift = Everybody learns in paid working time.
plan-rule-meal-break = Nobody loses the meal break.
plan-rule-one-place = Nobody is in two places at once.
plan-rule-own-manager = Nobody sits in class with their own manager where the course asks for it.
plan-rule-department-mix = No department fills more than its share of a mixed group.
plan-rule-subgroups = Every class can be split into small groups of the right size.
plan-rule-prerequisite = What a course builds on comes first.
plan-rule-cover = No queue falls further below the people it needs than allowed.
plan-rule-budget = The budget is kept.
plan-rule-absent = Nobody is planned while away.
plan-rule-on-time = A course after its due date costs something.
plan-rule-spare = Each person below the need costs something.
plan-rule-seated = Everybody without a seat costs something.

## Search and drafts

plan-search-running = Looking for better
plan-search-over = The search
plan-search-waiting = The search starts in a moment.
plan-search-failed = The search could not be done; the administrator finds the cause in the log.
# $from, $to: people without a seat, first and last
plan-search-line = Unplaced went from { $from } to { $to }.
plan-tried-label = Tried
# $n: moves tried, $all: moves wanted
plan-tried = { $n } of { $all } moves
# $n: moves
plan-moves =
    { $n ->
        [one] { $n } move
       *[other] { $n } moves
    }
plan-stop = Stop, keep this one
plan-refresh = Refresh
plan-drafts = Drafts
plan-col-draft = Draft
plan-col-state = State
plan-badge-published = published
plan-badge-draft = proposed
plan-badge-searching = searching
plan-discard = Discard
# $name: name of the draft
plan-discard-label = Discard { $name }
plan-new-title = A new draft
# $n: seats asked for
plan-new-text =
    { $n ->
        [0] No seat is asked for. Choose a need first.
        [one] { $n } seat is asked for and not published yet.
       *[other] { $n } seats are asked for and not published yet.
    }
plan-new = Make a draft
plan-effort = How long to look
plan-effort-usual = A few seconds
plan-effort-long = Ten times as long
plan-late-title = Less notice than promised
# $n: sessions, $days: days of the memo lead
plan-late =
    { $n ->
        [one] { $n } session begins less than { $days } days from today. The memo would come late.
       *[other] { $n } sessions begin less than { $days } days from today. The memos would come late.
    }
plan-late-reason = Why it must be so
plan-late-hint = Kept with the draft, and counted as late notice.
plan-empty = Nothing is planned yet
plan-empty-past = Nothing was planned in this month
plan-to-next = To the month to plan
plan-empty-no-demand = Nobody waits for a seat. Choose a course for a need, and the people of that team appear here.
# $n: seats asked for
plan-empty-text =
    { $n ->
        [one] { $n } seat is asked for. Make a draft, and the days, rooms and trainers are found.
       *[other] { $n } seats are asked for. Make a draft, and the days, rooms and trainers are found.
    }
plan-to-needs = To the needs

## Cost

plan-cost-trainers = Trainers
plan-cost-rooms = Rooms
plan-cost-material = Material and prices
# $n: hours
plan-cost-away =
    { $n ->
        [one] Paid time away, { $n } hour
       *[other] Paid time away, { $n } hours
    }
plan-cost-cover = Half hours with too few on the phones

## What goes wrong

plan-month-past = This month is over. Plan one that is still to come.
plan-no-demands = Nobody waits for a seat. Choose a course for a need first.
plan-publish-empty = This draft has no session to publish.
# $n: number of the draft
plan-publish-done = Draft { $n } is already published.
# $n: number of the draft
plan-publish-running = The search behind draft { $n } is still running. Stop it or wait.
# $n: number of the draft
plan-publish-stale = Draft { $n } has changed since you opened it. Look at it again, then publish.
plan-publish-supposed = This draft supposes “beside one’s own manager”. It shows what that rule costs and cannot be published: nobody learns under the eyes of their own manager. Make a draft without it.
# $n: sessions
plan-outdated =
    { $n ->
        [one] Since this draft was made, { $n } session of the month was published. The draft does not know of it, and publishing it may be refused. A new draft takes it into account.
       *[other] Since this draft was made, { $n } sessions of the month were published. The draft does not know of them, and publishing it may be refused. A new draft takes them into account.
    }
# $n: sessions
plan-publish-late =
    { $n ->
        [one] { $n } session begins before the memo lead is over. Write why it must be so, or make a new draft.
       *[other] { $n } sessions begin before the memo lead is over. Write why it must be so, or make a new draft.
    }
# $n: seats
plan-publish-gone =
    { $n ->
        [one] { $n } seat of this draft does not fit any more: somebody learned it meanwhile, has another seat, or a room or trainer is gone. Make a new draft.
       *[other] { $n } seats of this draft do not fit any more: people learned it meanwhile, have another seat, or a room or trainer is gone. Make a new draft.
    }
# $n: breaches
plan-publish-broken =
    { $n ->
        [one] Since this draft was made something else was booked: a rule is broken in { $n } place. Make a new draft. The rule:
       *[other] Since this draft was made something else was booked: rules are broken in { $n } places. Make a new draft. The first:
    }
# $name: name of the person
plan-schedule-busy = { $name } is in another class at that time.
# $name: name of the person
plan-schedule-licence = { $name } may not teach this course yet.
# $name: name of the person, $language: code of the session's language
plan-schedule-language = { $name } does not work in { LANGUAGE($language, as: "in") }. Choose a language that everybody in the session shares.
# $name: name of the person
plan-schedule-left = { $name } does not work here on that day.
# $n: seats of a room
plan-schedule-seats =
    { $n ->
        [one] The room has { $n } seat only.
       *[other] The room has { $n } seats only.
    }
plan-schedule-taken = Another class is in that room at that time.
plan-api-days = Ask for at most 366 days, the last not before the first.

## Files that come in

plan-import-queue = Write the queue in up to 60 letters.
plan-import-site = There is no site with this short name. Add it, or correct the row.
plan-import-date = Write a date that exists, like 30.11.2026.
plan-import-start = Write a full or half hour like 08:30.
plan-import-calls = Write how many contacts come, from 0 to 100000, with a point for decimals.
plan-import-aht = Write the handling time in seconds, from 1 to 36000.
# $n: line in the file
plan-import-twice = The same half hour stands in line { $n }.
# $queue: short name of the queue
plan-import-new-queue = Adds the queue { $queue }: 80 % in 20 seconds, which you can change.

## Said once after a change

said-plan-draft-made = The search has begun. This page shows how far it is.
said-plan-stopping = The search stops and keeps the best plan so far.
said-plan-discarded = The draft is discarded.
said-plan-queue-named = Saved. That is its name from now on.
said-plan-published = Published. Seats, talks, follow-ups and practice are booked; the memos go out in time.

## Changes by hand

plan-why-cancelled = The session you had a seat in was cancelled; you still wait for another.
# $course: title of the course
plan-change-title = Change: { $course }
plan-change-heading = Change this session
plan-change-lede = Check first: you see what stands against it and what it costs the phones. Nobody is told before you say so.
plan-change-move = Another time, room or trainer
plan-change-starts = Begins at
plan-change-check = Check
plan-change-fine = nothing stands against it
plan-price = What it costs the phones
plan-price-nothing = Nobody in it answers a queue with a forecast at that time.
# $queue: name of the queue, $when: day and time of the worst half hour, $before, $after: people on the phones, $needed: people needed, $seconds: seconds, $pctbefore, $pctafter: expected share answered in time, $target: share promised
plan-price-line = { $queue }, { $when }: { $before } on the phones become { $after }, { $needed } needed. Answered in { $seconds } s: { $pctbefore } becomes { $pctafter }, promised { $target }.
plan-change-reason = Why it must be so
plan-change-reason-hint = Stands with the session, and counts as late notice where notice is short.
# $n: people with a seat, $day: weekday and date, $time: time of day
plan-change-move-act = { $n ->
    [one] Move to { $day }, { $time }, and tell { $n } person
   *[other] Move to { $day }, { $time }, and tell { $n } people
}
plan-change-who = Who comes
# $name: the person
plan-change-why-out = Why { $name } is taken out
plan-change-why-short = Why, if you like
plan-change-out = Take out
plan-change-seat = Give somebody a seat
# $n: people who wait for a seat in this course
plan-change-waiting = { $n ->
    [one] { $n } person waits for a seat in this course.
   *[other] { $n } people wait for a seat in this course.
}
plan-change-waiting-one = Somebody who waits for a seat
plan-change-nobody-chosen = Nobody from this list
plan-change-other = Somebody else
plan-change-other-hint = Name or sign-in name.
plan-change-accepted = The person knows how soon it is and takes the seat freely.
plan-change-seat-act = Give the seat
plan-change-nobody-teaches = Nobody: at own pace
# $n: minutes
plan-change-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
plan-change-to-plan = The plan
plan-cancel = Cancel the session
plan-cancel-text = Seats, talks, follow-ups and practice are released, and everybody waits for a seat again. Calendars are told.
plan-cancel-reason = Why it is cancelled
plan-cancel-reason-hint = Everybody who had a seat reads these words.
# $n: people with a seat
plan-cancel-act = { $n ->
    [one] Cancel and tell { $n } person
   *[other] Cancel and tell { $n } people
}
plan-cancel-why = Write in one or two sentences why, at most 500 characters.
plan-change-cancelled = This session is cancelled already.
plan-change-over = This session has begun; it can no longer be changed.
plan-change-same = Nothing would change: time, room and trainer are as they were.
plan-change-past = Choose a time that is still to come.
plan-change-time = Write the time as 09:30.
plan-change-nobody = Choose at least one person.
plan-change-there = This person is in the session already.
# $n: the largest group
plan-change-full = { $n ->
    [one] The group holds { $n } person at most.
   *[other] The group holds { $n } people at most.
}
# $name: a person whose manager is in the same session
plan-change-manager = { $name } would be in class with their own manager; this course keeps them apart. Choose another trainer or another session.
# $n: people chosen, $min: the smallest group
plan-change-few = { $n ->
    [one] { $n } person is chosen; a group of this kind needs at least { $min }.
   *[other] { $n } people are chosen; a group of this kind needs at least { $min }.
}
plan-change-joining = “How to join” is empty: whoever has a seat gets neither a number nor an address.
plan-change-trainer = Choose a trainer: this way of teaching needs one.
plan-change-venue = Choose a room: this way of teaching needs one.
# $name: the person
plan-change-elsewhere = { $name } works at another site or from home, and the room is out of reach.
# $name: the person
plan-change-shift = { $name } is not on shift for all of that time; outside paid time one learns only in a seat taken freely.
# $left: people left on the phones, $needed: people needed
plan-change-cover = { $left } would be left on the phones and { $needed } are needed: further below than training may take a queue.
# $days: days until the session, $lead: days promised
plan-change-late = { $days ->
    [one] Only { $days } day is left; { $lead } are promised.
   *[other] Only { $days } days are left; { $lead } are promised.
}
plan-by-hand = Plan a session by hand
plan-by-hand-lede = For the planner who knows. The rules of every plan still hold.
plan-by-hand-course = Which course
plan-by-hand-next = Next
plan-by-hand-when = When, where, with whom
plan-by-hand-method = Method
plan-by-hand-lang = Language
plan-by-hand-others = Others
plan-by-hand-others-hint = Names or sign-in names with commas between them.
plan-by-hand-check = Before anybody is told
said-plan-by-hand = Published. Seats, talks, follow-ups and practice are booked; the memos go out in time.
said-plan-moved = Moved. Everybody with a seat is told, and calendars change by themselves.
said-plan-cancelled = Cancelled. Everybody who had a seat is told and waits for another.
said-plan-seated = The seat is given; the memo goes out at once or in time.
said-plan-withdrawn = The seat is free; calendar and talks are released.
# $name: a person, $missing: sentences that say what comes first
plan-change-before = { $name }: { $missing }

# What a draft supposes
plan-if = What if…
plan-if-text = Change what you wonder about; everything left empty stays as it is set. The draft keeps what it supposes.
plan-if-level = Answered in time, at least, %
plan-if-level-hint = Empty: each queue’s own target
plan-if-away = People away although a queue is short, at most
plan-if-away-hint = Empty: each queue’s own limit
# $currency: such as EUR
plan-if-budget = Budget, { $currency }
plan-if-budget-hint = Prices, rooms and trainers together
plan-if-groups = Seats more per group
plan-if-groups-hint = −2 makes groups smaller
plan-if-rules = Rules
plan-if-evenings = Allow evenings, until 22:00
# $n: days
plan-if-memo =
    { $n ->
        [one] Let sessions begin with less than { $n } day’s notice; publishing asks why
       *[other] Let sessions begin with less than { $n } days’ notice; publishing asks why
    }
plan-if-mixing = Let one department fill a mixed course
plan-if-separation = Seat people beside their own manager; shows the price, cannot be published
plan-if-supposes = Supposes
plan-if-none = what is set
# $pct: such as 75 %
plan-if-says-level = at least { $pct } answered in time
# $n: people
plan-if-says-away =
    { $n ->
        [one] at most { $n } person away although a queue is short
       *[other] at most { $n } people away although a queue is short
    }
# $money: amount
plan-if-says-budget = at most { $money } for prices, rooms and trainers
# $n: seats
plan-if-says-larger =
    { $n ->
        [one] groups larger by { $n } seat
       *[other] groups larger by { $n } seats
    }
# $n: seats
plan-if-says-smaller =
    { $n ->
        [one] groups smaller by { $n } seat
       *[other] groups smaller by { $n } seats
    }
plan-if-says-evenings = evenings until 22:00
plan-if-says-memo = less notice than promised
plan-if-says-mixing = one department may fill a course
plan-if-says-separation = beside one’s own manager
plan-compare = Compare drafts
plan-compare-lede = What each draft supposes, what it costs, and for whom they differ.
plan-compare-first = This draft
plan-compare-second = beside
plan-compare-empty = Nothing to compare yet
plan-compare-empty-text = Two drafts of the month with a plan are needed. Make another one, with a different question.
plan-compare-to-plan = To the plan
plan-compare-figures = Figures
plan-compare-difference = Difference
plan-compare-asked = Seats asked for
plan-compare-placed = Seats given
plan-compare-sessions = Sessions
plan-compare-hours = Hours away from the phones
plan-compare-wages = Wages meanwhile
plan-compare-all = Cost of all
# $pct: share answered in time, $queue: name of the queue
plan-compare-level-value = { $pct }, { $queue }
# $n: seats
plan-compare-people =
    { $n ->
        [0] The same seats for everybody
        [one] { $n } seat differs
       *[other] { $n } seats differ
    }
plan-compare-same = Both drafts give the same people the same times.
# $n: seats not shown
plan-compare-more =
    { $n ->
        [one] { $n } more is in the file.
       *[other] { $n } more are in the file.
    }
plan-compare-person = Person
plan-compare-no-seat = no seat

# Two sessions become one
plan-merge = Put together with another session
plan-merge-text = Everybody gets a seat in the other session, and this one is cancelled.
plan-merge-into = The other session
# $when: day and time, $n: free seats
plan-merge-target = { $when } ({ $n } free)
# $n: people
plan-merge-act = { $n ->
    [one] Cancel this one and move { $n } person
   *[other] Cancel this one and move { $n } people
}
plan-merge-other = Choose a session of the same course and language.
plan-why-merged = Two sessions with few people were put together.
said-plan-merged = Put together. Everybody is told.
## Mandatory training

plan-mandatory = Mandatory training
plan-mandatory-lede = Who must have learned what by when. Seats are looked for in time, people are written to before the day, and for every day there is a proof.
plan-rules = Rules
plan-rule-new = New rule
plan-rule-none = No rule yet
plan-rule-none-text = A rule names a course, whom it means and by when; the planners' drafts then place everybody in time.
plan-rule-who = Whom it means
plan-rule-who-hint = What you leave open means everybody.
plan-rule-any = Any
plan-rule-choose = Choose a course
plan-rule-role = Role here
plan-rule-department = Department
plan-rule-team = Team
plan-rule-site = Site
plan-rule-hired = Began on or after
plan-rule-hired-hint = Only for people who began then or later; empty: everybody.
plan-rule-why = What it rests on
plan-rule-why-hint = One or two sentences that those it means can read: the law, the contract, the reason.
plan-rule-why-languages = The first language is needed; whoever reads another one sees it until theirs is written.
plan-rule-why-needed = Write in one or two sentences what the rule rests on, at most 500 characters.
plan-rule-when = By when
plan-rule-counts = Counted from
plan-rule-counts-hire = the first day at work here
plan-rule-counts-start = the day the rule means the person
plan-rule-counts-return = the day somebody is back after a long absence
plan-rule-counts-day = a fixed day for everybody
plan-rule-days = Within how many days
plan-rule-day = Fixed day
plan-rule-day-hint = Only with a fixed day for everybody.
plan-rule-day-needed = Write the fixed day; it lies on or after the rule's first day.
plan-rule-every = Again after how many months
plan-rule-every-hint = Empty: learned once is learned.
plan-rule-runs = How long the rule holds
plan-rule-first = First day
plan-rule-first-hint = For people who are here already, the days are counted from then at the earliest.
plan-rule-last = Last day
plan-rule-last-hint = Empty: until it is ended.
plan-rule-until-early = Choose a last day that is still to come and not before the first.
plan-rule-before = Before the day
plan-rule-lead = Look for a seat so many days before
plan-rule-lead-hint = From then on the next draft of the plan gives a seat.
plan-rule-notice = Write to the person so many days before
plan-rule-notice-hint = The manager hears of it on the day, that one's manager a week after, the planners after two weeks. Each once.
plan-rule-make = Make the rule
plan-rule-unpublished = This course is not published yet; a rule needs one that can be learned.
# $role: name of a role
plan-rule-of-role = role: { $role }
plan-rule-everybody = Everybody
# $day: a date
plan-rule-hired-since = began on { $day } or later
# $n: days
plan-rule-within-hire = { $n ->
    [one] within { $n } day of the first day at work
   *[other] within { $n } days of the first day at work
}
# $n: days
plan-rule-within-start = { $n ->
    [one] within { $n } day
   *[other] within { $n } days
}
# $n: days
plan-rule-within-return = { $n ->
    [one] within { $n } day of coming back
   *[other] within { $n } days of coming back
}
# $day: a date
plan-rule-by-day = by { $day }
# $n: months
plan-rule-again = { $n ->
    [one] again every month
   *[other] again every { $n } months
}
# $day: a date
plan-rule-from = from { $day }
# $from, $until: dates
plan-rule-from-until = from { $from } to { $until }
plan-rule-over = ended
# $course: title
plan-rule-title = Mandatory training: { $course }
# $day: a date, $name: a person
plan-rule-made = Made on { $day } by { $name }
plan-rule-people = The people
plan-rule-end = End the rule
plan-rule-end-text = From today it means nobody any more. What was, stays provable.
plan-rule-end-act = End it today
plan-duty-all = All
plan-duty-open = Open
plan-duty-overdue = Overdue
plan-duty-due = Due
plan-duty-exempt = Exempt
plan-duty-done = Done
plan-duty-state = State
plan-duty-proof = Certificate or exemption
plan-duty-no-proof = none
# $n: people who are not exempt
plan-duty-done-of = { $n ->
    [one] of { $n } person who is asked
   *[other] of { $n } people who are asked
}
plan-duty-overdue-small = the day has passed
plan-duty-due-small = the day is still to come
plan-duty-exempt-small = for a reason, until a day
plan-duty-on = How it stood on
plan-duty-show = Show
plan-duty-nobody = nobody is concerned yet
plan-duty-none = Nobody is in this list.
plan-duty-none-text = The rule means nobody here on that day, or nobody who stands so. A new rule is counted within a minute.
# $day: a date
plan-duty-done-on = done on { $day }
# $day: a date, $version: number of the course's version
plan-duty-done-version = done on { $day }, version { $version }
# $day: a date
plan-duty-valid = valid until { $day }
# $day: a date
plan-duty-ran-out = ran out on { $day }
# $day: a date
plan-duty-since = was due on { $day }
# $day: a date
plan-duty-by = by { $day }
# $when: day and time
plan-duty-booked = has a seat: { $when }
plan-page-before = Back
plan-page-after = More
plan-proof = Proof
# $day: a date
plan-proof-on = How everybody stood on { $day }
plan-proof-rule = The rule
# $when: day and time
plan-proof-drawn = Drawn up { $when }, from what was learned and who worked where on that day.
plan-exempt = Exempt somebody
plan-exempt-text = For a reason and until a day; then it ends by itself. Only planners, administrators and whoever checks the proof read the reason.
plan-exempt-person-hint = Name, e-mail address or sign-in name.
plan-exempt-why = Reason
plan-exempt-why-hint = No diagnosis: “on long leave”, “does other work until June”.
plan-exempt-last = Last day of the exemption
plan-exempt-act = Exempt
plan-exempt-end = End now
plan-exempt-reason = Write in one or two sentences why, at most 500 characters.
plan-exempt-until = Choose a last day between today and two years from now.
plan-exempt-not-meant = The rule does not mean this person today.
plan-exempt-already = This person is exempt already; end that exemption first.
# $day: a date, $name: who gave it
plan-exempt-until-by = until { $day }, given by { $name }
plan-back = Back after a long absence
plan-back-text = Rules that count from a return begin on this day.
plan-back-on = First day back
plan-back-act = Note it
plan-back-day = Choose a day within the last year or the next three months.
plan-duty-team = Required training of your people
plan-duty-team-lede = What is open, with the day. Nobody else on the team sees it.
plan-duty-team-people = Your people
plan-duty-team-none = Nothing is open
plan-duty-team-none-text = Everybody has what is required of them, or it is not due yet.
plan-why-mandatory = It is part of what your work asks for.
said-plan-rule-made = The rule is made. How everybody stands is counted within a minute.
said-plan-rule-ended = The rule has ended. What was stays provable.
said-plan-rule-back = The rule holds again. How everybody stands is counted within a minute.
said-plan-exempted = Exempt until that day.
said-plan-exemption-ended = The exemption has ended.
said-plan-back = Noted. What begins with a return begins on that day.
# $course: title, $day: date after "by"
plan-mail-duty-subject = “{ $course }” by { $day }
# $course: title, $day: date after "by"
plan-mail-duty-person = “{ $course }” is part of what your work asks for; please have done it by { $day }. A seat is being looked for, and you find it under My training. If you already have one, nothing is left to do.
# $course: title, $day: date after "by"
plan-mail-duty-again = What you learned in “{ $course }” is valid until { $day }. It is time to refresh it; a seat is being looked for, and you find it under My training. If you already have one, nothing is left to do.
# $course: title
plan-mail-duty-subject-team = “{ $course }”: still open
# $course: title, $names: people with dates, $n: how many
plan-mail-duty-manager = “{ $course }” is still open for { $n ->
    [one] one person
   *[other] { $n } people
}: { $names }. Is a seat booked, and does the shift allow it? Under Required training of your people you see each of them.
# $course: title, $names: people with dates, $n: how many
plan-mail-duty-above = “{ $course }” has been open for a week after its day for { $n ->
    [one] one person
   *[other] { $n } people
}: { $names }. Their managers know. Perhaps it only needs time away from the phones.
# $course: title, $names: people with dates, $n: how many
plan-mail-duty-planners = “{ $course }” has been open for two weeks after its day for { $n ->
    [one] one person
   *[other] { $n } people
}: { $names }. The next draft of the plan looks for seats; if there are none, plan a session by hand or exempt for a reason.

## Own hours

# $name: a person
plan-hours-title = Learning hours of { $name }
plan-hours = Learning hours
plan-hours-lede = What is agreed with one person about when and how long they learn. The plan keeps it and gives no reason.
plan-hours-now = Agreed
plan-hours-none = Nothing in particular: the usual hours hold.
plan-hours-who = Seen by the person, who leads them, planners and administrators. Others only read “has something else on”.
plan-hours-set = Agree on something
plan-hours-not-before = Not before
plan-hours-not-after = Not after
plan-hours-day = Learning a day, at most
plan-hours-break = A break at least every
plan-hours-minutes = In minutes; empty: as usual.
plan-hours-note = Place and way
plan-hours-note-hint = For example “ground floor”, “only remote”. Not why.
plan-hours-last = Last day
plan-hours-last-hint = Empty: until it is ended.
plan-hours-save = Agree
plan-hours-end = The usual hours again
# $day: a date, $name: who agreed on it
plan-hours-made = Agreed on { $day } by { $name }
plan-hours-note-long = Write at most 300 characters.
plan-hours-short = Leave at least an hour between the two times.
plan-hours-until = Choose a last day that is still to come.
plan-hours-nothing = Fill in at least one of the fields.
said-plan-hours = Kept. The next draft and every session planned by hand go by it.
# $name: a person
plan-change-hours = { $name }: this time lies outside the hours agreed for learning; it takes a seat taken freely.
# $name: a person, $n: minutes
plan-change-break = { $name }: a break at least every { $n } minutes is agreed.
# $name: a person, $note: words about place and way
plan-change-note = { $name }: { $note }
plan-rule-own-hours = Nobody is planned outside the hours, or for longer a day, than was agreed with them.

plan-co = Who teaches along
plan-co-text = Somebody who learns to teach it, beside the trainer. Their hours are booked as teaching.
plan-co-person = Name
plan-co-person-hint = Name, e-mail address or handle
plan-co-add = Teaches along
plan-co-nobody-teaches = Nobody teaches this session yet. Give it a trainer first.
# $name: a person
plan-co-there = { $name } has a part in this session already. Choose somebody else.
# $max: a number
plan-co-many = At most { $max } people teach along. Take somebody out first.
said-plan-co-added = They teach along, and the hours are booked.
said-plan-co-dropped = They no longer teach along; the hours are free again.

plan-series-every = Comes again
plan-series-once = once
plan-series-weekly = every week
plan-series-fortnightly = every two weeks
plan-series-parts = Meetings in all
plan-series-needed = Enough to have taken it
plan-series-joining = How to join
plan-series-joining-short = Number or address
plan-series-joining-hint = A number to dial with its code, or an address. Whoever has a seat reads it here and in the invitation.
plan-series-number = A series on the telephone needs a number to dial. Write it here, with its code.
plan-series-joining-save = Save
# $name: a person; $n: meetings they can come to; $needed: meetings needed
plan-series-seldom = { $name } works or is free for { $n } of the meetings and needs { $needed }. Choose another hour, or ask for fewer.
# $name: the trainer
plan-series-trainer = { $name } cannot teach every meeting ({ $n } of { $needed }). Choose another hour or trainer.
said-plan-joining = Saved. Whoever has a seat reads it on the page of the session.

## Budget

plan-budget = Budget
plan-budget-all = All budgets
plan-budget-lede = What training may cost each department, what is committed, and what it did cost. Cost counts trainers, rooms, prices, travel, paid time off the phones, and the half hours in which too few are left on them.
plan-budget-list = Budgets
plan-budget-none = No budget yet
plan-budget-none-text = Without a budget nothing is held back; what sessions cost is written down all the same. An administrator makes the first one.
# $year: a year
plan-budget-free = Without a budget, { $year }
plan-budget-free-text = What these departments use up for days that no budget speaks of.
# $year: a year
plan-budget-year = { $year }
# $q: number of the quarter, $year: a year
plan-budget-quarter = Q{ $q } { $year }
# $department: name of the department
plan-budget-of = Budget: { $department }
plan-budget-amount-label = Budget
plan-budget-committed = Committed
plan-budget-committed-small = published or ordered, still to come
plan-budget-spent = Spent
plan-budget-spent-small = held or paid
plan-budget-left = Left
# $money: amount
plan-budget-waiting-small = { $money } more waits for a yes
plan-budget-overspent = overspent
plan-budget-nearly = nearly used up
plan-budget-new = A new budget
plan-budget-period = Year or quarter
# $currency: such as EUR
plan-budget-amount-in = Amount, { $currency }
plan-budget-amount-hint = Such as 1250 or 1250.50
plan-budget-amount = Write an amount above zero, such as 1250 or 1250.50.
plan-budget-alone = Planners alone, at most
plan-budget-alone-hint = What they publish or buy at once for this department without asking. Empty: any amount, while the budget lasts.
plan-budget-alone-any = Planners decide alone while the budget lasts.
# $money: amount
plan-budget-alone-most = Planners decide alone up to { $money } at once.
plan-budget-approvers = Who says yes
plan-budget-approver = First asked
plan-budget-limit = May say yes up to
plan-budget-limit-hint = At once. Empty: any amount
plan-budget-second = Then asked
plan-budget-second-hint = For more than the first may, or when the first has not answered in three working days.
plan-budget-second-limit = The second, up to
plan-budget-any = any amount
# $money: amount
plan-budget-up-to = up to { $money } at once
plan-budget-note = Note
plan-budget-make = Make the budget
plan-budget-over = Choose a year or a quarter that is not over.
plan-budget-there = This department already has a budget for that time. End it first.
plan-budget-approver-needed = Name at least one person who may say yes.
plan-budget-made-of = What it is used for
plan-cost-travel = Travel
plan-cost-bought = Bought outside
plan-budget-lines = Lines
plan-budget-lines-all = All
plan-budget-lines-committed = Committed
plan-budget-lines-spent = Spent
plan-budget-lines-purchases = Purchases
plan-budget-lines-released = Released
plan-budget-lines-none = Nothing stands here yet.
plan-budget-end = End this budget
plan-budget-end-text = Lines stay. To change an amount or who says yes, end this one and make another.
plan-budget-end-act = End it
plan-budget-would = Would commit
# $money: amount
plan-budget-too-much = { $money } too much
plan-budget-beyond = more than planners may alone
plan-budget-first = Nothing is published before somebody has said yes.
# $n: how many departments
plan-publish-budget =
    { $n ->
        [one] It costs more than { $n } department has left, or than planners may alone. Ask for a yes on the page of the plan; then publish.
       *[other] It costs more than { $n } departments have left, or than planners may alone. Ask for a yes on the page of the plan; then publish.
    }
plan-change-budget = It costs more than is left in the budget, or than planners may alone. Ask for a yes first.

## Costs

plan-cost-what = What
plan-cost-planned = Planned
plan-cost-actual-col = Actual
plan-cost-waits = waits for a yes
plan-cost-committed = committed
plan-cost-actual = spent
plan-cost-released-cancelled = cancelled
plan-cost-released-moved = moved to another day
plan-cost-released-changed = nobody of this department any more
plan-cost-released-declined = declined
plan-cost-released-back = not bought
# $name: a person
plan-cost-by = written by { $name }
plan-cost-write = Write what it cost
plan-cost-why-label = Why it is not as planned
plan-cost-save = Save
plan-cost-release = Not bought after all
plan-cost-released = Only what is committed or spent can be written; this is released, or waits for a yes.
plan-cost-why = Write in one or two sentences why it cost more or less than planned, at most 500 characters.
plan-purchase = Bought outside
plan-purchase-text = A seminar, an actor for a day, a licence: committed at once where the money lasts, else somebody is asked first.
plan-purchase-what = What is bought
plan-purchase-what-hint = Such as: seminar on handling complaints, two seats
plan-purchase-supplier = From whom
plan-purchase-on = The day it counts
plan-purchase-day = Choose a day within this budget.
plan-purchase-why-label = Why it is needed
plan-purchase-why-hint = Read by whoever is asked; needed only when it costs more than may be spent alone.
plan-purchase-why = This needs a yes: write for whoever is asked why it is needed.
plan-purchase-act = Order it

## Whose yes is asked for

plan-approvals = Requests for a yes
plan-approvals-lede = What costs more than is left, or than planners may spend alone, goes on when somebody has said yes.
plan-approvals-waiting = Waiting for you
plan-approvals-none = Nothing waits for your answer
plan-approvals-none-text = When somebody asks, you get a letter and find it here and under Today.
plan-approvals-others = Asked before
# $n: how many
plan-approvals-wait =
    { $n ->
        [one] { $n } request waits for you
       *[other] { $n } requests wait for you
    }
# $n: number of the draft, $month: name of the month
plan-approval-draft = Draft { $n } for { $month }
# $course: title, $when: day and time
plan-approval-session = “{ $course }”, { $when }
plan-approval-cost = Costs
plan-approval-over = Too much by
# $name: who asks, $of: who is asked, $day: a date
plan-approval-asked-by = { $name } asks { $of }, { $day }
# $day: date after "by"
plan-approval-by = answer by { $day }
# $n: days
plan-approval-late =
    { $n ->
        [one] answer { $n } day late
       *[other] answer { $n } days late
    }
plan-approval-yes = approved
plan-approval-no = declined
plan-approval-back = no longer asked
plan-approval-approve = Approve
plan-approval-decline = Decline
plan-approval-reason-label = Your words
plan-approval-reason-hint = Needed when you decline: whoever asked reads why.
plan-approval-take-back = Take back
plan-approval-to = Ask for a yes
plan-approval-ask = Ask
plan-approval-why = Why it is worth it
plan-approval-why-hint = Read by whoever is asked; they answer within three working days.
plan-approval-why-needed = Write in one or two sentences why it is worth it, at most 500 characters.
plan-approval-nothing = Nothing is left to ask: it is asked already, or the money lasts.
plan-approval-nobody = Nobody named for this budget may say yes to so much. An administrator makes another budget with somebody who may.
plan-approval-choose = Choose yes or no.
plan-approval-reason = Write in one or two sentences why not, at most 500 characters.
plan-approval-answered = This was answered meanwhile.
# $name: who is asked, $money: amount, $day: date after "by"
plan-approval-waits = { $name } is asked for { $money }, answer by { $day }.
# $name: who answered, $money: amount, $reason: their words, may be empty
plan-approval-said-yes = { $name } has approved { $money }. { $reason }
# $name: who answered, $money: amount, $reason: their words
plan-approval-said-no = { $name } has declined { $money }: { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-subject = Your answer is asked for: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-text = { $name } asks for your yes to { $about }. It costs { $department } { $cost }; { $left } of the budget is left. “{ $why }” You find it under Today; please answer by { $day }.
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-subject = Approved: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-text = { $name } has approved { $cost } of { $department } for { $about }. You can go on. { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-subject = Declined: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-text = { $name } has declined { $cost } of { $department } for { $about }: { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-subject = Passed on: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-text = Nobody has answered your request about { $about } in time. { $name } is asked now, by { $day }.
said-plan-budget-made = The budget is made. What is committed for its days counts already.
said-plan-budget-ended = The budget has ended.
said-plan-purchased = Committed.
said-plan-purchase-waits = Somebody is asked. It is committed when they say yes.
said-plan-cost-written = Written down.
said-plan-cost-freed = Released: the money is free again.
said-plan-approval-asked = Asked. You get a letter with the answer.
said-plan-approval-yes = Approved. Whoever asked is told and can go on.
said-plan-approval-no = Declined. Whoever asked reads why.
said-plan-approval-back = Taken back.

## Travel

plan-travel = Ways between sites
plan-travel-lede = How long people are on the way, and what a trip costs. The plan keeps that time free before and after a class, inside the shift, and counts it in the cost. Where nothing is written nobody travels.
plan-travel-between = Between
# $one, $other: names of sites
plan-travel-pair = { $one } and { $other }
plan-travel-usual = Any two sites, unless written below
plan-travel-minutes-label = One way, minutes
# $currency: such as EUR
plan-travel-fare = There and back, { $currency }
plan-travel-minutes = Write minutes from 0 to 720; leave empty where nobody travels.
plan-travel-save = Save the ways
plan-travel-of = Ways to and from
plan-travel-show = Show
plan-travel-home = Whoever works from home learns online, unless a way to the site is agreed on the page of their learning hours.
said-plan-travel = The ways are saved; the next draft goes by them.
plan-hours-way = Way to the site for a class
plan-hours-way-hint = Only for who works from home and comes in for a class. Minutes one way; empty: learns online.

# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-why-no-equipment = No room in { $site } has what the course needs: { $n } × { $thing } too few.
# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-fix-equipment = Bring { $n } × { $thing } to a room in { $site }
# $n: pieces, $thing: name of the equipment
plan-change-equipment = The room lacks what the course needs: { $n } × { $thing } too few.
# $n: pieces, $thing: name of the equipment
plan-change-equipment-out = Another class on this site has it at that time: { $n } × { $thing } too few.
# $n: minutes
plan-change-turn =
    { $n ->
        [one] Another class is in that room less than { $n } minute before or after: it is cleared and set up in between.
       *[other] Another class is in that room less than { $n } minutes before or after: it is cleared and set up in between.
    }
plan-rule-equipment = Every class is held where what it needs is at hand, and nothing is carried to two places at once.
