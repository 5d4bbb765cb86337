"""Whoever adds an exercise or a tip is told every mistake by file and field."""

import re
import shutil
import tomllib
from pathlib import Path

import pytest

from bot.catalogue import CONTENT, CatalogueError, Problem, load, problems
from bot.domain.presets import Preset

NECK = """
schema = 1
slug = "nod"
name = "Nod"
aka = []
areas = ["neck"]
targets = { sitting = 3 }
kind = "mobility"
opens = "static"
position = "any"
kit = []
discreet = true
intensity = 1
demands = []
avoid = []
steps = ["One.", "Two.", "Three."]
cue = "Slowly."

[dose]
reps = [5, 10]
sets = 1
sides = 1
per_day_max = 3
secs = 30
basis = "general-rule"

[[source]]
title = "A page"
url = "https://example.org/a"
claim = "technique"
licence = "facts-only"
checked = 2026-11-22

[review]
by = ""
on = ""
"""

TIP = """
schema = 1
slug = "feet"
name = "Feet"
about = "chair"
text = ["Let both feet rest on something."]

[[source]]
title = "A page"
url = "https://example.org/a"
claim = "technique"
licence = "facts-only"
checked = 2026-11-22

[review]
by = ""
on = ""
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
    assert set(error.value.problems) <= set(problems(shelf))
    return [str(problem).replace(f"{shelf}/", "") for problem in error.value.problems]


def found(shelf: Path) -> list[str]:
    """What `problems` has to say, as people read it."""
    return [str(problem).replace(f"{shelf}/", "") for problem in problems(shelf)]


def changed(old: str, new: str) -> str:
    assert old in NECK
    return NECK.replace(old, new)


def another(name: str, *, steps: str = '["Four.", "Five.", "Six."]') -> str:
    """A sound exercise like NECK's, of another name, that says something else."""
    return changed('["One.", "Two.", "Three."]', steps).replace("nod", name.lower()).replace("Nod", name)


def test_the_examples_in_the_documentation_are_sound(tmp_path: Path) -> None:
    page = (CONTENT.parent / "docs" / "writing-an-exercise.md").read_text(encoding="utf-8")
    exercise, tip = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    write(tmp_path, f"neck/{tomllib.loads(exercise)['slug']}.toml", exercise)
    write(tmp_path, f"tips/{tomllib.loads(tip)['slug']}.toml", tip)

    assert [exercise.slug for exercise in load(tmp_path)] == ["chin-tuck"]
    assert [tip.slug for tip in load(tmp_path).tips] == ["screen-height"]


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
        ("schema = 1\n", "", r"schema: expected 'schema = 1' as the first line"),
        ("schema = 1\n", "schema = 2\n", r"schema: expected 'schema = 1' as the first line"),
        ('schema = 1\nslug = "nod"', 'slug = "nod"\nschema = 1', r"schema: expected 'schema = 1' as the first line"),
        (
            '"general-rule"',
            '"published"',
            r"dose.basis: expected 'general-rule', as no sound source is cited for dose or trial",
        ),
        ('"general-rule"', '"practice"', r"dose.basis: expected one of published, general-rule, found 'practice'"),
        ("avoid = []", "", r"avoid: expected this field, found none"),
        ('licence = "facts-only"\n', "", r"source\[0\].licence: expected this field, found none"),
        ("checked = 2026-11-22\n", "", r"source\[0\].checked: expected this field, found none"),
        ('url = "https://example.org/a"\n', "", r"source\[0\].url: expected this field, found none"),
        ('on = ""', "on = 2026-11-22", r"review.on: expected the day of the review exactly when .*"),
        ('"One."', f'"{"x" * 121}"', r"steps: expected 1 to 120 characters a step"),
        ("secs = 30", "secs = 300", r"dose.secs: expected what one round of reps, hold_s and sides takes"),
        ("[dose]", "[doze]", r"dose: expected this field, found none"),
        (
            "checked = 2026-11-22",
            "checked = 2026-11-22T10:00:00",
            r"source\[0\].checked: expected a day such as 2026-01-31, found .*",
        ),
        ('"https://example.org/a"', '"http://example.org/a"', r"source\[0\].url: expected an https:// address"),
        ('areas = ["neck"]', 'areas = ["neck"]\nladder = "easy"', r"ladder: expected a table of fields, found 'easy'"),
        ('areas = ["neck"]', 'areas = ["eyes"]', r"areas: expected 'neck' as the folder is called, found 'eyes'"),
        ('slug = "nod"', 'slug = "nood"', r"slug: expected 'nod' as the file is called, found 'nood'"),
        ('slug = "nod"', "slug = ", r"line 3: expected TOML, but: Invalid value \(at line 3, column 8\)"),
        ('on = ""\n', "on = ", r"line 36: expected TOML, but: Invalid value \(at end of document\)"),
    ],
)
def test_a_mistake_is_told_by_file_and_field(shelf: Path, old: str, new: str, mistake: str) -> None:
    write(shelf, "neck/nod.toml", changed(old, new))

    assert any(re.fullmatch(f"neck/nod.toml: {mistake}", told) for told in mistakes(shelf)), mistakes(shelf)


