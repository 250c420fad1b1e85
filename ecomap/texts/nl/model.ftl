# Woorden van het gezinsbestand: eerst de codes, dan de lijsten en velden.
# Met kleine letter: zo staan ze midden in een zin.

## life_domain

life_domain-safety = veiligheid
life_domain-parenting = opvoeding en ouderschap
life_domain-home_relations = relaties thuis
life_domain-school = ontwikkeling en school
life_domain-mental_health = psychische gezondheid
life_domain-physical_health = lichamelijke gezondheid
life_domain-substance_use = middelengebruik
life_domain-finances = geld en schulden
life_domain-work = werk en dagbesteding
life_domain-housing = wonen
life_domain-social_network = sociaal netwerk
life_domain-leisure = vrije tijd en meedoen
life_domain-justice = politie en justitie

## party_kind

party_kind-kin = familie
party_kind-friend = vriend of vriendin
party_kind-neighbour = buur
party_kind-volunteer = vrijwilliger
party_kind-community = club, kerk, moskee of vereniging
party_kind-professional = hulpverlener
party_kind-agency = organisatie

## sector

sector-child_protection = jeugdbescherming
sector-youth_care = jeugdhulp
sector-mental_health = ggz
sector-health = gezondheidszorg
sector-education = onderwijs
sector-local_team = wijkteam
sector-justice = politie en justitie
sector-finances = schuldhulp en bewindvoering
sector-housing = wonen en opvang
sector-work = werk en inkomen
sector-disability = gehandicaptenzorg
sector-addiction = verslavingszorg
sector-other = anders

## help

help-practical = praktische hulp
help-companionship = gezelschap
help-advice = advies
help-emotional = emotionele steun
help-care = verzorging en opvang
help-financial = hulp met geld
help-guidance = begeleiding
help-treatment = behandeling
help-assessment = onderzoek en diagnostiek
help-supervision = toezicht
help-education = onderwijs
help-coordination = regie

## strength

strength-weak = zwak
strength-ordinary = gewoon
strength-strong = sterk

## stress

stress-none = geen spanning
stress-tension = spanning
stress-conflict = conflict
stress-broken = verbroken

## flow

flow-to_family = naar het gezin
flow-from_family = vanuit het gezin
flow-mutual = over en weer

## tie_status

tie_status-actual = hulp is er nu
tie_status-planned = hulp is gepland
tie_status-waiting = op de wachtlijst
tie_status-wished = gewenst

## framework

framework-voluntary = vrijwillig
framework-pressing = drang
framework-compulsory = gedwongen kader

## role

role-contractor = aannemer
role-director = regisseur
role-coach = coach

## end_reason

end_reason-goal_reached = doel bereikt
end_reason-staff_change = andere medewerker
end_reason-reorganisation = reorganisatie
end_reason-moved = verhuisd
end_reason-refused = hulp niet gewild
end_reason-waiting_list = wachtlijst
end_reason-escalated = zwaardere hulp nodig
end_reason-closed = afgesloten
end_reason-other = andere reden

## link_kind

link_kind-cooperates = werkt samen
link_kind-informs = geeft informatie door
link_kind-refers = verwijst door
link_kind-conflict = conflict
link_kind-knows = kent elkaar

## member_role

member_role-child = kind
member_role-parent = ouder
member_role-step_parent = stiefouder
member_role-foster_parent = pleegouder
member_role-grandparent = grootouder
member_role-sibling = broer of zus
member_role-other = ander gezinslid

## sex

sex-f = vrouw
sex-m = man
sex-x = anders

## bond_kind

bond_kind-partner = partners
bond_kind-ex_partner = uit elkaar
bond_kind-parent_of = ouder van
bond_kind-sibling = broer of zus van
bond_kind-foster_of = pleegouder van

## goal_state

goal_state-open = loopt
goal_state-met = gehaald
goal_state-dropped = gestopt

## order_kind

order_kind-ots = ondertoezichtstelling
order_kind-vots = voorlopige ondertoezichtstelling
order_kind-placement = machtiging uithuisplaatsing
order_kind-guardianship = voogdij
order_kind-youth_parole = jeugdreclassering

## moment_kind

moment_kind-start = start
moment_kind-evaluation = evaluatie
moment_kind-team_meeting = teamoverleg
moment_kind-crisis = crisis
moment_kind-step_up = opschalen
moment_kind-step_down = afschalen
moment_kind-handover = overdracht
moment_kind-closure = afsluiting

## verdict

verdict-deliberate = bewust zo
verdict-action = actie afgesproken
verdict-solved = opgelost
verdict-not_applicable = niet van toepassing

## answer

answer-yes = ja
answer-partly = deels
answer-no = nee
answer-na = n.v.t.

