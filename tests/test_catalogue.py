"""The exercises that ship are sound, and whoever adds one is told every mistake by file and field."""

import re
import shutil
import tomllib
from pathlib import Path

import pytest

from bot.catalogue import CONTENT, CatalogueError, Problem, load, problems
from bot.domain.exercise import Area, Grade, Target
from bot.domain.presets import Preset

SHIPPED = load(CONTENT)

NECK = """
slug = "nod"
name = "Nod"
areas = ["neck"]
targets = { sitting = 3 }
kind = "mobility"
opens = "static"
position = "any"
discreet = true
intensity = 1
demands = []
steps = ["One.", "Two.", "Three."]
cue = "Slowly."

[dose]
reps = [5, 10]
per_day_max = 3
secs = 30
basis = "practice"

[[source]]
title = "A page"
url = "https://example.org/a"
claim = "technique"
recorded = 2026-11-22
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder of exercises with one sound file, neck/nod.toml."""
    write(tmp_path / "exercises", "neck/nod.toml", NECK)
    return tmp_path / "exercises"


def write(shelf: Path, name: str, content: str) -> None:
    path = shelf / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def mistakes(shelf: Path) -> list[str]:
    """As people read them, without the way to the folder."""
    with pytest.raises(CatalogueError) as error:
        load(shelf)
    assert list(error.value.problems) == list(problems(shelf))
    return [str(problem).replace(f"{shelf}/", "") for problem in error.value.problems]


def changed(old: str, new: str) -> str:
    assert old in NECK
    return NECK.replace(old, new)


# What ships.


def test_what_ships_has_no_problems() -> None:
    assert problems(CONTENT) == ()
    assert len(SHIPPED) >= 77


def test_what_ships_names_a_source_for_each_exercise_and_marks_the_weak_ones() -> None:
    sources = [source for exercise in SHIPPED for source in exercise.sources]

    assert any(source.grade is Grade.WEAK for source in sources)
    assert all(source.url.startswith("https://") for source in sources)


def test_what_ships_claims_no_review() -> None:
    assert all(exercise.review.by == "" for exercise in SHIPPED)


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("area", [area for area in Area if area is not Area.WHOLE_BODY])
def test_every_area_keeps_four_exercises_with_any_one_preset(area: Area, preset: Preset) -> None:
    left = [e for e in SHIPPED if area in e.areas and preset.demands.isdisjoint(e.demands)]

    assert len(left) >= 4


@pytest.mark.parametrize("target", Target)
def test_every_target_is_answered(target: Target) -> None:
    assert any(exercise.targets.get(target) == 3 for exercise in SHIPPED)


def test_the_back_has_moves_that_nobody_sees() -> None:
    backs = {Area.MID_BACK, Area.LOWER_BACK}

    assert sum(exercise.discreet and not backs.isdisjoint(exercise.areas) for exercise in SHIPPED) >= 6


def test_the_example_in_the_documentation_is_sound(tmp_path: Path) -> None:
    page = (CONTENT.parent / "docs" / "exercises.md").read_text(encoding="utf-8")
    example = re.search(r"```toml\n(.*?)```", page, re.DOTALL)
    assert example
    write(tmp_path, f"neck/{tomllib.loads(example[1])['slug']}.toml", example[1])

    assert [exercise.slug for exercise in load(tmp_path)] == ["chin-tuck"]


# What is wrong with one file.


