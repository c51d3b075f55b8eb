### The first page, one's trainings, sessions, the follow-through board, search.

## Greeting

# $name: the given name
desk-good-morning = Good morning, { $name }
desk-good-afternoon = Good afternoon, { $name }
desk-good-evening = Good evening, { $name }
desk-today-title = Today

## When

desk-by-today = by today
# $weekday: 1 is Monday, 7 is Sunday; a day within the coming week
desk-by-weekday = { $weekday ->
    [1] by Monday
    [2] by Tuesday
    [3] by Wednesday
    [4] by Thursday
    [5] by Friday
    [6] by Saturday
   *[7] by Sunday
}
# $day: a short date such as 17 Dec
desk-by-day = by { $day }
# $day: a short date
desk-on-day = on { $day }
# $n: working days
desk-days-late = { $n ->
    [one] { $n } working day late
   *[other] { $n } working days late
}
desk-today = today
desk-tomorrow = tomorrow
# $n: days until it is held
desk-in-days = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}
# $n: days since it was held
desk-day-n = day { $n }
# $n: days left of the month of practice
desk-days-left = { $n ->
    [0] last day
    [one] { $n } day left
   *[other] { $n } days left
}
# $month: name of a month, $year: such as 2026
desk-month-year = { $month } { $year }

## The board

desk-board-title = Follow-through
# $team: the reader's team, $n: people below the reader
desk-team-people = { $team } · { $n ->
    [one] { $n } person
   *[other] { $n } people
}
desk-board-lede = A training is done when the skill is a habit.
# $n: acts that wait on the reader; in words up to nine. A whole sentence.
desk-waits = { $n ->
    [0] Nothing waits on you.
    [1] One thing waits on you.
    [2] Two things wait on you.
    [3] Three things wait on you.
    [4] Four things wait on you.
    [5] Five things wait on you.
    [6] Six things wait on you.
    [7] Seven things wait on you.
    [8] Eight things wait on you.
    [9] Nine things wait on you.
   *[other] { $n } things wait on you.
}
# $n: how many of these are late; follows the sentence before
desk-waits-late = { $n ->
    [1] One is late.
    [2] Two are late.
    [3] Three are late.
    [4] Four are late.
    [5] Five are late.
    [6] Six are late.
    [7] Seven are late.
    [8] Eight are late.
    [9] Nine are late.
   *[other] { $n } are late.
}
desk-waits-all-late = All are late.
desk-as-file = Download as a table
desk-waiting-on-you = Waiting on you
desk-everyone = Everyone
desk-to-board = Everyone’s follow-through
desk-what = What
desk-due = Due
desk-do = Do
# $course: title
desk-what-meet = Follow-up meeting after { $course }
desk-what-agree = Agree on the goal for { $course }
# Followed by the promise in the words of whoever made it
desk-what-promised = Promised:
desk-act-meet = Meet now, 15 min
desk-act-agree = Read and agree
desk-act-kept = Done already
# Beside a pair: left circle full, right one a ring
desk-key-you = learner done, you waiting
desk-key-them = your part done
desk-key-late = late
desk-key-agree = learner did it, manager to agree
desk-filter = Filter
desk-tab-all = All
desk-tab-me = Waiting on me
desk-tab-them = Waiting on others
desk-tab-late = Late
desk-tab-done = Finished
desk-tab-empty = Nothing here
desk-tab-empty-why = Nobody’s training is in this state just now.
desk-show-all = Show all
desk-board-empty = No training in sight
desk-board-empty-why = Your people appear here a month before their training and stay for two months after it.
desk-board-scrolls = Follow-through per person
desk-board-caption = Each learner after each training. In each pair the left circle is the learner, the right one is the partner.
desk-person = Person
desk-memo = Memo
desk-goal = Goal
desk-attended = Attended
desk-follow-up = Follow-up
desk-habit = Habit
desk-promised = Promised
desk-not-yet = not yet
# $day: a short date
desk-read-on = read { $day }
desk-not-read = not read yet
desk-was-not-read = not read
desk-memo-to-send = To send
desk-memo-held = Not sent
desk-memo-missing = something is missing
# $day: a short date
desk-agreed-on = Agreed { $day }
desk-goal-to-agree = To agree
desk-goal-to-write = To write
desk-goal-not-agreed = Not agreed
desk-goal-agreed = agreed
desk-not-marked = not marked yet
desk-was-here = present
desk-came-late = came late
desk-away = Away
# $day: a short date
desk-met-on = Met { $day }
# $day: a short date
desk-was-due = Was due { $day }
desk-to-meet = To meet
desk-goal-reached = goal reached
desk-goal-partly = goal partly reached
desk-goal-not-yet = goal not reached yet
# $done: days practised, $gone: days gone by
desk-days-of = { $done } of { $gone } days
# $day: a short date, the first day of practice
desk-habit-from = from { $day }
desk-is-habit = a habit
# $day: a short date
desk-kept-on = kept { $day }

