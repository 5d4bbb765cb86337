"""The bot as it runs: of more people than Slack takes in a minute, the last is in Slack's own queue before."""

from datetime import UTC, datetime, timedelta

from bot.domain.member import Person
from bot.domain.message import Choice
from bot.domain.nudge import Audience, Recipient
from bot.playground.server import Playground
from bot.playground.workspace import Member
from bot.store import members, reminders
from bot.store.engine import open_engine, sessions_of
from tests.builders import a_member, a_reminder
from tests.conftest import Clock
from tests.slack.conftest import Bot
from tests.slack.conversation import labels, somebody

TEN_THIRTY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # in Berlin
ONE_TOO_MANY = 289


async def gather(slack: Playground, unhunch: Bot, clock: Clock) -> None:
    """As many people as that, all due at half past ten."""
    engine = open_engine(unhunch.settings.database_url)
    async with sessions_of(engine).begin() as session:
        for number in range(ONE_TOO_MANY):
            user = f"U{number:04}"
            slack.workspace.members[user] = Member(id=user, name=user.lower(), real_name=user, tz="Europe/Berlin")
            person = Person(workspace=slack.workspace.id, user=user)
            await members.save(session, a_member(person))
            theirs = Recipient(workspace=person.workspace, audience=Audience.MEMBER, id=user)
            reminder = a_reminder(id=f"{number:032x}", recipient=theirs)
            await reminders.add(session, clock(), reminder, next_due_at=TEN_THIRTY)
    await engine.dispose()


async def test_one_too_many_for_a_minute_is_queued_and_shown_an_exercise_when_they_ask_for_it(
    slack: Playground, unhunch: Bot, clock: Clock
) -> None:
    async with unhunch.running():
        pass  # it makes the tables
    await gather(slack, unhunch, clock)
    clock.at = TEN_THIRTY - timedelta(minutes=5)
    async with unhunch.running():
        (queued,) = await slack.until(slack.queued)
    clock.at = TEN_THIRTY
    assert await slack.post_due() == 1
    (message,) = slack.messages(queued.channel)
    assert labels(message) == ["Show me", "Later (15 min)"]
    user = next(member for member in slack.workspace.members if slack.im(member) == queued.channel)
    async with unhunch.running():
        card = await somebody(slack, user).presses(Choice.SHOW, message)
        assert labels(card) == ["Done", "Later (15 min)", "Another", "It hurts"]


async def test_whoever_tells_of_a_sign_finds_theirs_taken_out_of_the_queue(
    slack: Playground, unhunch: Bot, clock: Clock
) -> None:
    async with unhunch.running():
        pass  # it makes the tables
    await gather(slack, unhunch, clock)
    clock.at = TEN_THIRTY - timedelta(minutes=6)
    async with unhunch.running():
        (queued,) = await slack.until(slack.queued)
        user = next(member for member in slack.workspace.members if slack.im(member) == queued.channel)
        await somebody(slack, user).says("my back hurts and I can't feel when I need to pee")
    async with unhunch.running():  # its look ahead comes at every start, and every half minute
        await slack.until(lambda: not slack.queued())
    clock.at = TEN_THIRTY
    assert await slack.post_due() == 0
