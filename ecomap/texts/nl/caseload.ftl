# Gezinnen: de lijst, een nieuw gezin, bestanden erin en eruit, de oefenkopie.

caseload-title = Gezinnen
caseload-new = Nieuw gezin
caseload-import = Bestand toevoegen
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
caseload-since = sinds { $day }
caseload-day = stand van { $day }
caseload-actions = { $count ->
    [one] 1 actie open
   *[other] { $count } acties open
  }{ $late ->
    [0] {""}
   *[other] , { $late } te laat
  }
caseload-actions-due = eerste uiterlijk { $day }
caseload-drawn = { $day }
caseload-drawn-today = vandaag
caseload-drawn-yesterday = gisteren
caseload-broken = { $count ->
    [one] 1 bestand kon niet worden gelezen
   *[other] { $count } bestanden konden niet worden gelezen
  }
caseload-broken-show = Bekijk waarom

caseload-unavailable = Ecomap kan nu niet bij de gezinnen. Er is niets veranderd. Probeer het zo nog eens.
caseload-name-missing = Vul een naam in. Een voornaam of een bijnaam is genoeg.
caseload-name-long = Deze naam is te lang. Kies een kortere.

## Wat de bladzijde zelf zegt

caseload-page-loading = Even geduld…
caseload-page-search = Zoeken
caseload-page-search-hint = Naam van gezin of hulpverlener
caseload-page-filter = Toon
caseload-page-filter-all = Alle gezinnen
caseload-page-filter-findings = Dringend of te bespreken
caseload-page-filter-evaluation = Evaluatie binnen 30 dagen
caseload-page-filter-late = Acties die te laat zijn
caseload-page-filter-actions = Open acties
caseload-page-filter-without = Zonder vaste hulpverlener
caseload-page-filter-samples = Verzonnen gezinnen
caseload-page-sort = Volgorde
caseload-page-sort-name = Naam
caseload-page-sort-drawn = Laatst bijgewerkt
caseload-page-sort-urgent = Meest dringend
caseload-page-sort-evaluation = Eerste evaluatie
caseload-page-sort-actions = Eerste actie
caseload-page-archived = Opgeborgen
caseload-page-archived-hint = Opgeborgen gezinnen. Er is niets gewist: je kunt ze terughalen.
caseload-page-all = { $count } gezinnen
caseload-page-one = 1 gezin
caseload-page-some = { $count } van { $number } gezinnen
caseload-page-families = Gezinnen
caseload-page-nothing = Niets gevonden
caseload-page-nothing-hint = Probeer een kortere naam, of toon alle gezinnen.
caseload-page-show-all = Toon alle gezinnen
caseload-page-empty = Hier staan nog geen gezinnen
caseload-page-empty-hint = Begin met een nieuw gezin, of voeg een gezinsbestand toe. Een bestand naar deze pagina slepen kan ook.
caseload-page-empty-archived = Er is niets opgeborgen
caseload-page-empty-archived-hint = Een gezin dat je opbergt, komt hier te staan.
caseload-page-again = Probeer opnieuw
caseload-page-invented = verzonnen
caseload-page-caseworker = Vaste hulpverlener
caseload-page-no-caseworker = Geen vaste hulpverlener
caseload-page-findings = Aandachtspunten
caseload-page-no-findings = Geen open aandachtspunten
caseload-page-evaluation = Evaluatie
caseload-page-no-evaluation = Niet gepland
caseload-page-drawn = Bijgewerkt
caseload-page-menu = Meer over { $name }
caseload-page-open = Openen
caseload-page-copy = Oefenkopie zonder namen
caseload-page-file = Bewaren als bestand
caseload-page-archive = Opbergen
caseload-page-restore = Terughalen
caseload-page-done-copied = De oefenkopie staat in de lijst. Er staan geen namen of teksten van het gezin in.
caseload-page-done-archived = “{ $name }” is opgeborgen.
caseload-page-done-restored = “{ $name }” staat weer bij de gezinnen.
caseload-page-done-added-one = “{ $name }” is toegevoegd.
caseload-page-done-added = { $count } gezinnen zijn toegevoegd.
caseload-page-undo = Ongedaan maken
caseload-page-failed = Ecomap geeft geen antwoord. Kijk of het nog draait en probeer het opnieuw.
caseload-page-close = Sluiten
caseload-page-cancel = Annuleren
caseload-page-new-title = Nieuw gezin
caseload-page-new-question = Hoe noem je dit gezin?
caseload-page-new-hint = Een voornaam of een bijnaam is genoeg.
caseload-page-new-bsn = Hierin lijkt een burgerservicenummer te staan. Laat dat liever weg: ecomap heeft het niet nodig.
caseload-page-new-make = Begin met tekenen
caseload-page-new-missing = Vul een naam in. Een voornaam of een bijnaam is genoeg.
caseload-page-drop = Laat los om toe te voegen
caseload-page-import-title = Bestanden toevoegen
caseload-page-import-intro = Er is nog niets toegevoegd. Kijk eerst wat erin zit.
caseload-page-import-reading = Wordt gelezen…
caseload-page-import-good = Kan worden toegevoegd
caseload-page-import-bad = Kan niet worden toegevoegd
caseload-page-import-known = Staat er al
caseload-page-import-added = Toegevoegd
caseload-page-import-known-what = Een gezin met hetzelfde kenmerk staat al in ecomap, misschien bij “Opgeborgen”. Dat blijft zoals het is. Wat doe je met dit bestand?
caseload-page-import-skip = Overslaan
caseload-page-import-as-new = Als nieuw gezin erbij
caseload-page-import-findings = Open aandachtspunten
caseload-page-import-problems = Wat er niet goed aan is
caseload-page-import-warnings = Let op
caseload-page-import-add = Toevoegen
caseload-page-import-add-some = Toevoegen ({ $count })
caseload-page-import-large = Dit bestand is groter dan { $number } MB. Een gezinsbestand is veel kleiner.
caseload-page-import-unreadable = Dit bestand kan niet worden gelezen. Kijk of het er nog staat.

