"""Uploaded files: an address to send the bytes to, then the call that makes them a file."""

import itertools
from dataclasses import dataclass, field
from mimetypes import guess_type
from typing import Any

from bot.playground.wire import ApiError, Json


@dataclass(kw_only=True)
class File:
    id: str
    name: str
    length: int
    alt_text: str = ""
    content: bytes = b""
    title: str = ""
    complete: bool = False

    @property
    def mimetype(self) -> str:
        return guess_type(self.name)[0] or "application/octet-stream"

    def form(self, url: str) -> Json:
        return {
            "id": self.id,
            "name": self.name,
            "title": self.title or self.name,
            "size": self.length,
            "mimetype": self.mimetype,
            "alt_txt": self.alt_text,
            "url_private": f"{url}/files/{self.id}/{self.name}",
        }


@dataclass(kw_only=True)
class Files:
    _files: dict[str, File] = field(init=False, default_factory=dict)
    _numbers: "itertools.count[int]" = field(init=False, default_factory=lambda: itertools.count(1))

    def expect(self, *, name: str, length: int, alt_text: str) -> File:
        made = File(id=f"F{next(self._numbers):08d}", name=name, length=length, alt_text=alt_text)
        self._files[made.id] = made
        return made

    def find(self, file_id: str) -> File:
        if file_id not in self._files:
            raise ApiError("file_not_found")
        return self._files[file_id]

    def receive(self, file_id: str, content: bytes) -> None:
        file = self.find(file_id)
        if len(content) != file.length:
            raise ApiError("length_mismatch")
        file.content = content

    def complete(self, file_id: str, title: str) -> File:
        file = self.find(file_id)
        if not file.content:
            raise ApiError("file_not_found")
        file.title, file.complete = title, True
        return file


def with_addresses(part: Any, url: str) -> Any:
    """Blocks as a browser can show them: where a picture is named by its file, its address is added."""
    if isinstance(part, list | tuple):
        return [with_addresses(each, url) for each in part]
    if not isinstance(part, dict):
        return part
    shown = {name: with_addresses(each, url) for name, each in part.items()}
    file = part.get("slack_file")
    return shown | ({"image_url": file.get("url") or f"{url}/files/{file['id']}/picture"} if file else {})


def as_blocks(files: tuple[Json, ...]) -> list[Json]:
    """Attached pictures as image blocks."""
    pictures = (file for file in files if file["mimetype"].startswith("image/"))
    return [
        {"type": "image", "image_url": file["url_private"], "alt_text": file["alt_txt"] or file["title"]}
        for file in pictures
    ]
