# Aandachtspunten: onderwerpen voor een gesprek, nooit een oordeel.
#
# Per regel: de titel (-title), de zin met de vraag (zonder achtervoegsel), wat de regel bekijkt
# (-why), een zin voor elk geval (-case-…) en de naam van elke grens (-<parameter>).

## Niveaus

level-urgent = dringend
level-discuss = bespreken
level-consider = overwegen

## Delen van zinnen

finding-number = { $count ->
    [1] één
    [2] twee
    [3] drie
    [4] vier
    [5] vijf
    [6] zes
    [7] zeven
    [8] acht
    [9] negen
    [10] tien
    [11] elf
    [12] twaalf
   *[other] { $count }
}
finding-nameless = iemand zonder naam
finding-everyone = alle gezinsleden
finding-others = nog { $count } anderen
finding-amount-days = { $count ->
    [one] één dag
   *[other] { $count } dagen
}
finding-amount-months = ongeveer { $count } maanden
finding-amount-years = ongeveer { $count } jaar
finding-length = Dat is al { $amount } zo.
finding-length-today = Dat is sinds vandaag zo.
finding-length-uneven = Het langst duurt dat al { $amount }.
finding-length-unknown = Sinds wanneer is niet bekend.
finding-here = Hier: { $days ->
    [one] één dag
   *[other] { $days } dagen
}, van { $start } tot en met { $end }.
finding-here-unknown = Hier is het begin niet bekend; dat telt als lang genoeg.
finding-proposed = De grens is een voorstel van dit project, aan te passen.
finding-chosen = De grens is gekozen door de organisatie; het voorstel van dit project is anders.
finding-idea = Achtergrond: { $idea }.
finding-no-limit = Deze regel heeft geen grens; hij is een voorstel van dit project.

## Waar een regel vandaan komt

idea-one_caseworker = één gezin, één plan, één vaste hulpverlener
idea-one_plan = samenwerken vanuit één plan, niet langs elkaar heen
idea-dosing = hulp doseren: niet alles tegelijk
idea-own_network = het eigen netwerk van het gezin doet mee
idea-three_roles = de drie rollen: aannemer, regisseur en coach
idea-scaling = op tijd opschalen én afschalen
idea-evaluation = regelmatig evalueren, niet alleen bij crisis
idea-expertise = de grenzen van de eigen kennis herkennen
idea-generations = zicht op risico's, ook over generaties heen
idea-compulsory = duidelijkheid in een gedwongen kader
idea-whole_family = het hele gezin als uitgangspunt, niet alleen het kind

## Geen vaste hulpverlener

rule-no_caseworker-title = Geen vaste hulpverlener
rule-no_caseworker = { $cases } { $length } Wie kan de vaste hulpverlener worden?
rule-no_caseworker-case-voluntary = Het gezin heeft een hulpvraag, maar nu geen vaste hulpverlener.
rule-no_caseworker-case-compulsory = Het gezin krijgt hulp in een gedwongen kader, maar heeft nu geen vaste hulpverlener.
rule-no_caseworker-why =
    Deze regel let op een gezin met een hulpvraag en zonder vaste hulpverlener, langer dan { $limit_days ->
        [one] één dag
       *[other] { $limit_days } dagen
    }; in een gedwongen kader { $limit_days_compulsory ->
        [0] vanaf de eerste dag
        [one] langer dan één dag
       *[other] langer dan { $limit_days_compulsory } dagen
    }. { $here }
rule-no_caseworker-days = Dagen zonder vaste hulpverlener
rule-no_caseworker-days_compulsory = Dagen zonder vaste hulpverlener in een gedwongen kader

## Meer dan één regisseur

rule-several_directors-title = Regie bij meer dan één
rule-several_directors = { $cases } { $known ->
    [no] { $length }
   *[yes] Er is al { $amount } meer dan één.
} Is dat zo bedoeld, en weet het gezin bij wie het moet zijn?
rule-several_directors-case-directors = { $parties } hebben { $parties_count ->
    [2] allebei
   *[other] allemaal
} de rol van regisseur.
rule-several_directors-case-caseworkers = { $parties } zijn { $parties_count ->
    [2] allebei
   *[other] allemaal
} vaste hulpverlener van het gezin.
rule-several_directors-why =
    Deze regel let op twee regisseurs of twee vaste hulpverleners tegelijk, langer dan { $limit_days ->
        [one] één dag
       *[other] { $limit_days } dagen
    }. Korter is een warme overdracht. { $here }
rule-several_directors-days = Dagen die een warme overdracht mag duren

