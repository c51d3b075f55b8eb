### People, one's own account, the settings of the organisation, and files on their way in.

## The list and one person

people-title = People
people-lede = Everybody who works here today. Names and teams are open to all; what is personal is not.
people-list = Who works here
people-list-all = Show everybody
people-list-empty = Nobody by that name
people-list-empty-text = Try the beginning of a name, without marks if you like: “ozolina” finds Ozoliņa. People come in with an import.
# $day: a short date
people-list-from = from { $day }
# $day: a short date
people-list-until = until { $day }
people-find = Find
people-more = The next fifty
people-name = Name
people-position = Position
people-team = Team
people-team-any = Every team
people-manager = Manager
people-department = Department
people-site = Site
people-languages = Works in
people-where = At work
people-bio = In two sentences
people-reports = Reports to this person
# $n: how many people
people-count = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
people-own = Not public
people-own-who = Seen by the person, the managers above, planners and administrators.
people-number = Staff number
people-email = E-mail
people-roles = Roles
people-home = Works from home
people-hired = Here since
people-last-day = Last day
people-hours = Hours
# $hours: hours of work in a week, already written in the reader's way, such as 37.5
people-hours-week = { $hours } a week
people-contract = Contract
people-contract-permanent = permanent
people-contract-fixed-term = fixed term
people-contract-temp = temporary
people-wage = Wage per hour
people-shifts = The next seven days
people-shifts-none = No shift is known for these days.
people-transcript = Transcript

people-position-agent = Agent
people-position-senior = Senior agent
people-position-lead = Team lead
people-position-supervisor = Supervisor
people-position-trainer = Trainer
people-position-coach = Coach
people-position-manager = Manager
people-position-centre-manager = Centre manager
people-position-planner = Training planner
people-position-administrator = Administrator
people-position-temp = Temporary agent

people-role-learner = learner
people-role-coach = coach
people-role-facilitator = trainer
people-role-manager = manager
people-role-planner = planner
people-role-administrator = administrator


## One's own account

people-me-title = Your account
people-me-page = Your page
people-me-language = Language
people-me-language-text = Of pages, memos and mails. What people wrote stays in their own language.
people-me-theme = Light or dark
people-theme-system = Like my device
people-theme-light = Light
people-theme-dark = Dark
people-me-password = Password
people-password-old = Your password now
people-password-new = New password
# $min: the smallest number of characters
people-password-hint = At least { $min } characters. Three or four words that only you would put together are good.
people-password-again = The new one once more
people-password-save = Change password
# $min: fewest characters
people-password-short = Use at least { $min } characters.
people-password-differs = Write the same new password in both fields.
people-password-wrong = That is not your password now.
said-people-password = Your new password holds from now on.
# $n: how many tokens
people-password-keys =
    { $n ->
        [one] One programme acts for you with a token. A new password does not end it; an administrator can.
       *[other] { $n } programmes act for you with tokens. A new password does not end them; an administrator can.
    }

## Settings

people-settings-title = Settings
people-settings-lede = What holds for the whole organisation. Changes count from now on; what has been sent or booked stays.
people-settings-organisation = The organisation
people-settings-name = Name
people-settings-currency = Currency
people-settings-currency-hint = Three letters, like EUR or NOK
people-settings-zone = Time zone
people-settings-zone-hint = A place on the same clock, like Europe/Oslo
people-settings-opens = Opens at
people-settings-closes = Closes at
people-settings-languages = Languages
people-settings-languages-text = Offered to everybody
people-settings-name-order = Lists of people are sorted as in
people-settings-numbers = Days that count
people-settings-memo-lead-days = Memo before a session, days
# $n: the default number of days
people-settings-memo-lead-days-hint = Usually { $n }. Shorter notice needs a written reason.
people-settings-goal-lead-days = Goal talk before a session, days
# $n: the default number of days
people-settings-goal-lead-days-hint = Usually { $n }. Learner and manager set goals together.
people-settings-follow-up-days = Follow-up after a session, days
# $n: the default number of days
people-settings-follow-up-days-hint = Usually { $n }. By then the five questions have been asked.
people-settings-practice-days = Practice after a session, days
# $n: the default number of days
people-settings-practice-days-hint = Usually { $n }. About that long until a new skill is a habit.
people-settings-recording-days = Recordings of calls are kept, days
# $n: the usual number of days
people-settings-recording-days-hint = Usually { $n }, counted from the hand-over of the review or the decision about a dispute. Then the night deletes them.
people-settings-save = Save
said-people-settings = The settings are saved.