def test_a_sound_file_is_an_exercise(shelf: Path) -> None:
    assert [exercise.name for exercise in load(shelf)] == ["Nod"]


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        (
            "demands = []",
            'demands = ["neckflex"]',
            r"demands\[0\]: expected one of neck-flex, .*, found 'neckflex' \(did you mean 'neck-flex'\?\)",
        ),
        ("demands = []", 'demands = ["grip", "grip"]', r"demands: expected each only once"),
        ("demands = []", "", r"demands: expected this field, found none"),
        ("demands = []", "demands = true", r"demands: expected a list, found True"),
        ('kind = "mobility"', "kind = 7", r"kind: expected one of mobility, .*, found 7"),
        ('kind = "mobility"', "kind = 7.5", r"kind: expected one of mobility, .*, found 7.5"),
        ("intensity = 1", "intensity = true", r"intensity: expected one of 1, 2, 3, found True"),
        ("intensity = 1", "intensity = 2", r"demands: expected at least one, as it is more than gentle"),
        ("discreet = true", 'discreet = "yes"', r"discreet: expected true or false, found 'yes'"),
        (
            "{ sitting = 3 }",
            "{ siting = 3 }",
            r"targets: expected one of sitting, .*, found 'siting' \(did you mean 'sitting'\?\)",
        ),
        ("{ sitting = 3 }", "{ sitting = 9 }", r"targets: expected weights from 1 to 3"),
        ("{ sitting = 3 }", '{ sitting = "a lot" }', r"targets.sitting: expected a whole number, found 'a lot'"),
        (
            "{ sitting = 3 }",
            '["sitting"]',
            r"targets: expected a weight for each target, as in \{ sitting = 3 \}, found \['sitting'\]",
        ),
        ('["One.", "Two.", "Three."]', '["One."]', r"steps: expected 3 to 5 steps"),
        ('["One.", "Two.", "Three."]', '["One.", 2, "Three."]', r"steps\[1\]: expected text, found 2"),
        ('cue = "Slowly."', "", r"cue: expected this field, found none"),
        ('cue = "Slowly."', 'cue = "Slowly."\nclue = "x"', r"clue: expected no such field \(did you mean 'cue'\?\)"),
        ('cue = "Slowly."', 'cue = "Slowly."\nxyz = 1', r"xyz: expected no such field"),
        ("reps = [5, 10]", "reps = [5]", r"dose.reps: expected \[lowest, highest\] in whole numbers, found \[5\]"),
        ("reps = [5, 10]", "reps = 5", r"dose.reps: expected \[lowest, highest\] in whole numbers, found 5"),
        ("secs = 30", "secs = 300", r"dose.secs: expected what one round of reps, hold_s and sides takes"),
        ("[dose]", "[doze]", r"dose: expected this field, found none"),
        (
            "recorded = 2026-11-22",
            "recorded = 2026-11-22T10:00:00",
            r"source\[0\].recorded: expected a day such as 2026-01-31, found .*",
        ),
        ('"https://example.org/a"', '"http://example.org/a"', r"source\[0\].url: expected an https:// address"),
        ('areas = ["neck"]', 'areas = ["neck"]\nladder = "easy"', r"ladder: expected a table of fields, found 'easy'"),
        ('areas = ["neck"]', 'areas = ["eyes"]', r"areas: expected 'neck' as the folder is called, found 'eyes'"),
        ('slug = "nod"', 'slug = "nood"', r"slug: expected 'nod' as the file is called, found 'nood'"),
        ('slug = "nod"', "slug = ", r"line 2: expected TOML, but: Invalid value \(at line 2, column 8\)"),
        (
            "recorded = 2026-11-22\n",
            "recorded = ",
            r"line 25: expected TOML, but: Invalid value \(at end of document\)",
        ),
    ],
)
def test_a_mistake_is_told_by_file_and_field(shelf: Path, old: str, new: str, mistake: str) -> None:
    write(shelf, "neck/nod.toml", changed(old, new))

    assert any(re.fullmatch(f"neck/nod.toml: {mistake}", told) for told in mistakes(shelf)), mistakes(shelf)


def test_all_mistakes_of_all_files_are_told_at_once(shelf: Path) -> None:
    write(
        shelf, "neck/nod.toml", changed('["One.", "Two.", "Three."]', "[]").replace("demands = []", 'demands = ["x"]')
    )
    write(shelf, "eyes/blink.toml", "slug = ")

    told = [mistake.split(": expected")[0] for mistake in mistakes(shelf)]

    assert told == ["eyes/blink.toml: line 1", "neck/nod.toml: demands[0]", "neck/nod.toml: steps"]


