# Het overleg: de pagina zelf. Elk onderdeel heeft een eigen bestand.

meeting-title = Overleg over { $name }
meeting-to-flower = Bloem
meeting-from-flower = Overleg
meeting-evidence = Wat er te zien is
meeting-talk = Wat er te bespreken is
meeting-tab-flower = Bloem
meeting-tab-who = Lijst
meeting-tab-matrix = Matrix
meeting-tab-lanes = Tijdlijnen
meeting-tab-cooperation = Samenwerking
meeting-tab-scaling = Op- en afschalen
meeting-tab-agenda = Agenda
meeting-tab-discuss = Bespreken
meeting-tab-plan = Plan
meeting-tab-minutes = Verslag
meeting-tab-reflection = Reflectie
meeting-lit = { $count } opgelicht
meeting-shared = het gezin mag dit zien
meeting-not-shared = alleen voor het team