## Keys with which programmes act in a person’s name

people-tokens-title = Interface tokens
people-tokens-lede = With a token, an outside programme may do what one person may, in that person’s name. It works until it is ended here or the person’s account closes; a new password does not end it.
people-tokens-list = Tokens
people-tokens-none = No tokens yet
people-tokens-none-text = A programme that reads or writes here by itself needs one.
people-tokens-new = New token
people-token-name = What it is for
people-token-name-hint = The programme’s name, like Payroll
people-token-person = Acts for
people-token-person-hint = The handle from the person’s page. Best is somebody who may do no more than the programme needs.
people-token-made = Issued
# $day: when it was issued, $name: the administrator who did
people-token-made-by = { $day } by { $name }
people-token-used = Last used
people-token-unused = not yet
people-token-issue = Issue token
people-token-end = End
# $day: when it was ended
people-token-ended = ended { $day }
people-token-key = The new token
people-token-once = Copy it now. It is shown this once; only its fingerprint is kept.
people-token-how = The programme sends it with every request:
people-token-nobody = Write the handle of somebody who works here.
people-tokens-interface = What the interface can do
said-people-token-ended = The token is ended. Nothing opens with it any more.

people-founded-already = This organisation has been set up already. Change it under Settings.
people-currency-code = Write the three letters of the currency, like EUR.
people-currency-stays = Amounts in { $code } are stored already: wages, prices of rooms, trainers and courses. They would get another name and keep their numbers. Leave the currency as it is.
people-language-one = Tick at least one language.
people-hours-order = Closing comes after opening, within one day.
people-goal-after-memo = The goal talk comes after the memo: write fewer days than for the memo.
people-zone-unknown = Write a time zone by its place, like Europe/Oslo or Asia/Ho_Chi_Minh.
people-slug-shape = Use small letters, digits and hyphens, like technical-riga.
people-email-shape = Write a whole e-mail address, like liga@fjordlink.example.

## Imports: the list and the form

people-imports-title = Imports
people-imports-lede = Files from other systems. You see what a file would change before anything does, and every import can be undone as a whole.
people-imports-list = Files so far
people-imports-others = Other files
people-imports-empty = No file yet
people-imports-empty-text = Begin with the people, then their shifts. The other files need to know who works here.
people-imports-new = Import a file
people-imports-kind = What is in it
people-imports-file = File
people-imports-file-hint = CSV, at most 64 MB. Any common encoding; comma, semicolon or tab; dates like 30.11.2026, 30/11/2026 or 2026-11-30.
people-imports-mapping = Column names
people-imports-mapping-none = As in the list of columns
people-imports-look = Look at what would change
people-imports-nothing-yet = Nothing changes before you say so on the next page.
people-imports-columns = Columns of each kind
people-imports-columns-star = Columns with a star are needed; the others may be missing. Their order does not matter.
# $column: name of our column, $header: name of the column in the file
people-column-in-file = { $column }, in the file “{ $header }”
people-column-id = Staff number
people-column-name = Name
people-column-email = E-mail
people-column-handle = Handle
people-column-language = Language of pages and letters
people-column-languages = Languages for sessions
people-column-site = Site
people-column-home = Works from home
people-column-department = Department
people-column-team = Team
people-column-position = Position
people-column-manager-id = Manager’s staff number
people-column-role = Roles
people-column-hired-on = First day
people-column-contract = Contract
people-column-weekly-hours = Hours a week
people-column-wage-minor-per-hour = Wage per hour, in cents
people-column-bio-en = Biography in English
people-column-queue = Queue
people-column-ended-on = Last day
people-column-person-id = Staff number
people-column-date = Date
people-column-start = Start
people-column-end = End
people-column-meal-start = Start of the meal break
people-column-meal-end = End of the meal break
people-column-calls = Contacts
people-column-aht-seconds = Handling time, seconds
people-column-subject = Skill or language
people-column-level = Level
people-column-note = Note
people-column-source = From whom
people-column-channel = Channel
people-column-score = Score
people-column-text = Text
people-column-week = Week, its Monday
people-column-contacts = Contacts
people-column-fcr-pct = Solved at first contact, %
people-column-csat = Customer satisfaction
people-column-qa-pct = Call quality, %
people-column-criterion = Skill
people-column-evaluator-id = Reviewer’s staff number
people-column-period = Period
people-column-answers = Answers
people-column-satisfaction = Satisfaction
people-column-engagement = Engagement
# $n: rows in the file
people-imports-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
people-imports-system = Tandem
people-imports-undo = Undo
people-imports-undone = undone
people-imports-waits = waits for you

