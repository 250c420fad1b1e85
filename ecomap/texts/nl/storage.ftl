# De opslag: wat er mis kan zijn, waar, en wat je eraan doet.

storage-unavailable = { $reason ->
    [busy] Opslaan lukt nu niet: er wordt al aan deze gegevens gewerkt. Er is niets bewaard. Probeer het over een paar tellen opnieuw.
    [full] Opslaan lukt niet: de schijf met { $place } is vol. Er is niets bewaard. Maak ruimte vrij en probeer het opnieuw.
    [folder] De map of een bestand van { $place } kan niet worden gebruikt. Er is niets bewaard. Kijk of de map er is, of je erin mag schrijven en of de schijf vol is.
   *[stopped] De database geeft geen antwoord ({ $place }). Er is niets bewaard. Kijk of de database draait en bereikbaar is, en probeer het opnieuw.
  }
storage-key-missing = { $source ->
    [keyring] De sleutel van { $place } is niet te vinden in de sleutelbos van deze computer. Ontgrendel de sleutelbos, of open ecomap als de gebruiker die deze gegevens heeft gemaakt. De sleutel heet { $file }.
    [passphrase] De gegevens in { $place } gaan open met een wachtwoord, en dat is niet gegeven. Zet het in de omgevingsvariabele { $file } en start ecomap opnieuw.
    [note] Bij { $place } ontbreekt het bestand { $file }, of het is beschadigd. Daarin staat waar de sleutel is. Zet het terug uit een reservekopie. Of wijs het sleutelbestand aan met de omgevingsvariabele ECOMAP_KEY_FILE.
   *[file] Het sleutelbestand { $file } van { $place } ontbreekt of kan niet worden gelezen. Zet het terug, of wijs het aan met de omgevingsvariabele ECOMAP_KEY_FILE.
  }
storage-key-wrong = { $source ->
    [keyring] De sleutel in de sleutelbos van deze computer past niet op { $place }. Zet het bestand key.source terug dat bij deze gegevens hoort.
    [passphrase] Het wachtwoord in de omgevingsvariabele ECOMAP_PASSPHRASE past niet op { $place }. Verbeter het en start ecomap opnieuw.
   *[file] Het sleutelbestand past niet op { $place }. Zet het sleutelbestand terug dat bij deze gegevens hoort, of wijs het aan met de omgevingsvariabele ECOMAP_KEY_FILE.
  } Past de sleutel zeker wel? Dan is de database beschadigd: zet een reservekopie terug.
storage-damaged = Een deel van de gegevens is buiten ecomap om veranderd of beschadigd. Daarom worden ze niet getoond. Zet een reservekopie terug, of vraag dat aan wie ecomap beheert.
storage-stale = Deze gegevens zijn intussen veranderd. Er is niets bewaard. Open ze opnieuw en probeer het nog eens.
storage-address = DATABASE_URL is geen adres van een PostgreSQL-database. Schrijf het zo: postgresql://naam:wachtwoord@computer/database.
storage-driver = DATABASE_URL noemt een PostgreSQL-database, en psycopg is niet geïnstalleerd: het programma dat daarmee praat. Installeer het (ecomap doctor zegt hoe), of haal DATABASE_URL weg.
storage-newer = De gegevens in { $place } zijn gemaakt met een nieuwere ecomap. Er is niets veranderd. Installeer de nieuwste ecomap en open ze opnieuw.
