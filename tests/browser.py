"""A real Chromium for the tests that look at a page."""

import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, async_playwright, expect

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox",  # Chromium refuses to start as root with one
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE_MS = 10_000


@pytest.fixture
def chromium(request: pytest.FixtureRequest) -> str:
    """Where the browser is. Without one the test is skipped, or fails with `--require-chromium`."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path:
        return path
    reason = f"no browser on this machine: install one of {', '.join(NAMES)}"
    if request.config.getoption("--require-chromium"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture
async def page(chromium: str) -> AsyncIterator[Page]:
    """A blank page in a browser of its own; a script that fails in it fails the test."""
    expect.set_options(timeout=PATIENCE_MS)
    failures: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=QUIET)
        blank = await browser.new_page()
        blank.set_default_timeout(PATIENCE_MS)
        blank.on("pageerror", lambda error: failures.append(str(error)))
        yield blank
        await browser.close()
    assert not failures
