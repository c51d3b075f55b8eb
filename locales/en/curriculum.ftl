### What can be learned, and how: types of training, methods, the catalogue, and what a course must have.

curriculum-title = Courses
curriculum-lede = What can be learned here, by type. Everybody may read the lessons and try the questions at any time.
curriculum-empty = No course yet
curriculum-empty-text = Courses come with the sample organisation, or are added by a planner.
curriculum-course = Course
curriculum-skills = Skills
curriculum-ways = Ways to learn it
curriculum-stale = review due
# $day: the day by which somebody had to look at the course again
curriculum-stale-text = This course was to be reviewed by { $day }. It is not scheduled until somebody has looked at it.
# $lang: code of the language
curriculum-not-in-your-language = This course has not been written in your language yet. Here it is in { LANGUAGE($lang) }.
curriculum-begin = Begin with the first lesson
curriculum-afterwards = What you do differently afterwards
curriculum-lessons = Lessons
# $n: number of questions
curriculum-questions = { $n ->
    [one] One question, scored at once
   *[other] { $n } questions, scored at once
}
curriculum-quiz = Try yourself
curriculum-in-class = In class
curriculum-activity = What we do
curriculum-kind = Kind
curriculum-length = Length
curriculum-method = Method
curriculum-group = Group
curriculum-alone = alone or in a pair
# $group: people in the class, such as 8–20, $small: people in a small group, such as 4–5
curriculum-group-in = { $group }, in groups of { $small }
curriculum-price = Price
# $price: an amount with its currency
curriculum-price-session = { $price } per session
# $price: an amount with its currency
curriculum-price-head = { $price } per person
curriculum-price-none = own time only
curriculum-facts = About the course
curriculum-track = For
curriculum-track-both = everybody
curriculum-track-new-hire = people who are new
curriculum-track-advanced = people on the way to senior, lead or supervisor
curriculum-separation = With your own manager
curriculum-separation-is-hard = never in one class
curriculum-separation-is-soft = apart where it can be done
curriculum-separation-is-off = together, levels are mixed
curriculum-mixed = Departments
curriculum-mixed-yes = mixed
curriculum-mixed-no = each for itself
curriculum-version = Version
curriculum-review-by = Reviewed again by
curriculum-before = Comes first
curriculum-materials = What is needed
curriculum-per-head = For each person
curriculum-per-group = For each group
curriculum-per-room = For the room

## The seven types of training

curriculum-type-service-awareness = Service awareness
curriculum-type-service-awareness-about = What service means here. Half a day, all departments and levels, normally first.
curriculum-type-technical = Technical skills
curriculum-type-technical-about = Products, systems and procedures.
curriculum-type-customer-service = Customer-service skills
curriculum-type-customer-service-about = What one says and does with a customer, on the phone and face to face.
curriculum-type-internal-service = Internal service
curriculum-type-internal-service-about = Colleagues are customers too, and in the end the customer feels it.
curriculum-type-team-coordination = Team coordination
curriculum-type-team-coordination-about = Departments that work on the same case learn to work as one.
curriculum-type-problem-solving = Problem solving
curriculum-type-problem-solving-about = A real case, tools to find its cause, actions followed to the end.
curriculum-type-service-management = Service management
curriculum-type-service-management-about = Leading people who serve: show it, trust and coach, thank.

curriculum-activity-discussion = Group discussion
curriculum-activity-team = Team exercise
curriculum-activity-writing = Writing exercise
curriculum-activity-role-play = Role play
curriculum-activity-simulation = Simulation
curriculum-activity-workshop = Workshop

## Methods: the name, one sentence for, one sentence against

