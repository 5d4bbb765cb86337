"""What a person means by a few free words: an area, a reason to be stiff, or one exercise by its name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import TypeAlias

from bot.domain.exercise import Area, Exercise, Target

Meaning: TypeAlias = Area | Target | Exercise

# A plain "back" is the lower back: of upper, middle and lower it is by far the one that people mean.
_WORDS: Mapping[Area | Target, str] = MappingProxyType(
    {
        Area.NECK: "neck, nape, cervical, trapezius, trap, levator, tech neck, text neck",
        Area.SHOULDERS: "shoulder, shoulder blade, trapezius, trap, rotator cuff, chest, pec, arm, upper arm",
        Area.UPPER_BACK: "upper back, thoracic, rhomboid, shoulder blade, between the shoulder blades",
        Area.MID_BACK: "mid back, middle back, middle of my back, lat, latissimus, rib, flank",
        Area.LOWER_BACK: "lower back, low back, back, lumbar, spine, small of my back, core, ab, belly, waist",
        Area.HIPS: "hip, glute, bum, butt, buttock, piriformis, hamstring, hip flexor, psoas, groin, leg, thigh, knee, "
        "calf, calves, ankle, foot, feet, tight hip, weak hip",
        Area.WRISTS: "wrist, hand, finger, thumb, forearm, elbow, carpal tunnel, rsi, repetitive strain",
        Area.EYES: "eye, sight, vision, eye strain, eyestrain, tired eye, dry eye",
        Area.WHOLE_BODY: "whole body, full body, body, all over, everywhere",
        Target.SITTING: "sitting, sat, seated, sedentary, long meeting, long drive, driving",
        Target.FWD_HEAD: "head forward, forward head, tech neck, text neck, looking down, phone",
        Target.DESK_HUNCH: "hunched, hunching, hunch, slouched, slouching, slouch, bent over, rounded shoulder, "
        "posture",
        Target.RSI: "rsi, repetitive strain, typing, mouse, mousing, keyboard, clicking, scrolling, texting, coding",
        Target.SPASM: "spasm, cramp, seized, seized up, locked, locked up, guarding, knot",
        Target.SUDDEN: "awkward, awkward twist, awkward move, sudden, sudden move, jerk, twisted, wrenched, strained",
        Target.SCIATICA: "sciatica, sciatic",
        Target.CARRY: "lifted, lifting, carry, carried, carrying, heavy bag, heavy, backpack, box, boxes",
        Target.WEAK_CORE: "weak core, weak back, weak middle",
        Target.HIP_TIGHT: "tight hip, stiff hip",
        Target.HIP_WEAK: "weak hip, weak glute",
        Target.STANDING: "standing, stood, standing desk, on my feet",
        Target.STIFFNESS: "stiff, stiffness, tight, tightness, rigid, rusty",
        Target.STRESS_TENSION: "tense, tension, stress, stressed, anxious, nervous, wound up, calm, relax, breathe",
        Target.EYE_STRAIN: "eye strain, eyestrain, tired eye, dry eye, screen, monitor, glare",
    }
)
_CLOSE = 0.6  # of two spellings, as difflib counts it
_NEAREST = 3


@dataclass(frozen=True, kw_only=True)
class Nearest:
    """What unknown words may have meant, the likeliest first."""

    areas: tuple[Area, ...] = ()
    exercises: tuple[Exercise, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Wish:
    """`exercise` is one named in full. `unknown` are the words that said nothing, as they were read."""

    areas: frozenset[Area] = frozenset()
    targets: frozenset[Target] = frozenset()
    exercise: Exercise | None = None
    unknown: tuple[str, ...] = ()
    nearest: Nearest = Nearest()

    @property
    def understood(self) -> bool:
        """At least in part; no words, or none that matter, wish for anything at all."""
        return bool(self.areas or self.targets or self.exercise) or not self.unknown


def read_wish(words: str, exercises: Iterable[Exercise]) -> Wish:
    known = tuple(exercises)
    found = list(_meanings(_simple(words), _lexicon(known)))
    meant = [meaning for _, meanings in found for meaning in meanings]
    unknown = tuple(phrase for phrase, meanings in found if not meanings and phrase not in _FILLERS)
    return Wish(
        areas=frozenset(meaning for meaning in meant if isinstance(meaning, Area)),
        targets=frozenset(meaning for meaning in meant if isinstance(meaning, Target)),
        exercise=next((meaning for meaning in meant if isinstance(meaning, Exercise)), None),
        unknown=unknown,
        nearest=nearest(" ".join(unknown), known),
    )


def find_areas(text: str) -> frozenset[Area]:
    return read_wish(text, ()).areas


def nearest(words: str, exercises: Iterable[Exercise]) -> Nearest:
    """What is spelt most like the words, taken together and one by one."""
    lexicon = _lexicon(exercises)
    tried = dict.fromkeys(phrase for phrase in (" ".join(_simple(words)), *_simple(words)) if phrase)
    close = [spelling for phrase in tried for spelling in get_close_matches(phrase, lexicon, n=_NEAREST, cutoff=_CLOSE)]
    meant = dict.fromkeys(meaning for spelling in close for meaning in lexicon[spelling])
    return Nearest(
        areas=tuple(meaning for meaning in meant if isinstance(meaning, Area))[:_NEAREST],
        exercises=tuple(meaning for meaning in meant if isinstance(meaning, Exercise))[:_NEAREST],
    )


def _simple(text: str) -> list[str]:
    """Lower-case words without their plural s, which is enough for both sides to meet."""
    return [re.sub(r"(?<=\w\w)(?<!s)s$", "", word) for word in re.findall(r"\w+", text.lower())]


_FILLERS = frozenset(
    _simple(
        "a about ache aches aching achy after again all am an and any are area at bad been bit day days do doing "
        "done exercise exercises feel feeling feels for from get give got has have helps hour hours hurt hurting "
        "hurts i in is it its just kind left let like long lot lots m me minute minutes more move moves my need "
        "now of on one or our out pain painful please quick really right s show so some something sore stretch "
        "stretches stretching that the this time to today too try up ve very want week weeks when while with work "
        "working would you your"
    )
)


def _lexicon(exercises: Iterable[Exercise]) -> dict[str, list[Meaning]]:
    """What each phrase means, spelt as `_simple` does. An exercise's own name wins over an area of the same name."""
    lexicon: dict[str, list[Meaning]] = {}
    for meaning, phrases in _WORDS.items():
        for phrase in (*phrases.split(", "), meaning, meaning.label):
            lexicon.setdefault(" ".join(_simple(phrase)), []).append(meaning)
    for exercise in exercises:
        lexicon |= {" ".join(_simple(name)): [exercise] for name in (exercise.name, exercise.slug, *exercise.aka)}
    return lexicon


def _meanings(words: list[str], lexicon: Mapping[str, list[Meaning]]) -> Iterator[tuple[str, list[Meaning]]]:
    """Each longest phrase that means something, and each word left between them with no meaning."""
    longest = max(phrase.count(" ") + 1 for phrase in lexicon)
    while words:
        sizes = range(min(longest, len(words)), 0, -1)
        size = next((size for size in sizes if " ".join(words[:size]) in lexicon), 1)
        phrase = " ".join(words[:size])
        yield phrase, lexicon.get(phrase, [])
        words = words[size:]
