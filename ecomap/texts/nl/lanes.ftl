# De tijdlijnen: wie gaf wanneer welke hulp, en hoe ging die over in andere handen.

## lanes-page: voor het script, dat {…} zelf invult

lanes-page-hint = Kies een balk of een moment om te lezen wat het is.
lanes-page-moments = { $count } momenten: { $name }
lanes-page-days = { $count } d
lanes-page-quiet = Tijdlijnen waar al meer dan een jaar niemand in is: { $count }

## wat altijd boven de tijdlijnen staat

lanes-zoom = Hoeveel tijd er in beeld is
lanes-zoom-all = Alles
lanes-zoom-five = 5 jaar
lanes-zoom-one = 1 jaar
lanes-zoom-meeting = Sinds overleg
lanes-zoom-in = Inzoomen
lanes-zoom-out = Uitzoomen
lanes-domain = Leefgebied
lanes-domain-all = Alle leefgebieden
lanes-several = Meer dan één betrokkene
lanes-as-table = Als tabel

## hoeveel hulpverleners dit gezin ooit had

lanes-ever = { $count ->
    [0] Tot en met { $day } had dit gezin nog geen hulpverleners.
    [one] Tot en met { $day } had dit gezin met één hulpverlener of organisatie te maken.
   *[other] Tot en met { $day } had dit gezin met { $count } hulpverleners en organisaties te maken.
}
lanes-ever-now = { $count ->
    [0] Op die dag is niemand van hen er nog.
    [one] Op die dag is één van hen er nog.
   *[other] Op die dag zijn { $count } van hen er nog.
}
lanes-care-none = Een vaste hulpverlener is er nog niet geweest.
lanes-care-one = De vaste hulpverlener: { $names }.
lanes-care-several = { $count } vaste hulpverleners na elkaar: { $names }.
lanes-care-stay = { $name } ({ $amount })
lanes-care-now = { $name } (nu, { $amount })
lanes-care-unknown = begin niet bekend

## een tijdlijn

lanes-region = Tijdlijnen, van links naar rechts in de tijd
lanes-care = Vaste hulpverlener
lanes-role = { $help } · { $domain }
lanes-none = Er is nog geen hulp van hulpverleners om in een tijdlijn te zetten. Kies bij een betrokkene het leefgebied en de soort hulp; dan komt die hier te staan.
lanes-none-left = Geen tijdlijn past bij deze keuze.
lanes-unplaced = Niet in een tijdlijn, omdat leefgebied of soort hulp niet is ingevuld: { $names }.
lanes-people = { $count ->
    [0] nog niemand
    [one] één betrokkene
   *[other] { $count } betrokkenen
}
lanes-now = nu { $names }
lanes-now-nobody = gestopt, { $amount } geleden
lanes-now-waiting = nu wachten op { $names }
lanes-gap-days = { $count ->
    [one] één dag niemand
   *[other] { $count } dagen niemand
}
lanes-warm-days = { $count ->
    [one] één dag samen
   *[other] { $count } dagen samen
}
lanes-waiting-days = { $count ->
    [one] één dag wachten
   *[other] { $count } dagen wachten
}
lanes-gap-said = { $count ->
    [one] Eén dag niemand
   *[other] { $count } dagen niemand
}, van { $start } tot en met { $end }.
lanes-warm-said = { $count ->
    [one] Eén dag samen
   *[other] { $count } dagen samen
} voor hetzelfde gezinslid, van { $start } tot en met { $end }.
lanes-everyone = het hele gezin

## een balk, in een zin

lanes-turn-help = { $past ->
    [yes] { $name } gaf { $help } bij { $domain } aan { $members }
   *[no] { $name } geeft { $help } bij { $domain } aan { $members }
}
lanes-turn-care = { $past ->
    [yes] { $name } was de vaste hulpverlener
   *[no] { $name } is de vaste hulpverlener
}
lanes-turn-wait = { $past ->
    [yes] Er is gewacht op { $name } voor { $help } bij { $domain }, voor { $members }
   *[no] Er wordt gewacht op { $name } voor { $help } bij { $domain }, voor { $members }
}
lanes-turn-plan = { $care ->
    [yes] Gepland: { $name } als vaste hulpverlener
   *[no] Gepland: { $name } voor { $help } bij { $domain }, voor { $members }
}
lanes-when-both = van { $start } tot en met { $end }
lanes-when-since = sinds { $start }
lanes-when-until = tot en met { $end }, begin niet bekend
lanes-when-unknown = begin niet bekend
lanes-when-from = vanaf { $start }
lanes-when-someday = nog zonder datum
lanes-joined = { $warm ->
    [yes] warm, { $days ->
        [one] één dag
       *[other] { $days } dagen
    } samen met { $names }
   *[no] { $days ->
        [one] één dag
       *[other] { $days } dagen
    } samen met { $names }
}
lanes-followed = { $days ->
    [0] meteen na { $names }
    [one] één dag na { $names }
   *[other] { $days } dagen na { $names }
}
lanes-back = { $days ->
    [one] terug na één dag
   *[other] terug na { $days } dagen
}

## wat de tekens betekenen

lanes-legend = Wat de tekens betekenen
lanes-legend-turn = is er of was er
lanes-legend-unknown = begin niet bekend
lanes-legend-wait = wachten
lanes-legend-plan = gepland
lanes-legend-gap = niemand
lanes-legend-warm = samen, zoals bij een warme overdracht
lanes-legend-day = gekozen dag
lanes-legend-moment = moment van het gezin

## de tabel

lanes-table = Tijdlijnen als tabel, tot en met { $day }
lanes-column-role = Wat
lanes-column-person = Wie
lanes-column-members = Voor wie
lanes-column-start = Vanaf
lanes-column-end = Tot en met
lanes-column-days = Dagen
lanes-column-handover = Overdracht
lanes-kind-wait = wachten
lanes-kind-plan = gepland
lanes-unknown = niet bekend
lanes-goes-on = loopt door
lanes-first = –
