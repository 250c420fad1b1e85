# The screens, except the flower itself.

page-brand = ecomap
page-skip = To the content
page-language = Nederlands
page-language-label = Toon deze pagina in het Nederlands
page-loading = One moment…
page-not-found-title = Not found
page-not-found = This page or this family is not here. Perhaps the family was archived: look under “Archived” in the list.
page-not-found-back = To all families
page-close = Close

family-coming = One moment, this is being worked out…
family-back = All families
family-tab-who = Who
family-tab-plan = Plan
family-tab-findings = Findings
family-tab-measures = Figures
family-panel = About this network
family-view = View
family-view-family = Family
family-view-team = Team
family-findings-day = On { $day }
family-findings-none = No findings on this day.
family-findings-open = { $count ->
    [one] 1 point to talk about
   *[other] { $count } points to talk about
  }
family-findings-hint = Choose a point: the flower shows whom it is about.
family-findings-decided = { $count ->
    [one] 1 decision made
   *[other] { $count } decisions made
  }
family-finding-why = Why do I see this?
family-finding-decided-on = { $verdict }, on { $day }
family-finding-reason = Reason: { $reason }
family-measures-period = On { $day }, and over { $from } to { $to }
family-measures-intro = Figures start a conversation; they are no verdict.
family-measures-network = The network on this day
family-measures-continuity = Who stayed and who changed
family-measures-help = Help and needs

value-undefined = n/a
value-yes = yes
value-no = no
value-days = { $days ->
    [one] 1 day
   *[other] { $days } days
  }
value-hours = { $hours } hours
value-per-year = { $number } a year
value-points = { $points } percentage points
page-unavailable-again = Try again
page-unavailable-title = The data cannot be reached now
