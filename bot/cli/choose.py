"""`unhunch choose`: which exercise a member with this profile and history would get, and why."""

import json
import sys
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from enum import StrEnum
from reprlib import repr as shown
from typing import Any

import click

from bot.catalogue import CONTENT, load
from bot.domain.choose import Direction, Feedback, Offer, Pick, Profile, Score
from bot.domain.exercise import Area, Demand, Kit, Target
from bot.domain.message import Message
from bot.domain.profile import Pictures
from bot.domain.reading import TEXT, YES_OR_NO, Note, Read, many, one_of, record, set_of
from bot.domain.wished import choose_wished
from bot.domain.wording.answers import unknown_words
from bot.domain.wording.exercises import nothing_left, why
from bot.search import Index


@dataclass(frozen=True, kw_only=True)
class Asked:
    at: datetime
    profile: Profile = field(default_factory=Profile)
    history: tuple[Offer, ...] = ()
    seed: str = ""
    member: str = ""
    slot: str = ""
    areas: frozenset[Area] = frozenset()
    targets: frozenset[Target] = frozenset()
    text: str = ""

    @property
    def draws_from(self) -> str:
        """Whose choice it is, and which of the day."""
        return f"{self.seed}|{self.member}|{self.slot}"


@click.command("choose")
@click.option("--json", is_flag=True, expose_value=False, help="The only way it speaks.")
@click.pass_context
def choose(context: click.Context) -> None:
    """Read one JSON object from standard input, answer another.

    It has "at", as in 2026-11-23T10:30:00Z, and may have "profile", "history", "areas", "targets" and "text"; the same
    "seed", or "member" and "slot", and date draw the same lots. The answer shows how the exercise was scored.
    """
    mistakes: list[str] = []
    asked = _asked(sys.stdin.buffer.read(), mistakes)
    click.echo(json.dumps(_answer(asked) if asked else {"error": "; ".join(mistakes)}, ensure_ascii=False))
    context.exit(0 if asked else 2)


def _answer(asked: Asked) -> dict[str, Any]:
    exercises = load(CONTENT)
    wish = Index.of(exercises).read(asked.text)
    if not wish.understood:
        near = tuple(exercise.name for exercise in wish.nearest.exercises)
        return _nothing(unknown_words(asked.text, areas=wish.nearest.areas, exercises=near))
    picked = choose_wished(
        exercises,
        wish,
        asked.profile,
        asked.history,
        at=asked.at,
        seed=asked.draws_from,
        areas=asked.areas,
        targets=asked.targets,
    )
    return _picked(picked) if picked else _nothing(nothing_left())


def _picked(picked: Pick) -> dict[str, Any]:
    exercise = picked.exercise
    return {
        "slug": exercise.slug,
        "name": exercise.name,
        "areas": exercise.areas,
        "secs": exercise.dose.secs,
        "steps": exercise.steps,
        "why": why(picked),
        "reasons": [{"because": reason.because, "about": reason.about} for reason in picked.reasons],
        "score": _scored(picked.score) if picked.score else None,
    }


def _scored(score: Score) -> dict[str, Any]:
    parts = {name: round(value, 4) for name, value in score.parts.items()}
    return {"total": round(sum(parts.values()), 4), "parts": parts}


def _nothing(message: Message) -> dict[str, Any]:
    return {"slug": None, "why": message.text}


# What was asked.


def _asked(data: bytes, mistakes: list[str]) -> Asked | None:
    try:
        plain = json.loads(data, object_hook=_without_nulls)
    except (ValueError, RecursionError):
        mistakes.append('standard input: expected one JSON object such as {"at": "2026-11-23T10:30:00Z"}')
        return None
    asked: Asked | None = _REQUEST(
        plain, "", lambda field, expected: mistakes.append(f"{field or 'standard input'}: expected {expected}")
    )
    return asked


def _without_nulls(pairs: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in pairs.items() if value is not None}


def _moment(value: object, field: str, note: Note) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value))
        moment.astimezone(UTC)  # year 1 may have no such moment
    except (ValueError, OverflowError):
        moment = None
    if moment is None or moment.utcoffset() is None:
        note(field, f"a moment with its offset such as 2026-11-23T10:30:00Z, found {shown(value)}")
        return None
    return moment


def _any_of(vocabulary: type[StrEnum]) -> Read:
    return set_of(one_of(vocabulary), repeats=True)


_REQUEST = record(
    Asked,
    {
        "at": _moment,
        "profile": record(
            Profile,
            {
                "areas": _any_of(Area),
                "targets": _any_of(Target),
                "excluded": _any_of(Demand),
                "discreet": YES_OR_NO,
                "floor": YES_OR_NO,
                "kit": _any_of(Kit),
                "resting": _any_of(Area),
                "eases": one_of(Direction),
                "guided": YES_OR_NO,
                "pictures": one_of(Pictures),
            },
            optional={each.name for each in fields(Profile)},
        ),
        "history": many(
            record(Offer, {"slug": TEXT, "at": _moment, "feedback": one_of(Feedback)}, optional={"feedback"})
        ),
        "seed": TEXT,
        "member": TEXT,
        "slot": TEXT,
        "areas": _any_of(Area),
        "targets": _any_of(Target),
        "text": TEXT,
    },
    optional={"profile", "history", "seed", "member", "slot", "areas", "targets", "text"},
)
