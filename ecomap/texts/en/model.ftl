# Words of the family file: first the codes, then the lists and fields.
# In small letters: that is how they stand in the middle of a sentence.

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

## Lists and fields
#
# field-<field> is the name, ask-<field> is how a form asks for it when that is different.
# With a list before it (field-<list>-<field>) it holds only there.

field-a = first of the two
field-about = what about
field-answers = answers
field-b = second of the two
field-birth = born
field-bonds = bonds between family members
field-by = by whom
field-caseworkers = fixed caseworkers
field-closed_on = closed on
field-contacts = contacts
field-date = date
ask-date = On which day?
field-decisions = decisions
field-discipline = profession
field-domain = life domain
ask-domain = Which part of life is it about?
field-domains = life domains
ask-domains = With what?
field-done_on = done on
field-due = done by
field-end = end
ask-end = Until
field-end_reason = why it ended
ask-end_reason = Why did it stop?
field-extra = other data
field-fictional = invented family
field-finding = finding
field-flow = which way the help goes
ask-flow = Who helps whom?
field-format = kind of file
field-framework = voluntary or not
ask-framework = Voluntary or compulsory?
field-goals = goals
field-help = kind of help
ask-help = What help?
field-hours_per_week = hours a week
field-household = who somebody lives with
ask-household = Lives
field-id = identification
field-intergenerational = passes from parent to child
field-kind = kind
field-links = links between parties
field-members = family members
ask-members = For whom?
field-moments = moments
field-name = name
field-needs = needs
field-notes = notes
field-observations = how it was later
field-on = date
field-orders = court orders
field-organisation = organisation
field-parties = parties
field-party = party
field-position = place on the drawing
field-present = who were there
ask-present = Who was there?
field-reason = reason
field-reflections = reflections
field-registration = registration
field-replaces = in the place of
ask-replaces = Took over from
field-result = what came of it
ask-result = What came of it?
field-ring = how close
ask-ring = How close?
field-risk = risk
ask-risk = Risk to safety
field-role = place in the family
ask-role = Role in the family
field-roles = role
field-said_by = who told it
ask-said_by = Who tells this?
field-said_on = told on
field-sector = which kind of service
ask-sector = Works in
field-severity = how serious
ask-severity = How serious is it?
field-sex = man or woman
ask-sex = Male, female or other
field-shared = for the family to see
ask-shared = The family may see this
field-start = start
ask-start = Since
field-state = how the goal stands
ask-state = How does it stand?
field-status = whether the help is there yet
ask-status = Is the help there yet?
field-strength = strength of the tie
ask-strength = How strong is the bond?
field-stress = tension
ask-stress = Is there tension?
field-text = text
field-ties = ties
field-title = title
ask-title = What do you call it?
field-verdict = decision
field-version = version
field-who = who does it
field-x = place from left to right
field-y = place from top to bottom
ask-bonds-kind = What are they to each other?
ask-contacts-members = With whom in the family?
ask-contacts-party = Who had contact?
ask-decisions-by = Who decides?
ask-decisions-due = By when?
ask-decisions-who = Who does it?
ask-family-name = Name of the family
field-goals-needs = for which needs
ask-goals-needs = For which needs?
field-goals-parties = who takes part
ask-goals-parties = With whom?
ask-goals-start = From
ask-goals-text = What do you want to reach?
ask-links-kind = What is there between them?
ask-members-end = Belongs to the family until
ask-members-start = Belongs to the family since
ask-moments-kind = What sort of moment?
field-moments-text = notes
ask-moments-text = What happened or was agreed?
ask-needs-text = What is needed?
ask-notes-by = Who tells this?
ask-notes-text = Note
ask-orders-kind = Which order?
ask-parties-kind = Who is this?
