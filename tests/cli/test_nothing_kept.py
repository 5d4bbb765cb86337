"""No word that people write is kept, whatever goes wrong: not in the database's files, in a log or in a metric."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from signal import SIGTERM

import pytest

from bot.playground.faults import Fault, What
from bot.playground.server import Playground
from bot.slack.manifest import manifest
from tests.cli.process import Running, fetched, free_port, running, tokens_of
from tests.slack.conversation import JONAS, MEERA, WELLNESS, somebody

# A word of nobody's, in every sentence that is typed.
SENTINEL = "quokkasong"
HARMLESS = f"{SENTINEL} my neck is stiff"
SIGN = f"{SENTINEL}: my back hurts and I can't feel when I need to pee"
CRISIS = f"{SENTINEL}, I want to kill myself"
ROUTINE = f"{SENTINEL} I have osteoporosis, which exercises can I do?"
FOREIGN = f"{SENTINEL} ich habe starke Brustschmerzen und kriege keine Luft"
SOMEBODY_ELSE = f"{SENTINEL} my wife has crushing chest pain and can't breathe"
SENTENCES = (HARMLESS, ROUTINE, SOMEBODY_ELSE, SIGN, CRISIS, FOREIGN)
COMMANDS = (
    "",
    "remind",
    "remind weekdays at 10:30",
    "remind posture",
    "pause until",
    "stop",
    "holidays",
    "pictures",
    "tip",
    "channel remind",
    "channel listen",
)


@pytest.fixture
async def slack() -> AsyncIterator[Playground]:
    async with Playground(manifest=manifest(), limits=None) as slack:
        slack.invite_bot(MEERA, WELLNESS)
        slack.join(JONAS, WELLNESS)
        yield slack


@asynccontextmanager
async def at_work(slack: Playground, folder: Path) -> AsyncIterator[Running]:
    """The bot at its most talkative; at the end, the word is looked for wherever the bot can have left it."""
    port = free_port()
    async with running("run", folder=folder, LOG_LEVEL="DEBUG", PORT=str(port), **tokens_of(slack)) as bot:
        await bot.says("at work")
        yield bot
        _, counted = await fetched(f"http://127.0.0.1:{port}/metrics")
        assert "unhunch_" in counted
        assert SENTINEL not in counted
        assert not files_with_it(folder)
        assert await bot.ends(on=SIGTERM) == 0
    assert SENTINEL not in bot.written
    assert not files_with_it(folder)


def files_with_it(folder: Path) -> list[str]:
    """What SQLite wrote for later (its log, its journal) counts as well."""
    return [path.name for path in folder.rglob("*") if path.is_file() and SENTINEL.encode() in path.read_bytes()]


async def through_every_door(slack: Playground) -> None:
    """Each kind of sentence by each way that a text can take; nothing here waits for an answer but the last."""
    private = slack.im(JONAS)
    for sentence in SENTENCES:
        written = await slack.say(JONAS, private, sentence)
        await slack.say(JONAS, private, f"> {sentence}")
        await slack.say(JONAS, private, sentence, thread_ts=written.ts)
        await slack.edit(JONAS, private, written.ts, f"{sentence}, and {SIGN}")
        await slack.say(JONAS, WELLNESS, f"<@{slack.bot_user_id}> {sentence}")
        overheard = await slack.say(JONAS, WELLNESS, sentence)
        await slack.edit(JONAS, WELLNESS, overheard.ts, f"{sentence}!")
        for place in (private, WELLNESS):
            await slack.command(JONAS, place, "/stretch", sentence)
    for command in COMMANDS:
        await slack.command(MEERA, WELLNESS, "/stretch", f"{command} {SENTINEL}")
    slack.change_member(JONAS, status_text=f"In a meeting about {SENTINEL}")
    await slack.settled()


@contextmanager
def database(folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(folder / "unhunch.db", isolation_level=None)) as connection:
        yield connection


async def test_when_all_goes_well(tmp_path: Path, slack: Playground) -> None:
    async with at_work(slack, tmp_path):
        await somebody(slack, MEERA, channel=WELLNESS).says("/stretch channel listen on")
        await through_every_door(slack)
        jonas = somebody(slack, JONAS)
        await jonas.says("/stretch neck")
        await slack.until(lambda: [each for each in jonas.sees if "Exercises are on hold" in each.text])


@pytest.mark.parametrize("what", [What.SERVER_ERROR, What.REFUSE])
async def test_when_slack_answers_nothing_or_no(tmp_path: Path, slack: Playground, what: What) -> None:
    async with at_work(slack, tmp_path):
        await somebody(slack, MEERA, channel=WELLNESS).says("/stretch channel listen on")
        slack.faults.add(Fault(what=what, status=500, share=0.5, seed="nothing kept"))
        await through_every_door(slack)
        await slack.until(lambda: [call for call in slack.calls if call.outcome not in {"ok", "dropped"}])


async def test_when_the_database_is_locked(tmp_path: Path, slack: Playground) -> None:
    async with at_work(slack, tmp_path) as bot:
        with database(tmp_path) as connection:
            connection.execute("BEGIN IMMEDIATE")
            await slack.command(JONAS, slack.im(JONAS), "/stretch", SIGN)
            await bot.says("database is locked")
            connection.execute("ROLLBACK")
        await somebody(slack, JONAS).says(f"/stretch {HARMLESS}")


@pytest.mark.parametrize(
    ("statement", "trouble"),
    [
        ("DROP TABLE profiles", "no such table"),
        ("DROP TABLE listening", "no such table"),
        ("UPDATE members SET zone = 'Nowhere/Atlantis'", "ZoneInfoNotFoundError"),
        ("UPDATE members SET held_since = 'never'", "ValueError"),
    ],
)
async def test_when_a_use_case_fails(tmp_path: Path, slack: Playground, statement: str, trouble: str) -> None:
    jonas = somebody(slack, JONAS)
    async with at_work(slack, tmp_path) as bot:
        await jonas.says(SIGN)
        with database(tmp_path) as connection:
            connection.execute(statement)
        await through_every_door(slack)
        await bot.says(trouble)
