# Discuss: findings as questions, decisions and actions.

## The list

discuss-day = On { $day }
discuss-intro = Choose a point to discuss it together. The flower, the matrix and the timelines show whom it is about.
discuss-none = There are no open findings on this day.
discuss-none-hint = Take your time for what goes well, and for what the family wants to discuss.
discuss-new = { $count ->
    [one] New since { $meeting } of { $day }: 1 point
   *[other] New since { $meeting } of { $day }: { $count } points
  }
discuss-new-none = No finding has come since { $meeting } of { $day }.
discuss-open = { $count ->
    [one] 1 point to talk about
   *[other] { $count } points to talk about
  }
discuss-level = { $level } ({ $count })
discuss-group = { $count } times: { $title }
discuss-gone = { $count ->
    [one] 1 point is solved or over
   *[other] { $count } points are solved or over
  }
discuss-gone-hint = This is how it was at { $meeting } of { $day }. It is no longer there.
discuss-decided = { $count ->
    [one] 1 point that was decided on
   *[other] { $count } points that were decided on
  }
discuss-meeting-team_meeting = the team meeting
discuss-meeting-evaluation = the evaluation

## What else changed

discuss-changes = { $count ->
    [one] What else changed: 1 thing
   *[other] What else changed: { $count } things
  }
discuss-changes-none = Those around the family are the same as at { $meeting } of { $day }.
discuss-came = Joined: { $names }.
discuss-left = Left the network: { $names }.
discuss-changed = { $name }: { $what } was { $before }, now { $after }.
discuss-caseworker-now = { $name } is now the fixed caseworker.
discuss-caseworker-before = { $name } is no longer the fixed caseworker.
discuss-what-strength = the tie
discuss-what-stress = the tension
discuss-what-flow = the direction of the help
discuss-what-hours_per_week = the number of hours a week
discuss-what-status = the state of the help
discuss-what-framework = the framework
discuss-what-help = the help
discuss-what-domains = what it is about
discuss-what-members = whom it is for
discuss-untold = not known
discuss-nobody = nobody yet

## One point

discuss-subject = { $title } ({ $about })
discuss-subject-unknown = An earlier finding
discuss-page-since = Since { $day }
discuss-page-about = Whom it is about
discuss-page-rule = Rule
discuss-page-length = For how long
discuss-page-length-one = 1 day, since { $day }
discuss-page-length-days = { $count } days, since { $day }
discuss-page-why = Why do I see this?
discuss-page-threshold = Threshold
discuss-page-adjust = Adjust the threshold

discuss-page-back = Back to the list
discuss-page-previous = Previous
discuss-page-next = Next
discuss-page-place = { $number } of { $count }
discuss-page-place-decided = Decided
discuss-page-seen-in = Show in
discuss-page-in-flower = Flower
discuss-page-in-matrix = Matrix
discuss-page-in-lanes = Timelines
discuss-page-past = This point is not there (any more) on this day. What you wrote is still here.
discuss-page-keys = The left and right arrow keys go to the previous or next point, Escape goes back to the list.

## Deciding

discuss-page-decide = What do you decide?
discuss-page-choose-deliberate = Deliberate
discuss-page-choose-deliberate-hint = We choose this together
discuss-page-choose-action = Action
discuss-page-choose-action-hint = Somebody will do something
discuss-page-choose-solved = Solved
discuss-page-choose-solved-hint = This is no longer the case
discuss-page-choose-not_applicable = Not applicable
discuss-page-choose-not_applicable-hint = This does not fit here
discuss-page-reason-deliberate = Why is this deliberate?
discuss-page-reason-action = What do you agree on?
discuss-page-reason-solved = How was it solved?
discuss-page-reason-not_applicable = Why does this not fit here?
discuss-page-nobody-yet = nobody chosen yet
discuss-page-no-day = no day yet
discuss-page-week = In 1 week
discuss-page-weeks-2 = In 2 weeks
discuss-page-weeks-4 = In 4 weeks
discuss-page-due-other = Or on another day
discuss-page-by-nobody = Not recorded
discuss-page-save = Record it
discuss-page-leave = Never mind
discuss-page-ask-reason = Would you like to write down why? Then everybody knows it later as well. Without is fine too: choose “Record it” once more.
discuss-page-ask-action = Would you like to write down what you agree on? Without is fine too: choose “Record it” once more.
discuss-page-day-past = This day is before the day of the decision.

discuss-page-verdict = Decision
discuss-page-said-on = { $name }, on { $day }
discuss-page-said-by = Decided by { $name }
discuss-page-said-who = { $name } does it
discuss-page-said-due = by { $day }
discuss-page-said-done = done on { $day }
discuss-page-said-done-by = done by { $name } on { $day }
discuss-page-said-shared = the family may see this
discuss-page-change = Change the decision
discuss-page-again = Decide anew
discuss-page-take-back = Take the decision back
discuss-page-next-point = Next point: { $name }
discuss-page-all-decided = All points have been decided on.

discuss-page-told-decided = Decision made.
discuss-page-told-changed = Decision changed.
discuss-page-told-taken-back = Decision taken back.
discuss-page-told-done = Action done.
discuss-page-told-reopened = Action is open again.
discuss-page-undo = Undo
discuss-page-undone = Undone.

## Actions, and what was decided before

discuss-page-actions = Actions
discuss-page-actions-none = No actions are open.
discuss-page-actions-one = 1 action open
discuss-page-actions-some = { $count } actions open
discuss-page-actions-late = { $count } overdue
discuss-page-action-untold = What will be done was not written down
discuss-page-late = overdue
discuss-page-done = Done
discuss-page-not-done = Not done after all
discuss-page-done-some = Done ({ $count })
discuss-page-history = Decisions so far ({ $count })
discuss-page-history-none = Nothing has been decided yet.
discuss-page-history-undated = Day not known
