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
    [one] { $n } day late
   *[other] { $n } days late
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
coach-held-meanwhile = This meeting was written down in the meantime. Open it again to read it.
coach-kept-already = This promise is already marked as kept.
coach-objective-unknown = Choose one of the course's objectives.
said-coach-held = The meeting is saved. What was suggested and promised has gone on its way.
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
coach-review-meanwhile = This review was changed in the meantime. Open it again.
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
