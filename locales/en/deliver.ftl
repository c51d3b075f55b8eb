### The session itself: who was there, whether the group is right. Lessons and quizzes on one's own.

## Attendance

deliver-not-begun = Attendance opens when the session begins.
deliver-nobody-marked = Mark at least one person.
deliver-marked-earlier = This list was saved on another day and is closed. The follow-ups have begun with it.
deliver-state-unknown = Choose here, late or away.
deliver-no-seat = This person has no seat in this session.
deliver-stays-present = Somebody who was marked as here stays here: the follow-up and the practice have begun with it.
said-deliver-marked = Attendance is saved. Follow-ups and practice have begun for everybody who was there.

## Lessons

# $n: place of the lesson, $all: lessons in the course
deliver-lesson-of = lesson { $n } of { $all }
# $n: minutes
deliver-minutes-left = { $n ->
    [one] { $n } minute left
   *[other] { $n } minutes left
}
deliver-all-read = all read
deliver-lessons = Lessons
# $read: lessons read, $all: lessons in the course
deliver-read-of = { $read } of { $all }
# Begins a button, followed by where it leads, for example "I have read it. Next: Two choices"
deliver-read = I have read it.
# $title: title of the next lesson
deliver-next = Next: { $title }
deliver-next-quiz = Next: try yourself
deliver-next-course = Back to the course
deliver-ways = Rather not read?
# $method: name of the main way to learn it
deliver-way-main = { $method } (the main way)
deliver-ways-how = Tell your manager which way suits you.

## The quiz

deliver-quiz = Try yourself
# $pass: percent
deliver-quiz-lede = Scored at once, with the reason for each answer. From { $pass } on it is passed; you can try as often as you like.
deliver-quiz-open-it = Open the questions
# $right: right answers, $all: questions
deliver-quiz-best = best so far: { $right } of { $all }
deliver-to-lessons = To the lessons
# $n: questions
deliver-quiz-check = { $n ->
    [one] Check my answer
   *[other] Check my { $n } answers
}
deliver-quiz-again = Try again
deliver-quiz-open = Choose one answer.
deliver-quiz-open-some = Some questions have no answer yet.
deliver-quiz-counted = These answers were counted already, perhaps in another window. Open the questions again.
# $right: right answers, $all: questions
deliver-score = { $right } of { $all }
deliver-passed = passed
# $pass: percent
deliver-not-passed = passed from { $pass } on
deliver-right = right
deliver-not-this = not this
deliver-yes = That is right.
deliver-not-quite = Not quite.
deliver-comes-back = This one comes back as a practice card.
deliver-again = Comes back as practice cards
deliver-again-none = Nothing: all right.
said-deliver-quiz-saved = Your answers are counted.

## Is the group right? One sentence per rule of the session's type.

# $n: people with a seat, $min, $max: smallest and largest group
deliver-size-ok = { $n ->
    [one] { $n } person; the group may have { $min } to { $max }
   *[other] { $n } people; the group may have { $min } to { $max }
}
# $n: people with a seat, $min, $max: smallest and largest group
deliver-size-warn = { $n ->
    [one] { $n } person, but the group needs { $min } to { $max }
   *[other] { $n } people, but the group needs { $min } to { $max }
}
# $min, $max: smallest and largest small group, $sizes: sizes like "5 · 5"
deliver-subgroups-ok = { $min } to { $max } in each small group: { $sizes }
# $min, $max: smallest and largest small group, $sizes: sizes like "5 · 3"
deliver-subgroups-warn = Small groups need { $min } to { $max }, they have: { $sizes }
deliver-managers-ok = Nobody with their own manager
# $names: names, divided by dots
deliver-managers-warn = In class with their own manager: { $names }
# $n: departments, $largest: people from the largest one
deliver-departments-ok = { $n ->
    [one] { $n } department, at most { $largest } people from it
   *[other] { $n } departments mixed, at most { $largest } people from one
}
# $n: departments, $largest: people from the largest one
deliver-departments-warn = { $n ->
    [one] Only { $n } department: this training mixes them
   *[other] { $n } departments, but { $largest } people come from one
}
# $language: code of the language
deliver-language-ok = Everybody works in { LANGUAGE($language) }
# $language: code of the language, $names: names, divided by dots
deliver-language-warn = Do not work in { LANGUAGE($language) }: { $names }
# $name: the trainer, $language: code of the language
deliver-trainer-ok = { $name } may teach this course, in { LANGUAGE($language) }
# $name: the trainer, $language: code of the language
deliver-trainer-warn = { $name } may not teach this course yet
# $name: the trainer, $language: code of the language
deliver-trainer-language = { $name } does not work in { LANGUAGE($language) }
deliver-trainer-none = No trainer yet
# $n: activities
deliver-activities-ok = Discussion, team, writing and role play are there: { $n } activities
# $n: activities missing
deliver-activities-warn = { $n ->
    [one] { $n } activity that this type of training asks for is missing
   *[other] { $n } activities that this type of training asks for are missing
}

