"""The main job as a person does it: in the page, in a real browser, with the real bot behind."""

import pytest
from playwright.async_api import Locator, Page, expect

from bot.playground.server import Playground
from tests.conftest import Clock
from tests.slack.conftest import Bot
from tests.slack.conversation import JONAS

pytestmark = pytest.mark.browser


def conversation(page: Page) -> Locator:
    """What is on the screen, without the words that are there for a screen reader only."""
    return page.get_by_role("region", name="Messages")


async def test_a_person_opts_in_gets_a_nudge_and_sees_it_marked_done(
    slack: Playground, unhunch: Bot, clock: Clock, page: Page
) -> None:
    async with unhunch.running():
        await page.goto(f"{slack.url}/?as={JONAS}")
        box = page.get_by_role("textbox")
        await box.fill("/stretch remind every day at 10:01")
        await box.press("Enter")
        await expect(conversation(page).get_by_text("Only visible to you")).to_be_visible()
        await page.get_by_role("button", name="Yes, remind me").click()
        await expect(conversation(page).get_by_text("Next: today at 10:01.")).to_be_visible()
        clock.move(minutes=1)
        await page.get_by_role("button", name="Done").click()
        await expect(conversation(page).get_by_text("done at 10:01. Your first one this week.")).to_be_visible()
        await expect(page.get_by_role("button", name="Done")).to_have_count(0)


async def test_a_person_sees_how_the_exercise_goes(slack: Playground, unhunch: Bot, page: Page) -> None:
    async with unhunch.running():
        await page.goto(f"{slack.url}/?as={JONAS}")
        box = page.get_by_role("textbox")
        await box.fill("/stretch chin tuck")
        await box.press("Enter")
        picture = conversation(page).get_by_role("img", name="head")
        await expect(picture).to_have_js_property("naturalWidth", 320)
        await expect(picture).to_be_visible()
        await box.fill("/stretch pictures still")
        await box.press("Enter")
        await expect(conversation(page).get_by_text("stands still")).to_be_visible()
        await box.fill("/stretch chin tuck")
        await box.press("Enter")
        await expect(picture.last).to_have_js_property("naturalWidth", 498)


async def test_a_person_sets_it_up_and_reads_what_was_kept(slack: Playground, unhunch: Bot, page: Page) -> None:
    async with unhunch.running():
        await page.goto(f"{slack.url}/?as={JONAS}")
        box = page.get_by_role("textbox")
        await box.fill("/stretch setup")
        await box.press("Enter")
        await page.get_by_role("button", name="None of these apply").click()
        form = page.get_by_role("dialog", name="Set it up for you")
        menu = form.locator("summary", has_text="Choose…").first
        await menu.click()
        await form.get_by_role("checkbox", name="Lower back").click()
        await form.get_by_label("Which way eases your back?").select_option("Leaning back")
        await form.get_by_role("checkbox", name="Neck", exact=True).click()
        await expect(form.get_by_role("checkbox", name="Hips", exact=True)).to_be_disabled()
        await form.get_by_label("When, and how often?").select_option("Three a day: 10:30, 14:00 and 16:00")
        await form.get_by_role("button", name="Keep this").click()
        kept = conversation(page)
        await expect(kept.get_by_text("Focus: neck and lower back")).to_be_visible()
        await expect(kept.get_by_text("Eases your back: leaning back")).to_be_visible()
        await expect(kept.get_by_text("Next: today at 10:")).to_be_visible()
        await expect(page.get_by_role("button", name="None of these apply")).to_have_count(0)


async def test_a_warning_sign_typed_into_the_page_is_answered_with_guidance(
    slack: Playground, unhunch: Bot, page: Page
) -> None:
    async with unhunch.running():
        await page.goto(f"{slack.url}/?as={JONAS}")
        box = page.get_by_role("textbox")
        await box.fill("my back hurts and i can't feel when i need to pee")
        await box.press("Enter")
        await expect(page.get_by_role("button", name="This is sorted out")).to_be_visible()
        await expect(conversation(page).get_by_text("Call 112")).to_be_visible()
        await expect(page.get_by_role("button", name="Done")).to_have_count(0)
