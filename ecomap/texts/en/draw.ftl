# Drawing: the bar above the flower and the panel beside it.

draw-tools = Drawing
draw-tool-mode = Draw
draw-tool-undo = Undo
draw-tool-redo = Redo
draw-tool-connect = Connect
draw-done = Done

## Who it is

draw-second-member = Family member
draw-second-caseworker = Fixed caseworker
draw-second-link = Working together
draw-second-heart = The family in the heart of the flower
draw-no-name = no name
draw-no-text = no text
draw-this = this
draw-link-title = { $name } and { $other }
draw-stands-with = Place in the flower
draw-no-sector = Choose a place

## What there is between this person and the family

draw-unknown = not talked about yet
draw-whole-family = for the whole family
draw-somebody-else = Somebody else…
draw-ring-1 = Close
draw-ring-2 = In between
draw-ring-3 = Further away
draw-nobody = Nobody
draw-choose = Choose…
draw-ties = Line of help
draw-tie-count = Line { $count }
draw-tie-add = One more line of help
draw-tie-remove = Take this line away
draw-until-date = until { $date }

## Working together, notes

draw-links = Works together with
draw-link-with = Connect with
draw-notes = Notes
draw-note-add = Keep this note

## The family

draw-member-name = New family member
draw-member-add = Add
draw-born = born { $date }
draw-house-with = with { $name }
draw-house-own = in a home of their own
draw-bonds = Bonds
draw-bond-with = With whom?
draw-bond-partner = partner of
draw-bond-ex_partner = separated from
draw-bond-parent_of = parent of
draw-bond-child_of = child of
draw-bond-sibling = brother or sister of
draw-bond-foster_of = foster parent of
draw-bond-fostered_by = foster child of

## Fixed caseworker

draw-as-caseworker = As fixed caseworker
draw-as-person = As a person
draw-spell-remove = Was not the fixed caseworker
draw-becomes-caseworker = Becomes the fixed caseworker
draw-takes-over = Takes over from { $name } as fixed caseworker
draw-handover = Hand over
draw-handover-hint = Going on together for a while? Let the old one stop later than the new one starts.
draw-handover-to = Who takes over?
draw-handover-new = Or somebody new
draw-handover-from = The new one starts on
draw-handover-until = The old one stops on
draw-handover-do = Hand over

## Stopping and removing

draw-stopped = Stopped
draw-stopped-hint = The help stops on { $day }. On earlier days everything stays.
draw-remove = Remove
draw-remove-mistake = Only when this was a mistake.
draw-remove-along = Only when this was a mistake. This goes along: { $name }.
draw-remove-named = Remove: { $name }
draw-along-ties = lines of help { $count }
draw-along-links = links { $count }
draw-along-notes = notes { $count }
draw-along-caseworkers = time as fixed caseworker { $count }
draw-along-contacts = contacts { $count }
draw-along-bonds = bonds { $count }
draw-along-needs = needs { $count }
draw-along-orders = court orders { $count }

## Days and numbers

draw-chip-today = On this day
draw-chip-this-year = This year
draw-chip-last-year = Last year
draw-chip-unknown = I do not know
draw-chip-ongoing = Still going
draw-day-understood = Understood: { $date }
draw-day-unreadable = I cannot read this as a date. Write for example 2019, March 2021 or 15-3-2021.
draw-day-impossible = This day does not exist.
draw-day-far = This year is too far away. Choose a year between 1800 and 2200.
draw-day-reversed = This runs from { $day } until { $date }: the end is before the start.
draw-number-unreadable = Write a number from 0 to { $count }.
draw-bsn = This looks like a citizen service number. It does not belong here.
draw-changed-elsewhere = Somebody else has just made this: { $theirs }

## What happened

draw-add = Add
draw-add-member = Family member
draw-add-to = Add to { $name }
draw-told-added = Somebody new stands with: { $name }. Write the name.
draw-told-named = { $name } now stands with: { $other }
draw-told-ring-1 = { $name } now stands close
draw-told-ring-2 = { $name } now stands in between
draw-told-ring-3 = { $name } now stands further away
draw-told-removed = Removed: { $name }
draw-told-stopped = { $name } has stopped
draw-told-caseworker = { $name } is the fixed caseworker now
draw-told-line-added = Added
draw-told-tie-added = New line of help added
draw-told-taken-back = Nothing added
draw-told-undone = Undone
draw-told-redone = Done again
draw-told-nothing-to-undo = There is nothing to undo
draw-told-nothing-to-redo = There is nothing to redo
draw-gone = This was taken away. The panel is closed.
