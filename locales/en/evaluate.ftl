### Did a training help? Honest wording: "no visible effect" and "not enough data" are good answers. Praise and blame are left out.

evaluate-title = Effects
evaluate-list-eyebrow = Trained people compared with people not yet trained, each with their own past
evaluate-lede = Did the training help? Every answer comes with its range, or says that nothing is visible.
evaluate-empty-title = Nothing to measure yet
evaluate-empty-text = Reports become possible when people have completed a course and weekly figures have been imported.
evaluate-reports = Reports
evaluate-reports-none = No report has been computed yet.
evaluate-course = Training
evaluate-metric = Figure
evaluate-finding = Finding
evaluate-report = Report
# $n: number of the report
evaluate-number = E-{ $n }
evaluate-compute-title = Compute a report
evaluate-compute = Compute
# $people: trained people; $waves: weeks in which some were trained
evaluate-course-about = { $people ->
    [one] one person trained
   *[other] { $people } people trained
} in { $waves ->
    [one] one wave
   *[other] { $waves } waves
}
evaluate-metric-fcr = Solved at first contact
evaluate-metric-csat = Satisfaction
evaluate-metric-aht = Handling time
evaluate-metric-qa = Call review score
evaluate-metric-unknown = There is no such figure. Choose one from the list.
evaluate-nobody-trained = Nobody has completed this course yet.
evaluate-all-before = Everybody who completed this course had learned it before there were figures; there is nothing to compare.
said-evaluate-computed = Computed.
said-evaluate-sent = Sent back. It now stands in the history of the needs.

# $course: title
evaluate-report-title = Effect of { $course }
# $course: title; $waves: number of waves; $number: of the report; $day: when it was computed
evaluate-eyebrow = { $course } · { $waves ->
    [0] nobody trained yet
    [one] one wave
   *[other] { $waves } waves
} · report E-{ $number }, computed { $day }
evaluate-did-it-work = Did it work?

# Verdicts. $n: the change; $least, $most: ends of its range, all without sign
evaluate-verdict-fcr-better = It helped. Of every 100 callers, about { $n } more got their answer the first time. It could be as few as { $least } or as many as { $most }.
evaluate-verdict-fcr-worse = It did not help. Of every 100 callers, about { $n } fewer got their answer the first time. It could be as few as { $least } or as many as { $most }.
evaluate-verdict-csat-better = It helped. On the scale from 1 to 5, customers give about { $n } more. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-csat-worse = It did not help. On the scale from 1 to 5, customers give about { $n } less. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-aht-better = It helped. A contact takes about { $n ->
    [one] { $n } second
   *[other] { $n } seconds
} less. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-aht-worse = It did not help. A contact takes about { $n ->
    [one] { $n } second
   *[other] { $n } seconds
} more. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-qa-better = It helped. Reviewed contacts score about { $n ->
    [one] { $n } point
   *[other] { $n } points
} higher of 100. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-qa-worse = It did not help. Reviewed contacts score about { $n ->
    [one] { $n } point
   *[other] { $n } points
} lower of 100. It could be as little as { $least } or as much as { $most }.
# $low, $high: ends of the range, with sign
evaluate-verdict-fcr-none = No visible effect. Of every 100 callers, the true change lies probably between { $low } and { $high }, and that includes no change at all.
evaluate-verdict-csat-none = No visible effect. On the scale from 1 to 5, the true change lies probably between { $low } and { $high }, and that includes no change at all.
evaluate-verdict-aht-none = No visible effect. The true change lies probably between { $low } and { $high } seconds a contact, and that includes no change at all.
evaluate-verdict-qa-none = No visible effect. The true change lies probably between { $low } and { $high } points of 100, and that includes no change at all.
# $trained, $comparison: people with figures on both sides
evaluate-verdict-unknown = Not enough data. There are figures before and after for { $trained } trained and { $comparison } not yet trained people; at least 5 of each are needed.
# No department alone has enough of both.
evaluate-verdict-unknown-apart = Not enough data. There are figures before and after for { $trained } trained and { $comparison } not yet trained people, but each department is compared within itself, and none has 5 of each.

