"""`unhunch exercises draw`: the files, the page, and what is refused."""

from pathlib import Path

from click.testing import CliRunner, Result

from bot.cli.draw import draw


def run(*arguments: str) -> Result:
    return CliRunner().invoke(draw, arguments)


def test_an_exercise_gets_a_moving_picture_and_a_still(tmp_path: Path) -> None:
    result = run(str(tmp_path / "new"), "--only", "chin-tuck")
    assert (result.exit_code, result.output) == (0, f"1 exercise drawn, a GIF and a PNG each, in {tmp_path}/new\n")
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["chin-tuck.gif", "chin-tuck.png"]


def test_the_page_shows_every_exercise_and_leads_to_the_folder(tmp_path: Path) -> None:
    page = tmp_path / "all.md"
    run(str(tmp_path / "pictures"), "--only", "chin-tuck", "--page", str(page))
    text = page.read_text(encoding="utf-8")
    assert "[Chin tuck](pictures/chin-tuck.gif)" in text
    assert "](pictures/cat-cow.png)" in text


def test_an_exercise_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    result = run(str(tmp_path), "--only", "chin-tick")
    assert result.exit_code == 2
    assert "No exercise is called chin-tick" in result.output
    assert not list(tmp_path.iterdir())


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = run(str(tmp_path / "file"))
    assert result.exit_code == 2
    assert "is a file" in result.output
