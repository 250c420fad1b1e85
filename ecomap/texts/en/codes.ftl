# Words for the codes, in lower case: as they stand inside a sentence.

## life_domain

life_domain-safety = safety
life_domain-parenting = parenting
life_domain-home_relations = relations at home
life_domain-school = development and school
life_domain-mental_health = mental health
life_domain-physical_health = physical health
life_domain-substance_use = alcohol and drugs
life_domain-finances = money and debts
life_domain-work = work and daytime activities
life_domain-housing = housing
life_domain-social_network = social network
life_domain-leisure = leisure and taking part
life_domain-justice = police and justice

## party_kind

party_kind-kin = family
party_kind-friend = friend
party_kind-neighbour = neighbour
party_kind-volunteer = volunteer
party_kind-community = club, church, mosque or association
party_kind-professional = professional
party_kind-agency = organisation

## sector

sector-child_protection = child protection
sector-youth_care = youth care
sector-mental_health = mental health care
sector-health = health care
sector-education = education
sector-local_team = local team
sector-justice = police and justice
sector-finances = debt help and money management
sector-housing = housing and shelter
sector-work = work and income
sector-disability = disability care
sector-addiction = addiction care
sector-other = other

## help

help-practical = practical help
help-companionship = company
help-advice = advice
help-emotional = emotional support
help-care = care and minding
help-financial = help with money
help-guidance = guidance
help-treatment = treatment
help-assessment = assessment
help-supervision = supervision
help-education = teaching
help-coordination = coordination

## strength

strength-weak = weak
strength-ordinary = ordinary
strength-strong = strong

## stress

stress-none = no tension
stress-tension = tension
stress-conflict = conflict
stress-broken = broken

## flow

flow-to_family = to the family
flow-from_family = from the family
flow-mutual = both ways

## tie_status

tie_status-actual = help is there now
tie_status-planned = help is planned
tie_status-waiting = on the waiting list
tie_status-wished = wished for

## framework

framework-voluntary = voluntary
framework-pressing = with pressure
framework-compulsory = compulsory

## role

role-contractor = contractor
role-director = director
role-coach = coach

## end_reason

end_reason-goal_reached = goal reached
end_reason-staff_change = change of staff
end_reason-reorganisation = reorganisation
end_reason-moved = moved
end_reason-refused = help not wanted
end_reason-waiting_list = waiting list
end_reason-escalated = more intensive help needed
end_reason-closed = closed
end_reason-other = other reason

## link_kind

link_kind-cooperates = works together
link_kind-informs = passes on information
link_kind-refers = refers on
link_kind-conflict = conflict
link_kind-knows = know each other

## member_role

member_role-child = child
member_role-parent = parent
member_role-step_parent = step-parent
member_role-foster_parent = foster parent
member_role-grandparent = grandparent
member_role-sibling = brother or sister
member_role-other = other family member

## sex

sex-f = female
sex-m = male
sex-x = other

## bond_kind

bond_kind-partner = partners
bond_kind-ex_partner = separated
bond_kind-parent_of = parent of
bond_kind-sibling = brother or sister of
bond_kind-foster_of = foster parent of

## goal_state

goal_state-open = open
goal_state-met = met
goal_state-dropped = dropped

## order_kind

order_kind-ots = supervision order
order_kind-vots = interim supervision order
order_kind-placement = placement order
order_kind-guardianship = guardianship
order_kind-youth_parole = youth probation

## moment_kind

moment_kind-start = start
moment_kind-evaluation = evaluation
moment_kind-team_meeting = team meeting
moment_kind-crisis = crisis
moment_kind-step_up = scaling up
moment_kind-step_down = scaling down
moment_kind-handover = handover
moment_kind-closure = closure

## verdict

verdict-deliberate = on purpose
verdict-action = action agreed
verdict-solved = solved
verdict-not_applicable = does not apply

## answer

answer-yes = yes
answer-partly = partly
answer-no = no
answer-na = n/a

## format

format-ecomap = family file
