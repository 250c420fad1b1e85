# The meeting: the page itself. Each part has a file of its own.

meeting-title = Meeting about { $name }
meeting-to-flower = Flower
meeting-from-flower = Meeting
meeting-evidence = What there is to see
meeting-talk = What there is to talk about
meeting-tab-flower = Flower
meeting-tab-who = List
meeting-tab-matrix = Matrix
meeting-tab-lanes = Timelines
meeting-tab-cooperation = Cooperation
meeting-tab-scaling = Scaling up and down
meeting-tab-agenda = Agenda
meeting-tab-discuss = Discuss
meeting-tab-plan = Plan
meeting-tab-minutes = Minutes
meeting-tab-reflection = Reflection
meeting-lit = { $count } highlighted
meeting-shared = the family may see this
meeting-not-shared = for the team only
