// @ts-nocheck
/**
 * Taking in family files: by the button or by dropping them on the page. First a dialog says what
 * each of them holds and what is wrong with it; the very bytes that were looked at are taken in.
 */
import { cancelButton, dialog } from "./dialogs.ts";
import { done, load } from "./list.ts";
import { ask, isolated, make, newId, place as listPlace, say } from "./page.ts";
import { levels } from "./rows.ts";

const MEGA = 1_000_000;

/** What is known of one file: {file, bytes, state, said, asNew}; state as in the words. */
function entryOf(file) {
  const part = make("li", { class: "file" });
  return { file, part, bytes: null, state: "reading", said: {}, asNew: null, outcome: null };
}

/** How the name of a file ends, when a format knows that; nothing else of a name is sent. */
function suffixOf(file) {
  const known = listPlace().dataset.accept.split(",");
  return known.find((suffix) => file.name.toLowerCase().endsWith(suffix));
}

function send(path, entry, asked = {}) {
  const suffix = suffixOf(entry.file);
  const query = new URLSearchParams(suffix ? { ...asked, suffix } : asked);
  const headers = { "Content-Type": "application/octet-stream" };
  return ask(`${path}?${query}`, { method: "POST", headers, body: entry.bytes });
}

const tooLarge = (limit) => ({ problems: [say("import-large", { number: limit / MEGA })] });

/** Find out what a file holds; a file that cannot be taken in has a list of problems. */
async function examine(entry) {
  const limit = Number(listPlace().dataset.limit);
  try {
    if (entry.file.size > limit) throw tooLarge(limit);
    entry.bytes = await entry.file.arrayBuffer().catch(() => {
      throw { problems: [say("import-unreadable")] };
    });
    entry.said = await send("/preview", entry);
    if (entry.said.problems) entry.state = "bad";
    else entry.state = entry.said.known ? "known" : "good";
  } catch (error) {
    entry.said = { problems: error.problems || [error.sentence || say("failed")] };
    entry.state = "bad";
  }
}

const wanted = (entry) => entry.state === "good" || (entry.state === "known" && entry.asNew);

/** Take in what is wanted, one after the other; what fails keeps its place with its reason. */
async function take(entry) {
  try {
    entry.outcome = await send("/import", entry, entry.asNew ? { as: entry.asNew } : {});
    entry.state = "added";
  } catch (error) {
    if (error.known) {
      entry.said.known = true;
      entry.state = "known";
    } else {
      entry.said = { ...entry.said, failure: error.sentence || (error.problems || []).join(" ") };
    }
  }
}

function lines(title, sentences, kind) {
  if (!sentences || !sentences.length) return null;
  const items = sentences.map((sentence) => make("li", {}, sentence));
  return make("div", { class: kind }, make("h4", {}, title), make("ul", {}, ...items));
}

function choice(entry, index, refresh) {
  const option = (value, word) => {
    const attributes = { type: "radio", name: `known-${index}`, value };
    const radio = make("input", attributes);
    radio.checked = Boolean(entry.asNew) === (value === "new");
    radio.addEventListener("change", () => {
      entry.asNew = value === "new" ? newId() : null;
      refresh();
    });
    return make("label", { class: "either" }, radio, make("span", {}, say(word)));
  };
  return make(
    "fieldset",
    {},
    make("legend", {}, say("import-known-what")),
    option("skip", "import-skip"),
    option("new", "import-as-new")
  );
}

function contents(entry, index, refresh) {
  const { said, state } = entry;
  const name =
    said.name === undefined ? null : make("p", { class: "holds-name" }, make("bdi", {}, said.name));
  const holds = said.holds ? make("p", {}, said.holds.join(" · ")) : null;
  const open = said.findings
    ? make("p", { class: "levels" }, `${say("import-findings")}: `, ...levels(said.findings))
    : null;
  return [
    name,
    holds,
    open,
    lines(say("import-problems"), said.problems, "problems"),
    lines(say("import-warnings"), said.warnings, "warnings"),
    said.failure ? make("p", { class: "remark", role: "alert" }, said.failure) : null,
    state === "known" ? choice(entry, index, refresh) : null,
  ];
}

function draw(entry, index, refresh) {
  const title = make(
    "h3",
    {},
    make("bdi", { class: "file-name" }, entry.file.name),
    make("span", { class: `state ${entry.state}` }, say(`import-${entry.state}`))
  );
  entry.part.replaceChildren(title, ...contents(entry, index, refresh).filter(Boolean));
}

async function finish(shown, entries) {
  const added = entries.filter((entry) => entry.state === "added");
  if (!added.length) return;
  await load();
  if (entries.some((entry) => entry.said.failure)) return;
  shown.close();
  const [first] = added;
  const one = added.length === 1;
  const facts = { name: isolated(first.outcome.name), count: added.length };
  const open = make("a", { href: first.outcome.address }, say("open"));
  done(say(one ? "done-added-one" : "done-added", facts), ...(one ? [open] : []));
}

function addButton(entries, redraw) {
  const button = make(
    "button",
    { type: "button", class: "main", disabled: true },
    say("import-add")
  );
  button.addEventListener("click", async () => {
    if (button.disabled) return;
    button.disabled = true;
    button.setAttribute("aria-busy", "true");
    for (const entry of entries.filter(wanted)) await take(entry);
    button.removeAttribute("aria-busy");
    redraw();
    await finish(button.closest("dialog"), entries);
  });
  return button;
}

function refreshButton(button, entries) {
  const count = entries.filter(wanted).length;
  const reading = entries.some((entry) => entry.state === "reading");
  button.disabled = reading || !count;
  button.textContent = count > 1 ? say("import-add-some", { count }) : say("import-add");
}

/** Look at files and ask whether to take them in. */
async function offer(files) {
  if (!files.length || document.querySelector("dialog[open]")) return;
  const entries = [...files].map(entryOf);
  const refresh = () => refreshButton(button, entries);
  const redraw = () => {
    entries.forEach((entry, index) => draw(entry, index, refresh));
    refresh();
  };
  const button = addButton(entries, redraw);
  const list = make(
    "ul",
    { class: "files", "aria-live": "polite" },
    ...entries.map((entry) => entry.part)
  );
  const intro = make("p", { class: "hint" }, say("import-intro"));
  const ways = make("div", { class: "ways" }, cancelButton(), button);
  redraw();
  dialog("import-dialog", say("import-title"), intro, list, ways);
  for (const [index, entry] of entries.entries()) {
    await examine(entry);
    draw(entry, index, refresh);
  }
  refresh();
}

function choose() {
  const { accept } = listPlace().dataset;
  const input = make("input", { type: "file", multiple: true, accept });
  input.addEventListener("change", () => offer(input.files));
  input.click();
}

const holdsFiles = (event) => listPlace() && [...event.dataTransfer.types].includes("Files");

function dragging(on) {
  const place = listPlace();
  if (!place) return;
  if (on) place.dataset.drop = say("drop");
  else delete place.dataset.drop;
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", (event) => {
    if (event.target.closest("#add-files")) choose();
  });
  document.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    dragging(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) dragging(false);
  });
  document.addEventListener("drop", (event) => {
    if (!listPlace()) return;
    event.preventDefault();
    dragging(false);
    offer(event.dataTransfer.files);
  });
}