## Asking for a seat

said-deliver-wished = You have asked for a seat. The answer comes by mail and stands here.
said-deliver-wish-seated = The seat is yours.
said-deliver-wish-counted = Your wish is counted. When a session is planned, you get a seat in it.
said-deliver-wish-answered = Your answer is saved, and sent.
said-deliver-wish-back = Taken back.
said-deliver-wish-planned = They are in the next plan now.
# $n: working days
deliver-wish-lede = { $n ->
    [one] Your manager answers within one working day. Without an answer it goes one step up.
   *[other] Your manager answers within { $n } working days. Without an answer it goes one step up.
}
# $n: working days
deliver-wish-lede-yes = { $n ->
    [one] Your manager answers within one working day. No answer is a yes.
   *[other] Your manager answers within { $n } working days. No answer is a yes.
}
deliver-wish-lede-open = Nobody has to be asked for this course.
deliver-wish-which = Which session?
# $n: free seats
deliver-wish-free = { $n ->
    [one] one free seat
   *[other] { $n } free seats
}
deliver-wish-any = Another one, not planned yet
deliver-wish-any-hint = Your wish is counted, and a planner sees how many wish for the same.
deliver-wish-none-free = No coming session has a free seat in a language you speak. You can wish for one: planners see how many wish for the same.
deliver-wish-note = What you want it for
deliver-wish-note-hint = One sentence helps your manager. You can leave it empty.
deliver-wish-send-any = Wish for a seat
deliver-wish-take = Take the seat
deliver-wish-full = This session has no free seat any more. Choose another one.
deliver-wish-seated = You have a seat in a session of this course already.
deliver-wish-taken = You have taken this course already. Its lessons stay open to you.
deliver-wish-again = You have asked for this course already, or a seat is being planned for you.
# $missing: sentences that say what comes first
deliver-wish-first = { $missing }
deliver-wish-answered = This was answered already. Load the page again.
deliver-wish-choose = Choose yes or no.
deliver-wishes = Seats asked for
deliver-wishes-lede = Anyone who would like to learn something asks on the course’s page. The answer comes by the day given.
deliver-wishes-waiting = Waiting for your answer
deliver-wishes-none = Nobody waits for your answer.
deliver-wishes-mine = What you asked for
deliver-wishes-mine-none = You have asked for nothing yet. Every course has a button for it.
# $day: the last day, after "by"
deliver-wish-by = answer by { $day }
deliver-wish-late = answer is late
deliver-wish-seat = seat given
deliver-wish-lost = seat not kept
deliver-wish-agreed = agreed, no date yet
deliver-wish-planned = in the next plan
deliver-wish-no = not now
deliver-wish-over = no answer before the session
deliver-wish-back = taken back
# $name: who answers
deliver-wish-with = { $name } answers
deliver-wish-planners = the training planners answer
deliver-wish-raised = passed on
deliver-wish-take-back = Take back
deliver-wish-reason-label = A sentence with it (needed for a no)
deliver-wish-reason = Say in a sentence why not now, at most 500 characters.
deliver-wish-say-seat = Yes, this session
deliver-wish-say-later = Yes, another session
deliver-wish-say-yes = Yes
deliver-wish-say-planners = Leave it to the planners
deliver-wish-stuck = Only a planner can set this aside, with a reason. Leave it to the planners, or say yes to another session.
deliver-wish-unplanned = A session that is not planned yet
deliver-wish-say-no = Not now
deliver-wish-changes = Give the seat with a reason, on the page of the session
deliver-wish-crowds = Wished for
deliver-wish-crowds-none = Nobody waits for a session that is not planned.
# $n: people, $team: name of the team
deliver-wish-crowd = { $n ->
    [one] One person of { $team } wishes for this
   *[other] { $n } people of { $team } wish for this
}
# $n: people
deliver-wish-plan = { $n ->
    [one] Plan for one person
   *[other] Plan for { $n } people
}
# In all letters: $course: title, $name: who asks, $day: the last day, after "by", $reason: the words of who answered, may be empty
deliver-wish-mail-asked-subject = { $name } asks for a seat: { $course }
deliver-wish-mail-asked-text = { $name } would like to take “{ $course }”. Answer by { $day }, on the page of seats asked for.
deliver-wish-mail-seat-subject = You have a seat: { $course }
deliver-wish-mail-seat-text = The seat you asked for in “{ $course }” is yours. The letter with time and place follows. { $reason }
deliver-wish-mail-yes-subject = Agreed: { $course }
deliver-wish-mail-yes-text = Your wish for “{ $course }” is agreed. There is no date yet; you are told when there is one. { $reason }
deliver-wish-mail-no-subject = Not now: { $course }
deliver-wish-mail-no-text = You asked for a seat in “{ $course }”. The answer is: not now. { $reason }
deliver-wish-mail-raised-subject = Still no answer: { $course }
deliver-wish-mail-raised-text = There is no answer yet whether you get a seat in “{ $course }”. The question was passed on; the answer comes by { $day }.
deliver-wish-mail-over-subject = No answer in time: { $course }
deliver-wish-mail-over-text = The session of “{ $course }” you asked for was held or cancelled before anybody answered. You can ask for another one on the page of the course.

