/**
 * The parts of the plan: how each is called, what is asked of a new record, and its lists in the
 * order in which they are read. Rows of the field kit; see fields.js.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const plan = (ecomap.plan = ecomap.plan || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  /** So many contacts are shown before one asks for older ones. */
  const RECENT = 8;
  let older = false;

  /** A list of records under its name, as long as there are any. */
  function list(collection, name, rows, found, words) {
    const items = (seen) =>
      found(seen).map((r) => ({ key: draw.acts.keyOf(r), ...words(r, seen.document) }));
    return {
      name,
      control: "lines",
      text: `plan-${name}`,
      in: collection,
      items,
      rows,
      empty: null,
      when: (seen) => found(seen).length > 0,
    };
  }

  const needLists = () =>
    draw.codes("life_domain").map((domain) =>
      list(
        "needs",
        `domain-${domain}`,
        plan.needRows(),
        ({ document, iso }) => plan.needsOf(document, domain, iso),
        plan.needText
      )
    );

  const goalLists = () =>
    ["open", "closed"].map((state) =>
      list(
        "goals",
        `goals-${state}`,
        plan.goalRows(),
        ({ document }) => plan.goalsByState(document)[state],
        plan.goalText
      )
    );

  const orderLists = () =>
    ["now", "past"].map((when) =>
      list(
        "orders",
        `orders-${when}`,
        plan.orderRows(),
        ({ document, iso }) =>
          plan.lastingFirst(draw.acts.records(document, "orders"), iso)[when],
        plan.orderText
      )
    );

  /** With the family only the moments that are shared with them. */
  function moments({ document, iso }, when) {
    return plan.momentsAround(document, iso)[when].filter((m) => !plan.calm() || m.shared);
  }

  const momentLists = () =>
    ["coming", "been"].map((when) =>
      list("moments", `moments-${when}`, plan.momentRows(), (seen) => moments(seen, when), plan.momentText)
    );

  function contacts({ document }) {
    return plan.contactsSorted(document).slice(0, older ? Infinity : RECENT);
  }

  function showOlder() {
    older = true;
    draw.refreshForms();
  }

  const contactLists = () => [
    list("contacts", "contacts-made", plan.contactRows(), contacts, plan.contactText),
    {
      name: "older",
      control: "action",
      text: "plan-older",
      look: "quiet",
      act: showOlder,
      when: ({ document }) => !older && plan.contactsSorted(document).length > RECENT,
    },
  ];

  const onTheDay = ({ iso }) => ({ date: iso });

  /** A moment that is written down with the family is theirs to see. */
  const newMoment = (seen) => ({ ...onTheDay(seen), shared: plan.calm() });

  /**
   * By part: draft rows and `begin` of a new one, `add` (see plan_acts.js), the lists; `none(seen)`
   * whether nothing is there yet; `team`: only for the team.
   */
  plan.PARTS = {
    needs: {
      draft: () => plan.newNeed(),
      begin: () => ({}),
      add: (draft, seen) => plan.addNeed(draft, seen),
      lists: needLists,
      none: ({ document }) => !draw.acts.records(document, "needs").length,
    },
    goals: {
      draft: () => plan.newGoal(),
      begin: ({ iso }) => ({ start: iso }),
      add: (draft, seen) => plan.addGoal(draft, seen),
      lists: goalLists,
      none: ({ document }) => !draw.acts.records(document, "goals").length,
    },
    contacts: {
      draft: () => plan.newContact(),
      begin: onTheDay,
      add: (draft) => plan.addContact(draft),
      lists: contactLists,
      none: ({ document }) => !draw.acts.records(document, "contacts").length,
    },
    moments: {
      draft: () => plan.newMoment(),
      begin: newMoment,
      add: (draft, seen) => plan.addMoment(draft, seen),
      lists: momentLists,
      none: (seen) => !["coming", "been"].some((when) => moments(seen, when).length),
    },
    orders: {
      team: true,
      draft: () => plan.newOrder(),
      begin: () => ({}),
      add: (draft, seen) => plan.addOrder(draft, seen),
      lists: orderLists,
      none: ({ document }) => !draw.acts.records(document, "orders").length,
    },
  };

  plan.forgetOlder = () => {
    older = false;
  };
})(globalThis);