## Hulpvraag zonder hulp

rule-need_without_help-title = Hulpvraag zonder hulp
rule-need_without_help = { $members } { $members_count ->
    [one] heeft
   *[other] hebben
} een hulpvraag over { $domain }, maar daar helpt nu niemand bij. { $cases } { $length } Wie kan daarbij helpen: iemand uit het eigen netwerk, of een hulpverlener?
rule-need_without_help-case-acute = { $needs_count ->
    [one] De hulpvraag is acuut.
   *[other] Minstens één van de hulpvragen is acuut.
}
rule-need_without_help-why =
    Deze regel let op een hulpvraag waar niemand bij helpt, langer dan { $limit_days ->
        [one] één dag
       *[other] { $limit_days } dagen
    }; bij een acute hulpvraag { $limit_days_acute ->
        [0] vanaf de eerste dag
        [one] langer dan één dag
       *[other] langer dan { $limit_days_acute } dagen
    }. { $here }
rule-need_without_help-days = Dagen zonder hulp
rule-need_without_help-days_acute = Dagen zonder hulp bij een acute hulpvraag

## Wachten op hulp

rule-waiting_for_help-title = Wachten op hulp
rule-waiting_for_help = { $members } { $members_count ->
    [one] wacht
   *[other] wachten
} op hulp van { $parties } bij { $domain }, en er helpt nog niemand. { $cases } { $length } Wat kan er intussen al wel?
rule-waiting_for_help-case-acute = { $needs_count ->
    [one] De hulpvraag is acuut.
   *[other] Minstens één van de hulpvragen is acuut.
}
rule-waiting_for_help-why =
    Deze regel let op een hulpvraag met een wachtlijst en zonder hulp, langer dan { $limit_days ->
        [one] één dag
       *[other] { $limit_days } dagen
    } zonder hulp; bij een acute hulpvraag { $limit_days_acute ->
        [0] vanaf de eerste dag
        [one] langer dan één dag
       *[other] langer dan { $limit_days_acute } dagen
    }. Geteld zijn de dagen op de wachtlijst. { $here }
rule-waiting_for_help-days = Dagen zonder hulp, met een wachtlijst
rule-waiting_for_help-days_acute = Dagen zonder hulp bij een acute hulpvraag, met een wachtlijst

## Dubbele hulp

rule-duplicate_help-title = Dubbele hulp
rule-duplicate_help = { $members } { $members_count ->
    [one] krijgt
   *[other] krijgen
} van { $parties_number } { $sort ->
    [people] mensen
   *[sides] kanten
} { $help } bij { $domain }: { $parties }. { $known ->
    [yes] Die hulp is al { $amount } dubbel.
    [uneven] Het langst is die hulp al { $amount } dubbel.
   *[no] { $length }
} Is dat zo bedoeld?
rule-duplicate_help-why =
    Deze regel let op { $limit_parties } of meer hulpverleners of organisaties die hetzelfde gezinslid bij hetzelfde leefgebied dezelfde hulp geven, { $limit_days ->
        [one] één dag
       *[other] { $limit_days } dagen
    } of langer. { $here }
rule-duplicate_help-parties = Hulpverleners en organisaties met dezelfde hulp
rule-duplicate_help-days = Dagen met dezelfde hulp

## Veel tegelijk

rule-too_much_at_once-title = Veel hulp tegelijk
rule-too_much_at_once = { $cases } Is dit voor het gezin goed te doen, of kan er iets wachten?
rule-too_much_at_once-case-parties = Er zijn nu { $formal_number } hulpverleners en organisaties tegelijk betrokken: { $formal }. { $known ->
    [yes] Al { $amount } zijn het er meer dan { $limit_parties }.
   *[no] {""}
}
rule-too_much_at_once-case-starts = In de laatste { $limit_start_days } dagen { $started_count ->
    [one] kwam er één nieuwe bij
   *[other] kwamen er { $started_number } nieuwe bij
}: { $started }.
rule-too_much_at_once-case-hours = Bij elkaar is dat { $hours } uur hulp per week.
rule-too_much_at_once-why =
    Deze regel let op meer dan { $limit_parties } hulpverleners en organisaties tegelijk, en op { $limit_starts } of meer die binnen { $limit_start_days } dagen begonnen{ $limit_hours ->
        [none] {""}
       *[other] , en op meer dan { $limit_hours } uur hulp per week
    }. Hier zijn er { $formal_count } betrokken, en { $started_count ->
        [one] begon er { $started_count }
       *[other] begonnen er { $started_count }
    } in die tijd.
