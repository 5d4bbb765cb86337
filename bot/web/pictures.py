"""The pictures of exercises over HTTP: drawn when first asked for, then kept."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from http import HTTPStatus
from types import MappingProxyType

from aiohttp import ETag, web

from bot.domain.exercise import Exercise
from bot.domain.figure import Figure
from bot.pictures.film import gif, still

PATH = "/pictures"

# A picture changes with a release at the most: asked again after a day, mostly to hear that it hasn't.
_CACHE = {"Cache-Control": "public, max-age=86400"}
_NOT_FOUND = "There is no such picture.\n"


@dataclass(frozen=True, kw_only=True)
class _Kind:
    content_type: str
    draw: Callable[[Figure], bytes]


_KINDS: Mapping[str, _Kind] = MappingProxyType(
    {"gif": _Kind(content_type="image/gif", draw=gif), "png": _Kind(content_type="image/png", draw=still)}
)


@dataclass(frozen=True, kw_only=True)
class _File:
    content: bytes
    content_type: str
    etag: str


class Pictures:
    """All files together are some 2 MB: once drawn, they stay."""

    def __init__(self, exercises: Iterable[Exercise]) -> None:
        self._figures = {each.slug: each.figure for each in exercises if each.figure}
        self._files: dict[tuple[str, str], _File] = {}
        self._drawing = asyncio.Lock()

    def routes(self) -> list[web.RouteDef]:
        return [web.get(f"{PATH}/{{name}}", self._serve)]

    async def draw_all(self) -> None:
        """Ahead of whoever asks first: a crowd's platform asks for many at once, and doesn't wait long for any."""
        for slug in self._figures:
            for kind in _KINDS:
                await self._file(slug, kind)

    async def _serve(self, request: web.Request) -> web.Response:
        slug, _, kind = request.match_info["name"].rpartition(".")
        if slug not in self._figures or kind not in _KINDS:
            return web.Response(text=_NOT_FOUND, status=HTTPStatus.NOT_FOUND)
        file = await self._file(slug, kind)
        if any(each.value in (file.etag, "*") for each in request.if_none_match or ()):
            response = web.Response(status=HTTPStatus.NOT_MODIFIED, headers=_CACHE)
        else:
            response = web.Response(body=file.content, content_type=file.content_type, headers=_CACHE)
        response.etag = ETag(value=file.etag)
        return response

    async def _file(self, slug: str, kind: str) -> _File:
        if (slug, kind) not in self._files:
            # One at a time: drawing is work for the processor, and the loop needs some of it too.
            async with self._drawing:
                await self._draw(slug, kind)
        return self._files[slug, kind]

    async def _draw(self, slug: str, kind: str) -> None:
        if (slug, kind) in self._files:
            return  # whoever held the lock before wanted the same
        content = await asyncio.to_thread(partial(_KINDS[kind].draw, self._figures[slug]))
        self._files[slug, kind] = _File(
            content=content,
            content_type=_KINDS[kind].content_type,
            etag=blake2b(content, digest_size=16).hexdigest(),
        )
