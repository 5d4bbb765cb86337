"""The evaluation itself: what it counts, how sure it is, and what it is measured against."""

from dataclasses import replace

import pytest

from bot.domain.safety import Category, Tier, Triage
from tests.transcripts.baselines import by_list, by_list_and_negation
from tests.transcripts.cases import Case, Side, cases
from tests.transcripts.floors import fallen
from tests.transcripts.misses import Kind, kind_of
from tests.transcripts.scores import Measure, Share, scores


def case(
    text: str = "it hurts", *, tier: Tier = Tier.EMERGENCY, about: tuple[Category, ...] = (Category.CARDIAC,)
) -> Case:
    categories = () if tier is Tier.NONE else about
    return Case(text=text, tier=tier, categories=categories, language="en", trap="plain", writer="x", line=1)


def answer(tier: Tier, *about: Category) -> Triage:
    if tier is Tier.NONE:
        return Triage(tier=tier)
    return Triage(tier=tier, categories=about or (Category.CARDIAC,), matched=((0, 2),))


def test_an_emergency_called_urgent_is_found_and_not_exact() -> None:
    found = scores(lambda _: answer(Tier.URGENT), [case()])["all", "all"]

    assert {measure: share.right for measure, share in found.items()} == {
        Measure.EMERGENCIES: 1,
        Measure.SIGNS: 1,
        Measure.EXACT: 0,
        Measure.SUBJECT: 1,
    }


def test_harmless_messages_are_asked_only_whether_they_are_left_alone() -> None:
    harmless = [case(tier=Tier.NONE), case("my neck is stiff", tier=Tier.NONE)]

    found = scores(lambda text: answer(Tier.ROUTINE if "neck" in text else Tier.NONE), harmless)["all", "all"]

    assert found == {Measure.HARMLESS: Share(right=1, of=2), Measure.EXACT: Share(right=1, of=2)}


def test_a_message_counts_for_each_category_it_is_about() -> None:
    found = scores(lambda _: answer(Tier.NONE), [case(about=(Category.CLOT, Category.CARDIAC))])

    assert found["category", "clot"][Measure.SIGNS] == found["category", "cardiac"][Measure.SIGNS] == Share(of=1)


def test_another_tier_that_a_careful_reader_would_accept_is_right() -> None:
    arguable = Case(
        text="it hurts",
        tier=Tier.ROUTINE,
        also=(Tier.NONE,),
        categories=(),
        language="en",
        trap="plain",
        writer="x",
        line=1,
    )

    assert scores(lambda _: answer(Tier.NONE), [arguable])["all", "all"][Measure.SIGNS].right == 1


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [
        (Share(right=81, of=263), 25.5, 36.6),
        (Share(right=0, of=10), 0.0, 27.8),
        (Share(right=10, of=10), 72.2, 100.0),
        (Share(), 0.0, 100.0),
    ],
)
def test_an_interval_is_wilsons(share: Share, low: float, high: float) -> None:
    assert share.interval == pytest.approx((low, high), abs=0.05)


def test_what_fell_below_its_floor_is_named() -> None:
    floors = {"open": {"category": {"cardiac": {"signs": [1, 1], "exact": [0, 1]}}}}
    found = scores(lambda _: answer(Tier.NONE), [case()])

    assert list(fallen(Side.OPEN, floors, found)) == [
        "open, category cardiac, warning signs flagged: 0 of 1, and it has been 1 of 1 or better"
    ]


def test_messages_that_are_gone_are_missed_too() -> None:
    floors = {"open": {"category": {"clot": {"signs": [3, 4]}}}}

    (said,) = fallen(Side.OPEN, floors, {})

    assert said == "open, category clot, warning signs flagged: 3 of 4 were, and there are no such messages any more"


def test_more_messages_and_the_same_share_is_no_fall() -> None:
    floors = {"open": {"all": {"all": {"signs": [1, 2]}}}}
    found = scores(lambda text: answer(Tier.URGENT if "h" in text else Tier.NONE), [case("oh"), case("ah"), case("!")])

    assert list(fallen(Side.OPEN, floors, found)) == []


@pytest.mark.parametrize(
    ("tier", "answered", "kind"),
    [
        (Tier.EMERGENCY, answer(Tier.NONE), Kind.MISSED),
        (Tier.EMERGENCY, answer(Tier.URGENT), Kind.UNDER),
        (Tier.NONE, answer(Tier.ROUTINE), Kind.ALARM),
        (Tier.ROUTINE, answer(Tier.URGENT), Kind.OVER),
        (Tier.URGENT, answer(Tier.URGENT, Category.CLOT), Kind.SUBJECT),
        (Tier.URGENT, answer(Tier.URGENT), None),
        (Tier.NONE, answer(Tier.NONE), None),
    ],
)
def test_a_wrong_answer_is_wrong_in_one_way(tier: Tier, answered: Triage, kind: Kind | None) -> None:
    assert kind_of(case(tier=tier), answered) is kind


def test_the_list_knows_words_whatever_their_spelling_or_case() -> None:
    found = by_list("I CAN’T   pee since Monday")

    assert (found.tier, found.categories) == (Tier.EMERGENCY, (Category.CAUDA_EQUINA,))
    assert by_list("keine Rückenschmerzen, aber Fieber").categories == (Category.INFECTION,)
    assert by_list("the number of bellows").tier is Tier.NONE


@pytest.mark.parametrize(
    "denied", ["no chest pain", "I have never had any of those: not a fever", "sin fiebre ni nada", "ohne Fieber"]
)
def test_a_word_is_denied_by_a_negation_shortly_before_it(denied: str) -> None:
    assert by_list(denied).tier is not Tier.NONE
    assert by_list_and_negation(denied).tier is Tier.NONE


@pytest.mark.parametrize(
    "meant",
    ["no idea. chest pain", "no cough but chest pain", "not only fever", "no more than one two three four five fever"],
)
def test_a_negation_reaches_six_words_and_no_further_than_its_clause(meant: str) -> None:
    assert by_list_and_negation(meant).tier is not Tier.NONE


def test_writers_of_whom_nothing_is_open_are_counted_apart() -> None:
    found = scores(lambda _: answer(Tier.NONE), [replace(case(), writer="nobody"), *cases(Side.OPEN)[:3]])

    assert found["hand", "strange"][Measure.EXACT].of == 1
    assert found["hand", "known"][Measure.EXACT].of == 3
