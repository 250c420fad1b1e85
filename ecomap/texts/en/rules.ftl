# Findings: subjects for a conversation, never a verdict.
#
# For each rule: the title (-title), the sentence with the question (no suffix), what the rule
# looks at (-why), a sentence for each case (-case-…) and the name of each threshold (-<parameter>).

## Levels

level-urgent = urgent
level-discuss = discuss
level-consider = consider

## Parts of sentences

finding-number = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
finding-nameless = someone without a name
finding-everyone = all family members
finding-others = { $count } others
finding-amount-days = { $count ->
    [one] one day
   *[other] { $count } days
}
finding-amount-months = about { $count } months
finding-amount-years = about { $count } years
finding-length = It has been so for { $amount }.
finding-length-today = It has been so since today.
finding-length-uneven = The longest has lasted { $amount }.
finding-length-unknown = Since when is not known.
finding-here = Here: { $days ->
    [one] one day
   *[other] { $days } days
}, from { $start } up to and including { $end }.
finding-here-unknown = Here the beginning is not known; that counts as long enough.
finding-proposed = The threshold is a proposal of this project and can be changed.
finding-chosen = The threshold was chosen by the organisation; this project proposes another.
finding-idea = Background: { $idea }.
finding-no-limit = This rule has no threshold; it is a proposal of this project.

## Where a rule comes from

idea-one_caseworker = one family, one plan, one caseworker
idea-one_plan = working together from one plan, not past each other
idea-dosing = dosing help: not everything at once
idea-own_network = the family's own network takes part
idea-three_roles = the three roles: contractor, director and coach
idea-scaling = scaling up in time, and down as well
idea-evaluation = evaluating regularly, not only in a crisis
idea-expertise = knowing the limits of one's own expertise
idea-generations = seeing risks, also across generations
idea-compulsory = being clear in a compulsory framework
idea-whole_family = starting from the whole family, not only the child

## No caseworker

rule-no_caseworker-title = No fixed caseworker
rule-no_caseworker = { $cases } { $length } Who could become the fixed caseworker?
rule-no_caseworker-case-voluntary = The family needs help, but has no fixed caseworker now.
rule-no_caseworker-case-compulsory = The family gets help in a compulsory framework, but has no fixed caseworker now.
rule-no_caseworker-why =
    This rule looks at a family that needs help and has no fixed caseworker, for longer than { $limit_days ->
        [one] one day
       *[other] { $limit_days } days
    }; in a compulsory framework { $limit_days_compulsory ->
        [0] from the first day
        [one] for longer than one day
       *[other] for longer than { $limit_days_compulsory } days
    }. { $here }
rule-no_caseworker-days = Days without a caseworker
rule-no_caseworker-days_compulsory = Days without a caseworker in a compulsory framework

## Several directors

rule-several_directors-title = More than one in charge
rule-several_directors = { $cases } { $known ->
    [no] { $length }
   *[yes] There has been more than one for { $amount }.
} Is that intended, and does the family know whom to turn to?
rule-several_directors-case-directors = { $parties } { $parties_count ->
    [2] both
   *[other] all
} have the role of director.
rule-several_directors-case-caseworkers = { $parties } are { $parties_count ->
    [2] both
   *[other] all
} fixed caseworker of the family.
rule-several_directors-why =
    This rule looks at two directors or two caseworkers at the same time, for longer than { $limit_days ->
        [one] one day
       *[other] { $limit_days } days
    }. Shorter is a warm handover. { $here }
rule-several_directors-days = Days that a warm handover may take

## Need without help

rule-need_without_help-title = Need without help
rule-need_without_help = { $members } { $members_count ->
    [one] needs
   *[other] need
} help with { $domain }, but nobody helps with that now. { $cases } { $length } Who could help: someone from the family's own network, or a professional?
rule-need_without_help-case-acute = { $needs_count ->
    [one] The need is acute.
   *[other] At least one of the needs is acute.
}
rule-need_without_help-why =
    This rule looks at a need that nobody helps with, for longer than { $limit_days ->
        [one] one day
       *[other] { $limit_days } days
    }; with an acute need { $limit_days_acute ->
        [0] from the first day
        [one] for longer than one day
       *[other] for longer than { $limit_days_acute } days
    }. { $here }
rule-need_without_help-days = Days without help
rule-need_without_help-days_acute = Days without help with an acute need

## Waiting for help