## Today, manager to administrator

desk-planner-title = The month
desk-planner-nothing = No draft waits, and every memo can leave.
desk-fig-needs = Large needs
# $n: a level from 0 to 100
desk-fig-needs-small = above { $n } of 100
desk-fig-unplaced = Without a seat
desk-fig-unplaced-small = people who wait for a course
desk-fig-drafts = Drafts
desk-fig-drafts-small = to publish or discard
desk-fig-memos = Memos held back
# $n: letters
desk-fig-memos-small = { $n ->
    [0] none late
    [one] { $n } late
   *[other] { $n } late
}
# $n: number of the draft, $month: name of a month
desk-draft-waits = Draft { $n } for { $month } waits
# $placed of $all demands have a seat in the draft
desk-draft-placed = { $placed } of { $all } placed
# $n: demands without a seat
desk-left-out = { $n ->
    [one] { $n } left out
   *[other] { $n } left out
}
desk-open-plan = Open the plan
# $n: letters, $course: title
desk-memos-stuck = { $n ->
    [one] { $n } memo for { $course } has not left
   *[other] { $n } memos for { $course } have not left
}
desk-memo-late = late
desk-open-session = Open the session
desk-to-mark = Who was there?
desk-mark-attendance = Mark attendance
desk-you-teach = You teach
desk-all-sessions = All sessions
desk-teach-nothing = No session of yours is booked.
desk-all-ready = everybody is ready
desk-training = Training
desk-when = When
desk-place = Place
desk-trainer = Trainer
desk-enrolled = Enrolled
desk-memos-read = Memos read
desk-goals-written = Goals written
desk-state = State
desk-to-hear = To hear on a call
desk-to-hear-why = In their month of practice, and nobody has heard it yet. Cards alone do not prove a habit.
desk-to-hear-none = Everybody in practice has been heard at least once.
desk-to-hear-nobody = Nobody in your team is in a month of practice just now.
desk-note-heard = Note what you heard
desk-hear-again = Heard longest ago
# $day: a short date
desk-last-heard = last heard { $day }
desk-house-title = The organisation
desk-fig-people-small = employed today
desk-fig-night = Last night run
# $n: nightly tasks that failed
desk-fig-night-small = { $n ->
    [0] everything ran
    [one] { $n } task failed
   *[other] { $n } tasks failed
}
desk-night-never = none yet
desk-night-first = the first one comes tonight
desk-fig-mails = Mails waiting
# $n: mails that the server refused at least once
desk-fig-mails-small = { $n ->
    [0] none refused
    [one] { $n } refused
   *[other] { $n } refused
}
desk-outbox = Outbox
desk-open = Open
desk-agenda = Whom you meet today
desk-agenda-none = Nobody is booked with you today.
# $name: a given name
desk-agenda-goal = Goal talk with { $name }
# $name: a given name
desk-agenda-follow-up = Follow-up with { $name }
# $course: title
desk-agenda-teach = You teach { $course }
# $course: title
desk-agenda-learn = You attend { $course }
desk-fig-practising = Practising now
desk-fig-practising-small = in your team
desk-fig-unheard = Not heard yet
desk-fig-unheard-small = on any call
desk-fig-noted = You noted
# $n: days
desk-fig-noted-small = { $n ->
    [one] in the last day
   *[other] in the last { $n } days
}
desk-fig-booked = Booked with others
desk-fig-booked-small = this week
desk-apart = Where you heard it differently
desk-apart-none = No two people noted the opposite of each other in the last weeks.
# $yes, $no: given names; $yes_on, $no_on: short dates
desk-apart-line = { $yes } heard it on { $yes_on }, { $no } did not on { $no_on }
desk-noted = Your latest notes
desk-noted-none = You have not noted anything about your team lately.
# $n: people, $names: their given names, joined
desk-first-unread = { $n ->
    [one] Memo not read yet: { $names }
   *[other] Memos not read yet: { $names }
}
# $n: people, $names: their given names, joined
desk-first-no-goal = { $n ->
    [one] Goal not written yet: { $names }
   *[other] Goals not written yet: { $names }
}
# $n: people with a seat
desk-first-seats = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
desk-bring = Bring:
desk-quiet = Who has stopped practising
desk-quiet-none = Everybody in a month of practice has practised within the last five days.
# $n: days without practice
desk-quiet-days = { $n ->
    [one] no practice for { $n } day
   *[other] no practice for { $n } days
}
# $pct: share of calls answered in time, ready to print
desk-draft-worst = { $pct } in the worst half hour
desk-deepest = Deepest needs
# $n: level, 0 to 100
desk-need-level = need { $n } of 100
desk-fig-parked = Not acted on
desk-fig-parked-small = events, see the audit
# $act: technical name of a nightly act
desk-night-failed = The night could not do “{ $act }”
# $when: a moment
desk-night-again = tried again { $when }
desk-night-badge = failed
# $file: name of a file
desk-import-waits = { $file } waits to be applied
# $n: rows that would change something, $wrong: rows to mend
desk-import-rows = { $n ->
    [one] { $n } row changes something
   *[other] { $n } rows change something
}, { $wrong ->
    [0] none is wrong
    [one] { $wrong } row is wrong
   *[other] { $wrong } rows are wrong
}
desk-import-mend = to mend
# $n: people
desk-without-mail = { $n ->
    [one] { $n } person has no mail address: no memo reaches them
   *[other] { $n } people have no mail address: no memo reaches them
}
# $n: people
desk-without-place = { $n ->
    [one] { $n } person stands in no team
   *[other] { $n } people stand in no team
}
desk-house-nothing = Nothing needs you: no mail was refused, no file waits.

