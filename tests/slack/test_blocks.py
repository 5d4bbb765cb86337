"""A message in Slack's dress: everything is there, nothing is too long, buttons are told apart."""

from bot.domain.message import Button, Choice, Message
from bot.slack.blocks import action_id, dressed

FULL = Message(
    title="Chin tuck",
    paragraphs=("Because you asked for <neck> & more.",),
    steps=("Sit tall.", "Glide back."),
    notes=("Slow.", "Stop if it hurts."),
    buttons=(
        Button(choice=Choice.DONE, label="Done", subject="o1", primary=True),
        Button(choice=Choice.HURTS, label="It hurts", subject="o1"),
    ),
)


def test_every_part_has_its_block_in_order() -> None:
    kinds = [block["type"] for block in dressed(FULL)["blocks"]]
    assert kinds == ["header", "section", "section", "context", "actions"]


def test_the_text_holds_all_of_it_for_whoever_hears_it_read() -> None:
    assert dressed(FULL)["text"].splitlines() == [
        "Chin tuck",
        "Because you asked for &lt;neck&gt; &amp; more.",
        "1. Sit tall.",
        "2. Glide back.",
        "Slow.",
        "Stop if it hurts.",
    ]


def test_a_button_carries_its_choice_and_its_subject() -> None:
    done, hurts = dressed(FULL)["blocks"][-1]["elements"]
    assert (done["action_id"], done["value"], done["style"]) == (action_id(Choice.DONE), "o1", "primary")
    assert (hurts["action_id"], hurts["value"]) == (action_id(Choice.HURTS), "o1")
    assert "style" not in hurts


def test_a_bare_sentence_is_one_section() -> None:
    assert [block["type"] for block in dressed(Message(paragraphs=("Hello.",)))["blocks"]] == ["section"]


def test_what_is_too_long_for_slack_is_cut_not_refused() -> None:
    long = dressed(Message(title="t" * 200, paragraphs=("&" * 3000,)))["blocks"]
    assert len(long[0]["text"]["text"]) == 150
    assert len(long[1]["text"]["text"]) <= 3000
