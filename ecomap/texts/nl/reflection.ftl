# Reflectie: terugkijken op het eigen werk.

## De tafel waaraan je reflecteert (door het script ingevuld)

reflection-desk-title = Terugkijken op je eigen werk
reflection-desk-intro = Even stilstaan helpt bij de volgende stap. Antwoord zoals het nu is: niemand hoeft overal ja te zeggen.
reflection-desk-who = Wie kijkt terug?
reflection-desk-nobody = Niet ingevuld
reflection-desk-none = Op { $day } is er nog geen reflectie van { $name }.
reflection-desk-none-nobody = Op { $day } is er nog geen reflectie.
reflection-desk-start = Begin een reflectie
reflection-desk-today = Reflectie van { $day }
reflection-desk-how = Kies bij elke vraag een antwoord. Nog een keer kiezen maakt de vraag weer open. Elk antwoord wordt meteen bewaard.
reflection-desk-map = Wat er op de kaart te zien is bewijst niets en keurt niets af: jij weet wat er echt gebeurt.
reflection-desk-likely-na = Op deze dag zien we geen maatregel of gedwongen hulp. Deze vraag telt alleen mee als je hem beantwoordt.
reflection-desk-text = Wat neem je hieruit mee?
reflection-desk-text-hint = Een paar zinnen voor jezelf en voor het team.
reflection-desk-delete = Verwijder deze reflectie
reflection-desk-deleted = De reflectie is verwijderd. Met ongedaan maken komt hij terug.
reflection-desk-started = De reflectie is begonnen. De eerste vraag staat klaar.
reflection-desk-score-name = Score
reflection-desk-score = { $number } van { $count }
reflection-desk-score-how = Ja telt als 1, deels als een half.
reflection-desk-answered = { $count } van { $number } vragen beantwoord
reflection-desk-needed-one = Nog 1 antwoord, dan is er een score.
reflection-desk-needed-more = Nog { $count } antwoorden, dan is er een score.
reflection-desk-nothing = Geen enkele vraag is van toepassing: er is geen score.

## De antwoorden

reflection-answer-yes = ja
reflection-answer-partly = deels
reflection-answer-no = nee
reflection-answer-na = n.v.t.
reflection-answer-open = open

## De werkzame principes: naam, vraag, uitleg

reflection-name-clear_why = Duidelijk waarom
reflection-question-clear_why = Weet het gezin waarom wij er zijn en waar we ons zorgen over maken?
reflection-explained-clear_why = Noem de zorgen bij hun naam, in woorden die ouders en kinderen zelf ook zouden gebruiken.
reflection-name-whole_family = Het hele gezin
reflection-question-whole_family = Kijk ik naar het hele gezin, en niet naar één kind alleen?
reflection-explained-whole_family = Wat één van hen raakt, raakt de anderen. Vaak ligt de oorzaak niet bij wie het meest opvalt.
reflection-name-decide_together = Samen beslissen
reflection-question-decide_together = Beslissen ouders en kinderen mee over de hulp?
reflection-explained-decide_together = Samen uitzoeken wat er speelt en samen kiezen wat helpt, ook als niet alles te kiezen is.
reflection-name-one_plan = Eén plan
reflection-question-one_plan = Werkt iedereen aan hetzelfde plan?
reflection-explained-one_plan = Eén plan met doelen van het gezin, waarin iedereen die helpt zijn eigen deel herkent.
reflection-name-own_network = Eigen netwerk
reflection-question-own_network = Doen familie, vrienden en buren echt mee?
reflection-explained-own_network = Zij blijven als de hulp stopt. Vraag wat zij kunnen en willen, en wat zij daarvoor nodig hebben.
reflection-name-motivating = Eigen kracht
reflection-question-motivating = Laat ik het gezin zelf oplossingen vinden?
reflection-explained-motivating = Zo weinig mogelijk overnemen, kleine stappen opmerken en aansluiten bij wat al lukt.
reflection-name-dosed_help = Hulp op maat
reflection-question-dosed_help = Is de hoeveelheid hulp voor dit gezin te dragen?
reflection-explained-dosed_help = Niet alles tegelijk: kies samen wat eerst komt en wat kan wachten.
reflection-name-shared_language = Eén taal
reflection-question-shared_language = Gebruiken alle beroepskrachten dezelfde woorden voor wat er aan de hand is?
reflection-explained-shared_language = Het gezin hoort dan één verhaal over veiligheid en over wat er moet veranderen.
reflection-name-evaluated = Volgen en bijstellen
reflection-question-evaluated = Kijken we vaak genoeg samen terug, en sturen we dan bij?
reflection-explained-evaluated = Ook om hulp minder te maken als het beter gaat, niet alleen als er iets misgaat.
reflection-name-limits_known = Grens van wat ik weet
reflection-question-limits_known = Haal ik op tijd iemand erbij als ik er zelf te weinig van weet?
reflection-explained-limits_known = Breed kijken betekent niet alles zelf kunnen. Bespreek je twijfel met een collega van een ander vak.
reflection-name-compulsory = Gedwongen kader
reflection-question-compulsory = Ben ik open over wat moet, wat mag en wie wat beslist?
reflection-explained-compulsory = Duidelijkheid over de grenzen maakt ruimte voor alles waar het gezin wél over gaat.

