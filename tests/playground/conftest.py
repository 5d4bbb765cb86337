"""A playground that stands open for one test, on a clock that the test moves."""

from collections.abc import AsyncIterator

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from tests.playground.small_app import IMPATIENT, PATIENT, Clock, client_of, manifest


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def slack(clock: Clock) -> AsyncIterator[Playground]:
    async with Playground(manifest=manifest(), now=clock, patience=PATIENT) as slack:
        yield slack


@pytest.fixture
def client(slack: Playground) -> AsyncWebClient:
    return client_of(slack)


@pytest.fixture
async def impatient(clock: Clock) -> AsyncIterator[Playground]:
    """Doesn't wait long for an ack."""
    async with Playground(manifest=manifest(), now=clock, patience=IMPATIENT) as slack:
        yield slack
