# The conversation at the kitchen table: one question at a time.

guide-tool = Conversation
guide-stop = Stop
guide-progress = Question { $number } of { $count }
guide-progress-home = To begin with
guide-visit-progress = Petal { $number } of { $count }

guide-start = Where do you want to go on?
guide-start-visit = Go through last time
guide-start-visit-hint = It was last drawn on { $date }. For each petal we ask: is this still the same?
guide-start-visit-unknown = For each petal we ask: is this still the same?
guide-start-ask = Go on with the questions
guide-start-ask-hint = Who else belongs here? One question at a time.

guide-ask-home = Who lives here?
guide-ask-home-hint = Name everyone who lives in this house, young and old.
guide-ask-kin = Who is family?
guide-ask-kin-hint = Think of grandparents, uncles and aunts, or a brother or sister who lives elsewhere.
guide-ask-friends = Which friends are there?
guide-ask-friends-hint = Friends of the children and of the parents.
guide-ask-neighbours = Which neighbours matter to you?
guide-ask-neighbours-hint = Neighbours from the past count too.
guide-ask-friend_parents = Which parents of the children’s friends do you know?
guide-ask-friend_parents-hint = Where do the children sometimes play or eat?
guide-ask-club = Is there a club or association?
guide-ask-club-hint = Sports, music, scouting, the community centre. Who do you see there?
guide-ask-faith = Is there a church, mosque or other faith community?
guide-ask-faith-hint = Or someone there who cares about you.
guide-ask-colleagues = Are there colleagues you can turn to?
guide-ask-colleagues-hint = From now or from the past.
guide-ask-school = Who is there at school or day care?
guide-ask-school-hint = A teacher, a mentor or a learning support teacher. Or the school itself.
guide-ask-care = Who helps with health and raising the children?
guide-ask-care-hint = Such as the family doctor, the local team, youth care or mental health care.
guide-ask-protection = Is there someone from child protection, the police or the courts?
guide-ask-protection-hint = Such as a child protection worker, community police officer or probation officer.
guide-ask-means = Who helps with money, housing or work?
guide-ask-means-hint = Such as a budget administrator, the housing association or a job coach.
guide-ask-other = Are there other people or organisations that help?
guide-ask-other-hint = Anything not named yet.
guide-ask-missing = Who is still missing?
guide-ask-missing-hint = Look at the flower together. Is anyone forgotten?
guide-ask-wished = Who would you like to have with you?
guide-ask-wished-hint = Someone from the past, or help that is not there yet. It is drawn as a wish.

guide-name = Name
guide-kind = What is it?
guide-field = Where does this person or organisation work?
guide-sector = Where does this person or organisation belong?
guide-kind-club-community = The club itself
guide-kind-club-volunteer = Someone from the club
guide-kind-faith-community = The community itself
guide-kind-faith-volunteer = Someone from the community
guide-kind-school-professional = A person
guide-kind-school-agency = The school or day care itself
guide-kind-formal-professional = A person
guide-kind-formal-agency = An organisation
guide-put = Put on the flower
guide-missing-name = Type a name first.
guide-missing-sector = Choose where this belongs. Then it stands on the flower.
guide-missing-field = Choose where this belongs. Then it stands on the flower.

guide-names-now = Just named
guide-names-before = Already here
guide-names-home = Live here
guide-open-name = { $name }: tell more

guide-none = Nobody
guide-skip = Skip
guide-next = Next
guide-back = Back
guide-done = Done
guide-not-asked = Not asked yet
guide-said-none = Nobody (said on { $date })
guide-said-named = Asked on { $date }

guide-overview = All questions
guide-overview-title = All questions
guide-overview-hint = Tap a question to go there.
guide-end-asked = Those were the questions
guide-end-asked-hint = Look at the flower together. Is it right like this?
guide-end-visit = Everything has been gone through
guide-end-visit-hint = Has anyone joined? Then go on with the questions.

guide-visit-ask = { $name }: is this still the same?
guide-visit-hint = This is how it stands on the flower now:
guide-same = The same
guide-changed = Changed
guide-gone = Stopped
guide-stop-day = Until and including when?
guide-stop-before = { $date }
guide-stop-today = { $date }
guide-stop-reason = Why? You can leave this open.
guide-stop-done = Stopped, go on

guide-told-placed = { $name } stands on the flower
guide-told-housemate = { $name } stands in the heart
guide-told-none = Nobody. That has been written down.
guide-told-not-asked = Not asked yet
guide-told-same = { $name }: still the same
guide-told-stopped = { $name }: stopped
guide-told-stopped-talking = The conversation has stopped. You can go on later.
