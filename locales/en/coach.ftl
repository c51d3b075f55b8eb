### Side by side: the follow-up meeting, promises, what was seen on calls.

# $name: the learner
coach-follow-up-with = Follow-up with { $name }
coach-five = Five questions
coach-q-felt = How did the training feel to you?
coach-q-learned = What did you learn?
coach-q-goals = Did you reach your goals?
coach-q-suggestion = What would you suggest for future training?
coach-q-support = How can I support you in using it?
coach-hint-suggestion = Goes to the planners without a name, as one more voice behind the needs.
coach-hint-support = Becomes your promise, with a date, on your own list.
coach-reached = The goal was reached
coach-reached-yes = Yes
coach-reached-partly = Partly
coach-reached-no = Not yet
coach-support-by = Your promise, by
coach-on = The meeting was on
coach-save = Save the meeting
coach-held = Met
# $day: a date
coach-held-on = Met { $day }.
# $day: a date, in the form that follows "by"
coach-due-by = by { $day }
# $n: working days
coach-days-late = { $n ->
    [one] { $n } working day late
   *[other] { $n } working days late
}
coach-not-held-yet = You have not met yet. These five questions will be asked:
coach-goal = The goal
coach-promised = Promised
coach-kept = kept
coach-keep = Done
coach-seen-on-calls = Seen on real contacts
coach-nothing-seen = Nothing noted yet. Cards alone do not prove a habit: somebody needs to hear it on a call.
coach-seen = seen
coach-not-seen = not seen this time
coach-note-one = Note what you heard
coach-behaviour = What you listened for
coach-was-it-seen = On this contact
coach-note = In your words
coach-note-hint = What was said, and what it did to the caller.
coach-note-save = Save the note
coach-answer-needed = Write what was said, in a few words.
coach-reached-needed = Choose yes, partly or not yet.
coach-on-future = Write the day you met; it cannot be after today.
coach-support-past = Write a day that is still to come.
coach-held-meanwhile = This meeting was written down in the meantime. What was written stands here now.
coach-kept-already = This promise is already marked as kept.
coach-objective-unknown = Choose one of the course's objectives.
said-coach-held = The meeting is saved; what was suggested or promised in it goes on its way.
said-coach-kept = Promise kept.
said-coach-observed = Noted.

# $person: the learner, $course: title, $day: due date in the form after "by"
coach-mail-near-subject = Follow-up with { $person }
coach-mail-near-body = { $person } took part in “{ $course }”. The follow-up meeting is due by { $day }: five questions, about fifteen minutes. Open Follow-ups in Tandem to hold it.
coach-mail-late-subject = Follow-up with { $person } is late
coach-mail-late-body = The follow-up with { $person } after “{ $course }” was due by { $day }. A skill that nobody asks about fades: fifteen minutes today still help. Open Follow-ups in Tandem.

## Calls: what a partner heard on a contact