# The same findings as a line in the history of a need. $number: of the report; $course: title
evaluate-note-fcr-better = Report E-{ $number } on { $course }: { evaluate-verdict-fcr-better }
evaluate-note-fcr-worse = Report E-{ $number } on { $course }: { evaluate-verdict-fcr-worse }
evaluate-note-fcr-none = Report E-{ $number } on { $course }: { evaluate-verdict-fcr-none }
evaluate-note-csat-better = Report E-{ $number } on { $course }: { evaluate-verdict-csat-better }
evaluate-note-csat-worse = Report E-{ $number } on { $course }: { evaluate-verdict-csat-worse }
evaluate-note-csat-none = Report E-{ $number } on { $course }: { evaluate-verdict-csat-none }
evaluate-note-aht-better = Report E-{ $number } on { $course }: { evaluate-verdict-aht-better }
evaluate-note-aht-worse = Report E-{ $number } on { $course }: { evaluate-verdict-aht-worse }
evaluate-note-aht-none = Report E-{ $number } on { $course }: { evaluate-verdict-aht-none }
evaluate-note-qa-better = Report E-{ $number } on { $course }: { evaluate-verdict-qa-better }
evaluate-note-qa-worse = Report E-{ $number } on { $course }: { evaluate-verdict-qa-worse }
evaluate-note-qa-none = Report E-{ $number } on { $course }: { evaluate-verdict-qa-none }
evaluate-note-unknown = Report E-{ $number } on { $course }: { evaluate-verdict-unknown }
evaluate-note-unknown-apart = Report E-{ $number } on { $course }: { evaluate-verdict-unknown-apart }

evaluate-send-back = Send this back to the needs
# $when: moment
evaluate-sent = sent back { $when }
evaluate-sent-already = This report stands in the history of the needs already.
evaluate-no-need = No need has been measured for the skills of this course. Import feedback or call reviews first.

# $metric: name of the figure
evaluate-chart-title = { $metric }, per week
# For screen readers. $metric: name; $a to $b: trained people before and after; $c to $d: the others
evaluate-chart-label = { $metric } per week. Trained people from { $a } to { $b }, people not yet trained from { $c } to { $d }.
evaluate-split = training
# $n: weeks
evaluate-weeks-before = { $n ->
    [one] one week before
   *[other] { $n } weeks before
}
evaluate-weeks-after = { $n ->
    [one] one week after
   *[other] { $n } weeks after
}
# At the end of a line of the chart. $value: the mean after
evaluate-end-trained = trained { $value }
evaluate-end-others = others { $value }
# $n: people
evaluate-key-trained = { $n } trained
evaluate-key-comparison = { $n } not yet trained
evaluate-figures = The figures by week
evaluate-week = Week since the training
evaluate-no-chart = There is no week in which both groups have figures.

evaluate-estimate = The estimate
evaluate-estimate-none = It takes people with figures before and after, on both sides.
evaluate-no-effect = no effect
evaluate-trained = Trained
evaluate-comparison = Comparison
evaluate-difference-name = Difference
# $before, $after: values; $change: with sign
evaluate-change = { $before } → { $after }, { $change }
# $value: difference with unit; $low, $high: ends of the range, with sign
evaluate-difference = { $value }, 95 % interval { $low } to { $high }
# $value: a number with sign
evaluate-unit-fcr = { $value } points
evaluate-unit-csat = { $value } of 5
# $value: signed; $n: the same number for its word
evaluate-unit-aht = { $n ->
    [one] { $value } second
   *[other] { $value } seconds
}
evaluate-unit-qa = { $value } points
# $n: of 1,000
evaluate-chance = If the training had done nothing, a difference this wide would come up by chance { $n ->
    [0] less than once in 1,000.
    [one] about once in 1,000.
   *[other] about { $n } times in 1,000.
}
evaluate-fools = How sure, and what could fool us
evaluate-fool-method = Everybody is compared with their own weeks before; people trained later stand in for what would have happened anyway.
evaluate-fool-short = There are too few weeks before the training to see whether both groups moved alike.
# $n: of 1,000
evaluate-fool-alike = { $n ->
    [one] Before the training both groups moved alike: a drift as small as this comes up by chance { $n } time in 1,000.
   *[other] Before the training both groups moved alike: a drift as small as this comes up by chance { $n } times in 1,000.
}
evaluate-fool-dip = The trained people had an unusual spell just before the training. Part of the change would have come anyway.
evaluate-fool-drift = The groups were drifting apart before the training. Read the estimate with care.
evaluate-fool-chosen = Unless lots were drawn, somebody chose who went first, and perhaps not by chance.
evaluate-fool-one-wave = All were trained at once: whatever else happened that week looks like an effect.
# $n: people
evaluate-fool-elsewhere = { $n ->
    [one] One of the trained people
   *[other] { $n } of the trained people
} took another course within twelve weeks of this one.

