"""What is to become of a nudge now: sent, kept for a quieter moment, let go, or the question in its place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import adherence, quiet
from bot.domain.adherence import Step
from bot.domain.member import Member
from bot.domain.nudge import Audience, Nudge
from bot.domain.quiet import QuietTime
from bot.domain.wording.adherence import QUESTION_SLUG
from bot.store import members, offers, quiet_times
from bot.store.nudges import Waiting
from bot.store.offers import StoredOffer


class LetGo(StrEnum):
    """Why a nudge was not sent. Each of them is counted."""

    MISSED = "missed"  # a later one had come by the time somebody looked
    STALE = "stale"
    GONE = "gone"
    HELD = "held"
    PAUSED = "paused"
    SELDOM = "seldom"


@dataclass(frozen=True, kw_only=True)
class Known:
    """What decides about the nudges of one wave."""

    members: Mapping[str, Member]
    quiet: Mapping[str, Sequence[QuietTime]]
    offers: Mapping[str, Sequence[StoredOffer]]


async def may_be_sent(
    session: AsyncSession, now: datetime, workspace: str, planned: Sequence[Nudge]
) -> Sequence[Nudge]:
    """Those of them that nothing speaks against now."""
    known = await known_of(session, now, workspace, planned)
    return [each for each in planned if _verdict_on(each, max(now, each.due_at), known) is Step.SEND]


async def known_of(session: AsyncSession, now: datetime, workspace: str, batch: Sequence[Nudge]) -> Known:
    recipients = {each.recipient.id for each in batch}
    users = {each.recipient.id for each in batch if each.recipient.audience is Audience.MEMBER}
    return Known(
        members=await members.of_many(session, workspace, users),
        quiet=await quiet_times.of_many(session, workspace, users),
        offers=await offers.histories(session, now, workspace, recipients),
    )


def verdict(waiting: Waiting, now: datetime, known: Known) -> LetGo | QuietTime | Step:
    nudge = waiting.nudge
    if waiting.orphaned:
        return LetGo.GONE
    if waiting.overtaken:
        return LetGo.MISSED
    if nudge.stale(now):
        return LetGo.STALE
    if nudge.recipient.audience is Audience.CHANNEL:
        return Step.SEND
    return _verdict_on(nudge, now, known)


def _verdict_on(nudge: Nudge, now: datetime, known: Known) -> LetGo | QuietTime | Step:
    """For somebody, who may have left, be on hold, take a break, sit in a meeting, or rather have fewer."""
    member = known.members.get(nudge.recipient.id)
    if member is None or not member.joined:
        return LetGo.GONE
    if member.held:
        return LetGo.HELD
    if member.asked and brings_question(nudge, known):
        return Step.ASK
    if member.paused(now) or member.asked:
        return LetGo.PAUSED
    if kept := quiet.quiet(known.quiet.get(nudge.recipient.id, ()), now):
        return kept
    # What stands in the platform's queue is remembered as of its time. An earlier try of this nudge brought nothing.
    others = (each for each in known.offers[nudge.recipient.id] if each.nudge and each.id != nudge.id)
    brought = [each.offer for each in others if each.offer.at <= now]
    step = adherence.step(brought, active_at=member.active_at, at=now)
    return LetGo.SELDOM if step is Step.SKIP else step


def brings_question(nudge: Nudge, known: Known) -> bool:
    """Whether an earlier try to send this nudge was to bring the question in its place."""
    asked = (nudge.id, QUESTION_SLUG)
    return any((each.id, each.offer.slug) == asked for each in known.offers[nudge.recipient.id])
