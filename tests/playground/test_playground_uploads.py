"""Files: three steps up, one way down."""

from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.files import with_addresses
from bot.playground.server import Playground
from tests.playground.small_app import JONAS, error_of

PICTURE = b"GIF89a not really"


async def upload(client: AsyncWebClient, content: bytes = PICTURE, **more: Any) -> str:
    answer = await client.files_upload_v2(content=content, filename="neck.gif", title="Neck", alt_txt="A neck", **more)
    return str(answer["files"][0]["id"])


async def test_an_uploaded_file_can_be_asked_about_and_fetched(slack: Playground, client: AsyncWebClient) -> None:
    file_id = await upload(client)
    file = (await client.files_info(file=file_id))["file"]
    async with ClientSession() as session, session.get(file["url_private"]) as response:
        assert (await response.read(), response.content_type) == (PICTURE, "image/gif")
    assert (file["title"], file["size"]) == ("Neck", len(PICTURE))
    assert not slack.messages(slack.im(JONAS))


async def test_an_upload_can_be_shared_at_once(slack: Playground, client: AsyncWebClient) -> None:
    await upload(client, channel=slack.im(JONAS), initial_comment="Look")
    (message,) = slack.messages(slack.im(JONAS))
    assert (message.text, message.files[0]["name"]) == ("Look", "neck.gif")


async def test_a_form_with_a_file_is_taken_too(client: AsyncWebClient) -> None:
    expected = await client.files_getUploadURLExternal(filename="a.txt", length=2)
    async with (
        ClientSession() as session,
        session.post(expected["upload_url"], data={"file": BytesIO(b"hi")}) as response,
    ):
        assert response.status == 200
    completed = await client.files_completeUploadExternal(files=[{"id": expected["file_id"]}])
    assert completed["files"][0]["title"] == "a.txt"


async def test_the_bytes_must_be_as_many_as_announced(client: AsyncWebClient) -> None:
    expected = await client.files_getUploadURLExternal(filename="a.txt", length=3)
    async with ClientSession() as session, session.post(expected["upload_url"], data=b"hi") as response:
        assert (response.status, await response.text()) == (400, "length_mismatch")


async def test_nothing_is_complete_before_its_bytes_are_there(client: AsyncWebClient) -> None:
    expected = await client.files_getUploadURLExternal(filename="a.txt", length=3)
    answer = await error_of(client, "files.completeUploadExternal", files=[{"id": expected["file_id"]}])
    assert answer == "file_not_found"


async def test_an_upload_has_a_length(client: AsyncWebClient) -> None:
    assert await error_of(client, "files.getUploadURLExternal", filename="a.txt", length=0) == "invalid_arguments"


async def test_an_unknown_file_is_not_found(slack: Playground, client: AsyncWebClient) -> None:
    assert await error_of(client, "files.info", file="F0") == "file_not_found"
    async with ClientSession() as session, session.get(f"{slack.url}/files/F0/a.txt") as response:
        assert response.status == 400


@pytest.mark.parametrize(
    ("file", "address"), [({"id": "F1"}, "http://here/files/F1/picture"), ({"url": "http://there/a"}, "http://there/a")]
)
def test_a_picture_named_by_its_file_gets_an_address(file: dict[str, str], address: str) -> None:
    blocks = [{"type": "context", "elements": [{"type": "image", "slack_file": file}]}]
    assert with_addresses(blocks, "http://here")[0]["elements"][0]["image_url"] == address
