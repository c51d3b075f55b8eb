### Certificates.

recognise-mine = Certificates
recognise-none = No certificate yet
recognise-none-why = A certificate comes when a skill has become a habit: thirty days of practice, and heard on real contacts.
recognise-to-practice = To your practice
# $course: title of the course
recognise-title = Certificate: { $course }
recognise-certificate = Certificate
recognise-valid = Valid, issued by this organisation
recognise-revoked = This certificate has been withdrawn.
recognise-has-learned = has learned
# Between the name and the course. $done of $planned days of practice
recognise-has-practised = has learned, and practised on { $done } of { $planned } days,
recognise-training = Training
# $day: date of the class, $length: how long, ready to print
recognise-class = { $day }, { $length }
recognise-shown-by = Shown by
# $shown of $occasions contacts
recognise-shown = Heard on { $shown } of { $occasions } contacts
recognise-check = Check it
recognise-qr = The address of this certificate as a code to scan
recognise-trainer = trainer
recognise-coach = coach
# $course: title of the course, $day: date of the class, $code: the certificate's code
recognise-mail-subject = Your certificate: { $course }
recognise-mail-body = What you began in class on { $day } is a habit now. Your certificate for “{ $course }” is in Tandem under Certificates; anybody can check it by its code: { $code }
recognise-coaching = Coaching
recognise-has-coached = has coached colleagues until their skills were habits
recognise-manager = manager
recognise-valid-until = Valid until
# $day, $until: dates
recognise-issued-until = { $day }, valid until { $until }
recognise-state-valid = Valid
# $n: days left
recognise-state-ends = { $n ->
    [one] ends in { $n } day
   *[other] ends in { $n } days
}
recognise-state-expired = Expired
recognise-state-renewed = Renewed
recognise-state-revoked = Withdrawn
# $day: the last valid day, after "on"
recognise-expired = This certificate ended on { $day }.
recognise-renewed = A newer certificate has taken its place.
recognise-newer = See the newer certificate
# $length: hours and minutes, $contacts listened to, $meetings held
recognise-coached-hours = { $length }: { $contacts } contacts listened to, { $meetings } follow-up meetings held
# $n: skills of others
recognise-coached-outcomes = { $n ->
    [one] { $n } colleague’s skill became a habit
   *[other] { $n } skills of colleagues became habits
}
# $n: pieces of advice
recognise-coached-feedback = { $n ->
    [one] { $n } piece of written advice
   *[other] { $n } pieces of written advice
}
# $right of $all answers, $shown of $n contacts
recognise-shown-again = Checked again: { $right } of { $all } answers right, heard on { $shown } of { $n } contacts
recognise-credit = Coaching given
recognise-credit-how = Counted from what was done: 12 minutes for a contact listened to, 20 for a follow-up meeting. It weighs as much as what one has learned.
recognise-credit-hours = Hours
# $n: contacts
recognise-credit-hours-small = { $n ->
    [one] { $n } contact listened to
   *[other] { $n } contacts listened to
}
recognise-credit-outcomes = Outcomes
recognise-credit-outcomes-small = skills of others that became habits
recognise-credit-feedback = Written advice
recognise-credit-feedback-small = notes on real contacts
# $course: title, $day: date, $code: code
recognise-mail-renewed = Your certificate for “{ $course }” holds on: the re-check was enough, you need not take the course again. Anybody can check it by its code: { $code }
# $code: code
recognise-mail-coach = Colleagues you listened to have made it a habit. Your certificate as a coach is in Tandem under Certificates; anybody can check it by its code: { $code }
# $course: title, $n: days left
recognise-mail-ends-subject = “{ $course }”: certificate ends in { $n ->
    [one] { $n } day
   *[other] { $n } days
}
# $day: last day, after "by"; $course: title
recognise-mail-ends-body = Your certificate for “{ $course }” is valid until { $day }. A short re-check keeps it: the quiz, and three contacts on which somebody listens. The course need not be taken again. You find it in Tandem under Certificates.
# $day: last day, after "by"
recognise-mail-ends-coach = Your certificate as a coach is valid until { $day }. A new one comes by itself when colleagues you listen to make a skill a habit.
# $person: name, $course: title, $day: last day
recognise-mail-ends-manager = { $person }: the certificate for “{ $course }” is valid until { $day }. A short re-check keeps it: the quiz, and three contacts on which somebody listens.
recognise-recheck = Early re-check
# $until: last valid day, after "on"
recognise-recheck-lede = The certificate ends on { $until }. What is shown here keeps it; the course need not be taken again.
# $until: last valid day, after "on"
recognise-recheck-past = The certificate ended on { $until }. What is shown here renews it; the course need not be taken again.
# $until: last valid day, $from: first day, $n: days before
recognise-recheck-later = The certificate ends on { $until }. The re-check opens { $n } days before, on { $from }.
recognise-recheck-two = Two things keep it
recognise-recheck-know = Still known: the quiz
recognise-recheck-do = Still done: heard on contacts
recognise-recheck-to-quiz = To the quiz
# $right of $all
recognise-recheck-quiz = { $right } of { $all } right; 8 of 10 are enough
recognise-recheck-quiz-none = Not taken yet; 8 of 10 right are enough
# $shown of $n contacts, $least: how many are needed
recognise-recheck-contacts = Heard on { $shown } of { $n } contacts; needed are { $least }, and two of three with the behaviour
recognise-renew = Renew the certificate
said-recognise-renewed = Renewed. This is the new certificate.
recognise-renew-closed = This certificate cannot be renewed: it has been renewed or withdrawn, or it holds for good.
# $n: days before the end
recognise-renew-early = The re-check opens { $n } days before the certificate ends.
recognise-renew-missing = Quiz and contacts are not both there yet.
recognise-there = There
recognise-missing = Missing
recognise-rules = How long certificates hold
recognise-rules-lede = New certificates follow these rules; those issued keep their date. Sixty, thirty and seven days before the end a letter goes out.
recognise-rules-now = Now
recognise-rules-set = Change a rule
recognise-rule-subject = Certificates of
recognise-rule-skills = all courses without a rule of their own
recognise-rule-coach = coaches
recognise-rule-good = for good
# $n: months
recognise-rule-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
recognise-rule-for = Months
recognise-rule-for-hint = 0: for good
recognise-rule-coach-asks = For coaches also
# $minutes, $outcomes, $feedback: what is asked for now
recognise-rule-coach-now = Now: { $minutes } minutes, { $outcomes } outcomes, { $feedback } pieces of written advice. Leave empty what stays.
recognise-rule-minutes = Minutes of coaching
recognise-rule-outcomes = Skills of others that became habits
recognise-rule-feedback = Pieces of written advice
recognise-rule-save = Save
said-recognise-rule-set = The rule is set.
recognise-ladder = Ladder
recognise-rung-new-hire = New colleague
recognise-rung-senior = Senior
recognise-rung-lead = Lead
recognise-rung-supervisor = Supervisor
# $rung: name of the rung
recognise-ladder-at = Stands at: { $rung }
# $rung: name of the rung
recognise-rung-next = Next: { $rung }
# $roles: list of roles
recognise-rights = Entitles to: { $roles }
recognise-asks = What it asks for
recognise-has = What is there
recognise-state = State
# $n
recognise-asks-months = { $n ->
    [one] { $n } month in the house
   *[other] { $n } months in the house
}
# $n
recognise-has-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
# $n
recognise-asks-certificates = { $n ->
    [one] { $n } valid certificate
   *[other] { $n } valid certificates
}
# $n
recognise-has-certificates = { $n ->
    [0] none yet
    [one] { $n } certificate
   *[other] { $n } certificates
}
# $share: percent
recognise-asks-shown = The behaviour on { $share } of contacts listened to in half a year, at least five
# $shown of $n
recognise-has-shown = { $shown } of { $n }
# $n
recognise-asks-outcomes = { $n ->
    [one] { $n } skill of a colleague that became a habit with this person’s help
   *[other] { $n } skills of colleagues that became habits with this person’s help
}
# $n
recognise-has-outcomes = { $n ->
    [0] none yet
    [one] { $n } skill
   *[other] { $n } skills
}
# $course: title
recognise-asks-course = A valid certificate of “{ $course }”
recognise-rung-who = The evidence proposes, a person decides: the manager gives the rung, and its rights follow at once.
recognise-rung-reason = Why it is given all the same
# $n: things missing
recognise-rung-reason-hint = { $n ->
    [one] { $n } thing is missing; the reason is kept with the decision.
   *[other] { $n } things are missing; the reason is kept with the decision.
}
# $n: things missing
recognise-rung-reason-needed = { $n ->
    [one] { $n } thing is missing. Write why the rung is given all the same.
   *[other] { $n } things are missing. Write why the rung is given all the same.
}
# $rung: name of the rung
recognise-rung-grant = Give: { $rung }
recognise-rung-not-next = The ladder is climbed one rung at a time. Look at the page again: somebody may have given this one.
# $rung, $name: who gave it, $day
recognise-rung-given = { $rung }: given by { $name }, { $day }
recognise-rungs-given = Given
said-recognise-granted = Given. The rights hold from now on.
recognise-rung-rules = What each rung asks for
recognise-rung-rules-lede = 0 means: not asked for. Everybody sees the same rules on their own page.
recognise-rule-months-here = Months in the house
recognise-rule-certificates = Valid certificates
recognise-rule-shown = Behaviour on contacts, percent
recognise-rule-roles = Entitles to
recognise-rule-courses = Certificates that are needed
recognise-kudos = Thanks
recognise-kudos-lede = For one thing that somebody did. The receiver says who else may see it; nobody is counted or ranked.
recognise-kudos-own = For you
recognise-kudos-own-none = Nothing yet.
recognise-kudos-team = Your team
recognise-kudos-team-none = Nobody in the team has shared any yet.
recognise-kudos-house = Everybody
# $name: receiver, $skill: name of the skill
recognise-kudos-to = { $name }: { $skill }
# $day: date
recognise-kudos-customer = Customer, { $day }
recognise-shows-ask = Only you see this. Who else may?
recognise-shows-now = Who sees it:
recognise-shows-self = Only me
recognise-shows-team = My team
recognise-shows-house = Everybody
recognise-kudos-give = Say thanks
# $name: receiver
recognise-kudos-for = For { $name }
recognise-kudos-other = somebody else
recognise-kudos-whom = For whom
recognise-kudos-skill = For what
recognise-kudos-text = What did they do?
recognise-kudos-text-hint = One moment, as you saw it.
recognise-kudos-quote = A customer’s words with it
recognise-kudos-no-quote = none
recognise-kudos-send = Send the thanks
said-recognise-kudos-given = Sent. Only the receiver sees it until they say otherwise.
said-recognise-kudos-shown = Your choice is kept; you can change it at any time.
recognise-kudos-self = Choose somebody else: thanks are for others.
recognise-kudos-not-yours = Only the receiver says who may see it.
# $name: who says thanks
recognise-mail-kudos-subject = { $name } says thanks
# $name: who says thanks, $text: their words
recognise-mail-kudos-body = { $name } writes: { $text } Only you see it; in Tandem under Thanks you say who else may.
recognise-rewards = What was given for what
recognise-rewards-lede = A log for yourself and for those above you, so that recognition reaches everybody.
recognise-rewards-log = Log
recognise-rewards-none = Nothing written down in the last year.
recognise-reward-who = Who
recognise-reward-what = What
recognise-reward-what-hint = A free afternoon, a book, a word in the meeting …
recognise-reward-why = For what
recognise-reward-why-hint = What the person did, in one sentence.
recognise-reward-by = By
recognise-reward-day = On
recognise-reward-new = Write one down
# $names: list of names
recognise-reward-open = Not yet from you in the last year: { $names }
recognise-reward-save = Write it down
recognise-reward-future = Write a day that has been.
said-recognise-rewarded = Written down.
recognise-fair = Whom recognition has not reached
recognise-fair-why = People without thanks or a reward in the last year, per manager. Nobody is named.
recognise-fair-manager = Manager
recognise-fair-people = People
recognise-fair-never = Not reached

