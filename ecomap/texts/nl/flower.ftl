# De bloem: tekening, legenda, tijdbalk en de lijst ernaast.

flower-title = Bloem van het gezin
flower-canvas = Tekening van het netwerk rond { $name }. Alles wat hier getekend is, staat ook in de lijst met de naam: Lijst bij de bloem.
flower-list = Lijst bij de bloem
flower-list-hint = Kies iemand in de lijst of in de bloem. Met de pijltjestoetsen ga je door de lijst.
flower-legend = Wat betekent wat?

flower-time = Dag kiezen
flower-play = Speel af
flower-pause = Pauze
flower-earlier = Vorige verandering
flower-later = Volgende verandering
flower-compare = Toen / nu
flower-compare-on = Vergeleken met { $day }
flower-moments = Momenten

flower-day-announced = { $day }. Betrokkenen om het gezin: { $count }.
flower-chosen = Gekozen: { $name }
flower-unchosen = Niets gekozen
flower-highlighted = De bloem laat zien om wie het gaat

flower-drawing-day = Je tekent op { $day }
flower-ring-1 = dichtbij
flower-ring-2 = in het midden
flower-ring-3 = verder weg
flower-moved = { $name } staat nu { $other }
flower-stays-put = { $name } blijft staan
flower-connect-first = Kies de eerste van de twee
flower-connect-second = { $name } gekozen. Kies nu de tweede
flower-connect-cancelled = Geen lijn getekend
flower-connected = Lijn getekend tussen { $name } en { $other }

flower-heart = Gezin
flower-members = Gezinsleden
flower-caseworker = vaste hulpverlener
flower-whole-family = voor het hele gezin
flower-for = voor { $name }
flower-since = sinds { $date }
flower-until = tot en met { $date }
flower-years = { $count } jaar
flower-not-recorded = sterkte niet vastgelegd
flower-nameless = zonder naam
flower-strength-label = band: { $name }
flower-works-with = { $day }: { $name }

flower-arrived = erbij gekomen
flower-left = weg
flower-changed = veranderd
flower-changed-what = anders: { $name }

flower-legend-informal = eigen netwerk
flower-legend-professional = hulpverlener
flower-legend-agency = organisatie
flower-legend-caseworker = vaste hulpverlener
flower-legend-square = man of jongen
flower-legend-circle = vrouw of meisje
flower-legend-diamond = anders of onbekend
flower-legend-separated = uit elkaar
flower-legend-foster = pleegouder van
flower-legend-household = woont samen in één huis
flower-legend-flow = pijl: naar wie de hulp gaat
flower-legend-mutual = over en weer
flower-legend-number = nummer: de naam staat in de lijst

flower-sector-kin = Familie
flower-sector-friends = Vrienden en buren
flower-sector-community = Club, kerk en vrijwilligers
flower-sector-school = School
flower-sector-care = Zorg en hulp
flower-sector-protection = Veiligheid en recht
flower-sector-means = Geld, wonen en werk
flower-sector-other = Overig
