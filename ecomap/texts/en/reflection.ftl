# Reflection: looking back on one's own work.

## The desk where one reflects (filled in by the script)

reflection-desk-title = Looking back on your own work
reflection-desk-intro = Standing still for a moment helps the next step. Answer as it is now: nobody has to say yes to everything.
reflection-desk-who = Who looks back?
reflection-desk-nobody = Not filled in
reflection-desk-none = There is no reflection by { $name } on { $day } yet.
reflection-desk-none-nobody = There is no reflection on { $day } yet.
reflection-desk-start = Begin a reflection
reflection-desk-today = Reflection of { $day }
reflection-desk-how = Choose an answer to each question. Choosing it again opens the question again. Each answer is saved at once.
reflection-desk-map = What the map shows proves nothing and condemns nothing: you know what really happens.
reflection-desk-likely-na = On this day we see no court order and no compulsory help. This question counts only if you answer it.
reflection-desk-text = What do you take from this?
reflection-desk-text-hint = A few sentences for yourself and for the team.
reflection-desk-delete = Delete this reflection
reflection-desk-deleted = The reflection is deleted. Undo brings it back.
reflection-desk-started = The reflection has begun. The first question is ready.
reflection-desk-score-name = Score
reflection-desk-score = { $number } of { $count }
reflection-desk-score-how = Yes counts as 1, partly as a half.
reflection-desk-answered = { $count } of { $number } questions answered
reflection-desk-needed-one = 1 more answer, and there is a score.
reflection-desk-needed-more = { $count } more answers, and there is a score.
reflection-desk-nothing = No question applies: there is no score.

## The answers

reflection-answer-yes = yes
reflection-answer-partly = partly
reflection-answer-no = no
reflection-answer-na = n/a
reflection-answer-open = open

## The working principles: name, question, explanation

reflection-name-clear_why = Clear why
reflection-question-clear_why = Does the family know why we are there and what worries us?
reflection-explained-clear_why = Call the worries by their name, in words that parents and children would use themselves.
reflection-name-whole_family = The whole family
reflection-question-whole_family = Do I look at the whole family, and not at one child alone?
reflection-explained-whole_family = What touches one of them touches the others. Often the cause does not lie with the one who stands out.
reflection-name-decide_together = Deciding together
reflection-question-decide_together = Do parents and children have a say in the help?
reflection-explained-decide_together = Finding out together what is going on and choosing together what helps, even when not everything is open to choice.
reflection-name-one_plan = One plan
reflection-question-one_plan = Does everybody work on the same plan?
reflection-explained-one_plan = One plan with goals of the family, in which everybody who helps can find their own part.
reflection-name-own_network = Own network
reflection-question-own_network = Do relatives, friends and neighbours really take part?
reflection-explained-own_network = They stay when the help stops. Ask what they can and want to do, and what they need for it.
reflection-name-motivating = Own strength
reflection-question-motivating = Do I let the family find solutions themselves?
reflection-explained-motivating = Take over as little as possible, notice small steps and build on what already works.
reflection-name-dosed_help = Help in doses
reflection-question-dosed_help = Is the amount of help bearable for this family?
reflection-explained-dosed_help = Not everything at once: choose together what comes first and what can wait.
reflection-name-shared_language = One language
reflection-question-shared_language = Do all professionals use the same words for what is going on?
reflection-explained-shared_language = The family then hears one story about safety and about what has to change.
reflection-name-evaluated = Follow and adjust
reflection-question-evaluated = Do we look back together often enough, and adjust after that?
reflection-explained-evaluated = Also to make help smaller when things go better, not only when something goes wrong.
reflection-name-limits_known = Limits of what I know
reflection-question-limits_known = Do I bring somebody in on time when I know too little about it myself?
reflection-explained-limits_known = Looking broadly does not mean being able to do everything. Talk about your doubt with a colleague from another field.
reflection-name-compulsory = Compulsory framework
reflection-question-compulsory = Am I open about what must happen, what may happen and who decides what?
reflection-explained-compulsory = Being clear about the limits makes room for all that the family does decide about.