## Skills and languages with evidence

recognise-skills = Skills and languages
recognise-skills-lede = Each level stands on something somebody can look at. Contacts, scores and calls are of the last half year.
recognise-skills-lede-coach = What you have seen on contacts in the last half year. The whole picture is for the person, their managers and planners.
recognise-skills-skills = Skills
recognise-skills-languages = Languages
recognise-skills-skill = Skill
recognise-skills-language = Language
recognise-skills-language-level = Level of the language
recognise-skills-level = Level
recognise-skills-evidence = Evidence
recognise-skills-nothing = Nothing known yet
# $n: number of calls, $day: a date
recognise-skills-calls = { $n ->
    [one] 1 call listened to and handed over, on { $day }.
   *[other] { $n } calls listened to and handed over, the last on { $day }.
}
recognise-skills-own = What you say yourself
recognise-skills-own-hint = It is shown as your own word. It never counts as evidence.
recognise-skills-own-save = Save my word
# $level: a level in words, $day: a date
recognise-skills-own-said = In the person’s own words: { $level }, { $day }. Not evidence.
recognise-skills-take-back = take back what I said
recognise-skills-confirm = Confirm a level
recognise-skills-confirm-hint = It holds from today, up or down, until somebody confirms another or a later certificate shows more.
recognise-skills-confirm-save = Confirm
recognise-skills-reason = What shows it
recognise-skills-reason-hint = A behaviour on contacts, not a trait. The person reads it.
recognise-skills-who = Seen by the person, the managers above and planners. By nobody else.
recognise-skills-choose = Choose a skill or a language.
said-recognise-level = Saved, with today’s date.
# $course: title, $day: date
recognise-proof-certificate = Certificate “{ $course }”, { $day }
# $course: title, $day and $until: dates
recognise-proof-certificate-until = Certificate “{ $course }”, { $day }, holds until { $until }
# $course: title, $day and $until: dates
recognise-proof-ended = Certificate “{ $course }”, { $day }, ended { $until }
# $course: title, $day: date
recognise-proof-class = Training “{ $course }”, { $day }
# $name: who, $level: a level in words, $day: date
recognise-proof-confirmed = { $name } confirmed “{ $level }”, { $day }
# $level: a level in words, $day: date
recognise-proof-imported = From another system: { $level }, { $day }
# $shown and $n: numbers of contacts, $day: date
recognise-proof-seen = Seen on { $shown } of { $n } contacts listened to, the last { $day }
# $mean: a number, $n: number of contacts, $day: date
recognise-proof-scored = Quality score { $mean } on average over { $n ->
    [one] 1 contact
   *[other] { $n } contacts
}, the last { $day }
recognise-team = Skills of the team
recognise-team-lede = Levels with evidence only. What people say of themselves stands on their own pages.
recognise-team-team = Team
recognise-team-least = At least
recognise-team-any = all
recognise-team-filter = Show
recognise-team-all = Show everybody
recognise-team-none = Nobody here
recognise-team-none-why = Nobody below you fits this choice.
recognise-team-scrolls = People and skills, scrolls sideways
# $n: how many are not shown
recognise-team-more = { $n ->
    [one] 1 person more: choose a team.
   *[other] { $n } people more: choose a team.
}