evaluate-levels = Four levels
evaluate-level-reaction = Reaction
evaluate-level-reaction-question = Did they find it useful?
evaluate-level-learning = Learning
evaluate-level-learning-question = Can they?
evaluate-level-behaviour = Behaviour
evaluate-level-behaviour-question = Do they?
evaluate-level-results = Results
evaluate-level-results-question = Does it matter?
evaluate-not-asked = not asked yet
evaluate-reaction-none = Follow-up meetings ask for it; none has been held after this training.
# $k of $n goals
evaluate-reaction-goals = { $k } of { $n } reached
evaluate-reaction-text = Goals people set themselves, as the follow-up meetings found them.
evaluate-learning-none = Nobody has taken the quiz of this course.
# $n: people with a quiz
evaluate-learning-text = { $n ->
    [one] Right answers after the class, { $n } person. Nobody took the quiz before it, so this shows what they know, not what they gained.
   *[other] Right answers after the class, { $n } people. Nobody took the quiz before it, so this shows what they know, not what they gained.
}
evaluate-unknown-short = not enough data
evaluate-none-short = no visible effect
# $metric: name of the figure
evaluate-figure-unknown = { $metric }: not enough data.
# $metric: name; $value: difference with unit; $low, $high: range
evaluate-figure = { $metric }: { $value } ({ $low } to { $high }).
evaluate-figure-none = { $metric }: { $value }, which may be chance ({ $low } to { $high }).

## What those who were there say
evaluate-react-title = How was it?
evaluate-react-lede = About a minute. Your answers are counted with those of the others; nobody sees them beside your name.
evaluate-react-done = You have answered. Thank you.
evaluate-react-open = Something is still open below.
evaluate-react-choose = Choose one of the answers.
evaluate-react-twice = You have answered this already. The first answer counts.
evaluate-react-not-there = Only those who were in the class are asked how it was.
evaluate-react-early = This opens when the class is over.
evaluate-react-closed = This class was more than three months ago; its questions are closed.
evaluate-react-save = Send my answers
said-evaluate-reacted = Thank you. Your answers are counted.
said-evaluate-mood = Counted, without your name.
evaluate-able-class = What can you do with it now?
evaluate-able-class-5 = I can use it, and could show a colleague.
evaluate-able-class-4 = I can use it in my next contacts.
evaluate-able-class-3 = I can begin, and need practice.
evaluate-able-class-2 = I would need somebody beside me.
evaluate-able-class-1 = I do not see yet how to use it in my work.
evaluate-able-later = How is it going with it by now?
evaluate-able-later-5 = I do it without thinking about it.
evaluate-able-later-4 = I do it most of the time.
evaluate-able-later-3 = I do it when I remember.
evaluate-able-later-2 = I tried, and it did not work out.
evaluate-able-later-1 = I have not used it.
evaluate-chances-class = How much of the class did you spend doing it yourself?
evaluate-chances-class-5 = Most of it
evaluate-chances-class-4 = About half
evaluate-chances-class-3 = Several times
evaluate-chances-class-2 = Once
evaluate-chances-class-1 = Not at all, I listened
evaluate-chances-later = How often did your work call for it last week?
evaluate-chances-later-5 = Several times a day
evaluate-chances-later-4 = Every day
evaluate-chances-later-3 = Most days
evaluate-chances-later-2 = Once or twice
evaluate-chances-later-1 = Never
evaluate-hindered = What could keep you from using it?
evaluate-hindered-hint = As many as fit, or none.
evaluate-hindered-time = Too little time between contacts
evaluate-hindered-tools = The screens and systems work against it
evaluate-hindered-targets = My targets pull the other way
evaluate-hindered-unsure = I am still unsure how
evaluate-hindered-doubt = I doubt that it helps customers
evaluate-helper = Who helps you with it?
evaluate-helper-manager = My manager
evaluate-helper-coach = A coach
evaluate-helper-colleague = A colleague
evaluate-helper-nobody = Nobody yet
evaluate-wish = What should be different next time?
evaluate-wish-hint = If you like. It goes to the planners without your name, as one voice more behind the needs.
evaluate-mood = How did you feel in this group?
evaluate-mood-why = One tap. It is counted, and no name is kept with it.
evaluate-mood-done = You have answered this one. Thank you.
evaluate-mood-5 = Very well
evaluate-mood-4 = Well
evaluate-mood-3 = So-so
evaluate-mood-2 = Uneasy
evaluate-mood-1 = Not well at all
evaluate-mood-heading = How they felt
evaluate-sums-title = What they said
# $n: smallest number of answers that is shown
evaluate-sums-lede = Only sums, and only from { $n } answers on.
evaluate-round-class = After the class
evaluate-round-later = Some weeks later
# $n: answers
evaluate-answers = { $n ->
    [one] one answer
   *[other] { $n } answers
}
# $n: smallest number that is shown
evaluate-too-few = Shown from { $n } answers on.
evaluate-answer = Answer
evaluate-people = People
# Link on the page of somebody who was there. $course: title
evaluate-asked-class = How was { $course }? A minute of questions
# $course: title
evaluate-asked-later = How is it going with { $course }? A minute of questions

