"""What the chooser leaves out after a sign that needs no hold, until the member brings it back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.domain.exercise import Area, Demand
from bot.domain.presets import Preset
from bot.domain.safety import Category


@dataclass(frozen=True, kw_only=True)
class Precaution:
    """Kinds of moves to leave out, and parts of the body to let rest. Which sign it came from is not kept."""

    demands: frozenset[Demand] = frozenset()
    resting: frozenset[Area] = frozenset()


_TWISTS = frozenset({Demand.SPINE_TWIST, Demand.SPINE_TWIST_MILD})
_AFTER: Mapping[Category, Precaution] = MappingProxyType(
    {
        # Deep twists and the risk of a fall come on top of lying flat and holding the breath.
        Category.PREGNANCY: Precaution(demands=Preset.PREGNANT.demands | {Demand.SPINE_TWIST, Demand.BALANCE}),
        # Where the operation was is not read, so all that an operation is likely to have touched rests.
        Category.POST_SURGERY: Precaution(
            resting=frozenset(
                {Area.NECK, Area.SHOULDERS, Area.UPPER_BACK, Area.MID_BACK, Area.LOWER_BACK, Area.HIPS},
            ),
        ),
        Category.OSTEOPOROSIS: Precaution(demands=Preset.BENDING_OR_TWISTING.demands | _TWISTS),
        Category.TRAUMA_FRACTURE: Precaution(demands=Preset.BENDING_OR_TWISTING.demands | _TWISTS),
        # As in a flare of sciatica: no forward fold, no bend with a twist, no long pull on the nerve.
        Category.NEURO_SENSORY: Precaution(demands=Preset.BENDING_FORWARD.demands | _TWISTS),
        Category.INFLAMMATORY: Precaution(demands=Preset.NECK.demands),
    }
)


def precaution(categories: Iterable[Category]) -> Precaution:
    """All that any of these asks for."""
    asked = [_AFTER[category] for category in categories if category in _AFTER]
    return Precaution(
        demands=frozenset[Demand]().union(*(each.demands for each in asked)),
        resting=frozenset[Area]().union(*(each.resting for each in asked)),
    )
