/**
 * What drawing does: acts carried out on the family that is open, and told to who listens.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  /** Who told something last in this visit. */
  let told = null;

  /** Carries out commands and gives the id of the operation; no commands, no operation: null. */
  function perform(commands, announcement = null) {
    if (!commands.length) return null;
    const operation = ecomap.saving.perform(commands);
    if (announcement) draw.announce(announcement);
    return operation;
  }

  /** Who told something last, as long as they are in the family: what new ties begin with. */
  function lastTold(document) {
    return told && draw.person(document, told) ? told : null;
  }

  function rememberTold(person) {
    told = person;
  }

  function sectorName(sector) {
    return ecomap.flower.current().words.sector[sector];
  }

  /**
   * Puts a new petal in a sector and opens its editor, ready for a name. place: {ring, position} or
   * null; preset: fields it starts with, those of its tie under `tie`. Gives the id of the party.
   */
  function addParty(sector, place, preset) {
    const seen = draw.context({});
    const { id, commands } = draw.acts.addParty(sector, place, preset, seen);
    const operation = perform(commands, draw.text("told-added", { name: sectorName(sector) }));
    draw.begin(id, operation);
    choose(`petal:${id}`);
    return id;
  }

  /** Puts a petal in another ring or place, and says which ring that is. */
  function moveParty(party, place) {
    const { document } = draw.context({});
    const commands = draw.acts.moveParty(document, party, place);
    const name = draw.nameOf(draw.person(document, party));
    perform(commands, place.ring ? draw.text(`told-ring-${place.ring}`, { name }) : null);
  }

  /** Connects two parties and opens the editor of their link. */
  function connect(a, b) {
    const seen = draw.context({});
    const { id, commands } = draw.acts.connect(seen.document, a, b, seen);
    perform(commands);
    choose(`link:${id}`);
  }

  /** Takes a party away with all that hangs on it. */
  function removeParty(party) {
    removeRecord("parties", party);
  }

  /** Takes a record away that was a mistake, with all that hangs on it. */
  function removeRecord(collection, id) {
    const { document } = draw.context({});
    const record = draw.acts.find(document, collection, { id });
    const name = "name" in record ? draw.nameOf(record) : draw.text("this");
    perform(draw.acts.removal(document, id), draw.text("told-removed", { name }));
  }

  /** Tells where somebody new stands, once there is a name. */
  function tellPlace(party) {
    const record = draw.person(ecomap.saving.document(), party);
    if (!record?.name) return;
    const other = sectorName(draw.sectorOf(record).id);
    draw.announce(draw.text("told-named", { name: record.name, other }));
  }

  /** Chooses by key, unless that is chosen already (choosing twice lets go). */
  function choose(key) {
    if (ecomap.flower.current().chosen !== key) ecomap.flower.choose(key);
  }

  function undo() {
    draw.settleForms();
    draw.announce(draw.text(ecomap.saving.undo() ? "told-undone" : "told-nothing-to-undo"));
  }

  function redo() {
    draw.settleForms();
    draw.announce(draw.text(ecomap.saving.redo() ? "told-redone" : "told-nothing-to-redo"));
  }

  Object.assign(draw, { perform, lastTold, rememberTold, addParty, moveParty, connect });
  Object.assign(draw, { removeParty, removeRecord, tellPlace, choose, undo, redo });
})(globalThis);
