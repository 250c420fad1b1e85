# What somebody reads when a request does not go through.

guard-title = This did not go through
guard-not-understood = The app does not understand this request; reload the page and try again.
guard-other-site = This request did not come from a page of ecomap, so nothing was changed.
guard-not-found = There is nothing to find here.
guard-not-offered = This address cannot be used in this way.
guard-too-large = This is too large to send.
guard-other-address = ecomap does not answer at this address; open the address that was shown when ecomap started.
guard-failed = Something went wrong in ecomap; try again in a moment.
guard-later = That does not work right now; try again in a moment.
