# The minutes: the same on the page and on paper.

minutes-title = Meeting about { $name }
minutes-fictional = This family is invented.
minutes-no-meeting = { $day }. No meeting was begun on this day yet; this is how things stand.
minutes-held = { $kind } on { $day }
minutes-meeting-not-shared = What was written down in the meeting is not shared with the family.
minutes-present = Present: { $names }.
minutes-present-none = Who was there is not written down.
minutes-for-team = Minutes for the team. What we wrote says whether the family may see it; they always see the plan.
minutes-for-family = Minutes for the family. They hold only what is shared with you.
minutes-footer = Made on { $day } with ecomap.

minutes-notes = What we talked about
minutes-decisions = What we decided
minutes-decisions-none-team = Nothing was decided on this day yet.
minutes-decisions-none-family = Nothing was decided on this day that is shared with you.
minutes-news = What is new
minutes-done = Done today
minutes-actions = Agreements still open
minutes-actions-none-team = No earlier agreements are open.
minutes-actions-none-family = No earlier agreements that are shared with you are open.
minutes-plan = The plan
minutes-plan-none-team = No goals have been agreed yet.
minutes-plan-none-family = No goals have been agreed yet.
minutes-next = Next evaluation
minutes-next-none-team = No day was chosen yet.
minutes-next-none-family = No day is shared with you yet.
minutes-next-on = { $day }

minutes-arrived = New since { $day }: { $names }.
minutes-left = No longer involved since { $day }: { $names }.
minutes-new = { $count ->
    [one] { $count } new question since { $day }
   *[other] { $count } new questions since { $day }
}
minutes-gone = { $count ->
    [one] { $count } question of { $day } is no longer there
   *[other] { $count } questions of { $day } are no longer there
}
minutes-reason = Why: { $reason }
minutes-agreed = Agreed: { $reason }
minutes-who = { $name } does this
minutes-by = decided by { $name }
minutes-due = ready on { $day }
minutes-overdue = overdue
minutes-no-due = no date yet
minutes-with = with { $names }
minutes-nobody = nobody yet
minutes-because = Needed: { $needs }
minutes-goal-untold = A goal without words

## the tab

minutes-live-about = About this meeting
minutes-live-needs-meeting = No meeting was begun on this day yet.
minutes-live-begin = Begin the meeting
minutes-live-text-hint = What you type is saved by itself.
minutes-live-share-hint = This goes for the title, who was there and the notes.
minutes-page = The minutes
minutes-audience = For whom?
minutes-audience-team = For the team
minutes-audience-family = For the family
minutes-print = Print
minutes-file = Make a PDF
minutes-live-file-busy = The PDF is being made
minutes-live-file-ready = The PDF is ready
minutes-live-file-failed = The PDF could not be made. Please try again.
minutes-live-earlier = Another meeting
minutes-live-earlier-this = This day: { $day }
minutes-live-earlier-option = { $day }: { $name }
minutes-live-back = Back to { $day }

minutes-error-day = Choose a day, such as 2026-11-22.
minutes-error-audience = Choose for whom the minutes are: for the team or for the family.
minutes-error-maker = No PDF can be made on this computer. Print the page, or ask who looks after ecomap to install typst (ecomap doctor says how).
