# The screens, except the flower itself.

page-brand = ecomap
page-skip = To the content
page-language = Nederlands
page-language-label = Toon deze pagina in het Nederlands
page-loading = One moment…
page-not-found-title = Not found
page-not-found = This page or this family is not here. Perhaps an opened file went away when ecomap stopped: open it again.
page-not-found-back = To all families
page-close = Close

caseload-title = Families
caseload-intro = Choose a family and see its network as a flower.
caseload-samples = These are invented sample families.
caseload-open = Open a file
caseload-open-hint = Or drag a family file onto this page. It stays on this computer and is kept nowhere.
caseload-opened = opened file, not kept
caseload-fictional = invented
caseload-people = { $members ->
    [0] No family members yet
    [one] 1 family member
   *[other] { $members } family members
  }, { $parties ->
    [0] no parties yet
    [one] 1 party
   *[other] { $parties } parties
  }
caseload-caseworker = Fixed caseworker: { $name }, since { $since }
caseload-caseworker-unknown = Fixed caseworker: { $name }
caseload-no-caseworker = No fixed caseworker
caseload-day = On { $day }
caseload-findings-none = No open findings
caseload-empty = There are no families in this folder yet. Open a family file to begin.
caseload-broken = { $count ->
    [one] 1 file could not be read
   *[other] { $count } files could not be read
  }
caseload-broken-show = See why

open-problems-title = This file could not be opened
open-problems-intro = { $count ->
    [one] One thing is not in order. Nothing was kept or changed.
   *[other] { $count } things are not in order. Nothing was kept or changed.
  }
open-failed = The app gave no answer. Check that ecomap is still running and try again.

family-back = All families
family-tab-who = Who
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
