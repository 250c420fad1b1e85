# The agenda of the meeting.

agenda-live-not-today = This is not today.
agenda-live-to-today = To today
agenda-live-begin = Begin the meeting
agenda-live-begin-hint = Then you can write down who is there and what you decide.
agenda-live-begun = The meeting has begun
agenda-live-kind = What kind of meeting is this?
agenda-live-kind-team_meeting = Team meeting
agenda-live-kind-evaluation = Evaluation

agenda-live-present = Who is there?
agenda-live-present-count = { $count } present
agenda-live-present-family = Family
agenda-live-present-caseworker = Fixed caseworker
agenda-live-present-professional = Professionals
agenda-live-present-network = Own network
agenda-live-present-others = And { $count } others
agenda-live-present-others-some = And { $count } others, { $number } of them present
agenda-live-present-nobody = Nobody stands on the flower yet.
agenda-live-nameless = somebody without a name

agenda-title = Agenda
agenda-total = about { $count } minutes together
agenda-minutes = ± { $count } min
agenda-discussed = discussed
agenda-live-progress = { $count } of { $number } discussed
agenda-more = and { $count } more

agenda-new = Since the last meeting
agenda-first = There was no meeting or evaluation before.
agenda-last = { $kind } on { $day }.
agenda-changed = { $new ->
    [0] No new questions
    [one] { $new } new question
   *[other] { $new } new questions
}; { $gone ->
    [0] all earlier ones are still there
    [one] { $gone } question is no longer there
   *[other] { $gone } questions are no longer there
}.
agenda-arrived = New: { $names }.
agenda-left = No longer involved: { $names }.

agenda-actions = Agreements
agenda-actions-none = No agreements are open.
agenda-who-unknown = nobody yet
agenda-due = ready on { $day }
agenda-no-due = no date yet
agenda-overdue = overdue
agenda-done = Done
agenda-done-name = Done: { $name }
agenda-live-was-done = Done on { $day }

agenda-findings = Questions to discuss
agenda-findings-none = There are no open questions now.
agenda-new-mark = new
agenda-to-discuss = Discuss the questions

agenda-goals = The plan
agenda-goals-none = No goals ask for attention now.
agenda-goal-nobody = nobody works on this yet
agenda-goal-no-need = not linked yet to what is needed
agenda-goal-untold = A goal without words
agenda-to-plan = To the plan

agenda-evaluation = Evaluation
agenda-evaluated = The last evaluation was on { $day }.
agenda-never-evaluated = There was no evaluation yet.
agenda-evaluation-due = Is it time to look back together?
agenda-order = { $kind } for { $names } lasts until { $day }.

agenda-next = Next evaluation
agenda-live-planned = Planned on { $day }.
agenda-live-not-planned = No day was chosen yet.
agenda-six-weeks = In 6 weeks
agenda-three-months = In 3 months
agenda-other-day = Another day
agenda-live-day-too-early = Choose a day after the meeting.
