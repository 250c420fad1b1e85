# Het verslag: op de pagina en op papier hetzelfde.

minutes-title = Overleg over { $name }
minutes-fictional = Dit is een verzonnen gezin.
minutes-no-meeting = { $day }. Op deze dag is nog geen overleg begonnen; dit is de stand van zaken.
minutes-held = { $kind } op { $day }
minutes-meeting-not-shared = Wat er in het overleg is opgeschreven, is niet gedeeld met het gezin.
minutes-present = Erbij: { $names }.
minutes-present-none = Wie erbij waren, is niet opgeschreven.
minutes-for-team = Verslag voor het team. Bij wat we schreven staat of het gezin het mag zien; het plan zien zij altijd.
minutes-for-family = Verslag voor het gezin. Hierin staat alleen wat met jullie gedeeld is.
minutes-footer = Gemaakt op { $day } met ecomap.

minutes-notes = Wat we bespraken
minutes-decisions = Wat we besloten
minutes-decisions-none-team = Op deze dag is nog niets besloten.
minutes-decisions-none-family = Er is op deze dag niets besloten dat met jullie gedeeld is.
minutes-news = Wat er nieuw is
minutes-done = Vandaag afgerond
minutes-actions = Afspraken die nog open staan
minutes-actions-none-team = Er staan geen eerdere afspraken open.
minutes-actions-none-family = Er staan geen eerdere afspraken open die met jullie gedeeld zijn.
minutes-plan = Het plan
minutes-plan-none-team = Er zijn nog geen doelen afgesproken.
minutes-plan-none-family = Er zijn nog geen doelen afgesproken.
minutes-next = Volgende evaluatie
minutes-next-none-team = Er is nog geen dag gekozen.
minutes-next-none-family = Er is nog geen dag met jullie gedeeld.
minutes-next-on = { $day }

minutes-arrived = Erbij gekomen sinds { $day }: { $names }.
minutes-left = Niet meer betrokken sinds { $day }: { $names }.
minutes-new = { $count ->
    [one] { $count } nieuwe vraag sinds { $day }
   *[other] { $count } nieuwe vragen sinds { $day }
}
minutes-gone = { $count ->
    [one] { $count } vraag van { $day } speelt niet meer
   *[other] { $count } vragen van { $day } spelen niet meer
}
minutes-reason = Waarom: { $reason }
minutes-agreed = Afgesproken: { $reason }
minutes-who = { $name } doet dit
minutes-by = besloten door { $name }
minutes-due = klaar op { $day }
minutes-overdue = over tijd
minutes-no-due = nog geen datum
minutes-with = met { $names }
minutes-nobody = nog niemand
minutes-because = Nodig: { $needs }
minutes-goal-untold = Een doel zonder omschrijving

## het tabblad

minutes-live-about = Over dit overleg
minutes-live-needs-meeting = Er is op deze dag nog geen overleg begonnen.
minutes-live-begin = Begin het overleg
minutes-live-text-hint = Wat je typt wordt vanzelf bewaard.
minutes-live-share-hint = Dit geldt voor de titel, wie erbij waren en de aantekeningen.
minutes-page = Het verslag
minutes-audience = Voor wie?
minutes-audience-team = Voor het team
minutes-audience-family = Voor het gezin
minutes-print = Afdrukken
minutes-file = PDF maken
minutes-live-file-busy = De PDF wordt gemaakt
minutes-live-file-ready = De PDF is klaar
minutes-live-file-failed = De PDF kon niet worden gemaakt. Probeer het nog eens.
minutes-live-earlier = Ander overleg
minutes-live-earlier-this = Deze dag: { $day }
minutes-live-earlier-option = { $day }: { $name }
minutes-live-back = Terug naar { $day }

minutes-error-day = Kies een dag, zoals 2026-11-22.
minutes-error-audience = Kies voor wie het verslag is: voor het team of voor het gezin.
minutes-error-maker = Op deze computer kan geen PDF worden gemaakt. Druk de pagina af, of vraag wie ecomap beheert om typst te installeren (ecomap doctor zegt hoe).
