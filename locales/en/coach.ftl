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