curriculum-method-class = Class
curriculum-method-class-for = People practise with each other, and the trainer sees at once what is not clear.
curriculum-method-class-against = Everybody is off the phones at the same time.
curriculum-method-external-firm = External firm
curriculum-method-external-firm-for = Experience from many organisations, and you need no trainers of your own.
curriculum-method-external-firm-against = Expensive, and they know our customers only from what we tell them.
curriculum-method-public-seminar = Public seminar
curriculum-method-public-seminar-for = Right for one or two people, who meet others doing the same work.
curriculum-method-public-seminar-against = The price is per person and the cases are not ours.
curriculum-method-tailored-onsite = Tailored class on site
curriculum-method-tailored-onsite-for = Made for our cases, and cheaper per person as the group grows.
curriculum-method-tailored-onsite-against = Needs a minimum group and weeks of preparation.
curriculum-method-video = Video
curriculum-method-video-for = The same for everybody, at any hour, again as often as one likes.
curriculum-method-video-against = Nobody answers. Good beside another method, never alone.
curriculum-method-audio = Audio
curriculum-method-audio-for = Fits the way to work and needs no screen.
curriculum-method-audio-against = Easy to half hear. Good beside another method, never alone.
curriculum-method-book = Book
curriculum-method-book-for = Cheap and deep, and it stays on the desk.
curriculum-method-book-against = Takes time that has to be kept free, and nobody answers.
curriculum-method-online = Online module
curriculum-method-online-for = In quiet minutes, at one’s own pace, scored at once.
curriculum-method-online-against = Knowledge grows, behaviour hardly: add a talk or a role play.
curriculum-method-webinar = Webinar
curriculum-method-webinar-for = People at home and on other sites learn together without travel.
curriculum-method-webinar-against = Attention tires sooner, and the groups must be kept small.
curriculum-method-audio-conference = Audio conference
curriculum-method-audio-conference-for = Reaches people who have only a telephone.
curriculum-method-audio-conference-against = Without faces a moderator has to ask everybody by name.
curriculum-method-distance = Distance course
curriculum-method-distance-for = Dated parts over weeks, so that there is time to try things in between.
curriculum-method-distance-against = Some fall behind unless somebody looks after them.
curriculum-method-on-the-job = On the job
curriculum-method-on-the-job-for = Real contacts, with somebody at hand, and nothing to transfer.
curriculum-method-on-the-job-against = The customer waits while we learn, and it depends on who helps.
curriculum-method-shadowing = Shadowing
curriculum-method-shadowing-for = One sees how a good colleague really works.
curriculum-method-shadowing-against = Two people are on one contact, and habits are copied, good and bad.
curriculum-method-coaching = Coaching
curriculum-method-coaching-for = One behaviour, one person, until it comes by itself.
curriculum-method-coaching-against = Takes a coach’s hour for each person.
curriculum-method-role-play = Role play
curriculum-method-role-play-for = Hard calls, with no real customer on the line.
curriculum-method-role-play-against = Some find it uneasy at first. Small groups and clear roles help.
curriculum-method-simulation = Simulation
curriculum-method-simulation-for = A group finds out how it listens and decides.
curriculum-method-simulation-against = Needs half a day, a room and a good talk afterwards.
curriculum-method-study-circle = Study circle
curriculum-method-study-circle-for = Colleagues learn from one another over a book, a film or a case, and need no trainer.
curriculum-method-study-circle-against = When nobody knows more than the others, a mistake can go round unnoticed.

## What a course must have before it is published

curriculum-text-needed = Write the course in at least one language.
curriculum-offering-needed = Add at least one way to learn it.
# $method: code of the method
curriculum-method-unknown = There is no method called “{ $method }”.
# $method: code of the method
curriculum-offering-sizes = The sizes of “{ $method }” do not fit: write minutes, and the largest group no smaller than the smallest.
curriculum-media-alone = Video, audio and books never carry a course alone. Put another method first.
curriculum-interaction-needed = A soft skill needs people who act and are answered. Add a class, role play, coaching or another such method.
curriculum-separation-hard = In customer-service skills nobody learns in front of their own manager. Keep managers and their people in different classes.
# $lang: code of the text's language
curriculum-title-needed = { LANGUAGE($lang, as: "start") }: write a title.
# $lang: code of the text's language
curriculum-objective-needed = { LANGUAGE($lang, as: "start") }: write at least one objective, a behaviour that one can see.
# $lang: code of the text's language, $activity: code of the activity
curriculum-activity-missing = { LANGUAGE($lang, as: "start") }: a class has group discussion, team exercise, writing exercise and role play, each with a title, a text and at least one minute. Missing: “{ $activity }”.
# $lang: code of the text's language, $question: the question, $n: right answers
curriculum-one-right = { LANGUAGE($lang, as: "start") }: exactly one answer is right, here { $n }: “{ $question }”
# $lang: code of the text's language, $objective: id of the objective
curriculum-objective-unknown = { LANGUAGE($lang, as: "start") }: a question or card points to the objective “{ $objective }”, which does not exist.
# $skill: id of the skill
curriculum-skill-unknown = There is no skill “{ $skill }”. Add it first.
# $n: the version that is published
curriculum-version-older = Version { $n } is published already. Write a higher number.
curriculum-seats-one = Write how many seats the room has, at least 1.

