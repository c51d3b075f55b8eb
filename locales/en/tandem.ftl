### The programme's own pages: outbox, first start, demonstration.

outbox-title = Outbox
outbox-lede = Every mail and calendar entry, as it left or waits to leave.
outbox-empty = No mail yet
outbox-empty-why = Publishing a plan writes the first ones: a memo and a calendar entry for everybody who has a seat.
outbox-subject = Subject
outbox-to = To
outbox-when = Written
outbox-state = State
outbox-sent = sent
outbox-waits = waits for the mail server
outbox-failed = refused by the mail server
outbox-given-up = given up after many tries
# Nobody knows whether the mail arrived: the connection broke while it was handed to the mail server.
outbox-unsure = may have arrived
outbox-unsure-why = The connection broke while this mail was being handed over. The recipient may have it already, so it is not sent again by itself. Ask them, or send it again: mail programs that know it drop the second copy.
outbox-send-again = Send again
outbox-not-again = This mail was sent or still waits to leave; there is nothing to send again.
said-outbox-again = It goes out again with the next round, within a minute.
outbox-words-gone = The words of a mail are kept for half a year after it left.
outbox-calendar = Calendar entry
outbox-older = Older mails

setup-title = Welcome to Tandem
setup-lede = Three things, about two minutes. Everything can be changed later under Settings.
setup-house = Your organisation
setup-name = Name of the organisation
setup-currency = Currency
setup-currency-hint = Three letters, like EUR or NOK.
setup-zone = Time zone
setup-zone-hint = Like Europe/Riga.
setup-languages = Languages people may choose
setup-opens = Phones open
setup-closes = Phones close
setup-time-hint = Like 08:00.
setup-closes-hint = Like 20:00.
setup-you = You, the administrator
setup-your-name = Your name
setup-email = Your e-mail
setup-password = A password
setup-start = Create and sign in
setup-bad-zone = Write a time zone as area and city, like Europe/Oslo or Asia/Ho_Chi_Minh.
setup-bad-currency = Write the three letters of the currency, like EUR.
setup-bad-time = Write a time of day, like 08:00.
setup-bad-hours = Phones close before they open. Write a closing time after the opening time.
setup-bad-email = Write an e-mail address, like name@example.org.
setup-no-language = Choose at least one language.
setup-done-already = This organisation has its administrator already. Sign in.
said-setup-done = Your organisation is ready. Here are the first steps.

demo-title = A contact centre to try things in
# $name: the invented organisation's name
demo-lede = { $name } is invented: its people, figures and customers. Nothing here leaves this computer.
demo-who = Be somebody
# $name: whose shoes one steps into
demo-be = Be { $name }
demo-who-lede = One link per role. No password in the demonstration.
demo-role-learner = Agent
demo-role-coach = Coach
demo-role-facilitator = Trainer
demo-role-manager = Manager
demo-role-planner = Planner
demo-role-administrator = Administrator
demo-learner-does = Practises, writes a goal, reads the memo
demo-coach-does = Listens, coaches, notes what was seen on calls
demo-facilitator-does = Holds the class, marks who came
demo-manager-does = Agrees goals, holds follow-ups, keeps promises
demo-planner-does = Sees needs, plans the month, publishes
demo-administrator-does = Imports people, reads the outbox and the audit
demo-clock = The clock of this centre
# $moment: date and time in the demonstration
demo-clock-now = It is { $moment } here. The night runs for every day that passes.
demo-next-day = Next day
demo-next-week = A week on
demo-two-weeks = Two weeks on
demo-month = Thirty days on
demo-outbox = Mails and calendar entries
# $n: number of mails
demo-outbox-lede = { $n ->
    [one] { $n } mail has been written.
   *[other] { $n } mails have been written.
}
demo-outbox-open = Open the outbox
demo-start = Start here
demo-start-text = Sign in as the planner, open Needs, choose a training for the darkest cell, make a draft, publish it. Then let two weeks pass and be the agent.
said-demo-later = The days have passed and the nights have run.
demo-seed-title = Building the demonstration
demo-seed-text = This takes half a minute, once. The page goes on by itself.
demo-seed-firm = The firm, its people and their shifts
demo-seed-courses = Ten courses in five languages
demo-seed-year = A year of trainings, practice and meetings
demo-seed-figures = Forecast, figures, reviews and voices
demo-seed-needs = Needs, a draft for the month to come, reports
