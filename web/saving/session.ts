// @ts-nocheck
/**
 * Saving: what is shown, done, undone and done again on this page, and the server's say in it.
 */
import { tell } from "../kit/events.ts";
import { clashes } from "../model/commands.ts";
import { bothRemoved, insist, withoutRemoved } from "./conflicts.ts";
import { draftOf } from "./draft.ts";
import { operationId } from "./ids.ts";
import { outboxOf } from "./outbox.ts";
import { statusOf } from "./standing.ts";
import { stepsOf } from "./steps.ts";
import { syncOf } from "./sync.ts";

/** Looks at the storage after which an operation of another tab counts as left behind. */
const LOOKS = 5;

let session = null;
let lastStatus = "";

/** Tells what is shown now, when that is something else than before. */
function tellChange(previous, by) {
  const document = session.draft.shown;
  if (document !== previous) tell("changed", { document, previous, by });
}

export const status = () => statusOf(session);

function tellStatus() {
  const now = status();
  const written = JSON.stringify(now);
  if (written === lastStatus) return;
  lastStatus = written;
  tell("status", now);
}

function record(operation, by) {
  const previous = session.draft.shown;
  const inverse = session.draft.add(operation);
  session.outbox.keep(operation);
  session.steps.note(operation, inverse);
  tellChange(previous, by);
  tellStatus();
  session.sync.hurry();
  return operation.id;
}

export function perform(commands) {
  return record({ id: operationId(), kind: "do", undoes: null, commands }, "me");
}

/** Takes a step back (or does it again), unless somebody changed since what it is about. */
function takeBack(kind, steps) {
  const step = session && steps().at(-1);
  if (!step) return false;
  if (clashes(session.draft.shown, step.inverse)) {
    session.steps.forget(step.id);
    tell("overtaken", {});
    tellStatus();
    return false;
  }
  const operation = { id: operationId(), kind, undoes: step.id, commands: step.inverse };
  record(operation, "undo");
  return true;
}

export function undo() {
  return takeBack("undo", () => session.steps.undo);
}

export function redo() {
  return takeBack("redo", () => session.steps.redo);
}

function learn(hyphens) {
  Object.assign(session.hyphens, hyphens);
}

function letGo(ids) {
  for (const id of ids) session.outbox.letGo(id);
}

/** Leaves an operation out, with what took it back. */
function leaveOut(id) {
  const previous = session.draft.shown;
  const dropped = session.draft.drop([id]);
  for (const one of dropped) session.steps.forget(one);
  letGo(dropped);
  tellChange(previous, "rollback");
}

/** The server's answer: what is saved by now, by us and by others, and what it did not take. */
function answered(body, sent) {
  const previous = session.draft.shown;
  learn(body.hyphens);
  const others = session.draft.take(body.entries, body.version);
  for (const entry of body.entries) session.steps.correct(entry.id, entry.inverse);
  for (const entry of others) session.steps.forget(entry.undoes);
  settle([...body.entries.map((entry) => entry.id), ...(body.saved ?? [])]);
  remember(others);
  forgetElsewhere();
  tellChange(previous, others.length ? "other" : "me");
  if (others.length) tell("news", { entries: others });
  const stopped = sent.find((operation) => operation.id === body.stopped?.id);
  if (stopped) stop(stopped, body.stopped);
  tellStatus();
}

function settle(ids) {
  session.draft.settle(ids);
  letGo(ids);
  session.outbox.storeRest(session.draft.unsent);
  if (!session.draft.unsent.length) session.others = [];
}

/** What others did while something of ours is unsent may have to be brought back. */
function remember(others) {
  if (session.draft.unsent.length) session.others.push(...others);
}

function stop(operation, { reason, sentence, conflicts }) {
  if (reason !== "conflict") {
    leaveOut(operation.id);
    tell("refused", { sentence });
  } else if (operation.kind !== "do") {
    leaveOut(operation.id);
    tell("overtaken", {});
  } else if (conflicts.every(bothRemoved)) {
    resend(operation, withoutRemoved(operation.commands, conflicts));
  } else {
    askAbout(operation, conflicts);
  }
}

