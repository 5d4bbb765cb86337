"""What may be picked for an answer, and what each pick stands for. None is a finding."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.domain.exercise import Area, Kit, Target
from bot.domain.profile import Direction
from bot.domain.schedule import Schedule
from bot.domain.timewords import read_schedule
from bot.domain.wording.joining import DEFAULT_REMINDER

MOST_AREAS = 2
BACK = frozenset({Area.UPPER_BACK, Area.MID_BACK, Area.LOWER_BACK})
# A chair and a desk are there; a mat is a matter of the place.
KIT = (Kit.WALL, Kit.DOORWAY, Kit.BAND, Kit.RUBBER_BAND, Kit.BALL, Kit.TOWEL, Kit.CUSHION)


class Eases(StrEnum):
    """Which way eases a back: a preference, never a finding."""

    BACK = "back"
    FORWARD = "forward"
    WALKING = "walking"
    NO_DIRECTION = "no-direction"
    LEG = "leg"


class Day(StrEnum):
    SITTING = "sitting"
    SCREENS = "screens"
    HUNCHED = "hunched"
    MOUSE = "mouse"
    STANDING = "standing"
    CARRYING = "carrying"
    SUDDEN = "sudden"
    TENSE = "tense"
    ON_GUARD = "on-guard"
    STIFF = "stiff"
    TIGHT_HIPS = "tight-hips"
    TIRED_MIDDLE = "tired-middle"

    @property
    def targets(self) -> frozenset[Target]:
        """No two days have one in common, so that what was picked can be told from what is kept."""
        return _TARGETS[self]


class Guided(StrEnum):
    YES = "yes"


class Place(StrEnum):
    DESK = "desk"
    STANDING = "standing"
    FLOOR = "floor"


class When(StrEnum):
    THREE_A_DAY = "three-a-day"
    MORNINGS = "mornings"
    AFTERNOONS = "afternoons"
    HOURLY = "hourly"
    ONCE = "once"
    IN_WORDS = "in-words"

    @property
    def words(self) -> str:
        """The schedule, as it could be typed; empty for one that they want to say themselves."""
        return _SCHEDULES[self]

    def schedule(self, *, zone: ZoneInfo, now: datetime) -> Schedule | None:
        read = read_schedule(self.words, zone=zone, now=now)
        return read if isinstance(read, Schedule) else None


_TARGETS: Mapping[Day, frozenset[Target]] = MappingProxyType(
    {
        Day.SITTING: frozenset({Target.SITTING}),
        Day.SCREENS: frozenset({Target.EYE_STRAIN}),
        Day.HUNCHED: frozenset({Target.DESK_HUNCH, Target.FWD_HEAD}),
        Day.MOUSE: frozenset({Target.RSI}),
        Day.STANDING: frozenset({Target.STANDING}),
        Day.CARRYING: frozenset({Target.CARRY}),
        Day.SUDDEN: frozenset({Target.SUDDEN}),
        Day.TENSE: frozenset({Target.STRESS_TENSION}),
        Day.ON_GUARD: frozenset({Target.SPASM}),
        Day.STIFF: frozenset({Target.STIFFNESS}),
        Day.TIGHT_HIPS: frozenset({Target.HIP_TIGHT}),
        Day.TIRED_MIDDLE: frozenset({Target.WEAK_CORE, Target.HIP_WEAK}),
    }
)
_SCHEDULES: Mapping[When, str] = MappingProxyType(
    {
        When.THREE_A_DAY: DEFAULT_REMINDER,
        When.MORNINGS: "weekdays around 9:30 and 11:00",
        When.AFTERNOONS: "weekdays around 14:00 and 16:00",
        When.HOURLY: "weekdays about every hour from 9:30 to 16:30",
        When.ONCE: "weekdays around 14:00",
        When.IN_WORDS: "",
    }
)
DIRECTIONS: Mapping[Eases, Direction] = MappingProxyType(
    {Eases.BACK: Direction.BACK, Eases.FORWARD: Direction.FORWARD, Eases.WALKING: Direction.WALKING}
)