rule-waiting_for_help-title = Waiting for help
rule-waiting_for_help = { $members } { $members_count ->
    [one] is
   *[other] are
} waiting for help from { $parties } with { $domain }, and nobody helps yet. { $cases } { $length } What can already be done in the meantime?
rule-waiting_for_help-case-acute = { $needs_count ->
    [one] The need is acute.
   *[other] At least one of the needs is acute.
}
rule-waiting_for_help-why =
    This rule looks at a need with a waiting list and without help, for longer than { $limit_days ->
        [one] one day
       *[other] { $limit_days } days
    } without help; with an acute need { $limit_days_acute ->
        [0] from the first day
        [one] longer than one day
       *[other] longer than { $limit_days_acute } days
    }. It counts the days on the waiting list. { $here }
rule-waiting_for_help-days = Days without help, with a waiting list
rule-waiting_for_help-days_acute = Days without help with an acute need, with a waiting list

## Duplicate help

rule-duplicate_help-title = The same help twice
rule-duplicate_help = { $members } { $members_count ->
    [one] gets
   *[other] get
} { $help } for { $domain } from { $parties_number } { $sort ->
    [people] people
   *[sides] sides
}: { $parties }. { $known ->
    [yes] That help has been double for { $amount }.
    [uneven] At the longest, that help has been double for { $amount }.
   *[no] { $length }
} Is that intended?
rule-duplicate_help-why =
    This rule looks at { $limit_parties } or more professionals or organisations that give the same member the same help on the same part of life, for { $limit_days ->
        [one] one day
       *[other] { $limit_days } days
    } or longer. { $here }
rule-duplicate_help-parties = Professionals and organisations with the same help
rule-duplicate_help-days = Days with the same help

## Much at once

rule-too_much_at_once-title = Much help at once
rule-too_much_at_once = { $cases } Can the family manage this, or can something wait?
rule-too_much_at_once-case-parties = There are now { $formal_number } professionals and organisations involved at the same time: { $formal }. { $known ->
    [yes] For { $amount } there have been more than { $limit_parties }.
   *[no] {""}
}
rule-too_much_at_once-case-starts = In the last { $limit_start_days } days { $started_count ->
    [one] one new one joined
   *[other] { $started_number } new ones joined
}: { $started }.
rule-too_much_at_once-case-hours = Together that is { $hours } hours of help a week.
rule-too_much_at_once-why =
    This rule looks at more than { $limit_parties } professionals and organisations at once, and at { $limit_starts } or more that began within { $limit_start_days } days{ $limit_hours ->
        [none] {""}
       *[other] , and at more than { $limit_hours } hours of help a week
    }. Here { $formal_count } are involved, and { $started_count ->
        [one] { $started_count } began
       *[other] { $started_count } began
    } in that time.
rule-too_much_at_once-parties = Professionals and organisations at once
rule-too_much_at_once-starts = New professionals and organisations in a short time
rule-too_much_at_once-start_days = Days that count as a short time
rule-too_much_at_once-hours = Hours of help a week

## Many changes

rule-many_changes-title = Many caseworkers in a row
rule-many_changes = In the last { $limit_days ->
    [365] twelve months
   *[other] { $limit_days } days
} the family had { $caseworkers_number } fixed caseworkers: { $caseworkers }. What is needed to stay with one caseworker now?
rule-many_changes-why = This rule looks at { $limit_caseworkers } or more caseworkers in { $limit_days } days. Here there were { $caseworkers_count }.
rule-many_changes-caseworkers = Caseworkers
rule-many_changes-days = Days in which they count

## Handover apart

rule-cold_handover-title = Handover without contact together
rule-cold_handover = { $present } became the fixed caseworker after { $former }. { $gap ->
    [0] {""}
    [one] There was one day in between.
   *[other] There were { $gap } days in between.
} No contact is recorded where both were present. Was it handed over together, or can that still be done?
rule-cold_handover-why =
    This rule looks at a change of caseworker in the last { $limit_recent_days } days, without a day together and without a contact or moment with both, up to { $limit_contact_days ->
        [one] one day
       *[other] { $limit_contact_days } days
    } before or after. Here the last day of { $former } was { $last_day } and the first day of { $present } was { $start }.
rule-cold_handover-contact_days = Days around the handover in which contact together counts
rule-cold_handover-recent_days = Days that a handover stays a subject

## Side by side

rule-side_by_side-title = Working side by side
rule-side_by_side = { $parties } both help { $members } with { $domains }, and no cooperation between them is drawn. { $length } Do they know what the other does?
rule-side_by_side-why = This rule looks at two professionals or organisations that help the same member on the same part of life, without a line between them. { $here }

