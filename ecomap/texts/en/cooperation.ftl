# Cooperation: who works with whom, and what happens when somebody leaves.

cooperation-title = Who works with whom?
cooperation-empty = Nobody stands around the family on this day yet. As soon as there are people in the flower, you see here who works with whom.
cooperation-alone = On this day { $name } is the only professional or organisation around the family, and nobody has a line with anybody else. There is no cooperation to draw yet.
cooperation-own = On this day there are no professionals around the family, and no lines within their own network yet.
cooperation-picture = Drawing of who works with whom
cooperation-summary = Between { $parties } people and organisations { $linked ->
    [0] there is no line yet.
    [one] there is one line.
   *[other] there are { $linked } lines.
}
cooperation-drawn = { $missing ->
    [0] All professionals who help the same family member have a line with each other.
    [one] One pair helps the same family member without a line: it is drawn dashed.
   *[other] { $missing } pairs help the same family member without a line: they are drawn dashed.
}
cooperation-drawn-some = { $missing } pairs help the same family member without a line. { $drawn ->
    [one] The drawing shows the one pair that shares most
   *[other] The drawing shows { $drawn } of them: those that share most
}. Choose somebody to see the others of that person too.

## Legend

cooperation-legend = What the signs mean
cooperation-legend-formal = professional or organisation
cooperation-legend-informal = own network
cooperation-legend-caseworker = fixed caseworker
cooperation-legend-missing = help the same family member, no line
cooperation-legend-missing-strong = in the same life domain too, no line

## Missing lines

cooperation-missing = Do they know of each other?
cooperation-missing-none = All professionals who help the same family member have a line with each other. Does that cooperation also work well?
cooperation-missing-alone = No two professionals help the same family member.
cooperation-missing-caption = Who helps the same family member in the same life domain without a line. Those who share most stand first.
cooperation-missing-caption-members = Who helps the same family member, each with something else, without a line
cooperation-missing-members = { $count ->
    [one] One pair helps the same family member, each with something else
   *[other] { $count } pairs help the same family member, each with something else
}
cooperation-who = Who
cooperation-record = Write down
cooperation-question-domains = { $a } and { $b } both help { $members } with { $domains }. Do they know of each other?
cooperation-question = { $a } and { $b } both help { $members }, each with something else. Do they know of each other?
cooperation-join = They work together
cooperation-join-label = Write down that { $a } and { $b } work together
cooperation-joined = Written down: they work together
cooperation-joined-told = Written down: { $name } and { $other } work together.
cooperation-undo = Take back
cooperation-missing-more = { $count ->
    [one] One more pair that shares a family member
   *[other] { $count } more pairs that share a family member
}
cooperation-missing-with = { $name }, with { $others }

## The fixed caseworker

cooperation-middle = The fixed caseworker in the middle
cooperation-middle-none = There is no fixed caseworker on this day. Who keeps an eye on who does what?
cooperation-middle-only = { $name } is the only professional on this day.
cooperation-middle-all = { $name } has a line with { $total ->
    [one] the one other professional or organisation.
   *[other] all { $total } other professionals and organisations.
}
cooperation-middle-some = { $name } has a line with { $count } of the { $total } other professionals and organisations.
cooperation-middle-strangers = No line yet with { $others }.
cooperation-middle-via = { $count ->
    [one] { $others } can be reached by the others through { $name } only.
   *[other] { $others } can be reached by the others through { $name } only.
}
cooperation-middle-between = Take two others from the network. In about { $share } of 100 cases the shortest way between them runs through { $name }. The higher that is, the more leans on { $name }.
cooperation-middle-aside = No shortest way between two others runs through { $name }. Who brings them together when that is needed?
cooperation-parts = { $count ->
    [one] The network is one whole: all are connected with each other by lines.
   *[other] The network consists of { $count } separate parts.
}
cooperation-group = { $others }
cooperation-groups = { $count ->
    [one] A small group apart from the rest: { $groups }.
   *[other] { $count } small groups apart from the rest: { $groups }.
}
cooperation-islands = { $count ->
    [one] { $others } stands alone: no line is drawn with anybody.
   *[other] { $others } stand alone: no line is drawn with anybody.
}

## What if somebody leaves

cooperation-leave = What if … leaves?
cooperation-leave-choose = Who is it about?
cooperation-leave-nobody = Choose somebody
cooperation-leave-intro = Choose somebody from the list or in the drawing. Their lines light up, here and in the flower.
cooperation-leave-caseworker = The family then has no fixed caseworker.
cooperation-leave-apart = The network then falls apart: from { $before ->
    [one] one whole
   *[other] { $before } parts
} to { $after } separate parts.
cooperation-leave-whole = The others can still reach each other.
cooperation-leave-unlinked = { $name } has no line with anybody now, so nothing changes between the others.
cooperation-leave-islands = { $count ->
    [one] { $others } then stands alone.
   *[other] { $others } then stand alone.
}
cooperation-leave-group = { $others } then form a small group apart.
cooperation-leave-needed = There is a need, and nobody else helps with: { $places }.
cooperation-leave-places = Nobody else helps with: { $places }.
cooperation-leave-goals = { $count ->
    [one] One goal then has nobody left:
   *[other] { $count } goals then have nobody left:
} { $goals }.
cooperation-leave-ask = Who takes this over, when it comes to that?
cooperation-leave-nothing = No place is left without help and no goal without a person.
cooperation-place = { $domain } ({ $members })
cooperation-goal = ‘{ $goal }’
cooperation-goal-untold = a goal not described
cooperation-leave-what = What would be lost
cooperation-leave-leans = On whom does the network lean?
cooperation-leave-caption = First stands with whom most would be lost: places with a need, goals, and connection between the others.
cooperation-leave-help = No more help: { $places }
cooperation-leave-goal = Goal without a person: { $goals }
cooperation-leave-pieces = Network from { $before } to { $after } parts
cooperation-leave-caseworker-short = No fixed caseworker any more
cooperation-leave-loose = Alone: { $others }
cooperation-leave-need = A need, and no more help: { $places }
cooperation-leave-light = { $count ->
    [one] If { $others } leaves, no place, goal or connection is lost.
   *[other] If one of these { $count } leaves, no place, goal or connection is lost: { $others }.
}

## Lines that are there

cooperation-linked = { $count ->
    [one] One pair has a line
   *[other] { $count } pairs have a line
}
cooperation-linked-caption = Who has a line with each other, and what they share
cooperation-line = Line
cooperation-share = Together for
cooperation-share-none = no family member together
cooperation-share-members = { $members }, each with something else
cooperation-share-domains = { $members }: { $domains }
cooperation-pair = { $a } and { $b }
cooperation-link-cooperates = they work together
cooperation-link-informs = { $a } passes information on to { $b }
cooperation-link-refers = { $a } refers to { $b }
cooperation-link-conflict = there is a conflict
cooperation-link-knows = they know each other
cooperation-link-since = { $line }, since { $day }
