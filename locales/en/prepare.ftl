### The two weeks before: the memo, a goal of one's own, the goal talk.

## The letter. Every sentence here is read by the person who is invited, in a letter signed by the centre manager.

# $name: the reader
prepare-letter-greeting = Dear { $name },
prepare-letter-greeting-all = Dear colleagues,
# $day: weekday and date, $time: from and to
prepare-letter-when = { $day }, { $time }
prepare-letter-join = At your own desk, with your headset. Open Tandem five minutes before it begins; the training stands on top under Today.
prepare-letter-own-pace = At your own desk, in working time. Open the course in Tandem; you can stop after any lesson and go on later.
prepare-letter-nobody = You learn at your own pace
prepare-letter-nobody-why = Questions go to your manager. The quiz at the end says why an answer is right.
prepare-letter-turns = You lead it yourselves, by turns
prepare-letter-turns-why = There is no trainer. Agree when you meet who begins; what none of you can answer goes to your manager.
# $day: date by which the goal is written, in the form that follows "by"
prepare-letter-goal = Write one goal of your own by { $day }: a sentence is enough. You talk about it with your manager before the training.
prepare-letter-commitment = Good service is what we promise our customers, and good training is what we owe you for it. This time is working time, and your place on the phones is planned around it.
prepare-letter-closing = I look forward to what you bring back.
prepare-label-when = When
prepare-label-where = Where
prepare-label-trainer = Trainer
prepare-label-dress = What to wear
prepare-label-purpose = What we will do
prepare-label-before = Before you come
# $course: title of the course, $day: weekday and date
prepare-mail-subject = { $course }, { $day }

## What a memo lacks. $lang: code of the language

# $lang: code of the language
prepare-item-letter = The letter's own sentences, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-course = The whole course, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-title = Title of the course, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-why = Why there is this training, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-purpose = Purpose, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-topics = Topics, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-preparation = What to prepare, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-dress = Dress, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-time = A time that ends after it begins
# $lang: code of the language
prepare-item-room = Name of the room, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-address = Address of the site, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-directions = How to get to the room, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-trainer = A trainer
# $name: the trainer, $lang: code of the language
prepare-item-biography = Short biography of { $name }, in { LANGUAGE($lang) }
# $lang: code of the language
prepare-item-signature = A centre manager of the reader’s site, who signs

## The memo's page

prepare-memo = Memo
# $course: title of the course
prepare-memo-title = Memo: { $course }
# $sent: letters sent, $all: people with a seat
prepare-memo-lede = { $sent ->
    [one] { $sent } of { $all } has been sent, in the reader’s own language.
   *[other] { $sent } of { $all } have been sent, each in the reader’s own language.
}
prepare-preview = The letter
prepare-preview-why = to everybody; why somebody comes stands only in their own
prepare-languages = Language of the memo
prepare-to-session = To the session
# $lang: code of the language
prepare-refused = No memo in { LANGUAGE($lang) } can leave yet. This is missing:
prepare-refused-help = Course texts are written under Courses, names and directions of rooms there under Rooms. Addresses and centre managers are under Settings, Sites; a biography is on the trainer’s page, under Biography. Nothing is borrowed from another language. Every night tries again.
prepare-readers = Who gets it
prepare-readers-none = Nobody you may see has a seat here.
prepare-state-refused = something missing
prepare-state-read = read
# $day: short date
prepare-state-sent = sent { $day }
# $day: short date
prepare-state-late = sent late, { $day }
# $day: short date
prepare-state-due = leaves { $day }
# $n: letters that could not leave
prepare-try-again = { $n ->
    [one] Try { $n } letter again
   *[other] Try { $n } letters again
}
prepare-i-have-read = I have read it
# $at: day and time
prepare-read-on = read { $at }
prepare-not-yet = Your memo is not here yet
# $day: date, in the form that follows "on"
prepare-not-yet-why = It comes on { $day }, here and by mail: where, when, with whom and what to prepare.
prepare-not-sent-yet = This memo has not been sent yet.
said-prepare-read = Noted. One half of the preparation is done; the other is your goal.
said-prepare-sent = Everything that was complete has left.
# $n: letters still refused
said-prepare-still-refused = { $n ->
    [one] { $n } letter still lacks something; see the list.
   *[other] { $n } letters still lack something; see the list.
}

