"""The tables that the browser works with, written from the model as a TypeScript module.

``python -m ecomap.model.browser`` writes it anew; it is written as prettier would write it.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ecomap.model.codes import COUPLES, DESCENT, MEETINGS, VOCABULARIES, PartyKind
from ecomap.model.lists import LISTS, RECORDS, REFERENCES, about
from ecomap.model.records import Channels, Record

BROWSER_FILE = Path(__file__).parents[2] / "web" / "model" / "schema.ts"
WIDTH = 100

HEAD = """\
/**
 * The family file as the browser knows it: codes, records, and what each field is.
 *
 * Written by `python3 run.py schema` from `ecomap/model/`: change it there.
 */
"""

KINDS = """\
/**
 * What a field holds. `fixed`: always the same; `id`: no words; `ref`, `refs`: ids of records;
 * `answers`: codes by key; `record`, `records`: described in `FIELDS` under the field's own name.
 */
export type Kind =
  | "fixed"
  | "id"
  | "ref"
  | "refs"
  | "date"
  | "text"
  | "flag"
  | "number"
  | "code"
  | "codes"
  | "answers"
  | "record"
  | "records"
  | "object";

export interface Field {
  readonly kind: Kind;
  /** What leaving it out says: not recorded. Without it the field is always filled in. */
  readonly default?: unknown;
  /** The code list of its codes. */
  readonly vocabulary?: Vocabulary;
  /** The lists in which the records stand that it names. */
  readonly to?: readonly List[];
  /** The record means nothing without what this names, and goes when that goes. */
  readonly owned?: true;
  /** Naming nobody means the whole family; the record goes with the last one it names. */
  readonly noneIsAll?: true;
  /** The least and the most that a number may be. */
  readonly least?: number;
  readonly most?: number;
}
"""


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """What the browser knows of a field; see ``Field`` in the module that is written."""

    kind: str
    vocabulary: str | None = None
    to: tuple[str, ...] = ()
    owned: bool = False
    none_is_all: bool = False
    least: float | None = None
    most: float | None = None


def facts_of(name: str, field: str) -> FieldFacts:
    """Give what the browser knows of a field of the records that stand in a list.

    Args:
        name: The list, ``family``, or the field that holds the records, such as ``observations``.
        field: Name of the field.
    """
    value = _value_of(RECORDS[name], field)
    many = value.get("type") == "array"
    one = value["items"] if many else value
    kind, vocabulary = _kind_of(one)
    said, to = about(RECORDS[name], field), REFERENCES.get((name, field), ())
    return FieldFacts(
        ("ref" if to else kind) + ("s" if many else ""),
        vocabulary,
        to,
        owned=said is not None and said.owned,
        none_is_all=said is not None and said.none_is_all,
        least=_bound(one, "minimum"),
        most=_bound(one, "maximum"),
    )


def browser_text() -> str:
    """Give the module as text."""
    return "\n".join(
        (
            HEAD,
            f"export const CODES = {_literal(_codes(), 0)} as const;\n",
            "export type Vocabulary = keyof typeof CODES;\n",
            "/** A code of a vocabulary. */",
            "export type Code<V extends Vocabulary> = (typeof CODES)[V][number];\n",
            *_sets(),
            '/** A date as it was told: "2024", "2024-03" or "2024-03-15". */',
            "export type WrittenDate = string;\n",
            *(_interface(name, kind) for name, kind in RECORDS.items()),
            "/** The records by where they stand. */",
            *_block("export interface Records", _record_types()),
            "/** In the order of the file: a list names what stands before it. */",
            f"export const LISTS = {_literal(list(LISTS), 0)} as const;\n",
            "export type List = (typeof LISTS)[number];\n",
            KINDS,
            "export const FIELDS: {",
            "  readonly [R in keyof Records]: { readonly [field: string]: Field };",
            f"}} = {_literal(_fields(), 0)};\n",
        )
    )


def _bound(value: dict[str, Any], name: str) -> float | None:
    return float(value[name]) if name in value else None


def _value_of(record: type[Record], field: str) -> dict[str, Any]:
    """Give the JSON Schema of what a field holds when it was filled in."""
    schema: dict[str, Any] = record.model_json_schema()["properties"][field]
    return next(one for one in schema.get("anyOf", [schema]) if one.get("type") != "null")


_VOCABULARY_OF = {codes.__name__: name for name, codes in VOCABULARIES.items()}


def _kind_of(value: dict[str, Any]) -> tuple[str, str | None]:
    """Give the kind of one value and its vocabulary, from its JSON Schema."""
    if "$ref" in value:
        vocabulary = _VOCABULARY_OF.get(_referred(value))
        return ("code", vocabulary) if vocabulary else ("record", None)
    if isinstance(more := value.get("additionalProperties"), dict):
        return "answers", _VOCABULARY_OF[_referred(more)]
    for mark, kind in (("const", "fixed"), ("pattern", "date"), ("minLength", "id")):
        if mark in value:
            return kind, None
    kinds = {"string": "text", "boolean": "flag", "object": "object"}
    return kinds.get(value["type"], "number"), None


def _referred(value: dict[str, Any]) -> str:
    return str(value["$ref"]).rpartition("/")[2]


def _codes() -> dict[str, list[str]]:
    return {name: [code.value for code in codes] for name, codes in VOCABULARIES.items()}


def _sets() -> Iterator[str]:
    """Write what holds of some codes."""
    formal = [kind for kind in PartyKind if kind.formal]
    yield from _set("FORMAL_KINDS", "Kinds of party that are paid help.", "party_kind", formal)
    said = "Kinds of moment at which people sat together and looked at the whole."
    yield from _set("MEETINGS", said, "moment_kind", MEETINGS)
    said = "Kinds of bond between partners, now or before."
    yield from _set("COUPLES", said, "bond_kind", COUPLES)
    said = "Kinds of bond that go from a, who brings up, to b."
    yield from _set("DESCENT", said, "bond_kind", DESCENT)
    yield "/** What an observation of a tie can say anew. */"
    yield f"export const CHANNELS = {_literal(list(Channels._fields), 0)} as const;\n"


def _set(name: str, said: str, vocabulary: str, codes: Iterable[str]) -> Iterator[str]:
    listed = [code.value for code in VOCABULARIES[vocabulary] if code in codes]
    yield f"/** {said} */"
    kind = f'readonly Code<"{vocabulary}">[]'
    yield f"export const {name}: {kind} = {_literal(listed, 0)};\n"


def _interface(name: str, record: type[Record]) -> str:
    said = (record.__doc__ or "").splitlines()[0]
    head = f"export interface {record.__name__}"
    lines = (_property(name, record, field) for field in record.model_fields)
    return "\n".join((f"/** {said} */", *_block(head, lines)))


def _property(name: str, record: type[Record], field: str) -> str:
    known, facts = record.model_fields[field], facts_of(name, field)
    nothing = " | null" if known.default is None else ""
    return f"{field}{'' if known.is_required() else '?'}: {_type(record, field, facts)}{nothing};"


def _type(record: type[Record], field: str, facts: FieldFacts) -> str:
    if facts.kind == "fixed":
        return json.dumps(_value_of(record, field)["const"])
    types = {
        "date": "WrittenDate",
        "flag": "boolean",
        "number": "number",
        "code": f'Code<"{facts.vocabulary}">',
        "answers": f'Record<string, Code<"{facts.vocabulary}">>',
        "record": RECORDS[field].__name__ if field in RECORDS else "",
        "object": "Record<string, unknown>",
    }
    many = facts.kind in {"refs", "codes", "records"}
    return types.get(facts.kind.removesuffix("s") if many else facts.kind, "string") + "[]" * many


def _record_types() -> Iterator[str]:
    return (f"{name}: {kind.__name__};" for name, kind in RECORDS.items())


def _block(head: str, lines: Iterable[str]) -> Sequence[str]:
    return (f"{head} {{", *(f"  {line}" for line in lines), "}\n")


def _fields() -> dict[str, Any]:
    return {
        name: {field: _row(name, field) for field in kind.model_fields}
        for name, kind in RECORDS.items()
    }


def _row(name: str, field: str) -> dict[str, Any]:
    """Give the row of a field: what there is to say of it, and its default when it has one."""
    facts = asdict(facts_of(name, field))
    facts["noneIsAll"] = facts.pop("none_is_all")
    said = {fact: value for fact, value in facts.items() if value or isinstance(value, float)}
    known = RECORDS[name].model_fields[field]
    if known.is_required():
        return said
    return said | {"default": json.loads(json.dumps(known.get_default(call_default_factory=True)))}


def _literal(value: Any, depth: int, before: int = 0) -> str:
    """Write a value as a literal, over several lines where it is an outer one or would not fit.

    Args:
        value: Plain data.
        depth: How deep it stands; each step is two spaces.
        before: Letters that stand before it on its line.
    """
    flat = _flat(value)
    table = isinstance(value, dict) and any(isinstance(one, dict | list) for one in value.values())
    row = isinstance(value, dict) and "kind" in value
    if (row or not table) and depth * 2 + before + len(flat) + 1 <= WIDTH:
        return flat
    if isinstance(value, dict):
        parts = [f"{k}: {_literal(v, depth + 1, len(k) + 2)}" for k, v in value.items()]
    else:
        parts = [_literal(one, depth + 1) for one in value]
    inner, outer = "  " * (depth + 1), "  " * depth
    lines = "".join(f"{inner}{part},\n" for part in parts)
    opened, closed = "{}" if isinstance(value, dict) else "[]"
    return f"{opened}\n{lines}{outer}{closed}"


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        parts = ", ".join(f"{name}: {_flat(one)}" for name, one in value.items())
        return f"{{ {parts} }}" if parts else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_flat, value))}]"
    return f"{value:g}" if isinstance(value, float) else json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    BROWSER_FILE.write_text(browser_text(), encoding="utf-8")