coach-calls = Calls
coach-calls-lede = What somebody heard on a contact, item by item, and what to try next.
coach-waiting = Waiting for you
# $name: who disputes
coach-waits-dispute = { $name } sees an item differently. You decide.
# $name: the reviewer
coach-waits-read = { $name } has written down what was heard on your contact
# $name: whose contact it is
coach-waits-draft = Your review of a contact of { $name }
coach-draft = Draft
coach-draft-why = Only you see it until you hand it over.
coach-disputed = Under dispute
coach-acknowledged = Read
coach-not-read-yet = Not read yet
coach-failed = Failed: a critical item
# $n: points, 0 to 100
coach-points = { $n } of 100
coach-own-reviews = Your contacts
coach-own-none = Nobody has written about a contact of yours yet.
coach-team-reviews = Contacts of the people you coach, 60 days
coach-team-none = Nothing has been handed over in the last 60 days.
coach-contact = Contact
coach-reviewer = Listened
coach-person = Person
coach-score = Score
coach-state = State
coach-review-new = Review a contact
coach-review-new-lede = Listen first, then answer each item. It stays a draft until you hand it over.
coach-nobody-coached = A review is written by a manager, or by a coach of the same team. There is nobody for whom you are one.
coach-scorecard = Scorecard
coach-scorecard-none = There is no scorecard yet. A planner can write one.
coach-channel = Channel
coach-channel-call = Call
coach-channel-chat = Chat
coach-channel-mail = E-mail
coach-channel-unknown = Choose call, chat or e-mail.
coach-contact-on = Day of the contact
coach-contact-future = Write the day of the contact; it cannot be after today.
coach-contact-which = Which contact
coach-contact-hint = Its number in your telephone or ticket system, so that it can be found again.
coach-review-open = Begin the review
# $name: whose contact it is
coach-review-of = A contact of { $name }
# $name: the reviewer
coach-heard-by = heard by { $name }
# $name: of the scorecard, $version: its number
coach-scorecard-version = { $name }, version { $version }
coach-redacted = Numbers, addresses and names customers introduce themselves with are taken out when you save.
coach-critical = Critical
# $n: the weight, a whole number
coach-weight-of = weight { $n }
coach-mark-yes = Yes
coach-mark-no = No
coach-mark-na = Not applicable
coach-remark = What you heard
coach-advice = What to try next
coach-advice-hint = One thing, in words one can use on the next contact.
coach-advice-next = To try next
coach-hand-over = Hand over
coach-keep-draft = Keep as draft
coach-review-answer-needed = Choose yes, no or not applicable.
coach-review-reason-needed = Write what you heard: a “no” needs its reason.
coach-review-advice-needed = Write one thing to try next.
coach-review-nothing = Nothing that has a weight was answered yes or no, so there is no score. Answer at least one item.
coach-review-meanwhile = This review was changed in the meantime. What is saved now stands at its field; save again to put your words in its place.
coach-acknowledge = I have read it
coach-acknowledged-already = You have already marked this review as read.
# $day: a date in the form after "by"
coach-dispute-until = You can ask for an item to be looked at again, by { $day }. Somebody other than the reviewer decides.
coach-dispute = I see this differently
coach-dispute-reason = What you heard instead
coach-dispute-send = Ask for a decision
coach-dispute-by-them = Seen differently:
coach-dispute-late = The days for a dispute are over. Talk about it with your coach.
coach-dispute-item = Choose an item of this review that was not answered “yes”.
coach-dispute-reason-needed = Write what you heard instead.
coach-dispute-again = You have already asked for a decision on this item.
# $day: a date in the form after "by"
coach-decided-by = decision by { $day }
# $name: who decided, $day: a date, $after: points
coach-decision-stays = { $name }, { $day }: stays as it is, { $after } of 100
# $name: who decided, $day: a date, $before and $after: points
coach-decision-changed = { $name }, { $day }: changed, { $before } → { $after } of 100
coach-decide = Decide
coach-decide-answer = The item is answered
coach-decide-words = Why
coach-decision-words-needed = Write why: both of them will read it.
coach-decided-meanwhile = Somebody decided this in the meantime.
coach-recording = Recording
coach-recording-file = A recording of this call
coach-recording-other-file = Another recording in its place
# $max: megabytes, $n: days
coach-recording-hint = WAV, MP3, Ogg, WebM or M4A, at most { $max } MB. You hear it, the person once you have handed over, and whoever decides a dispute; nobody else. { $n } days after the hand-over or the decision it is deleted.
coach-recording-add = Add the recording
coach-recording-remove = Remove the recording
coach-recording-demonstration = demonstration tone, no real call
# $day: a date
coach-recording-gone = The time a recording is kept was over: deleted { $day }.
coach-recording-not-yours = There is a recording. Only the reviewer, the person and whoever decides a dispute can hear it.
coach-recording-none = The recording has been deleted.
coach-recording-needed = Choose a file first.
coach-recording-broken = The file did not arrive whole. Send it again.
# $max: megabytes
coach-recording-large = The file is larger than { $max } MB. Save the call as MP3, or only the part you write about.
# $what: what came instead of a recording
coach-recording-other = { $what ->
    [codec] This WAV file is in a telephone format that browsers do not play. Save it as MP3 or as plain WAV.
    [sound] This is sound of a kind that not every browser plays. Save it as MP3, WAV, Ogg, WebM or M4A.
    [video] This is a video. Save its sound as MP3, WAV, Ogg, WebM or M4A.
    [picture] This is a picture. A recording is a WAV, MP3, Ogg, WebM or M4A file.
    [pdf] This is a PDF. A recording is a WAV, MP3, Ogg, WebM or M4A file.
    [archive] This is a packed file or a document. A recording is a WAV, MP3, Ogg, WebM or M4A file.
    [text] This is text. A recording is a WAV, MP3, Ogg, WebM or M4A file.
   *[unknown] The bytes of this file are no recording, whatever its name says. Taken are WAV, MP3, Ogg, WebM and M4A.
}
coach-recording-late = This review has been handed over: its recording stays as it is.
coach-recording-call-only = Only a review of a call has a recording.
# $at: minute and second
coach-listen-from = Listen from { $at }
coach-comments = Beside the contact
coach-comments-none = Nothing noted yet.
coach-comment-whole = whole
coach-comment-at = At
coach-comment-at-hint = Minute and second, such as 2:14. Leave empty for the whole contact.
coach-comment-text = In your words
coach-comment-add = Add
coach-comment-time = Write minutes and seconds, such as 2:14.
coach-comment-beyond = The recording is { $length } long; write a place in it.
coach-formula = How the score is made
coach-formula-text = The weights answered “yes”, divided by the weights answered “yes” or “no”, times 100. “Not applicable” counts on neither side. A “no” on a critical item makes the score 0.
coach-scorecards = Scorecards
coach-scorecards-lede = What is listened for, and what each item weighs. Everybody can read it.
coach-scorecard-new = New scorecard
coach-scorecard-change = Change
coach-scorecard-change-lede = Publishing makes a new version. Reviews made before keep the version they were made with.
coach-scorecard-name = Name
coach-scorecard-publish = Publish a new version
coach-scorecard-meanwhile = Somebody published another version in the meantime. Open the scorecard again.
# $max: how many items at most
coach-scorecard-items = Write at least one item with a weight above 0, and at most { $max } items.
coach-item = Item
# $n: counted from 1
coach-item-n = Item { $n }
coach-weight = Weight
coach-critical-yes = A “no” makes it 0
coach-critical-what = Critical: a “no” makes the whole score 0
coach-versions = Versions
# $version: a number, $day: a date
coach-version-since = Version { $version }, { $day }
coach-scorecard-first = Contact with a customer
coach-item-greeting = Greets and says their own name
coach-item-listening = Lets the customer finish
coach-item-feeling = Names the feeling before the solution
coach-item-identity = Checks who it is before giving out data
coach-item-solution = Solves it, or says what happens next and by when
coach-item-record = The customer record says what was agreed
coach-item-close = Asks whether anything is left open
said-coach-handed = Handed over. The person has been written to.
said-coach-review-kept = Kept as a draft.
said-coach-commented = Noted.
said-coach-recording-added = The recording is there.
said-coach-recording-removed = Removed. The file itself is deleted within two nights.
said-coach-acknowledged = Marked as read.
said-coach-dispute-raised = Somebody else will decide. You will be written to.
said-coach-decided = Decided. Both have been written to.
said-coach-scorecard = Published. Reviews begun from now on use this version.

