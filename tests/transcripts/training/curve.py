"""How the second reader fares at each price: figures from writers that neither it nor the rules had read."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from bot.domain.safety import Tier
from bot.domain.safety.second.traits import is_ruling
from tests.transcripts.cases import LANGUAGES, TRAPS
from tests.transcripts.training.crossing import KINDS, grades, threshold
from tests.transcripts.training.examples import Example

# So many times the share of harmless messages that may be raised.
_PRICES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


def lines() -> Iterator[str]:
    everything = list(grades("body"))
    yield f"{len(everything):,} open messages by writers whom the rules had not seen, each graded by what others taught"
    yield ""
    yield f"{'price':>24} {'':>6} {'harmless left alone':>20} {'signs flagged':>14} {'emergencies flagged':>20}"
    yield f"{'rules alone':>24} {_row(everything, frozenset(filter(_rules_flag, everything)))}"
    for price in _PRICES:
        yield f"{price:>24} {_row(everything, _flagged(price))}{'  <- chosen' if price == 1 else ''}"
    yield ""
    yield "At the chosen one:"
    for name, group in _groups(everything).items():
        if group:
            yield f"{name:>24} {_row(group, _flagged(1))}"


def _flagged(price: float) -> AbstractSet[Example]:
    least = {kind: threshold(kind, asked.raised * price) for kind, asked in KINDS.items()}
    return {example for kind in KINDS for example, grade in grades(kind).items() if grade > least[kind]}


def _rules_flag(example: Example) -> bool:
    return f"={Tier.NONE}" not in filter(is_ruling, example.traits)


def _groups(everything: Sequence[Example]) -> Mapping[str, Sequence[Example]]:
    return {
        **{tier.value: [each for each in everything if each.case.tier is tier] for tier in Tier},
        **{language: [each for each in everything if each.case.language == language] for language in LANGUAGES},
        **{trap: [each for each in everything if each.case.trap == trap] for trap in TRAPS},
        **{writer: [each for each in everything if each.writer == writer] for writer in _writers(everything)},
    }


def _writers(everything: Sequence[Example]) -> Sequence[str]:
    return sorted({example.writer for example in everything}, key=lambda name: (len(name), name))


def _row(group: Sequence[Example], flagged: AbstractSet[Example]) -> str:
    harmless = {example for example in group if not example.is_sign}
    signs = {example for example in group if example.is_sign}
    emergencies = {example for example in signs if example.case.tier is Tier.EMERGENCY}
    shares = (_percent(harmless - flagged, harmless), _percent(signs & flagged, signs))
    return f"{len(group):>6} {shares[0]:>20} {shares[1]:>14} {_percent(emergencies & flagged, emergencies):>20}"


def _percent(some: AbstractSet[Example], whole: AbstractSet[Example]) -> str:
    return f"{100 * len(some) / len(whole):.1f}" if whole else ""
