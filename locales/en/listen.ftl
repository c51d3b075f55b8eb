### Needs: what customers, employees and call reviews say people should learn. Wording is neutral: a need is never a fault of a person.

listen-title = Training needs
# $days: length of the window; $customers: messages of customers; $employees: suggestions; $reviews: reviewed contacts
listen-eyebrow = Last { $days } days · { $customers ->
    [one] { $customers } customer message
   *[other] { $customers } customer messages
}, { $employees ->
    [one] { $employees } employee suggestion
   *[other] { $employees } employee suggestions
}, { $reviews ->
    [one] { $reviews } reviewed contact
   *[other] { $reviews } reviewed contacts
}
# $skill: the skill that most teams need, in $teams teams with $people people; $deepest: the skill of the highest single need, in team $team, level 0 to 100
listen-lede-deep = { $skill } is the widest gap: { $teams ->
    [one] one team
   *[other] { $teams } teams
}, { $people ->
    [one] one person
   *[other] { $people } people
}. The deepest single one is { $deepest } in { $team }, { $level } of 100.
# $deepest: the skill of the highest single need, in team $team, level 0 to 100
listen-lede-shallow = No gap is deep. The highest is { $deepest } in { $team }, { $level } of 100.
listen-lede-nothing = There is not enough data yet to name a gap.
listen-empty-title = Nothing has been heard yet
listen-empty-text = Needs appear when customer messages, employee suggestions or call reviews have been imported.
listen-empty-act = Import a file

listen-voices-label = Whose voice
listen-voice-all = All voices
listen-voice-customers = Customers
listen-voice-employees = Employees
listen-voice-qa = Call reviews

listen-map = Need by team and skill
listen-map-scrolls = Need by team and skill, scrolls sideways
listen-map-heads = The small number after a team is how many people work there.
listen-key-need = need
listen-key-unused = – not used there
listen-key-unknown = ? not enough data
listen-not-used = not used there
listen-not-enough = not enough data
listen-team = Team
listen-skill = Skill
# One field of the map, for screen readers. $team, $skill: names; $level: a number from 0 to 100, or "not enough data"
listen-cell-label = { $team }, { $skill }: { $level }
listen-deepest = Deepest needs
listen-level = Need
listen-probably = Probably
listen-decided = Decided
# $low, $high: ends of the range, 0 to 100
listen-range = between { $low } and { $high }
listen-state-open = not decided
listen-state-chosen = training chosen
listen-state-exit = no training matter

# The title of one need. $skill, $team: names
listen-need-title = { $skill }, { $team }
# $team: name; $days: length of the window
listen-need-eyebrow = { $team } · last { $days } days
# $level: 0 to 100; $low, $high: its range; $n: pieces of evidence
listen-level-known = Need { $level } of 100, probably between { $low } and { $high }. It rests on { $n ->
    [one] one piece of evidence
   *[other] { $n } pieces of evidence
}.
# $n: pieces of evidence
listen-level-unknown = Not enough data to say. There { $n ->
    [0] is no evidence
    [one] is one piece of evidence
   *[other] are { $n } pieces of evidence
} so far.
listen-voices-apart = Three voices
listen-voice = Voice
listen-from = From
# The bar of one voice, for screen readers. $voice: customers, employees or call reviews; $level: 0 to 100
listen-voice-label = { $voice }: { $level } of 100
# $k of the $n messages of this team complain about the skill
listen-from-customers = { $n ->
    [0] No messages about this team
   *[other] { $k } of { $n } messages complain about it
}
# $k of the $n suggestions of this team ask for help with the skill
listen-from-employees = { $k } of { $n } suggestions ask for help with it
# $n: smallest number of suggestions that is shown
listen-from-employees-hidden = Fewer than { $n } suggestions: not shown, so that nobody can be recognised
# $n: number of scores; $mean: their mean, ready to print
listen-from-qa = Mean { $mean } of 100 in { $n ->
    [one] one score
   *[other] { $n } scores
}
listen-from-qa-none = No reviewed contact needed this skill
listen-differ = The voices lie far apart. Hear both sides before planning.
listen-borrowed = Nobody has spoken of it here, and yet there is a level. A few messages prove little, so the level leans on what is usual in all teams until more has been heard about this one.
listen-how = How the level is computed
listen-how-text = Each voice becomes a level from 0 to 100: customers and employees by the share of their messages that asks for this skill (of those that could be sorted), call reviews by the distance of the score to the target, with the severity of the evaluator taken out. The voices are joined by how certain each is. Small samples are pulled towards the average of all teams, and where the team's own evidence is less than half of the answer, the answer is "not enough data".

listen-who-title = Who
# $n: people in the team
listen-who = { $n ->
    [one] One person works
   *[other] { $n } people work
} in this team today.
# $names: up to five names, joined; $n: how many they are
listen-coaches = { $n ->
    [one] { $names } already does it well in reviewed contacts.
   *[other] { $names } already do it well in reviewed contacts.
}
listen-could-coach = They could coach.

