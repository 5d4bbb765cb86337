"""Who says so, and who of the trade has looked at it."""

import re
from dataclasses import dataclass
from datetime import date

from bot.domain.rules import Rule, refuse
from bot.domain.vocabulary import Claim, Grade, Licence

_HTTPS = re.compile(r"https://[^\s/]+\.[^\s/]+(/\S*)?")
_PROMISE = re.compile(r"\b(treat(s|ments?)?|cur(e|es|ed|ing)|heal(s|ed|ing)?|therapy|diagnos\w+)\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Source:
    """`checked` is the day on which `claim` was last held against a copy of the page, which may be an older copy.

    That is less than an opinion on the page: whether to rely on it is what `grade` says.
    """

    title: str
    url: str
    claim: Claim
    checked: date
    licence: Licence
    grade: Grade = Grade.SOUND

    def __post_init__(self) -> None:
        refuse(self)

    @staticmethod
    def rules() -> tuple[Rule["Source"], ...]:
        return (
            (("title",), "a title", lambda s: bool(s.title.strip())),
            (("url",), "an https:// address", lambda s: _HTTPS.fullmatch(s.url) is not None),
        )

    @property
    def gives_dose(self) -> bool:
        """Good enough to call a dose published."""
        return self.grade is Grade.SOUND and self.claim in {Claim.DOSE, Claim.TRIAL}


@dataclass(frozen=True, kw_only=True)
class Review:
    """A clinician's initials and the day; both empty until somebody has looked."""

    by: str = ""
    on: date | None = None

    def __post_init__(self) -> None:
        refuse(self)

    @staticmethod
    def rules() -> tuple[Rule["Review"], ...]:
        expected = "the day of the review exactly when `by` names the reviewer"
        return ((("on", "by"), expected, lambda r: bool(r.by) is bool(r.on)),)


def promises(words: str) -> bool:
    """To treat, cure or heal, which nothing here does."""
    return _PROMISE.search(words) is not None
