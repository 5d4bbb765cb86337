"""`unhunch say`: what the bot would answer, in the terminal; nothing is stored."""

import asyncio
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import click

from bot.domain.conversation import hear
from bot.domain.member import Member, Person, zone_named
from bot.domain.message import Message
from bot.store import members
from bot.usecases.conversing import reply
from bot.wiring import house

_SOMEBODY = Person(workspace="terminal", user="you")


@click.command("say")
@click.argument("text", nargs=-1, required=True)
@click.option("--tz", default="UTC", show_default=True, metavar="ZONE", help="The zone of whoever says it.")
def say(text: tuple[str, ...], *, tz: str) -> None:
    """Print what the bot would answer a member to TEXT, for example "/stretch neck"."""
    zone = _zone(tz)
    message = asyncio.run(_answer(" ".join(text), zone=zone))
    click.echo("\n".join(_lines(message)))


def _zone(name: str) -> ZoneInfo:
    zone = zone_named(name)
    if zone is None:
        raise click.UsageError(f"There is no zone named {name}. Take a name such as Europe/Berlin.")
    return zone


async def _answer(text: str, *, zone: ZoneInfo) -> Message:
    async with house("sqlite+aiosqlite://") as place, place.turns.take() as (session, now):
        await members.save(session, Member(person=_SOMEBODY, zone=zone, joined_at=now))
        return await reply(session, now, _SOMEBODY, heard=hear(text), zone=zone, exercises=place.exercises)


def _lines(message: Message) -> Iterator[str]:
    yield message.text
    if message.buttons:
        yield "  ".join(f"[{button.label}]" for button in message.buttons)
