# The flower: drawing, legend, time bar and the list beside it.

flower-title = The family's flower
flower-canvas = Drawing of the network around { $name }. Everything drawn here also stands in the list called: List beside the flower.
flower-list = List beside the flower
flower-list-hint = Choose someone in the list or in the flower. The arrow keys take you through the list.
flower-legend = What means what?

flower-time = Choose a day
flower-play = Play
flower-pause = Pause
flower-earlier = Previous change
flower-later = Next change
flower-compare = Then / now
flower-compare-on = Compared with { $day }
flower-moments = Moments

flower-day-announced = { $day }. Around the family: { $count }.
flower-chosen = Chosen: { $name }
flower-unchosen = Nothing chosen
flower-highlighted = The flower shows who this is about

flower-drawing-day = You are drawing on { $day }
flower-ring-1 = close by
flower-ring-2 = in the middle
flower-ring-3 = further away
flower-moved = { $name } is now { $other }
flower-stays-put = { $name } stays in place
flower-connect-first = Choose the first of the two
flower-connect-second = { $name } chosen. Now choose the second
flower-connect-cancelled = No line drawn
flower-connected = Line drawn between { $name } and { $other }

flower-heart = Family
flower-members = Family members
flower-caseworker = fixed caseworker
flower-whole-family = for the whole family
flower-for = for { $name }
flower-since = since { $date }
flower-until = until { $date }
flower-years = { $count } years
flower-not-recorded = strength not recorded
flower-nameless = no name
flower-strength-label = tie: { $name }
flower-works-with = { $day }: { $name }

flower-arrived = arrived
flower-left = left
flower-changed = changed
flower-changed-what = different: { $name }

flower-legend-informal = own network
flower-legend-professional = professional
flower-legend-agency = organisation
flower-legend-caseworker = fixed caseworker
flower-legend-square = man or boy
flower-legend-circle = woman or girl
flower-legend-diamond = other or unknown
flower-legend-separated = separated
flower-legend-foster = foster parent of
flower-legend-household = live together in one home
flower-legend-flow = arrow: who the help goes to
flower-legend-mutual = both ways
flower-legend-number = number: the name is in the list

flower-sector-kin = Family
flower-sector-friends = Friends and neighbours
flower-sector-community = Club, church, volunteers
flower-sector-school = School
flower-sector-care = Care and help
flower-sector-protection = Safety and law
flower-sector-means = Money, housing and work
flower-sector-other = Other