## Today, learner

# $n: cards, $minutes: about so many minutes
desk-practice-due = { $n ->
    [one] { $n } card
   *[other] { $n } cards
}, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# $n: cards answered today
desk-practice-done = { $n ->
    [one] { $n } card today, that is enough
   *[other] { $n } cards today, that is enough
}
desk-practice-none = No cards today
# $course: title, $day of $all: day of the month of practice, $done of $gone: days practised of days gone by
desk-practice-line = { $course } · practice day { $day } of { $all } · { $done } of { $gone } days
desk-start-practice = Start practice
desk-next-training = Next training
# $n: sessions booked
desk-all-booked = { $n ->
    [one] { $n } booked
   *[other] All { $n } booked
}
desk-my-training = My training
desk-next-none = Nothing is booked
desk-next-none-why = When you get a seat, your memo says when, where and what for, two weeks before.
desk-my-goal = My goal for it
desk-change = Change
desk-memo-word = Memo
desk-memo-read-it = Read the memo
desk-memo-comes = The memo comes
desk-no-memo = No memo
desk-goal-write = Write your goal
desk-goal-written = Goal written
# $name: the manager's given name
desk-goal-agreed-with = Goal agreed with { $name }
# $name: the manager's given name, $by: such as "by Thursday"
desk-goal-talk-with = { $name } agrees it with you { $by }
desk-no-goal = No goal
desk-meetings = Follow-up coming
# $name: the manager's given name, $course: title, $by: such as "by Thursday"
desk-meeting-coming = With { $name } after { $course }, { $by }.
desk-five-questions = The five questions
desk-heard = Heard on your calls
desk-heard-none = Nobody has noted anything yet.
desk-certificates-title = Certificates
# $n: certificates
desk-certificates = { $n ->
    [one] { $n } certificate
   *[other] { $n } certificates
}
# $n: certificates
desk-certificates-expired = { $n ->
    [one] { $n } certificate has expired
   *[other] { $n } certificates have expired
}
desk-certificates-none = The first comes when a skill has become a habit.
# $course: title; before the class, after it, and weeks later
desk-quiz-before = See what you know already: { $course }
desk-quiz-after = See what you take with you: { $course }
desk-quiz-later = See what has stayed after some weeks: { $course }
# $n: questions, $day: the day of the class, a short date
desk-quiz-before-day = { $n ->
    [one] { $n } question, before { $day }
   *[other] { $n } questions, before { $day }
}
# $n: questions, $by: such as "by Thursday"
desk-quiz-by = { $n ->
    [one] { $n } question, { $by }
   *[other] { $n } questions, { $by }
}
# $name: a colleague
desk-help-asked = { $name } asks for your help

