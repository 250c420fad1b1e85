# Wat er overal mis kan gaan, en wat je dan doet.

error-failed = Er ging iets mis in ecomap.
error-denied = Dit mag je met dit gezin niet doen.
error-no-family = Dit gezin staat hier niet (meer).
error-reload-list = Ga naar de lijst met gezinnen en laad die opnieuw.
error-invalid-family = { $count ->
    [one] In dit bestand klopt één ding niet. Er is niets overgenomen.
   *[other] In dit bestand kloppen { $count } dingen niet. Er is niets overgenomen.
  }
