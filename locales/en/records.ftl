### What happened: the transcript of one person, and the journal of the house in words.

records-transcript = Transcript
records-transcript-lede = What was attended, finished, shown and made a habit. Newest first.
records-transcript-csv = As a table (CSV)
records-transcript-xapi = For another learning system (xAPI)
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
# $n: days
records-audit-kept = Who only read what is written about somebody stands here for { $n } days; everything else stays.
records-audit-newest = Newest first
# $object: name of a person, course, session or day
records-audit-filter = About { $object }
records-audit-all = Show everything
records-audit-act = What was done
records-audit-act-any = Anything
records-audit-act-unknown = Choose one of the list.
records-audit-person = Who did it, or whom it is about
records-audit-from = From day
records-audit-to = To day
records-audit-to-early = Choose a day that is not before the first.
records-audit-show = Show
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
records-news-people-erased = Erased somebody who had left
records-news-records-exported = Took a copy of the data
records-news-records-seen = Read what is written about somebody
# $page: one of the lines below
records-seen-page = Read what is written about somebody: { $page }
records-seen-transcript = the transcript
records-seen-plan = the development plan
records-seen-practice = practice
records-seen-skills = skills
records-seen-data = all that is held
records-news-curriculum-course-published = Published a course
records-news-curriculum-skill-added = Added a skill
records-news-curriculum-venue-added = Added a room
records-news-curriculum-equipment-set = Wrote what equipment there is
records-news-curriculum-trainer-licensed = Let somebody teach a course
records-news-curriculum-licence-ended = Ended somebody’s licence to teach a course
records-news-curriculum-course-reviewed = Looked at a course again
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
records-news-plan-rule-made = Put a rule of mandatory training in force
records-news-plan-rule-ended = Ended a rule of mandatory training
records-news-plan-exempted = Gave or ended an exemption
records-news-plan-came-back = Noted that somebody is back
records-news-plan-hours-agreed = Agreed on somebody’s learning hours
records-news-plan-budget-made = Made a budget
records-news-plan-budget-ended = Ended a budget
records-news-plan-purchased = Ordered something outside
records-news-plan-cost-written = Wrote what something cost
records-news-plan-approval-asked = Asked for a yes
records-news-plan-approval-answered = Answered a request
records-news-plan-ways-set = Wrote how long ways are
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
records-news-deliver-seat-wished = Asked for a seat, or answered
records-news-deliver-arrival-opened = Opened attendance by part
records-news-deliver-part-marked = Marked a part of a session
records-news-deliver-trainee-noted = Noted something about a trainee
records-news-deliver-shadowing-ended = Ended a shadowing
records-news-deliver-contact-ticked = Wrote down or ticked a contact
records-news-deliver-paired-up = Put two people side by side
records-news-deliver-aid-written = Wrote a job aid
records-news-deliver-aid-reviewed = Looked at a job aid again, or took it away
records-news-deliver-aid-answered = Said whether a job aid helped
records-news-deliver-briefed = Told a change
records-news-deliver-briefing-tried = Answered a briefing
records-news-deliver-briefing-ended = Ended a briefing
records-news-coach-follow-ups-opened = Opened the follow-ups of a session
records-news-coach-follow-up-held = Held a follow-up
records-news-coach-task-promised = Promised support
records-news-coach-task-kept = Kept a promise of support
records-news-coach-observed = Observed a contact
records-news-coach-scorecard-published = Published a scorecard
records-news-coach-review-opened = Began a call review
records-news-coach-review-written = Kept a draft of a call review
records-news-coach-review-handed-over = Handed over a call review
records-news-coach-review-commented = Wrote a comment on a contact
records-news-coach-review-acknowledged = Read a call review
records-news-coach-score-disputed = Asked for a score to be looked at again
records-news-coach-dispute-passed-on = Gave a dispute to somebody else to decide
records-news-coach-dispute-decided = Decided about a disputed score
records-news-coach-recording-added = Added a recording to a call review
records-news-coach-recording-removed = Removed a recording from a call review
records-news-coach-recording-heard = Listened to a recording
records-news-coach-recording-forgotten = A recording was deleted: its time was over
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

## A copy of everything

records-export = Export
# $n: how many tables
records-export-lede = Everything this house holds, in { $n ->
    [one] { $n } table
   *[other] { $n } tables
}, as one consistent copy of this moment. The data are yours; take them wherever you like.
records-export-csv = For spreadsheets
records-export-csv-text = One zip: a CSV file per table, the uploaded files, and a README that says what each column holds.
records-export-csv-take = Download the zip
records-export-sqlite = For analysis
records-export-sqlite-text = One SQLite file with the same tables, values exactly as stored; uploaded files are only in the zip.
records-export-sqlite-take = Download the SQLite file
records-export-know = Good to know
records-export-know-secrets = Passwords, tokens and sign-ins never leave the house. Names and what people wrote do: keep the file where others cannot read it.
records-export-know-audit = Each copy is written down, with who took it.
records-export-know-one = What is held about one person is on that person’s page.
records-export-form-unknown = Choose one of the forms that the page offers.

## What is held about one person

