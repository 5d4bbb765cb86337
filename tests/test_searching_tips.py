"""A few words about a tip bring those that are about it."""

from collections.abc import Sequence

import pytest

from bot.catalogue import CONTENT, load
from bot.domain.tip import Subject, Tip
from bot.search import tips_about

TIPS = load(CONTENT).tips


def slugs(found: Sequence[Tip]) -> set[str]:
    return {tip.slug for tip in found}


@pytest.mark.parametrize("subject", Subject)
def test_each_subject_by_its_name_brings_a_tip_about_it(subject: Subject) -> None:
    found = tips_about(TIPS, subject.label)

    assert subject in {tip.about for tip in found}


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("laptop", "laptop-lift"),
        ("my monitor", "screen-height"),
        ("mouse", "mouse-close"),
        ("meetings", "walking-meeting"),
        ("how to lift boxes", "lifting"),
        ("pillow", "sleep-position"),
        ("Shoes?", "shoes"),
        ("weight", "body-weight"),
        ("glasses", "screen-height"),
    ],
)
def test_everyday_words_bring_what_they_mean(words: str, slug: str) -> None:
    assert slug in slugs(tips_about(TIPS, words))


@pytest.mark.parametrize("words", ["", "my", "volcanoes", "xyzzy " * 1000])
def test_words_that_say_nothing_bring_none(words: str) -> None:
    assert tips_about(TIPS, words) == []