def test_a_field_that_could_not_be_read_is_complained_of_once(shelf: Path) -> None:
    write(shelf, "neck/nod.toml", changed("reps = [5, 10]", 'reps = "many"'))

    assert mistakes(shelf) == ["neck/nod.toml: dose.reps: expected [lowest, highest] in whole numbers, found 'many'"]


def test_a_file_that_is_not_utf_8_is_named(shelf: Path) -> None:
    (shelf / "neck" / "nod.toml").write_bytes(NECK.replace("Nod", "Nöd").encode("latin-1"))

    assert mistakes(shelf) == ["neck/nod.toml: file: expected UTF-8 text, found something else at byte 23"]


def test_a_file_beside_the_folders_is_in_the_wrong_place(shelf: Path) -> None:
    write(shelf, "bow.toml", NECK.replace("nod", "bow").replace("Nod", "Bow"))

    assert mistakes(shelf) == ["bow.toml: areas: expected 'exercises' as the folder is called, found 'neck'"]


# What is wrong between files.


def test_two_files_may_not_share_a_slug(shelf: Path) -> None:
    write(shelf, "eyes/nod.toml", NECK.replace("Nod", "Bow").replace('["neck"]', '["eyes"]'))

    assert mistakes(shelf) == [f"neck/nod.toml: slug: expected what no other has, found 'nod' in {'eyes/nod.toml'} too"]


@pytest.mark.parametrize("name", ['"NOD"', '"Bow"\naka = ["nod"]'])
def test_two_files_may_not_share_a_name(shelf: Path, name: str) -> None:
    write(shelf, "neck/bow.toml", NECK.replace('"nod"', '"bow"').replace('"Nod"', name))

    assert len(mistakes(shelf)) == 1
    assert "name: expected what no other has" in mistakes(shelf)[0]


@pytest.mark.parametrize(
    ("levels", "mistake"),
    [
        ((1, 1), "ladder.level: expected 2, the next free one of 'bows', found 1"),
        ((1, 3), "ladder.level: expected 2, the next free one of 'bows', found 3"),
    ],
)
def test_a_ladder_has_each_rung_once(shelf: Path, levels: tuple[int, int], mistake: str) -> None:
    for name, level in zip(("Ann", "Bob"), levels, strict=True):
        rung = f'cue = "Slowly."\nladder = {{ family = "bows", level = {level} }}'
        content = changed('cue = "Slowly."', rung).replace("nod", name.lower()).replace("Nod", name)
        write(shelf, f"neck/{name.lower()}.toml", content)

    assert mistakes(shelf) == [f"neck/bob.toml: {mistake}"]


def test_a_missing_rung_is_not_held_against_a_ladder_with_an_unreadable_file(shelf: Path) -> None:
    rung = 'cue = "Slowly."\nladder = { family = "bows", level = 2 }'
    write(shelf, "neck/nod.toml", changed('cue = "Slowly."', rung))
    write(shelf, "eyes/blink.toml", "slug = ")

    assert len(mistakes(shelf)) == 1


# Folders.


def test_a_folder_with_little_in_it_loads_but_has_problems(shelf: Path) -> None:
    found = problems(shelf)

    assert len(load(shelf)) == 1
    assert Problem(file=str(shelf), field="eyes", expected="expected at least 2 exercises, found 0") in found


def test_an_area_that_a_preset_leaves_too_thin_is_a_problem(tmp_path: Path) -> None:
    shelf = tmp_path / "exercises"
    shutil.copytree(CONTENT, shelf)
    for slug in ("thoracic-extension-chair", "side-bend-reach"):
        next(shelf.rglob(f"{slug}.toml")).unlink()

    assert [problem.field for problem in problems(shelf)] == ["mid-back"] * len(problems(shelf)) != []


def test_no_folder_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError):
        load(tmp_path / "nowhere")
