# Op- en afschalen: betaalde hulp en het eigen netwerk door de tijd, per leefgebied.

scaling-hint = Boven de lijn staat betaalde hulp, eronder het eigen netwerk. Hoe dikker, hoe meer betrokkenen.
scaling-choose = Kies een leefgebied om op te lichten wie erbij hoort. Elk streepje in een plaatje is één betrokkene.
scaling-empty = Er is nog geen hulpvraag en nog geen hulp. Zodra die op de bloem staan, zie je hier hoe betaalde hulp en het eigen netwerk door de tijd gaan.
scaling-range = Hoeveel tijd je ziet
scaling-range-all = Hele tijd
scaling-range-three = Laatste 3 jaar
scaling-range-year = Laatste jaar

## Kopjes

scaling-whole = Het hele gezin
scaling-asked = { $count ->
    [one] Eén leefgebied met een vraag
   *[other] { $count } leefgebieden met een vraag
}
scaling-asked-none = Bij geen enkel leefgebied ligt nu een vraag over meer of minder hulp.
scaling-others = Andere leefgebieden
scaling-quiet = { $count ->
    [one] Eén leefgebied zonder hulpvraag, waar lang niets veranderde
   *[other] { $count } leefgebieden zonder hulpvraag, waar lang niets veranderde
}
scaling-legend = Uitleg bij de tekens

## Hoe het nu is

scaling-now = Nu { $formal ->
    [0] niemand
   *[other] { $formal }
} betaald en { $informal ->
    [0] niemand
   *[other] { $informal }
} uit het eigen netwerk.
scaling-now-nobody = Nu helpt hier niemand.
scaling-now-waiting = Op de wachtlijst: { $names }.
scaling-since = Dezelfde mensen sinds { $day }.
scaling-since-ever = Dezelfde mensen zolang we weten.
scaling-since-nobody = Dat is zo sinds { $day }.
scaling-hours = Betaalde hulp: { $hours } uur per week, voor zover bekend.
scaling-need = Hulpvraag: { $severity }.
scaling-need-none = Nu geen hulpvraag.
scaling-severity-0 = zwaarte niet bekend
scaling-severity-1 = licht
scaling-severity-2 = ernstig
scaling-severity-3 = acuut

## Hoe het ging in het hele gezin

scaling-went-year = Een jaar geleden { $formal } betaald en { $informal } uit het eigen netwerk, nu { $formal_now } en { $informal_now }.
scaling-went-start = Bij het begin, op { $day }, { $formal } betaald en { $informal } uit het eigen netwerk, nu { $formal_now } en { $informal_now }.
scaling-went-today = Nu { $formal_now } betaald en { $informal_now } uit het eigen netwerk.
scaling-went-hours = Betaalde hulp toen { $hours } uur per week, nu { $hours_now }, voor zover bekend.
scaling-caseworker = De vaste hulpverlener telt hier mee. Iemand die bij meer leefgebieden helpt, telt één keer.

## Vragen

scaling-decided = Hierover is al besloten: { $verdict }.
scaling-only-paid = Hier helpen alleen betaalde mensen{ $known ->
    [yes] , al sinds { $day }
   *[no] , zolang we weten
}. Wie uit het eigen netwerk kan meedenken of meehelpen?
scaling-passed = De betaalde hulp van { $left } stopte na { $day }. { $stayed } { $stayed_count ->
    [one] bleef.
   *[other] bleven.
} Lukt dat zo, of is er nog iets nodig?
scaling-kind-only_paid = Alleen betaalde hulp
scaling-kind-passed = Overgegaan naar het eigen netwerk

## Feiten bij een vraag

scaling-fact-goal = “{ $goal }” gehaald op { $day }.
scaling-fact-goal-undated = “{ $goal }” gehaald; de dag is niet bekend.
scaling-goal-nameless = doel zonder tekst
scaling-fact-alike = { $kind ->
    [paid] De betaalde hulp
   *[any] De hulp
} hierbij is hetzelfde sinds { $day }.
scaling-fact-alike-ever = { $kind ->
    [paid] De betaalde hulp
   *[any] De hulp
} hierbij is hetzelfde zolang we weten.
scaling-fact-rise = { $members }: van { $before } naar { $after } op { $day }.
scaling-fact-open = De hulpvraag is open sinds { $day }: { $days ->
    [one] één dag
   *[other] { $days } dagen
}.
scaling-fact-waiting = Op de wachtlijst sinds { $day }: { $days ->
    [one] één dag
   *[other] { $days } dagen
}.
scaling-fact-without = Zonder hulp sinds { $day }: { $days ->
    [one] één dag
   *[other] { $days } dagen
}.

## Het plaatje in één zin

scaling-chart = { $name }, van { $start } tot en met { $end }. Betaald: tussen { $formal_least } en { $formal_most }, nu { $formal }. Eigen netwerk: tussen { $informal_least } en { $informal_most }, nu { $informal }.
scaling-chart-need = Hulpvraag nu { $severity }.
scaling-chart-goals = Doelen gehaald: { $met }; gestopt: { $dropped }.

## Tekens

scaling-sign-formal = betaald
scaling-sign-informal = eigen netwerk
scaling-sign-waiting = wachtlijst
scaling-sign-severity = hulpvraag: hoe hoger, hoe zwaarder
scaling-sign-rise = hulpvraag werd zwaarder
scaling-sign-met = doel gehaald
scaling-sign-dropped = doel gestopt
scaling-there = { $day }: { $count } betaald, { $other } eigen netwerk
scaling-mark = { $name }, { $day }
scaling-goal-met = Doel gehaald: “{ $goal }”
scaling-goal-dropped = Doel gestopt: “{ $goal }”

## Als tabel

scaling-table = Als tabel
scaling-table-of = { $name }: elke dag waarop er iets veranderde
scaling-column-day = Vanaf
scaling-column-formal = Betaald
scaling-column-informal = Eigen netwerk
scaling-column-waiting = Wachtlijst
scaling-column-hours = Uur per week
scaling-column-severity = Hulpvraag
scaling-column-what = Wat er gebeurde
scaling-came-formal = Betaald erbij: { $names }.
scaling-came-informal = Eigen netwerk erbij: { $names }.
scaling-came-waiting = Op de wachtlijst: { $names }.
scaling-went-formal = Betaald gestopt: { $names }.
scaling-went-informal = Eigen netwerk gestopt: { $names }.
scaling-went-waiting = Niet meer op de wachtlijst: { $names }.
