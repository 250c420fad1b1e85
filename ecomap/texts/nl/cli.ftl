# De opdrachtregel.

cli = ecomap tekent het netwerk rond een gezin als een bloem en laat zien wat dat netwerk doet.
cli-lang = Taal van de uitvoer: nl (Nederlands) of en (Engels).
cli-json = Geef één JSON-object op stdout, en verder niets.
cli-version = Toon de versie.
cli-help = Toon deze uitleg.
cli-word-options = { "[OPTIES]" }
cli-word-command = OPDRACHT [OPTIES]…
cli-word-file = BESTAND
cli-word-date = datum
cli-word-address = ADRES
cli-word-number = GETAL
cli-word-folder = MAP
cli-example = Voorbeeld: { $command }

cli-formats = Leest: { $formats }.
cli-format = { $label } ({ $suffixes })
cli-validate = Controleer gezinsbestanden. Noemt elk probleem, met de plaats in het bestand.
cli-validate-ok = { $file }: in orde. { $name }, { $members ->
    [one] 1 gezinslid
   *[other] { $members } gezinsleden
  }, { $parties ->
    [one] 1 betrokkene
   *[other] { $parties } betrokkenen
  }.

cli-analyse = Geef aandachtspunten en cijfers van één gezin. Op een dag, en over de periode ervoor.
cli-analyse-on = De dag, met de 365 dagen die ermee eindigen. Zonder dag: de laatste dag die in het bestand staat.
cli-analyse-from = Eerste dag van de periode; samen met --to.
cli-analyse-to = Laatste dag van de periode, en de dag van de cijfers; samen met --from.
cli-compare = Vergelijk het netwerk op twee dagen. Wie kwam, wie ging, wie bleef, en wat dat met de cijfers doet.
cli-compare-before = De eerste dag.
cli-compare-after = De tweede dag.
cli-serve = Start de app in de browser.
cli-serve-host = Adres waarop de app luistert. Standaard alleen deze computer.
cli-serve-port = Poort waarop de app luistert.
cli-serve-data = Map waarin de gezinnen versleuteld staan. Gezinsbestanden in die map worden bij de start opgenomen. Standaard je eigen gegevensmap, met de voorbeeldgezinnen om te beginnen.
cli-serve-ready = ecomap staat klaar op { $url } (stoppen: Ctrl+C)
cli-doctor = Controleer de installatie van ecomap. Zegt wat er ontbreekt en wat je eraan doet.

cli-date-wrong = “{ $value }” is geen datum. Schrijf een jaar (2024), een maand (2024-03) of een dag (2024-03-15).
cli-period-half = Geef --from en --to samen op.
cli-period-and-day = Geef --on op, of --from en --to, maar niet allebei.
cli-period-reversed = De periode eindigt vóór het begin. Draai --from en --to om.
cli-days-reversed = De tweede dag ligt vóór de eerste. Draai --before en --after om.
cli-port-taken = Poort { $port } op { $host } is niet vrij. Kies een andere met --port.
cli-data-no-folder = “{ $folder }” is geen map. Kies een map met --data; een nieuwe wordt gemaakt.

report-day = Op { $day }, over { $from } tot en met { $to }
report-days = { $before } tegen { $after }
report-findings = Aandachtspunten
report-findings-none = Geen aandachtspunten op deze dag.
report-decided = besloten: { $verdict }
report-measures = Cijfers
report-measure = Cijfer
report-value = Waarde
report-explained = Wat het zegt
report-coverage = Hulp per gezinslid en leefgebied (dagen in de periode)
report-member = Gezinslid
report-domain = Leefgebied
report-need = Hulpvraag
report-gap = Zonder hulp
report-overlap = Dubbel
report-waiting = Wachten
report-parties = Wie helpt
report-handovers = Overdrachten van de vaste hulpverlener
report-handover-from = Van
report-handover-to = Naar
report-handover-gap = Tijd ertussen
report-handover-reason = Reden
report-gap-days = { $days ->
    [0] aansluitend
    [one] 1 dag niemand
   *[other] { $days } dagen niemand
  }
report-warm-days = { $days ->
    [one] 1 dag samen
   *[other] { $days } dagen samen
  }
report-lanes = Wie na wie, per soort hulp
report-help = Hulp
report-lane-spells = Achtereenvolgens
report-lane-moves = Erbij / weg
report-network = Wie bleef, ging en kwam
report-kept = Gebleven
report-lost = Weggegaan
report-gained = Erbij gekomen
report-per-role = Per functie (zelfde werkveld en soort hulp)
report-jaccard = Overeenkomst
report-stability = Deel dat bleef
report-turnover = Deel dat wisselde
report-changed = Veranderd bij wie bleef
report-party = Betrokkene
report-who = Wie
report-what = Wat
report-was = Eerst
report-became = Later
report-before = Eerst
report-after = Later
report-change = Verschil
report-nobody = niemand
report-not-recorded = niet vastgelegd
report-spell = { $party } ({ $start } – { $end })
report-unknown = onbekend
report-now = nu

what-caseworker = vaste hulpverlener
what-strength = sterkte
what-stress = spanning
what-flow = richting
what-hours_per_week = uren per week
what-status = stand van de hulp
what-framework = kader
what-help = soort hulp
what-domains = leefgebieden
what-members = voor wie

doctor-title = Installatie van ecomap { $version }
doctor-python = Python { $version }
doctor-python-old = Python { $version } is te oud. Installeer Python { $wanted } of nieuwer.
doctor-package = { $name } { $version }
doctor-package-missing = { $name } ontbreekt ({ $wanted }). Installeer het met: python -m pip install "{ $requirement }"
doctor-package-wrong = { $name } { $version } past niet; nodig is { $wanted }. Installeer het met: python -m pip install "{ $requirement }"
doctor-extra-missing = { $name } is er niet. { $extra ->
    [pdf] Het is alleen nodig om van een verslag een PDF te maken.
   *[postgresql] Het is alleen nodig om gezinnen in een PostgreSQL-database te bewaren.
  } Installeer het met: python -m pip install "{ $requirement }"
doctor-texts = teksten in het Nederlands en Engels
doctor-texts-missing = er ontbreken teksten: { $keys }. Installeer ecomap opnieuw.
doctor-schema = schema van het gezinsbestand
doctor-schema-missing = het schema van het gezinsbestand ontbreekt of is verouderd. Schrijf het met: python -m ecomap.model.schema
doctor-assets = tekeningen, letters en scripts voor de browser
doctor-assets-missing = in { $folder } ontbreken bestanden voor de browser. Haal de broncode opnieuw op.
doctor-samples = { $count ->
    [one] 1 voorbeeldgezin
   *[other] { $count } voorbeeldgezinnen
  }
doctor-samples-wrong = de voorbeeldgezinnen in { $folder } ontbreken of zijn niet leesbaar. Haal de broncode opnieuw op.
doctor-fine = Alles is in orde.
doctor-wrong = { $count ->
    [one] Er is 1 ding niet in orde.
   *[other] Er zijn { $count } dingen niet in orde.
  }
