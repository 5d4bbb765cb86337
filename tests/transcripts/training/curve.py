"""What the second reader adds to the rules, at each price: figures from writers that it did not learn from."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from bot.domain.safety import Tier
from bot.domain.safety.language import languages
from bot.domain.safety.reading import by_rules
from bot.domain.safety.words import words
from tests.transcripts.cases import LANGUAGES, TRAPS
from tests.transcripts.training.crossing import RAISED, crossed, grades, threshold
from tests.transcripts.training.examples import Example
from tests.transcripts.training.written import is_emergency, is_grave

_PRICES = (0.0025, 0.005, 0.0075, 0.01, 0.015, 0.02, 0.03, 0.05)
_COLUMNS = ("rules", "second", "together")


def lines() -> Iterator[str]:
    english = [example for example in grades() if example.case.language == "en"]
    yield f"{len(english):,} open messages in English, each graded by a model that has read none of its writer's"
    yield "(the rules have been written with all of them in sight: their columns are no estimate for strangers)"
    yield ""
    yield f"{'raised at':>10} {'harmless left alone':^24} {'signs flagged':^24} {'emergencies flagged':^24}"
    yield f"{'':>10} {' '.join(f'{name:>8}' for name in _COLUMNS * 3)}"
    for price in _PRICES:
        yield f"{threshold(price):>10} {_row(english, threshold(price))}{'  <- chosen' if price == RAISED else ''}"
    yield ""
    yield "At the chosen one, of all languages (those of one writer are graded by the other half of the same writer's):"
    for name, group in _groups().items():
        yield f"{name:>24} {len(group):>5} {_row(group, threshold())}"
    yield ""
    yield from _tiers(english)


def _groups() -> Mapping[str, Sequence[Example]]:
    everything = list(grades())
    return {
        **{tier.value: [each for each in everything if each.case.tier is tier] for tier in Tier},
        **{language: [each for each in everything if each.case.language == language] for language in LANGUAGES},
        **{trap: [each for each in everything if each.case.trap == trap] for trap in TRAPS},
        **{writer: [each for each in everything if each.writer == writer] for writer in sorted(_writers())},
    }


def _writers() -> set[str]:
    return {example.writer for example in grades()}


def _row(group: Sequence[Example], least: int) -> str:
    rules = {example for example in group if _rules_flag(example)}
    second = {example for example in group if grades()[example] > least}
    flagged = (rules, second, rules | second)
    harmless = {example for example in group if not example.is_sign}
    signs = {example for example in group if example.is_sign}
    emergencies = {example for example in group if is_emergency(example)}
    left = [_percent(harmless - those, harmless) for those in flagged]
    return " ".join([*left, *(_percent(asked & those, asked) for asked in (signs, emergencies) for those in flagged)])


def _percent(some: AbstractSet[Example], whole: AbstractSet[Example]) -> str:
    return f"{100 * len(some) / len(whole):>8.1f}" if whole else f"{'':>8}"


@cache
def _rules_flag(example: Example) -> bool:
    return by_rules(example.case.text, words(example.case.text), languages(example.case.text)).tier is not Tier.NONE


def _tiers(english: Sequence[Example]) -> Iterator[str]:
    """Of the signs that it raises and the rules leave: how many are given their tier, or a graver one."""
    signs = [example for example in grades() if example.is_sign]
    emergency, grave = (dict(crossed(signs, question)) for question in (is_emergency, is_grave))
    raised = [each for each in english if each.is_sign and grades()[each] > threshold() and not _rules_flag(each)]

    def tier(example: Example) -> Tier:
        if emergency[example] > 0:
            return Tier.EMERGENCY
        return Tier.URGENT if grave[example] > 0 else Tier.ROUTINE

    yield "Of the signs that it alone raises, by the tier that it gives them:"
    for label in Tier:
        given = [tier(each) for each in raised if each.case.tier is label]
        if given:
            yield f"{label:>24} {len(given):>5} " + ", ".join(f"{each} {given.count(each)}" for each in Tier if each)
