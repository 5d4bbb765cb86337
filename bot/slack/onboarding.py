"""The onboarding questions as a form: opened from the card with the warning signs, kept when it is sent off."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.exercise import Area
from bot.domain.member import Person
from bot.domain.message import Choice, Message
from bot.domain.onboarding import BACK, Asked, Option, Question, Refused, most_of, read_answers
from bot.domain.wording import onboarding, questions
from bot.slack.answer import Voice
from bot.slack.blocks import action_id
from bot.slack.profile import profile_of
from bot.slack.refusal import reason_of
from bot.usecases.onboarding import Form, form, keep
from bot.usecases.quieting import is_seen
from bot.usecases.turns import Turns

_Json: TypeAlias = dict[str, Any]

FORM = "unhunch.setup"
_AREAS = f"{FORM}.{Question.AREAS}"
_TOO_LATE = {"expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged"}


def register(app: AsyncApp, turns: Turns, voice: Voice) -> None:
    """Before the listener for all buttons: Bolt asks them in their order, and one of those opens the form."""

    @app.action(action_id(Choice.ASK_ME))
    async def opened(ack: AsyncAck, body: _Json, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        await ack()
        # What opens a form does so for three seconds: nobody's profile is asked for first.
        async with turns.take() as (session, _):
            asked = await form(session, _person(context))
        if isinstance(asked, Message):
            await voice.answer_privately(client, body["response_url"], asked)
            return
        try:
            await client.views_open(trigger_id=body["trigger_id"], view=view(asked, answer_to=body["response_url"]))
        except SlackApiError as error:
            if reason_of(error) not in _TOO_LATE:
                raise
            await voice.answer_privately(client, body["response_url"], onboarding.not_opened())

    @app.action(_AREAS)
    async def areas_picked(ack: AsyncAck, body: _Json, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        """Whoever picks their back is asked one thing more. What else they have filled in stays as it is."""
        await ack()
        shown = body["view"]
        areas = {Area(name) for name in picked(shown).get(Question.AREAS, ()) if name in set(Area)}
        back = not BACK.isdisjoint(areas)
        if back == _asks(shown, Question.EASES):
            return
        async with turns.take() as (session, _):
            asked = await form(session, _person(context), areas=areas)
        if isinstance(asked, Form):
            await _update(client, shown, view(asked, answer_to=answers_to(shown)))

    @app.view(FORM)
    async def sent_off(ack: AsyncAck, body: _Json, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        answers = read_answers(picked(body["view"]))
        if isinstance(answers, Refused):
            errors = {block: questions.wrong(problem) for block, problem in answers.wrong.items()}
            await ack(response_action="errors", errors=errors)
            return
        await ack()
        person = _person(context)
        profile = await profile_of(client, person.user)
        async with turns.take() as (session, now):
            message = await keep(session, now, person, zone=profile.zone, answers=answers)
            await is_seen(session, now, person, profile.presence)
        await voice.answer_in_place_or_directly(client, answers_to(body["view"]), message, user=person.user)


def _person(context: AsyncBoltContext) -> Person:
    return Person(workspace=context.team_id or "", user=context.user_id or "")


async def _update(client: AsyncWebClient, shown: _Json, changed: _Json) -> None:
    try:
        await client.views_update(view_id=shown["id"], view=changed)
    except SlackApiError as error:
        if reason_of(error) != "not_found":  # they have closed it by now
            raise


def answers_to(view: _Json) -> str:
    """The address that an answer to this form belongs to; empty for any other view."""
    return str(view["private_metadata"]) if view.get("callback_id") == FORM else ""


def picked(view: _Json) -> dict[str, list[str]]:
    """The values that are picked, by the question's; a question without a pick has an empty list."""
    values = view["state"]["values"]
    return {block: [each for element in parts.values() for each in _values(element)] for block, parts in values.items()}


def _values(element: _Json) -> list[str]:
    several = element.get("selected_options") or [element.get("selected_option")]
    return [option["value"] for option in several if option]


def _asks(view: _Json, question: Question) -> bool:
    return any(block["block_id"] == question for block in view["blocks"])


def view(asked: Form, *, answer_to: str) -> _Json:
    """`answer_to` is where the answer belongs, and all that travels with the form unseen."""
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": answer_to,
        "title": _plain(questions.TITLE),
        "submit": _plain(questions.SUBMIT),
        "close": _plain(questions.CLOSE),
        "blocks": list(_blocks(asked)),
    }


def _blocks(form: Form) -> Iterator[_Json]:
    for paragraph in questions.intro():
        yield {"type": "section", "block_id": "intro", "text": {"type": "mrkdwn", "text": paragraph}}
    for asked in form.asked:
        hint = questions.hint(asked, has_reminders=form.has_reminders)
        yield {
            "type": "input",
            "block_id": asked.question.value,
            "optional": True,
            "dispatch_action": asked.question is Question.AREAS,
            "label": _plain(questions.label(asked.question)),
            "element": _element(asked),
            **({"hint": _plain(hint)} if hint else {}),
        }


def _element(asked: Asked) -> _Json:
    kind = _kind(asked)
    several = kind != "static_select"
    options = {option: _option(option) for option in asked.options}
    started = [options[option] for option in asked.picked]
    element: _Json = {
        "type": kind,
        "action_id": f"{FORM}.{asked.question}",
        "options": list(options.values()),
    }
    if kind == "multi_static_select":
        element["max_selected_items"] = most_of(asked.question)
    if started:
        element |= {"initial_options": started} if several else {"initial_option": started[0]}
    return element


def _kind(asked: Asked) -> str:
    """A yes is ticked; all else is a menu, which takes one line until it is opened."""
    if len(asked.options) == 1:
        return "checkboxes"
    return "static_select" if most_of(asked.question) == 1 else "multi_static_select"


def _option(option: Option) -> _Json:
    return {"text": _plain(questions.option(option)), "value": option.value}


def _plain(text: str) -> _Json:
    return {"type": "plain_text", "text": text}
