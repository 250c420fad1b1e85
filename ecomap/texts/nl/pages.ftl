# De schermen, behalve de bloem zelf.

page-brand = ecomap
page-skip = Naar de inhoud
page-language = English
page-language-label = Show this page in English
page-loading = Even geduld…
page-not-found-title = Niet gevonden
page-not-found = Deze pagina of dit gezin is hier niet. Misschien is een geopend bestand na het stoppen van ecomap weer weg: open het dan opnieuw.
page-not-found-back = Naar alle gezinnen
page-close = Sluiten

caseload-title = Gezinnen
caseload-intro = Kies een gezin en bekijk het netwerk als bloem.
caseload-samples = Dit zijn verzonnen voorbeeldgezinnen.
caseload-open = Bestand openen
caseload-open-hint = Of sleep een gezinsbestand naar deze pagina. Het blijft op deze computer en wordt nergens bewaard.
caseload-opened = geopend bestand, niet bewaard
caseload-fictional = verzonnen
caseload-people = { $members ->
    [0] Nog geen gezinsleden
    [one] 1 gezinslid
   *[other] { $members } gezinsleden
  }, { $parties ->
    [0] nog geen betrokkenen
    [one] 1 betrokkene
   *[other] { $parties } betrokkenen
  }
caseload-caseworker = Vaste hulpverlener: { $name }, sinds { $since }
caseload-caseworker-unknown = Vaste hulpverlener: { $name }
caseload-no-caseworker = Geen vaste hulpverlener
caseload-day = Op { $day }
caseload-findings-none = Geen open aandachtspunten
caseload-empty = In deze map staan nog geen gezinnen. Open een gezinsbestand om te beginnen.
caseload-broken = { $count ->
    [one] 1 bestand kon niet worden gelezen
   *[other] { $count } bestanden konden niet worden gelezen
  }
caseload-broken-show = Bekijk waarom

open-problems-title = Dit bestand kon niet worden geopend
open-problems-intro = { $count ->
    [one] Er is één ding niet in orde. Er is niets bewaard of veranderd.
   *[other] Er zijn { $count } dingen niet in orde. Er is niets bewaard of veranderd.
  }
open-failed = De app gaf geen antwoord. Kijk of ecomap nog draait en probeer het opnieuw.

family-back = Alle gezinnen
family-tab-who = Wie
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
