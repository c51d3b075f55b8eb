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

said-deliver-wished = You have asked for a seat.
said-deliver-wish-answered = Your answer is there.
deliver-wishes = Seats asked for
deliver-wishes-lede = Who would like to learn something asks here. The manager answers by the day given.
deliver-wishes-waiting = Waiting for your answer
deliver-wishes-none = Nobody waits for an answer.
deliver-wishes-mine = Yours
deliver-wishes-mine-none = You have asked for nothing yet. Every course has a button for it.
# $day: the last day, after "by"
deliver-wish-by = answer by { $day }
deliver-wish-yes = yes, it will be planned
deliver-wish-no = not now
deliver-wish-late = answer is late
deliver-wish-waits = waiting
deliver-wish-reason-label = A sentence with it (needed for a no)
deliver-wish-reason = Say in a sentence why not now, at most 500 characters.
deliver-wish-say-yes = Yes, plan it
deliver-wish-say-no = Not now
deliver-wish-taken = You have taken this course already. Its lessons stay open to you.
deliver-wish-again = You have asked for this course already, or a seat is being planned for you.
# $courses: titles of the courses that come first
deliver-wish-first = First comes: { $courses }. Ask for that.
deliver-wish-answered = This was answered already. Load the page again.
deliver-why-asked = You asked for it.
