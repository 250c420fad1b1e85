# Wat er mis kan gaan als iets dat je tekent wordt bewaard.

operation-conflict = Iemand anders heeft dit intussen veranderd.
operation-denied = Je mag in dit gezin niets veranderen.
operation-invalid = Dit past niet bij wat er al staat. Het is niet bewaard.
operation-invalid-bad_date = “{ $value }” is geen datum. Schrijf een jaar, een maand of een dag.
operation-invalid-end_before_start = Het einde ({ $end }) ligt vóór het begin ({ $start }). Verander een van de twee.
operation-invalid-no_such_id = Iets waar dit bij hoort, staat niet meer op de tekening. Daarom is dit niet bewaard.
operation-invalid-out_of_range = { $value } kan hier niet; de grens is { $bound }.
operation-invalid-too_short = Dit mag niet leeg zijn. Vul iets in.
operation-store-unavailable = Bewaren lukt nu even niet. We proberen het steeds opnieuw.
