# Scaling up and down: paid help and the family's own network through time, by life domain.

scaling-hint = Paid help stands above the line, the own network below it. The thicker, the more parties.
scaling-choose = Choose a life domain to light up who belongs to it. Each stripe in a picture is one party.
scaling-empty = There is no need and no help yet. Once they are on the flower, you see here how paid help and the own network go through time.
scaling-range = How much time you see
scaling-range-all = Whole time
scaling-range-three = Last 3 years
scaling-range-year = Last year

## Headings

scaling-whole = The whole family
scaling-asked = { $count ->
    [one] One life domain with a question
   *[other] { $count } life domains with a question
}
scaling-asked-none = No life domain raises a question about more or less help now.
scaling-others = Other life domains
scaling-quiet = { $count ->
    [one] One life domain without a need, where nothing changed for long
   *[other] { $count } life domains without a need, where nothing changed for long
}
scaling-legend = What the signs mean

## How it is now

scaling-now = Now { $formal ->
    [0] nobody
   *[other] { $formal }
} paid and { $informal ->
    [0] nobody
   *[other] { $informal }
} from the own network.
scaling-now-nobody = Nobody helps here now.
scaling-now-waiting = On the waiting list: { $names }.
scaling-since = The same people since { $day }.
scaling-since-ever = The same people for as long as we know.
scaling-since-nobody = That has been so since { $day }.
scaling-hours = Paid help: { $hours } hours a week, as far as known.
scaling-need = Need: { $severity }.
scaling-need-none = No need now.
scaling-severity-0 = severity not known
scaling-severity-1 = mild
scaling-severity-2 = serious
scaling-severity-3 = acute

## How it went in the whole family

scaling-went-year = A year ago { $formal } paid and { $informal } from the own network, now { $formal_now } and { $informal_now }.
scaling-went-start = At the start, on { $day }, { $formal } paid and { $informal } from the own network, now { $formal_now } and { $informal_now }.
scaling-went-today = Now { $formal_now } paid and { $informal_now } from the own network.
scaling-went-hours = Paid help then { $hours } hours a week, now { $hours_now }, as far as known.
scaling-caseworker = The fixed caseworker is counted here. Somebody who helps on several life domains counts once.

## Questions

scaling-decided = This has been decided: { $verdict }.
scaling-only-paid = Only paid people help here{ $known ->
    [yes] , since { $day }
   *[no] , for as long as we know
}. Who from the own network could think along or lend a hand?
scaling-passed = The paid help of { $left } stopped after { $day }. { $stayed } { $stayed_count ->
    [one] stays.
   *[other] stay.
} Does that work, or is something still needed?
scaling-kind-only_paid = Paid help only
scaling-kind-passed = Passed on to the own network

## Facts with a question

scaling-fact-goal = “{ $goal }” met on { $day }.
scaling-fact-goal-undated = “{ $goal }” met; the day is not known.
scaling-goal-nameless = goal without a text
scaling-fact-alike = { $kind ->
    [paid] The paid help
   *[any] The help
} with this has been the same since { $day }.
scaling-fact-alike-ever = { $kind ->
    [paid] The paid help
   *[any] The help
} with this has been the same for as long as we know.
scaling-fact-rise = { $members }: from { $before } to { $after } on { $day }.
scaling-fact-open = The need has been open since { $day }: { $days ->
    [one] one day
   *[other] { $days } days
}.
scaling-fact-waiting = On the waiting list since { $day }: { $days ->
    [one] one day
   *[other] { $days } days
}.
scaling-fact-without = Without help since { $day }: { $days ->
    [one] one day
   *[other] { $days } days
}.

## The picture in one sentence

scaling-chart = { $name }, from { $start } to { $end }. Paid: between { $formal_least } and { $formal_most }, now { $formal }. Own network: between { $informal_least } and { $informal_most }, now { $informal }.
scaling-chart-need = Need now { $severity }.
scaling-chart-goals = Goals met: { $met }; dropped: { $dropped }.

## Signs

scaling-sign-formal = paid
scaling-sign-informal = own network
scaling-sign-waiting = waiting list
scaling-sign-severity = need: the higher, the more severe
scaling-sign-rise = need became more severe
scaling-sign-met = goal met
scaling-sign-dropped = goal dropped
scaling-there = { $day }: { $count } paid, { $other } own network
scaling-mark = { $name }, { $day }
scaling-goal-met = Goal met: “{ $goal }”
scaling-goal-dropped = Goal dropped: “{ $goal }”

## As a table

scaling-table = As a table
scaling-table-of = { $name }: each day on which something changed
scaling-column-day = From
scaling-column-formal = Paid
scaling-column-informal = Own network
scaling-column-waiting = Waiting list
scaling-column-hours = Hours a week
scaling-column-severity = Need
scaling-column-what = What happened
scaling-came-formal = Paid help that came: { $names }.
scaling-came-informal = Own network that came: { $names }.
scaling-came-waiting = On the waiting list: { $names }.
scaling-went-formal = Paid help that stopped: { $names }.
scaling-went-informal = Own network that stopped: { $names }.
scaling-went-waiting = No longer on the waiting list: { $names }.
