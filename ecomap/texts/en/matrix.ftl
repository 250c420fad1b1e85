# The matrix of the meeting: for each family member and life domain who helps, and what is open.

matrix-caption = Who helps whom with what, on { $day }
matrix-hint = Choose a cell to read what we know of it.
matrix-whose = Which help
matrix-whose-all = All help
matrix-whose-informal = Own network
matrix-whose-formal = Paid help
matrix-for = For whom
matrix-help = Show kind of help
matrix-domain = Life domain
matrix-legend = What means what?
matrix-detail = About the chosen cell
matrix-nobody-here = On this day nobody stands in the heart of the flower. Draw the family first, or choose another day.
matrix-draw = To the flower
matrix-nothing = On this day no need and no help have been filled in yet.
matrix-plan = Fill in needs

## How a cell stands

matrix-state-missing = missing
matrix-state-waiting = waiting
matrix-state-thin = fragile
matrix-state-double = double
matrix-state-agreed = double, as agreed
matrix-state-covered = helped
matrix-state-unasked = no need noted
matrix-state-no_need = not needed
matrix-state-unknown = not discussed
matrix-means-missing = a need, and nobody helps
matrix-means-waiting = no help yet, but a waiting list
matrix-means-thin = only help by a weak or strained tie
matrix-means-double = two or more paid helpers do the same
matrix-means-agreed = double, and the team wants it so
matrix-means-covered = a need and help
matrix-means-unasked = help, no need filled in
matrix-means-no_need = family said: not needed, or the need is over
matrix-means-unknown = no help, nobody said anything about it
matrix-means-own = own network
matrix-means-professional = professional
matrix-means-agency = organisation
matrix-means-later = waiting list, planned or wished for

## In a cell

matrix-need = need
matrix-need-severity = need: { $severity }
matrix-waits = waiting { $amount }
matrix-waits-unknown = waiting list
matrix-planned = planned
matrix-wished = wished for

## About the chosen cell

matrix-told = “{ $told }”
matrix-untold = need without explanation
matrix-since = since { $day }
matrix-over = over since { $day }
matrix-said = The family said on { $day }: no help is needed here.
matrix-waiting-since = on the waiting list since { $day } ({ $amount })
matrix-doubled = { $help } by { $parties }
matrix-linked = { $parties }: { $kinds }
matrix-not-linked = Not known whether they work together: { $pairs }.
matrix-pair = { $one } with { $two }
matrix-decided = Decided: { $verdict }
matrix-decided-on = Decided on { $day }: { $verdict }
matrix-reason = Reason: { $reason }

## What the browser puts together itself

matrix-js-everyone = Everybody
matrix-js-more = + { $count }
matrix-js-more-said = and { $count } more
matrix-js-count = { $name }: { $count }
matrix-js-calm = No cell asks to be talked about
matrix-js-only-informal = Only the own network counts now
matrix-js-only-formal = Only paid help counts now
matrix-js-all-domains = Show all life domains ({ $count } more)
matrix-js-fewer-domains = Hide life domains with nothing in them
matrix-js-discuss = Open in the discussion
matrix-js-close = Close
matrix-js-place = { $name }, { $other }
matrix-js-title = { $name }: { $other }
matrix-js-needs = Need
matrix-js-who = Who helps
matrix-js-double = The same help
matrix-js-findings = To discuss
matrix-js-no-need = No need has been filled in.
matrix-js-no-help = Nobody.