function resend(operation, commands) {
  if (!commands.length) return leaveOut(operation.id);
  const again = { ...operation, id: operationId(), commands };
  const previous = session.draft.shown;
  session.outbox.replace(operation.id, again);
  session.draft.replace(operation.id, again);
  rewrite(again.id);
  session.steps.rename(operation.id, again.id);
  return tellChange(previous, "me");
}

/** Stores anew what takes back an operation that has another id now. */
function rewrite(id) {
  const taking = session.draft.unsent.filter((operation) => operation.undoes === id);
  for (const operation of taking) session.outbox.replace(operation.id, operation);
}

function askAbout(operation, conflicts) {
  session.asking = { operation, conflicts };
  tell("conflict", { ...session.asking, others: session.others, document: session.draft.shown });
}

/** The person's answer to a conflict: "mine" or "theirs". */
export function decide(choice) {
  const { operation, conflicts } = session.asking;
  session.asking = null;
  if (choice === "mine") resend(operation, insist(operation, conflicts, session.others));
  else leaveOut(operation.id);
  tellStatus();
  session.sync.wake();
}

/** Starts afresh from the server's document, with what is unsent on top of it. */
function restarted(fresh) {
  const previous = session.draft.shown;
  learn(fresh.hyphens);
  session.draft.restart(fresh);
  tellChange(previous, "other");
  tellStatus();
}

function remembered(history) {
  session.steps.restart(history);
  tellStatus();
}

/** Makes what an earlier visit or another tab left unsent ours. */
function adopt(found) {
  if (!found.length) return;
  const previous = session.draft.shown;
  session.draft.adopt(session.outbox.adopt(found), session.steps.note);
  tellChange(previous, "me");
  tellStatus();
}

/** Takes over what lies unsent for so many looks that the tab that left it must be closed. */
function adoptOld() {
  const found = session.outbox.left();
  const looks = ([, { id }]) => (session.lying.get(id) ?? 0) + 1;
  session.lying = new Map(found.map((one) => [one[1].id, looks(one)]));
  adopt(found.filter((one) => session.lying.get(one[1].id) > LOOKS));
}

/** Another tab took an operation of ours out of the storage: the next answer tells the rest. */
export function settledElsewhere(key) {
  const id = session?.outbox.idOf(key);
  if (!id) return;
  session.elsewhere.add(id);
  session.sync.wake();
}

function forgetElsewhere() {
  const gone = session.draft.unsent.filter((operation) => session.elsewhere.has(operation.id));
  session.elsewhere.clear();
  for (const operation of gone) leaveOut(operation.id);
  if (!gone.includes(session.asking?.operation)) return;
  session.asking = null;
  tell("agreed", {});
}

export function open({ id, version, document, hyphens }) {
  const outbox = outboxOf(id);
  const draft = draftOf(version, document);
  const steps = stepsOf();
  session = { id, draft, outbox, steps, hyphens: { ...hyphens }, asking: null, others: [] };
  Object.assign(session, { answered, restarted, remembered, adoptOld, told: tellStatus });
  Object.assign(session, { elsewhere: new Set(), lying: new Map() });
  session.sync = syncOf(session);
  adopt(outbox.left());
  tellStatus();
  session.sync.wake();
}

export function document() {
  return session?.draft.shown ?? null;
}

export function canUndo() {
  return status().undo;
}

export function canRedo() {
  return status().redo;
}

export function hyphens() {
  return session?.hyphens ?? {};
}

export function wake() {
  return session?.sync.wake();
}

export function unsent() {
  return session?.draft.unsent ?? [];
}

export function family() {
  return session?.id ?? null;
}

export function version() {
  return session?.draft.version ?? 0;
}