## Attendance by part, by code, on the telephone

deliver-arrivals = Attendance by part
deliver-parts = Parts
deliver-part-whole = The whole session
deliver-part-before = Before the break
deliver-part-after = After the break
# $n: parts or people there, $all: of how many
deliver-parts-of = { $n } of { $all }
deliver-roster = Roster
deliver-roster-save = Save the roster
deliver-roster-why = You can correct it today. Follow-ups and practice begin for everybody who is here.
# $when: day and time at which the part begins
deliver-opens = Attendance opens when this begins: { $when }.
# $days: meetings of a series that are over
deliver-unmarked = Still to be marked: { $days }
deliver-part-early = This part has not begun yet. It is marked once it has.
deliver-person = Person
deliver-arrival-state = Here?
deliver-state-here = here
deliver-state-late = late
deliver-state-away = away
deliver-how = Marked
# $at: time of day
deliver-how-roster = roster, { $at }
# $at: time of day
deliver-how-code = code, { $at }
# $at: time of day
deliver-how-dial-in = dialled in, { $at }
deliver-dialled = Number or initials
# $name: of the person
deliver-dialled-of = Number or initials of { $name }
deliver-attendance-here = Here in this part
deliver-attendance-year = This course, last 12 months
# $pct: a percentage
deliver-attendance-target = target { $pct }
deliver-cut = Attendance is taken
deliver-cut-whole = once
deliver-cut-halves = before and after the break
deliver-cut-activities = for each activity
deliver-cut-save = Use these parts
deliver-arrival-cut-marked = Somebody is marked already, so the parts stay as they are.
deliver-arrival-no-activities = This course has no activities. Choose other parts.
deliver-arrival-dialled-long = Keep the number or initials to 60 characters.
deliver-bridge = From the conference bridge
deliver-bridge-list = The bridge’s list, as CSV
deliver-bridge-hint = Copy the list with its first line. E-mail, handle, staff number or name is enough to find somebody.
deliver-bridge-match = Mark who was on the line
deliver-bridge-nobody = Nobody with a seat stands in this list. Check that its first line holds the names of the columns.
# $n: lines
deliver-bridge-unmatched = { $n ->
    [one] One line fits nobody with a seat. Mark the person by hand:
   *[other] { $n } lines fit nobody with a seat. Mark these people by hand:
}
deliver-code = Code
deliver-code-show = Show the code
deliver-code-lede = Put this page where everybody sees it. Who types the code on their own page is marked as here.
# $n: seconds
deliver-code-left = { $n ->
    [one] New in one second. This one is taken for a minute longer.
   *[other] New in { $n } seconds. This one is taken for a minute longer.
}
# $n: people here, $all: people with a seat
deliver-code-there = { $n } of { $all } are here
deliver-code-next = The code now
deliver-code-qr = Leads to the page where the code is typed
deliver-arrival = I am here
deliver-arrival-code = Code on the wall
deliver-arrival-hint = Six digits. They change every minute.
deliver-arrival-say = I am here
deliver-arrival-else = No code in sight? The trainer can mark you too.
deliver-arrival-not-now = This page opens while the session runs.
# $part: name of a part of the session, $at: time of day
deliver-arrival-done = { $part }: here since { $at }
deliver-arrival-early = The session has not begun yet. Type the code when it has.
deliver-arrival-over = The session is over. Ask the trainer to mark you.
deliver-arrival-closed = No code is shown for this session. Ask the trainer to mark you.
deliver-arrival-wrong = This is not the code that is shown now. Type the six digits on the wall.
deliver-arrival-slow = Several codes did not fit. Wait a minute, then type the new one.
said-deliver-arrived = You are here.

