# Woorden bij de codes, met kleine letter: zo staan ze midden in een zin.

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