records-held = What we hold about this person
records-held-own = What we hold about you
records-held-lede = Every row in every part of the house that belongs to this person or names them.
records-held-rooms = Where it lies
records-held-take = Take a copy
records-held-text = The zip opens in any spreadsheet; the JSON file is for moving to another system.
records-held-csv = Download the zip
records-held-json = Download JSON
records-held-others = What other people wrote about other people stays out, also where this person’s id stands beside it.
records-room-shell = Mails, sign-ins and the journal
records-room-people = People and shifts
records-room-curriculum = Courses
records-room-records = Transcript
records-room-listen = Needs and figures
records-room-plan = Plan and bookings
records-room-prepare = Memos and goals
records-room-deliver = Attendance, lessons and questions
records-room-coach = Follow-ups
records-room-practise = Practice
records-room-recognise = Certificates
records-room-evaluate = Effects

## Erasing somebody who has left

records-erase = Erase this person
records-erase-lede = For somebody who has left and asks to be forgotten. It happens in one step, everywhere, and cannot be undone.
records-erase-goes = What goes
records-erase-goes-name = Name, e-mail, staff number, handle and the two sentences about the person. Everywhere it then says “Former colleague”.
records-erase-goes-words = What the person wrote or was told: goals, answers in follow-ups, promises, notes of observations and of practice.
records-erase-goes-mails = Letters and mails to the person. In letters and mails to others the name is taken out.
records-erase-goes-files = The rows about the person in imported files. An import that is undone later does not bring them back.
records-erase-goes-keys = The account, its roles, sign-ins and tokens.
records-erase-stays = What stays
records-erase-stays-figures = Figures without a name: attendance, results, shifts, weekly figures, certificates. Plans and effects stay as they were.
records-erase-stays-words = What others wrote about their own learning, also when this person was their manager or trainer.
records-erase-stays-namesake = The name itself, in other people’s letters, when somebody else here has the same one, and a first name alone.
records-erase-stays-outside = Mails that were already sent, exported files, and backups: those lie outside this house.
records-erase-sure = To be sure
# $handle: the handle to type, such as liga.ozolina
records-erase-handle = Type { $handle }
records-erase-handle-hint = So that nobody is erased by a wrong click.
records-erase-handle-wrong = This is not the handle of the person. Type it exactly as it stands in the label.
# $name: the person’s name
records-erase-do = Erase { $name }
records-erase-not = Keep everything
said-records-erased = Erased. What is left are figures without a name.
records-news-practise-note-returned = A note to oneself came back

## Levels of skills and languages

records-level-none = no evidence yet
# $course: title, $skills: names of skills, a list
records-missing-course = “{ $course }” comes first: take it, or have a colleague who leads or coaches you confirm that you do this alone: { $skills }.
# $skill: name, $level: a level in words
records-missing-skill = “{ $skill }” is needed first (level: { $level }), with evidence: a certificate, or a level that a manager or coach confirms.
records-level-reason = Write what you saw that shows this level.
records-level-skill = This skill is not in the list any more. Choose another.
records-import-person = Nobody with this staff number works here today.
records-import-subject = Write the short name of a skill, or a language as en, nb, lv, zh or vi.
records-import-level = Write 1 to 4 for a skill, A1 to C2 for a language.
records-import-date = Write the day on which the level was found, today or earlier.
# $n: number of a line in the file
records-import-twice = The same as in line { $n }.
records-news-records-level-said = Said or confirmed a level of a skill
records-news-curriculum-track-published = Published a version of a path of courses
records-news-curriculum-track-acknowledged = Acknowledged service strategy and policies
records-news-coach-plan-proposed = Proposed a development plan
records-news-coach-plan-answered = Answered a development plan
records-news-coach-preference-set = Said how one likes to learn
records-news-people-deputy-named = Named a deputy
records-news-people-deputy-ended = Ended a deputy’s time

records-news-coach-assigned = Assigned a coach
records-news-coach-assignment-ended = Ended a coaching
records-news-coach-coaching-arranged = Arranged or called off a coaching session
records-news-coach-coaching-held = Held a coaching session
records-news-coach-coaching-feedback-given = Answered after a coaching session
records-news-coach-coaching-feedback-seen = Read what was said of their coaching
records-news-coach-profile-set = Changed a coach’s page
records-news-coach-help-offered = Offered help to colleagues, or stopped
records-news-coach-help-asked = Asked a colleague for help
records-news-coach-help-answered = Answered a colleague’s question

records-news-curriculum-variant-written = Wrote part of a course in a site’s own words
records-news-curriculum-variant-dropped = Went back to the centre’s words of a course
records-news-plan-co-teaches = Changed who teaches a session along
records-news-deliver-path-begun = Put somebody on the way to teach a course
records-news-deliver-path-watched = Watched somebody teach
records-news-deliver-path-ended = Ended somebody’s way to teach a course

records-news-deliver-outside-recorded = Wrote down a course somewhere else
records-news-deliver-outside-answered = Answered whether somebody goes to a course somewhere else
records-news-deliver-outside-changed = Changed a course somewhere else
records-news-deliver-outside-done = Was at a course somewhere else
records-news-deliver-course-proposed = Proposed something for a course
records-news-deliver-proposal-answered = Answered a proposal for a course

records-news-plan-joining-set = Wrote how to join a session
