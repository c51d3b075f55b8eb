### What happened: the transcript of one person, and the journal of the house in words.

records-transcript = Transcript
records-transcript-lede = What was attended, finished, shown and made a habit. Newest first.
records-transcript-facts = Facts
records-transcript-empty = Nothing yet
records-transcript-empty-text = The first line comes with the first session or the first lesson.
records-when = When
records-who = Who
records-what = What
records-about = About
records-course = Course
records-result = Result
# $n: right answers, $of: questions
records-result-of = { $n } of { $of }

records-verb-attended = Attended
records-verb-completed = Completed
records-verb-passed = Passed
records-verb-failed = Not passed yet
records-verb-practised = Practised
records-verb-formed-habit = Made it a habit
records-verb-certified = Certified

records-audit = Audit
records-audit-lede = Every change in this organisation, and who made it. Nothing here can be altered.
records-audit-newest = Newest first
# $object: name of a person or course, or the end of an id
records-audit-filter = About { $object }
records-audit-all = Show everything
records-audit-same = only this
records-audit-more = Earlier
records-audit-empty = Nothing about this
records-audit-empty-text = No change has been written down for it.
records-system = Tandem
# $n: events put aside
records-parked = { $n ->
    [one] One event waits for you
   *[other] { $n } events wait for you
}
records-parked-text = Something should have followed from these events but failed ten times in a row. Show the reason to whoever looks after the server.
records-parked-who = What should have acted
records-parked-why = Reason

## What is in the journal, in the past tense; who did it stands beside it

records-news-people-founded = Set up the organisation
records-news-people-structure-changed = Changed a site, department or team
records-news-people-person-changed = Changed an account
records-news-people-settings-changed = Changed the settings
records-news-people-staged = Took in a file to look at
records-news-people-imported = Applied an import
records-news-people-import-undone = Undid an import
records-news-people-mapping-kept = Kept the column names of a file
records-news-people-token-issued = Issued an interface token
records-news-people-token-ended = Ended an interface token
records-news-web-signed-in = Signed in
records-news-web-signed-out = Signed out
records-news-curriculum-course-published = Published a course
records-news-curriculum-skill-added = Added a skill
records-news-curriculum-venue-added = Added a room
records-news-curriculum-trainer-licensed = Let somebody teach a course
records-news-listen-measured = Measured the training needs
records-news-listen-need-chosen = Chose a course for a need
records-news-listen-need-left = Decided that a need is no training matter
records-news-listen-corrected = Corrected what a message is about
records-news-listen-suggested = Took in a suggestion
records-news-listen-noted = Wrote a note on a need
records-news-listen-pulse-given = Answered the team’s monthly question
records-news-plan-draft-made = Made a draft of the plan
records-news-plan-draft-solved = Worked out a draft
records-news-plan-draft-changed = Changed a draft
records-news-plan-demands-opened = Opened demand for a course
records-news-plan-demands-closed = Closed the demand for a course
records-news-plan-published = Published the plan
records-news-plan-held = Held a session
records-news-plan-queue-named = Named a queue
records-news-plan-released = Freed booked time of somebody who was not there
records-news-prepare-prepared = Prepared the memos and goals of a plan
records-news-prepare-memos-sent = Sent the memos of a session
records-news-prepare-memo-refused = Held back memos with something missing
records-news-prepare-memo-read = Read a memo
records-news-prepare-goal-written = Wrote a goal
records-news-prepare-goal-agreed = Agreed on a goal
records-news-plan-moved = Moved a session
records-news-plan-cancelled = Cancelled a session
records-news-plan-seated = Gave somebody a seat
records-news-plan-withdrawn = Took a seat back
records-news-plan-regrouped = Formed the groups again
records-news-prepare-replied = Said whether they come
records-news-prepare-decline-settled = Decided on a seat that was declined
records-news-prepare-go-asked = Asked whether a session is held
records-news-prepare-go-decided = Decided whether a session is held
records-news-prepare-feed-renewed = Made a calendar address
records-news-prepare-material-signed = Signed off material
records-news-prepare-preparation-done = Said that the preparation is done
records-news-prepare-memo-text-written = Wrote the words of a memo
records-news-deliver-attended = Wrote down who was there
records-news-deliver-marked = Marked attendance
records-news-deliver-lesson-read = Read a lesson
records-news-deliver-quiz-done = Answered the questions of a course
records-news-deliver-completed = Completed a course
records-news-coach-follow-ups-opened = Opened the follow-ups of a session
records-news-coach-follow-up-held = Held a follow-up
records-news-coach-task-promised = Promised support
records-news-coach-task-kept = Kept a promise of support
records-news-coach-observed = Observed a contact
records-news-practise-cards-dealt = Dealt the cards of a session
records-news-practise-rated = Practised a card
records-news-practise-cards-brought-forward = Brought cards forward after a quiz
records-news-practise-verdict = Judged thirty days of practice
records-news-recognise-issued = Issued a certificate
records-news-evaluate-reported = Reported an effect
records-news-evaluate-sent-back = Sent an effect back to its need
records-news-evaluate-reacted = Said what they can do now
records-news-evaluate-mood-given = Said how it felt in the group
records-news-practise-note-changed = Changed a note to oneself
records-news-practise-advised = Made a card of advice
records-news-practise-report-checked = Listened for what was reported
records-news-practise-paused = Paused practice
records-news-practise-team-goal-set = Set a team’s practice goal
records-news-practise-guard-passed = Chose another course with practice open
records-news-recognise-rules-set = Set a rule of recognition
records-news-recognise-rung-granted = Gave a rung of the ladder
records-news-recognise-kudos-given = Said thanks
records-news-recognise-kudos-shown = Said who may see thanks
records-news-recognise-rewarded = Logged a reward
