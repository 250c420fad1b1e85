# Tekenen: de balk boven de bloem en het invulpaneel ernaast.

draw-tools = Tekenen
draw-tool-mode = Tekenen
draw-tool-undo = Ongedaan maken
draw-tool-redo = Opnieuw doen
draw-tool-connect = Verbinden
draw-done = Klaar

## Wie het is

draw-second-member = Gezinslid
draw-second-caseworker = Vaste hulpverlener
draw-second-link = Samenwerking
draw-second-heart = Het gezin in het hart van de bloem
draw-no-name = zonder naam
draw-no-text = zonder tekst
draw-this = dit
draw-link-title = { $name } en { $other }
draw-stands-with = Plek in de bloem
draw-no-sector = Kies een plek

## Wat er is tussen deze persoon en het gezin

draw-unknown = nog niet besproken
draw-whole-family = voor het hele gezin
draw-somebody-else = Iemand anders…
draw-ring-1 = Dichtbij
draw-ring-2 = Midden
draw-ring-3 = Verder weg
draw-nobody = Niemand
draw-choose = Kies…
draw-ties = Hulplijn
draw-tie-count = Hulplijn { $count }
draw-tie-add = Nog een hulplijn
draw-tie-remove = Deze hulplijn weghalen
draw-until-date = tot en met { $date }

## Samenwerking, notities

draw-links = Werkt samen met
draw-link-with = Verbind met
draw-notes = Notities
draw-note-add = Notitie bewaren

## Het gezin

draw-member-name = Nieuw gezinslid
draw-member-add = Toevoegen
draw-born = geboren { $date }
draw-house-with = bij { $name }
draw-house-own = in een eigen huis
draw-bonds = Banden
draw-bond-with = Met wie?
draw-bond-partner = partner van
draw-bond-ex_partner = uit elkaar met
draw-bond-parent_of = ouder van
draw-bond-child_of = kind van
draw-bond-sibling = broer of zus van
draw-bond-foster_of = pleegouder van
draw-bond-fostered_by = pleegkind van

## Vaste hulpverlener

draw-as-caseworker = Als vaste hulpverlener
draw-as-person = Als persoon
draw-spell-remove = Was geen vaste hulpverlener
draw-becomes-caseworker = Wordt vaste hulpverlener
draw-takes-over = Neemt over van { $name } als vaste hulpverlener
draw-handover = Overdragen
draw-handover-hint = Samen een tijdje door? Laat de oude dan later stoppen dan de nieuwe begint.
draw-handover-to = Wie neemt het over?
draw-handover-new = Of iemand nieuw
draw-handover-from = De nieuwe begint op
draw-handover-until = De oude stopt op
draw-handover-do = Draag over

## Stoppen en verwijderen

draw-stopped = Gestopt
draw-stopped-hint = De hulp stopt op { $day }. Op eerdere dagen blijft alles staan.
draw-remove = Verwijderen
draw-remove-mistake = Alleen als dit een vergissing was.
draw-remove-along = Alleen als dit een vergissing was. Dit gaat mee weg: { $name }.
draw-remove-named = Verwijder: { $name }
draw-along-ties = hulplijnen { $count }
draw-along-links = samenwerkingen { $count }
draw-along-notes = notities { $count }
draw-along-caseworkers = tijd als vaste hulpverlener { $count }
draw-along-contacts = contacten { $count }
draw-along-bonds = banden { $count }
draw-along-needs = hulpvragen { $count }
draw-along-orders = maatregelen { $count }

## Dagen en getallen

draw-chip-today = Op deze dag
draw-chip-this-year = Dit jaar
draw-chip-last-year = Vorig jaar
draw-chip-unknown = Weet ik niet
draw-chip-ongoing = Loopt nog
draw-day-understood = Begrepen: { $date }
draw-day-unreadable = Dit lees ik niet als een dag. Schrijf bijvoorbeeld 2019, maart 2021 of 15-3-2021.
draw-day-impossible = Deze dag bestaat niet.
draw-day-far = Dit jaar ligt te ver weg. Kies een jaar tussen 1800 en 2200.
draw-day-reversed = Dit loopt van { $day } tot en met { $date }: het eind ligt voor het begin.
draw-number-unreadable = Schrijf een getal van 0 tot en met { $count }.
draw-bsn = Dit lijkt op een burgerservicenummer. Dat hoort hier niet.
draw-changed-elsewhere = Iemand anders maakte hier net van: { $theirs }

## Wat er gebeurde

draw-add = Toevoegen
draw-add-member = Gezinslid
draw-add-to = Toevoegen bij { $name }
draw-told-added = Er staat iemand nieuw bij: { $name }. Schrijf de naam.
draw-told-named = { $name } staat nu bij: { $other }
draw-told-ring-1 = { $name } staat nu dichtbij
draw-told-ring-2 = { $name } staat nu in het midden
draw-told-ring-3 = { $name } staat nu verder weg
draw-told-removed = Verwijderd: { $name }
draw-told-stopped = { $name } is gestopt
draw-told-caseworker = { $name } is nu vaste hulpverlener
draw-told-line-added = Toegevoegd
draw-told-tie-added = Nieuwe hulplijn toegevoegd
draw-told-taken-back = Niets toegevoegd
draw-told-undone = Ongedaan gemaakt
draw-told-redone = Opnieuw gedaan
draw-told-nothing-to-undo = Er is niets om ongedaan te maken
draw-told-nothing-to-redo = Er is niets om opnieuw te doen
draw-gone = Dit is weggehaald. Het paneel is dicht.
