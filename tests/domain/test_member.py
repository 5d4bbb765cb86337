"""Whether somebody may be nudged, and which zone a name means."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.member import zone_named
from tests.builders import a_member

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_a_pause_ends_by_itself_at_its_instant() -> None:
    pausing = a_member(paused_until=NOON)
    assert pausing.paused(NOON - timedelta(microseconds=1))
    assert not pausing.paused(NOON)
    assert not a_member().paused(NOON)


def test_joined_and_on_hold_are_since_when() -> None:
    assert a_member().joined
    assert not a_member(joined_at=None).joined
    assert a_member(held_since=NOON).held
    assert not a_member().held


@pytest.mark.parametrize("name", ["Europe/Berlin", "UTC", "Asia/Kolkata", "America/Argentina/ComodRivadavia"])
def test_a_zone_has_its_iana_name(name: str) -> None:
    assert zone_named(name) == ZoneInfo(name)


@pytest.mark.parametrize(
    "name",
    [
        None,
        "",
        "Mars/Olympus",
        "Europe",
        "/etc/passwd",
        "../../etc/passwd",
        "UTC\0",
        "x" * 5000,
        "Europe/Berlin ",
        "é\ud800",
    ],
)
def test_what_is_no_name_of_a_zone_is_no_zone(name: str | None) -> None:
    assert zone_named(name) is None


@given(name=st.text())
def test_any_text_is_a_zone_or_none(name: str) -> None:
    zone = zone_named(name)
    assert zone is None or zone.key == name
