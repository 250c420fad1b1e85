# The command line.

cli = ecomap draws the network around a family as a flower and shows what that network does.
cli-lang = Language of the output: nl (Dutch) or en (English).
cli-json = Print one JSON object on stdout, and nothing else.
cli-version = Show the version.
cli-help = Show this explanation.
cli-word-options = { "[OPTIONS]" }
cli-word-command = COMMAND [OPTIONS]…
cli-word-file = FILE
cli-word-date = date
cli-word-address = ADDRESS
cli-word-number = NUMBER
cli-word-folder = FOLDER
cli-example = Example: { $command }

cli-formats = Reads: { $formats }.
cli-format = { $label } ({ $suffixes })
cli-validate = Check family files. Names every problem, with its place in the file.
cli-validate-ok = { $file }: in order. { $name }, { $members ->
    [one] 1 family member
   *[other] { $members } family members
  }, { $parties ->
    [one] 1 party
   *[other] { $parties } parties
  }.

cli-analyse = Give findings and figures of one family. On a day, and over the period before it.
cli-analyse-on = The day, with the 365 days that end with it. No day given: the newest day named in the file.
cli-analyse-from = First day of the period; together with --to.
cli-analyse-to = Last day of the period, and the day of the figures; together with --from.
cli-compare = Compare the network on two days. Who came, who left, who stayed, and what that does to the figures.
cli-compare-before = The first day.
cli-compare-after = The second day.
cli-serve = Start the app in the browser.
cli-serve-host = Address the app listens on. By default this computer only.
cli-serve-port = Port the app listens on.
cli-serve-data = Folder in which the families are kept, encrypted. Family files in it are taken in at start. By default your own data folder, with the sample families to begin with.
cli-serve-ready = ecomap is ready at { $url } (to stop: Ctrl+C)
cli-doctor = Check the installation of ecomap. Says what is missing and what to do about it.

cli-date-wrong = “{ $value }” is not a date. Write a year (2024), a month (2024-03) or a day (2024-03-15).
cli-period-half = Give --from and --to together.
cli-period-and-day = Give --on, or --from and --to, but not both.
cli-period-reversed = The period ends before it starts. Swap --from and --to.
cli-days-reversed = The second day lies before the first. Swap --before and --after.
cli-port-taken = Port { $port } on { $host } is not free. Choose another with --port.
cli-data-no-folder = “{ $folder }” is not a folder. Choose a folder with --data; a new one is made.

report-day = On { $day }, over { $from } to { $to }
report-days = { $before } against { $after }
report-findings = Findings
report-findings-none = No findings on this day.
report-decided = decided: { $verdict }
report-measures = Figures
report-measure = Figure
report-value = Value
report-explained = What it says
report-coverage = Help per family member and part of life (days in the period)
report-member = Family member
report-domain = Part of life
report-need = Need
report-gap = Without help
report-overlap = Double
report-waiting = Waiting
report-parties = Who helps
report-handovers = Handovers of the fixed caseworker
report-handover-from = From
report-handover-to = To
report-handover-gap = Time between
report-handover-reason = Reason
report-gap-days = { $days ->
    [0] straight on
    [one] 1 day nobody
   *[other] { $days } days nobody
  }
report-warm-days = { $days ->
    [one] 1 day together
   *[other] { $days } days together
  }
report-lanes = Who after whom, per kind of help
report-help = Help
report-lane-spells = One after another
report-lane-moves = Came / left
report-network = Who stayed, left and came
report-kept = Stayed
report-lost = Left
report-gained = Came
report-per-role = Per function (same field of work and kind of help)
report-jaccard = Likeness
report-stability = Part that stayed
report-turnover = Part that changed
report-changed = Changed for those who stayed
report-party = Party
report-who = Who
report-what = What
report-was = Before
report-became = After
report-before = Before
report-after = After
report-change = Difference
report-nobody = nobody
report-not-recorded = not recorded
report-spell = { $party } ({ $start } – { $end })
report-unknown = unknown
report-now = now

what-caseworker = fixed caseworker
what-strength = strength
what-stress = strain
what-flow = direction
what-hours_per_week = hours a week
what-status = state of the help
what-framework = framework
what-help = kind of help
what-domains = parts of life
what-members = for whom

doctor-title = Installation of ecomap { $version }
doctor-python = Python { $version }
doctor-python-old = Python { $version } is too old. Install Python { $wanted } or newer.
doctor-package = { $name } { $version }
doctor-package-missing = { $name } is missing ({ $wanted }). Install it with: python -m pip install "{ $requirement }"
doctor-package-wrong = { $name } { $version } does not fit; needed is { $wanted }. Install it with: python -m pip install "{ $requirement }"
doctor-extra-missing = { $name } is not there. { $extra ->
    [pdf] It is needed only to make a PDF of minutes.
   *[postgresql] It is needed only to keep families in a PostgreSQL database.
  } Install it with: python -m pip install "{ $requirement }"
doctor-texts = texts in Dutch and English
doctor-texts-missing = texts are missing: { $keys }. Install ecomap again.
doctor-schema = schema of the family file
doctor-schema-missing = the schema of the family file is missing or out of date. Write it with: python -m ecomap.model.schema
doctor-assets = drawings, letters and scripts for the browser
doctor-assets-missing = files for the browser are missing in { $folder }. Fetch the source again.
doctor-samples = { $count ->
    [one] 1 sample family
   *[other] { $count } sample families
  }
doctor-samples-wrong = the sample families in { $folder } are missing or cannot be read. Fetch the source again.
doctor-fine = All is in order.
doctor-wrong = { $count ->
    [one] 1 thing is not in order.
   *[other] { $count } things are not in order.
  }
