/**
 * What stands in the plan, in words: what it is first, and on a second line whom it is for and when.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const plan = (ecomap.plan = ecomap.plan || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  const say = (key, facts) => draw.text(`plan-${key}`, facts);
  const word = (vocabulary, code) => draw.label(vocabulary, code);
  const sentence = (text) => ecomap.flower.sentence(text);
  const calm = () => !ecomap.flower.current().team;

  /** Names of members and parties, one after the other. */
  function namesOf(ids, document) {
    return (ids || [])
      .map((id) => draw.person(document, id))
      .filter(Boolean)
      .map(draw.nameOf)
      .join(", ");
  }

  function forWhom(record, document) {
    return namesOf(record.members, document) || draw.text("whole-family");
  }

  function between({ start, end }) {
    const since = start && say("since-date", { date: draw.dateText(start) });
    const until = end && draw.text("until-date", { date: draw.dateText(end) });
    return [since, until].filter(Boolean).join(" ");
  }

  /** Two lines: what it is, and what is told about it as far as it was told. */
  function lines(title, parts) {
    const [begin = "", ...rest] = parts.filter(Boolean);
    return { text: sentence(title), more: [sentence(begin), ...rest].join(" · ") };
  }

  /** What a need is called where others point at it. */
  function needName(need) {
    return need.text || sentence(word("life_domain", need.domain));
  }

  function needText(need, document) {
    return lines(need.text || say("need-untold"), [
      forWhom(need, document),
      need.severity && say(`severity-${need.severity}`),
      !calm() && need.risk && say("risk-said"),
      !calm() && need.intergenerational && say("intergenerational-said"),
      between(need),
    ]);
  }

  function closedText(goal) {
    const state = goal.state && goal.state !== "open" && word("goal_state", goal.state);
    if (!state) return goal.due && say("due-date", { date: draw.dateText(goal.due) });
    return [state, goal.closed_on && draw.dateText(goal.closed_on)].filter(Boolean).join(" ");
  }

  function goalText(goal, document) {
    const needs = draw.acts.records(document, "needs");
    const named = (goal.needs || []).map((id) => needs.find((n) => n.id === id)).filter(Boolean);
    return lines(goal.text || say("goal-untold"), [
      named.length && say("for-need", { name: named.map(needName).join(", ") }),
      goal.parties?.length && say("with-name", { name: namesOf(goal.parties, document) }),
      goal.start && say("since-date", { date: draw.dateText(goal.start) }),
      closedText(goal),
    ]);
  }

  function orderText(order, document) {
    return lines(word("order_kind", order.kind), [forWhom(order, document), between(order)]);
  }

  function momentText(moment, document) {
    const kind = word("moment_kind", moment.kind);
    return lines(moment.title || kind, [
      draw.dateText(moment.date),
      moment.title && kind,
      moment.present?.length && say("present-name", { name: namesOf(moment.present, document) }),
      !calm() && moment.shared && say("shared-said"),
    ]);
  }

  function contactText(contact, document) {
    const roles = (contact.roles || []).map((code) => word("role", code)).join(", ");
    return lines(namesOf([contact.party], document), [
      draw.dateText(contact.date),
      contact.members?.length && say("with-name", { name: namesOf(contact.members, document) }),
      !calm() && roles && say("as-role", { name: roles }),
    ]);
  }

  Object.assign(plan, { say, word, calm, needName });
  Object.assign(plan, { needText, goalText, orderText, momentText, contactText });
})(globalThis);
