"""Who may do what: every cell is declared, and nothing is open that should be closed."""

import pytest

from ecomap.access.policy import LOCAL, TABLE, Action, Actor, Relation, Role, may, relation_of

CELLS = [(role, relation) for role in Role for relation in Relation]


def test_every_cell_of_the_table_is_declared() -> None:
    assert set(TABLE) == set(CELLS)


@pytest.mark.parametrize("role", Role)
def test_nobody_sees_or_changes_a_family_they_have_nothing_to_do_with(role: Role) -> None:
    allowed = {a for a in Action if may(Actor("u", role), a, Relation.NONE)}
    assert allowed <= {Action.CREATE, Action.CONFIGURE}


def test_only_the_administrator_and_who_works_alone_choose_for_the_organisation() -> None:
    cells = {cell for cell, actions in TABLE.items() if Action.CONFIGURE in actions}
    assert cells == {(Role.SOLE_USER, Relation.NONE), (Role.ADMINISTRATOR, Relation.NONE)}
    assert may(LOCAL, Action.CONFIGURE, relation_of(LOCAL, None))


@pytest.mark.parametrize("relation", Relation)
@pytest.mark.parametrize("role", [Role.EVALUATOR, Role.ADMINISTRATOR])
def test_evaluators_and_administrators_never_open_a_family(role: Role, relation: Relation) -> None:
    allowed = {a for a in Action if may(Actor("u", role), a, relation)}
    assert allowed <= {Action.CONFIGURE}


def test_a_family_with_a_link_only_looks() -> None:
    family = Actor("u", Role.FAMILY_LINK)
    assert {a for a in Action if may(family, a, Relation.FAMILY)} == {Action.VIEW}


def test_on_ones_own_computer_every_family_is_ones_own_and_a_strangers_never() -> None:
    assert relation_of(LOCAL, "f") is Relation.OWN
    assert relation_of(LOCAL, None) is Relation.NONE
    assert relation_of(Actor("stranger", Role.CASEWORKER), "f") is Relation.NONE
