"""What is said when somebody tells how an exercise went: done, helped, too much, or that it hurt."""

from datetime import datetime
from typing import Literal, assert_never
from zoneinfo import ZoneInfo

from bot.domain.exercise import Demand
from bot.domain.message import Button, Choice, Message
from bot.domain.profile import Feedback
from bot.domain.wording.demands import moves
from bot.domain.wording.moments import clock_time

Said = Literal[Feedback.HELPED, Feedback.TOO_EASY, Feedback.TOO_HARD]


def done(name: str, *, at: datetime, zone: ZoneInfo, this_week: int, offer: str | None = None) -> Message:
    """With a way to say more about that offer, which nobody has to take."""
    total = "Your first one this week." if this_week == 1 else f"That makes {this_week} this week."
    more = (
        Button(choice=Choice.HELPED, label="Helped", subject=offer or ""),
        Button(choice=Choice.TOO_EASY, label="Too easy", subject=offer or ""),
        Button(choice=Choice.TOO_HARD, label="Too hard", subject=offer or ""),
    )
    return Message(
        paragraphs=(f"✓ {name}: done at {clock_time(at, zone=zone)}. {total}",),
        buttons=more if offer else (),
    )


def thanks(name: str, said: Said) -> Message:
    match said:
        case Feedback.HELPED:
            heard = "good that it helped."
        case Feedback.TOO_EASY:
            heard = "too easy, noted. Thank you."
        case Feedback.TOO_HARD:
            heard = "too hard, noted. Thank you, I go gentler."
        case _:
            assert_never(said)
    return Message(paragraphs=(f"✓ {name}: {heard}",))


def hurts(name: str, offer: str) -> Message:
    return Message(
        title="Stop there",
        paragraphs=(
            f"Thank you for saying so. {name} is off your list for two weeks.",
            "Did it spread into an arm or a leg, tingle, or go numb?",
        ),
        buttons=(
            Button(choice=Choice.SPREADS, label="Yes", subject=offer),
            Button(choice=Choice.SETTLED, label="No, it was only sore there", subject=offer),
        ),
    )


def settled(offer: str = "", *, easier: str | None = None) -> Message:
    """`easier` is the name of a gentler exercise of the same kind."""
    rest = (
        "Good. Rest it for today; easy walking is fine. If the pain is strong, keeps you awake, or is no better in"
        " two weeks, see a physician or physiotherapist."
    )
    return Message(paragraphs=(rest, *_later_on(easier)), buttons=_gentler(offer, easier))


def shall_i_leave_out(demand: Demand, offer: str) -> Message:
    """The second time that a move of this kind hurt."""
    return Message(
        paragraphs=(
            *settled().paragraphs,
            f"It isn't the first one of this kind that hurt. Shall I leave out {moves(demand)}?",
        ),
        buttons=(
            Button(choice=Choice.LEAVE_OUT, label="Yes, leave them out", subject=left_out_by(offer, demand)),
            Button(choice=Choice.KEEP_IN, label="No, keep them", subject=offer),
        ),
    )


def left_out_by(offer: str, demand: Demand) -> str:
    """The kind of move that was asked about travels with the offer: what is left out is what they read."""
    return f"{offer} {demand.value}"


def read_left_out(subject: str) -> tuple[str, Demand] | None:
    """The offer and the kind of move in a button's subject; None for anything else."""
    offer, _, name = subject.partition(" ")
    return (offer, Demand(name)) if name in set(Demand) else None


def leaves_out(demand: Demand, offer: str, *, easier: str | None = None) -> Message:
    said = f"From now on I leave out {moves(demand)}. `/stretch setup` brings them back when you like."
    return Message(paragraphs=(said, *_later_on(easier)), buttons=_gentler(offer, easier))


def keeps_in(offer: str, *, easier: str | None = None) -> Message:
    said = "All right, they stay. The one that hurt still rests for two weeks."
    return Message(paragraphs=(said, *_later_on(easier)), buttons=_gentler(offer, easier))


def _later_on(easier: str | None) -> tuple[str, ...]:
    return (f"Once it has calmed down, there is a gentler one of the same kind: {easier}.",) if easier else ()


def _gentler(offer: str, easier: str | None) -> tuple[Button, ...]:
    return (Button(choice=Choice.EASIER, label="Show the gentler one", subject=offer),) if easier else ()
