"""Public holidays as days off: set, shown, taken back."""

from collections.abc import Sequence
from datetime import date

from bot.domain.message import Message
from bot.domain.wording.quoting import quoted


def off_on_holidays(country: str) -> str:
    return f"Not on public holidays in {country}."


def holidays_set(country: str, upcoming: Sequence[tuple[date, str]], *, today: date, part: str | None) -> Message:
    """`upcoming` are the next ones with their names; `part`, an example of those that have more of their own."""
    example = f"Some more are free only in parts of it. Name yours to have those too, as in `/stretch holidays {part}`."
    return Message(
        paragraphs=(f"From now on nothing comes on public holidays in {country}.{_none_known(upcoming)}",),
        steps=_steps(upcoming, today),
        notes=(*((example,) if part else ()), "End it with `/stretch holidays off`."),
    )


def holidays_shown(country: str, upcoming: Sequence[tuple[date, str]], *, today: date) -> Message:
    return Message(
        paragraphs=(f"Nothing comes on public holidays in {country}.{_none_known(upcoming)}",),
        steps=_steps(upcoming, today),
        notes=("Another country: `/stretch holidays France`. No days off: `/stretch holidays off`.",),
    )


def _none_known(upcoming: Sequence[tuple[date, str]]) -> str:
    return " The next ones:" if upcoming else " I know of none, though."


def _steps(upcoming: Sequence[tuple[date, str]], today: date) -> tuple[str, ...]:
    return tuple(f"{name}: {_day(day, today)}" for day, name in upcoming)


def _day(day: date, today: date) -> str:
    return f"{day:%A} {day.day} {day:%B}" + (f" {day.year}" if day.year != today.year else "")


def no_holidays() -> Message:
    return Message(
        paragraphs=(
            "Public holidays are days like any other here. Say your country to have them off: `/stretch holidays Germany`.",
        ),
    )


def holidays_off() -> Message:
    return Message(paragraphs=("All right, reminders come on public holidays too.",))


def country_not_known(words: str, nearest: Sequence[tuple[str, str]]) -> Message:
    """`nearest` are codes with the names of what the words may have meant."""
    return Message(
        paragraphs=(
            f"I don't know which country {quoted(words)} is, so nothing was set."
            + (
                " Did you mean:"
                if nearest
                else " A name or a code works: `/stretch holidays Germany`, `/stretch holidays US-CA`."
            ),
        ),
        steps=tuple(f"{name}: `/stretch holidays {code}`" for code, name in nearest),
        notes=("For a break of your own: `/stretch pause until Monday`.",),
    )


def not_joined() -> Message:
    return Message(
        paragraphs=("Days off are for reminders, and you have none. `/stretch join` begins.",),
    )