## The goal

prepare-goal = Goal
prepare-my-goal = My goal
# $name: the learner
prepare-goal-of = { $name }: the goal
prepare-goal-question = What do you want to be able to do afterwards?
prepare-goal-choose = Take one of these, or write your own
prepare-goal-own = In my own words
prepare-goal-words = My words
prepare-goal-hint = One sentence about something that can be seen or heard, for example “I say what happens next, by whom and by when.”
prepare-goal-save = Save my goal
prepare-goal-change = Save the change
prepare-goal-next = What happens with it
# $name: the manager
prepare-goal-next-talk = { $name } talks about it with you before the training. Then it counts.
prepare-goal-next-nobody = Nobody leads you in Tandem: talk about it with the trainer on the day.
# $at: day and time
prepare-talk-booked = The talk is booked: { $at }
prepare-goal-next-follow-up = In the follow-up you look at it together.
# $day: date, in the form that follows "on"
prepare-agreed-on = Agreed in the talk on { $day }.
prepare-goal-agreed = agreed
# $day: date, in the form that follows "by"
prepare-due-by = by { $day }
# $n: working days
prepare-days-late = { $n ->
    [one] { $n } working day late
   *[other] { $n } working days late
}
# $name: the learner
prepare-goal-none = { $name } has not written one yet. You can write it together in the talk.
prepare-talk = The goal talk
prepare-talk-when = When you talk
prepare-goal-together = The goal, as you both want it
prepare-goal-together-hint = Change the words only together. What can be heard on a call is easier to look at later.
prepare-talked-on = You talked on
prepare-talked-on-hint = A goal counts after a talk.
prepare-agree = Agree on this goal
prepare-objectives = What the training aims at
prepare-goal-needed = Write one sentence, or take one of the suggestions.
prepare-goal-agreed-already = This goal is agreed. It is looked at again in the follow-up.
prepare-goal-meanwhile = This goal was changed in the meantime. The new words stand at the field; save again to put yours in their place.
prepare-talk-needed = Write the day on which you talked.
prepare-talk-future = Write the day of the talk; it cannot be after today.
said-prepare-goal-written = Your goal is saved.
said-prepare-goal-agreed = Agreed. The goal now counts, and the trainer sees it before the day.

## A session that is moved, cancelled or given up. Mails to one person, in the form of the letter.

# $course: title of the course, $day: weekday and date
prepare-moved-subject = Changed: { $course }, { $day }
prepare-moved-text = Your training has changed. Your calendar changes by itself.
# $new: day and time now, $old: day and time before
prepare-moved-time = New time: { $new } (before: { $old })
# $new: the place now, $old: the place before
prepare-moved-place = New place: { $new } (before: { $old })
# $new: the trainer now, $old: the trainer before
prepare-moved-trainer = New trainer: { $new } (before: { $old })
prepare-moved-online = at your own desk
# $course: title of the course, $day: weekday and date
prepare-cancelled-subject = Cancelled: { $course }, { $day }
# $when: day and time
prepare-cancelled-text = This training will not be held: { $when }. The entry leaves your calendar by itself.
prepare-cancelled-waits = You need not do anything: you wait for another seat, and hear of it in time.
# $when: day and time
prepare-cancelled-teach = The session you were to teach will not be held: { $when }.
# $course: title of the course, $day: weekday and date
prepare-out-subject = Seat given up: { $course }, { $day }
# $when: day and time
prepare-out-text = You have no seat in this training any more: { $when }. The entry leaves your calendar by itself.
# $why: the reason, in the words of who wrote it
prepare-change-why = Why: { $why }
# $course: title of the course, $day: weekday and date
prepare-teach-subject = You teach: { $course }, { $day }
# $when: day and time
prepare-teach-text = You teach this session: { $when }. In Tandem you see who comes, their goals and what is difficult for them.
# $when: day and time
prepare-teach-not = Somebody else teaches this session now: { $when }.
prepare-beside-not = You do not teach this session along any more: { $when }.
prepare-joining-text = What you need to join: { $how }. It stands in your calendar too.
prepare-joining-none = How to join has been taken back. What you need comes in a letter of its own.