## Training

desk-training-title = My training
desk-coming = To come
desk-past = Past
desk-past-scrolls = What came of each training
desk-any-day = Begin any day

## Sessions

desk-sessions-title = Sessions
# $n: sessions in the month
desk-sessions-count = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
desk-sessions-none = No session in this month
desk-sessions-none-why = Sessions appear here when a plan is published.
desk-state-held = held
desk-state-mark = attendance to mark
# $n of $max seats are taken
desk-seats-of = { $n } of { $max } seats
# $n: subgroups
desk-in-groups = in { $n } groups
# $n of $all
desk-n-of = { $n } of { $all }
desk-steps = Where this session stands
desk-step-booked = Booked
# $day: a short date, here and in the four below
desk-step-memo = Memo, { $day }
desk-step-goals = Goals, by { $day }
desk-step-class = Class, { $day }
desk-step-follow-up = Follow-up, by { $day }
desk-step-habit = Habit, to { $day }
desk-my-goal-for-it = My goal for it
desk-memo-heading = Memo
desk-goal-heading = Goal
# $by: such as "by Thursday"
desk-memos-leave = The memos leave { $by }.
desk-memos-none = This session has no memos.
# $read of $sent letters were read
desk-memos-read-of = { $read } of { $sent } have read theirs, each in the reader’s own language.
# $n: letters
desk-memos-refused = { $n ->
    [one] { $n } memo cannot leave.
   *[other] { $n } memos cannot leave.
}
desk-memo-you-read = You have read yours.
desk-memo-you-unread = Yours is here.
desk-memo-not-sent-yet = Yours has not left yet.
desk-memo-open = Open the memo
desk-who-comes = Who comes
desk-team = Team
desk-attendance = Attendance
desk-mark-here = Here
desk-mark-late = Late
desk-save-attendance = Save attendance
desk-attendance-why = Everybody who was here gets a follow-up and a month of practice.
desk-mark-opens = Attendance opens when the session begins, for the trainer and the planners.
# $n: number of a subgroup
desk-group = Group { $n }
desk-groups-right = Are the groups right?
# $n: findings
desk-to-look-at = { $n ->
    [one] { $n } to look at
   *[other] { $n } to look at
}
desk-material = Material
desk-quantity = How many
desk-their-goals = Their goals
desk-goals-here = Goals
desk-weak = Hard in the quiz
# $n of $all people missed the question
desk-missed-by = missed by { $n } of { $all }

## Search