## Writing a course

said-curriculum-draft-begun = The draft is there, with what its type asks for.
said-curriculum-draft-saved = Saved.
said-curriculum-draft-dropped = The draft is gone. What was published stays as it was.
said-curriculum-published = Published. Sessions that are planned already keep their version.
curriculum-draft = Draft
curriculum-drafts = Courses being written
curriculum-draft-new = New course
curriculum-draft-new-lede = Choose its type. The draft begins with what that type asks for, and everything can be changed.
curriculum-draft-type = Title and type
curriculum-draft-title-hint = In your language; the course is written in it first. Its address is made from the title.
curriculum-draft-begin = Begin the draft
curriculum-draft-lede = Each part is saved by itself. Learners see nothing of it until it is published.
curriculum-draft-see = What is published
curriculum-draft-all = In every language the same
curriculum-draft-words = Language by language
curriculum-draft-part = Part
curriculum-draft-publishing = Publishing
curriculum-draft-first = Before it can be published:
curriculum-draft-note = What is new
curriculum-draft-note-hint = One sentence for those who teach it. It stands on the page of versions.
# $n: number of the version
curriculum-draft-publish = Publish version { $n }
curriculum-draft-planners = Planners and administrators publish it when it is ready.
curriculum-draft-drop = Delete the draft
curriculum-draft-save = Save
curriculum-draft-back = Back to the draft
curriculum-draft-preview = As learners see it, when last saved
# $time: day and time
curriculum-draft-saved = Saved { $time }
curriculum-draft-nothing = Nothing saved here yet
curriculum-draft-mend = to mend
# $n: texts that are not translated
curriculum-draft-missing = { $n } missing
curriculum-draft-written = written
curriculum-draft-empty = empty
# $lang: code of the language, $parts: names of the parts, $source: code of the language readers get instead
curriculum-draft-incomplete = { LANGUAGE($lang, as: "start") } is not complete: { $parts }. Its readers get { LANGUAGE($source) } until it is.
curriculum-draft-change = Change the course
curriculum-draft-moved = Somebody else saved this part while you were writing. Copy your words, load the page again and put them in.
# $length: a duration
curriculum-rule-length = Usually { $length }.
# $how: how people and their manager are kept, such as "never in one class"
curriculum-rule-separation = With one’s own manager: { $how }.
curriculum-rule-mixed = Departments are mixed.
curriculum-rule-apart = Each department for itself.
curriculum-rule-managers = Managers take part too.
curriculum-rule-agents = For those who serve.
# $list: names of activities
curriculum-rule-activities = In class: { $list }.
# $list: names of topics
curriculum-rule-topics = It is about: { $list }.
curriculum-rule-first = Normally before every other course.
curriculum-part-facts = About the course
curriculum-part-facts-hint = For whom, with whom, who looks after it, and how one gets a seat.
curriculum-part-words = Title and letter
curriculum-part-objectives = Objectives
curriculum-part-lessons = Lessons
curriculum-part-activities = Activities
curriculum-part-quiz = Questions
curriculum-part-cards = Practice cards
curriculum-part-materials = Material
curriculum-part-scenarios = Role-play scenes
curriculum-part-offerings = Ways to learn it
# $n: number of the row
curriculum-row-objectives = Objective { $n }
# $n: number of the row
curriculum-row-lessons = Lesson { $n }
# $n: number of the row
curriculum-row-activities = Activity { $n }
# $n: number of the row
curriculum-row-quiz = Question { $n }
# $n: number of the row
curriculum-row-cards = Card { $n }
# $n: number of the row
curriculum-row-materials = Material { $n }
# $n: number of the row
curriculum-row-scenarios = Scene { $n }
# $n: number of the row
curriculum-row-offerings = Way { $n }
curriculum-skill-new = A new skill
curriculum-skill-new-hint = What people can do afterwards, in a few words, such as “calming angry callers”. It is added with the button Save.
curriculum-skill-needed = Choose at least one skill that the course trains, or add a new one.
curriculum-draft-rules = What each type brings along
curriculum-field-title = Title
curriculum-field-short = Short name, at most ten characters
curriculum-field-summary = Summary
curriculum-field-why = Why one is invited (a neutral sentence for the letter)
curriculum-field-preparation = Preparation
curriculum-field-topics = Topics, one per line
curriculum-field-dress = Dress
curriculum-field-text = Text
curriculum-field-skill = Skill
curriculum-field-minutes = Minutes
curriculum-field-body = Text in Markdown
curriculum-field-kind = Kind
curriculum-field-question = Question
curriculum-field-objective = Objective
curriculum-field-front = Front
curriculum-field-back = Back
curriculum-field-per = For
curriculum-field-agent = For the agent
curriculum-field-customer = For the customer
curriculum-field-observer = For the observer
curriculum-field-method = Method
curriculum-field-group-min = Smallest group
curriculum-field-group-max = Largest group
curriculum-field-subgroup-min = Small groups from
curriculum-field-subgroup-max = Small groups to
curriculum-field-price-session-minor = Price per session
curriculum-field-price-head-minor = Price per person
curriculum-field-reason = why
curriculum-field-track = For
curriculum-field-separation = With one’s own manager
curriculum-field-mixed = Departments
curriculum-field-soft = A soft skill
curriculum-field-review-by-on = To be reviewed by
curriculum-field-owner = Looks after it
curriculum-field-provider = From
curriculum-field-fit = Made for
curriculum-field-approval = When somebody asks for a seat
curriculum-field-approval-days = Working days to answer
curriculum-field-attendance-pct = Attendance aimed for, percent
# $n: number of the answer
curriculum-answer = Answer { $n }
# $n: number of the answer
curriculum-answer-right = Answer { $n } is right
curriculum-card-recall = to remember
curriculum-card-behaviour = to do at work
curriculum-soft-yes = yes: needs people who act and are answered
curriculum-soft-no = no
curriculum-provider-own = our own
curriculum-provider-bought = bought
curriculum-provider-public = open to the public
curriculum-fit-generic = everybody
curriculum-fit-tailored = our work
curriculum-approval-ask = the manager decides, no answer goes one step up
curriculum-approval-ask-or-yes = the manager decides, no answer is a yes
curriculum-approval-open = nobody has to be asked
curriculum-topic-our-service = what service means here
curriculum-topic-why-it-matters = why it matters
curriculum-topic-my-part = my part in it
curriculum-topic-computer = the computer
curriculum-topic-crm = the customer system (CRM)
curriculum-topic-procedures = procedures
curriculum-topic-domain = products and knowledge of the field
curriculum-topic-by-phone = on the phone
curriculum-topic-face-to-face = face to face
curriculum-topic-hidden-effect = the hidden effect on customers
curriculum-topic-internal-needs = what internal customers need
curriculum-topic-internal-methods = methods of internal service
curriculum-topic-one-case = one case, several departments
curriculum-topic-handover = handing over
curriculum-topic-real-case = a real case
curriculum-topic-tools = models and tools
curriculum-topic-actions = actions followed to the end
curriculum-topic-role-model = be the role model
curriculum-topic-empower-coach = empower and coach
curriculum-topic-reward = reward
curriculum-changed-first = First version
curriculum-changed-facts = Facts about the course
curriculum-changed-offerings = Ways to learn it
curriculum-changed-words = Title and letter
curriculum-changed-objectives = Objectives
curriculum-changed-lessons = Lessons
curriculum-changed-activities = Activities
curriculum-changed-quiz = Questions
curriculum-changed-cards = Practice cards
curriculum-changed-materials = Material
curriculum-changed-scenarios = Role-play scenes
# $lang: code of the language
curriculum-changed-language = Now also in { LANGUAGE($lang) }
# $lang: code of the language
curriculum-changed-language-gone = No longer in { LANGUAGE($lang) }
# $slug: the end of the course's address
curriculum-slug-taken = There is a course at “{ $slug }” already. Choose another title, or change that course.
curriculum-review-future = Choose a date in the future by which somebody looks at the course again.
curriculum-terms-unknown = Say where the course comes from, for whom it is made and who approves a seat, within 1 to 30 working days.
# $method: code of the method
curriculum-method-twice = “{ $method }” is there twice. Keep one.
curriculum-amount = Write an amount such as 12 or 12.50.
# $lang: code of the text's language, $activity: code of the activity
curriculum-activity-added = { LANGUAGE($lang, as: "start") }: this type of training asks for one more activity with a title, a text and at least one minute: “{ $activity }”.
# $lang: code of the text's language, $text: the objective
curriculum-objective-skill = { LANGUAGE($lang, as: "start") }: choose the skill that this objective trains, one of the course’s skills: “{ $text }”