@pytest.mark.parametrize("alt", ["", 'alt = ""', f'alt = "{"x" * 301}"'], ids=["none", "empty", "too long"])
def test_a_picture_without_words_or_with_too_many_is_refused(shelf: Path, alt: str) -> None:
    poses = "[figure.pose.A]\nneck = 40\n[figure.pose.B]\nneck = 0\n"
    write(shelf, "neck/nod.toml", f'{NECK}\n[figure]\nview = "side"\n{alt}\n{poses}')

    assert [line.split(": ")[1] for line in mistakes(shelf)] == ["figure.alt"]


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

    assert mistakes(shelf) == ["neck/nod.toml: file: expected UTF-8 text, found something else at byte 34"]


def test_a_file_beside_the_folders_is_in_the_wrong_place(shelf: Path) -> None:
    write(shelf, "bow.toml", another("Bow"))

    assert mistakes(shelf) == ["bow.toml: areas: expected 'exercises' as the folder is called, found 'neck'"]


# What is wrong between files.


def test_two_files_may_not_share_a_slug(shelf: Path) -> None:
    write(shelf, "eyes/nod.toml", NECK.replace("Nod", "Bow").replace('["neck"]', '["eyes"]'))

    assert mistakes(shelf) == [f"neck/nod.toml: slug: expected what no other has, found 'nod' in {'eyes/nod.toml'} too"]


@pytest.mark.parametrize(
    ("old", "new"),
    [('"Nod"', '"NOD"'), ('"Nod"', '"n-o-d!"'), ("aka = []", 'aka = ["nod"]')],
    ids=["in capitals", "with hyphens", "as what else it is called"],
)
def test_two_files_may_not_share_a_name(shelf: Path, old: str, new: str) -> None:
    bow = changed(old, new).replace('slug = "nod"', 'slug = "bow"')
    write(shelf, "neck/bow.toml", bow if new.startswith('"') else bow.replace('"Nod"', '"Bow"'))

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
        write(shelf, f"neck/{name.lower()}.toml", another(name).replace('cue = "Slowly."', rung))

    assert mistakes(shelf) == [f"neck/bob.toml: {mistake}"]


def test_a_missing_rung_is_not_held_against_a_ladder_with_an_unreadable_file(shelf: Path) -> None:
    rung = 'cue = "Slowly."\nladder = { family = "bows", level = 2 }'
    write(shelf, "neck/nod.toml", changed('cue = "Slowly."', rung))
    write(shelf, "eyes/blink.toml", "slug = ")

    assert len(mistakes(shelf)) == 1


@pytest.mark.parametrize(
    "steps",
    ['["One.", "Two.", "Three."]', '["Three", "two!", "ONE", "one"]'],
    ids=["to the letter", "in another order, with other marks"],
)
def test_two_files_may_not_have_the_same_steps(shelf: Path, steps: str) -> None:
    write(shelf, "neck/bow.toml", another("Bow", steps=steps))

    assert "neck/nod.toml: steps: expected what no other says, found the same in neck/bow.toml" in found(shelf)


def test_steps_in_another_spelling_are_the_same_steps(shelf: Path) -> None:
    write(shelf, "neck/bow.toml", another("Bow", steps='["Lean towards the grey wall.", "Hold it there.", "Let go."]'))
    write(shelf, "neck/dip.toml", another("Dip", steps='["Lean toward the gray wall.", "Hold it there.", "Let go."]'))

    assert [line for line in found(shelf) if ": steps: " in line] == [
        "neck/dip.toml: steps: expected what no other says, found the same in neck/bow.toml"
    ]


def test_files_without_steps_are_not_the_same(shelf: Path) -> None:
    for name in ("Bow", "Dip"):
        write(shelf, f"neck/{name.lower()}.toml", another(name, steps="7"))

    assert [line for line in found(shelf) if "the same" in line] == []