people-kind-people = People
people-kind-shifts = Shifts
people-kind-forecast = Forecast
people-kind-feedback = Feedback
people-kind-metrics = Weekly figures
people-kind-qa = Call reviews

## Imports: one file

# $n: number of the import
people-import-page = Import { $n }
# $number: number of the import, $file: name of the file, $n: rows in the file
people-import-eyebrow = Import { $number } · { $file } · { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
people-import-title-waits = Nothing is changed yet
people-import-title-applied = Applied
people-import-title-undone = Undone
# $n: rows with mistakes, $difference: such as “12 new, 3 moved, 1 leaves”
people-import-lede-errors = { $n ->
    [one] One row needs you
   *[other] { $n } rows need you
}. The others: { $difference }. Rows that need you stay out until they are mended.
# $difference: such as “12 new, 3 moved, 1 leaves”
people-import-lede-fine = This is what would happen: { $difference }. Every row can be read.
people-import-lede-nothing = Everything in this file is known already. There is nothing to apply.
# $when: day and time, such as Thu 3 Dec, 09:30
people-import-lede-applied = What you see below has counted since { $when }.
# $when: day and time, such as Thu 3 Dec, 09:30
people-import-lede-undone = Taken back { $when }. Everything is as it was before the file.
people-import-steps = Steps
people-import-step-file = File
people-import-step-look = Look
people-import-step-apply = Apply
# $n: rows with mistakes
people-import-wrong = { $n ->
    [one] One row needs you
   *[other] { $n } rows need you
}
people-import-errors-csv = Download them as CSV
people-import-errors-more = These are the first hundred. The download holds them all.
people-import-mend = Correct the rows in the file and import it again.
people-import-mend-or-apply = Correct the rows in the file and import it again. Or apply the others now: rows that are known already count as the same next time.
people-import-row = Row
people-import-in-file = In the file
people-import-write = What to write
people-import-empty-cell = empty
people-import-would = What would change
people-import-did = What changed
people-import-filter = Filter
people-import-none-here = No rows of this kind.
people-import-what = Who or what
people-import-becomes = Was, becomes
people-import-so-that = So that
people-import-next-rows = The next rows
people-import-counts = In figures
people-imports-by-hand = Which column is which
people-imports-by-hand-none = Not in the file
# $kind: kind of file, such as People
people-imports-by-hand-lede = { $kind }: choose the column of your file for each of ours, and choose the file once more. Columns with a star are needed.
people-imports-remember = Remember these columns as
people-imports-remember-hint = The next file with the same column names is read in the same way. Empty: under the name of the file.
people-imports-remembered = Remembered columns
people-imports-remembered-text = Columns put in their places once are found again by themselves. The others you choose by their name.
people-import-left-out = These rows as a file, to mend and import
people-import-reading = How the file was read
people-import-by-hand = Put the columns in their places by hand
# $n: rows with mistakes
people-import-skip = { $n ->
    [one] Leave out the row that needs me and apply the others
   *[other] Leave out the { $n } rows that need me and apply the others
}
# $n: rows with mistakes
people-import-wrong-first = { $n ->
    [one] One row still needs you. Mend it in the file and import it again, or say that it is to be left out.
   *[other] { $n } rows still need you. Mend them in the file and import it again, or say that they are to be left out.
}
people-import-comma = comma
people-import-semicolon = semicolon
people-import-tab = tab
# $encoding: such as UTF-8, $separator: the word for comma, semicolon or tab
people-import-read-as = Encoding { $encoding }, cells parted by: { $separator }
# $column: name of the column, $forms: the same day written in each way found
people-import-read-dates = Dates in { $column } are read like { $forms } for 30 November 2026
# $name: name of remembered columns, or of columns that come with the product
people-import-read-mapping = Columns as kept under “{ $name }”
people-import-mapping-name = Write a name of at most 80 characters that does not come with the product.
people-outcome-new = New
people-outcome-changed = Changed
people-outcome-moved = Moved
people-outcome-leaves = Leave
people-outcome-same = Same
people-outcome-error = Left out until mended
# $n: rows
people-difference-new = { $n } new
# $n: rows
people-difference-changed = { $n } changed
# $n: people who change team, department or site
people-difference-moved = { $n } moved
# $n: people
people-difference-leaves = { $n ->
    [one] { $n } leaves
   *[other] { $n } leave
}
# $n: rows
people-difference-same = { $n } the same
people-difference-nothing = nothing
# $n: rows that change something
people-import-apply = { $n ->
    [one] Apply one change
   *[other] Apply { $n } changes
}
people-import-undo-later = You can undo the whole import afterwards.
people-import-undo-whole = Undo this import
people-import-undo-text = Takes back every row at once. Later files that build on this one have to be undone first.
# $n: rows that changed something
said-people-applied = Applied. Changed rows: { $n }.
# $n: rows that changed something
said-people-applied-some = Applied. Changed rows: { $n }. The rows that need you were left out.
# $n: rows taken back
said-people-undone = Undone. Rows taken back: { $n }.

## Imports: on the command line

# $difference: such as “12 new, 3 moved, 1 leaves”, $n: rows with mistakes
people-report-counts = { $difference }. To be mended: { $n }
people-report-senior-first = These posts report to senior posts that nobody knows yet. Take in the file of the senior posts first, then this one again.
# $line: row in the file, $field: column, $value: what stands there, $what: a sentence that says what to write
people-report-row = Row { $line }, { $field } “{ $value }”: { $what }
# $n: cells, $what: a sentence that says what to write
people-report-repair = { $n } × { $what }
# $line: row in the file, $field: column, $value: what stands there
people-report-cell = { "  " }Row { $line }, { $field } “{ $value }”
# $n: rows that are not listed
people-report-more = And { $n } rows more.

## Imports: what follows from a row

# $team: name of the team, $day: the first day, a date
people-import-new = Joins { $team }, first day { $day }
# $manager: name or staff number of the manager
people-import-manager = Manager: { $manager }
people-import-manager-none = Has no manager
# $day: a date
people-import-first-day = First day becomes { $day }
# $name: name of the team
people-import-makes-team = The team { $name } is new and will be made
# $name: name of the department
people-import-makes-department = The department { $name } is new and will be made
# $name: name of the site
people-import-makes-site = The site { $name } is new and will be made, on the organisation’s clock
# $name: name of the person
people-import-adopts = The account of { $name } gets this staff number and keeps its roles
# $manager: name or staff number of the new manager
people-import-new-manager = { $manager } becomes the manager, from today
# $manager: the same, $day: a date ahead
people-import-new-manager-on = { $manager } becomes the manager, from { $day }
people-import-no-manager = Has no manager from today
# $day: a date ahead
people-import-no-manager-on = Has no manager from { $day }
# $team: name of the team
people-import-moves = Moves to { $team } today
# $team: name of the team, $day: a date ahead
people-import-moves-on = Moves to { $team } on { $day }
# $department: name of the department
people-import-department = Belongs to the department { $department } from today
# $department: name of the department, $day: a date ahead
people-import-department-on = Belongs to the department { $department } from { $day }
# $site: name of the site
people-import-site = Works at the site { $site } from today
# $site: name of the site, $day: a date ahead
people-import-site-on = Works at the site { $site } from { $day }
# $position: name of the position
people-import-position = New position from today: { $position }
# $position: name of the position, $day: a date ahead
people-import-position-on = New position from { $day }: { $position }
# $hours: a number, such as 37.5
people-import-hours = Works { $hours } hours a week from today
# $hours: a number, such as 37.5; $day: a date ahead
people-import-hours-on = Works { $hours } hours a week from { $day }
# $languages: names of languages
people-import-languages = Languages for sessions from now on: { $languages }
# $name: a position, as the file writes it
people-import-own-position = The position “{ $name }” is your own word. It is shown so in every language
# $name: a kind of contract, as the file writes it
people-import-own-contract = The contract “{ $name }” is your own word. It is shown so in every language
# $email: the new address
people-import-email = Letters go to { $email }, which is also the name to sign in with
# $lang: code of the language
people-import-language = Pages and memos come in { LANGUAGE($lang) }
people-import-roles = May do other things here from today
# $day: the last day, a date
people-import-leaves = Last day { $day }; the records stay
# $n: shifts that are replaced
people-import-shift-replaces = { $n ->
    [one] Takes the place of one shift
   *[other] Takes the place of { $n } shifts
}

## Imports: why a file or an import is refused

# $kind: the kind that was asked for
people-import-kind-unknown = There is no kind of file called “{ $kind }”. Choose one from the list.
# $name: the name of a remembered mapping of columns
people-import-mapping-unknown = No column names are remembered as “{ $name }”.
# $n: number of the import
people-import-applied-already = Import { $n } has been applied already.
# $n: number of the import
people-import-not-applied = Import { $n } has not been applied, so there is nothing to undo.
# $n: number of the import
people-import-undone-already = Import { $n } has been undone already.
# $later: number of the later import
people-import-undo-later-first = Import { $later } came later and builds on this one. Undo it first.
# $n: number of the import
people-import-undo-self = Import { $n } brought your own account, so you would lock yourself out. Another administrator can undo it.
people-import-undo-moved = { $name } has been placed by hand since this file, and would stand in two places. Change the place by hand instead of undoing the file.
# $n: number of the import
people-import-moved-on = Something else has changed since you looked at import { $n }, so some rows would do other things now. They have been looked at anew: see what would change, then apply.
people-import-nothing = There is nothing in this file to apply.
people-file-needed = Choose a file.
# $max: megabytes
people-file-large = The file is larger than { $max } MB. Split it, or leave out older rows.
people-file-empty = The file is empty. Export it again, with a first row of column names.
people-file-only-header = The file has column names but no rows.
people-file-spreadsheet = This is a spreadsheet. In your spreadsheet programme choose “Save as” and “CSV UTF-8”.
people-file-not-text = This is no text file. In your spreadsheet programme choose “Save as” and “CSV UTF-8”.
# $line: line in the file, $encoding: such as UTF-8
people-file-encoding = Line { $line } cannot be read as { $encoding }. In your spreadsheet programme choose “Save as” and “CSV UTF-8”, so that letters like ņ and å arrive whole.
# $line: line in the file
people-file-row-unreadable = The row that begins on line { $line } cannot be read. Look for a quotation mark without its partner.
# $column: name of the column
people-file-column-twice = The column “{ $column }” is there twice. Leave one out.
# $columns: names of the missing columns, $n: how many, $found: names in the file
people-file-columns-missing = { $n ->
    [one] The column { $columns } is missing.
   *[other] These columns are missing: { $columns }.
} The file has: { $found }.

## Imports: what to write in a cell

people-cell-needed = Write something here; every row needs it.
# $max: most characters
people-cell-long = Write at most { $max } characters.
people-cell-day = Write a date that exists, like 30.11.2026.
# $forms: one day written in each of the five ways
people-cell-day-form = Write the date in figures, in one of these five ways: { $forms }.
people-cell-clock = Write a time like 08:30.
# $min, $max: smallest and largest number
people-cell-number = Write a number from { $min } to { $max }.
people-cell-yes = Write yes or no.
people-cell-language = Write one of en, nb, lv, zh, vi.
# $code: what stands in the cell
people-cell-languages = “{ $code }” is no code of a language. Write two letters for each, like en, lv or ru.
people-cell-role = Write one or more of learner, coach, facilitator, manager, planner, administrator, with | between them.
people-cell-handle = Use small letters without marks, digits, dots and hyphens, like liga.ozolina.
people-cell-handle-taken = Somebody else has this handle. Write another, or leave the cell empty.
# $line: the other row
people-cell-handle-twice = Row { $line } has the same handle. Write another in one of them.
# $line: the other row
people-cell-id-twice = Row { $line } has the same staff number. One person or two? Leave one row out, or write another number.
# $line: the other row
people-cell-email-twice = Row { $line } has the same address. One person or two? Leave one row out, or write another address.
# $name: the person who has the address
people-cell-email-taken = This is the address of { $name }, who has another staff number. Write the same number, or another address.
people-cell-manager-unknown = Nobody has this staff number, here or in the file. Write the manager’s number, or add the manager’s row.
# $name: the person
people-cell-manager-self = { $name } would be their own manager. Write the number of the person above.
# $ring: names with arrows between them
people-cell-manager-ring = The line of managers would run in a ring: { $ring }. Mend one of these rows.
# $team, $department: names
people-cell-team-elsewhere = The team { $team } belongs to { $department }. Write that department, or another team.
people-cell-ended-before-hired = The last day comes before the first. Write a later date.
people-cell-person-unknown = Nobody has this staff number. Take in the people first, or write the number they have.
people-cell-shift-long = This shift would last more than sixteen hours. Write an end that fits the start.
people-cell-meal-outside = The meal break lies outside the shift. Write two times between start and end.
# $line: the other row
people-cell-shift-overlaps = This shift overlaps the one in row { $line }. Leave one out, or change a time.
people-cell-too-many = This row has more cells than there are columns. Put quotation marks round the cell with the separator in it.

## Invitations: how somebody gets a password
people-invite = Invite
# $n: people
people-invite-all = { $n ->
    [one] Invite one person who has no password yet
   *[other] Invite { $n } people who have no password yet
}
# $name: person
people-invite-left = { $name } does not work here any more. Only people who work here are invited.
# $name: person; $house: the organisation
people-invite-subject = Your way into { $house } training
people-invite-hello = Dear { $name },
people-invite-what = { $house } plans its training with Tandem. Open this address and choose a password:
# $days: days
people-invite-ends = The address works once, for { $days } days. If you did not expect this, leave it alone; nothing happens.
# $name: person
people-invited-title = { $name } is invited
people-invited-lede = With this address a password is chosen, once, within fourteen days. Earlier addresses work no more.
# $email: address
people-invited-mailed = It is on its way to { $email }.
people-invited-once = It is shown only now. You may hand it over in another way.
people-invited-back = Back to the person
said-people-invited = Invited. The mails are on their way.
people-welcome-title = Welcome
# $name: person
people-welcome = Welcome, { $name }
people-welcome-lede = Choose a password, and you are in.
people-welcome-save = Choose and come in
said-people-welcome = Welcome. This is your day.
people-welcome-over-title = This address works no more
people-welcome-over = It was used, it is too old, or a newer one was sent. Sign in, or ask an administrator to invite you again.

## What is held, and erasure

people-me-held = What we hold about you
people-me-held-text = Look at what this house knows of you, and take a copy.
people-me-held-see = See and download
people-held = What we hold
people-erase = Erase
people-erase-already = This person is erased already. Nothing is left that could be taken away.
# $name: the person
people-erase-employed = { $name } still works here. Let the employment end first: write the last day on the person’s page, under “Correct, or change place, roles or last day”, or import a file of people with it.

## One person by hand

people-by-hand-add = Add a person
people-by-hand-add-lede = One person by hand. It is kept as a file of one row: under Imports it can be undone.
people-by-hand-file = Many at once, from a file
people-by-hand-email-hint = Invitations and letters go there. It is also the name to sign in with.
people-by-hand-language = Language of pages and letters
people-by-hand-number-hint = The firm’s own number, if there is one. A personnel file finds the person by it later.
people-by-hand-roles-hint = Everybody is a learner. What else does this person do here?
people-by-hand-other-team = another team, named below
people-by-hand-make-team = A new team
people-by-hand-new-team = Name of the new team
people-by-hand-site-hint = A site is a place of work, such as “Riga”. Home workers belong to one too.
people-by-hand-manager-hint = Name, e-mail address or handle. Leave it empty when nobody is above.
people-by-hand-known = Somebody with this address or number is here already. Open that person’s page and change it there.
people-by-hand-team = Choose the team, or name a new one.
people-by-hand-team-place = A new team stands in a department and on a site. Write both.
people-by-hand-team-there = There is a team of this name already. Choose it from the list.
people-by-hand-past = Choose today or a later day. What was true before stays as it was.
people-by-hand-after-end = This is after the last day of this person. Change the last day first.
people-by-hand-ring = Nobody is above themself. Choose a manager who does not report to this person.
people-by-hand-own-role = You would lock yourself out. Another administrator can take this role from you.
people-by-hand-own-end = You cannot end your own account. Another administrator can.
people-by-hand-change = Correct, or change place, roles or last day
# $name: the person
people-by-hand-changes = { $name }: place, roles, last day
people-by-hand-change-lede = What was true until yesterday stays as it was: reports of the past do not change.
people-by-hand-move = Another team, position or manager
people-by-hand-from = From which day
people-by-hand-move-save = Move from that day
people-by-hand-stays = So far, and planned
people-by-hand-days = Days
# $day: a date
people-by-hand-since = since { $day }
people-by-hand-coming = planned
people-by-hand-roles-save = Save the roles
people-by-hand-last-hint = From the day after, the account is closed. Leave it empty when nobody leaves.
people-by-hand-last-known = If it is known already: of a temp, or of a trainer from outside. From the day after, the account and its keys are closed.
people-by-hand-last-save = Save the last day
people-by-hand-hours = Hours a week
people-by-hand-hours-hint = Such as 37.5. Leave it empty for what is usual.
people-by-hand-correct = Name, address and languages
people-by-hand-correct-save = Save the correction
# $name: the person who has the address
people-by-hand-email-taken = This is the address of { $name }. Write another.
# $name: what was typed
people-called-nobody = Nobody here is called “{ $name }”. Choose a name from the list, or write the e-mail address.
# $name: what was typed
people-called-two = Several people are called “{ $name }”. Write the e-mail address instead.
people-scim-syntax = This is not the JSON that is expected here. Send the body that RFC 7644 describes for this request.
people-scim-filter = Filter by userName, externalId, id, emails or active, each with eq and a value, joined by and.
# $path: what was sent
people-scim-path = “{ $path }” cannot be changed here. Map only the attributes that /scim/v2/Schemas lists.
people-scim-operation = Write add, replace or remove.
people-scim-text = Send a text here.
people-scim-flag = Send true or false.
people-scim-number = Send a whole number.
people-scim-user-name = The user name is the e-mail address here. Map userName and emails to the same attribute.
people-scim-two-numbers = externalId and employeeNumber are both the staff number here. Map both to the same attribute, or only one of them.
people-scim-fixed = This is set once, when the user is created. Take it out of the mapping for changes.
# $id: a user
people-scim-known = Somebody with this address or number is here already, as user { $id }. Match users before creating them, and change that one.
# $name: what was sent
people-scim-team = There is no team “{ $name }” here. Send the name of a team that is here, or add the team first.
# $name: what was sent
people-scim-department = There is no department “{ $name }” here. /scim/v2/Groups lists those there are.
# $department: a name
people-scim-which-team = { $department } has more than one team, or none. Say in division which team it is.
people-scim-team-needed = Say where this person works: the team as division, or a department that has one team.
# $id: what was sent
people-scim-manager = Nobody who works here has the id “{ $id }”. Create the manager first, and send the id of that user.
# $day: a date such as 2026-11-20
people-scim-back = The last day, { $day }, was known beforehand. Change it on this person’s page or in the personnel file.
said-people-joined = Added. Invite this person to choose a password, or undo it under Imports.
said-people-changed = Saved.
people-skills = Skills
people-kind-levels = Levels of skills and languages
people-team-skills = Skills of the team

## Who stands in for whom

people-deputies = Deputies
people-deputies-lede = Follow-ups, promises, goals to agree, answers and decisions go to the deputy for that time, and back after it. Both see them.
people-deputies-known = Named
people-deputies-none = Nobody stands in for anybody now.
people-deputy-absent = Away
people-deputy-deputy = Deputy
people-deputy-act = Change
people-deputy-now = now
people-deputy-end = End now
# $day: a date
people-deputy-since = From { $day }, for good
people-deputy-name = Name a deputy
people-deputy-save = Name
people-deputy-from = First day
people-deputy-until = Last day
people-deputy-to-hint = Leave it empty only for somebody who has left.
people-deputy-manager = A deputy is another person who leads people. Choose one.
people-deputy-absent-hint = Name, e-mail address or handle. Somebody who has left is named by the handle.
people-deputy-deputy-hint = Name, e-mail address or handle of somebody who leads people
people-deputy-to = Write the last day: this person comes back.
# $n: number of days
people-deputy-order = The last day lies on or after the first, not in the past, at most { $n } days later.
people-deputy-twice = There is a deputy for some of these days already. End that one first.
people-deputy-away = This person is away on some of these days. Choose another.
said-people-deputy = Named. The open promises follow on the first day.
said-people-deputy-ended = Ended. The promises are back.
people-settings-talks-a-week = Talks per manager and week
# $n: the default
people-settings-talks-a-week-hint = At most so many goal talks and follow-ups are booked in a week; what is more goes to another week, or stays open on its day. Usual: { $n }.
people-settings-strategy = What you promise your customers
people-settings-strategy-text = One or two sentences in your own words. Every plan starts with them.
# $language: name of a language
people-settings-strategy-in = In { $language }

people-kind-engagement = Survey of employees

# $name: what was typed
people-typed-no-team = No team here is called “{ $name }”.

## Sites, and what memos say of trainers

people-sites = Sites
people-sites-lede = Where people work. Memos name the address and are signed by the centre manager; days and times follow the clock of the site.
people-sites-list = All sites
people-sites-none = No site yet. Sites come in with the people: one at a time, or with an import.
people-site-lede = A memo in a language without an address cannot leave. What has been sent stays as it is.
people-site-address = Address
# $languages: names of languages, as a list
people-site-lacks = no address yet: { $languages }
people-site-manager-hint = Name, e-mail address or handle. Signs the memos to the people of this site.
said-people-site = The site is saved.
people-biography = Biography
# $name: the person
people-biography-of = Biography of { $name }
people-biography-lede = Memos introduce the trainer with these sentences, each in the reader’s language. A memo in a language that is empty here cannot leave.
said-people-biography = The biography is saved.
# $what: what is written, $language: name of a language
people-words-in = { $what } ({ $language })