## No shared plan

rule-no_shared_plan-title = Not everyone in the one plan
rule-no_shared_plan = { $cases }
rule-no_shared_plan-case-no_goal = There are { $formal_number } professionals and organisations involved: { $formal }. There is no goal yet that they work on together. What does the family want to reach first?
rule-no_shared_plan-case-left_out = { $parties } { $parties_count ->
    [one] is
   *[other] are
} not on any open goal yet. Does a goal belong there, or is that intended?
rule-no_shared_plan-why =
    This rule looks at { $limit_parties } or more professionals and organisations without an open goal, and at professionals and organisations that are on none of the open goals. { $case ->
        [no_goal] Here { $formal_count } are involved.
       *[left_out] Here it is about { $parties_count }.
    }
rule-no_shared_plan-parties = Professionals and organisations without a goal

## Own network

rule-informal_missing-title = Little own network in view
rule-informal_missing = { $cases } Whom would the family like to have there?
rule-informal_missing-case-none = Nobody from the family's own network stands around it yet.
rule-informal_missing-case-share = Of the { $size } people and organisations involved, { $informal_count ->
    [one] one comes
   *[other] { $informal_number } come
} from the family's own network: { $informal }.
rule-informal_missing-case-goals = Nobody from the family's own network is on an open goal.
rule-informal_missing-why =
    This rule looks at a family without anyone from its own network, at less than { $limit_share } per cent own network, and at open goals without the own network. Here it is { $share } per cent.
rule-informal_missing-share = Part of those involved that comes from the own network

## Leaning on one

rule-leans_on_one-title = Much comes down to one
rule-leans_on_one = { $cases } On whom else can the family fall back?
rule-leans_on_one-case-constraint = { $size ->
    [one] Only one person or organisation stands around the family.
   *[other] The network is small and close: { $size_number } are involved, and almost all of them deal with each other.
}
rule-leans_on_one-case-domains = The family's own network helps on { $covered_number } parts of life, and on { $domains_number } of them { $parties } is there.
rule-leans_on_one-why =
    This rule looks at a small, close network (measure of closeness above { $limit_constraint }), and at someone from the own network who helps on { $limit_share } per cent or more of the parts of life that the own network helps on, when there are { $limit_domains } or more. { $case ->
        [constraint] Here the measure is { $constraint }.
       *[domains] Here it is { $domains_count } of { $covered }.
    }
rule-leans_on_one-constraint = Measure of a small and close network
rule-leans_on_one-share = Part of the parts of life that comes down to one person
rule-leans_on_one-domains = Parts of life that the own network helps on at least

## Evaluation

rule-evaluation_due-title = Time for an evaluation
rule-evaluation_due = { $cases } When will you look together with the family at how things are going?
rule-evaluation_due-case-evaluated = The last evaluation was { $amount } ago.
rule-evaluation_due-case-never = { $known ->
    [yes] There has been no evaluation yet in { $amount }.
   *[no] There has been no evaluation yet.
}
rule-evaluation_due-why =
    This rule looks at a family that needs help, where the last evaluation or start was longer than { $limit_days ->
        [one] one day
       *[other] { $limit_days } days
    } ago; without an evaluation or start, the days count from the need. { $here }
rule-evaluation_due-days = Days until the next evaluation

## Only crisis

rule-only_crisis-title = Mostly crisis and scaling up
rule-only_crisis = The last { $moments_number } moments were about crisis or scaling up: { $moments }. When is there room to look together at what goes well, and what can be less?
rule-only_crisis-why = This rule looks at the last { $limit_moments } moments of evaluation, crisis and scaling up: was there no evaluation among them?
rule-only_crisis-moments = Moments in a row without an evaluation

## Scaling down

rule-step_down_possible-title = Perhaps less is possible
rule-step_down_possible = { $goals_count ->
    [one] The goal
   *[other] Every goal
} on { $domain } was met{ $known ->
    [yes] {" "}{ $amount } ago
   *[no] {""}
}. The help of { $parties } is still the same. Can that help become less, or can the family's own network take something over?
rule-step_down_possible-why =
    This rule looks at a part of life where every goal was met { $limit_days ->
        [one] one day
       *[other] { $limit_days } days
    } ago or longer, and where the help of professionals and organisations has not changed. { $here }
rule-step_down_possible-days = Days after the last goal was met

## Scaling up