listen-choose = Choose a training
listen-choose-this = Choose this
listen-no-course = No course teaches this skill yet.
listen-exit = Not a training matter
listen-exit-reason = What is it then?
listen-exit-hint = For example a tool, a process, a price, staffing. It stays in the history.
listen-exit-save = Leave it out of the plan
listen-reason-needed = Write in a few words what it is, so that the next person understands.
listen-reason-long = Write at most 500 characters.
listen-already-chosen = This training was chosen for this need within the last 30 days. The plan already knows.
listen-course-without-skill = This course does not teach the skill. Choose one from the list.

listen-words = In their words
listen-words-none = No customer has complained about it in this window.
listen-words-marked = Marked: the words that decided what the message is about.
listen-employees = Employees
listen-employees-none = No suggestion asks for it in this window.
listen-employees-hidden = The group is too small to show what was said.
listen-elsewhere = The same need elsewhere
listen-quote-customer = Customer
# $n: how many suggestions the team has made
listen-quote-employee = Employee, name hidden, one of { $n }
listen-quote-corrected = sorted by a person
listen-correct = About something else?
listen-correct-label = It is about
listen-correct-none = none of these
listen-correct-save = Sort it there
listen-skill-unknown = There is no such skill. Choose one from the list.

listen-history = What became of it
listen-history-empty = Nothing has been decided yet.
listen-by-system = Tandem
# $course: title of the course
listen-note-chosen = { $course } was chosen. The planner has it.
# $reason: what somebody wrote
listen-note-exit = Not a training matter: { $reason }
listen-suggestion-long = Write at most 4,000 characters.

said-listen-chosen = Chosen. The planner finds it among the open wishes.
said-listen-exit = Left out of the plan. The reason stays with the need.
said-listen-corrected = Sorted. Similar messages will be read with it.

### Import files: what is wrong with a cell and what to write instead.

listen-import-day = Write a date that exists, like 30.11.2026.
# $today: today's date
listen-import-future = This date lies in the future. Write a date up to { $today }.
# $min, $max: bounds
listen-import-number = Write a number from { $min } to { $max }.
listen-import-person = No person has this staff number. Import the people first, or correct the number.
# $date: the date of the row
listen-import-unplaced = This person had no team on { $date }. Correct the date, or the person's team from that day on.
listen-import-source = Write customer or employee.
listen-import-language = Write one of en, nb, lv, zh, vi.
# $known: the teams' short names, joined
listen-import-team = There is no such team. Write one of: { $known }.
# $known: the skills' short names, joined
listen-import-criterion = There is no such skill. Write one of: { $known }.
listen-import-text = Write what was said, or leave the row out.
# $max: most characters allowed
listen-import-text-long = Shorten the text to { $max } characters.
# $monday: the Monday of that week
listen-import-monday = A week begins on Monday. Write { $monday }.
# $line: number of the other line
listen-import-twice = This person and week also stand on line { $line }. Keep one of the two.
listen-import-anonymous = The person will not be kept: suggestions are anonymous.
# $n: how many places
listen-import-masked = { $n ->
    [one] One piece of personal data will be masked.
   *[other] { $n } pieces of personal data will be masked.
}

## The month in two questions
listen-pulse-title = How was this month?
listen-pulse-lede = Two questions, half a minute. Your answers are counted with your team’s and kept without your name.
listen-pulse-asked = Two questions about this month
listen-pulse-month = How was work this month?
listen-pulse-month-5 = Very good
listen-pulse-month-4 = Good
listen-pulse-month-3 = So-so
listen-pulse-month-2 = Hard going
listen-pulse-month-1 = Bad
listen-pulse-help = When something was hard, did you get help?
listen-pulse-help-5 = Every time
listen-pulse-help-4 = Nearly always
listen-pulse-help-3 = About half the time
listen-pulse-help-2 = Seldom
listen-pulse-help-1 = Never
listen-pulse-words = What should we learn, or do differently?
listen-pulse-words-hint = If you like. It goes to the planners with your team and without your name.
listen-pulse-save = Send
said-listen-pulse = Thank you. Counted without your name.
listen-pulse-choose = Choose one of the answers.
listen-pulse-twice = You have answered about this month already.
listen-pulse-no-team = Answers are counted by team, and you are in none today.
listen-pulse-done = You have answered for this month
listen-pulse-done-why = The next two questions come next month.
listen-to-wishes = What people wish for
listen-one-page = Plan on one page

listen-import-period = Write a year such as 2026, or a quarter such as 2026-Q3, that has begun.
# $n: the smallest group
listen-import-few = Leave this row out: fewer than { $n } people answered, and so small a group could be recognised.
# $line: a line of the file
listen-import-team-twice = This team and period also stand on line { $line }. Keep one of the two.