## Briefings: what has changed, by when, and a short check

deliver-briefings = Briefings
deliver-briefings-lede = What has changed and has to be known by a day. A briefing is no training: it has no letter and no seat, and is counted apart.
deliver-briefings-waiting = For you to read
deliver-briefings-none = Nothing new. You know what has changed.
deliver-briefings-read = Read
deliver-briefings-told = Told
deliver-briefings-told-none = Nothing has been told yet.
deliver-briefing-new = New briefing
deliver-briefing-new-lede = Say what is different from when on, in as few words as it takes. Up to three questions show whether it was understood.
deliver-briefing-tell = Tell it
deliver-briefing-title = What has changed
deliver-briefing-text = In a few sentences
deliver-briefing-text-hint = Two minutes of reading at most. Markdown works.
deliver-briefing-audience-label = For
deliver-briefing-due = Read by
deliver-briefing-team = Team
# $name: of the team
deliver-audience-team = Team { $name }
# $name: of the department
deliver-audience-department = Department { $name }
# $name: of the site
deliver-audience-site = Site { $name }
# $name: of the queue
deliver-audience-queue = Queue { $name }
deliver-audience-everybody = Everybody
# $n: number of the question
deliver-briefing-question-n = Question { $n }
deliver-briefing-question-label = Question
deliver-briefing-right = Right answer
deliver-briefing-wrong = Another answer
deliver-briefing-wrong-more = One more answer
deliver-briefing-audience = Choose whom it is for.
deliver-briefing-own-teams = You can tell teams in which you lead somebody. Planners can tell others.
deliver-briefing-due-past = This day is over. Choose today or a later one.
deliver-briefing-question = A question needs its words, the right answer and at least one other answer; no two answers alike.
deliver-briefing-question-long = Keep questions and answers to 300 characters each.
deliver-briefing-same-questions = Ask the same questions in every language you begin, or leave this language empty.
# $day: the last day
deliver-briefing-by = by { $day }
# $n: days
deliver-briefing-late = { $n ->
    [one] one day over
   *[other] { $n } days over
}
# $day: when it was read
deliver-briefing-read-on = read on { $day }
# $n: people
deliver-briefing-read-by = { $n ->
    [0] nobody yet
    [one] one person
   *[other] { $n } people
}
deliver-briefing-fig-read = Have read it
deliver-briefing-fig-in-time = In time
# $n: people
deliver-briefing-again-n = { $n ->
    [one] One person needed more than one try. Perhaps a sentence can be clearer.
   *[other] { $n } people needed more than one try. Perhaps a sentence can be clearer.
}
deliver-briefing-not-yet = Not yet
deliver-briefing-all-read = Everybody has read it.
# $n: people who are not named
deliver-briefing-more = { $n ->
    [one] And one more person; the file has all of them.
   *[other] And { $n } more people; the file has all of them.
}
deliver-briefing-end = No longer needed
deliver-briefing-is-ended = ended
deliver-briefing-ended-note = Nobody has to read this any more.
deliver-unbriefed-csv = Who has not read what (CSV)
deliver-briefing-acknowledge = I have read it
deliver-briefing-not-this = Not this one.
deliver-briefing-read-again = Not all was right. Read it once more; the answers come in another order.
deliver-briefing-other-window = This was answered in another window. Open the briefing again.
said-deliver-briefed = It is told. Whoever it is for sees it on Today.
said-deliver-briefing-read = You know what has changed. Thank you.
said-deliver-briefing-ended = Nobody has to read it any more.

## Job aids: looking something up while a customer waits

