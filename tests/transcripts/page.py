"""The part of the README that is written by the evaluation itself, between two marks."""

from pathlib import Path

from tests.transcripts.cases import Side
from tests.transcripts.report import tables

README = Path(__file__).with_name("README.md")
BEGINS = "<!-- figures: written by `python -m tests.transcripts --readme` -->"
ENDS = "<!-- end of the figures -->"
HEADINGS = {Side.ASIDE: "### Set aside: what counts", Side.OPEN: "### Open: what the second reader learned from"}


def write() -> None:
    """Everything outside the marks stays as it is."""
    before, rest = README.read_text(encoding="utf-8").split(BEGINS)
    _, after = rest.split(ENDS)
    figures = "\n\n".join(f"{heading}\n\n{tables(side)}" for side, heading in HEADINGS.items())
    README.write_text(f"{before}{BEGINS}\n\n{figures}\n\n{ENDS}{after}", encoding="utf-8")
