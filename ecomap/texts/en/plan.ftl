# The plan: needs, goals, contacts, moments and court orders.

plan-needs = Needs
plan-needs-add = Need
plan-needs-none = No needs have been talked about yet.
plan-needs-missing = First choose which part of life this is about.
plan-needs-added = Need added
plan-goals = Goals
plan-goals-add = Goal
plan-goals-none = No goals have been agreed yet.
plan-goals-missing = First write down what you want to reach.
plan-goals-added = Goal added
plan-goals-open = Going on
plan-goals-closed = Closed
plan-contacts = Contacts
plan-contacts-add = Contact
plan-contacts-none = No contact has been written down yet.
plan-contacts-missing = First choose who there was contact with, and on which day.
plan-contacts-added = Contact added
plan-contacts-made = Newest first
plan-older = Show older contacts too
plan-moments = Moments
plan-moments-add = Moment
plan-moments-none = No moments have been written down yet.
plan-moments-missing = First choose what sort of moment it was, and on which day.
plan-moments-added = Moment added
plan-moments-coming = Still to come
plan-moments-been = Has been
plan-orders = Court orders
plan-orders-add = Court order
plan-orders-none = No court orders have been written down.
plan-orders-missing = First choose which order it is.
plan-orders-added = Court order added
plan-orders-now = In force
plan-orders-past = Past

plan-add = Add
plan-leave = Leave it

plan-severity-1 = light
plan-severity-2 = serious
plan-severity-3 = acute
plan-need-untold = Not described yet
plan-risk-said = risk to safety
plan-intergenerational-said = passes from parent to child

plan-without-open = Where is no help needed?
plan-without = No help needed here
plan-without-hint = Tap what you talked about together. Not tapped means: not talked about yet.
plan-without-said = No help needed here: { $name }.
plan-unknown-said = Not talked about yet: { $name }.
plan-domain-said = { $name } (said on { $date })

plan-goal-untold = Not described yet
plan-for-need = for: { $name }
plan-with-name = with { $name }
plan-since-date = since { $date }
plan-due-date = done by { $date }

plan-date-needed = This needs a day.
plan-present-name = present: { $name }
plan-shared-said = the family sees this too
plan-party-needed = This needs somebody. Remove the contact if there was none.
plan-as-role = as { $name }