## Versions and review dates

said-curriculum-reviewed = The next date stands.
curriculum-versions = Versions
# $course: title of the course
curriculum-versions-of = Versions of “{ $course }”
curriculum-versions-changed = What changed
curriculum-versions-when = Published
curriculum-versions-what = Changed
curriculum-review-next = Next look by
curriculum-review-still = Looked at, still true
curriculum-reviews = To review
curriculum-reviews-lede = By these dates somebody looks at each course again. Past its date a course is not planned.
curriculum-reviews-mine = Yours
curriculum-reviews-others = Everybody’s
# $course: title of the course, $day: date of the review, $name: who looks after the course
curriculum-stale-owner = “{ $course }” was to be reviewed by { $day } and is not planned until { $name } has looked at it.
# $course: title of the course, $day: date of the review
curriculum-stale-nobody = “{ $course }” was to be reviewed by { $day } and nobody looks after it. Give it an owner who looks at it.
# $course: title of the course, $day: the date, after "by"
curriculum-mail-near-subject = Please look at “{ $course }” again by { $day }
# $course: title of the course, $day: the date, after "by"
curriculum-mail-near-body = You look after “{ $course }”. Read it once by { $day }: is everything still true? Then confirm it, or change it, on its page of versions.
# $course: title of the course, $day: the date, after "by"
curriculum-mail-past-subject = “{ $course }” is not planned until you have looked at it
# $course: title of the course, $day: the date, after "by"
curriculum-mail-past-body = “{ $course }” was to be reviewed by { $day }. Until you have looked at it, no new sessions are planned with it.

