# Wat iemand leest als een verzoek niet doorgaat.

guard-title = Dit ging niet door
guard-not-understood = De app begrijpt dit verzoek niet; laad de pagina opnieuw en probeer het nog eens.
guard-other-site = Dit verzoek kwam niet van een pagina van ecomap, daarom is er niets veranderd.
guard-not-found = Hier is niets te vinden.
guard-not-offered = Dit adres kun je niet op deze manier gebruiken.
guard-too-large = Dit is te groot om te versturen.
guard-other-address = Op dit adres geeft ecomap geen antwoord; open het adres dat op het scherm kwam toen ecomap startte.
guard-failed = Er ging iets mis in ecomap; probeer het zo nog eens.
guard-later = Dat lukt nu even niet; probeer het zo nog eens.
