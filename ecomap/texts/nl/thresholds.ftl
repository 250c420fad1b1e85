# Instellingen: de grenzen van de regels, en wat andere grenzen zouden veranderen.

thresholds-title = Instellingen
thresholds-intro = Een regel maakt een aandachtspunt wanneer een grens bereikt is. Hier kies je die grenzen voor jullie organisatie.
thresholds-proposals = De grenzen die er al staan zijn een voorstel van dit project; zij komen niet uit een richtlijn. Verander je er een, dan zie je eerst wat dat in jullie gezinnen verandert. Pas na “Bewaren” geldt het, meteen en voor iedereen.

thresholds-level-urgent = Dringend
thresholds-level-discuss = Bespreken
thresholds-level-consider = Overwegen

thresholds-chosen = aangepast
thresholds-none = Deze regel heeft geen grens.
thresholds-reset = Terug naar het voorstel
thresholds-reset-of = Terug naar het voorstel: { $name }
thresholds-unlimited = geen grens
thresholds-proposal = voorstel: { $amount }

thresholds-unit-days = dagen
thresholds-unit-count = {""}
thresholds-unit-share = procent
thresholds-unit-score = {""}
thresholds-unit-hours = uur per week
thresholds-amount-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
thresholds-amount-count = { $count }
thresholds-amount-share = { $count } procent
thresholds-amount-score = { $count }
thresholds-amount-hours = { $count } uur per week

thresholds-wrong-whole = Vul een heel getal in, van { $lowest } tot en met { $highest }.
thresholds-wrong-number = Vul een getal in van { $lowest } tot en met { $highest }, met hoogstens twee cijfers achter de komma.
thresholds-stale = Niet bewaard: iemand anders heeft intussen grenzen gekozen. Laad de pagina opnieuw om die te zien.

thresholds-history = Wat er eerder veranderd is
thresholds-history-none = Er is nog niets veranderd: overal geldt het voorstel.
thresholds-by-you = door jou
thresholds-by-other = door iemand anders
thresholds-changed = { $day }, { $who }
thresholds-changed-none = Bewaard zonder verandering.
thresholds-value-changed = { $rule }. { $name }: van { $before } naar { $after }.

## Wat een regel bekijkt, los van de waarde van de grens

thresholds-rule-no_caseworker = Een gezin heeft een hulpvraag, maar al langer dan dit aantal dagen geen vaste hulpverlener.
thresholds-rule-several_directors = Twee regisseurs of twee vaste hulpverleners zijn er langer tegelijk dan een warme overdracht duurt.
thresholds-rule-need_without_help = Een gezinslid heeft een hulpvraag waar al langer dan dit aantal dagen niemand bij helpt.
thresholds-rule-waiting_for_help = Een gezinslid staat op een wachtlijst en is al langer dan dit aantal dagen zonder hulp.
thresholds-rule-duplicate_help = Een gezinslid krijgt bij hetzelfde leefgebied dezelfde hulp van zo veel kanten, zo veel dagen of langer.
thresholds-rule-too_much_at_once = Er zijn meer hulpverleners en organisaties tegelijk dan dit, of er kwamen er in korte tijd zo veel bij, of er zijn meer uren hulp per week.
thresholds-rule-many_changes = Het gezin had in deze tijd zo veel vaste hulpverleners of meer.
thresholds-rule-cold_handover = Een nieuwe vaste hulpverlener begon zonder dat de vorige en de nieuwe samen contact hadden met het gezin.
thresholds-rule-side_by_side = Twee hulpverleners of organisaties helpen hetzelfde gezinslid bij hetzelfde leefgebied, en er staat geen lijn tussen hen.
thresholds-rule-no_shared_plan = Er zijn zo veel hulpverleners en organisaties of meer zonder lopend doel, of er staat iemand bij geen enkel doel.
thresholds-rule-informal_missing = Een kleiner deel van de betrokkenen dan dit komt uit het eigen netwerk, of er doet niemand uit het eigen netwerk mee.
thresholds-rule-leans_on_one = Het netwerk is klein en hecht (maat van 0 tot iets boven 1, hoger is hechter), of één persoon uit het eigen netwerk helpt bij zo’n groot deel van de leefgebieden.
thresholds-rule-evaluation_due = De laatste evaluatie van een gezin met een hulpvraag is langer geleden dan dit.
thresholds-rule-only_crisis = De laatste momenten waren zo vaak achter elkaar crisis of opschalen, zonder evaluatie ertussen.
thresholds-rule-step_down_possible = Bij een leefgebied is elk doel zo lang geleden gehaald, en de hulp is niet minder geworden.
thresholds-rule-step_up_needed = Een hulpvraag werd zwaarder zonder dat er hulp bij kwam, of staat zo lang open terwijl de hulp zo lang hetzelfde bleef.
thresholds-rule-role_missing = Bij de contacten van de vaste hulpverlener komt een van de drie rollen langer dan dit niet voor.
thresholds-rule-expertise_missing = Bij een hulpvraag die om eigen vakkennis vraagt, is er niemand betrokken uit een vak dat daarbij past.
thresholds-rule-order_incomplete = Een maatregel heeft geen jeugdbescherming, of loopt binnen dit aantal dagen af zonder dat er een evaluatie gepland staat.
thresholds-rule-member_unseen = Een gezinslid met een hulpvraag heeft geen hulplijn, of alle hulplijnen (zo veel of meer) gaan naar één kind.
thresholds-rule-risk_without_goal = Een hulpvraag is een risico of speelt in meer generaties, en er staat geen doel bij.
thresholds-rule-strained_tie = In een belangrijke hulplijn is een conflict of een breuk.

## Wat de browser zelf invult

thresholds-page-preview = Wat zou er veranderen?
thresholds-page-untouched = Verander een grens om te zien wat dat voor jullie gezinnen betekent. Er wordt niets bewaard totdat je op “Bewaren” drukt.
thresholds-page-looking = Even kijken…
thresholds-page-progress = { $count } van { $number } gezinnen bekeken…
thresholds-page-same = In geen van de { $number } gezinnen verandert er iets.
thresholds-page-summary = In { $count } van { $number } gezinnen verandert er iets.
thresholds-page-new = { $count } erbij
thresholds-page-gone = { $count } weg
thresholds-page-other = { $count } anders
thresholds-page-kind-new = erbij
thresholds-page-kind-gone = weg
thresholds-page-kind-other = anders
thresholds-page-level-change = van { $name } naar { $other }
thresholds-page-level-urgent = dringend
thresholds-page-level-discuss = bespreken
thresholds-page-level-consider = overwegen
thresholds-page-families = In { $count } gezinnen
thresholds-page-more = En nog { $count } gezinnen.
thresholds-page-day = Bekeken op de dag waarop de pagina van elk gezin opent. Besluiten die jullie namen blijven gelden.
thresholds-page-save = Bewaren
thresholds-page-discard = Laat alles zoals het was
thresholds-page-reset-all = Alles terug naar het voorstel
thresholds-page-saving = Even geduld…
thresholds-page-saved = Bewaard. De grenzen gelden nu voor alle gezinnen.
thresholds-page-failed = Dit lukte niet. Je keuze staat er nog; probeer het straks opnieuw.
thresholds-page-check = Kijk eerst naar de gemarkeerde grenzen.
thresholds-page-wrong = Niet bewaard: bij een of meer grenzen past de waarde niet. Zij zijn gemarkeerd.
