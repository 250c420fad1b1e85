# Naam en uitleg van elke maat, in gewone woorden.

measure-size = Betrokkenen
measure-size-explained = Hoeveel mensen en organisaties er die dag om het gezin heen staan.
measure-size_informal = Eigen netwerk
measure-size_informal-explained = Hoeveel van hen familie, vrienden, buren, vrijwilligers of een club zijn.
measure-size_formal = Hulpverleners en organisaties
measure-size_formal-explained = Hoeveel van hen dit als werk doen, de vaste hulpverlener ook.
measure-informal_share = Deel eigen netwerk
measure-informal_share-explained = Welk deel van alle betrokkenen uit het eigen netwerk komt.
measure-density = Onderlinge contacten
measure-density-explained = Welk deel van alle mogelijke lijnen tussen betrokkenen er is. Bij 100% kent iedereen elkaar.
measure-ei_ties = Lijnen tussen eigen netwerk en hulpverlening
measure-ei_ties-explained = Van -1 tot 1. Boven 0: meer lijnen tussen eigen netwerk en hulpverleners dan binnen elke groep.
measure-blau_kind = Verscheidenheid
measure-blau_kind-explained = Hoe gemengd het netwerk is. 0 = iedereen is van dezelfde soort; hoger = meer soorten.
measure-iqv_kind = Verscheidenheid van 0 tot 1
measure-iqv_kind-explained = Hetzelfde, omgerekend naar een schaal van 0 tot 1.
measure-components = Losse groepjes
measure-components-explained = Uit hoeveel groepjes zonder onderlinge lijn het netwerk bestaat.
measure-isolates = Betrokkenen zonder lijn
measure-isolates-explained = Hoeveel betrokkenen met geen enkele andere betrokkene een lijn hebben.
measure-effective_size = Effectieve grootte
measure-effective_size-explained = Hoeveel betrokkenen er zijn als wie elkaar kent minder meetelt.
measure-efficiency = Aandeel aparte ingangen
measure-efficiency-explained = De effectieve grootte gedeeld door het aantal betrokkenen.
measure-constraint = Afhankelijkheid van weinig mensen
measure-constraint-explained = Hoe sterk het gezin leunt op weinig mensen, of op mensen die elkaar allemaal kennen.
measure-hierarchy = Leunen op één betrokkene
measure-hierarchy-explained = Of die afhankelijkheid vooral van één betrokkene komt. 0 = gelijk verdeeld, 1 = bij één.
measure-caseworker_betweenness = Plaats van de vaste hulpverlener
measure-caseworker_betweenness-explained = Hoe vaak de vaste hulpverlener de schakel is tussen andere betrokkenen. 0 = nooit, 1 = altijd.
measure-domains_covered = Leefgebieden met hulp
measure-domains_covered-explained = Op hoeveel leefgebieden er die dag iemand helpt.
measure-domains_needed_covered = Hulpvragen met hulp
measure-domains_needed_covered-explained = Welk deel van de leefgebieden met een hulpvraag ook hulp heeft.
measure-hours_per_week = Uren hulp per week
measure-hours_per_week-explained = Hoeveel uur per week de hulpverlening samen geeft, voor zover bekend.
measure-hours_unknown = Hulplijnen zonder bekende uren
measure-hours_unknown-explained = Van hoeveel hulplijnen van hulpverleners de uren niet zijn vastgelegd.
measure-professionals = Hulpverleners in de periode
measure-professionals-explained = Hoeveel verschillende hulpverleners en organisaties er in de periode waren.
measure-professionals_per_year = Hulpverleners per jaar
measure-professionals_per_year-explained = Hetzelfde, omgerekend naar een jaar.
measure-professionals_ever = Hulpverleners ooit
measure-professionals_ever-explained = Hoeveel hulpverleners en organisaties dit gezin tot die dag ooit had.
measure-caseworkers = Vaste hulpverleners
measure-caseworkers-explained = Hoeveel verschillende vaste hulpverleners er in de periode waren.
measure-caseworker_changes_per_year = Wisselingen van vaste hulpverlener per jaar
measure-caseworker_changes_per_year-explained = Hoe vaak de vaste hulpverlener een ander werd, omgerekend naar een jaar.
measure-short_period = Korte periode
measure-short_period-explained = Ja als de periode korter is dan 90 dagen: cijfers per jaar zeggen dan weinig.
measure-caseworker_coverage = Tijd met een vaste hulpverlener
measure-caseworker_coverage-explained = Op welk deel van de dagen er een vaste hulpverlener was.
measure-handovers = Overdrachten
measure-handovers-explained = Hoe vaak de ene vaste hulpverlener de andere opvolgde.
measure-handover_gap_days = Dagen tussen vaste hulpverleners
measure-handover_gap_days-explained = Hoeveel dagen er bij overdrachten niemand was.
measure-handover_longest_gap = Langste tijd ertussen
measure-handover_longest_gap-explained = De langste tijd tussen twee vaste hulpverleners, in dagen.
measure-handover_warm_share = Warme overdrachten
measure-handover_warm_share-explained = Welk deel van de overdrachten warm was: de twee waren er een tijdje samen.
measure-function_turnover = Komen en gaan
measure-function_turnover-explained = Hoe vaak er bij een soort hulp een hulpverlener bij kwam of wegging.
measure-upc = Contact met dezelfde hulpverlener
measure-upc-explained = Welk deel van de contacten was met de hulpverlener die het vaakst kwam.
measure-coc = Vastheid van contacten
measure-coc-explained = Hoe geconcentreerd de contacten zijn. 0 = steeds een ander, 1 = steeds dezelfde.
measure-secon = Twee keer achter elkaar dezelfde
measure-secon-explained = Hoe vaak het volgende contact met dezelfde hulpverlener was.
measure-herfindahl = Verdeling van contacten
measure-herfindahl-explained = 1 = alle contacten met één hulpverlener; lager = verdeeld over meer.
measure-k_index = Vastheid naar aantal hulpverleners
measure-k_index-explained = 1 = alle contacten met één hulpverlener, 0 = elk contact met een ander.
measure-mmci = Vastheid, aangepaste maat
measure-mmci-explained = Zoals hierboven, maar eerlijker bij weinig contacten.
measure-duration_upc = Tijd met dezelfde hulpverlener
measure-duration_upc-explained = Welk deel van alle dagen hulp van de hulpverlener is die er het langst was.
measure-duration_herfindahl = Verdeling van de tijd
measure-duration_herfindahl-explained = 1 = alle dagen hulp van één hulpverlener; lager = verdeeld over meer.
measure-overlap_days = Dagen dubbele hulp
measure-overlap_days-explained = Hoeveel dagen twee of meer hulpverleners dezelfde hulp gaven, opgeteld per gezinslid en leefgebied.
measure-gap_days = Dagen zonder hulp
measure-gap_days-explained = Hoeveel dagen er wel een hulpvraag was maar geen hulp, opgeteld per gezinslid en leefgebied.
measure-waiting_days = Dagen wachten
measure-waiting_days-explained = Hoeveel dagen er op hulp werd gewacht, opgeteld per gezinslid en leefgebied.
measure-concurrency = Hulpverleners tegelijk
measure-concurrency-explained = Hoeveel hulpverleners er gemiddeld tegelijk waren op dagen met hulp.
measure-coverage = Tijd met hulp bij een hulpvraag
measure-coverage-explained = Op welk deel van de dagen met een hulpvraag er hulp was.