## Wat er in een bestand zit, en wat er mis mee is

caseload-holds = { $ties ->
    [0] Geen hulplijnen
    [one] 1 hulplijn
   *[other] { $ties } hulplijnen
  }, { $needs ->
    [0] geen hulpvragen
    [one] 1 hulpvraag
   *[other] { $needs } hulpvragen
  }
caseload-holds-dates = Van { $first } tot en met { $last }
caseload-holds-no-dates = Zonder datums
caseload-holds-invented = Verzonnen gezin
caseload-holds-real = Niet als verzonnen aangemerkt
caseload-citizen-number = { $place }: hier lijkt een burgerservicenummer te staan. Haal het liever weg: ecomap heeft het niet nodig.
caseload-known = Een gezin met hetzelfde kenmerk staat al in ecomap. Er is niets veranderd.
caseload-problem = { $place }: { $sentence }
caseload-problems-more = En nog { $count } zulke regels.

caseload-place-unknown = “{ $name }”
caseload-place-members = gezinslid
caseload-place-bonds = band tussen gezinsleden
caseload-place-parties = betrokkene
caseload-place-ties = hulplijn
caseload-place-observations = waarneming
caseload-place-links = lijn tussen betrokkenen
caseload-place-caseworkers = vaste hulpverlener
caseload-place-needs = hulpvraag
caseload-place-goals = doel
caseload-place-orders = maatregel
caseload-place-moments = moment
caseload-place-contacts = contact
caseload-place-decisions = besluit
caseload-place-notes = aantekening
caseload-place-reflections = reflectie

## Namen in een oefenkopie

caseload-training-name = Oefening ({ $members ->
    [one] 1 gezinslid
   *[other] { $members } gezinsleden
  }, { $parties ->
    [one] 1 betrokkene
   *[other] { $parties } betrokkenen
  })
caseload-training-household = Huis { $number }
caseload-training-organisation = Instelling { $number }
caseload-training-member-child = Kind { $letter }
caseload-training-member-parent = Ouder { $letter }
caseload-training-member-step_parent = Stiefouder { $letter }
caseload-training-member-foster_parent = Pleegouder { $letter }
caseload-training-member-grandparent = Grootouder { $letter }
caseload-training-member-sibling = Broer of zus { $letter }
caseload-training-member-other = Gezinslid { $letter }
caseload-training-member-unknown = Gezinslid { $letter }
caseload-training-party-kin = Familie { $number }
caseload-training-party-friend = Vriend { $number }
caseload-training-party-neighbour = Buur { $number }
caseload-training-party-volunteer = Vrijwilliger { $number }
caseload-training-party-community = Club { $number }
caseload-training-party-professional = Hulpverlener { $number }
caseload-training-party-agency = Organisatie { $number }
