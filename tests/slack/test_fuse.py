"""Pictures are left out for a while when Slack can't fetch them, and tried again."""

from bot.slack.fuse import Fuse

HERE = "https://unhunch.example.com/pictures"


def fail(fuse: Fuse, times: int) -> None:
    for _ in range(times):
        assert fuse.address() == HERE
        fuse.failed()


def test_one_or_two_failures_are_nothing_to_speak_of() -> None:
    fuse = Fuse(HERE)
    for _ in range(5):
        fail(fuse, 2)
        fuse.worked()
    assert fuse.address() == HERE


def test_after_three_in_a_row_fifty_messages_go_without_and_one_is_tried() -> None:
    fuse = Fuse(HERE)
    fail(fuse, 3)
    assert {fuse.address() for _ in range(50)} == {None}
    fail(fuse, 1)
    assert {fuse.address() for _ in range(50)} == {None}
    assert fuse.address() == HERE
    fuse.worked()
    fail(fuse, 2)
    assert fuse.address() == HERE


def test_without_an_address_there_is_none() -> None:
    assert Fuse(None).address() is None
