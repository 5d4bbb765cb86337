"""What a bench has to say: one line for each figure, beside the plain way where there is one."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

_OF_A_KIND = 1000
_SMALL = 10


@dataclass(frozen=True, kw_only=True)
class Line:
    """`ratio` is value / baseline: over several rounds, both measured in each of them, the median of theirs."""

    name: str
    value: float
    unit: str
    baseline: float | None = None
    ratio: float | None = None

    @property
    def as_json(self) -> str:
        return json.dumps(
            {
                "name": self.name,
                "value": _short(self.value),
                "unit": self.unit,
                "baseline": None if self.baseline is None else _short(self.baseline),
                "ratio": None if self.ratio is None else round(self.ratio, 4),
            },
        )

    @property
    def as_text(self) -> str:
        said = f"{self.name:<48} {_short(self.value):>12,} {self.unit}"
        if self.baseline is None:
            return said
        beside = f"{said:<78} beside {_short(self.baseline):>10,}"
        return beside if self.ratio is None else f"{beside}  ratio {self.ratio:.3g}"


def alone(name: str, values: Sequence[float], unit: str) -> Line:
    """The median of several rounds."""
    return Line(name=name, value=median(values), unit=unit)


def beside(name: str, values: Sequence[float], unit: str, plain: Sequence[float]) -> Line:
    """The medians of rounds that were measured in turns, and the median of their ratios."""
    ratio = median(ours / theirs for ours, theirs in zip(values, plain, strict=True)) if all(plain) else None
    return Line(name=name, value=median(values), unit=unit, baseline=median(plain), ratio=ratio)


def with_headline(name: str, lines: Sequence[Line], *, lowest: bool) -> list[Line]:
    """All of them after the one that speaks for them: the worst of them, under the bench's own name."""
    worst = (min if lowest else max)(lines, key=lambda line: line.ratio or 0.0)
    return [replace(worst, name=name), *lines]


def _short(value: float) -> float:
    """As many digits as mean anything."""
    if abs(value) >= _OF_A_KIND:
        return round(value)
    return round(value, 2) if abs(value) >= _SMALL else round(value, 4)
