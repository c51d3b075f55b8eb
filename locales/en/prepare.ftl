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
prepare-refused-help = Course texts are written under Courses, rooms and addresses under Settings, a biography on the trainer’s own page. Nothing is borrowed from another language. Every night tries again.
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
    [one] { $n } day late
   *[other] { $n } days late
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
prepare-goal-meanwhile = This goal was changed in the meantime. Open it again to read the new words.
prepare-talk-needed = Write the day on which you talked.
prepare-talk-future = Write the day of the talk; it cannot be after today.
said-prepare-goal-written = Your goal is saved.
said-prepare-goal-agreed = Agreed. The goal now counts, and the trainer sees it before the day.
