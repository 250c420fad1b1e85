# Wat er mis kan zijn met een gezinsbestand: één duidelijke zin per probleem.

problem-at = { $path }: { $sentence }
problem-bad_code = “{ $value }” kennen we hier niet. Kies uit: { $allowed }.
problem-bad_date = “{ $value }” is geen datum. Schrijf een jaar (2024), een maand (2024-03) of een dag (2024-03-15).
problem-bad_value = “{ $value }” past hier niet. Kijk in het schema van het gezinsbestand wat hier mag staan.
problem-duplicate_field = het veld “{ $field }” staat twee keer in hetzelfde onderdeel. Laat er één staan.
problem-duplicate_id = het id “{ $id }” is al gebruikt bij { $other }. Geef dit onderdeel een eigen id.
problem-end_before_start = het einde ({ $end }) ligt vóór het begin ({ $start }). Verander een van de twee.
problem-missing = dit veld ontbreekt. Vul het in.
problem-missing_file = dit bestand bestaat niet. Controleer de naam en de map.
problem-no_such_id = { $what ->
    [members] er is geen gezinslid met id “{ $id }”.
    [parties] er is geen betrokkene met id “{ $id }”.
    [ties] er is geen hulplijn met id “{ $id }”.
    [needs] er is geen hulpvraag met id “{ $id }”.
   *[anything] er is niets of niemand met id “{ $id }”.
  } Voeg die toe of verbeter het id.
problem-not_json = dit is geen geldig JSON-bestand: bij regel { $line }, teken { $column } gaat het mis.
problem-not_utf8 = dit bestand is geen tekst in UTF-8. Sla het op als UTF-8.
problem-not_a_flag = hier hoort true (ja) of false (nee), niet “{ $value }”.
problem-not_a_list = hier hoort een lijst tussen [ en ], niet “{ $value }”.
problem-not_a_number = hier hoort een getal, niet “{ $value }”.
problem-not_a_text = hier hoort een tekst tussen aanhalingstekens, niet “{ $value }”.
problem-not_an_object = hier hoort een onderdeel tussen { "{" } en { "}" }.
problem-not_readable = dit bestand kan niet worden gelezen. Kijk of het een bestand is en of je het mag openen.
problem-out_of_range = { $value } mag hier niet; de grens is { $bound }.
problem-too_heavy = dit bestand kost te veel tijd of geheugen om te lezen. Een gewoon gezinsbestand is zo gelezen.
problem-too_large = dit bestand is groter dan { $limit } MB. Een gezinsbestand is veel kleiner.
problem-too_many = dit bestand heeft meer dan { $limit } onderdelen. Dat is meer dan ecomap aankan.
problem-too_short = dit mag niet leeg zijn. Vul het in.
problem-unknown_field = dit veld kennen we niet. Haal het weg of zet het onder “extra”.
problem-wrong_format = dit is geen gezinsbestand van ecomap: bij “format” hoort “ecomap-family”.
problem-wrong_version = versie { $value } kunnen we niet lezen. Deze ecomap leest versie 1.
