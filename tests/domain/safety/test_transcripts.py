"""Messages that the rules were not written from: what was once read rightly goes on being read rightly."""

from re import sub

import pytest

from bot.domain.safety import Category, triage
from tests.transcripts.cases import LANGUAGES, TRAPS, Case, Side, cases
from tests.transcripts.floors import fallen, held
from tests.transcripts.page import BEGINS, ENDS, HEADINGS, README
from tests.transcripts.scores import Measure, scores

# Older than the split, or split so that translations of one another, or all of a writer, stay together; see the README.
SPLIT_OTHERWISE = {"d", "h", "n", "at", "bj", "bl", "bm", "bn", "strangers"}


@pytest.mark.parametrize("side", Side)
def test_nothing_is_read_worse_than_before(side: Side) -> None:
    fell = list(fallen(side, held(), scores(triage, cases(side))))

    assert not fell, "\n".join(["below floors.toml:", *fell])


@pytest.mark.parametrize("side", Side)
def test_the_floors_hold_every_measure_of_every_group(side: Side) -> None:
    floors = held()[side]

    assert set(floors["all"]["all"]) == set(Measure)
    assert set(floors["category"]) == set(Category)
    assert set(floors["language"]) == set(LANGUAGES)
    assert set(floors["trap"]) == set(TRAPS)


def test_no_message_stands_there_twice() -> None:
    first: dict[str, Case] = {}
    twice = []
    for case in (case for side in Side for case in cases(side)):
        other = first.setdefault(sub(r"[\s.,!?'’]+", "", case.text.casefold()), case)
        if other is not case:
            twice.append(f"{other.writer}:{other.line} and {case.writer}:{case.line}")

    # Places and no texts: one of them may be one that nobody is to see.
    assert twice == []


@pytest.mark.parametrize("side", Side)
def test_a_message_stands_on_the_side_that_its_text_says(side: Side) -> None:
    strayed = [
        f"{case.writer}:{case.line}"
        for case in cases(side)
        if case.writer not in SPLIT_OTHERWISE and case.falls_aside is not (side is Side.ASIDE)
    ]

    assert strayed == []


def test_the_readme_shows_the_figures_of_both_sides() -> None:
    page = README.read_text(encoding="utf-8")
    figures = page[page.index(BEGINS) : page.index(ENDS)]

    assert [heading for heading in HEADINGS.values() if heading not in figures] == []
    assert [measure.in_words for measure in Measure if figures.count(f"\n| {measure.in_words} ") != len(Side)] == []
    assert [
        kind for kind in ("tier", "category", "language", "trap") if figures.count(f"\n| {kind} ") != len(Side)
    ] == []