desk-search-label = A name, a team, a course, a day
# $n: results
desk-found = { $n ->
    [one] { $n } found
   *[other] { $n } found
}
desk-found-none = Nothing found
desk-found-none-why = Try fewer words, or only how one begins. Names are found without accents too, and courses in every language.
desk-palette-list = What can be opened
desk-palette-all = Everything that was found
desk-palette-keys = Keys
desk-palette-close = Close
desk-palette-places = Pages
desk-palette-acts = To do
desk-do-choose = Choose a training for a need
desk-do-aid = Look something up
desk-do-brief = Tell what has changed
desk-all-briefings = All briefings
desk-do-draft = Make a draft of a month
desk-do-report = Find out whether a training worked
desk-do-talk = Agree on goals, hold follow-ups
desk-do-mark = Mark who came
desk-do-import = Bring in a file
desk-do-settings = Change hours, languages and deadlines
desk-do-practise = Practise
desk-key-search = Open and close the search
desk-key-choose = Choose from the list
desk-key-open = Open it
desk-key-close = Close
desk-key-keys = Show these keys
desk-key-answer = Practice card: show the answer
desk-key-rate = Practice card: say how it went

## A session that changes

desk-change-session = Move, cancel, other people
desk-cancelled-title = This session is cancelled
desk-cancelled-why = Why
desk-cancelled-then = Whoever had a seat waits for another one.
# $n: people who had a seat
desk-cancelled-people = { $n ->
    [one] { $n } person had one.
   *[other] { $n } people had one.
}

## Coming, preparation, groups

desk-to-calendars = In my calendar
desk-prework-open = Do the preparation
desk-prework-done = Prepared
desk-reply-open = Say whether you come
desk-reply-comes = You come
desk-reply-no = You cannot come
desk-reply-waits = your manager decides
desk-reply-kept = your manager asks you to come
desk-reply-badge-yes = comes
desk-reply-badge-no = cannot come
desk-reply-badge-kept = asked to come
desk-declines = Cannot come
desk-decline-release = Give the seat back
desk-decline-keep = Ask to come
# $name: the person, $course: title
desk-decline-item = { $name } cannot come to { $course }
desk-decline-decide = Decide
# $name: who proposes it
desk-plan-from = { $name } proposes a development plan
desk-plan-read = Read and answer
# $n: free seats, $waiting: people who wait for one
desk-free-seats = { $n ->
    [one] One seat is free,
   *[other] { $n } seats are free,
} { $waiting ->
    [one] one person waits.
   *[other] { $waiting } people wait.
}
desk-free-seats-act = See who waits
desk-you-teach-this = You teach this session
desk-teach-open = not confirmed yet
desk-teach-yes = confirmed
desk-teach-no = you cannot teach it
desk-teach-confirm = Confirm
desk-teach-why = Why you cannot
desk-teach-cannot = I cannot teach it
desk-group-away = Away
desk-to-checklist = Checklist
desk-prework = Preparation
desk-prework-all = Everybody is prepared.
desk-prework-not-yet = Not yet:
desk-notice-title = Late notice
desk-go-title = Go or no-go
# $course: title, $day: short date
desk-go-item = { $course }, { $day }: go or no-go?
desk-go-badge = to decide
desk-go-decide = Decide

desk-first-title = First steps
desk-first-lede = About ten minutes to the first session. The order is free.
desk-first-people = Add the people, by hand or from a file
desk-first-course = Write the first course
desk-first-venue = Add the room, unless everything is online
desk-first-trainer = Say who teaches it
desk-first-session = Set a date: course, day, people
desk-first-done = done
# $n: how many ask, $day: the day, after "by"
desk-wishes = Seats asked for: { $n }, first answer by { $day }
desk-wishes-late = answer is late
desk-wishes-answer = Answer
desk-wishes-mine = Asked for
desk-wishes-all = All of them
desk-wishes-none = You have asked for no seat.
desk-wishes-courses = Find a course

## The five questions of a plan, on one page

# $skill: name of the skill, $team: name of the team
desk-five-title = Plan on one page: { $skill }, { $team }
desk-five-to-need = The need
desk-five-strategy = What we promise:
# $n: days, $day: the day of the first session
desk-five-days =
    { $n ->
        [one] { $n } day from the decision to the first training, { $day }.
       *[other] { $n } days from the decision to the first training, { $day }.
    }