## Learning, before and after
evaluate-learning-points = { $n } points
# $n: people; $before, $after: percent
evaluate-learning-gain = Right answers before and after, from { $before } to { $after }; the points are those of the { $n ->
    [one] one person
   *[other] { $n } people
} who took the quiz both times.
# $pct: percent
evaluate-learning-later = Weeks later: { $pct }.
evaluate-items = The quiz, question by question
evaluate-item = Question
evaluate-before = Before
evaluate-after = After
# $k of $n people
evaluate-reaction-able = { $k } of { $n } can begin
evaluate-reaction-asked = What people who were there said they can do with it.
# $k of $n people
evaluate-reaction-later = Some weeks later { $k } of { $n } were using it.

## Cost and return
evaluate-worth = What it costs and gives back
# $low, $high: money
evaluate-cost = One trained person costs between { $low } and { $high }: the time off the phones, the manager’s share, trainer and room.
evaluate-back-aht = The shorter contacts give back between { $low } and { $high } per person and week.
evaluate-back-fcr = The contacts that need not come back give between { $low } and { $high } per person and week.
evaluate-back-none = This figure has no price. Read its gain beside the cost and judge for yourself.
evaluate-back-unknown = What it gives back cannot be said yet: there is not enough data.
# $first, $last: weeks, in the best and the worst case
evaluate-pays = It has paid for itself after { $first } to { $last } weeks, if the effect lasts so long.
# $n: weeks
evaluate-pays-perhaps = { $n ->
    [one] In the best case it has paid for itself after one week; in the worst, never.
   *[other] In the best case it has paid for itself after { $n } weeks; in the worst, never.
}
evaluate-pays-never = On these figures it does not pay for itself in money.
evaluate-worth-how = How this is counted
evaluate-worth-how-text = Cost: class, memo, goal talk, follow-up and practice at the people’s own wages, the manager’s time in both talks, and a share of trainer, room and price; low in a full class with little practice, high in the smallest class with all of it. Return: the ends of the effect’s interval, times contacts a week, times wages. A contact that need not come back is counted as one average contact saved.

## Promises around a seat
evaluate-promises-title = Did we do our part?
# $n: seats
evaluate-promises-lede = { $n ->
    [0] No class has been held in the past year.
    [one] One seat in the classes of the past year, and the promises around it.
   *[other] { $n } seats in the classes of the past year, and the promises around them.
}
evaluate-promises-none = Nothing to count yet
evaluate-promises-none-why = Promises are counted from the first class on whose attendance is marked.
evaluate-promise-memo = Memo 14 days before
evaluate-promise-goal = Goal agreed before
evaluate-promise-follow-up = Follow-up by its day
evaluate-promise-support = Support as promised
evaluate-promise-practice = Practice on half the days
evaluate-seats = Seats
evaluate-team = Team
# $k kept of $n due
evaluate-kept-of = { $k } of { $n }
evaluate-goes-title = What goes with keeping them
evaluate-goes-why = People for whom a promise was kept, beside those of the same course for whom it was not: their own change from eight weeks before to eight weeks after. Who keeps promises may differ in other ways too, so this is a hint and no proof.
# $metric: name; $n: difference with sign; $low, $high: range
evaluate-goes-better = { $metric }: { $n } ({ $low } to { $high }), better where it was kept.
evaluate-goes-worse = { $metric }: { $n } ({ $low } to { $high }), worse where it was kept.
evaluate-goes-none = { $metric }: no visible difference ({ $low } to { $high }).
evaluate-goes-unknown = Not enough people on both sides yet.

