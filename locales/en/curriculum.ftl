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
curriculum-activity-missing = { LANGUAGE($lang, as: "start") }: a class has group discussion, team exercise, writing exercise and role play. Missing: { $activity }.
# $lang: code of the text's language, $question: the question, $n: right answers
curriculum-one-right = { LANGUAGE($lang, as: "start") }: exactly one answer is right, here { $n }: “{ $question }”
# $lang: code of the text's language, $objective: id of the objective
curriculum-objective-unknown = { LANGUAGE($lang, as: "start") }: a question or card points to the objective “{ $objective }”, which does not exist.
# $skill: id of the skill
curriculum-skill-unknown = There is no skill “{ $skill }”. Add it first.
# $n: the version that is published
curriculum-version-older = Version { $n } is published already. Write a higher number.
curriculum-seats-one = Write how many seats the room has, at least 1.
