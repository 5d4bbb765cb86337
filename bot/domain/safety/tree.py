"""Every phrase of a vocabulary as one tree in which each word leads to one place, whatever phrases go on from there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.domain.safety.phrase import END, GAP, Concept, Step


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Place:
    """A point inside one or more phrases.

    `onwards`: where each word leads; `beyond`: where a gap does. `ends`: the concepts that are said when one gets here,
    `closes`: those that are if a clause ends here.
    """

    onwards: Mapping[str, "Place"]
    beyond: "Place | None"
    ends: tuple[Concept, ...]
    closes: tuple[Concept, ...]


@dataclass(slots=True, eq=False)
class _Node:
    """As the phrases are written: several steps may begin with the same word."""

    steps: dict[frozenset[str], "_Node"] = field(default_factory=dict)
    ends: list[Concept] = field(default_factory=list)


def grown(concepts: Iterable[Concept]) -> tuple[Place, frozenset[str]]:
    """The tree's root, and every word that leads anywhere in it."""
    root = _Node()
    vocabulary: set[str] = set()
    for concept in concepts:
        for phrase in concept.phrases:
            vocabulary.update(*(words for words, _ in phrase))
            for node in _last(root, phrase):
                node.ends.append(concept)
    return _merged(frozenset({root}), {}), frozenset(vocabulary) - END


def _last(root: _Node, phrase: tuple[Step, ...]) -> list[_Node]:
    """Where a phrase ends: in several places, if its last words may be missing."""
    nodes = [root]
    for words, optional in phrase:
        after = [node.steps.setdefault(words, _Node()) for node in nodes]
        nodes = after + (nodes if optional else [])
    return nodes


def _merged(nodes: frozenset[_Node], places: dict[frozenset[_Node], Place]) -> Place:
    """One place for each set of nodes that a row of words can lead to."""
    if nodes not in places:
        after: dict[str, frozenset[_Node]] = {}
        for node in nodes:
            for words, following in node.steps.items():
                reached = frozenset({following})
                for word in words:
                    after[word] = after[word] | reached if word in after else reached
        beyond = frozenset(node.steps[GAP] for node in nodes if GAP in node.steps)
        closed = frozenset(node.steps[END] for node in nodes if END in node.steps)
        places[nodes] = Place(
            onwards={word: _merged(reached, places) for word, reached in after.items() if word not in END},
            beyond=_merged(beyond, places) if beyond else None,
            ends=_ends(nodes),
            closes=_ends(closed),
        )
    return places[nodes]


def _ends(nodes: Iterable[_Node]) -> tuple[Concept, ...]:
    return tuple(dict.fromkeys(concept for node in nodes for concept in node.ends))