deliver-aids = Job aids
deliver-aids-lede = Short texts to look something up in while a customer waits. Ctrl K finds them too.
deliver-aids-look = What are you looking for?
# $n: job aids
deliver-aids-found = { $n ->
    [one] One found
   *[other] { $n } found
}
deliver-aids-none = No job aid has been written yet.
deliver-aids-nothing-found = Nothing has these words. Try one word of them, or ask your coach: what is missing can be written.
deliver-aid-new = Write a job aid
deliver-aid-edit = Change it
deliver-aid-form-lede = Write what somebody needs with a customer on the line: steps, words, limits. Half a page is plenty.
deliver-aid-title = Title
deliver-aid-title-hint = The words somebody would search for.
deliver-aid-body = What to do
deliver-aid-body-hint = Short steps. Markdown works: lists, bold, tables.
deliver-aid-course = Course
deliver-aid-card = Practice card
deliver-aid-review-next = Look at it again by
deliver-aid-note = What is new in this version
deliver-aid-save = Save
deliver-aid-about = About it
deliver-aid-version = Version
# $n: number, $day: a date
deliver-aid-version-of = { $n }, { $day }
deliver-aid-versions = Versions
deliver-aid-review = Looked at again by
deliver-aid-answers = Needed
# $n: people it helped, $all: people who answered
deliver-aid-helped = helped { $n } of { $all }
deliver-aid-stale = look again
# $day: a date
deliver-aid-stale-text = Somebody was to look at this again by { $day }. If something is not right any more, say so below.
deliver-aid-needed = Was this what you needed?
deliver-aid-missing = What is missing?
deliver-aid-missing-hint = You can leave it empty. It goes on without your name.
deliver-aid-yes = Yes
deliver-aid-no = No
deliver-aid-look-again = Is it still right?
deliver-aid-still-right = It is still right
deliver-aid-end = Take it away
deliver-aid-look-up = Look it up while you work:
deliver-aid-note-long = Keep this to 500 characters.
deliver-aid-review-past = Choose a day to come.
deliver-aid-card-course = Choose a card of the course, after the course itself.
said-deliver-aid-written = Saved. Search finds it now.
said-deliver-aid-answered = Thank you. It counts without your name.
said-deliver-aid-kept = Noted: it is right until then.
said-deliver-aid-ended = Taken away. Nobody finds it any more.

## Shadowing: watch, try with help, then own contacts

deliver-shadowings = Shadowing
deliver-shadowings-lede = Two people side by side: watch, speak while the other listens, then own contacts with help near. Both tick each contact.
deliver-shadow-now = Side by side now
deliver-shadow-none = Nobody you lead sits beside somebody now.
deliver-shadow-mine = Mine
deliver-shadow-mine-none = You are not paired with anybody. Your manager can do it.
deliver-shadow-new = Put two people side by side
deliver-shadow-person = Who is new
deliver-shadow-person-hint = Name, e-mail or handle
deliver-shadow-partner = Sits beside
deliver-shadow-from = From
deliver-shadow-to = To
deliver-shadow-kinds = Main kinds of contacts
deliver-shadow-kinds-hint = One per line, at most six.
deliver-shadow-kind = Kind of contact
deliver-shadow-needed = Observed of each kind before the first own one
deliver-shadow-pair-up = Put them side by side
# $person: who is new, $partner: who sits beside
deliver-shadow-pair = { $person } beside { $partner }
# $from, $to: dates
deliver-shadow-from-to = { $from } to { $to }
deliver-shadow-steps = Steps
deliver-step-observe = Watch
deliver-step-reverse = Speak, the other listens
deliver-step-supported = Own contacts, help near
deliver-shadow-ready = ready for own contacts
# $name: who is new
deliver-shadow-ready-text = { $name } has handled every kind and may take contacts alone.
# $kind: kind of contact, $n: how many are missing
deliver-shadow-missing = { $kind } ({ $n })
# $missing: kinds and numbers
deliver-gate-observe = No own contacts yet. Still to be watched: { $missing }.
# $missing: kinds and numbers
deliver-gate-reverse = Enough was watched. Before own contacts, still to be spoken while the other listens: { $missing }.
# $missing: kinds and numbers
deliver-gate-supported = Own contacts with help near. Still to come: { $missing }.
deliver-shadow-contacts = Contacts
deliver-shadow-contacts-none = No contact is written down yet.
deliver-shadow-both = both ticked
deliver-shadow-one = ticked by one only
# $name: whose tick is missing
deliver-shadow-waits = waits for { $name }
deliver-shadow-tick = It was so
deliver-shadow-note-new = Write a contact down
deliver-shadow-step = Step
deliver-shadow-note = What I learned about customers
deliver-shadow-note-hint = A sentence, without names or numbers of customers. You can leave it empty.
deliver-shadow-write = Write it down
deliver-shadow-end = They are done
deliver-shadow-not-yours = You can pair people you lead. Planners can pair others.
deliver-shadow-two = Somebody else sits beside: choose two people.
# $max: days
deliver-shadow-days = Choose a last day after the first, within { $max } days.
# $max: lines
deliver-shadow-kinds-wrong = Write one to { $max } different kinds, a line each, at most 60 characters.
deliver-shadow-already = This person is paired already. End that first.
deliver-shadow-over = These two are done. Nothing more is written down.
deliver-shadow-gate = This step is not open yet. What is missing stands above.
said-deliver-paired = They are side by side. Both see it under Shadowing.
said-deliver-contact-noted = Written down. It counts when the other has ticked it too.
said-deliver-contact-ticked = Ticked. It counts.
said-deliver-shadow-ended = They are done.

