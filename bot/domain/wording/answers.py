"""Help, privacy, small talk, and not understanding."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.message import Message
from bot.domain.wording.quoting import quoted


def help_card() -> Message:
    return Message(
        title="What I do",
        paragraphs=("One small movement at a time, when you want it. Try:",),
        steps=(
            "`/stretch`: an exercise for you, now",
            (
                "`/stretch neck`: for the neck, shoulders, upper back, mid back, lower back, hips, wrists or eyes;"
                " or say why, as in `/stretch hunched all day`"
            ),
            "`/stretch tip`: what helps and is no exercise; or say what about, as in `/stretch tip screen`",
            "`/stretch setup`: a few questions, so that I choose for you; change them whenever you like",
            "`/stretch remind weekdays at 10:30, 14:00 and 16:00`: private reminders, in your time zone",
            "`/stretch remind posture every hour from 9 to 17`: posture checks",
            "`/stretch reminders`, `/stretch pause until Monday`, `/stretch resume`, `/stretch stop`",
            "`/stretch holidays Germany`: no reminders on its public holidays",
            "`/stretch pictures still`: pictures that don't move; `moving` and `off` work too",
            "`/stretch channel remind weekdays at 10:30`: a team stretch, in a channel you created",
            "`/stretch channel listen on`: I look for warning signs in that channel too",
            "`/stretch privacy`: what I keep; `/stretch delete`: erase it",
        ),
        notes=(
            (
                "I don't diagnose or treat. If something is seriously wrong (numbness between the legs, bladder or bowel"
                " trouble, weakness, chest pain), get medical help, not a stretch."
            ),
        ),
    )


def privacy() -> Message:
    return Message(
        title="What I keep about you",
        steps=(
            (
                "Your id in this workspace, your time zone, the country of your holidays if you named one, whether you"
                " joined, when you last used me, whether I asked you to go on, and a pause or hold with its date"
            ),
            "Your reminders, and for two weeks when each was sent",
            (
                "The places and causes you picked, where you move, which way eases it, whether a professional guides you,"
                " which kinds of moves to leave out and which parts of the body rest: never why; and whether you like pictures to move"
            ),
            "Which exercises you were shown and the button you pressed; forgotten after 180 days",
            (
                "That you are in a huddle or a meeting, away or not to be disturbed, and until when, so that I keep"
                " quiet: never its title, nor the words of your status. Gone soon after it is over"
            ),
        ),
        paragraphs=(
            (
                "Never what you write: every message is read for warning signs, answered, and dropped."
                " In a channel I read only what is meant for me, unless its owner asked me to listen there."
                " Nobody else sees any of it, your admin included; a channel sees only a number, from five people up."
            ),
        ),
        notes=("`/stretch delete` erases all of it in one step.",),
    )


def welcome() -> Message:
    return Message(
        paragraphs=("You're welcome. `/stretch` gives you an exercise, `/stretch help` says what else I do.",)
    )


def unknown_words(words: str, *, areas: Sequence[str], exercises: Sequence[str]) -> Message:
    """`areas` and `exercises` are the nearest things that exist, best first; either may be empty."""
    near = [f"`/stretch {name}`" for name in (*areas, *exercises)]
    return Message(
        paragraphs=(
            f"I don't know {quoted(words)}." + (" Did you mean:" if near else ""),
            *near,
        ),
        notes=(
            (
                "Areas: neck, shoulders, upper back, mid back, lower back, hips, wrists, eyes, whole body."
                " `/stretch` alone picks for you, `/stretch help` says what else I do."
            ),
        ),
    )


def read_as(card: Message, words: Sequence[str]) -> Message:
    """That card, with how a misspelt word was read; where there were several, the card itself has to show it."""
    if len(words) != 1:
        return card
    return replace(card, paragraphs=(f"I read that as {quoted(words[0])}.", *card.paragraphs))


def trouble() -> Message:
    return Message(
        paragraphs=("Something went wrong on my side, and nothing was changed. Please try again in a minute.",)
    )
