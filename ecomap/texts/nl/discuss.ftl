# Bespreken: aandachtspunten als vragen, besluiten en acties.

## De lijst

discuss-day = Op { $day }
discuss-intro = Kies een punt om het samen te bespreken. De bloem, de matrix en de tijdlijnen laten zien om wie het gaat.
discuss-none = Er zijn op deze dag geen open aandachtspunten.
discuss-none-hint = Neem gerust de tijd voor wat goed gaat, en voor wat het gezin zelf wil bespreken.
discuss-new = { $count ->
    [one] Nieuw sinds { $meeting } van { $day }: 1 punt
   *[other] Nieuw sinds { $meeting } van { $day }: { $count } punten
  }
discuss-new-none = Sinds { $meeting } van { $day } kwam er geen aandachtspunt bij.
discuss-open = { $count ->
    [one] 1 punt om over te praten
   *[other] { $count } punten om over te praten
  }
discuss-level = { $level } ({ $count })
discuss-group = { $count } keer: { $title }
discuss-gone = { $count ->
    [one] 1 punt is opgelost of voorbij
   *[other] { $count } punten zijn opgelost of voorbij
  }
discuss-gone-hint = Zo stond het bij { $meeting } van { $day }. Nu is dit er niet meer.
discuss-decided = { $count ->
    [one] 1 punt waarover is besloten
   *[other] { $count } punten waarover is besloten
  }
discuss-meeting-team_meeting = het teamoverleg
discuss-meeting-evaluation = de evaluatie

## Wat er verder veranderde

discuss-changes = { $count ->
    [one] Wat er verder veranderde: 1 ding
   *[other] Wat er verder veranderde: { $count } dingen
  }
discuss-changes-none = Wie er om het gezin heen staan, bleef sinds { $meeting } van { $day } gelijk.
discuss-came = Erbij gekomen: { $names }.
discuss-left = Weg uit het netwerk: { $names }.
discuss-changed = { $name }: { $what } was { $before }, nu { $after }.
discuss-caseworker-now = { $name } is nu vaste hulpverlener.
discuss-caseworker-before = { $name } is geen vaste hulpverlener meer.
discuss-what-strength = de band
discuss-what-stress = de spanning
discuss-what-flow = de richting van de hulp
discuss-what-hours_per_week = het aantal uren per week
discuss-what-status = de stand van de hulp
discuss-what-framework = het kader
discuss-what-help = de hulp
discuss-what-domains = waar het over gaat
discuss-what-members = voor wie het is
discuss-untold = niet bekend
discuss-nobody = nog niemand

## Een punt

discuss-subject = { $title } ({ $about })
discuss-subject-unknown = Een aandachtspunt van eerder
discuss-page-since = Sinds { $day }
discuss-page-about = Om wie het gaat
discuss-page-rule = Regel
discuss-page-length = Hoe lang al
discuss-page-length-one = 1 dag, sinds { $day }
discuss-page-length-days = { $count } dagen, sinds { $day }
discuss-page-why = Waarom zie ik dit?
discuss-page-threshold = Grens
discuss-page-adjust = Grens aanpassen

discuss-page-back = Terug naar de lijst
discuss-page-previous = Vorige
discuss-page-next = Volgende
discuss-page-place = { $number } van { $count }
discuss-page-place-decided = Besloten
discuss-page-seen-in = Laat zien in
discuss-page-in-flower = Bloem
discuss-page-in-matrix = Matrix
discuss-page-in-lanes = Tijdlijnen
discuss-page-past = Dit punt is er op deze dag niet (meer). Wat je hebt opgeschreven, staat er nog.
discuss-page-keys = Met de pijltjes naar links en rechts ga je naar het vorige of volgende punt, met Escape terug naar de lijst.

## Besluiten

discuss-page-decide = Wat besluiten jullie?
discuss-page-choose-deliberate = Bewust zo
discuss-page-choose-deliberate-hint = Hier kiezen we samen voor
discuss-page-choose-action = Actie
discuss-page-choose-action-hint = Iemand gaat iets doen
discuss-page-choose-solved = Opgelost
discuss-page-choose-solved-hint = Dit speelt niet meer
discuss-page-choose-not_applicable = Niet van toepassing
discuss-page-choose-not_applicable-hint = Dit past hier niet
discuss-page-reason-deliberate = Waarom is dit bewust zo?
discuss-page-reason-action = Wat spreken jullie af?
discuss-page-reason-solved = Hoe is het opgelost?
discuss-page-reason-not_applicable = Waarom past dit hier niet?
discuss-page-nobody-yet = nog niemand gekozen
discuss-page-no-day = nog geen dag
discuss-page-week = Over 1 week
discuss-page-weeks-2 = Over 2 weken
discuss-page-weeks-4 = Over 4 weken
discuss-page-due-other = Of op een andere dag
discuss-page-by-nobody = Staat er niet bij
discuss-page-save = Leg vast
discuss-page-leave = Toch niet
discuss-page-ask-reason = Wil je nog opschrijven waarom? Dan weet iedereen het later ook. Zonder mag ook: kies nog een keer “Leg vast”.
discuss-page-ask-action = Wil je nog opschrijven wat jullie afspreken? Zonder mag ook: kies nog een keer “Leg vast”.
discuss-page-day-past = Deze dag ligt vóór de dag van het besluit.

discuss-page-verdict = Besluit
discuss-page-said-on = { $name }, op { $day }
discuss-page-said-by = Besluit van { $name }
discuss-page-said-who = { $name } doet het
discuss-page-said-due = uiterlijk { $day }
discuss-page-said-done = gedaan op { $day }
discuss-page-said-done-by = gedaan door { $name } op { $day }
discuss-page-said-shared = het gezin mag dit zien
discuss-page-change = Verander het besluit
discuss-page-again = Besluit opnieuw
discuss-page-take-back = Neem het besluit terug
discuss-page-next-point = Volgende punt: { $name }
discuss-page-all-decided = Over alle punten is besloten.

discuss-page-told-decided = Besluit genomen.
discuss-page-told-changed = Besluit veranderd.
discuss-page-told-taken-back = Besluit teruggenomen.
discuss-page-told-done = Actie gedaan.
discuss-page-told-reopened = Actie staat weer open.
discuss-page-undo = Ongedaan maken
discuss-page-undone = Ongedaan gemaakt.

## Acties en wat er eerder is besloten

discuss-page-actions = Acties
discuss-page-actions-none = Er staan geen acties open.
discuss-page-actions-one = 1 actie open
discuss-page-actions-some = { $count } acties open
discuss-page-actions-late = { $count } te laat
discuss-page-action-untold = Er is niet opgeschreven wat er gaat gebeuren
discuss-page-late = te laat
discuss-page-done = Gedaan
discuss-page-not-done = Toch niet gedaan
discuss-page-done-some = Gedaan ({ $count })
discuss-page-history = Besluiten tot nu toe ({ $count })
discuss-page-history-none = Er is nog niets besloten.
discuss-page-history-undated = Dag niet bekend
