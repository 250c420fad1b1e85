# Samenwerking: wie werkt met wie samen, en wat er gebeurt als iemand stopt.

cooperation-title = Wie werkt met wie samen?
cooperation-empty = Op deze dag staat er nog niemand om het gezin heen. Zodra er mensen in de bloem staan, zie je hier wie met wie samenwerkt.
cooperation-alone = Op deze dag is { $name } de enige hulpverlener of organisatie om het gezin heen, en niemand heeft een lijn met een ander. Er valt nog geen samenwerking te tekenen.
cooperation-own = Op deze dag zijn er geen hulpverleners om het gezin heen, en in het eigen netwerk staan nog geen lijnen.
cooperation-picture = Tekening van wie met wie samenwerkt
cooperation-summary = Tussen { $parties } mensen en organisaties { $linked ->
    [0] staat nog geen lijn.
    [one] staat één lijn.
   *[other] staan { $linked } lijnen.
}
cooperation-drawn = { $missing ->
    [0] Alle hulpverleners die hetzelfde gezinslid helpen, hebben een lijn met elkaar.
    [one] Eén paar helpt hetzelfde gezinslid en heeft geen lijn: dat staat er als stippellijn.
   *[other] { $missing } paren helpen hetzelfde gezinslid en hebben geen lijn: die staan er als stippellijn.
}
cooperation-drawn-some = { $missing } paren helpen hetzelfde gezinslid en hebben geen lijn. { $drawn ->
    [one] De tekening laat daarvan het ene paar zien dat het meest deelt
   *[other] De tekening laat er { $drawn } zien: die het meest delen
}. Kies iemand, dan zie je ook de andere van die persoon.

## Legenda

cooperation-legend = Wat de tekens betekenen
cooperation-legend-formal = hulpverlener of organisatie
cooperation-legend-informal = eigen netwerk
cooperation-legend-caseworker = vaste hulpverlener
cooperation-legend-missing = helpen hetzelfde gezinslid, geen lijn
cooperation-legend-missing-strong = ook bij hetzelfde leefgebied, geen lijn

## Ontbrekende lijnen

cooperation-missing = Weten ze van elkaar?
cooperation-missing-none = Alle hulpverleners die hetzelfde gezinslid helpen, hebben een lijn met elkaar. Werkt die samenwerking ook goed?
cooperation-missing-alone = Er zijn geen twee hulpverleners die hetzelfde gezinslid helpen.
cooperation-missing-caption = Wie hetzelfde gezinslid bij hetzelfde leefgebied helpt en geen lijn heeft. Bovenaan staat wie het meest deelt.
cooperation-missing-caption-members = Wie hetzelfde gezinslid helpt, elk bij iets anders, en geen lijn heeft
cooperation-missing-members = { $count ->
    [one] Eén paar helpt hetzelfde gezinslid bij iets anders
   *[other] { $count } paren helpen hetzelfde gezinslid, elk bij iets anders
}
cooperation-who = Wie
cooperation-record = Vastleggen
cooperation-question-domains = { $a } en { $b } helpen allebei { $members } bij { $domains }. Weten ze van elkaar?
cooperation-question = { $a } en { $b } helpen allebei { $members }, elk bij iets anders. Weten ze van elkaar?
cooperation-join = Ze werken samen
cooperation-join-label = Leg vast dat { $a } en { $b } samenwerken
cooperation-joined = Vastgelegd: ze werken samen
cooperation-joined-told = Vastgelegd: { $name } en { $other } werken samen.
cooperation-undo = Terugdraaien
cooperation-missing-more = { $count ->
    [one] Nog één paar dat een gezinslid deelt
   *[other] Nog { $count } paren die een gezinslid delen
}
cooperation-missing-with = { $name }, met { $others }

## De vaste hulpverlener

