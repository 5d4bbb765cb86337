"""What a member may be sent, told once more in the plainest way: to hold against what the chooser says."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.domain.exercise import Area, Demand, Exercise, Kind, Kit
from bot.domain.library import Library
from bot.domain.profile import Direction, Feedback, Offer, Profile

_TOP = 99
_FAR = {demand: Demand(f"{demand}-mild") for demand in (Demand.SPINE_FLEX, Demand.SPINE_EXT, Demand.SPINE_TWIST)}
_BACK = {Area.UPPER_BACK, Area.MID_BACK, Area.LOWER_BACK}
_OTHER_WAY: Mapping[Direction | None, set[Demand]] = {
    Direction.BACK: {demand for demand in Demand if demand.startswith("spine-flex")},
    Direction.FORWARD: {demand for demand in Demand if demand.startswith("spine-ext")},
}


def eligible(library: Library, profile: Profile, history: Sequence[Offer], *, at: datetime) -> frozenset[str]:
    lately = [offer for offer in history if at - offer.at <= timedelta(days=14)]
    blocked = {offer.slug for offer in lately if offer.feedback is Feedback.HURT}
    families: dict[str, int] = {}
    for slug in blocked | {offer.slug for offer in lately if offer.feedback is Feedback.TOO_HARD}:
        if rung := library.by_slug[slug].ladder:
            families[rung.family] = min(rung.level, families.get(rung.family, _TOP))
    levels = _levels(library, profile, history)
    today = [
        offer.slug for offer in lately if at - offer.at < timedelta(days=1) and offer.feedback is not Feedback.SKIPPED
    ]
    return frozenset(
        each.slug
        for each in _fitting(library, profile)
        if each.slug not in blocked
        and today.count(each.slug) < each.dose.per_day_max
        and (
            each.ladder is None
            or (
                each.ladder.level < families.get(each.ladder.family, _TOP)
                and each.ladder.level <= levels.get(each.ladder.family, 1) + 1
            )
        )
    )


def _fitting(library: Library, profile: Profile) -> Sequence[Exercise]:
    kit = profile.kit | ({Kit.MAT, Kit.CUSHION} if profile.floor else set())
    return [
        each
        for each in library
        if not profile.excluded & each.demands
        and not any(each.demands & {far} for far, little in _FAR.items() if little in profile.excluded)
        and not (_BACK & set(each.areas) and each.demands & _OTHER_WAY.get(profile.eases, set()))
        and not profile.resting & set(each.areas)
        and (each.discreet or not profile.discreet)
        and (profile.floor or Demand.FLOOR not in each.demands)
        and each.kit <= kit
        and (not profile.guided or each.kind in {Kind.BREAK, Kind.EYES})
    ]


def _levels(library: Library, profile: Profile, history: Sequence[Offer]) -> Mapping[str, int]:
    fitting = _fitting(library, profile)
    hurts = [offer.at for offer in history if offer.feedback is Feedback.HURT]
    levels: dict[str, int] = {}
    easy: dict[str, set[object]] = {}
    for offer in history:
        rung = library.by_slug[offer.slug].ladder
        if rung is None or offer.feedback in {None, Feedback.SKIPPED, Feedback.HURT}:
            continue
        family = [each.ladder.level for each in library if each.ladder and each.ladder.family == rung.family]
        given = {each.ladder.level for each in fitting if each.ladder and each.ladder.family == rung.family}
        level, days = levels.get(rung.family, 1), easy.setdefault(rung.family, set())
        if offer.feedback is Feedback.TOO_HARD:
            level = max(min(level, rung.level) - 1, 0)
            days.clear()
        else:
            level = max(level, rung.level - 1)
        if offer.feedback is Feedback.TOO_EASY and not given & set(range(rung.level + 1, level + 2)) - {level + 1}:
            days.add(offer.at.date())
            if len(days) > 2 and not any(timedelta() <= offer.at - hurt <= timedelta(days=14) for hurt in hurts):
                level = min(level + 1, max(family))
                days.clear()
        levels[rung.family] = level
    return levels
