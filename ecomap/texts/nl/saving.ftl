# Bewaren: hoe het ervoor staat, en de vraag welke versie blijft.

saving-status = Bewaren
saving-saved = Opgeslagen
saving-saving = Wordt bewaard…
saving-offline = Nog niet bewaard
saving-cut = Geen verbinding
saving-asking = Wacht op je keuze
saving-waiting = nog te bewaren: { $count }
saving-news = Net bijgewerkt op een ander apparaat
saving-news-name = Net bijgewerkt door { $name }

saving-offline-long = Geen verbinding. Je kunt gewoon doortekenen; we bewaren het zodra het weer kan.
saving-unstored = Deze browser kan niets vasthouden. Laat deze pagina open tot alles is opgeslagen.
saving-held = Dit kan nu niet worden bewaard.
saving-gone = Dit gezin staat niet meer in ecomap.
saving-kept-here = Wat je tekende, staat nog op dit apparaat. Download het, dan raakt het niet kwijt.
saving-refused = Eén wijziging is weer van de tekening gehaald.
saving-overtaken = Iemand anders heeft dit intussen veranderd. Het blijft zoals het nu is.
saving-asking-long = Jullie veranderden hetzelfde. Kies welke versie blijft; daarna gaat het bewaren verder.
saving-choose = Kies nu
saving-download = Download wat nog niet is bewaard
saving-file-name = niet-bewaard.json
saving-close = Sluiten

saving-conflict = Iemand anders veranderde dit ook
saving-conflict-name = { $name } veranderde dit ook
saving-conflict-intro = Welke versie blijft staan?
saving-of-other = Van de ander
saving-of-name = Van { $name }
saving-of-me = Van jou
saving-take-theirs = Houd die van de ander
saving-take-mine = Neem die van mij

saving-removed = weggehaald
saving-unknown = niet ingevuld
saving-somebody = iemand die er niet meer staat
saving-version-mine = zoals jij het deed
saving-version-theirs = zoals de ander het deed
saving-yes = ja
saving-no = nee
saving-hours = { $count } uur per week
saving-household-with = woont samen met { $name }
saving-household-own = een eigen huis
saving-ring-1 = dichtbij
saving-ring-2 = in het midden
saving-ring-3 = verder weg
saving-severity-1 = licht
saving-severity-2 = ernstig
saving-severity-3 = acuut

# Waar het over gaat

saving-record = iets op de tekening
saving-record-family = gezin { $name }
saving-record-ties = hulplijn van { $name }
saving-record-caseworkers = vaste hulpverlener { $name }
saving-record-links = samenwerking van { $name } en { $other }
saving-record-bonds = band tussen { $name } en { $other }
saving-record-needs = hulpvraag “{ $name }”
saving-record-goals = doel “{ $name }”
saving-record-orders = maatregel: { $name }
saving-record-moments = moment: { $name }, { $date }
saving-record-contacts = contact met { $name } op { $date }
saving-record-decisions = besluit over een aandachtspunt
saving-record-notes = notitie “{ $name }”
saving-record-reflections = reflectie van { $date }