rule-step_up_needed-title = Perhaps more is needed
rule-step_up_needed = { $cases } Is more help needed, or other help?
rule-step_up_needed-case-severity_rose = The need of { $members } for help with { $domain } became more severe, and no help was added since.
rule-step_up_needed-case-no_change = { $members } { $members_count ->
    [one] has
   *[other] have
} needed help with { $domain } for { $known ->
    [yes] { $amount }
    [uneven] a long time (the longest { $amount })
   *[no] a long time
}, and that help has stayed the same for the last { $limit_quiet_days } days.
rule-step_up_needed-why =
    This rule looks at a need that became more severe without added help, and at a need of { $limit_open_days } days or longer where the help has been the same for { $limit_quiet_days } days. { $here }
rule-step_up_needed-open_days = Days that a need is open
rule-step_up_needed-quiet_days = Days without a change in the help

## Three roles

rule-role_missing-title = A role that we do not see
rule-role_missing = In the contacts of { $parties } we have not seen { $roles_count ->
    [one] the role of { $roles }
   *[other] the roles of { $roles }
} for { $known ->
    [yes] { $amount }
   *[no] a long time
}. Is that not needed now, or can someone make room for it?
rule-role_missing-why = This rule looks at a role (contractor, director or coach) that does not occur in the caseworker's contacts for more than { $limit_days } days, when there are { $limit_contacts } or more contacts with a role in that time. Here there were { $contacts }. { $here }
rule-role_missing-days = Days without the role
rule-role_missing-contacts = Contacts with a role that there are at least

## Expertise

rule-expertise_missing-title = Knowledge that could be added
rule-expertise_missing = { $members } { $members_count ->
    [one] needs
   *[other] need
} help with { $domain }, and nobody from this field is involved: { $sectors }. { $length } Who with that knowledge could join the conversation?
rule-expertise_missing-why = This rule looks at a need on mental health, alcohol and drugs, money and debts or police and justice, without a professional or organisation from a field that fits. { $here }

## Court order

rule-order_incomplete-title = Court order needs attention
rule-order_incomplete = { $cases }
rule-order_incomplete-case-no_party = There { $kinds_count ->
    [one] is a court order
   *[other] are court orders
} for { $members } ({ $kinds }), and no child protection is involved. Who carries { $kinds_count ->
    [one] the order
   *[other] the orders
} out?
rule-order_incomplete-case-ending = A court order for { $members } ends on { $last_day }, and no evaluation is planned. When will you discuss with the family what comes next?
rule-order_incomplete-why =
    This rule looks at a court order without child protection around the family, and at a court order that ends within { $limit_days ->
        [one] one day
       *[other] { $limit_days } days
    } without a planned evaluation. { $case ->
        [no_party] Here there is no child protection.
       *[ending] Here the last day is { $last_day }.
    }
rule-order_incomplete-days = Days until the end of the order

## Member out of sight

rule-member_unseen-title = Family member little in view
rule-member_unseen = { $cases } Who looks out for { $members }?
rule-member_unseen-case-no_tie = { $unhelped } { $unhelped_count ->
    [one] needs
   *[other] need
} help, and no tie is drawn yet.
rule-member_unseen-case-one_child = All help is aimed at { $child }.
rule-member_unseen-why = This rule looks at a member who needs help and has no tie, and at a family where all ties ({ $limit_ties } or more) go to one child. Here it is about { $members }.
rule-member_unseen-ties = Ties that there are at least

## Risk without a goal

rule-risk_without_goal-title = Risk without a goal
rule-risk_without_goal = { $cases } There is no goal for it yet. Which goal fits here, and who can help with it?
rule-risk_without_goal-case-risk = The need of { $members } for help with { $domain } was noted as a risk.
rule-risk_without_goal-case-intergenerational = { $case ->
    [risk] It is also seen in more generations of the family.
   *[intergenerational] The need of { $members } for help with { $domain } is seen in more generations of the family.
}
rule-risk_without_goal-why = This rule looks at a need that is a risk or is seen in more generations, and that no goal is about.

## Strain in an important tie

rule-strained_tie-title = Strain in an important tie
rule-strained_tie = { $cases } Yet { $parties } is { $caseworker ->
    [1] the fixed caseworker
   *[0] on a goal of the plan
}. What is needed to go on together again?
rule-strained_tie-case-conflict = There is a conflict in the tie of { $parties } with { $members }.
rule-strained_tie-case-broken = The tie of { $parties } with { $members } is broken.
rule-strained_tie-why = This rule looks at a tie with a conflict or a break, with the fixed caseworker or with someone who is on an open goal.
