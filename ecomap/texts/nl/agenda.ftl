# De agenda van het overleg.

agenda-live-not-today = Dit is niet vandaag.
agenda-live-to-today = Naar vandaag
agenda-live-begin = Begin het overleg
agenda-live-begin-hint = Dan kun je opschrijven wie erbij is en wat jullie besluiten.
agenda-live-begun = Het overleg is begonnen
agenda-live-kind = Wat voor overleg is dit?
agenda-live-kind-team_meeting = Teamoverleg
agenda-live-kind-evaluation = Evaluatie

agenda-live-present = Wie zijn erbij?
agenda-live-present-count = { $count } erbij
agenda-live-present-family = Gezin
agenda-live-present-caseworker = Vaste hulpverlener
agenda-live-present-professional = Hulpverleners
agenda-live-present-network = Eigen netwerk
agenda-live-present-others = En nog { $count } anderen
agenda-live-present-others-some = En nog { $count } anderen, van wie { $number } erbij
agenda-live-present-nobody = Er staat nog niemand op de bloem.
agenda-live-nameless = iemand zonder naam

agenda-title = Agenda
agenda-total = samen ongeveer { $count } minuten
agenda-minutes = ± { $count } min
agenda-discussed = besproken
agenda-live-progress = { $count } van { $number } besproken
agenda-more = en nog { $count } andere

agenda-new = Sinds het vorige overleg
agenda-first = Er was nog niet eerder een overleg of evaluatie.
agenda-last = { $kind } op { $day }.
agenda-changed = { $new ->
    [0] Geen nieuwe vragen
    [one] { $new } nieuwe vraag
   *[other] { $new } nieuwe vragen
}; { $gone ->
    [0] alle eerdere spelen nog
    [one] { $gone } vraag speelt niet meer
   *[other] { $gone } vragen spelen niet meer
}.
agenda-arrived = Erbij gekomen: { $names }.
agenda-left = Niet meer betrokken: { $names }.

agenda-actions = Afspraken
agenda-actions-none = Er staan geen afspraken open.
agenda-who-unknown = nog niemand
agenda-due = klaar op { $day }
agenda-no-due = nog geen datum
agenda-overdue = over tijd
agenda-done = Gedaan
agenda-done-name = Gedaan: { $name }
agenda-live-was-done = Gedaan op { $day }

agenda-findings = Vragen om te bespreken
agenda-findings-none = Er zijn nu geen vragen die nog open staan.
agenda-new-mark = nieuw
agenda-to-discuss = Bespreek de vragen

agenda-goals = Het plan
agenda-goals-none = Er zijn geen doelen die nu aandacht vragen.
agenda-goal-nobody = nog niemand werkt hieraan
agenda-goal-no-need = nog niet gekoppeld aan wat er nodig is
agenda-goal-untold = Een doel zonder omschrijving
agenda-to-plan = Naar het plan

agenda-evaluation = Evaluatie
agenda-evaluated = De laatste evaluatie was op { $day }.
agenda-never-evaluated = Er is nog niet geëvalueerd.
agenda-evaluation-due = Is het tijd om samen terug te kijken?
agenda-order = { $kind } voor { $names } loopt tot en met { $day }.

agenda-next = Volgende evaluatie
agenda-live-planned = Gepland op { $day }.
agenda-live-not-planned = Er is nog geen dag gekozen.
agenda-six-weeks = Over 6 weken
agenda-three-months = Over 3 maanden
agenda-other-day = Andere dag
agenda-live-day-too-early = Kies een dag na het overleg.