## Paths of courses

recognise-tracks = Paths
recognise-track = Path
recognise-tracks-lede = Courses in an order, for people who are new, for the way up, for those who lead and those who sell.
recognise-track-your-place = You are here
# $n: courses done, $of: courses on the path
recognise-track-place = { $n } of { $of }
recognise-track-path = The path
# $n: a number
recognise-track-version = Version { $n }
recognise-track-empty = No courses here yet.
recognise-track-state = State
recognise-track-done = Done
recognise-track-shown = Shown by evidence
recognise-track-booked = Seat booked
recognise-track-open = To come
recognise-track-people = Your people on this path
recognise-track-where = Place
recognise-track-next = Next course
recognise-track-acknowledged = Strategy and policies read
recognise-track-unread = not yet
# $day: a date
recognise-track-read = You acknowledged this on { $day }.
# $day: a date
recognise-track-read-before = You acknowledged an earlier text on { $day }. It has changed since.
recognise-track-acknowledge = I have read both
said-recognise-track-read = Noted, with today’s date.

# $course: title
recognise-badge-skill = A skill learned in “{ $course }” and practised until it was a habit.
# $course: title
recognise-badge-skill-criteria = Took part in the training, practised for a month, and was heard doing it on real contacts.
# $course: title
recognise-badge-coach = Coaching of colleagues.
# $course: title
recognise-badge-coach-criteria = Gave the time, listened to contacts, wrote advice, and skills of others became habits.
recognise-badge-title = For programmes
recognise-badge-holds = The signature of this certificate holds (Open Badges 3.0, Ed25519).
recognise-badge-broken = The signature of this certificate does not hold. Tell the administrator.
recognise-badge-file = The signed credential, for a wallet or another system
recognise-badge-keys = The keys of this house
recognise-badge-print = To keep it as a PDF, print this page to a file.