## Whether one comes

prepare-reply = Will you come?
prepare-reply-yes = I come
prepare-reply-no = I cannot come
prepare-reply-reason = Why you cannot come
prepare-reply-reason-hint = Read by your manager and the training planner. The seat is yours until your manager decides.
prepare-reply-why = Write why, in a sentence or two, at most 500 characters.
prepare-reply-needed = Say whether you come or not.
prepare-reply-you-come = you come
prepare-reply-waits = you cannot come; your manager decides
prepare-reply-kept = your manager asks you to come all the same
prepare-reply-released = your seat was given back
prepare-reply-settled = Nothing waits for a decision here any more.
prepare-reply-over = This session has begun or is cancelled.
said-prepare-comes = Noted: you come.
said-prepare-declined = Noted. Your manager decides what becomes of the seat, and the planner knows.
said-prepare-kept = The seat is kept; the person sees that you ask them to come.
said-prepare-released = The seat is free, and the planner sees who waits for one.

## Go or no-go

prepare-go-title = Go or no-go
prepare-go-lede = Sessions that come within the notice you promise and lack something. Decide before the memos leave.
prepare-go-none = Nothing waits for your decision
prepare-go-none-why = A session appears here a day before its memos leave, when too few come or trainer or room are not sure.
# $n: people who come, $min: least size of the group
prepare-go-few = { $n } of at least { $min } come.
prepare-go-no-trainer = No trainer is named.
# $name: the trainer
prepare-go-trainer-open = { $name }, who teaches, has not confirmed.
# $name: the trainer
prepare-go-trainer-cannot = { $name }, who teaches, cannot come.
prepare-go-no-room = No room is booked.
prepare-go-nothing = Nothing is missing any more.
prepare-go-reason = Why you decide so
prepare-go-act = Go: it is held
prepare-no-go-act = No-go: cancel it
prepare-go-change = Move it, other people
prepare-go-badge = it is held
prepare-no-go-badge = cancelled
prepare-go-decided-title = Decided
prepare-go-why = Write why, in a sentence or two, at most 500 characters.
prepare-go-needed = Choose go or no-go.
prepare-go-decided = This was decided in the meantime.
said-prepare-go = Go. The memos leave on their day.
said-prepare-no-go = Cancelled. Everybody who had a seat waits for another.

## Private calendars

prepare-calendars = Calendar addresses
prepare-calendars-lede = Give the address to your calendar programme; it then shows what is booked. Whoever knows the address can read it: keep it to yourself, and renew it when it got about.
prepare-feed-mine = Yours
prepare-feed-rooms = Rooms
prepare-feed-own = My training
prepare-feed-teaching = Sessions I teach
# $day: weekday and date
prepare-feed-since = since { $day }
prepare-feed-no-address = No address yet.
prepare-feed-make = Make an address
prepare-feed-renew = Renew the address
said-prepare-feed = The address is new. An older one opens nothing any more.
# $course: title of the course, $n: people with a seat
prepare-feed-session = { $course } ({ $n ->
    [one] { $n } person
   *[other] { $n } people
})
# $course: title of the course
prepare-feed-class = { $course }
# $course: title of the course
prepare-feed-teach = You teach: { $course }
# $course: title of the course
prepare-feed-goal = Goal talk: { $course }
# $course: title of the course
prepare-feed-follow-up = Follow-up: { $course }
prepare-feed-other = Booked in Tandem

## Material, name cards, workbooks, preparation

