# Het gesprek aan de keukentafel: één vraag tegelijk.

guide-tool = Gesprek
guide-stop = Stoppen
guide-progress = Vraag { $number } van { $count }
guide-progress-home = Om te beginnen
guide-visit-progress = Bloemblad { $number } van { $count }

guide-start = Waar gaan jullie verder?
guide-start-visit = Vorige keer nalopen
guide-start-visit-hint = Op { $date } is er voor het laatst getekend. Per bloemblad de vraag: is dit nog hetzelfde?
guide-start-visit-unknown = Per bloemblad de vraag: is dit nog hetzelfde?
guide-start-ask = Verder met de vragen
guide-start-ask-hint = Wie hoort er nog meer bij? Eén vraag tegelijk.

guide-ask-home = Wie wonen hier?
guide-ask-home-hint = Noem iedereen die in dit huis woont, groot en klein.
guide-ask-kin = Wie hoort er bij de familie?
guide-ask-kin-hint = Denk aan opa’s en oma’s, ooms en tantes, of een broer of zus die ergens anders woont.
guide-ask-friends = Welke vrienden en vriendinnen zijn er?
guide-ask-friends-hint = Van de kinderen en van de ouders.
guide-ask-neighbours = Welke buren zijn belangrijk voor jullie?
guide-ask-neighbours-hint = Buren van vroeger tellen ook mee.
guide-ask-friend_parents = Welke ouders van vriendjes en vriendinnetjes ken je?
guide-ask-friend_parents-hint = Bij wie spelen of eten de kinderen weleens?
guide-ask-club = Is er een club of vereniging?
guide-ask-club-hint = Sport, muziek, scouting, het buurthuis. Wie zie je daar?
guide-ask-faith = Is er een kerk, moskee of andere geloofsgroep?
guide-ask-faith-hint = Of iemand daar die met jullie meeleeft.
guide-ask-colleagues = Zijn er collega’s bij wie je terechtkunt?
guide-ask-colleagues-hint = Van nu of van vroeger.
guide-ask-school = Wie zijn er op school of de opvang?
guide-ask-school-hint = Een juf, meester, mentor of intern begeleider. Of de school zelf.
guide-ask-care = Wie helpt er bij gezondheid en opvoeden?
guide-ask-care-hint = Zoals de huisarts, het wijkteam, jeugdhulp of de ggz.
guide-ask-protection = Is er iemand van jeugdbescherming, politie of justitie?
guide-ask-protection-hint = Zoals een jeugdbeschermer, wijkagent of reclassering.
guide-ask-means = Wie helpt er bij geld, wonen of werk?
guide-ask-means-hint = Zoals een bewindvoerder, de woningbouw of een werkcoach.
guide-ask-other = Zijn er nog andere mensen of organisaties die helpen?
guide-ask-other-hint = Alles wat nog niet is genoemd.
guide-ask-missing = Wie ontbreekt er nog?
guide-ask-missing-hint = Kijk samen naar de bloem. Is er iemand vergeten?
guide-ask-wished = Wie zou je er graag bij hebben?
guide-ask-wished-hint = Iemand van vroeger, of hulp die er nog niet is. Het wordt getekend als wens.

guide-name = Naam
guide-kind = Wat is het?
guide-field = Waar werkt deze persoon of organisatie?
guide-sector = Waar hoort deze persoon of organisatie bij?
guide-kind-club-community = De club zelf
guide-kind-club-volunteer = Iemand van de club
guide-kind-faith-community = De groep zelf
guide-kind-faith-volunteer = Iemand van de groep
guide-kind-school-professional = Een persoon
guide-kind-school-agency = De school of opvang zelf
guide-kind-formal-professional = Een persoon
guide-kind-formal-agency = Een organisatie
guide-put = Zet op de bloem
guide-missing-name = Typ eerst een naam.
guide-missing-sector = Kies nog waar dit bij hoort. Daarna staat het op de bloem.
guide-missing-field = Kies nog waar dit bij hoort. Daarna staat het op de bloem.

guide-names-now = Net genoemd
guide-names-before = Staat hier al
guide-names-home = Wonen hier
guide-open-name = { $name }: meer vertellen

guide-none = Niemand
guide-skip = Overslaan
guide-next = Volgende
guide-back = Vorige
guide-done = Klaar
guide-not-asked = Nog niet gevraagd
guide-said-none = Niemand (gezegd op { $date })
guide-said-named = Gevraagd op { $date }

guide-overview = Alle vragen
guide-overview-title = Alle vragen
guide-overview-hint = Tik een vraag aan om ernaartoe te gaan.
guide-end-asked = Dit waren de vragen
guide-end-asked-hint = Kijk samen naar de bloem. Klopt het zo?
guide-end-visit = Alles is nagelopen
guide-end-visit-hint = Is er nog iemand bij gekomen? Ga dan verder met de vragen.

guide-visit-ask = { $name }: is dit nog hetzelfde?
guide-visit-hint = Zo staat het nu op de bloem:
guide-same = Hetzelfde
guide-changed = Veranderd
guide-gone = Gestopt
guide-stop-day = Tot en met wanneer?
guide-stop-before = { $date }
guide-stop-today = { $date }
guide-stop-reason = Waarom? Dat hoeft niet.
guide-stop-done = Gestopt, ga verder

guide-told-placed = { $name } staat op de bloem
guide-told-housemate = { $name } staat in het hart
guide-told-none = Niemand. Dat is opgeschreven.
guide-told-not-asked = Nog niet gevraagd
guide-told-same = { $name }: nog hetzelfde
guide-told-stopped = { $name }: gestopt
guide-told-stopped-talking = Het gesprek is gestopt. Je kunt later verdergaan.
