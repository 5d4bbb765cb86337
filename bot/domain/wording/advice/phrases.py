"""The sentences that one language needs for a warning sign, and the order they are said in."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.safety import Category


@dataclass(frozen=True, kw_only=True)
class Address:
    """Sentences that differ with whom they are about: the reader, or somebody the reader wrote of.

    `{number}` is the emergency number. `note` says what becomes of the reader's reminders.
    """

    emergency_title: str
    call: str
    urgent_title: str
    see: str
    crisis_title: str
    crisis_now: str
    crisis_soon: str
    note: str


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """First the action and how soon (`you` or `them`), then why and what not to do, the same for whomever it is about.

    `{line}` is a crisis line with its place. `routine` opens what is said in English; empty where that is the language.
    """

    local_number: str
    you: Address
    them: Address
    emergency: Mapping[Category, str]
    emergency_else: str
    no_exercises: str
    urgent: Mapping[Category, str]
    urgent_else: str
    worse: str
    lines: str
    no_line: str
    not_alone: str
    program: str
    automatic: str
    sorted_out: str
    routine: str = ""
