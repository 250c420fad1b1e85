"""Thresholds chosen by an organisation: kept, judged by at once, and what they would change."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.access.policy import LOCAL, AccessDeniedError, Actor, Relation, Role
from ecomap.analysis.rules import (
    DEFAULTS,
    NO_LIMIT,
    RULES,
    ParameterError,
    Parameters,
    findings,
    shifts,
)
from ecomap.model import Family
from ecomap.services.families import Families
from ecomap.services.gate import Gate, now
from ecomap.services.threshold_preview import Preview, ThresholdPreview
from ecomap.services.thresholds import NAME, PARAMETERS, Thresholds
from ecomap.storage import migrating
from ecomap.storage.place import Place
from ecomap.storage.records import Setting
from ecomap.storage.store import StaleVersionError, Store, open_store
from tests.families import families as any_families
from tests.rule_cases import ON, ago, case, need
from tests.stores import NOW, tamper, write

TODAY = date(2024, 7, 15)
EVALUATOR = Actor("stranger", Role.EVALUATOR)
ADMINISTRATOR = Actor("admin", Role.ADMINISTRATOR)
LATER = {"need_without_help": {"days": 30}}


def waiting(family_id: str = "f", days: int = 20) -> Family:
    """A family with a need that nobody has helped with for so many days, seen on `ON`."""
    moments = [{"date": ON.isoformat(), "kind": "team_meeting"}]
    known = case(needs=[need(ago(days))], moments=moments)
    return known.model_copy(update={"id": family_id, "name": f"Gezin {family_id}"})


@pytest.fixture
def gate(store: Store) -> Gate:
    return Gate(store)


@pytest.fixture
def thresholds(gate: Gate) -> Thresholds:
    return Thresholds(gate)


@pytest.fixture
def families(gate: Gate, thresholds: Thresholds) -> Families:
    return Families(gate, lambda: TODAY, thresholds)


@pytest.fixture
def preview(gate: Gate, thresholds: Thresholds) -> ThresholdPreview:
    return ThresholdPreview(gate, thresholds, lambda: TODAY)


def keep(store: Store, body: dict[str, object], version: int = 1) -> None:
    """Store a choice as another version of the app might have made it."""
    write(store, lambda session: session.choose(Setting(NAME, version, "u1", NOW, body)))


def rows(preview: Preview) -> list[tuple[str, str, bool, bool]]:
    """Each change: family, rule, whether it was there, whether it would be."""
    return [
        (foreseen.family.id, s.finding.rule, s.before is not None, s.after is not None)
        for foreseen in preview.foreseen
        for s in foreseen.shifts
    ]


def test_the_proposal_holds_until_somebody_chooses(thresholds: Thresholds) -> None:
    assert dict(thresholds.current()) == dict(DEFAULTS)
    assert thresholds.chosen().version == 0


def test_what_was_chosen_holds_at_once_and_for_who_opens_the_store_later(
    thresholds: Thresholds, gate: Gate
) -> None:
    thresholds.save(LOCAL, LATER, after=0)
    for known in (thresholds, Thresholds(gate)):
        assert known.current()["need_without_help"] == {"days": 30, "days_acute": 0}


def test_what_another_process_chose_is_seen(thresholds: Thresholds, gate: Gate) -> None:
    assert thresholds.current()["duplicate_help"]["days"] == 28
    Thresholds(gate).save(LOCAL, {"duplicate_help": {"days": 7}}, after=0)
    assert thresholds.current()["duplicate_help"]["days"] == 7


def test_only_what_differs_from_the_proposal_is_kept(thresholds: Thresholds) -> None:
    chosen = {"duplicate_help": {"days": 28, "parties": 3}, "evaluation_due": {"days": 90}}
    assert thresholds.save(LOCAL, chosen, after=0).chosen == {"duplicate_help": {"parties": 3}}


def test_a_limit_can_be_set_and_taken_away(thresholds: Thresholds) -> None:
    thresholds.save(LOCAL, {"too_much_at_once": {"hours": 20.5}}, after=0)
    assert thresholds.current()["too_much_at_once"]["hours"] == 20.5
    thresholds.save(LOCAL, {"too_much_at_once": {"hours": None}}, after=1)
    assert thresholds.current()["too_much_at_once"]["hours"] == NO_LIMIT
    assert thresholds.chosen().chosen == {}


@pytest.mark.parametrize(
    "chosen",
    [
        {"nothing": {"days": 1}},
        {"duplicate_help": {"colour": 1}},
        {"duplicate_help": {"days": -1}},
        {"duplicate_help": {"days": 1.5}},
        {"duplicate_help": {"days": None}},
        {"informal_missing": {"share": 1.5}},
    ],
)
def test_a_value_that_makes_no_sense_is_refused_and_nothing_is_kept(
    thresholds: Thresholds, chosen: dict[str, dict[str, float | None]]
) -> None:
    with pytest.raises(ParameterError):
        thresholds.save(LOCAL, chosen, after=0)
    assert thresholds.chosen().version == 0


@pytest.mark.parametrize(
    "body",
    [
        {"of_later": {"days": 3}},
        {"duplicate_help": {"of_later": 3}},
        {"duplicate_help": {"days": "many"}},
        {"duplicate_help": {"days": -5}},
        {"duplicate_help": {"days": {}}},
        {"duplicate_help": [3]},
    ],
)
def test_what_another_ecomap_stored_and_we_do_not_know_is_left_aside(
    store: Store, thresholds: Thresholds, body: dict[str, object]
) -> None:
    keep(store, body | {"evaluation_due": {"days": 60}})
    assert thresholds.chosen().chosen == {"evaluation_due": {"days": 60}}


def test_two_who_choose_at_the_same_time_do_not_overwrite_each_other(
    thresholds: Thresholds,
) -> None:
    thresholds.save(LOCAL, LATER, after=0)
    with pytest.raises(StaleVersionError):
        thresholds.save(LOCAL, {}, after=0)
    assert thresholds.chosen().chosen == LATER


@pytest.mark.parametrize("actor", [EVALUATOR, Actor("anna", Role.CASEWORKER)])
def test_who_may_not_choose_is_refused_and_that_is_written_down(
    store: Store, thresholds: Thresholds, preview: ThresholdPreview, actor: Actor
) -> None:
    with pytest.raises(AccessDeniedError):
        thresholds.save(actor, LATER, after=0)
    with pytest.raises(AccessDeniedError):
        preview.preview(actor, LATER)
    with store.reading() as session:
        (event,) = session.events()
    assert (event.user, event.action, event.outcome) == (actor.user, "configure", "denied")
    assert thresholds.chosen().version == 0


def test_the_audit_and_the_history_tell_who_changed_what_when(
    store: Store, thresholds: Thresholds
) -> None:
    begun = now()
    thresholds.save(LOCAL, LATER, after=0)
    thresholds.save(LOCAL, LATER | {"evaluation_due": {"days": 60}}, after=1)
    thresholds.save(LOCAL, {}, after=2)
    history = thresholds.history(limit=2)
    assert [one.values for one in history] == [
        {("need_without_help", "days"): (30, 14), ("evaluation_due", "days"): (60, 90)},
        {("evaluation_due", "days"): (90, 60)},
    ]
    assert all(one.actor == LOCAL.user and one.at >= begun for one in history)
    with store.reading() as session:
        assert [event.action for event in session.events()] == ["configure"] * 3


def test_what_is_stored_is_sealed_and_cannot_be_put_elsewhere(
    store: Store, thresholds: Thresholds
) -> None:
    thresholds.save(LOCAL, LATER, after=0)
    with store._database.reading() as connection:
        (body,) = connection.exec_driver_sql("SELECT body FROM setting").one()
    assert b"need_without_help" not in bytes(body)
    tamper(store, "UPDATE setting SET actor = 'somebody'")
    with pytest.raises(Exception, match="storage-damaged"), store.reading() as session:
        session.settings(NAME)


def test_a_store_of_before_gets_the_table_and_keeps_its_families(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = tmp_path / "migrations"
    shutil.copytree(migrating.SCRIPTS, scripts)
    (scripts / "versions" / "v0002_settings.py").unlink()
    with monkeypatch.context() as before:
        before.setattr(migrating, "SCRIPTS", scripts)
        old = open_store(place)
        write(old, lambda session: session.add("f1", {"name": "Noor"}, {"name": "Noor"}, NOW))
        old.close()
    new = open_store(place)
    gate = Gate(new)
    assert Thresholds(gate).current()["evaluation_due"]["days"] == 90
    Thresholds(gate).save(LOCAL, {"evaluation_due": {"days": 60}}, after=0)
    with new.reading() as session:
        kept = session.stored("f1")
    assert kept is not None
    assert kept.document == {"name": "Noor"}
    new.close()


def test_the_list_counts_by_the_thresholds_that_hold(
    families: Families, thresholds: Thresholds
) -> None:
    families.add(LOCAL, waiting())
    counted = [families.cards(LOCAL)[0].summary.open_findings]
    thresholds.save(LOCAL, LATER, after=0)
    counted.append(families.cards(LOCAL)[0].summary.open_findings)
    thresholds.save(LOCAL, {}, after=1)
    counted.append(families.cards(LOCAL)[0].summary.open_findings)
    assert counted[0]["discuss"] == counted[1].get("discuss", 0) + 1
    assert counted[2] == counted[0]


def test_a_new_family_is_counted_by_what_was_chosen_before(
    families: Families, thresholds: Thresholds
) -> None:
    thresholds.save(LOCAL, LATER, after=0)
    families.add(LOCAL, waiting("a"))
    thresholds.save(LOCAL, {}, after=1)
    families.add(LOCAL, waiting("b"))
    here, there = families.cards(LOCAL)
    assert here.summary.open_findings == there.summary.open_findings


def test_the_preview_tells_what_would_come_and_go(
    families: Families, preview: ThresholdPreview
) -> None:
    families.add(LOCAL, waiting("early", days=10))
    families.add(LOCAL, waiting("late", days=20))
    assert rows(preview.preview(LOCAL, LATER)) == [("late", "need_without_help", True, False)]
    sooner = preview.preview(LOCAL, {"need_without_help": {"days": 7}})
    assert rows(sooner) == [("early", "need_without_help", False, True)]
    assert (sooner.looked_at, sooner.families, sooner.after) == (2, 2, None)


def test_the_preview_compares_with_what_holds_and_keeps_nothing(
    families: Families, preview: ThresholdPreview, thresholds: Thresholds
) -> None:
    families.add(LOCAL, waiting())
    thresholds.save(LOCAL, LATER, after=0)
    assert rows(preview.preview(LOCAL, LATER)) == []
    assert rows(preview.preview(LOCAL, {})) == [("f", "need_without_help", False, True)]
    assert thresholds.chosen().chosen == LATER


def test_the_preview_of_many_families_comes_in_parts_that_together_are_the_whole(
    gate: Gate, families: Families, thresholds: Thresholds, preview: ThresholdPreview
) -> None:
    for name in ("a", "B", "c"):
        families.add(LOCAL, waiting(name))
    hasty = ThresholdPreview(gate, thresholds, lambda: TODAY, seconds=-1)
    found, after, progress = [], None, []
    while True:
        part = hasty.preview(LOCAL, LATER, after)
        found += rows(part)
        progress.append((part.looked_at, part.families))
        after = part.after
        if after is None:
            break
    assert found == rows(preview.preview(LOCAL, LATER))
    assert progress == [(1, 3), (2, 3), (3, 3)]


def test_the_preview_shows_only_families_that_somebody_may_list(
    store: Store, families: Families
) -> None:
    families.add(LOCAL, waiting())
    gate = Gate(store, lambda _, family_id: Relation.TEAM if family_id else Relation.NONE)
    preview = ThresholdPreview(gate, Thresholds(gate), lambda: TODAY)
    seen = preview.preview(ADMINISTRATOR, LATER)
    assert (seen.foreseen, seen.families) == ([], 0)


def test_a_finding_with_a_decision_changes_nothing() -> None:
    about = waiting()
    (found,) = [f for f in findings(about, ON) if f.rule == "need_without_help"]
    decided = {"finding": found.key, "verdict": "not_applicable", "on": ON.isoformat()}
    about = case(
        needs=[need(ago(20))],
        moments=[{"date": ON.isoformat(), "kind": "team_meeting"}],
        decisions=[decided],
    )
    assert shifts(about, ON, DEFAULTS, DEFAULTS.changed(LATER)) == []


def test_a_change_of_level_and_of_whom_it_concerns_is_one_change() -> None:
    about = case(needs=[need(ago(20), severity=3), need(ago(20), members=["sem"])])
    slower = {"need_without_help": {"days_acute": 25}}
    (shift,) = shifts(about, ON, DEFAULTS, DEFAULTS.changed(slower))
    assert shift.before is not None
    assert shift.after is not None
    assert (shift.before.level, shift.after.level) == ("urgent", "discuss")


def _values() -> st.SearchStrategy[Parameters]:
    whole = [(key, p) for key, p in PARAMETERS.items() if p.unit.whole]
    picked = st.lists(
        st.tuples(st.sampled_from(whole), st.integers(2, 400)), max_size=6, unique_by=lambda x: x[0]
    )
    return picked.map(_chosen)


def _chosen(picked: list[tuple[tuple[tuple[str, str], object], int]]) -> Parameters:
    chosen: dict[str, dict[str, float | None]] = {}
    for ((rule, name), _), value in picked:
        chosen.setdefault(rule, {})[name] = value
    return DEFAULTS.changed(chosen)


@settings(max_examples=60)
@given(any_families(), _values(), _values())
def test_what_would_change_is_the_difference_between_all_findings_before_and_after(
    about: Family, before: Parameters, after: Parameters
) -> None:
    def opened(parameters: Parameters) -> dict[object, tuple[str, str]]:
        found = [f for f in findings(about, ON, parameters) if f.decision is None]
        return {(f.rule, *f.key.split(":")[1::2]): (f.level, f.key) for f in found}

    here, there = opened(before), opened(after)
    expected = {
        (here.get(subject), there.get(subject))
        for subject in {*here, *there}
        if here.get(subject) != there.get(subject)
    }
    told = {
        (s.before and (s.before.level, s.before.key), s.after and (s.after.level, s.after.key))
        for s in shifts(about, ON, before, after)
    }
    assert told == expected


def test_every_threshold_of_every_rule_can_be_chosen() -> None:
    assert {rule.code for rule in RULES if rule.parameters} == {rule for rule, _ in PARAMETERS}
