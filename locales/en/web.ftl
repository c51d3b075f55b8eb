### The frame, the menu, sign-in, what goes wrong anywhere.

web-brand = Tandem, start page
web-skip = Skip to content
web-nav = Main
web-demo = Demonstration
web-search = Search
# $name: the language's own name
web-language = Language: { $name }
web-sign-in = Sign in
web-sign-in-name = E-mail or user name
web-sign-in-password = Password
web-sign-in-wrong = Name and password do not go together. Try again, or ask your administrator for a new password.
web-sign-in-slow = Several tries in a row. Wait a minute, then try again.
web-sign-in-first = Sign in first.
web-sign-out = Sign out
web-sheets = As a file for a spreadsheet:
web-undo = Undo
web-undo-late = This can no longer be undone: too much time has passed, or something has changed since. You can still change it by hand.
said-web-undone = Undone. It is as it was before.
web-home = To the start page
web-title-missing = This page does not exist
web-title-forbidden = Not open to you
web-title-fault = Something broke on our side
web-title-refused = That did not go through
web-missing = There is nothing at this address. It may have been moved or ended.
web-forbidden = This page belongs to another role. Ask the person who leads you if you need it.
web-fault = Nothing of what you sent was saved. The administrator can find the cause in the log.
# Beside a field, when somebody else saved meanwhile. $text: what they saved, or the next line
web-saved-now = Saved now: { $text }
web-saved-nothing = nothing
# Of a form that saves itself while one writes. $time: when
web-unsaved = Not saved yet
web-saved-at = Saved { $time }
# Beside words that stay in the browser until their button is pressed, and its button
web-kept-here = Kept on this device only, not saved yet.
web-kept-drop = Throw these words away
# Above texts from a form that could not be saved
web-own-words = What you wrote
web-own-words-why = This is not saved. Copy what you still need.
web-field-needed = Write something here.
# $max: most characters allowed, $n: characters written
web-field-too-long = Write at most { $max } characters; there are { $n }.
# $min, $max: smallest and largest number allowed
web-field-number = Write a whole number from { $min } to { $max }.
web-field-day = Write a date that exists, like 30.11.2026.
web-form-too-large = This is larger than the limit. Split it and send the parts.
web-file-leaving = The same file is just being deleted. Send it again in a minute.
web-json-broken = The JSON could not be read. Send one object with text, numbers or lists.
web-yes = yes
web-no = no

nav-today = Today
nav-practice = Practice
nav-training = Training
nav-calls = Calls
nav-courses = Courses
nav-me = Me
nav-follow-ups = Follow-ups
nav-needs = Needs
nav-plan = Plan
nav-effects = Effects
nav-people = People
nav-sessions = Sessions
nav-imports = Imports
nav-settings = Settings
nav-audit = Audit

# The mark of Tandem: the learner's half and the partner's half of a step. $a and $b are one of the four below.
pair-label = learner: { $a }, partner: { $b }
pair-done = done
pair-waiting = waiting
pair-late = late
pair-not-needed = not needed
# $done of $past days so far were practised, $all days in all
habit-label = { $done } of { $past } days practised, { $all } days in all

## Keys of programmes that ask twice (Idempotency-Key)

# $max: how many characters at most
web-key-shape = Give the key 1 to { $max } plain characters, a UUID for example.
web-key-other = This key was used for something else here. Give every change its own key.
web-key-running = A request with this key is being worked on, or was cut short. Ask again in a moment; if this answer stays, look whether the change was made and use a new key.
web-former-colleague = Former colleague
# Stands in square brackets in a text, instead of what was taken out
web-taken-email = email
web-taken-phone = phone
web-taken-card = card
web-taken-account = account
web-taken-person-number = person-number
web-taken-address = address
web-taken-name = name
web-sign-in-ended = This access has ended. If it should not have, ask whoever asked you to come.

nav-coaching = Coaching
