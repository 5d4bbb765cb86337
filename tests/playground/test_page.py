"""The playground's page in a real browser, with a small real app behind it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from playwright.async_api import Locator, Page, WebSocketRoute, expect
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground

pytestmark = pytest.mark.browser

Json = dict[str, Any]

MANIFEST: Json = {
    "display_information": {"name": "Tea Round"},
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True, "messages_tab_read_only_enabled": False},
        "bot_user": {"display_name": "Tea Round"},
        "slash_commands": [
            {"command": "/tea", "description": "Asks for tea", "usage_hint": "[black | green]"},
            {"command": "/teapot", "description": "Opens the order form"},
            {"command": "/coffee", "description": "Not on offer"},
        ],
    },
    "oauth_config": {
        "scopes": {"bot": ["chat:write", "commands", "im:history", "channels:history", "users:read", "files:write"]}
    },
    "settings": {
        "event_subscriptions": {"bot_events": ["app_home_opened", "message.im"]},
        "interactivity": {"is_enabled": True},
        "socket_mode_enabled": True,
    },
}
JONAS, MEERA, GENERAL = "U01JONAS", "U02MEERA", "C01GENERAL"


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def button(action_id: str, label: str, **more: Any) -> Json:
    return {"type": "button", "action_id": action_id, "text": plain(label), **more}


QUESTION = {"title": plain("Pour it away?"), "text": plain("It is hot."), "confirm": plain("Yes"), "deny": plain("No")}
OPTIONS = [{"text": plain(word), "value": word.lower()} for word in ("Black", "Green")]
CUP: list[Json] = [
    {"type": "section", "block_id": "cup", "text": {"type": "mrkdwn", "text": "A cup of *tea*"}},
    {
        "type": "actions",
        "block_id": "cup-actions",
        "elements": [button("drink", "Drink"), button("pour-away", "Pour away", style="danger", confirm=QUESTION)],
    },
]
TRAY: list[Json] = [
    {
        "type": "actions",
        "block_id": "tray",
        "elements": [
            {"type": "static_select", "action_id": "leaf", "placeholder": plain("Which leaf"), "options": OPTIONS},
            {"type": "timepicker", "action_id": "time", "initial_time": "10:30"},
            {"type": "overflow", "action_id": "more", "options": OPTIONS},
        ],
    },
]
ORDER = {
    "type": "modal",
    "callback_id": "order",
    "title": plain("Order"),
    "submit": plain("Send"),
    "blocks": [
        {
            "type": "input",
            "block_id": "cups",
            "label": plain("How many cups"),
            "element": {"type": "plain_text_input", "action_id": "number"},
        }
    ],
}
LEAVES = [{"text": plain(word), "value": word.lower()} for word in ("Assam", "Ceylon", "Darjeeling")]
BLEND = {
    "type": "modal",
    "callback_id": "blend",
    "title": plain("Blend"),
    "submit": plain("Send"),
    "blocks": [
        *({"type": "section", "text": plain(f"Leaf {number} of many.")} for number in range(40)),
        {
            "type": "input",
            "block_id": "leaves",
            "optional": True,
            "dispatch_action": True,
            "label": plain("Which leaves"),
            "element": {
                "type": "multi_static_select",
                "action_id": "leaves",
                "options": LEAVES,
                "max_selected_items": 2,
            },
        },
    ],
}
HOME = {
    "type": "home",
    "blocks": [{"type": "actions", "block_id": "home", "elements": [button("order", "Order from home")]}],
}


def tea_round(playground: Playground) -> AsyncApp:
    client = AsyncWebClient(token=playground.bot_token, base_url=playground.api_url)
    app = AsyncApp(client=client, signing_secret=playground.signing_secret)

    @app.command("/tea")
    async def _tea(ack: AsyncAck, respond: AsyncRespond, command: Json) -> None:
        await ack()
        await respond(text="A cup of tea", blocks=TRAY if command["text"] == "tray" else CUP)

    @app.action({"block_id": "tray"})
    async def _served(ack: AsyncAck, respond: AsyncRespond, action: Json) -> None:
        await ack()
        chosen = action.get("selected_time") or action["selected_option"]["value"]
        await respond(text=f"{action['action_id']}: {chosen}", replace_original=False)

    @app.action("drink")
    @app.action("pour-away")
    async def _empty(ack: AsyncAck, respond: AsyncRespond, action: Json) -> None:
        await ack()
        await respond(text=f"Empty: {action['action_id']}", blocks=[], replace_original=True)

    @app.command("/teapot")
    @app.action("order")
    async def _order(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=ORDER)

    @app.view("order")
    async def _ordered(ack: AsyncAck, view: Json, body: Json, client: AsyncWebClient) -> None:
        cups = view["state"]["values"]["cups"]["number"]["value"]
        if not cups.isdecimal():
            await ack(response_action="errors", errors={"cups": "Cups are counted in whole numbers."})
            return
        await ack()
        await client.chat_postMessage(channel=body["user"]["id"], text=f"{cups} cups are coming")

    @app.event("app_home_opened")
    async def _home(event: Json, client: AsyncWebClient) -> None:
        await client.views_publish(user_id=event["user"], view=HOME)

    @app.event("message")
    async def _message() -> None:
        """Said to the app; it has no answer."""

    blends(app, client)
    return app


def blends(app: AsyncApp, client: AsyncWebClient) -> None:
    @app.action("blend")
    async def _blend(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=BLEND)

    @app.action("leaves")
    async def _picked(ack: AsyncAck, action: Json, body: Json, client: AsyncWebClient) -> None:
        await ack()
        picked = ", ".join(option["value"] for option in action["selected_options"])
        more = {"type": "section", "text": plain(f"A blend of {picked}.")}
        await client.views_update(view_id=body["view"]["id"], view=BLEND | {"blocks": [*BLEND["blocks"], more]})

    @app.view("blend")
    async def _blended(ack: AsyncAck, view: Json) -> None:
        await ack(response_action="errors", errors={"leaves": "Too strong."})


@asynccontextmanager
async def connected(playground: Playground) -> AsyncIterator[None]:
    """The app is at work inside."""
    handler = AsyncSocketModeHandler(tea_round(playground), playground.app_token)
    await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt gives it no types
    await playground.until(lambda: playground.connected)
    yield
    await handler.close_async()  # type: ignore[no-untyped-call]  # Bolt gives it no types


@pytest.fixture
async def workspace() -> AsyncIterator[Playground]:
    """Nobody answers in it yet."""
    async with Playground(manifest=MANIFEST, limits=None) as playground:
        yield playground


@pytest.fixture
async def playground(workspace: Playground) -> AsyncIterator[Playground]:
    async with connected(workspace):
        yield workspace


@pytest.fixture
async def desk(page: Page, playground: Playground) -> Page:
    """Jonas looks at his conversation with the app."""
    await page.goto(playground.url)
    await expect(page.get_by_role("heading", level=1)).to_have_text("Tea Round")
    return page


def box(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Message")


def last(page: Page) -> Locator:
    return page.locator(".message").last


async def write(page: Page, text: str) -> None:
    await box(page).fill(text)
    await box(page).press("Enter")


# ------------------------------------------------------------ commands and buttons


async def test_a_commands_answer_is_marked_as_visible_to_its_writer_alone(desk: Page) -> None:
    await write(desk, "/tea green")
    await expect(last(desk)).to_contain_text("Only visible to you")
    await expect(last(desk)).to_contain_text("A cup of tea")
    await expect(last(desk).locator(".content strong")).to_have_text("tea")
    await expect(box(desk)).to_have_value("")


async def test_pressing_a_button_changes_the_message(desk: Page) -> None:
    await write(desk, "/tea")
    await desk.get_by_role("button", name="Drink").click()
    await expect(last(desk)).to_contain_text("Empty: drink")
    await expect(desk.get_by_role("button", name="Drink")).to_have_count(0)


async def test_a_button_with_a_question_is_pressed_only_after_yes(desk: Page) -> None:
    await write(desk, "/tea")
    await desk.get_by_role("button", name="Pour away").click()
    question = desk.get_by_role("dialog", name="Pour it away?")
    await question.get_by_role("button", name="No").click()
    await expect(last(desk)).to_contain_text("A cup of tea")
    await desk.get_by_role("button", name="Pour away").click()
    await question.get_by_role("button", name="Yes").click()
    await expect(last(desk)).to_contain_text("Empty: pour-away")


async def test_menus_and_pickers_tell_what_was_chosen(desk: Page) -> None:
    await write(desk, "/tea tray")
    await desk.get_by_label("Which leaf").select_option("Green")
    await expect(last(desk)).to_contain_text("leaf: green")
    await desk.get_by_label("time").fill("14:00")
    await desk.get_by_role("button", name="Set").click()
    await expect(last(desk)).to_contain_text("time: 14:00")
    await desk.get_by_role("button", name="More actions").press("Enter")
    await desk.keyboard.press("ArrowDown")
    await desk.keyboard.press("Enter")
    await expect(last(desk)).to_contain_text("more: green")


async def test_a_command_nobody_knows_stays_in_the_box_beside_the_reason(desk: Page) -> None:
    await write(desk, "/juice orange")
    await expect(desk.get_by_role("alert").filter(has_text="/juice")).to_be_visible()
    await expect(box(desk)).to_have_value("/juice orange")


async def test_suggestions_follow_the_keys(desk: Page) -> None:
    await box(desk).press_sequentially("/te")
    suggestions = desk.get_by_role("listbox", name="Commands").get_by_role("option")
    await expect(suggestions).to_have_count(2)
    await box(desk).press("ArrowDown")
    await expect(suggestions.nth(1)).to_have_attribute("aria-selected", "true")
    await box(desk).press("Escape")
    await expect(suggestions).to_have_count(0)
    await box(desk).press_sequentially("a")
    await box(desk).press("Tab")
    await expect(box(desk)).to_have_value("/tea ")


async def test_shift_and_enter_start_a_new_line(desk: Page) -> None:
    await box(desk).press_sequentially("one")
    await box(desk).press("Shift+Enter")
    await box(desk).press_sequentially("two")
    await expect(box(desk)).to_have_value("one\ntwo")
    await expect(desk.locator(".message")).to_have_count(0)


async def test_the_first_steps_are_made_of_the_apps_own_commands_and_stay_away_once_dismissed(desk: Page) -> None:
    await desk.get_by_role("button", name="/tea [black | green]").click()
    await expect(box(desk)).to_have_value("/tea ")
    await desk.get_by_role("button", name="Dismiss the first steps").click()
    await desk.reload()
    await expect(desk.get_by_text("Tea Round is connected")).to_be_visible()
    await expect(desk.get_by_role("complementary", name="First steps")).to_have_count(0)


# ------------------------------------------------------------ views


async def test_a_view_says_what_is_wrong_beside_the_field_and_closes_when_it_is_right(desk: Page) -> None:
    await write(desk, "/teapot")
    view = desk.get_by_role("dialog", name="Order")
    cups = view.get_by_label("How many cups")
    await expect(cups).to_be_focused()
    await cups.fill("some")
    await view.get_by_role("button", name="Send").click()
    await expect(cups).to_have_attribute("aria-invalid", "true")
    await expect(cups).to_have_accessible_description("Cups are counted in whole numbers.")
    await cups.fill("3")
    await view.get_by_role("button", name="Send").click()
    await expect(view).to_have_count(0)
    await expect(last(desk)).to_contain_text("3 cups are coming")


async def test_an_empty_field_is_named_before_anything_is_sent(desk: Page) -> None:
    await write(desk, "/teapot")
    view = desk.get_by_role("dialog", name="Order")
    await view.get_by_role("button", name="Send").click()
    await expect(view.get_by_text("Please fill this in.")).to_be_visible()
    await expect(view.get_by_label("How many cups")).to_be_focused()


async def test_escape_closes_a_view_here_and_in_slack(desk: Page, playground: Playground) -> None:
    await write(desk, "/teapot")
    await expect(desk.get_by_role("dialog", name="Order")).to_be_visible()
    await desk.keyboard.press("Escape")
    await expect(desk.get_by_role("dialog")).to_have_count(0)
    await playground.until(lambda: playground.view(JONAS) is None)


@pytest.fixture
async def blend(desk: Page, playground: Playground) -> Locator:
    """A view with a menu that takes two leaves, far down."""
    client = AsyncWebClient(token=playground.bot_token, base_url=playground.api_url)
    ask: Json = {"type": "actions", "elements": [button("blend", "Blend")]}
    await client.chat_postMessage(channel=playground.im(JONAS), text="A blend?", blocks=[ask])
    await desk.get_by_role("button", name="Blend").click()
    return desk.get_by_role("dialog", name="Blend")


def leaf(blend: Locator, name: str) -> Locator:
    return blend.get_by_role("checkbox", name=name)


async def test_a_menu_that_takes_several_says_what_is_chosen_and_takes_no_more_than_it_may(blend: Locator) -> None:
    menu = blend.locator("summary")
    await menu.click()
    await leaf(blend, "Assam").click()
    await leaf(blend, "Ceylon").click()
    await expect(menu).to_have_text("Assam, Ceylon")
    await expect(leaf(blend, "Darjeeling")).to_be_disabled()
    await leaf(blend, "Assam").click()
    await expect(leaf(blend, "Darjeeling")).to_be_enabled()


async def test_a_view_that_changes_under_somebodys_hands_moves_nothing_for_them(blend: Locator) -> None:
    await blend.locator("summary").click()
    await leaf(blend, "Ceylon").click()
    await expect(leaf(blend, "Ceylon")).to_be_in_viewport()
    down = await blend.locator(".view-body").evaluate("(body) => body.scrollTop")
    await expect(blend.get_by_text("A blend of ceylon.")).to_be_attached()
    await expect(blend.locator("details")).to_have_js_property("open", value=True)
    await expect(leaf(blend, "Ceylon")).to_be_focused()
    await expect(leaf(blend, "Ceylon")).to_be_checked()
    assert await blend.locator(".view-body").evaluate("(body) => body.scrollTop") == down > 0


async def test_what_is_wrong_with_a_menu_opens_it(blend: Locator) -> None:
    await blend.get_by_role("button", name="Send").click()
    await expect(blend.get_by_text("Too strong.")).to_be_visible()
    await expect(leaf(blend, "Assam")).to_be_visible()
    await expect(blend.locator(".group")).to_be_focused()


async def test_the_home_tab_opens_a_view(desk: Page) -> None:
    await desk.get_by_role("tab", name="Home").click()
    await desk.get_by_role("button", name="Order from home").click()
    await expect(desk.get_by_role("dialog", name="Order")).to_be_visible()


# ------------------------------------------------------------ members and channels


async def test_another_member_does_not_see_the_ephemeral_and_its_reader_finds_it_again(
    page: Page, playground: Playground
) -> None:
    playground.invite_bot(JONAS, GENERAL)
    await page.goto(f"{playground.url}/#{GENERAL}")
    whisper = page.get_by_text("Only visible to you", exact=True)
    await expect(page.get_by_role("heading", level=1)).to_have_text("#general")
    await write(page, "/tea")
    await expect(whisper).to_be_visible()
    await page.get_by_label("You are").select_option(MEERA)
    await expect(page).to_have_url(f"{playground.url}/?as={MEERA}#{GENERAL}")
    await expect(page.get_by_text("Nothing has been said here yet.")).to_be_visible()
    await expect(page.get_by_text("A cup of tea")).to_have_count(0)
    await page.get_by_label("You are").select_option(JONAS)
    await expect(whisper).to_be_visible()


async def test_a_message_elsewhere_is_counted_until_it_is_read(desk: Page, playground: Playground) -> None:
    await playground.say(MEERA, GENERAL, "Anybody for tea?")
    await desk.get_by_role("button", name="general 1 unread").click()
    await expect(last(desk)).to_contain_text("Anybody for tea?")
    await expect(desk.get_by_text("unread").and_(desk.locator("nav *:visible"))).to_have_count(0)


async def test_the_bot_is_invited_from_the_channel_it_is_not_in(desk: Page, playground: Playground) -> None:
    await desk.get_by_role("button", name="general").click()
    await desk.get_by_role("button", name="Invite it").click()
    await expect(desk.get_by_role("button", name="Invite it")).to_have_count(0)
    assert playground.bot_user_id in playground.workspace.channel(GENERAL).members


async def test_what_was_missed_while_the_line_was_dead_is_there_after_it_comes_back(
    page: Page, playground: Playground
) -> None:
    lines: list[WebSocketRoute] = []

    def first_line_is_deaf(line: WebSocketRoute) -> None:
        lines.append(line)
        server = line.connect_to_server()
        if len(lines) == 1:
            server.on_message(lambda _: None)

    await page.route_web_socket("**/page/live*", first_line_is_deaf)
    await page.goto(f"{playground.url}/#{GENERAL}")
    await expect(page.get_by_text("Tea Round is connected")).to_be_visible()
    await playground.say(MEERA, GENERAL, "Said into the void")
    await lines[0].close()
    await expect(last(page)).to_contain_text("Said into the void")
    await playground.say(MEERA, GENERAL, "And heard at once")
    await expect(last(page)).to_contain_text("And heard at once")


async def test_the_line_about_the_app_follows_its_connection(page: Page, workspace: Playground) -> None:
    await page.goto(workspace.url)
    status = page.get_by_role("status")
    await expect(status).to_have_text("Tea Round is not connected")
    async with connected(workspace):
        await expect(status).to_have_text("Tea Round is connected")
    await expect(status).to_have_text("Tea Round is not connected")


# ------------------------------------------------------------ drawing

HOSTILE = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script> &lt;b&gt;"


async def test_hostile_text_stays_text(desk: Page) -> None:
    await write(desk, HOSTILE)
    await expect(last(desk).locator(".content")).to_have_text(HOSTILE)
    await expect(last(desk).locator("img, script, b")).to_have_count(0)
    await expect(desk).to_have_title("Tea Round · Halden Instruments")


DRAWN = {
    "*bold* _italic_ ~gone~ `code`": "<p><strong>bold</strong> <em>italic</em> <s>gone</s> <code>code</code></p>",
    "2*3*4 and snake_case_name": "<p>2*3*4 and snake_case_name</p>",
    "*bold _and italic_*": "<p><strong>bold <em>and italic</em></strong></p>",
    "`*not bold*`": "<p><code>*not bold*</code></p>",
    "one\ntwo\n\nthree": "<p>one<br>two</p><p>three</p>",
    "• a\n• b": "<ul><li>a</li><li>b</li></ul>",
    "2. a\n3. b": '<ol><li value="2">a</li><li value="3">b</li></ol>',
    "&gt; said": "<blockquote>said</blockquote>",
    "```a *b*\n c```": "<pre><code>a *b*\n c</code></pre>",
    "&lt;b&gt; &amp;amp;": "<p>&lt;b&gt; &amp;amp;</p>",
    ":tea: :no_such_name:": "<p>🍵 :no_such_name:</p>",
    "<@U1> <@U9|zoe> <#C1|tea>": '<p><span class="mention">@Ann</span> <span class="mention">@zoe</span> '
    '<span class="mention">#general</span></p>',
    "<!here>": '<p><span class="mention">@here</span></p>',
    "<!date^1795357800^{date_num} {time}|then>": '<p><time datetime="2026-11-22T14:30:00.000Z">'
    "2026-11-22 15:30</time></p>",
    "<!date^soon^{time}|then>": "<p>then</p>",
    "<https://tea.example/a_b_c|the *source*>": '<p><a href="https://tea.example/a_b_c" target="_blank" '
    'rel="noopener noreferrer">the *source*</a></p>',
    "see https://tea.example/?a=1&amp;b=2.": '<p>see <a href="https://tea.example/?a=1&amp;b=2" target="_blank" '
    'rel="noopener noreferrer">https://tea.example/?a=1&amp;b=2</a>.</p>',
    "<javascript:alert(1)|tea>": "<p>&lt;javascript:alert(1)|tea&gt;</p>",
    "<JaVaScRiPt:alert(1)>": "<p>&lt;JaVaScRiPt:alert(1)&gt;</p>",
}
DRAW = """async (texts) => {
  const { mrkdwn } = await import("/static/mrkdwn.js");
  const known = { U1: "Ann", C1: "general" };
  const names = { zone: "Europe/Berlin", member: (id) => known[id], channel: (id) => known[id] };
  return Object.fromEntries(texts.map((text) => {
    const paper = document.createElement("div");
    paper.append(...mrkdwn(text, names));
    return [text, paper.innerHTML];
  }));
}"""


async def test_mrkdwn_is_drawn_as_slack_draws_it(desk: Page) -> None:
    assert await desk.evaluate(DRAW, list(DRAWN)) == DRAWN


CONTROLS: list[tuple[Json, Json]] = [
    ({"type": "static_select", "options": OPTIONS, "initial_option": OPTIONS[1]}, {"selected_option": OPTIONS[1]}),
    ({"type": "static_select", "options": OPTIONS}, {"selected_option": None}),
    ({"type": "users_select", "initial_user": "U1"}, {"selected_user": "U1"}),
    ({"type": "radio_buttons", "options": OPTIONS, "initial_option": OPTIONS[0]}, {"selected_option": OPTIONS[0]}),
    ({"type": "checkboxes", "options": OPTIONS, "initial_options": OPTIONS}, {"selected_options": OPTIONS}),
    ({"type": "multi_users_select", "initial_users": ["U1"]}, {"selected_users": ["U1"]}),
    ({"type": "plain_text_input", "initial_value": "a & b"}, {"value": "a & b"}),
    ({"type": "plain_text_input", "multiline": True, "initial_value": "a\nb"}, {"value": "a\nb"}),
    ({"type": "number_input", "initial_value": "4"}, {"value": "4"}),
    ({"type": "datepicker", "initial_date": "2026-11-22"}, {"selected_date": "2026-11-22"}),
    ({"type": "timepicker", "initial_time": "10:30"}, {"selected_time": "10:30"}),
    ({"type": "timepicker"}, {"selected_time": None}),
    ({"type": "datetimepicker", "initial_date_time": 1795357800}, {"selected_date_time": 1795357800}),
]
READ = """async (specs) => {
  const { element } = await import("/static/elements.js");
  const names = { zone: "Asia/Kathmandu", members: () => [{ id: "U1", name: "Ann" }], channels: () => [] };
  return specs.map((spec) => element(spec, { names, label: "tea", started: null, immediate: false }).read());
}"""


async def test_every_field_reports_its_first_value_as_slack_does(desk: Page) -> None:
    reported = await desk.evaluate(READ, [spec for spec, _ in CONTROLS])
    assert reported == [{"type": spec["type"], **value} for spec, value in CONTROLS]


PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="9"/></svg>'


async def test_a_block_the_page_cannot_draw_is_named(desk: Page, playground: Playground) -> None:
    client = AsyncWebClient(token=playground.bot_token, base_url=playground.api_url)
    video = {"type": "video", "title": plain("Tea"), "video_url": "https://tea.example/v", "alt_text": "Tea"}
    video |= {"thumbnail_url": "https://tea.example/t"}
    await client.chat_postMessage(channel=playground.im(JONAS), text="A film", blocks=[video])
    await expect(last(desk)).to_contain_text("Block of the kind “video”")


async def test_an_attached_picture_stands_below_its_words(desk: Page, playground: Playground) -> None:
    client = AsyncWebClient(token=playground.bot_token, base_url=playground.api_url)
    await client.files_upload_v2(
        channel=playground.im(JONAS), content=PICTURE, filename="cup.svg", alt_txt="A cup", initial_comment="*Look*"
    )
    await expect(last(desk).locator(".content strong")).to_have_text("Look")
    picture = last(desk).get_by_role("img", name="A cup")
    await expect(picture).to_have_js_property("complete", value=True)
    await expect(picture).to_have_js_property("naturalWidth", 40)


@pytest.mark.parametrize("width", [360, 768, 1920])
async def test_nothing_is_wider_than_the_window(desk: Page, width: int) -> None:
    await desk.set_viewport_size({"width": width, "height": 720})
    await write(desk, "/tea " + "and_milk" * 40)
    await write(desk, "a_very_long_word" * 40)
    await expect(last(desk)).to_contain_text("a_very_long_word")
    assert await desk.evaluate(
        "[document.documentElement, document.querySelector('#scroll')].every("
        "(node) => node.scrollWidth <= node.clientWidth)"
    )


async def test_on_a_narrow_screen_the_conversations_unfold_and_escape_folds_them(desk: Page) -> None:
    await desk.set_viewport_size({"width": 360, "height": 720})
    menu = desk.get_by_role("button", name="Conversations")
    await expect(desk.get_by_label("You are")).to_be_hidden()
    await menu.click()
    await expect(desk.get_by_label("You are")).to_be_focused()
    await desk.keyboard.press("Escape")
    await expect(menu).to_be_focused()
    await expect(desk.get_by_label("You are")).to_be_hidden()


# ------------------------------------------------------------ whether one may be disturbed


def status(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Status")


def listed(page: Page, name: str) -> Locator:
    return page.locator("#people li").filter(has_text=name)


async def test_who_goes_into_a_meeting_is_in_one_for_the_app_and_for_others(desk: Page, playground: Playground) -> None:
    await status(desk).select_option("In a meeting")
    await expect(listed(desk, "Jonas Keller")).to_contain_text("in a meeting")
    assert playground.workspace.members[JONAS].status_emoji == ":calendar:"
    await status(desk).select_option("Available")
    await expect(listed(desk, "Jonas Keller")).not_to_contain_text("in a meeting")
    assert playground.workspace.members[JONAS].status_emoji == ""


async def test_a_huddle_that_starts_elsewhere_shows_and_so_does_a_status_of_ones_own(
    desk: Page, playground: Playground
) -> None:
    playground.start_huddle(MEERA)
    playground.set_status(JONAS, emoji=":palm_tree:", text="Away")
    await expect(listed(desk, "Meera Nair")).to_contain_text("in a huddle")
    await expect(status(desk)).to_have_value("other")


async def test_the_status_is_that_of_the_person_played(desk: Page, playground: Playground) -> None:
    await status(desk).select_option("Do not disturb")
    await desk.get_by_role("combobox", name="You are").select_option(MEERA)
    await expect(status(desk)).to_have_value("available")
    await desk.get_by_role("combobox", name="You are").select_option(JONAS)
    await expect(status(desk)).to_have_value("dnd")
