"""The benches run and say their figures in the form that was promised. What the figures are is not tested."""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE
from signal import SIGINT

import pytest

from tests.bench.__main__ import BENCHES
from tests.cli.process import PROJECT

_TINY = "0.001"
_PATIENCE_S = 120


@pytest.mark.parametrize("name", BENCHES)
async def test_a_bench_says_a_line_of_json_for_each_figure_its_headline_first(name: str) -> None:
    command = (sys.executable, "-m", "tests.bench", name, "--json", "--size", _TINY)
    bench = await asyncio.create_subprocess_exec(*command, cwd=PROJECT, stdin=DEVNULL, stdout=PIPE)
    try:
        out, _ = await asyncio.wait_for(bench.communicate(), _PATIENCE_S)
    finally:
        if bench.returncode is None:
            bench.send_signal(SIGINT)  # it takes its databases and its other processes along
            await bench.wait()
    assert bench.returncode == 0
    lines = [json.loads(line) for line in out.decode().splitlines()]
    assert all(list(line) == ["name", "value", "unit", "baseline", "ratio"] for line in lines)
    assert lines[0]["name"] == name
    assert len({line["name"] for line in lines}) == len(lines)