## What the map shows

reflection-map = On the map
reflection-map-nothing = The map shows nothing about this yet.
reflection-findings = To discuss: { $titles }
reflection-light-whole_family = Show who has no help yet
reflection-light-one_plan = Show who is on no goal
reflection-light-own_network = Show the own network
reflection-light-dosed_help = Show who has just started
reflection-light-shared_language = Show the cooperation
reflection-light-limits_known = Show who has this knowledge
reflection-light-compulsory = Show the compulsory help
reflection-fact-why-needs = { $count ->
    [one] There is one need, { $told ->
        [0] without an explanation in words.
       *[other] explained in words.
    }
   *[other] Of the { $count } needs { $told ->
        [one] one is
       *[other] { $told } are
    } explained in words.
}
reflection-fact-why-shared = Of { $count ->
    [one] the one moment
   *[other] the { $count } moments
} in the past year the family may read back { $shared }.
reflection-fact-orders = In force now: { $order_kinds }.
reflection-fact-family-all = { $count ->
    [one] The one member of the family with a need gets
   *[other] All { $count } members of the family with a need get
} help from somebody.
reflection-fact-family-helped = { $count ->
    [one] One member of the family has
   *[other] { $count } members of the family have
} a need; { $helped } of them { $helped ->
    [one] gets
   *[other] get
} help from somebody.
reflection-fact-family-without = No help yet: { $people }.
reflection-fact-together-meetings = At { $joined } of the { $count } meetings and evaluations in the past year somebody of the family was there.
reflection-fact-together-decisions = Of the { $count } decisions the family may read { $shared }.
reflection-fact-plan-goals = { $count ->
    [0] There are no open goals.
    [one] There is one open goal.
   *[other] There are { $count } open goals.
}
reflection-fact-plan-formal = { $planned } of the { $count } professionals and organisations { $planned ->
    [one] is
   *[other] are
} on an open goal.
reflection-fact-network-share = { $informal } of the { $count } people around the family { $informal ->
    [one] comes
   *[other] come
} from the own network.
reflection-fact-network-planned = { $count ->
    [0] None of them is on an open goal.
    [one] One of them is on an open goal.
   *[other] { $count } of them are on an open goal.
}
reflection-fact-network-wished = The family would like to have there: { $people }.
reflection-fact-motivating-coach = In { $coached } of the { $count } contacts with a role in the last { $days } days the fixed caseworker was a coach.
reflection-fact-motivating-met = { $count ->
    [one] One goal was
   *[other] { $count } goals were
} met in the past year.
reflection-fact-dosed-now = { $count ->
    [one] One professional or organisation helps
   *[other] { $count } professionals and organisations help
} now; { $new ->
    [0] nobody
    [one] one
   *[other] { $new }
} started in the last { $days } days.
reflection-fact-dosed-hours = Together { $hours } hours a week{ $unknown ->
    [0] .
    [one] {" "}(of one tie we do not know).
   *[other] {" "}(of { $unknown } ties we do not know).
}
reflection-fact-language-pairs = { $count } times two professionals help the same member with the same thing; { $linked } times it says that they are in touch.
reflection-fact-language-none = No two professionals help the same member with the same thing.
reflection-fact-language-meetings = At { $joint } of the { $count } meetings and evaluations in the past year several professionals sat together.
reflection-fact-evaluated-last = The last evaluation was on { $date }.
reflection-fact-evaluated-never = No evaluation is written down yet.
reflection-fact-evaluated-next = The next one is planned on { $date }.
reflection-fact-evaluated-open = The next one is not planned yet.
reflection-fact-limits-covered = Somebody who knows about this is there: { $domains }.
reflection-fact-limits-missing = A need, and nobody of that field yet: { $domains }.
reflection-fact-compulsory-ties = { $count ->
    [one] One tie is compulsory.
   *[other] { $count } ties are compulsory.
}
reflection-fact-compulsory-none = No court order and no compulsory help on this day.

## The three roles