cooperation-middle = De vaste hulpverlener in het midden
cooperation-middle-none = Er is op deze dag geen vaste hulpverlener. Wie houdt nu het overzicht over wie wat doet?
cooperation-middle-only = { $name } is op deze dag de enige hulpverlener.
cooperation-middle-all = { $name } heeft een lijn met { $total ->
    [one] de ene andere hulpverlener of organisatie.
   *[other] alle { $total } andere hulpverleners en organisaties.
}
cooperation-middle-some = { $name } heeft een lijn met { $count } van de { $total } andere hulpverleners en organisaties.
cooperation-middle-strangers = Nog geen lijn met { $others }.
cooperation-middle-via = { $count ->
    [one] { $others } is voor de anderen alleen via { $name } te bereiken.
   *[other] { $others } zijn voor de anderen alleen via { $name } te bereiken.
}
cooperation-middle-between = Neem twee anderen uit het netwerk. In ongeveer { $share } van de 100 gevallen loopt de kortste weg tussen hen via { $name }. Hoe hoger dat is, hoe meer er op { $name } leunt.
cooperation-middle-aside = Geen enkele kortste weg tussen twee anderen loopt via { $name }. Wie brengt hen bij elkaar als dat nodig is?
cooperation-parts = { $count ->
    [one] Het netwerk is één geheel: iedereen is via lijnen met iedereen verbonden.
   *[other] Het netwerk bestaat uit { $count } losse stukken.
}
cooperation-group = { $others }
cooperation-groups = { $count ->
    [one] Een groepje apart van de rest: { $groups }.
   *[other] { $count } groepjes apart van de rest: { $groups }.
}
cooperation-islands = { $count ->
    [one] { $others } staat los: met niemand is een lijn getekend.
   *[other] { $others } staan los: met niemand is een lijn getekend.
}

## Wat als iemand stopt

cooperation-leave = Wat als … stopt?
cooperation-leave-choose = Over wie gaat het?
cooperation-leave-nobody = Kies iemand
cooperation-leave-intro = Kies iemand uit de lijst of in de tekening. De lijnen van die persoon lichten op, hier en in de bloem.
cooperation-leave-caseworker = Het gezin heeft dan geen vaste hulpverlener.
cooperation-leave-apart = Het netwerk valt dan uiteen: van { $before ->
    [one] één geheel
   *[other] { $before } stukken
} naar { $after } losse stukken.
cooperation-leave-whole = De anderen blijven via elkaar te bereiken.
cooperation-leave-unlinked = { $name } heeft nu met niemand een lijn, dus tussen de anderen verandert er niets.
cooperation-leave-islands = { $count ->
    [one] { $others } staat dan los van iedereen.
   *[other] { $others } staan dan los van iedereen.
}
cooperation-leave-group = { $others } staan dan als groepje apart.
cooperation-leave-needed = Er is een hulpvraag, en niemand anders helpt bij: { $places }.
cooperation-leave-places = Niemand anders helpt bij: { $places }.
cooperation-leave-goals = { $count ->
    [one] Bij één doel is dan niemand meer:
   *[other] Bij { $count } doelen is dan niemand meer:
} { $goals }.
cooperation-leave-ask = Wie vangt dit op, als het zover is?
cooperation-leave-nothing = Geen plek blijft zonder hulp en geen doel zonder iemand.
cooperation-place = { $domain } ({ $members })
cooperation-goal = ‘{ $goal }’
cooperation-goal-untold = een doel zonder omschrijving
cooperation-leave-what = Wat er dan wegvalt
cooperation-leave-leans = Op wie leunt het netwerk?
cooperation-leave-caption = Bovenaan staat bij wie het meeste wegvalt: plekken met een hulpvraag, doelen en verbinding tussen de anderen.
cooperation-leave-help = Geen hulp meer: { $places }
cooperation-leave-goal = Doel zonder iemand: { $goals }
cooperation-leave-pieces = Netwerk van { $before } naar { $after } stukken
cooperation-leave-caseworker-short = Geen vaste hulpverlener meer
cooperation-leave-loose = Los van iedereen: { $others }
cooperation-leave-need = Hulpvraag, en geen hulp meer: { $places }
cooperation-leave-light = { $count ->
    [one] Stopt { $others }, dan valt er geen plek, doel of verbinding weg.
   *[other] Stopt een van deze { $count }, dan valt er geen plek, doel of verbinding weg: { $others }.
}

## Lijnen die er zijn

cooperation-linked = { $count ->
    [one] Eén paar heeft een lijn
   *[other] { $count } paren hebben een lijn
}
cooperation-linked-caption = Wie een lijn met elkaar heeft, en wat ze delen
cooperation-line = Lijn
cooperation-share = Samen bij
cooperation-share-none = geen gezinslid samen
cooperation-share-members = { $members }, elk bij iets anders
cooperation-share-domains = { $members }: { $domains }
cooperation-pair = { $a } en { $b }
cooperation-link-cooperates = ze werken samen
cooperation-link-informs = { $a } geeft informatie door aan { $b }
cooperation-link-refers = { $a } verwijst door naar { $b }
cooperation-link-conflict = er is een conflict
cooperation-link-knows = ze kennen elkaar
cooperation-link-since = { $line }, sinds { $day }
