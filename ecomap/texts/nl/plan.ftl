# Het plan: hulpvragen, doelen, contact, momenten en rechterlijke beslissingen.

plan-needs = Hulpvragen
plan-needs-add = Hulpvraag
plan-needs-none = Er zijn nog geen hulpvragen besproken.
plan-needs-missing = Kies eerst bij welk deel van het leven dit hoort.
plan-needs-added = Hulpvraag toegevoegd
plan-goals = Doelen
plan-goals-add = Doel
plan-goals-none = Er zijn nog geen doelen afgesproken.
plan-goals-missing = Schrijf eerst op wat jullie willen bereiken.
plan-goals-added = Doel toegevoegd
plan-goals-open = Lopend
plan-goals-closed = Afgesloten
plan-contacts = Contact
plan-contacts-add = Contact
plan-contacts-none = Er is nog geen contact opgeschreven.
plan-contacts-missing = Kies eerst met wie er contact was, en op welke dag.
plan-contacts-added = Contact toegevoegd
plan-contacts-made = Nieuwste eerst
plan-older = Toon ook ouder contact
plan-moments = Momenten
plan-moments-add = Moment
plan-moments-none = Er zijn nog geen momenten opgeschreven.
plan-moments-missing = Kies eerst wat voor moment het was, en op welke dag.
plan-moments-added = Moment toegevoegd
plan-moments-coming = Komt nog
plan-moments-been = Geweest
plan-orders = Beslissingen van de rechter
plan-orders-add = Beslissing
plan-orders-none = Er zijn geen beslissingen van de rechter opgeschreven.
plan-orders-missing = Kies eerst welke beslissing het is.
plan-orders-added = Beslissing toegevoegd
plan-orders-now = Geldt nu
plan-orders-past = Voorbij

plan-add = Zet erbij
plan-leave = Toch niet

plan-severity-1 = licht
plan-severity-2 = ernstig
plan-severity-3 = acuut
plan-need-untold = Nog niet omschreven
plan-risk-said = risico voor de veiligheid
plan-intergenerational-said = speelt van ouder op kind

plan-without-open = Waar is geen hulp nodig?
plan-without = Hier is geen hulp nodig
plan-without-hint = Tik aan wat jullie samen hebben besproken. Niet aangetikt betekent: nog niet besproken.
plan-without-said = Hier is geen hulp nodig: { $name }.
plan-unknown-said = Nog niet besproken: { $name }.
plan-domain-said = { $name } (gezegd op { $date })

plan-goal-untold = Nog niet omschreven
plan-for-need = voor: { $name }
plan-with-name = met { $name }
plan-since-date = sinds { $date }
plan-due-date = klaar op { $date }

plan-date-needed = Hier hoort een dag bij.
plan-present-name = erbij: { $name }
plan-shared-said = het gezin ziet dit ook
plan-party-needed = Hier hoort iemand bij. Haal het contact weg als het er niet was.
plan-as-role = als { $name }