## format

format-ecomap = gezinsbestand

## Lijsten en velden
#
# field-<veld> is de naam, ask-<veld> is hoe een formulier ernaar vraagt als dat anders is.
# Met een lijst ervoor (field-<lijst>-<veld>) geldt het alleen daar.

field-a = eerste van de twee
field-about = waarover
field-answers = antwoorden
field-b = tweede van de twee
field-birth = geboren
field-bonds = banden tussen gezinsleden
field-by = door wie
field-caseworkers = vaste hulpverleners
field-closed_on = afgesloten op
field-contacts = contacten
field-date = datum
ask-date = Op welke dag?
field-decisions = besluiten
field-discipline = beroep
field-domain = leefgebied
ask-domain = Over welk deel van het leven?
field-domains = leefgebieden
ask-domains = Waarbij?
field-done_on = gedaan op
field-due = klaar op
field-end = einde
ask-end = Tot en met
field-end_reason = waarom het stopte
ask-end_reason = Waarom is het gestopt?
field-extra = andere gegevens
field-fictional = verzonnen gezin
field-finding = aandachtspunt
field-flow = waar de hulp naartoe gaat
ask-flow = Wie helpt wie?
field-format = soort bestand
field-framework = vrijwillig of niet
ask-framework = Vrijwillig of verplicht?
field-goals = doelen
field-help = soort hulp
ask-help = Welke hulp?
field-hours_per_week = uren per week
field-household = met wie iemand woont
ask-household = Woont
field-id = kenmerk
field-intergenerational = speelt van ouder op kind
field-kind = soort
field-links = lijnen tussen betrokkenen
field-members = gezinsleden
ask-members = Voor wie?
field-moments = momenten
field-name = naam
field-needs = hulpvragen
field-notes = aantekeningen
field-observations = hoe het later was
field-on = datum
field-orders = maatregelen
field-organisation = organisatie
field-parties = betrokkenen
field-party = betrokkene
field-position = plek op de tekening
field-present = wie erbij waren
ask-present = Wie waren erbij?
field-reason = reden
field-reflections = reflecties
field-registration = registratie
field-replaces = in de plaats van
ask-replaces = Kwam in de plaats van
field-result = wat het opleverde
ask-result = Wat heeft het opgeleverd?
field-ring = hoe dichtbij
ask-ring = Hoe dichtbij?
field-risk = risico
ask-risk = Risico voor de veiligheid
field-role = plek in het gezin
ask-role = Rol in het gezin
field-roles = rol
field-said_by = wie het vertelde
ask-said_by = Wie vertelt dit?
field-said_on = verteld op
field-sector = waar de hulp bij hoort
ask-sector = Werkt bij
field-severity = hoe ernstig
ask-severity = Hoe zwaar is het?
field-sex = man of vrouw
ask-sex = Man, vrouw of anders
field-shared = te zien voor het gezin
ask-shared = Het gezin mag dit zien
field-start = begin
ask-start = Sinds
field-state = hoe het met het doel staat
ask-state = Hoe staat het ervoor?
field-status = of de hulp er al is
ask-status = Is de hulp er al?
field-strength = sterkte van de band
ask-strength = Hoe sterk is de band?
field-stress = spanning
ask-stress = Is er spanning?
field-text = tekst
field-ties = hulplijnen
field-title = titel
ask-title = Hoe noem je het?
field-verdict = besluit
field-version = versie
field-who = wie het doet
field-x = plaats van links naar rechts
field-y = plaats van boven naar beneden
ask-bonds-kind = Wat zijn ze van elkaar?
ask-contacts-members = Met wie uit het gezin?
ask-contacts-party = Wie had er contact?
ask-decisions-by = Wie neemt het besluit?
ask-decisions-due = Uiterlijk wanneer?
ask-decisions-who = Wie doet het?
ask-family-name = Naam van het gezin
field-goals-needs = bij welke hulpvragen
ask-goals-needs = Voor welke hulpvragen?
field-goals-parties = wie meedoet
ask-goals-parties = Met wie?
ask-goals-start = Vanaf
ask-goals-text = Wat willen jullie bereiken?
ask-links-kind = Wat hebben ze met elkaar?
ask-members-end = Hoort bij het gezin tot en met
ask-members-start = Hoort bij het gezin sinds
ask-moments-kind = Wat voor moment?
field-moments-text = aantekeningen
ask-moments-text = Wat is er gebeurd of afgesproken?
ask-needs-text = Wat is er nodig?
ask-notes-by = Wie vertelt dit?
ask-notes-text = Notitie
ask-orders-kind = Welke beslissing?
ask-parties-kind = Wie is dit?