## Rooms, and who teaches

curriculum-venues = Rooms
curriculum-venues-lede = Where classes take place. A class is planned only where everybody has a seat; a course without a room can be held online.
curriculum-venues-all = All rooms
curriculum-venues-empty = No room yet
curriculum-venues-empty-text = Add the first one beside this. Webinars, coaching and lessons on the screen need none.
curriculum-venues-back = Back to the rooms
curriculum-venue-name = Name
curriculum-venue-site = Site
curriculum-venue-site-new = A new site, named below
curriculum-venue-site-needed = Choose the site the room is on, or name a new one.
curriculum-venue-new-site = Name of a new site
curriculum-venue-new-site-hint = Only when the site is not in the list.
curriculum-venue-seats = Seats
curriculum-venue-price = Price per hour
curriculum-venue-price-hint = Such as 12 or 12.50. Leave it empty when it costs nothing.
curriculum-venue-equipment = Equipment
curriculum-venue-equipment-hint = Such as: projector, flip chart, 8 headsets
curriculum-venue-directions = How to get there
curriculum-venue-directions-hint = From the street door. It stands in the letter before the class.
curriculum-venue-new = A new room
curriculum-venue-add = Add the room
said-curriculum-venue = The room is saved.
curriculum-trainers = Who teaches it
# $course: title of the course
curriculum-trainers-of = Who teaches { $course }
curriculum-trainers-lede = Only who stands here is planned as trainer of this course, on the days given.
curriculum-trainers-all = Trainers
curriculum-trainers-empty = Nobody teaches it yet
curriculum-trainers-empty-text = Add a name beside this. Without a trainer no class of this course can be planned.
curriculum-trainer-person = Trainer
curriculum-trainer-person-hint = Name, e-mail address or handle
curriculum-trainer-price = Price per hour
curriculum-trainer-new = Add a trainer
curriculum-trainer-add = May teach it
curriculum-licence-days = Days
curriculum-licence-from = From
curriculum-licence-to = Until
curriculum-licence-to-hint = Leave it empty when no end is known.
curriculum-licence-over = over
curriculum-licence-always = without an end
# $day: a date
curriculum-licence-since = since { $day }
# $day: a date
curriculum-licence-until = until { $day }
curriculum-licence-end = Ends today
# $name: the trainer
curriculum-licence-end-of = { $name }: ends today
curriculum-licence-order = The last day comes before the first. Change one of them.
said-curriculum-licensed = Saved. New sessions may be planned with this trainer.
said-curriculum-licence-ended = Today is the last day. Sessions that are planned already stay: look at them.
curriculum-ask-seat = Ask for a seat

