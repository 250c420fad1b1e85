# The role lanes: who gave which help when, and how it passed into other hands.

## lanes-page: for the script, which fills in {…} itself

lanes-page-hint = Choose a bar or a moment to read what it is.
lanes-page-moments = { $count } moments: { $name }
lanes-page-days = { $count } d
lanes-page-quiet = Lanes that nobody has been in for over a year: { $count }

## what always stands above the lanes

lanes-zoom = How much time is shown
lanes-zoom-all = All
lanes-zoom-five = 5 years
lanes-zoom-one = 1 year
lanes-zoom-meeting = Since meeting
lanes-zoom-in = Zoom in
lanes-zoom-out = Zoom out
lanes-domain = Life domain
lanes-domain-all = All life domains
lanes-several = More than one party
lanes-as-table = As a table

## how many professionals this family ever had

lanes-ever = { $count ->
    [0] Up to { $day } this family had no professionals yet.
    [one] Up to { $day } this family had one professional or organisation around it.
   *[other] Up to { $day } this family had { $count } professionals and organisations around it.
}
lanes-ever-now = { $count ->
    [0] On that day none of them is still there.
    [one] On that day one of them is still there.
   *[other] On that day { $count } of them are still there.
}
lanes-care-none = There has been no fixed caseworker yet.
lanes-care-one = The fixed caseworker: { $names }.
lanes-care-several = { $count } fixed caseworkers one after another: { $names }.
lanes-care-stay = { $name } ({ $amount })
lanes-care-now = { $name } (now, { $amount })
lanes-care-unknown = start not known

## a lane

lanes-region = Lanes, from left to right in time
lanes-care = Fixed caseworker
lanes-role = { $help } · { $domain }
lanes-none = There is no help from professionals to put in a lane yet. Choose the life domain and the kind of help with somebody around the family; then it will stand here.
lanes-none-left = No lane fits this choice.
lanes-unplaced = Not in a lane, because life domain or kind of help is not filled in: { $names }.
lanes-people = { $count ->
    [0] nobody yet
    [one] one party
   *[other] { $count } parties
}
lanes-now = now { $names }
lanes-now-nobody = ended { $amount } ago
lanes-now-waiting = now waiting for { $names }
lanes-gap-days = { $count ->
    [one] one day nobody
   *[other] { $count } days nobody
}
lanes-warm-days = { $count ->
    [one] one day together
   *[other] { $count } days together
}
lanes-waiting-days = { $count ->
    [one] one day waiting
   *[other] { $count } days waiting
}
lanes-gap-said = { $count ->
    [one] One day nobody
   *[other] { $count } days nobody
}, from { $start } until { $end }.
lanes-warm-said = { $count ->
    [one] One day together
   *[other] { $count } days together
} for the same member, from { $start } until { $end }.
lanes-everyone = the whole family

## a bar, in a sentence

lanes-turn-help = { $past ->
    [yes] { $name } gave { $help } with { $domain } to { $members }
   *[no] { $name } gives { $help } with { $domain } to { $members }
}
lanes-turn-care = { $past ->
    [yes] { $name } was the fixed caseworker
   *[no] { $name } is the fixed caseworker
}
lanes-turn-wait = { $past ->
    [yes] There was waiting for { $name } for { $help } with { $domain }, for { $members }
   *[no] There is waiting for { $name } for { $help } with { $domain }, for { $members }
}
lanes-turn-plan = { $care ->
    [yes] Planned: { $name } as the fixed caseworker
   *[no] Planned: { $name } for { $help } with { $domain }, for { $members }
}
lanes-when-both = from { $start } until { $end }
lanes-when-since = since { $start }
lanes-when-until = until { $end }, start not known
lanes-when-unknown = start not known
lanes-when-from = from { $start }
lanes-when-someday = no date yet
lanes-joined = { $warm ->
    [yes] warm, { $days ->
        [one] one day
       *[other] { $days } days
    } together with { $names }
   *[no] { $days ->
        [one] one day
       *[other] { $days } days
    } together with { $names }
}
lanes-followed = { $days ->
    [0] straight after { $names }
    [one] one day after { $names }
   *[other] { $days } days after { $names }
}
lanes-back = { $days ->
    [one] back after one day
   *[other] back after { $days } days
}

## what the signs mean

lanes-legend = What the signs mean
lanes-legend-turn = is there or was there
lanes-legend-unknown = start not known
lanes-legend-wait = waiting
lanes-legend-plan = planned
lanes-legend-gap = nobody
lanes-legend-warm = together, as in a warm handover
lanes-legend-day = chosen day
lanes-legend-moment = moment of the family

## the table

lanes-table = Lanes as a table, up to { $day }
lanes-column-role = What
lanes-column-person = Who
lanes-column-members = For whom
lanes-column-start = From
lanes-column-end = Until
lanes-column-days = Days
lanes-column-handover = Handover
lanes-kind-wait = waiting
lanes-kind-plan = planned
lanes-unknown = not known
lanes-goes-on = goes on
lanes-first = –