## Wat er op de kaart staat

reflection-map = Op de kaart
reflection-map-nothing = Hierover staat nog niets op de kaart.
reflection-findings = Te bespreken: { $titles }
reflection-light-whole_family = Laat zien wie nog geen hulp heeft
reflection-light-one_plan = Laat zien wie op geen doel staat
reflection-light-own_network = Laat het eigen netwerk zien
reflection-light-dosed_help = Laat zien wie net begonnen is
reflection-light-shared_language = Laat de samenwerking zien
reflection-light-limits_known = Laat zien wie deze kennis heeft
reflection-light-compulsory = Laat de gedwongen hulp zien
reflection-fact-why-needs = { $count ->
    [one] Er is één hulpvraag, { $told ->
        [0] zonder uitleg in woorden.
       *[other] met uitleg in woorden.
    }
   *[other] Van de { $count } hulpvragen { $told ->
        [one] is er één
       *[other] zijn er { $told }
    } in woorden uitgelegd.
}
reflection-fact-why-shared = Van { $count ->
    [one] het ene moment
   *[other] de { $count } momenten
} in het afgelopen jaar mag het gezin er { $shared } teruglezen.
reflection-fact-orders = Er geldt nu: { $order_kinds }.
reflection-fact-family-all = { $count ->
    [one] Het ene gezinslid met een hulpvraag krijgt
   *[other] Alle { $count } gezinsleden met een hulpvraag krijgen
} hulp van iemand.
reflection-fact-family-helped = Van de { $count ->
    [one] gezinsleden heeft er één
   *[other] gezinsleden hebben er { $count }
} een hulpvraag; { $helped } van hen { $helped ->
    [one] krijgt
   *[other] krijgen
} hulp van iemand.
reflection-fact-family-without = Nog geen hulp: { $people }.
reflection-fact-together-meetings = Bij { $joined } van de { $count } overleggen en evaluaties in het afgelopen jaar was iemand van het gezin erbij.
reflection-fact-together-decisions = Van de { $count } besluiten mag het gezin er { $shared } lezen.
reflection-fact-plan-goals = { $count ->
    [0] Er zijn geen open doelen.
    [one] Er is één open doel.
   *[other] Er zijn { $count } open doelen.
}
reflection-fact-plan-formal = { $planned } van de { $count } beroepskrachten en organisaties { $planned ->
    [one] staat
   *[other] staan
} bij een open doel.
reflection-fact-network-share = { $informal } van de { $count } betrokkenen { $informal ->
    [one] komt
   *[other] komen
} uit het eigen netwerk.
reflection-fact-network-planned = { $count ->
    [0] Niemand van hen staat bij een open doel.
    [one] Eén van hen staat bij een open doel.
   *[other] { $count } van hen staan bij een open doel.
}
reflection-fact-network-wished = Het gezin zou er graag bij hebben: { $people }.
reflection-fact-motivating-coach = In { $coached } van de { $count } contacten met een rol in de laatste { $days } dagen was de vaste hulpverlener coach.
reflection-fact-motivating-met = { $count ->
    [one] Eén doel is
   *[other] { $count } doelen zijn
} in het afgelopen jaar gehaald.
reflection-fact-dosed-now = { $count ->
    [one] Eén beroepskracht of organisatie helpt
   *[other] { $count } beroepskrachten en organisaties helpen
} nu; { $new ->
    [0] niemand begon
    [one] één begon
   *[other] { $new } begonnen
} in de laatste { $days } dagen.
reflection-fact-dosed-hours = Samen { $hours } uur per week{ $unknown ->
    [0] .
    [one] {" "}(van één hulplijn weten we het niet).
   *[other] {" "}(van { $unknown } hulplijnen weten we het niet).
}
reflection-fact-language-pairs = { $count } keer helpen twee beroepskrachten hetzelfde gezinslid bij hetzelfde; { $linked } keer staat er dat zij contact met elkaar hebben.
reflection-fact-language-none = Geen twee beroepskrachten helpen hetzelfde gezinslid bij hetzelfde.
reflection-fact-language-meetings = Bij { $joint } van de { $count } overleggen en evaluaties in het afgelopen jaar zaten meer beroepskrachten samen.
reflection-fact-evaluated-last = De laatste evaluatie was op { $date }.
reflection-fact-evaluated-never = Er staat nog geen evaluatie.
reflection-fact-evaluated-next = De volgende staat gepland op { $date }.
reflection-fact-evaluated-open = De volgende is nog niet gepland.
reflection-fact-limits-covered = Iemand met kennis hiervan is erbij: { $domains }.
reflection-fact-limits-missing = Wel een hulpvraag, nog niemand uit dat vak: { $domains }.
reflection-fact-compulsory-ties = { $count ->
    [one] Eén hulplijn is gedwongen.
   *[other] { $count } hulplijnen zijn gedwongen.
}
reflection-fact-compulsory-none = Geen maatregel en geen gedwongen hulp op deze dag.