## The catalogue: narrowed down by what stands in the address

deliver-cat-q = Look for a course
deliver-cat-narrow = Narrow down
deliver-cat-type = Type
deliver-cat-method = Way of learning
deliver-cat-lang = Language
deliver-cat-length = Length
deliver-cat-provider = From whom
deliver-cat-fit = Made for
deliver-cat-seats = Seats
deliver-cat-any = any
deliver-cat-length-short = up to an hour
deliver-cat-length-half = up to half a day
deliver-cat-length-long = longer
deliver-cat-seats-open = with a free seat
deliver-cat-apply = Show these
deliver-cat-all = all courses
# $n: courses
deliver-cat-found = { $n ->
    [one] One course
   *[other] { $n } courses
}

## What a trainer notes about a trainee

deliver-notes = Trainer’s notes
deliver-notes-lede-trainer = What you note about somebody is read by them, and by nobody else.
deliver-notes-lede = What your trainer noted about you. Nobody else reads it.
deliver-notes-none = Nothing noted yet.
deliver-note-step = How far
deliver-note-text = What I saw
deliver-note-new = Write a note
deliver-note-write = Save the note
deliver-note-step-begun = first tries
deliver-note-step-helped = with help
deliver-note-step-alone = alone
deliver-note-step-helps = helps others
said-deliver-noted = Noted. The trainee reads it.

deliver-paths = Becoming a trainer
deliver-paths-lede = Four steps: learn the course, teach it along, be watched while teaching, be licensed. Each rests on something that happened.
deliver-paths-now = On the way
deliver-paths-none = Nobody is on the way at the moment.
deliver-paths-mine = Mine
deliver-paths-mine-none = You are not on the way to teach a course. Your manager can begin it.
deliver-path-new = Begin for somebody
deliver-path-person = Who will teach
deliver-path-course = Course
deliver-path-begin = Begin
# $day: a date; $name: who began it, may be empty
deliver-path-since = Since { $day }, begun by { $name }
deliver-path-steps = Four steps
deliver-path-step-learned = Learned it
deliver-path-step-co-taught = Taught it along
deliver-path-step-watched = Was watched
deliver-path-step-licensed = Licensed
deliver-path-next-learned = learns the course
deliver-path-next-co-taught = teaches it along next
deliver-path-next-watched = is watched next
deliver-path-next-licensed = ready for the licence
deliver-path-ended = ended
deliver-path-there = there
deliver-path-is-next = next
deliver-path-later = later
deliver-path-learned-how = The course is learned like by everybody else: in a session, or at one’s own pace.
# $day: a date
deliver-path-learned-on = Learned on { $day }.
deliver-path-taught-how = A training planner puts the person beside the trainer of a session. It counts when the session was held.
# $n: sessions
deliver-path-coming = { $n ->
    [one] One session to come is planned.
   *[other] { $n } sessions to come are planned.
}
deliver-path-watched-how = From the second session on, a trainer of this course watches and writes down how it was.
# $day: a date
deliver-path-licensed-on = Licensed on { $day }.
deliver-path-licensed-how = A training planner gives the licence when the three steps are there. From then on the person is planned as trainer.
deliver-path-by-hand = Teaches it by a licence that was given without this path.
deliver-path-notes = What trainers saw
deliver-path-ready = may teach alone
deliver-path-once-more = once more together
deliver-path-saw = What did you see?
deliver-path-which = Which session
deliver-path-note = What worked, and one thing to try next
deliver-path-note-hint = The person reads it. Two sentences are enough.
deliver-path-ready-tick = May teach it alone
deliver-path-write = Write down
deliver-path-give = The licence
deliver-path-give-act = May teach it
deliver-path-first-learned = Before the licence: the course has to be learned.
deliver-path-first-co-taught = Before the licence: one held session taught along.
deliver-path-first-watched = Before the licence: a trainer who watched and says that the person may teach it alone.
deliver-path-end = End without a licence
deliver-path-not-yours = You can begin this for the people whom you lead. Training planners can for everybody.
deliver-path-teaches = This person may teach the course already.
deliver-path-already = This person is on the way already. You find it in the list.
deliver-path-over = This path has ended.
deliver-path-session = Choose a held session that the person taught along, from the second on.
said-deliver-path-begun = Begun. The page shows what comes next.
said-deliver-path-watched = Written down. The person can read it.
said-deliver-path-licensed = Licensed from today. The planner can use them as trainer.
said-deliver-path-ended = Ended. What was learned stays in the transcript.