rule-too_much_at_once-parties = Hulpverleners en organisaties tegelijk
rule-too_much_at_once-starts = Nieuwe hulpverleners en organisaties in korte tijd
rule-too_much_at_once-start_days = Dagen die als korte tijd tellen
rule-too_much_at_once-hours = Uren hulp per week

## Veel wisselingen

rule-many_changes-title = Veel vaste hulpverleners na elkaar
rule-many_changes = In de laatste { $limit_days ->
    [365] twaalf maanden
   *[other] { $limit_days } dagen
} had het gezin { $caseworkers_number } vaste hulpverleners: { $caseworkers }. Wat is er nodig om nu bij één vaste hulpverlener te blijven?
rule-many_changes-why = Deze regel let op { $limit_caseworkers } of meer vaste hulpverleners in { $limit_days } dagen. Hier waren het er { $caseworkers_count }.
rule-many_changes-caseworkers = Vaste hulpverleners
rule-many_changes-days = Dagen waarin zij meetellen

## Overdracht zonder samen

rule-cold_handover-title = Overdracht zonder samen contact
rule-cold_handover = { $present } werd de vaste hulpverlener na { $former }. { $gap ->
    [0] {""}
    [one] Daartussen zat één dag.
   *[other] Daartussen zaten { $gap } dagen.
} Er staat geen contact bij waar zij allebei waren. Is er samen overgedragen, of kan dat nog?
rule-cold_handover-why =
    Deze regel let op een wisseling van vaste hulpverlener in de laatste { $limit_recent_days } dagen, zonder een dag samen en zonder contact of moment met allebei, tot { $limit_contact_days ->
        [one] één dag
       *[other] { $limit_contact_days } dagen
    } ervoor of erna. Hier was de laatste dag van { $former } { $last_day } en de eerste dag van { $present } { $start }.
rule-cold_handover-contact_days = Dagen rond de overdracht waarin samen contact telt
rule-cold_handover-recent_days = Dagen dat een overdracht een onderwerp blijft

## Naast elkaar

rule-side_by_side-title = Naast elkaar aan het werk
rule-side_by_side = { $parties } helpen { $members } allebei bij { $domains }, en er staat geen samenwerking tussen hen. { $length } Weten zij van elkaar wat de ander doet?
rule-side_by_side-why = Deze regel let op twee hulpverleners of organisaties die hetzelfde gezinslid bij hetzelfde leefgebied helpen en tussen wie geen lijn staat. { $here }

## Geen gezamenlijk plan

rule-no_shared_plan-title = Niet iedereen in het ene plan
rule-no_shared_plan = { $cases }
rule-no_shared_plan-case-no_goal = Er zijn { $formal_number } hulpverleners en organisaties betrokken: { $formal }. Er loopt nog geen doel waar zij samen aan werken. Wat wil het gezin als eerste bereiken?
rule-no_shared_plan-case-left_out = { $parties } { $parties_count ->
    [one] staat
   *[other] staan
} nog bij geen enkel lopend doel. Hoort daar een doel bij, of is dat zo bedoeld?
rule-no_shared_plan-why =
    Deze regel let op { $limit_parties } of meer hulpverleners en organisaties zonder lopend doel, en op hulpverleners en organisaties die bij geen van de lopende doelen staan. { $case ->
        [no_goal] Hier zijn er { $formal_count } betrokken.
       *[left_out] Hier gaat het om { $parties_count }.
    }
rule-no_shared_plan-parties = Hulpverleners en organisaties zonder doel

## Eigen netwerk

rule-informal_missing-title = Weinig eigen netwerk in beeld
rule-informal_missing = { $cases } Wie zou het gezin er graag bij hebben?
rule-informal_missing-case-none = Er staat nog niemand uit het eigen netwerk om het gezin heen.
rule-informal_missing-case-share = Van de { $size } betrokkenen { $informal_count ->
    [one] komt er één
   *[other] komen er { $informal_number }
} uit het eigen netwerk: { $informal }.
rule-informal_missing-case-goals = Bij de lopende doelen staat niemand uit het eigen netwerk.
rule-informal_missing-why =
    Deze regel let op een gezin zonder iemand uit het eigen netwerk, op minder dan { $limit_share } procent eigen netwerk, en op lopende doelen zonder eigen netwerk. Hier is het { $share } procent.
rule-informal_missing-share = Deel van de betrokkenen dat uit het eigen netwerk komt

## Leunen op één