## De drie rollen

reflection-roles = Aannemer, regisseur en coach
reflection-roles-intro = Een aannemer pakt zelf aan, een regisseur stemt de hulp af, een coach staat naast het gezin. De vaste hulpverlener wisselt steeds tussen die drie.
reflection-roles-missing = In de laatste { $days } dagen zien we geen contact als { $roles }. Klopt dat?
reflection-roles-missing-open = Bekijk dit bij Bespreken
reflection-roles-balance = In de laatste { $days } dagen: { $amounts }. Past dat bij wat het gezin nu vraagt?
reflection-roles-few = In de laatste { $days } dagen { $count ->
    [0] staat er geen contact met een rol. Komt dat doordat er geen contact was, of is het nog niet opgeschreven?
    [one] staat er één contact met een rol. Dat is te weinig om iets over het evenwicht te zeggen.
   *[other] staan er { $count } contacten met een rol. Dat is te weinig om iets over het evenwicht te zeggen.
}
reflection-roles-amount = { $count } keer { $role }
reflection-roles-none = Er staan nog geen contacten van de vaste hulpverlener. Schrijf na een bezoek of telefoontje op welke rol je had, dan zie je hier hoe het evenwicht verloopt.
reflection-roles-nobody = Er is nog geen vaste hulpverlener. Zodra die er is, zie je hier in welke rol de contacten waren.
reflection-roles-record = Schrijf een contact op
reflection-roles-table = Dezelfde aantallen als tabel
reflection-roles-caption = Contacten van de vaste hulpverlener per rol. Een contact kan meer rollen hebben.
reflection-roles-period = Periode
reflection-roles-without = zonder rol
reflection-roles-all = contacten
reflection-roles-older = De tekening laat de laatste { $count } perioden zien; in de tabel staan ze allemaal.
reflection-quarter = { $number }e kwartaal { $year }
reflection-quarter-short = kw{ $number }