## Employees beside customers
evaluate-beside-title = Employees and customers
evaluate-beside-lede = How people found their work, beside how customers found the service. Both from 1 to 5.
evaluate-beside-none = Nothing to compare yet
evaluate-beside-none-why = Employees are asked two questions a month; customers’ figures come with the weekly import.
evaluate-beside-months = Month by month
evaluate-beside-teams = Teams, last three months
evaluate-beside-employees = Employees
evaluate-beside-customers = Customers
evaluate-beside-work = Work
evaluate-beside-help = Help when hard
evaluate-month = Month
evaluate-beside-chart = Employees’ and customers’ satisfaction per month, from 1 to 5. The figures stand in the table below.
# $value: mean
evaluate-beside-employees-end = employees { $value }
# $value: mean
evaluate-beside-customers-end = customers { $value }

## Who is reached

evaluate-reach-title = Who is reached
# $n: days
evaluate-reach-lede = Who completed a training in the last { $n } days, by department, position and type. Counted every night.
evaluate-reach-none = Not counted yet
evaluate-reach-none-why = The first night counts who is reached.
evaluate-reach-csv = As a file
evaluate-reach-groups = Who is easily forgotten
evaluate-reach-who = Who
evaluate-reach-people = People
evaluate-reach-any = Any training
evaluate-reach-state = What stands out
evaluate-reach-never = nobody is reached
# $n: percentage points
evaluate-reach-behind = { $n } points below everybody
evaluate-reach-group-everybody = Everybody
evaluate-reach-group-temporary = Temporary staff
evaluate-reach-group-home = People who work from home
evaluate-reach-group-night = People who work nights
evaluate-reach-group-managers = Managers
evaluate-reach-matrix = By department and position
evaluate-reach-matrix-how = Share of people with at least one completed course of the type. In bold: nobody.
evaluate-gain = Gain
evaluate-later = Weeks later
# $pct: per cent right, $n: people asked again
evaluate-later-of = { $pct } of { $n }
# $low, $high: hours, $cover: money
evaluate-cost-parts = It takes { $low } to { $high } hours off the phones: class, preparation, talks, and from a third to all of the practice. Cover is between nothing, when there were people to spare, and { $cover }, when there was nobody.

evaluate-survey = Surveys of employees
evaluate-survey-lede = Sums of whole teams from your own survey, from 1 to 5, beside the customers’ figure of the same time. They stand side by side; that one causes the other is not said.
evaluate-survey-none = No survey has been imported. An administrator brings one in under Imports: team, period, answers, satisfaction, engagement.
evaluate-survey-period = Period
evaluate-survey-answers = Answers
evaluate-survey-satisfaction = Satisfaction
evaluate-survey-engagement = Engagement
evaluate-survey-report = Employees beside it
# $before, $after: periods, $a, $b: means, $n: answers
evaluate-survey-trained = Teams with trained people: satisfaction { $a } in { $before }, { $b } in { $after } ({ $n } answers).
# $a, $b: means before and after
evaluate-survey-engaged = Their engagement: { $a } and { $b }.
# $a, $b: means before and after, $n: answers
evaluate-survey-others = Other teams: { $a } and { $b } ({ $n } answers).
evaluate-survey-careful = A survey asks whole teams, not only the trained, and much else happens in between: a hint, no proof.
evaluate-survey-unknown = Not enough data: a survey of the trained teams is needed from before the first wave and from after it.

evaluate-parity = Home and site
# $n: days
evaluate-parity-lede = Whether people who work from home are reached by training like those on site, over the last { $n } days.
evaluate-parity-beside = Beside each other
# $day: a date
evaluate-parity-counted = counted { $day }
evaluate-parity-what = People who
evaluate-parity-home = From home
evaluate-parity-site = On site
evaluate-parity-says = What it says
# $n: people
evaluate-parity-heads = { $n ->
    [one] one person
   *[other] { $n } people
}
# $n, $all: people
evaluate-parity-of = { $n } of { $all }
evaluate-parity-asked = waited for a seat
evaluate-parity-seats = got a seat
evaluate-parity-far = got one at a distance
evaluate-parity-attended = were there
evaluate-parity-completed = took a course to its end
evaluate-parity-able = What they can do with it (1 to 5)
# $mean: a number such as 4.2; $n: answers
evaluate-parity-mean = { $mean } from { $n } answers
evaluate-parity-hidden = fewer than five answers
evaluate-parity-few = too few people to compare
evaluate-parity-alike = no clear difference
evaluate-parity-less = fewer from home
evaluate-parity-more = more from home
evaluate-parity-how = A difference is named when chance alone would rarely make it (95 % interval of the difference). Sides with fewer than ten people are not compared. Counted by where somebody works today.