rule-leans_on_one-title = Veel komt op één neer
rule-leans_on_one = { $cases } Op wie kan het gezin nog meer terugvallen?
rule-leans_on_one-case-constraint = { $size ->
    [one] Er staat maar één betrokkene om het gezin heen.
   *[other] Het netwerk is klein en hecht: er zijn { $size_number } betrokkenen, en zij hebben bijna allemaal met elkaar te maken.
}
rule-leans_on_one-case-domains = Het eigen netwerk helpt bij { $covered_number } leefgebieden, en bij { $domains_number } daarvan is { $parties } er.
rule-leans_on_one-why =
    Deze regel let op een klein, hecht netwerk (maat voor hechtheid boven { $limit_constraint }), en op iemand uit het eigen netwerk die helpt bij { $limit_share } procent of meer van de leefgebieden waar het eigen netwerk bij helpt, als dat er { $limit_domains } of meer zijn. { $case ->
        [constraint] Hier is de maat { $constraint }.
       *[domains] Hier zijn het er { $domains_count } van de { $covered }.
    }
rule-leans_on_one-constraint = Maat voor een klein en hecht netwerk
rule-leans_on_one-share = Deel van de leefgebieden dat op één persoon neerkomt
rule-leans_on_one-domains = Leefgebieden waar het eigen netwerk minstens bij helpt

## Evaluatie

rule-evaluation_due-title = Tijd voor een evaluatie
rule-evaluation_due = { $cases } Wanneer kijken jullie samen met het gezin hoe het gaat?
rule-evaluation_due-case-evaluated = De laatste evaluatie is { $amount } geleden.
rule-evaluation_due-case-never = { $known ->
    [yes] Er is in { $amount } nog niet geëvalueerd.
   *[no] Er is nog niet geëvalueerd.
}
rule-evaluation_due-why =
    Deze regel let op een gezin met een hulpvraag waar de laatste evaluatie of de start langer dan { $limit_days ->
        [one] één dag
       *[other] { $limit_days } dagen
    } geleden is; zonder evaluatie of start tellen de dagen vanaf de hulpvraag. { $here }
rule-evaluation_due-days = Dagen tot de volgende evaluatie

## Alleen crisis

rule-only_crisis-title = Vooral crisis en opschalen
rule-only_crisis = De laatste { $moments_number } momenten gingen over crisis of opschalen: { $moments }. Wanneer is er ruimte om samen te kijken wat goed gaat, en wat minder kan?
rule-only_crisis-why = Deze regel let op de laatste { $limit_moments } momenten van evaluatie, crisis en opschalen: was er geen evaluatie bij?
rule-only_crisis-moments = Momenten op rij zonder evaluatie

## Afschalen

rule-step_down_possible-title = Misschien kan het met minder
rule-step_down_possible = { $goals_count ->
    [one] Het doel
   *[other] Elk doel
} bij { $domain } is gehaald{ $known ->
    [yes] , { $amount } geleden
   *[no] {""}
}. De hulp van { $parties } is nog hetzelfde. Kan die hulp minder worden, of kan het eigen netwerk iets overnemen?
rule-step_down_possible-why =
    Deze regel let op een leefgebied waar elk doel { $limit_days ->
        [one] één dag
       *[other] { $limit_days } dagen
    } of langer geleden is gehaald en waar de hulp van hulpverleners en organisaties niet is veranderd. { $here }
rule-step_down_possible-days = Dagen na het laatste gehaalde doel

## Opschalen

rule-step_up_needed-title = Misschien is er meer nodig
rule-step_up_needed = { $cases } Is er meer hulp nodig, of andere hulp?
rule-step_up_needed-case-severity_rose = De hulpvraag van { $members } over { $domain } is zwaarder geworden, en daarna kwam er geen hulp bij.
rule-step_up_needed-case-no_change = { $members } { $members_count ->
    [one] heeft
   *[other] hebben
} al { $known ->
    [yes] { $amount }
    [uneven] langere tijd (het langst { $amount })
   *[no] lange tijd
} een hulpvraag over { $domain }, en de hulp daarbij is de laatste { $limit_quiet_days } dagen hetzelfde gebleven.
rule-step_up_needed-why =
    Deze regel let op een hulpvraag die zwaarder werd zonder dat er hulp bij kwam, en op een hulpvraag van { $limit_open_days } dagen of langer waar de hulp al { $limit_quiet_days } dagen hetzelfde is. { $here }
rule-step_up_needed-open_days = Dagen dat een hulpvraag openstaat
rule-step_up_needed-quiet_days = Dagen zonder verandering in de hulp

## Drie rollen

