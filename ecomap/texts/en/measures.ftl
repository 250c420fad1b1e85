# Name and explanation of each measure, in plain words.

measure-size = Parties
measure-size-explained = How many people and organisations stand around the family that day.
measure-size_informal = Own network
measure-size_informal-explained = How many of them are family, friends, neighbours, volunteers or a club.
measure-size_formal = Professionals and organisations
measure-size_formal-explained = How many of them do this as their work, the fixed caseworker included.
measure-informal_share = Share of own network
measure-informal_share-explained = What part of all parties comes from the family's own network.
measure-density = Contacts among them
measure-density-explained = What part of all possible lines between parties is there. At 100% everyone knows everyone.
measure-ei_ties = Lines between own network and professionals
measure-ei_ties-explained = From -1 to 1. Above 0: more lines between own network and professionals than within each group.
measure-blau_kind = Variety
measure-blau_kind-explained = How mixed the network is. 0 = all of the same kind; higher = more kinds.
measure-iqv_kind = Variety from 0 to 1
measure-iqv_kind-explained = The same, on a scale from 0 to 1.
measure-components = Separate groups
measure-components-explained = Of how many groups without a line between them the network consists.
measure-isolates = Parties without a line
measure-isolates-explained = How many parties have no line with any other party.
measure-effective_size = Effective size
measure-effective_size-explained = How many parties there are when those who know each other count for less.
measure-efficiency = Share of separate entrances
measure-efficiency-explained = The effective size divided by the number of parties.
measure-constraint = Leaning on few people
measure-constraint-explained = How much the family leans on few people, or on people who all know each other.
measure-hierarchy = Leaning on one party
measure-hierarchy-explained = Whether that leaning comes from one party. 0 = evenly spread, 1 = on one.
measure-caseworker_betweenness = Place of the fixed caseworker
measure-caseworker_betweenness-explained = How often the fixed caseworker is the link between other parties. 0 = never, 1 = always.
measure-domains_covered = Parts of life with help
measure-domains_covered-explained = In how many parts of life somebody helps that day.
measure-domains_needed_covered = Needs with help
measure-domains_needed_covered-explained = What part of the parts of life with a need also has help.
measure-hours_per_week = Hours of help a week
measure-hours_per_week-explained = How many hours a week the professionals give together, as far as known.
measure-hours_unknown = Ties without known hours
measure-hours_unknown-explained = For how many ties of professionals the hours were not recorded.
measure-professionals = Professionals in the period
measure-professionals-explained = How many different professionals and organisations there were in the period.
measure-professionals_per_year = Professionals a year
measure-professionals_per_year-explained = The same, per year.
measure-professionals_ever = Professionals ever
measure-professionals_ever-explained = How many professionals and organisations this family ever had up to that day.
measure-caseworkers = Fixed caseworkers
measure-caseworkers-explained = How many different fixed caseworkers there were in the period.
measure-caseworker_changes_per_year = Changes of fixed caseworker a year
measure-caseworker_changes_per_year-explained = How often the fixed caseworker became somebody else, per year.
measure-short_period = Short period
measure-short_period-explained = Yes when the period is under 90 days: figures per year then say little.
measure-caseworker_coverage = Time with a fixed caseworker
measure-caseworker_coverage-explained = On what part of the days there was a fixed caseworker.
measure-handovers = Handovers
measure-handovers-explained = How often one fixed caseworker followed another.
measure-handover_gap_days = Days between fixed caseworkers
measure-handover_gap_days-explained = How many days nobody was there at handovers.
measure-handover_longest_gap = Longest time between
measure-handover_longest_gap-explained = The longest time between two fixed caseworkers, in days.
measure-handover_warm_share = Warm handovers
measure-handover_warm_share-explained = What part of the handovers was warm: both were there together for a while.
measure-function_turnover = Coming and going
measure-function_turnover-explained = How often a professional came or left for some kind of help.
measure-upc = Contact with the same professional
measure-upc-explained = What part of the contacts was with the professional who came most.
measure-coc = Steadiness of contacts
measure-coc-explained = How concentrated the contacts are. 0 = always somebody else, 1 = always the same.
measure-secon = Same one twice in a row
measure-secon-explained = How often the next contact was with the same professional.
measure-herfindahl = Spread of contacts
measure-herfindahl-explained = 1 = all contacts with one professional; lower = spread over more.
measure-k_index = Steadiness by number of professionals
measure-k_index-explained = 1 = all contacts with one professional, 0 = each contact with another.
measure-mmci = Steadiness, adjusted
measure-mmci-explained = As above, but fairer with few contacts.
measure-duration_upc = Time with the same professional
measure-duration_upc-explained = What part of all days of help is from the professional who was there longest.
measure-duration_herfindahl = Spread of time
measure-duration_herfindahl-explained = 1 = all days of help from one professional; lower = spread over more.
measure-overlap_days = Days of double help
measure-overlap_days-explained = How many days two or more professionals gave the same help, added up per family member and part of life.
measure-gap_days = Days without help
measure-gap_days-explained = How many days there was a need but no help, added up per family member and part of life.
measure-waiting_days = Days of waiting
measure-waiting_days-explained = How many days help was waited for, added up per family member and part of life.
measure-concurrency = Professionals at the same time
measure-concurrency-explained = How many professionals there were at the same time on average, on days with help.
measure-coverage = Time with help for a need
measure-coverage-explained = On what part of the days with a need there was help.
