"""Public holidays: which country words mean, which days are off."""

import logging
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import days_off
from bot.domain.schedule import never_off

CHRISTMAS = date(2026, 12, 25)
EPIPHANY = date(2027, 1, 6)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Germany", "DE"),
        ("germany", "DE"),
        ("DE", "DE"),
        ("in Germany", "DE"),
        ("Deutschland", "DE"),
        ("DEU", "DE"),
        ("de-by", "DE-BY"),
        ("de by", "DE-BY"),
        ("germany bavaria", "DE-BY"),
        ("Bavaria, Germany", "DE-BY"),
        ("Bayern", "DE-BY"),
        ("United States", "US"),
        ("the United States of America", "US"),
        ("us", "US"),
        ("U.S.A.", "US"),
        ("US-CA", "US-CA"),
        ("california", "US-CA"),
        ("New York, USA", "US-NY"),
        ("ca", "CA"),
        ("UK", "GB"),
        ("Great Britain", "GB"),
        ("England", "GB-ENG"),
        ("UK Scotland", "GB-SCT"),
        ("Northern Ireland", "GB-NIR"),
        ("Ireland", "IE"),
        ("the Netherlands", "NL"),
        ("in NL", "NL"),
        ("IN-NL", "IN-NL"),
        ("IN KA", "IN-KA"),
        ("Türkiye", "TR"),
        ("Österreich", "AT"),
        ("Vienna", "AT-9"),
        ("Zürich", "CH-ZH"),
        ("Hong Kong", "HK"),
        ("St. Lucia", "LC"),
        ("South Korea", "KR"),
        ("Trinidad & Tobago", "TT"),
        ("Georgia, USA", "US-GA"),
        ("spain la rioja", "ES-RI"),
        ("Puerto Rico", "PR"),
    ],
)
def test_a_country_is_known_by_its_names_and_its_codes(words: str, code: str) -> None:
    assert days_off.country(words) == code


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("Georgia", ["GE", "US-GA"]),
        ("La Rioja", ["AR-F", "ES-RI"]),
        ("Germny", ["DE"]),
        ("bosnia", ["BA"]),
        ("People's Republic of China", ["CN"]),
        ("DE-XX", ["DE"]),
        ("blorp", []),
        ("until Monday", []),
        ("the", []),
        ("", []),
        ("?!", []),
    ],
)
def test_words_that_name_no_country_or_two_are_none_and_what_they_may_mean_is_known(
    words: str, near: list[str]
) -> None:
    assert days_off.country(words) is None
    assert days_off.nearest(words) == near


@given(words=st.text(max_size=60))
def test_whatever_is_typed_is_a_country_or_none(words: str) -> None:
    code = days_off.country(words)
    assert code is None or days_off.country(code) == code
    assert all(days_off.country(near) == near for near in days_off.nearest(words))


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("DE", "Germany"),
        ("DE-BY", "Germany, Bavaria"),
        ("GB", "United Kingdom"),
        ("US-CA", "United States, California"),
        ("CD", "DR Congo"),
        ("BA", "Bosnia and Herzegovina"),
        ("XX", "XX"),
        ("XX-YY", "XX, YY"),
    ],
)
def test_a_code_has_a_name(code: str, name: str) -> None:
    assert days_off.name_of(code) == name


def test_the_parts_of_a_country_fit_where_they_are_kept() -> None:
    assert days_off.parts("GB") == ["GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS"]
    assert "DE-BY" in days_off.parts("DE")
    assert days_off.parts("GB-ENG") == days_off.parts("XX") == []
    assert days_off.country("DE-Augsburg") is None


def test_public_holidays_are_off_and_other_days_are_not() -> None:
    off = days_off.of("DE")
    assert off(CHRISTMAS)
    assert not off(date(2026, 12, 24))
    assert not off(EPIPHANY)
    assert days_off.of("DE-BY")(EPIPHANY)


def test_without_a_country_no_day_is_off() -> None:
    assert days_off.of(None) is never_off


@pytest.mark.parametrize("code", ["XX", "DE-XX"])
def test_a_code_that_is_no_longer_known_is_logged_once_and_stops_nothing(
    caplog: pytest.LogCaptureFixture, code: str
) -> None:
    days_off.of.cache_clear()
    with caplog.at_level(logging.WARNING, logger=days_off.__name__):
        assert not days_off.of(code)(CHRISTMAS)
        assert not days_off.of(code)(EPIPHANY)
    assert len(caplog.records) == 1
    assert days_off.upcoming(code, CHRISTMAS, 3) == []


def test_the_next_ones_begin_today_and_go_on_into_the_next_year() -> None:
    assert days_off.upcoming("DE", CHRISTMAS, 3) == [
        (CHRISTMAS, "Christmas Day"),
        (date(2026, 12, 26), "Second Day of Christmas"),
        (date(2027, 1, 1), "New Year's Day"),
    ]


def test_a_place_without_people_has_none() -> None:
    assert days_off.upcoming("BV", CHRISTMAS, 3) == []


@pytest.mark.parametrize("code", ["DE", "FR", "JP", "IN-KA", "BR", "IL", "SE", "CN", "US-NY"])
def test_the_next_ones_have_names_in_english_letters(code: str) -> None:
    named = days_off.upcoming(code, CHRISTMAS, 10)
    assert len(named) == 10
    assert all(name.isprintable() and not any(letter >= "\u0400" for letter in name) for _, name in named)
    assert all(days_off.of(code)(day) for day, _ in named)


def test_a_process_in_which_nobody_uses_it_does_not_load_the_library() -> None:
    program = (
        "import sys; import bot.wiring; from bot import days_off; from datetime import date;"
        "days_off.of(None)(date(2026, 12, 25)); print('holidays' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)  # noqa: S603  our own words
    assert ran.stdout.strip() == "False"
