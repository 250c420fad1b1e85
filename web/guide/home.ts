/**
 * Who lives here: the first page as long as nobody does.
 */
import { now } from "../draw/context.ts";
import { perform } from "../draw/perform.ts";
import { filler, ofNew } from "../draw/rows.ts";
import * as acts from "../model/acts/records.ts";
import { addHousemate, type Housemate } from "./acts.ts";
import { naming } from "./naming.ts";
import { button, focusField, names, row, say, type Page, type Ways } from "./parts.ts";

const draft = filler<Housemate>();

function welcome(told: Housemate): string | null {
  const made = addHousemate(told, now());
  if (!made) return say("missing-name");
  perform(made.commands, say("told-housemate", { name: told.name ?? "" }));
  return null;
}

export function membersPage(ways: Ways): Page {
  const { element, form } = naming<Housemate>({
    rows: [
      ofNew("members", "role", { control: "choice" }),
      draft("name", { control: "words", text: "guide-name" }),
    ],
    begin: () => ({}),
    keep: () => ({}),
    add: welcome,
  });
  const here = names("member", ways);
  return {
    title: say("ask-home"),
    hint: say("ask-home-hint"),
    progress: { text: say("progress-home"), part: 0 },
    elements: [element, here.element, row("guide-ways", button("next", ways.next, "primary"))],
    refresh: () => here.show(say("names-home"), acts.records(now().document, "members")),
    focus: (heading) => focusField(form, heading),
  };
}
