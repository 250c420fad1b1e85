# De schermen, behalve de bloem zelf.

page-brand = ecomap
page-skip = Naar de inhoud
page-language = English
page-language-label = Show this page in English
page-loading = Even geduld…
page-not-found-title = Niet gevonden
page-not-found = Deze pagina of dit gezin is hier niet. Misschien is het gezin opgeborgen: kijk bij “Opgeborgen” in de lijst.
page-not-found-back = Naar alle gezinnen
page-close = Sluiten

family-coming = Even geduld, dit wordt uitgezocht…
family-back = Alle gezinnen
family-tab-who = Wie
family-tab-plan = Plan
family-tab-findings = Aandachtspunten
family-tab-measures = Cijfers
family-panel = Over dit netwerk
family-view = Weergave
family-view-family = Gezin
family-view-team = Team
family-findings-day = Op { $day }
family-findings-none = Geen aandachtspunten op deze dag.
family-findings-open = { $count ->
    [one] 1 punt om over te praten
   *[other] { $count } punten om over te praten
  }
family-findings-hint = Kies een punt: de bloem laat zien om wie het gaat.
family-findings-decided = { $count ->
    [one] 1 besluit genomen
   *[other] { $count } besluiten genomen
  }
family-finding-why = Waarom zie ik dit?
family-finding-decided-on = { $verdict }, op { $day }
family-finding-reason = Reden: { $reason }
family-measures-period = Op { $day }, en over { $from } tot en met { $to }
family-measures-intro = Cijfers zijn een begin van een gesprek, geen oordeel.
family-measures-network = Het netwerk op deze dag
family-measures-continuity = Wie bleef en wie wisselde
family-measures-help = Hulp en hulpvragen

value-undefined = n.v.t.
value-yes = ja
value-no = nee
value-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
  }
value-hours = { $hours } uur
value-per-year = { $number } per jaar
value-points = { $points } procentpunt
page-unavailable-again = Probeer het opnieuw
page-unavailable-title = De gegevens zijn nu niet te bereiken
