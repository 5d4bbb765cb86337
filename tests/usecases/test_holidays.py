"""Public holidays: set, shown, taken back, for reminders that are there and those to come."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.domain.conversation import Place
from bot.domain.message import Choice
from bot.store import members, reminders, tables
from tests.builders import MEERA, MEERAS
from tests.usecases.conftest import Talk

HERE = Place(channel="C1", may_set=True, bot_inside=True)
THURSDAY_BEFORE_EASTER = datetime(2026, 4, 2, 12, tzinfo=UTC)


async def next_due(talk: Talk) -> list[datetime | None]:
    async with talk.sessions.begin() as session:
        found = select(tables.reminders.c.next_due_at).order_by(tables.reminders.c.next_due_at)
        return list(await session.scalars(found))


async def test_reminders_skip_the_public_holidays_of_the_country(talk: Talk) -> None:
    talk.clock.at = THURSDAY_BEFORE_EASTER
    await talk.joins("weekdays at 10:30")
    await talk.says("remind every day at 11:30")
    answer = await talk.says("holidays Germany")
    assert answer.paragraphs == ("From now on nothing comes on public holidays in Germany. The next ones:",)
    assert answer.steps == ("Good Friday: Friday 3 April", "Easter Monday: Monday 6 April", "Labor Day: Friday 1 May")
    assert await next_due(talk) == [
        datetime(2026, 4, 4, 9, 30, tzinfo=UTC),
        datetime(2026, 4, 7, 8, 30, tzinfo=UTC),
    ]
    async with talk.sessions.begin() as session:
        assert {each.holidays for each in await reminders.of(session, MEERAS)} == {"DE"}


async def test_a_country_with_parts_says_how_to_name_one(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    (part, _) = (await talk.says("holidays UK")).notes
    assert "`/stretch holidays United Kingdom, England`" in part
    named = await talk.says("holidays United Kingdom, England")
    assert "in United Kingdom, England." in named.text
    assert len(named.notes) == 1


async def test_a_new_reminder_has_them_too_and_says_so(talk: Talk) -> None:
    talk.clock.at = THURSDAY_BEFORE_EASTER
    await talk.joins("weekdays at 10:30")
    await talk.says("holidays Germany")
    added = await talk.says("remind weekdays at 13:00")
    assert added.paragraphs == (
        "Stretch: weekdays at 13:00 (Europe/Berlin)",
        "Not on public holidays in Germany.",
        "Next: Tuesday at 13:00.",
    )
    assert "Not on public holidays in Germany." in (await talk.says("reminders")).notes


async def test_off_takes_them_back(talk: Talk) -> None:
    talk.clock.at = THURSDAY_BEFORE_EASTER
    await talk.joins("weekdays at 10:30")
    await talk.says("holidays Germany")
    assert "on public holidays too" in (await talk.says("holidays off")).text
    assert await next_due(talk) == [datetime(2026, 4, 3, 8, 30, tzinfo=UTC)]
    assert "Public holidays are days like any other here." in (await talk.says("holidays")).text
    assert "public holidays" not in (await talk.says("reminders")).text


async def test_what_is_set_is_shown_with_the_next_three_in_the_days_of_the_member(talk: Talk) -> None:
    talk.clock.at = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    await talk.joins("weekdays at 10:30")
    await talk.says("holidays de-by")
    shown = await talk.says("holidays")
    assert shown.paragraphs == ("Nothing comes on public holidays in Germany, Bavaria. The next ones:",)
    assert shown.steps == (
        "New Year's Day: Friday 1 January",
        "Epiphany: Wednesday 6 January",
        "Good Friday: Friday 26 March",
    )


async def test_a_day_of_the_next_year_says_its_year(talk: Talk) -> None:
    talk.clock.at = datetime(2026, 12, 20, tzinfo=UTC)
    await talk.joins("weekdays at 10:30")
    assert "New Year's Day: Friday 1 January 2027" in (await talk.says("holidays Germany")).steps


async def test_a_country_that_is_not_understood_sets_nothing(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    await talk.says("holidays Germany")
    two = await talk.says("holidays Georgia")
    assert two.steps == (
        "Georgia: `/stretch holidays GE`",
        "United States, Georgia: `/stretch holidays US-GA`",
    )
    none = await talk.says("holiday until Monday")
    assert "“until Monday”" in none.text
    assert "/stretch pause until Monday" in none.text
    assert "in Germany" in (await talk.says("holidays")).text


async def test_a_country_without_any_says_so(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    assert "I know of none" in (await talk.says("holidays Bouvet Island")).text


async def test_whoever_has_not_joined_is_told_how_to_begin(talk: Talk) -> None:
    assert "`/stretch join`" in (await talk.says("holidays Germany")).paragraphs[0]
    async with talk.sessions.begin() as session:
        assert await members.find(session, MEERA) is None


async def test_a_sign_behind_the_country_is_seen_first(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    answer = await talk.says("holidays Germany and I can't feel when I need to pee, my back hurts")
    assert [button.choice for button in answer.buttons] == [Choice.CLEARED]


async def test_a_team_stretch_has_those_of_whoever_sets_it_and_says_so(talk: Talk) -> None:
    talk.clock.at = THURSDAY_BEFORE_EASTER
    await talk.joins("weekdays at 10:30")
    await talk.says("holidays Germany")
    (said,) = (await talk.says("channel remind weekdays at 10:30", place=HERE)).paragraphs
    assert "Like yours, it doesn't come on public holidays in Germany. Next: Tuesday at 10:30." in said
    shown = (await talk.says("channel", place=replace(HERE, may_set=False))).text
    assert "Not on public holidays in Germany. Next: Tuesday at 10:30." in shown


async def test_whoever_moves_keeps_their_country(talk: Talk) -> None:
    talk.clock.at = THURSDAY_BEFORE_EASTER
    await talk.joins("weekdays at 10:30")
    await talk.says("holidays Germany")
    await talk.says("neck", zone=ZoneInfo("Asia/Kolkata"))
    assert await next_due(talk) == [datetime(2026, 4, 7, 5, tzinfo=UTC)]