# $n: days
desk-five-days-so-far =
    { $n ->
        [one] { $n } day since the decision; no training has a date yet.
       *[other] { $n } days since the decision; no training has a date yet.
    }
desk-five-steps = The five questions
desk-five-step-who = Who
desk-five-step-type = Which type
desk-five-step-method = Which method
desk-five-step-prepare = Prepare
desk-five-step-follow = Follow through
desk-five-who = Who needs it?
desk-five-to-evidence = Everything behind it
# $level: 0 to 100, $low and $high: 90 % interval, $n: pieces of evidence
desk-five-evidence = Need { $level } of 100 (between { $low } and { $high }), from { $n } answers, calls and reviews.
# $n: pieces of evidence
desk-five-evidence-little = Not enough data for a figure ({ $n } answers, calls and reviews).
# $n: people
desk-five-asked = { $n ->
    [one] { $n } person is to learn it
   *[other] { $n } people are to learn it
}
# $n: people
desk-five-seated = { $n ->
    [one] { $n } has a seat
   *[other] { $n } have a seat
}
# $n: people
desk-five-learned = { $n ->
    [one] { $n } has learned it, or needs it no more
   *[other] { $n } have learned it, or need it no more
}
# $n: people
desk-five-waiting = { $n ->
    [0] Nobody waits
    [one] { $n } waits for a seat
   *[other] { $n } wait for a seat
}
desk-five-nobody = Nobody has been chosen for a course yet.
desk-five-type = Which type of training?
desk-five-choose = Choose a course
desk-five-no-course = No course has been chosen for this need.
desk-five-others = Also chosen for this need:
desk-five-method = Which method?
desk-five-after-course = Follows from the course.
# $min, $max: people in a group
desk-five-way-seats = { $min } to { $max } people
# $n: sessions
desk-five-way-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
desk-five-prepare = How do we prepare people?
desk-five-to-plan = Plan the sessions
desk-five-no-session = No session has a date yet.
desk-five-session = Session
desk-five-memo-col = Memo
desk-five-goals-col = Goals
# $day: short date, $sent, $read, $n: people
desk-five-memo = by { $day } · { $sent } of { $n } sent, { $read } read
# $day: short date, $written, $agreed, $n: people
desk-five-goals = by { $day } · { $written } of { $n } written, { $agreed } agreed
desk-five-follow = How do we follow through?
desk-five-meeting-col = Meeting
desk-five-practice-col = Practice
# $day: short date, $held, $n: people
desk-five-meeting = by { $day } · { $held } of { $n } held
# $day: short date, $done, $n: people
desk-five-practice = until { $day } · a habit for { $done } of { $n }
desk-five-print = This page prints on one sheet.
# $n of $all: people of this group, $day: date of the earlier session, $mean: 1 to 5
desk-similar-group = { $n } of these { $all } sat together on { $day }, and the mood was low ({ $mean } of 5). Mixing the group differently may help.
desk-required = Required of you
# $n: people
desk-required-team = { $n ->
    [one] Mandatory training is open or due soon for { $n } person of yours
   *[other] Mandatory training is open or due soon for { $n } people of yours
}
# $n: people
desk-required-late = { $n ->
    [one] Mandatory training: { $n } person two weeks past the day
   *[other] Mandatory training: { $n } people two weeks past the day
}
# $name: the other
desk-agenda-coaching = Coaching with { $name }
desk-agenda-coaching-group = Coaching in a group
# $n: sessions
desk-waits-coaching-notes = { $n ->
    [one] A coaching session is to be written down
   *[other] { $n } coaching sessions are to be written down
}
desk-waits-coaching-words = How was your coaching session? One minute.

# $trainer: who teaches; $with: one or more names
desk-taught-with = { $trainer }, with { $with }

desk-series-dates = Dates
desk-series-over = over
desk-series-join = How to join
# $cost, $left: amounts
desk-approval-small = costs { $cost }, { $left } left

# $course: title
desk-agenda-travel = On the way: { $course }