prepare-material-workbook = Workbook
prepare-material-pen = Pen
prepare-material-writing-pad = Writing pad
prepare-material-name-card = Name card
prepare-material-lectern = Lectern
prepare-material-computer = Computer
prepare-material-water = Water and glasses
prepare-material-projector = Projector
prepare-material-remote-headset = Headset that works
prepare-material-remote-workbook = Workbook, sent as a file
prepare-material-remote-link = Link to the online room, tried out
prepare-material-remote-groups = Group room online
prepare-material-remote-phone = Telephone number in case the link fails
prepare-check = Checklist
# $n: lines signed off, $all: lines
prepare-check-state = { $n } of { $all } ready
prepare-check-quantity = How many
prepare-check-what = What
prepare-check-who = Who sees to it
prepare-check-due = By
prepare-check-ready = Ready
# $name: who signed off, $at: day and time
prepare-check-signed = { $name }, { $at }
# $n: for how many it was signed off
prepare-check-more = was ready for { $n }; more people come now
prepare-check-save = Save the list
said-prepare-signed = The list is saved.
prepare-cards = Name cards
prepare-cards-lede = Print this page, cut along the lines and fold.
prepare-workbook = Workbook
prepare-workbook-lede = Print one per person, or save it as PDF from the print window.
prepare-book-name = Name:
prepare-book-aims = What you can do afterwards
prepare-book-goal = My goal
prepare-book-topics = Topics and notes
prepare-book-activities = What we do together
prepare-book-tomorrow = What I try on the first call tomorrow
prepare-prework = Your preparation
prepare-prework-done = done
prepare-prework-act = I have prepared
prepare-prework-undo = Not done yet after all
said-prepare-prepared = Noted. The trainer sees that you are prepared.
said-prepare-unprepared = Noted: still to do.

## The memo’s words

# $course: title of the course
prepare-text-title = Memo text: { $course }
prepare-text-heading = The memo’s words
prepare-text-lede = One letter per language. What is missing is named, and no letter leaves without it.
prepare-five = The five items
prepare-five-time = Time
prepare-five-place = Place, and how to get there
prepare-five-purpose = Purpose and topics
prepare-five-preparation = Preparation needed
prepare-five-trainer = Trainer, with a short biography
prepare-from-session = from the session
prepare-from-settings = from rooms and sites
prepare-from-here = written here
prepare-from-trainer = from the trainer’s own page
prepare-text-words = Words
prepare-text-why = Why there is this training
prepare-text-purpose = Purpose
prepare-text-topics = Topics
prepare-text-topics-hint = One on each line.
prepare-text-preparation = Preparation needed
prepare-text-reader = Show the letter as it comes to
prepare-text-everybody = Everybody
prepare-text-save = Save the words
prepare-text-preview = Show the letter
prepare-text-no-session = No session of this course is planned: time, place and trainer come from it, and then the letter can be shown.
prepare-text-meanwhile = Somebody else has changed these words in the meantime. Theirs stand at each field; save again to put yours in their place.
prepare-text-lang = Choose a language.
said-prepare-text = Saved. Letters that have not left yet say it so.

## Late notice

prepare-late-title = Late notice
# $lead: days promised, $days: days looked back
prepare-late-lede = Memos that came later than { $lead } days before the session, in the last { $days } days, by manager.
prepare-late-share = Sent late
# $late: letters sent late, $all: letters
prepare-late-of = { $late } of { $all } memos
prepare-late-manager = Manager
prepare-late-letters = Memos
prepare-late-late = Late
prepare-late-why = Why
prepare-late-exempt = Exempt
prepare-late-exempt-why = Exempt are seats that people freely took at short notice, and what one learns at one’s own pace.
prepare-late-nobody = Nobody leads them in Tandem
# $n: letters
prepare-late-short = { $n ->
    [one] { $n } planned at short notice
   *[other] { $n } planned at short notice
}
# $n: letters
prepare-late-seated = { $n ->
    [one] { $n } seat given late
   *[other] { $n } seats given late
}
# $n: letters
prepare-late-moved = { $n ->
    [one] { $n } moved to an earlier or near day
   *[other] { $n } moved to an earlier or near day
}
# $n: letters
prepare-late-completed = { $n ->
    [one] { $n } lacked something until late
   *[other] { $n } lacked something until late
}
prepare-late-none = No memo has left in these weeks
prepare-late-none-why = The figure appears with the first memo.

prepare-go-merges = Everybody would have room in another session:
# $when: day and time, $n: free seats
prepare-go-merge = { $when }, { $n ->
    [one] { $n } free seat
   *[other] { $n } free seats
}
prepare-feed-coaching = Coaching

# $days: the other dates; $n: in how many one has to be; $all: how many there are
prepare-letter-series = Again on { $days }, at the same hour. Be there in { $n } of { $all }.
# $course: title
prepare-feed-travel = On the way: { $course }