deliver-outside = Courses elsewhere
deliver-outside-lede = A course you take somewhere else is written down here with its certificate. Afterwards you say what you bring back.
deliver-outside-none = Nothing is written down yet
deliver-outside-none-text = Write one down beside this, before you go or after you were there.
deliver-outside-mine = Mine
deliver-outside-waiting = Waiting for your answer
deliver-outside-new = Write one down
deliver-outside-title = What it is called
deliver-outside-provider = Who holds it
deliver-outside-from = First day
deliver-outside-to = Last day
deliver-outside-hours-field = Hours in all
deliver-outside-hours = Write the hours as a number, such as 6 or 7.5, at most 800.
deliver-outside-length = Length
deliver-outside-cost = Cost
deliver-outside-cost-why = Where it costs, your manager answers first. What is free is simply written down.
deliver-outside-until = Certificate good until
deliver-outside-until-hint = Leave it empty when it does not expire.
deliver-outside-note = Why this one
deliver-outside-person = For somebody you lead
deliver-outside-person-hint = Name, e-mail address or handle. Leave it empty for yourself.
deliver-outside-write = Write down
deliver-outside-not-yours = You can write it down for yourself and for the people whom you lead.
deliver-outside-days = The last day comes before the first. Change one of them.
deliver-outside-expires = A certificate is good beyond the last day of its course. Choose a later day.
deliver-outside-is-asked = waits for a yes
deliver-outside-is-declined = not now
deliver-outside-is-agreed = agreed
deliver-outside-is-bring = bring something back
deliver-outside-is-closed = done
deliver-outside-is-taken-back = taken back
deliver-outside-answer = May they go?
deliver-outside-reason = A word about it
deliver-outside-reason-hint = With a no it is needed: the person reads it.
deliver-outside-yes = Yes, go
deliver-outside-no = Not now
deliver-outside-answered = This has been answered already.
deliver-outside-why = Say why not, and what would do instead. The person reads it.
deliver-outside-answered-by = Answered by
deliver-outside-over = It is over
deliver-outside-was-there = I was there
deliver-outside-bring-due = Say by when what you bring back
deliver-outside-bring-hint = Two weeks are usual. A reminder comes three days before.
# $max: a number of days
deliver-outside-bring-day = Choose a day from today on, at most { $max } days away.
deliver-outside-not-over = It can be closed when it was agreed and its last day has come.
deliver-outside-bring = What will you bring back?
# $day: a date, in the form it has after “by”
deliver-outside-bring-by = by { $day }
deliver-outside-nothing = Nothing of it fits one of our courses
deliver-outside-nothing-why = One sentence about it
deliver-outside-nothing-act = Close without a proposal
deliver-outside-facts = About it
deliver-outside-certificate = Certificate
deliver-outside-open-file = Open the certificate
deliver-outside-no-file = No file yet.
deliver-outside-file = Add the file
deliver-outside-other-file = Another file in its place
deliver-outside-file-hint = PDF, PNG or JPEG, at most 10 MB. You and whoever leads you see it.
deliver-outside-add-file = Add
deliver-outside-first-yes = A certificate is added once it was agreed.
deliver-outside-file-needed = Choose a file first.
deliver-outside-file-kind = This is neither a PDF nor a PNG or JPEG picture. Save it as one of these.
# $max: megabytes
deliver-outside-file-large = The file is larger than { $max } MB. Scan it with a lower resolution.
deliver-outside-take-back = Take it back
deliver-outside-stands = It stands in the transcript and stays.
deliver-proposals = What colleagues bring back for our courses
deliver-proposals-made = Proposed
deliver-proposal-course = For which of our courses
deliver-proposal-part = As
deliver-proposal-part-lessons = a lesson
deliver-proposal-part-activities = an activity in class
deliver-proposal-part-cards = a practice card
deliver-proposal-title = Heading
deliver-proposal-body = What colleagues should know or do
deliver-proposal-body-hint = In your own words; of a card, its back. Copy nothing that belongs to others.
deliver-proposal-make = Propose it
deliver-proposal-waits = One proposal of yours waits for an answer. Wait for it first.
deliver-proposal-is-open = waits for an answer
deliver-proposal-is-taken = goes into the next version
deliver-proposal-is-not-taken = not this time
# $name: the author; $day: a date
deliver-proposal-from = Brought back by { $name }, { $day }
deliver-proposal-words = Text
deliver-proposal-reason = The answer
deliver-proposal-take = Into the next version?
# $language: name of a language
deliver-proposal-take-hint = With a yes it goes into a draft of the next version, in { $language }, as you write it here. The author’s own words stay beside it in their language.
deliver-proposal-say = To the author
deliver-proposal-say-hint = A thank-you is enough with a yes. With a no, say why, and where it would fit.
deliver-proposal-yes = Take it into the draft
deliver-proposal-no = Not this time
deliver-proposal-why = Say why not: the author reads it and took trouble over it.
deliver-proposal-answered = This proposal has been answered already.
deliver-proposal-draft = To the draft
said-deliver-outside-asked = Written down. Your manager has been asked.
said-deliver-outside-recorded = Written down.
said-deliver-outside-answered = Answered, and the person has been told.
said-deliver-outside-done = It stands in the transcript now.
said-deliver-outside-taken-back = Taken back.
said-deliver-outside-certificate = The certificate is kept.
said-deliver-outside-nothing = Closed. Thank you for saying so.
said-deliver-proposal-made = Proposed. Whoever looks after the course answers.
said-deliver-proposal-taken = Taken into the draft, and the author has been told.
said-deliver-proposal-not-taken = Answered, and the author has been told.
# $name: a person; $title: a course somewhere else
deliver-outside-mail-asked-subject = { $name } asks to go to “{ $title }”
deliver-outside-mail-asked-text = { $name } would like to go to “{ $title }”. It costs something, so your answer is needed. You find it under Courses elsewhere.
deliver-outside-mail-yes-subject = Yes to “{ $title }”
# $reason: may be empty
deliver-outside-mail-yes-text = You may go to “{ $title }”. { $reason }
deliver-outside-mail-no-subject = “{ $title }”: not now
deliver-outside-mail-no-text = “{ $title }” is not possible just now. The answer: { $reason }
deliver-outside-mail-bring-subject = What will you bring back from “{ $title }”?
# $day: a date, in the form it has after “by”
deliver-outside-mail-bring-text = You were at “{ $title }”. Say by { $day } what colleagues could use of it: a lesson, an activity or a practice card. Ten lines are enough.
# $name: a person; $course: one of our courses
deliver-outside-mail-proposed-subject = { $name } brings something back for “{ $course }”
deliver-outside-mail-proposed-text = { $name } was at a course elsewhere and proposes something for “{ $course }”, which you look after. You take it into a draft or say why not.
# $title: heading of the proposal; $course: one of our courses
deliver-outside-mail-taken-subject = Your proposal goes into “{ $course }”
deliver-outside-mail-taken-text = “{ $title }” goes into the next version of “{ $course }”. Thank you for bringing it back. { $reason }
deliver-outside-mail-not-taken-subject = Your proposal for “{ $course }”
deliver-outside-mail-not-taken-text = Thank you for “{ $title }”. It does not go into “{ $course }” this time. The answer: { $reason }

# $n: meetings needed; $all: meetings
deliver-series-rule = Taken by who was there in { $n } of { $all } meetings
deliver-series-by-date = This is a series: attendance is taken for each of its dates, under Attendance.

# $title: title of the change
deliver-briefing-mail-subject = New: { $title }
# $day: a date, in the form it has after “by”; $n: number of questions
deliver-briefing-mail-text = { $n ->
    [0] “{ $title }” has changed. Read it by { $day }: two minutes, under Briefings on Today.
    [one] “{ $title }” has changed. Read it by { $day }: two minutes and one question, under Briefings on Today.
   *[other] “{ $title }” has changed. Read it by { $day }: two minutes and { $n } questions, under Briefings on Today.
}
deliver-shadow-hours = Hours a day beside each other
deliver-shadow-hours-hint = Booked for the newcomer, so that the plan counts them as off the phones. 0 books nothing.
deliver-shadow-hours-wrong = Write the hours of a day as a number, such as 2 or 1.5, at most 8.
# $length: such as “2 h”
deliver-shadow-a-day = { $length } a day
