# Saving: how it stands, and the question which version stays.

saving-status = Saving
saving-saved = Saved
saving-saving = Saving…
saving-offline = Not saved yet
saving-cut = No connection
saving-asking = Waiting for your choice
saving-waiting = still to save: { $count }
saving-news = Just updated on another device
saving-news-name = Just updated by { $name }

saving-offline-long = No connection. You can keep drawing; we will save it as soon as we can.
saving-unstored = This browser cannot hold on to anything. Keep this page open until everything is saved.
saving-held = This cannot be saved now.
saving-gone = This family is no longer in ecomap.
saving-kept-here = What you drew is still on this device. Download it, so that it does not get lost.
saving-refused = One change was taken off the drawing again.
saving-overtaken = Somebody else has changed this meanwhile. It stays as it is now.
saving-asking-long = You both changed the same thing. Choose which version stays; then saving goes on.
saving-choose = Choose now
saving-download = Download what is not saved yet
saving-file-name = not-saved.json
saving-close = Close

saving-conflict = Somebody else changed this too
saving-conflict-name = { $name } changed this too
saving-conflict-intro = Which version stays?
saving-of-other = The other's
saving-of-name = Version of { $name }
saving-of-me = Yours
saving-take-theirs = Keep the other's
saving-take-mine = Take mine

saving-removed = taken away
saving-unknown = not filled in
saving-somebody = somebody who is no longer there
saving-version-mine = as you did it
saving-version-theirs = as the other did it
saving-yes = yes
saving-no = no
saving-hours = { $count } hours a week
saving-household-with = lives with { $name }
saving-household-own = a home of their own
saving-ring-1 = close by
saving-ring-2 = in the middle
saving-ring-3 = further away
saving-severity-1 = mild
saving-severity-2 = serious
saving-severity-3 = acute

# What it is about

saving-record = something on the drawing
saving-record-family = family { $name }
saving-record-ties = tie with { $name }
saving-record-caseworkers = fixed caseworker { $name }
saving-record-links = cooperation of { $name } and { $other }
saving-record-bonds = bond between { $name } and { $other }
saving-record-needs = need “{ $name }”
saving-record-goals = goal “{ $name }”
saving-record-orders = court order: { $name }
saving-record-moments = moment: { $name }, { $date }
saving-record-contacts = contact with { $name } on { $date }
saving-record-decisions = decision about a finding
saving-record-notes = note “{ $name }”
saving-record-reflections = reflection of { $date }