## Skills everybody begins with, and how well somebody does one

curriculum-first-communication = Communication
curriculum-first-problem-solving = Problem solving
curriculum-first-empathy = Empathy
curriculum-first-teamwork = Teamwork
curriculum-step-1 = learning it
curriculum-step-2 = does it alone
curriculum-step-3 = sure in hard cases
curriculum-step-4 = shows others how
curriculum-field-before-skill = A skill that comes first
curriculum-field-before-level = At this level, with evidence

## Paths of courses

curriculum-track-kind-new-hire = New colleagues
curriculum-track-kind-new-hire-aim = The first months: what this house promises its customers, and what one needs on the first own contacts.
curriculum-track-kind-advanced = On the way up
curriculum-track-kind-advanced-aim = Leads to senior, lead or supervisor, by evidence.
curriculum-track-kind-leadership = Leadership programme
curriculum-track-kind-leadership-aim = For people who lead: service first, then coaching and handing over.
curriculum-track-kind-sales = Sales programme
curriculum-track-kind-sales-aim = For people who sell: service, and how a customer is handed over to service without telling everything twice.
curriculum-module-own = A course of its own
curriculum-module-service = Service module
curriculum-module-hand-over = Hand-over module
# $n: its place on the path
curriculum-track-step = Course { $n }
# $n: its place on the path
curriculum-track-for = Course { $n } is here as
curriculum-track-whom = Whom it is for
curriculum-track-whom-hint = What you leave open means everybody.
# $whom: positions and departments, or everybody.
curriculum-track-whom-is = For: { $whom }
curriculum-track-everybody = everybody
curriculum-track-department-gone = One of these departments is gone. Choose again.
curriculum-track-steps = Courses in order
curriculum-track-name = Name
curriculum-track-aim = What it leads to
curriculum-track-strategy = Service strategy to acknowledge
curriculum-track-policies = Policies to acknowledge
curriculum-track-note = What is new
curriculum-track-note-hint = One sentence for those who come to this version.
curriculum-track-edit = Write the next version
curriculum-track-edit-lede = When strategy or policies change, everybody is asked to read them again.
curriculum-track-publish = Publish this version
said-curriculum-track = The new version is the one that counts.
curriculum-track-empty = Choose at least one course.
curriculum-track-unknown = One of these courses is gone. Choose another.
curriculum-track-twice = The same course stands here twice. Leave it once.
curriculum-track-modules = A leadership or sales programme has a service module and a hand-over module. Mark which course is which.
# $max: a number
curriculum-track-long = At most { $max } characters in each text.
curriculum-track-nothing-to-read = There is nothing here to acknowledge yet.