reflection-roles = Contractor, director and coach
reflection-roles-intro = A contractor lends a hand, a director attunes the help, a coach stands beside the family. The fixed caseworker keeps moving between these three.
reflection-roles-missing = In the last { $days } days we see no contact as { $roles }. Is that right?
reflection-roles-missing-open = See this under Discuss
reflection-roles-balance = In the last { $days } days: { $amounts }. Does that fit what the family asks for now?
reflection-roles-few = In the last { $days } days { $count ->
    [0] there is no contact with a role. Was there no contact, or was it not written down yet?
    [one] there is one contact with a role. That is too few to say anything about the balance.
   *[other] there are { $count } contacts with a role. That is too few to say anything about the balance.
}
reflection-roles-amount = { $count ->
    [one] 1 time
   *[other] { $count } times
  } { $role }
reflection-roles-none = No contacts of the fixed caseworker are written down yet. Note after a visit or a call which role you had, and you will see here how the balance goes.
reflection-roles-nobody = There is no fixed caseworker yet. Once there is, you see here in which role the contacts were.
reflection-roles-record = Write down a contact
reflection-roles-table = The same numbers as a table
reflection-roles-caption = Contacts of the fixed caseworker by role. A contact can have several roles.
reflection-roles-period = Period
reflection-roles-without = without a role
reflection-roles-all = contacts
reflection-roles-older = The drawing shows the last { $count } periods; the table has them all.
reflection-quarter = quarter { $number }, { $year }
reflection-quarter-short = Q{ $number }

## In the course of time

reflection-trend = In the course of time
reflection-trend-none = There is no reflection up to this day. After the second one you see here what changed.
reflection-trend-chart = Score of each reflection. An empty place means: too few answers for a score.
reflection-score = { $points } of { $count }
reflection-no-score = no score
reflection-changed = Changed since the time before ({ $day })
reflection-changed-nothing = No answer is different since the time before ({ $day }).
reflection-changed-one = { $name }: from { $before } to { $after }
reflection-table-caption = Answers of each reflection
reflection-table-principle = Working principle
reflection-table-score = Score
reflection-past = { $day }, { $name }
reflection-past-nobody = { $day }
reflection-past-title = Leafing back
reflection-past-answers = { $answer }: { $names }
reflection-past-day = Go to this day
reflection-past-day-hint = On the day itself you can change or delete the reflection.

## Conversation points

reflection-points = For the conversation
reflection-points-ticks = Tick what you talked about. The ticks are for this time: they are not saved.
reflection-points-compulsory = First conversation in a compulsory framework
reflection-points-compulsory-use = Of use as soon as there is a court order, or when help is not voluntary.
reflection-points-compulsory-now = There is compulsory help or a court order now. These points help to begin openly.
reflection-point-reason = Say at once why you are there, without a detour.
reflection-point-facts = Name what was seen and which limit that touches, without blaming anybody.
reflection-point-resistance = Expect anger, or somebody who mostly agrees with you. That comes with force: show understanding and stay calm.
reflection-point-reaction = Ask how it is that you are there, and whether they recognise what worries others.
reflection-point-roles = Explain what you do and what you ask of them, and what that can look like when it goes well.
reflection-point-history = Dwell on what came before this and on what they expect of you.
reflection-point-choice = Tell exactly what can be talked about, and what cannot.
reflection-point-strengths = Look for what goes well and what they are proud of, and say it aloud.
reflection-points-limits = The limit of what I know myself
reflection-points-limits-use = For a talk with colleagues: where is somebody from another field needed?
reflection-points-limits-open = See under Discuss which knowledge could be added
reflection-point-blind = What do I look at least often with this family?
reflection-point-doubt = Which question have I been unsure about for a while, without asking anybody?
reflection-point-other = What would a colleague from another field see here first?
reflection-point-lived = What do parents, children or relatives know better than I do?
reflection-point-moment = When do I put this to colleagues, and to whom?
reflection-call-title = Whom can you bring in?
reflection-call = { $domain }: think of { $sectors }.
reflection-call-there = A need now; { $people } { $count ->
    [one] is
   *[other] are
} there.
reflection-call-missing = A need now; from this field we see nobody yet.
