# De matrix van het overleg: per gezinslid en leefgebied wie er helpt, en wat nog open is.

matrix-caption = Wie helpt wie waarmee, op { $day }
matrix-hint = Kies een vak om te lezen wat we ervan weten.
matrix-whose = Welke hulp
matrix-whose-all = Alle hulp
matrix-whose-informal = Eigen netwerk
matrix-whose-formal = Betaalde hulp
matrix-for = Voor wie
matrix-help = Soort hulp tonen
matrix-domain = Leefgebied
matrix-legend = Wat betekent wat?
matrix-detail = Over het gekozen vak
matrix-nobody-here = Op deze dag staat er niemand in het hart van de bloem. Teken eerst het gezin, of kies een andere dag.
matrix-draw = Naar de bloem
matrix-nothing = Er is op deze dag nog geen hulpvraag en geen hulp ingevuld.
matrix-plan = Hulpvragen invullen

## Hoe een vak ervoor staat

matrix-state-missing = ontbreekt
matrix-state-waiting = wacht
matrix-state-thin = kwetsbaar
matrix-state-double = dubbel
matrix-state-agreed = dubbel, zo afgesproken
matrix-state-covered = geholpen
matrix-state-unasked = zonder vraag
matrix-state-no_need = niet nodig
matrix-state-unknown = niet besproken
matrix-means-missing = hulpvraag, en niemand helpt
matrix-means-waiting = nog geen hulp, wel een wachtlijst
matrix-means-thin = alleen hulp met een zwakke of gespannen band
matrix-means-double = twee of meer betaalde helpers doen hetzelfde
matrix-means-agreed = dubbel, en het team wil het zo
matrix-means-covered = hulpvraag en hulp
matrix-means-unasked = hulp, geen hulpvraag ingevuld
matrix-means-no_need = gezin zei: niet nodig, of hulpvraag is voorbij
matrix-means-unknown = geen hulp, niemand zei er iets over
matrix-means-own = eigen netwerk
matrix-means-professional = hulpverlener
matrix-means-agency = organisatie
matrix-means-later = wachtlijst, gepland of gewenst

## In een vak

matrix-need = hulpvraag
matrix-need-severity = hulpvraag: { $severity }
matrix-waits = wacht { $amount }
matrix-waits-unknown = wachtlijst
matrix-planned = gepland
matrix-wished = gewenst

## Over het gekozen vak

matrix-told = „{ $told }”
matrix-untold = hulpvraag zonder toelichting
matrix-since = sinds { $day }
matrix-over = voorbij sinds { $day }
matrix-said = Het gezin zei op { $day }: hier is geen hulp nodig.
matrix-waiting-since = op de wachtlijst sinds { $day } ({ $amount })
matrix-doubled = { $help } van { $parties }
matrix-linked = { $parties }: { $kinds }
matrix-not-linked = Niet bekend of zij samenwerken: { $pairs }.
matrix-pair = { $one } met { $two }
matrix-decided = Besloten: { $verdict }
matrix-decided-on = Besloten op { $day }: { $verdict }
matrix-reason = Reden: { $reason }

## Wat de browser zelf samenstelt

matrix-js-everyone = Iedereen
matrix-js-more = + { $count }
matrix-js-more-said = en nog { $count }
matrix-js-count = { $name }: { $count }
matrix-js-calm = Geen vak vraagt om overleg
matrix-js-only-informal = Alleen het eigen netwerk telt nu mee
matrix-js-only-formal = Alleen betaalde hulp telt nu mee
matrix-js-all-domains = Toon alle leefgebieden ({ $count } meer)
matrix-js-fewer-domains = Verberg leefgebieden waar niets staat
matrix-js-discuss = Naar Bespreken
matrix-js-close = Sluiten
matrix-js-place = { $name }, { $other }
matrix-js-title = { $name }: { $other }
matrix-js-needs = Hulpvraag
matrix-js-who = Wie helpt
matrix-js-double = Dezelfde hulp
matrix-js-findings = Om te bespreken
matrix-js-no-need = Er is geen hulpvraag ingevuld.
matrix-js-no-help = Niemand.