# Tips.


def test_a_sound_tip_is_read_and_is_no_exercise(shelf: Path) -> None:
    write(shelf, "tips/feet.toml", TIP)

    assert [tip.name for tip in load(shelf).tips] == ["Feet"]
    assert [exercise.name for exercise in load(shelf)] == ["Nod"]


def test_a_folder_without_tips_has_none(shelf: Path) -> None:
    assert load(shelf).tips == ()


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        (
            'about = "chair"',
            'about = "chairs"',
            r"about: expected one of .*, found 'chairs' \(did you mean 'chair'\?\)",
        ),
        ("schema = 1\n", "", r"schema: expected 'schema = 1' as the first line"),
        ('slug = "feet"', 'slug = "foot"', r"slug: expected 'feet' as the file is called, found 'foot'"),
        ('["Let both feet rest on something."]', "[]", r"text: expected 1 to 3 sentences"),
        ("Let both feet rest", "Bad posture made you ache: rest", r"text: expected what helps, and no blame"),
        ("Let both feet rest", "This cures", r"text: expected no promise to treat, cure or heal"),
        ("checked = 2026-11-22\n", "", r"source\[0\].checked: expected this field, found none"),
        ("[review]", "[revue]", r"revue: expected no such field \(did you mean 'review'\?\)"),
    ],
)
def test_a_mistake_in_a_tip_is_told_by_file_and_field(shelf: Path, old: str, new: str, mistake: str) -> None:
    assert old in TIP
    write(shelf, "tips/feet.toml", TIP.replace(old, new))

    with pytest.raises(CatalogueError) as error:
        load(shelf)

    told = [str(problem).replace(f"{shelf}/", "") for problem in error.value.problems]
    assert any(re.fullmatch(f"tips/feet.toml: {mistake}", line) for line in told), told
    assert set(error.value.problems) <= set(problems(shelf))


def test_two_tips_may_not_say_the_same(shelf: Path) -> None:
    write(shelf, "tips/feet.toml", TIP)
    write(shelf, "tips/toes.toml", TIP.replace('"feet"', '"toes"').replace('"Feet"', '"Toes"'))

    assert [line for line in found(shelf) if line.startswith("tips")] == [
        "tips/toes.toml: text: expected what no other says, found the same in tips/feet.toml"
    ]


# Folders.


def test_a_folder_with_little_in_it_loads_but_has_problems(shelf: Path) -> None:
    short = problems(shelf)

    assert len(load(shelf)) == 1
    assert Problem(file=str(shelf), field="eyes", expected="expected at least 4 exercises, found 0") in short
    assert (
        Problem(file=str(shelf), field="rsi", expected="expected at least 6 exercises that answer it, found 0") in short
    )


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A copy of what ships, to spoil."""
    shutil.copytree(CONTENT, tmp_path / "exercises")
    return tmp_path / "exercises"


def test_an_area_that_a_preset_leaves_too_thin_is_a_problem(shipped: Path) -> None:
    for path in (shipped / "wrists").iterdir():
        if "wrist-endrange" not in path.read_text(encoding="utf-8"):
            path.unlink()

    thin = [problem.expected for problem in problems(shipped) if problem.field == "wrists"]

    assert f"expected at least 4 exercises left for {Preset.WRIST.sentence!r}, found 1" in thin


def test_what_is_short_is_told_though_a_file_is_broken(shipped: Path) -> None:
    (shipped / "eyes" / "full-blinks.toml").write_text("slug = ", encoding="utf-8")
    for path in (shipped / "wrists").iterdir():
        path.unlink()

    told = found(shipped)

    assert any(": expected TOML, but: " in line for line in told)
    assert f"{shipped}: wrists: expected at least 4 exercises, found 1" in told


def test_a_broken_file_is_not_counted_as_missing(shipped: Path) -> None:
    kept = {"eyes-closed-rest", "full-blinks", "near-far-focus", "twenty-twenty-twenty"}
    for path in (shipped / "eyes").iterdir():
        if path.stem not in kept:
            path.unlink()
    (shipped / "eyes" / "full-blinks.toml").write_text("slug = ", encoding="utf-8")

    fields = [line.split(": ")[1] for line in found(shipped)]
    assert "line 1" in fields
    assert "eyes" not in fields


def test_no_folder_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError):
        load(tmp_path / "nowhere")