## In de loop van de tijd

reflection-trend = In de loop van de tijd
reflection-trend-none = Er is tot deze dag nog geen reflectie. Na de tweede zie je hier wat er veranderde.
reflection-trend-chart = Score per reflectie. Een open plek betekent: te weinig antwoorden voor een score.
reflection-score = { $points } van { $count }
reflection-no-score = geen score
reflection-changed = Veranderd sinds de vorige keer ({ $day })
reflection-changed-nothing = Sinds de vorige keer ({ $day }) is geen antwoord anders.
reflection-changed-one = { $name }: van { $before } naar { $after }
reflection-table-caption = Antwoorden per reflectie
reflection-table-principle = Werkzaam principe
reflection-table-score = Score
reflection-past = { $day }, { $name }
reflection-past-nobody = { $day }
reflection-past-title = Terugbladeren
reflection-past-answers = { $answer }: { $names }
reflection-past-day = Ga naar deze dag
reflection-past-day-hint = Op de dag zelf kun je de reflectie aanpassen of verwijderen.

## Gesprekspunten

reflection-points = Voor het gesprek
reflection-points-ticks = Vink af wat je besprak. De vinkjes zijn voor deze keer: ze worden niet bewaard.
reflection-points-compulsory = Eerste gesprek in een gedwongen kader
reflection-points-compulsory-use = Nuttig zodra er een maatregel komt of als hulp niet vrijwillig is.
reflection-points-compulsory-now = Er is nu gedwongen hulp of een maatregel. Deze punten helpen bij een open begin.
reflection-point-reason = Zeg meteen waarom je er bent, zonder omweg.
reflection-point-facts = Noem wat er gezien is en welke grens daarmee geraakt is, zonder iemand de schuld te geven.
reflection-point-resistance = Reken op boosheid, of op iemand die vooral meepraat. Dat hoort bij dwang: toon begrip en blijf rustig.
reflection-point-reaction = Vraag hoe het is dat je er bent, en of zij de zorgen van anderen herkennen.
reflection-point-roles = Leg uit wat jij doet en wat je van hen vraagt, en hoe dat er goed uit kan zien.
reflection-point-history = Sta stil bij wat hieraan voorafging en bij wat zij van jou verwachten.
reflection-point-choice = Vertel precies waarover te praten valt, en waarover niet.
reflection-point-strengths = Zoek wat goed gaat en waar zij trots op zijn, en zeg het hardop.
reflection-points-limits = De grens van wat ik zelf weet
reflection-points-limits-use = Voor een gesprek met collega's: waar is iemand van een ander vak nodig?
reflection-points-limits-open = Bekijk bij Bespreken welke kennis er misschien bij kan
reflection-point-blind = Waar kijk ik bij dit gezin het minst vaak naar?
reflection-point-doubt = Over welke vraag twijfel ik al langer, zonder het iemand te vragen?
reflection-point-other = Wat zou een collega van een ander vak hier als eerste zien?
reflection-point-lived = Wat weten ouders, kinderen of familie hierover beter dan ik?
reflection-point-moment = Wanneer spreek ik dit af in een gesprek met collega's, en met wie?
reflection-call-title = Wie kun je erbij vragen?
reflection-call = { $domain }: denk aan { $sectors }.
reflection-call-there = Nu een hulpvraag; { $people } { $count ->
    [one] is
   *[other] zijn
} erbij.
reflection-call-missing = Nu een hulpvraag; uit dit vak zien we nog niemand.
