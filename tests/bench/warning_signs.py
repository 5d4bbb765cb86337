"""How warning signs are read in messages that the rules were not written from, beside a list of words that minds "no".

The headlines of `make evaluate`, of the side that is set aside; there they stand with all that is behind them.
"""

from dataclasses import replace

from tests.bench.report import Line, beside
from tests.transcripts.cases import Side
from tests.transcripts.report import BESIDE, OURS, by_reader
from tests.transcripts.scores import ALL, Measure


async def measure(_size: float) -> list[Line]:
    """Always of all of them."""
    found = by_reader(Side.ASIDE)
    ours, theirs = found[OURS][ALL], found[BESIDE][ALL]
    lines = [
        beside(f"warning-signs.{measure}", [ours[measure].percent], "read rightly of 100", [theirs[measure].percent])
        for measure in Measure
    ]
    headline, *_ = lines
    return [replace(headline, name="warning-signs"), *lines]
