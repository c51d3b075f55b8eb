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
evaluate-verdict-fcr-better = Yes. Of every 100 callers, about { $n } more got their answer the first time. It could be as few as { $least } or as many as { $most }.
evaluate-verdict-fcr-worse = No. Of every 100 callers, about { $n } fewer got their answer the first time. It could be as few as { $least } or as many as { $most }.
evaluate-verdict-csat-better = Yes. On the scale from 1 to 5, customers give about { $n } more. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-csat-worse = No. On the scale from 1 to 5, customers give about { $n } less. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-aht-better = Yes. A contact takes about { $n } seconds less. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-aht-worse = No. A contact takes about { $n } seconds more. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-qa-better = Yes. Reviewed contacts score about { $n } points higher of 100. It could be as little as { $least } or as much as { $most }.
evaluate-verdict-qa-worse = No. Reviewed contacts score about { $n } points lower of 100. It could be as little as { $least } or as much as { $most }.
# $low, $high: ends of the range, with sign
evaluate-verdict-fcr-none = No visible effect. Of every 100 callers, the true change lies probably between { $low } and { $high }, and that includes no change at all.
evaluate-verdict-csat-none = No visible effect. On the scale from 1 to 5, the true change lies probably between { $low } and { $high }, and that includes no change at all.
evaluate-verdict-aht-none = No visible effect. The true change lies probably between { $low } and { $high } seconds a contact, and that includes no change at all.
evaluate-verdict-qa-none = No visible effect. The true change lies probably between { $low } and { $high } points of 100, and that includes no change at all.
# $trained, $comparison: people with figures on both sides
evaluate-verdict-unknown = Not enough data. There are figures before and after for { $trained } trained and { $comparison } not yet trained people; at least 5 of each are needed.

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
evaluate-unit-aht = { $value } seconds
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
evaluate-fool-drift = The groups drifted apart before the training already. Read the estimate with care.
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
    [one] Right answers at the best try, { $n } person. Nobody was asked before the training, so this shows what they know, not what they gained.
   *[other] Right answers at the best try, { $n } people. Nobody was asked before the training, so this shows what they know, not what they gained.
}
evaluate-unknown-short = not enough data
evaluate-none-short = no visible effect
# $metric: name of the figure
evaluate-figure-unknown = { $metric }: not enough data.
# $metric: name; $value: difference with unit; $low, $high: range
evaluate-figure = { $metric }: { $value } ({ $low } to { $high }).
evaluate-figure-none = { $metric }: { $value }, which may be chance ({ $low } to { $high }).