rule-role_missing-title = Een rol die we niet zien
rule-role_missing = Bij de contacten van { $parties } zagen we al { $known ->
    [yes] { $amount }
   *[no] lange tijd
} niet { $roles_count ->
    [one] de rol van { $roles }
   *[other] de rollen van { $roles }
}. Is dat nu niet nodig, of kan iemand daar ruimte voor maken?
rule-role_missing-why = Deze regel let op een rol (aannemer, regisseur of coach) die in meer dan { $limit_days } dagen niet voorkomt bij de contacten van de vaste hulpverlener, als er in die tijd { $limit_contacts } of meer contacten met een rol zijn. Hier waren dat er { $contacts }. { $here }
rule-role_missing-days = Dagen zonder die rol
rule-role_missing-contacts = Contacten met een rol die er minstens zijn

## Kennis erbij

rule-expertise_missing-title = Kennis die er misschien bij kan
rule-expertise_missing = { $members } { $members_count ->
    [one] heeft
   *[other] hebben
} een hulpvraag over { $domain }, en er is niemand betrokken met dit vak: { $sectors }. { $length } Wie met die kennis kan meedenken?
rule-expertise_missing-why = Deze regel let op een hulpvraag over psychische gezondheid, middelengebruik, geld en schulden of politie en justitie, zonder een hulpverlener of organisatie uit een vak dat daarbij past. { $here }

## Maatregel

rule-order_incomplete-title = Maatregel vraagt aandacht
rule-order_incomplete = { $cases }
rule-order_incomplete-case-no_party = Voor { $members } { $kinds_count ->
    [one] geldt een maatregel
   *[other] gelden maatregelen
} ({ $kinds }), en er is geen jeugdbescherming betrokken. Wie voert { $kinds_count ->
    [one] de maatregel
   *[other] de maatregelen
} uit?
rule-order_incomplete-case-ending = Een maatregel voor { $members } loopt af op { $last_day }, en er staat geen evaluatie gepland. Wanneer bespreken jullie met het gezin wat daarna komt?
rule-order_incomplete-why =
    Deze regel let op een maatregel van de rechter zonder jeugdbescherming om het gezin heen, en op een maatregel die binnen { $limit_days ->
        [one] één dag
       *[other] { $limit_days } dagen
    } afloopt zonder dat er een evaluatie gepland staat. { $case ->
        [no_party] Hier is er geen jeugdbescherming.
       *[ending] Hier is de laatste dag { $last_day }.
    }
rule-order_incomplete-days = Dagen tot het einde van de maatregel

## Gezinslid uit beeld

rule-member_unseen-title = Gezinslid weinig in beeld
rule-member_unseen = { $cases } Wie heeft oog voor { $members }?
rule-member_unseen-case-no_tie = { $unhelped } { $unhelped_count ->
    [one] heeft
   *[other] hebben
} een hulpvraag, en er staat nog geen hulplijn.
rule-member_unseen-case-one_child = Alle hulp is gericht op { $child }.
rule-member_unseen-why = Deze regel let op een gezinslid met een hulpvraag en zonder hulplijn, en op een gezin waar alle hulplijnen ({ $limit_ties } of meer) naar één kind gaan. Hier gaat het om { $members }.
rule-member_unseen-ties = Hulplijnen die er minstens zijn

## Risico zonder doel

rule-risk_without_goal-title = Risico zonder doel
rule-risk_without_goal = { $cases } Er staat nog geen doel bij. Welk doel past hier, en wie kan daarbij helpen?
rule-risk_without_goal-case-risk = De hulpvraag van { $members } over { $domain } is genoteerd als risico.
rule-risk_without_goal-case-intergenerational = { $case ->
    [risk] Die speelt ook in meer generaties van de familie.
   *[intergenerational] De hulpvraag van { $members } over { $domain } speelt in meer generaties van de familie.
}
rule-risk_without_goal-why = Deze regel let op een hulpvraag die een risico is of in meer generaties speelt, en waar geen doel bij staat.

## Spanning in een belangrijke lijn

rule-strained_tie-title = Spanning in een belangrijke hulplijn
rule-strained_tie = { $cases } { $parties } { $caseworker ->
    [1] is wel de vaste hulpverlener
   *[0] staat wel bij een doel
}. Wat is er nodig om weer samen verder te kunnen?
rule-strained_tie-case-conflict = In de hulplijn van { $parties } met { $members } is een conflict.
rule-strained_tie-case-broken = De hulplijn van { $parties } met { $members } is verbroken.
rule-strained_tie-why = Deze regel let op een hulplijn met een conflict of een breuk, met de vaste hulpverlener of met iemand die bij een lopend doel staat.
