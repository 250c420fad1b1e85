// @ts-nocheck
/**
 * What can be done with one family: open it, copy it, keep it as a file, put it away.
 */
import { done, familyOf, load } from "./list.ts";
import { isolated, make, newId, place, post, say } from "./page.ts";

const MARGIN = 8;
let busy = false;

const routeOf = (family, what) => `/${encodeURIComponent(family.id)}/${what}`;

/** Do one thing at a time; what fails is said in the calm line. */
async function doing(act) {
  if (busy) return;
  busy = true;
  try {
    await act();
  } catch (error) {
    if (!error.sentence) throw error;
    done(error.sentence);
  } finally {
    busy = false;
  }
}

function copy(family) {
  return doing(async () => {
    const made = await post(routeOf(family, "copy"), { id: newId() });
    await load();
    done(say("done-copied"), make("a", { href: made.address }, say("open")));
  });
}

/** Put a family away or bring it back, and offer the opposite. */
function move(family, away) {
  return doing(async () => {
    await post(routeOf(family, away ? "archive" : "restore"));
    await load();
    const back = { type: "button", click: () => move(family, !away) };
    const name = isolated(family.name);
    const sentence = say(away ? "done-archived" : "done-restored", { name });
    done(sentence, make("button", back, say("undo")));
  });
}

function item(word, act) {
  return make("li", {}, make("button", { type: "button", click: act }, say(word)));
}

function link(word, attributes) {
  return make("li", {}, make("a", attributes, say(word)));
}

function items(family, close) {
  const closing = (act) => () => {
    close();
    act();
  };
  if (family.archived)
    return [
      item(
        "restore",
        closing(() => move(family, false))
      ),
    ];
  const file = place().dataset.address + routeOf(family, "file");
  return [
    link("open", { href: family.address }),
    item(
      "copy",
      closing(() => copy(family))
    ),
    link("file", { href: file, download: "", click: close }),
    item(
      "archive",
      closing(() => move(family, true))
    ),
  ];
}

/** Put the menu under its button, or above it where there is no room. */
function settle(menu, button) {
  const at = button.getBoundingClientRect();
  const box = menu.getBoundingClientRect();
  const below = at.bottom + box.height + MARGIN <= innerHeight;
  const left = Math.max(MARGIN, Math.min(at.right - box.width, innerWidth - box.width - MARGIN));
  menu.style.left = `${left}px`;
  menu.style.top = `${Math.max(MARGIN, below ? at.bottom + 4 : at.top - box.height - 4)}px`;
}

function open(button) {
  const family = familyOf(button.dataset.family);
  const menu = make("ul", {
    id: "family-menu",
    popover: "auto",
    "aria-label": button.getAttribute("aria-label"),
  });
  const close = () => menu.hidePopover();
  menu.append(...items(family, close));
  menu.addEventListener("toggle", (event) => {
    button.setAttribute("aria-expanded", String(event.newState === "open"));
    if (event.newState === "closed") menu.remove();
  });
  button.after(menu);
  menu.showPopover();
  settle(menu, button);
  menu.querySelector("a, button").focus();
}

function walk(event) {
  const menu = event.target.closest && event.target.closest("#family-menu");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!menu || !step) return;
  event.preventDefault();
  const all = [...menu.querySelectorAll("a, button")];
  const at = all.indexOf(document.activeElement);
  all[(at + step + all.length) % all.length].focus();
}

// A press on the button of an open menu has closed it already: it must not open it again.
let pressedOpen = null;
const follow = () => {
  const menu = document.getElementById("family-menu");
  if (menu) settle(menu, menu.previousElementSibling);
};

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener(
    "pointerdown",
    (event) => {
      const button = event.target.closest(".caseload .more");
      pressedOpen = button && button.getAttribute("aria-expanded") === "true" ? button : null;
    },
    true
  );
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".caseload .more");
    if (button && button !== pressedOpen) open(button);
    pressedOpen = null;
  });
  document.addEventListener("keydown", walk);
  addEventListener("scroll", follow, { passive: true });
  addEventListener("resize", follow);
}
