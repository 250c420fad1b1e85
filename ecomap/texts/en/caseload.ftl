# Families: the list, a new family, files in and out, the training copy.

caseload-title = Families
caseload-new = New family
caseload-import = Add a file
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
caseload-since = since { $day }
caseload-day = as of { $day }
caseload-actions = { $count ->
    [one] 1 action open
   *[other] { $count } actions open
  }{ $late ->
    [0] {""}
   *[other] , { $late } overdue
  }
caseload-actions-due = first due { $day }
caseload-drawn = { $day }
caseload-drawn-today = today
caseload-drawn-yesterday = yesterday
caseload-broken = { $count ->
    [one] 1 file could not be read
   *[other] { $count } files could not be read
  }
caseload-broken-show = See why

caseload-unavailable = Ecomap cannot reach the families now. Nothing has changed. Try again in a moment.
caseload-name-missing = Fill in a name. A first name or a nickname is enough.
caseload-name-long = This name is too long. Choose a shorter one.

## What the page itself says

caseload-page-loading = One moment…
caseload-page-search = Search
caseload-page-search-hint = Name of family or caseworker
caseload-page-filter = Show
caseload-page-filter-all = All families
caseload-page-filter-findings = Urgent or to discuss
caseload-page-filter-evaluation = Evaluation within 30 days
caseload-page-filter-late = Actions that are overdue
caseload-page-filter-actions = Open actions
caseload-page-filter-without = Without fixed caseworker
caseload-page-filter-samples = Invented families
caseload-page-sort = Order
caseload-page-sort-name = Name
caseload-page-sort-drawn = Last updated
caseload-page-sort-urgent = Most urgent
caseload-page-sort-evaluation = First evaluation
caseload-page-sort-actions = First action
caseload-page-archived = Archived
caseload-page-archived-hint = Archived families. Nothing is erased: you can bring them back.
caseload-page-all = { $count } families
caseload-page-one = 1 family
caseload-page-some = { $count } of { $number } families
caseload-page-families = Families
caseload-page-nothing = Nothing found
caseload-page-nothing-hint = Try a shorter name, or show all families.
caseload-page-show-all = Show all families
caseload-page-empty = There are no families here yet
caseload-page-empty-hint = Begin with a new family, or add a family file. You can also drag a file onto this page.
caseload-page-empty-archived = Nothing was archived
caseload-page-empty-archived-hint = A family that you archive comes to stand here.
caseload-page-again = Try again
caseload-page-invented = invented
caseload-page-caseworker = Fixed caseworker
caseload-page-no-caseworker = No fixed caseworker
caseload-page-findings = Findings
caseload-page-no-findings = No open findings
caseload-page-evaluation = Evaluation
caseload-page-no-evaluation = Not planned
caseload-page-drawn = Updated
caseload-page-menu = More about { $name }
caseload-page-open = Open
caseload-page-copy = Training copy without names
caseload-page-file = Save as a file
caseload-page-archive = Archive
caseload-page-restore = Bring back
caseload-page-done-copied = The training copy is in the list. It holds no names or texts of the family.
caseload-page-done-archived = “{ $name }” was archived.
caseload-page-done-restored = “{ $name }” is among the families again.
caseload-page-done-added-one = “{ $name }” was added.
caseload-page-done-added = { $count } families were added.
caseload-page-undo = Undo
caseload-page-failed = Ecomap gives no answer. Check that it is still running and try again.
caseload-page-close = Close
caseload-page-cancel = Cancel
caseload-page-new-title = New family
caseload-page-new-question = What do you call this family?
caseload-page-new-hint = A first name or a nickname is enough.
caseload-page-new-bsn = This seems to hold a citizen service number. Better leave it out: ecomap does not need it.
caseload-page-new-make = Begin drawing
caseload-page-new-missing = Fill in a name. A first name or a nickname is enough.
caseload-page-drop = Let go to add
caseload-page-import-title = Add files
caseload-page-import-intro = Nothing has been added yet. First look at what is in them.
caseload-page-import-reading = Being read…
caseload-page-import-good = Can be added
caseload-page-import-bad = Cannot be added
caseload-page-import-known = Is here already
caseload-page-import-added = Added
caseload-page-import-known-what = A family with the same identification is in ecomap already, perhaps under “Archived”. That one stays as it is. What do you do with this file?
caseload-page-import-skip = Skip it
caseload-page-import-as-new = Add it as a new family
caseload-page-import-findings = Open findings
caseload-page-import-problems = What is wrong with it
caseload-page-import-warnings = Mind
caseload-page-import-add = Add
caseload-page-import-add-some = Add ({ $count })
caseload-page-import-large = This file is larger than { $number } MB. A family file is much smaller.
caseload-page-import-unreadable = This file cannot be read. See whether it is still there.

## What is in a file, and what is wrong with it

caseload-holds = { $ties ->
    [0] No ties
    [one] 1 tie
   *[other] { $ties } ties
  }, { $needs ->
    [0] no needs
    [one] 1 need
   *[other] { $needs } needs
  }
caseload-holds-dates = From { $first } to { $last }
caseload-holds-no-dates = Without dates
caseload-holds-invented = Invented family
caseload-holds-real = Not marked as invented
caseload-citizen-number = { $place }: this seems to hold a citizen service number. Better take it out: ecomap does not need it.
caseload-known = A family with the same identification is in ecomap already. Nothing has changed.
caseload-problem = { $place }: { $sentence }
caseload-problems-more = And { $count } more such lines.

caseload-place-unknown = “{ $name }”
caseload-place-members = family member
caseload-place-bonds = bond between family members
caseload-place-parties = party
caseload-place-ties = tie
caseload-place-observations = observation
caseload-place-links = link between parties
caseload-place-caseworkers = fixed caseworker
caseload-place-needs = need
caseload-place-goals = goal
caseload-place-orders = court order
caseload-place-moments = moment
caseload-place-contacts = contact
caseload-place-decisions = decision
caseload-place-notes = note
caseload-place-reflections = reflection

## Names in a training copy

caseload-training-name = Exercise ({ $members ->
    [one] 1 family member
   *[other] { $members } family members
  }, { $parties ->
    [one] 1 party
   *[other] { $parties } parties
  })
caseload-training-household = House { $number }
caseload-training-organisation = Institution { $number }
caseload-training-member-child = Child { $letter }
caseload-training-member-parent = Parent { $letter }
caseload-training-member-step_parent = Step-parent { $letter }
caseload-training-member-foster_parent = Foster parent { $letter }
caseload-training-member-grandparent = Grandparent { $letter }
caseload-training-member-sibling = Sibling { $letter }
caseload-training-member-other = Family member { $letter }
caseload-training-member-unknown = Family member { $letter }
caseload-training-party-kin = Relative { $number }
caseload-training-party-friend = Friend { $number }
caseload-training-party-neighbour = Neighbour { $number }
caseload-training-party-volunteer = Volunteer { $number }
caseload-training-party-community = Club { $number }
caseload-training-party-professional = Professional { $number }
caseload-training-party-agency = Organisation { $number }
