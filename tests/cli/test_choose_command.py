"""`unhunch choose` answers JSON with JSON."""

import json
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli.choose import choose

AT = "2026-11-23T10:30:00Z"


def answer(asked: object, *, exit_code: int = 0) -> dict[str, Any]:
    """What it prints for this object, or for these words as they are."""
    said = asked if isinstance(asked, str) else json.dumps(asked)
    result = CliRunner().invoke(choose, ["--json"], input=said)
    assert result.exit_code == exit_code, result.output
    answered: dict[str, Any] = json.loads(result.output)
    return answered


def test_the_moment_is_all_that_is_needed() -> None:
    picked = answer({"at": AT})

    assert set(picked) == {"slug", "name", "areas", "secs", "steps", "why", "reasons", "score"}
    assert picked["why"].startswith("Picked because")


def test_the_answer_can_be_repeated() -> None:
    assert answer({"at": AT, "seed": "ada"}) == answer({"at": AT, "seed": "ada"})


def test_member_slot_and_date_draw_the_lots() -> None:
    drawn = [answer({"at": AT, "member": "ada", "slot": slot})["score"] for slot in ("10:30", "10:30", "14:00")]

    assert drawn[0] == drawn[1]
    assert drawn[0] != drawn[2]


def test_the_score_is_told_by_its_parts() -> None:
    scored = answer({"at": AT, "profile": {"areas": ["neck"], "targets": ["fwd-head"]}})["score"]

    assert set(scored["parts"]) == {"target", "area", "kind", "rest", "liking", "change", "eases", "easier"}
    assert scored["total"] == pytest.approx(sum(scored["parts"].values()))


def test_a_whole_profile_and_history_are_read() -> None:
    picked = answer(
        {
            "at": AT,
            "seed": "ada",
            "profile": {
                "areas": ["lower-back", "lower-back"],
                "targets": ["sitting"],
                "excluded": ["spine-flex"],
                "discreet": True,
                "floor": False,
                "kit": ["chair"],
                "resting": ["neck"],
                "eases": "walking",
                "guided": False,
            },
            "history": [
                {"slug": "posture-shift", "at": "2026-11-23T11:00:00+02:00", "feedback": None},
                {"slug": "seated-cat-cow", "at": "2026-11-20T09:00:00Z", "feedback": "hurt"},
            ],
            "areas": ["lower-back"],
            "targets": ["sitting"],
        }
    )

    assert "lower-back" in picked["areas"]
    assert picked["slug"] not in {"posture-shift", "seated-cat-cow"}
    assert {"because": "asked", "about": "lower-back"} in picked["reasons"]


def test_words_are_a_wish() -> None:
    assert "wrists" in answer({"at": AT, "text": "my wrist after typing"})["areas"]


def test_an_exercise_named_is_that_exercise() -> None:
    assert answer({"at": AT, "text": "chin tuck"})["slug"] == "chin-tuck"


def test_an_exercise_named_is_given_however_lately_it_was_shown() -> None:
    lately = [{"slug": "chin-tuck", "at": "2026-11-22T10:30:00Z"}]

    assert answer({"at": AT, "text": "chin tuck", "history": lately})["slug"] == "chin-tuck"


def test_an_exercise_named_is_not_given_where_it_is_not_safe() -> None:
    nothing = answer({"at": AT, "text": "chin tuck", "profile": {"excluded": ["neck-flex"]}})

    assert nothing["slug"] is None
    assert nothing["why"].startswith("Nothing suitable right now")


def test_unknown_words_are_answered_with_what_is_near() -> None:
    unknown = answer({"at": AT, "text": "xshoulder"})

    assert unknown["slug"] is None
    assert "shoulders" in unknown["why"]


def test_nothing_left_is_said() -> None:
    resting = ["neck", "shoulders", "upper-back", "mid-back", "lower-back", "hips", "wrists", "eyes", "whole-body"]

    assert answer({"at": AT, "profile": {"resting": resting}})["slug"] is None


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        ({}, "at: expected this field, found none"),
        ({"at": "2026-11-23T10:30:00"}, "at: expected a moment with its offset such as 2026-11-23T10:30:00Z"),
        ({"at": "soon"}, "at: expected a moment with its offset such as 2026-11-23T10:30:00Z"),
        ({"at": "0001-01-01T00:00:00+14:00"}, "at: expected a moment with its offset"),
        ({"at": AT, "histry": []}, "histry: expected no such field (did you mean 'history'?)"),
        ({"at": AT, "areas": ["nek"]}, "areas[0]: expected one of neck, "),
        ({"at": AT, "profile": {"floor": "yes"}}, "profile.floor: expected true or false, found 'yes'"),
        ({"at": AT, "profile": []}, "profile: expected a table of fields, found []"),
        ({"at": AT, "history": [{"slug": "x", "at": AT, "feedback": "meh"}]}, "history[0].feedback: expected one of"),
        ({"at": AT, "seed": 7}, "seed: expected text, found 7"),
        ({"at": AT, "profile": {"eases": "up"}}, "profile.eases: expected one of back, forward, walking, found 'up'"),
        ({"at": AT, "profile": {"guided": 1}, "slot": 2}, "profile.guided: expected true or false, found 1; slot: "),
        ([], "standard input: expected a table of fields, found []"),
        ("{", "standard input: expected one JSON object"),
        ("[" * 100_000, "standard input: expected one JSON object"),
    ],
)
def test_a_wrong_question_is_told_by_its_field_and_exits_2(asked: object, complaint: str) -> None:
    assert complaint in answer(asked, exit_code=2)["error"]


def test_words_that_describe_an_exercise_get_it_and_then_another_for_the_same_area() -> None:
    shown = [{"slug": "seated-hamstring", "at": AT}]

    assert answer({"at": AT, "text": "tight hamstring"})["slug"] == "seated-hamstring"
    assert "hips" in answer({"at": AT, "text": "tight hamstring", "history": shown})["areas"]


def test_whoever_asks_for_a_movement_on_the_floor_has_the_floor_but_the_same_body() -> None:
    assert answer({"at": AT, "text": "bridge"})["slug"] == "glute-bridge"
    assert answer({"at": AT, "text": "bridge", "profile": {"excluded": ["supine"]}})["slug"] is None