curriculum-field-example = Example from here
curriculum-variants = In each site’s words
# $course: title of the course
curriculum-variants-of = { $course }: in each site’s words
curriculum-variants-lede = The centre keeps one text. A site may say parts of it in its own words; whoever works there reads those, and everything else as the centre writes it. What is asked and certified is the same everywhere.
curriculum-variant-site = Site
curriculum-variant-lang = Language
curriculum-variant-show = Show
# $site: name of the site; $n: a number
curriculum-variant-count = { $n ->
    [0] { $site }: everything as the centre writes it
    [one] { $site }: one part in its own words
   *[other] { $site }: { $n } parts in its own words
}
# $n: a number of parts
curriculum-variant-older-n = { $n ->
    [one] One is older than the centre’s words
   *[other] { $n } are older than the centre’s words
}
curriculum-variant-own = own words
curriculum-variant-older = the centre has changed this since
curriculum-variant-gone = no longer in the course
curriculum-variant-centre = The centre’s words
curriculum-variant-nothing = Nothing is written here.
# $version: a number
curriculum-variant-before = In version { $version } it said:
# $version, $newest: versions of the centre’s text; $day: a date; $name: who wrote it, may be empty
curriculum-variant-beside = Looked at beside version { $version } on { $day }, { $name }. The newest is version { $newest }.
curriculum-variant-write = Write it for this site
# $site: name of the site
curriculum-variant-save = Save for { $site }
curriculum-variant-keep = Ours is still right
curriculum-variant-drop = Back to the centre’s words
curriculum-variant-who = Written by training planners, the site’s manager, and trainers of this course who work there.
curriculum-variant-example-hint = It stands below the lesson. The lesson stays the centre’s.
# $site: name of the site
curriculum-variant-example-from = An example from { $site }
curriculum-variant-empty = Write at least one field differently from the centre, or go back to its words.
# $site: name of the site; $n: a number of parts
curriculum-variant-reads = { $n ->
    [one] One part of this course is in the words of your site, { $site }.
   *[other] { $n } parts of this course are in the words of your site, { $site }.
}
curriculum-variant-see = See what differs
said-curriculum-variant-saved = Saved. Whoever works there reads it from now on.
said-curriculum-variant-kept = Kept, beside the newest version.
said-curriculum-variant-dropped = The site reads the centre’s words again.
curriculum-trainer-paths = Who is on the way to teach it
curriculum-licence-by-path = by the path: learned, taught along, was watched
curriculum-licence-without-path = licensed without the path
curriculum-venue-use-price = Price per use
curriculum-venue-use-price-hint = Beside the hours: cleaning, a fixed fee. Empty when there is none.
curriculum-venue-setup-minutes = Setting up, minutes
curriculum-venue-clear-minutes = Clearing, minutes
curriculum-venue-clear-minutes-hint = Nobody else is in the room so long before and after a class.
curriculum-venue-way-minutes = Outside the house: minutes from the site
curriculum-venue-way-minutes-hint = One way. 0 or empty: it is in the house.
curriculum-venue-fare = Trip there and back, per person
curriculum-venue-fare-hint = Such as 3.20. Empty when it costs nothing.

curriculum-equipment = Equipment
curriculum-equipment-lede = What classes need besides a room. A plan never holds a class where something is missing, and nothing that is carried about is in two rooms at once.
curriculum-equipment-carried = Carried about on a site
curriculum-equipment-none = No kind of equipment yet. Without any, every room does for every course.
curriculum-equipment-thing = What
# $rooms, $carried: pieces
curriculum-equipment-all = { $rooms } in rooms, { $carried } carried about
curriculum-equipment-save = Save
curriculum-equipment-new = Another kind
curriculum-equipment-new-text = What stands in a room is written on the room’s own page.
curriculum-equipment-name-hint = Such as projector, headset, workstation
curriculum-equipment-add = Add it
curriculum-equipment-here = Pieces that stay in this room
curriculum-equipment-here-hint = Courses that ask for them are planned where there are enough.
curriculum-equipment-asked = Equipment it needs
curriculum-equipment-asked-lede = Counts wherever this course is held in a room. Online it needs none of it.
curriculum-equipment-asks = What it asks for
curriculum-equipment-many = How many
curriculum-equipment-each = For each person
curriculum-equipment-where = Where it can be held
# $n: people
curriculum-equipment-enough =
    { $n ->
        [one] enough for { $n } person
       *[other] enough for { $n } people
    }
# $n: people
curriculum-equipment-only =
    { $n ->
        [0] not possible;
        [one] for { $n } person at most;
       *[other] for { $n } people at most;
    }
# $n: pieces, $thing: name of the equipment
curriculum-equipment-lacks = missing: { $n } × { $thing }
curriculum-equipment-pieces = Write a whole number from 0 to 10000.
said-curriculum-equipment = Saved; the next draft goes by it.