# $name: the reviewer, $on: day of the contact, $until: a date in the form after "by"
coach-mail-review-subject = { $name } listened to one of your contacts
coach-mail-review-body = { $name } has written down what was heard on your contact of { $on }, and one thing to try next. Open Calls in Tandem to read it. If you see an item differently, say so there by { $until }; somebody else will decide.
# $name: who disputes, $by: a date in the form after "by"
coach-mail-disputed-subject = { $name } asks for your decision
coach-mail-disputed-body = { $name } sees an item of a call review differently and has written why. You were not the one who listened, so you decide, by { $by }. Open Calls in Tandem.
# $name: whose contact, $on: day of the contact, $before and $after: points
coach-mail-decided-subject = Decided: contact of { $on }
coach-mail-changed-body = An item of the review of a contact of { $name } on { $on } was looked at again. The score changed from { $before } to { $after } of 100. The reason stands in Tandem, under Calls.
coach-mail-stays-body = An item of the review of a contact of { $name } on { $on } was looked at again. The score stays at { $after } of 100. The reason stands in Tandem, under Calls.

## The development plan, written by two

coach-plan = Development plan
coach-plan-lede = Written by two: either proposes a change, and it counts when the other has accepted it.
coach-plan-goal-head = Goal
coach-plan-course-head = Course
coach-plan-by-head = By
coach-plan-chosen-head = Chosen by
coach-chosen-own = the person
coach-chosen-together = both together
coach-chosen-manager = the manager
coach-plan-done = Done
# $n and $of: numbers of goals
coach-plan-share = Self-chosen: { $n } of { $of }
# $names: two names, $day: a date
coach-plan-agreed = Agreed by { $names }, { $day }
# $name: who, $day: a date
coach-plan-proposed = { $name } proposed this, { $day }
coach-plan-waiting = Waiting for an answer
coach-plan-accept = Accept
coach-plan-decline = Decline
coach-plan-why-label = Why not, in a sentence
coach-plan-why = Write in a sentence why not, so that the other can propose something better.
coach-plan-other = The other of the two answers this.
coach-plan-agreed-head = The plan
coach-plan-none = Nothing is agreed yet. Propose the first goal below.
coach-plan-propose = Propose a change
coach-plan-propose-hint = The whole plan as it shall be. Empty a line to take it out.
coach-plan-propose-save = Send the proposal
# $n: a number
coach-plan-line = Goal { $n }
# $n: a number
coach-plan-goal-n = Goal { $n }
# $n: a number
coach-plan-course-n = Course for goal { $n }
# $n: a number
coach-plan-by-n = Goal { $n } by
# $n: a number
coach-plan-chosen-n = Goal { $n } chosen by
coach-plan-no-course = no course
coach-plan-note = What changes, in a sentence
coach-plan-note-hint = The other reads it first.
coach-plan-history = What was proposed
# $name: who, $day: a date
coach-plan-history-yes = { $name } proposed, accepted { $day }.
# $name: who, $day: a date, $why: a sentence
coach-plan-history-no = { $name } proposed, declined { $day }: { $why }
# $name: who, $day: a date
coach-plan-history-replaced = { $name } proposed, replaced by another proposal { $day }.
coach-plan-who = Seen by the person and the managers above.
coach-plan-empty = Write at least one goal.
coach-plan-goal = Write what you will be able to do.
coach-plan-by-past = This day has passed; choose one to come.
coach-plan-course = This course is gone. Choose another or none.
# $max: a number
coach-plan-long = At most { $max } characters in each text, and eight goals.
coach-plan-same = This is the plan as it stands. Change something first.
coach-plan-answered = This proposal has been answered or replaced. Look at the newest one.
said-coach-plan-proposed = Sent. It counts when the other has accepted it.
said-coach-plan-yes = Agreed. This is the plan now.
said-coach-plan-no = Declined, with your sentence. The plan stays as it was.
coach-mail-plan-subject = A development plan waits for your answer
# $name: who
coach-mail-plan-body = { $name } proposed a change. Read it in Tandem and accept or decline.
coach-liked-head = Likes to learn by
coach-liked-never = For choosing and for motivation. It says nothing about how well somebody will learn and is never used to predict it.
coach-liked-nothing = Nothing said yet.
coach-liked-none = no preference
# $ways: a list, $pace: own or group pace
coach-liked = { $ways }; { $pace }.
coach-liked-ways = As many as you like
coach-liked-pace = Pace
coach-liked-save = Save
said-coach-liked = Saved. You can change it at any time.
coach-way-listen = listening
coach-way-experience = doing it
coach-way-read = reading
coach-way-watch = watching
coach-way-discuss = discussing
coach-pace-either = own pace or with a group
coach-pace-own = at one’s own pace
coach-pace-group = with a group

