"""Figures for tests: a person who sits, and one on hands and knees."""

from collections.abc import Mapping
from typing import Any

from bot.domain.figure import Figure, Pose, View, merged

SITTING: Pose = {"thigh": 92, "shin": 178, "arm": 170, "forearm": 95}
ON_ALL_FOURS: Pose = {
    "lumbar": 85,
    "thorax": 92,
    "neck": 90,
    "thigh": 180,
    "shin": 268,
    "foot": 258,
    "arm": 180,
    "hand": 90,
}


def a_figure(first: Pose | None = None, second: Pose | None = None, **fields: Any) -> Figure:
    poses: Mapping[str, Pose] = {"A": first or SITTING, "B": second or {"neck": 40}}
    return Figure(**({"view": View.SIDE, "alt": "Somebody moves.", "poses": merged(poses)} | fields))
