"""Coarse dates and closed intervals: families remember years, not days."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

_PATTERN = r"^\d{4}(-\d{2}(-\d{2})?)?$"
_FIRST_YEAR, _LAST_YEAR = 1800, 2200


@dataclass(frozen=True, slots=True)
class CoarseDate:
    """A day, a month or a year: ``"2024-03-15"``, ``"2024-03"`` or ``"2024"``.

    Two coarse dates are equal when they say the same thing: ``2024`` is not ``2024-01-01``.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> "CoarseDate":
        """Read the written form.

        Raises:
            ValueError: The text is not a year, month or day between 1800 and 2200.
        """
        if not re.fullmatch(_PATTERN, text, re.ASCII):
            raise ValueError(f"not a date: {text!r}")
        parts = [int(part) for part in text.split("-")]
        if not _FIRST_YEAR <= parts[0] <= _LAST_YEAR:
            raise ValueError(f"year out of reach: {text!r}")
        date(*[*parts, 1, 1][:3])  # a month 13 or a 30 February raises here
        return cls(*parts)

    @classmethod
    def of(cls, day: date) -> "CoarseDate":
        """Give the exact day as a coarse date."""
        return cls(day.year, day.month, day.day)

    @property
    def first(self) -> date:
        """First day that this may be: what a start counts from."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Last day that this may be: what an end counts to."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @classmethod
    def _validate(cls, value: Any) -> "CoarseDate":
        if isinstance(value, cls):
            return value
        try:
            return cls.parse(value)
        except (TypeError, ValueError):
            raise PydanticCustomError("coarse_date", "not a date") from None

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validate, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _: CoreSchema, __: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {
            "type": "string",
            "pattern": _PATTERN,
            "examples": ["2024", "2024-03", "2024-03-15"],
        }


@dataclass(frozen=True, slots=True)
class Interval:
    """Closed stretch of days: both ends belong.

    Attributes:
        first: First day, or None when the start is not known: it then counts as active on any day
            up to its end and gives no length.
        last: Last day, or None when it is still going.
    """

    first: date | None = None
    last: date | None = None

    def active(self, day: date) -> bool:
        """Whether the day belongs to the interval."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def days(self) -> int | None:
        """Length in days, or None when an end of it is not known."""
        if self.first is None or self.last is None:
            return None
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Period:
    """A known closed stretch of days ``[start, end]``, as asked for in an analysis.

    Raises:
        ValueError: The end lies before the start.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("the period ends before it starts")

    @classmethod
    def year_to(cls, day: date) -> "Period":
        """Give the 365 days that end with ``day``."""
        return cls(day - timedelta(days=364), day)

    @property
    def days(self) -> int:
        """Number of days, at least 1."""
        return (self.end - self.start).days + 1