coach-side = Coaching
coach-side-lede = Who helps whom, in what, and what comes next. The time is in the plan, so that nobody has to steal it.
coach-side-assign = Assign a coach
coach-side-assign-lede = One person, or a group that is coached together. You see who suits, and why, before you decide.
coach-side-whom = Whom, and in what
coach-side-whom-hint = Tick several to coach them together.
coach-side-task = Task
coach-side-task-skill = Coaching in a skill
coach-side-task-calls = Listening to calls
coach-side-task-settling = Settling in, as a mentor
coach-side-task-peer = Help among colleagues
# $task: what is asked, $skill: its name
coach-side-task-in = { $task }: { $skill }
coach-side-skill = Skill
coach-side-no-skill = no particular skill
coach-side-week = A week
coach-side-for = For
# $n: weeks
coach-side-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
coach-side-other = Somebody else
coach-side-handle-hint = The handle from the end of their page’s address.
coach-side-who-suits = Show who suits
# $names: who is coached
coach-side-suits = Who suits { $names }
coach-side-coach = Coach
coach-side-nobody-near = No coach works at this site or in this department. Name somebody below.
# $skill: its name, $level: a level in words
coach-side-why-level = { $skill }: { $level }, by evidence
# $skill: its name
coach-side-why-no-level = { $skill }: no evidence yet
# $languages: a list
coach-side-why-language = Shared language: { $languages }
coach-side-why-no-language = No working language in common
# $n: days
coach-side-why-days = { $n ->
    [0] No shifts in common in the next two weeks
    [one] { $n } day with shifts in common in the next two weeks
   *[other] { $n } days with shifts in common in the next two weeks
}
coach-side-why-team = Same team
coach-side-why-site = Same site
# $load, $cap: lengths of time
coach-side-why-room = { $load } of { $cap } a week taken
# $load, $cap: lengths of time
coach-side-why-full = Full: { $load } of { $cap } a week taken
coach-side-someone = Or somebody not in the list
# $n: answers
coach-side-from = { $n ->
    [one] From { $n } answer.
   *[other] From { $n } answers.
}
coach-side-begins = From
coach-side-books = The minutes are booked for both sides at once; the planner counts them when people are taken off the phones.
coach-side-assign-save = Assign this coach
coach-side-fig-week = Booked this week
# $cap: a length of time
coach-side-fig-week-small = of { $cap } at most
coach-side-fig-people = People
coach-side-fig-people-small = you coach today
coach-side-fig-held = Held so far
# $n: sessions
coach-side-fig-held-small = { $n ->
    [one] in { $n } session
   *[other] in { $n } sessions
}
coach-side-held = Held
coach-side-next = Next
coach-side-none-yet = not yet
coach-side-not-arranged = to be arranged
coach-side-given = You coach
coach-side-given-none = Nobody is assigned to you. A manager or planner does that.
coach-side-got = You are coached
coach-side-got-none = Nobody coaches you at the moment. Your manager can assign somebody; colleagues who offer help are one page away.
coach-side-led = Among the people you lead
coach-side-led-none = Nobody you lead has a coach now.
# $names: who was coached
coach-side-waits-notes = Write down the session with { $names }
# $names: the coach
coach-side-waits-words = How was the session with { $names }?
# $coach: the coach, $names: who is coached
coach-side-title = { $coach } coaches { $names }
# $coach: the coach, $names: who is coached
coach-side-session-of = { $coach } and { $names }
coach-side-over = over
coach-side-end = End this coaching
coach-side-coming = Arranged
coach-side-call-off = Call off
coach-side-to-write = to be written down
coach-side-arrange = Arrange the next session
coach-side-times = Everybody is at work then and nothing is booked.
coach-side-no-time = There is no common free time in the next ten days. Look again when the next shifts are known.
coach-side-arrange-save = Book it for everybody
coach-side-sessions = Sessions held
coach-side-sessions-none = None yet.
coach-side-agreed = Agreed
coach-side-days = Days
coach-side-by = Assigned by
# $time: a length of time, $n: sessions
coach-side-logged = { $n ->
    [0] nothing yet
    [one] { $time } in { $n } session
   *[other] { $time } in { $n } sessions
}
coach-side-reads = What is said in a session is read by the coach and whoever was coached. Managers see that it was held, and when.
coach-side-before-it = It has not begun. What it opens with stands here already.
# $name: who is coached
coach-side-opens = Begin here: { $name }
coach-side-goals = Goals from the last class in this skill
coach-side-goals-none = None is written. Ask what should be easier in two weeks.
coach-side-last-advice = Last advice on a contact
coach-side-advice-none = No review has been handed over yet.
coach-side-before = What was to be practised
coach-side-write = Write it down
coach-side-notes = What was said
coach-side-notes-hint = Both of you read this.
coach-side-behaviour = One behaviour to practise
coach-side-behaviour-hint = Something to do on a real contact. It comes as a practice card from the next working day.
coach-side-course = It belongs to the course
coach-side-write-save = Save the session
coach-side-to-practise = To practise until the next time
coach-side-is-card = It is among the practice cards; without a running month it comes back on Today after 3, 10 and 30 days.
coach-side-feedback = One minute about this session
# $name: the coach, $n: a number
coach-side-ask-learner = { $name } reads your answers first, with your name. Others see only means, and those from { $n } answers on.
# $name: who was coached
coach-side-ask-coach = What went well for { $name }, and what to try? { $name } reads it.
# $name: the coach
coach-side-ask-watcher = You sat beside it. Say what you saw of the coaching; { $name } reads it, with your name.
coach-side-mark-patience = Took the time to listen
coach-side-mark-clarity = Said clearly what to do
coach-side-mark-habits = Does it in the same way themselves
coach-side-mark-1 = not at all
coach-side-mark-2 = a little
coach-side-mark-3 = partly
coach-side-mark-4 = mostly
coach-side-mark-5 = fully
# $name: the coach
coach-side-words = In a sentence, to { $name } (you may leave it empty)
coach-side-words-hint = What helped, or what would help more.
coach-side-words-watched-hint = What you saw, so that it can be done again or differently.
# $name: who was coached
coach-side-words-to = In a few words, to { $name }
coach-side-words-to-hint = One thing seen, one thing to try.
coach-side-words-send = Send
coach-side-said = What was said afterwards
# $name: a person
coach-side-you-said = You to { $name }
# $name: who said it
coach-side-they-said = { $name }
# $name: who watched
coach-side-watched-by = { $name }, who sat beside it
coach-side-profile = Your coaching
coach-side-profile-lede = Three things matter most: patience, saying it clearly, and doing it oneself. Here stands how the coach sees it, beside what others say.
coach-side-three = Side by side
coach-side-what = What
coach-side-patience = Patience
coach-side-clarity = Saying it clearly
coach-side-habits = Own habits
coach-side-own-word = Own word
coach-side-their-word = Those coached
coach-side-watched = Seen by others
coach-side-scale = 1: not at all, 5: fully.
# $n: a number
coach-side-too-few = Means of what others say stand here from { $n } answers on; your own answers you read as soon as they come.
# $n: answers
coach-side-from-own = { $n ->
    [one] From { $n } answer; others see means from five on.
   *[other] From { $n } answers; others see means from five on.
}
# $n: answers
coach-side-unread = { $n ->
    [one] Read { $n } new answer
   *[other] Read { $n } new answers
}
coach-side-self = How you see it yourself
coach-side-self-patience = I take the time to listen
coach-side-self-clarity = I say clearly what to do
coach-side-self-habits = I do it in the same way myself
coach-side-self-words = What you are working on
coach-side-self-hint = Your manager and the planners read it.
coach-side-self-save = Save
coach-side-credit = Given
coach-side-credit-time = Time in sessions
coach-side-credit-sessions = Sessions
coach-side-credit-watched = Sessions watched
coach-side-cap = Hours a week at most
coach-side-credit-why = Counted by itself from sessions held; it is part of the coach certificate.
coach-side-credit-link = Your certificates
coach-side-cap-change = How much coaching fits
coach-side-cap-hours = Hours a week at most
coach-side-cap-save = Save
# $load, $cap, $n: minutes a week
coach-side-full = This week is full: { $load } minutes of { $cap } are taken and { $n } more do not fit. Choose another coach, fewer minutes, or raise the hours on the coach’s page.
coach-side-task-unknown = Choose one of the tasks.
coach-side-nobody = Tick at least one person.
# $max: a number
coach-side-many = At most { $max } people are coached together.
coach-side-self-refused = Nobody coaches themselves. Choose somebody else.
coach-side-gone = Somebody here does not work here any more. Choose again.
coach-side-no-coach = A skill is coached by somebody with the role of coach. Choose one of them, or let it be a mentor’s task.
coach-side-skill-unknown = This skill is gone. Choose another.
coach-side-skill-needed = Choose the skill.
coach-side-past = Begin today or later.
coach-side-choose = Choose a coach.
coach-side-choose-time = Choose one of the times.
coach-side-taken = Somebody is no longer free then. Choose another of the times shown now.
coach-side-ended-before = This coaching has ended.
coach-side-meanwhile = This session was written down or called off in the meantime. What was written stands here now.
coach-side-notes-needed = Write what was said, in a few words.
coach-side-behaviour-needed = Write one thing to practise.
coach-side-not-yet = The session has not begun. Write it down when you have met.
coach-side-not-held = First the coach writes the session down.
coach-side-words-needed = Write a few words.
coach-side-marks-needed = Answer all three.
coach-side-said-before = You have answered already.
coach-side-hours = Write hours from 0 to 30.
said-coach-assigned = Assigned. Both sides have been written to, and the minutes are booked.
said-coach-arranged = Arranged. It stands in every diary.
said-coach-called-off = Called off. The time is free again.
said-coach-side-ended = Ended. What was booked from today on is free again.
said-coach-coached = Saved. The behaviour has become a practice card.
said-coach-feedback = Thank you. It is on its way.
said-coach-profile = Saved.
said-coach-capped = Saved. It counts for new assignments.
coach-mail-assigned-subject = Coaching begins
# $names: the coach, $day: the first day, $minutes: a length of time
coach-mail-assigned-body = { $names } will coach you from { $day }, about { $minutes } a week. The time is in your plan. Choose the first hour together in Tandem, under Coaching.
# $names: who is coached, $day: the first day, $minutes: a length of time
coach-mail-assigned-coach = You will coach { $names } from { $day }, about { $minutes } a week. The time is in your plan. Arrange the first session in Tandem, under Coaching.
# $name: who arranged it, $when: day and time
coach-mail-coaching-subject = Coaching, { $when }
# $name: who arranged it, $when: day and time
coach-mail-coaching-body = { $name } arranged a coaching session: { $when }. It is in both shifts. If it does not fit, call it off in Tandem, under Coaching, and choose another time.
# $name: a colleague
coach-mail-help-subject = { $name } asks for your help
# $name: a colleague
coach-mail-help-body = { $name } has a question about something you offer to help with. Open “Help among colleagues” in Tandem to read it. You may say no without a reason.
coach-sharing = Help among colleagues
coach-sharing-lede = Who is glad to be asked, and about what. Offering is your own choice, and asking is nobody’s business but the two of you.
coach-sharing-to-me = You are asked
coach-sharing-accept = Yes, gladly
coach-sharing-decline = Not now
coach-sharing-takes = A yes books half an hour a week for two weeks in both plans.
coach-sharing-find = Who offers help
coach-sharing-team = in your team
coach-sharing-look = Show
coach-sharing-nobody = Nobody offers this yet. Perhaps you are the first.
coach-sharing-nobody-team = Nobody in your team offers help yet. Choose a skill to look further.
# $name: a colleague
coach-sharing-ask = Ask { $name }
coach-sharing-text = What is it about?
coach-sharing-send = Ask
coach-sharing-asked = What you asked
coach-sharing-yes = yes
coach-sharing-no = not now
coach-sharing-open = waits for an answer
coach-sharing-mine = What you may be asked about
coach-sharing-mine-why = Colleagues see your name beside the skill. You may stop at any time.
coach-sharing-offer = Offer help
coach-sharing-stop = Stop
coach-sharing-text-needed = Write in a sentence what it is about.
coach-sharing-twice = You have asked this already; the answer will come.
coach-sharing-answered = This was answered already.
said-coach-offered = Saved.
said-coach-asked = Asked. You see the answer here.
said-coach-helps = Thank you. Choose a time together.
said-coach-helps-not = Answered. Another time, perhaps.
coach-attention = Who gets attention
# $n, $of: people, $weeks: a number
coach-attention-figure = { $n } of { $of } have had no coaching, no review and no follow-up in the last { $weeks } weeks.
coach-attention-team = Team
coach-attention-all = all
coach-attention-weeks = Without attention for
coach-attention-filter = Show
coach-attention-parity = Is it shared fairly?
coach-attention-parity-why = With any of the three in these weeks. A difference between small groups may be chance; look at the names below before you conclude.
coach-attention-home = At home and on site
coach-attention-night = Night and day
# $a of $all at home, $b of $rest on site: people
coach-attention-home-words = { $a } of { $all } at home, { $b } of { $rest } on site
# $a of $all on night shifts, $b of $rest on day shifts: people
coach-attention-night-words = { $a } of { $all } on nights, { $b } of { $rest } on days
# $n: a number
coach-attention-few = Fewer than { $n } people on one side: too few to compare.
coach-attention-people = Person by person, longest without first
coach-attention-nobody = Nobody here.
coach-attention-coached = Coaching
coach-attention-reviewed = Call review
coach-attention-met = Follow-up
coach-attention-none = waiting
# $n: people
coach-attention-more = { $n ->
    [one] { $n } more is in the file.
   *[other] { $n } more are in the file.
}
