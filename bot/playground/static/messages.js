// The conversation: one list item for each message, redrawn only when that message changes.

import { blocks } from "./blocks.js";
import { clock, longDay, sameDay, whole } from "./clock.js";
import { arrange, byId, h } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";

const runLength = 5 * 60 * 1000;
const nearEnd = 80;
const list = byId("messages");
const scroll = byId("scroll");
const newer = byId("newer");

let drawn = new Map();
let shown = null;
let atEnd = true;
let lastTop = 0;

/** Two letters and one of the palette's colours, the same for the same person every time. */
export function avatar(id, name, bot) {
  const initials = name.split(/\s+/).map((word) => [...word][0] ?? "").slice(0, 2).join("").toUpperCase();
  const tone = [...id].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6;
  return h("span", { class: `avatar ${bot ? "bot" : `tone-${tone}`}`, "aria-hidden": "true" }, initials || "?");
}

const eye =
  "M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Zm8 2.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z";

function icon(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

const onlyYou = () => h("p", { class: "only-you" }, icon(eye), "Only visible to you");

function head(message, instant, names) {
  const name = names.author(message);
  const time = h("time", { datetime: message.time, title: whole(instant, names.zone) }, clock(instant, names.zone));
  return h("p", { class: "who" }, h("strong", {}, name), message.bot ? h("span", { class: "app-badge" }, "APP") : null, time);
}

/** Blocks stand in for the text; attached pictures, which come as blocks without an id, stand below it. */
function body(message, place) {
  const replaced = message.blocks.some(({ block_id }) => block_id);
  const content = [...(replaced ? [] : mrkdwn(message.text, place.names)), ...blocks(message.blocks, place)];
  const edited = message.edited ? h("span", { class: "edited" }, "(edited)") : null;
  return h("div", { class: "content" }, content, edited);
}

function item(message, { names, press }, follows) {
  const instant = new Date(message.time);
  const place = { names, press: (action, confirm) => press(message, action, confirm) };
  const looks = ["message", message.ephemeral && "ephemeral", follows && "follows"].filter(Boolean).join(" ");
  const side = h("div", { class: "margin" }, avatar(message.user ?? "", names.author(message), message.bot));
  if (follows) side.replaceChildren(h("time", { datetime: message.time, title: whole(instant, names.zone) }, clock(instant, names.zone)));
  return h(
    "li",
    { class: looks, "data-ts": message.ts, tabindex: "-1" },
    side,
    h(
      "div",
      { class: "body" },
      message.ephemeral ? onlyYou() : null,
      follows ? h("p", { class: "unseen" }, names.author(message)) : head(message, instant, names),
      body(message, place),
    ),
  );
}

const notice = ({ text, ts }) =>
  h("li", { class: "message notice", "data-ts": ts }, h("div", { class: "margin" }), h("div", { class: "body" }, onlyYou(), h("p", {}, text)));

const divider = (instant, names) => h("li", { class: "day" }, h("span", {}, longDay(instant, names.zone)));

function belongs(message, before) {
  if (!before || before.notice || before.ephemeral || message.ephemeral || before.user !== message.user) return false;
  return new Date(message.time) - new Date(before.time) < runLength;
}

/** The message's node: the one on the page if nothing about it changed. Focus stays on the same control of a changed one. */
function kept(key, signature, make) {
  const old = drawn.get(key);
  if (old?.signature === signature) return old;
  const node = make();
  const focused = old?.node.contains(document.activeElement) ? document.activeElement.closest("[data-action]")?.dataset.action : undefined;
  return { signature, node, refocus: old?.node.contains(document.activeElement) ? () => focus(node, focused) : null };
}

function focus(node, action) {
  const same = action && node.querySelector(`[data-action="${CSS.escape(action)}"]`);
  (same ?? node).focus({ preventScroll: true });
}

const keyOf = ({ notice, ts }) => (notice ? `notice ${ts}` : ts);

function rows(entries, scene) {
  const next = new Map();
  const row = (key, signature, make) => {
    const entry = kept(key, signature, make);
    next.set(key, entry);
  };
  entries.forEach((entry, at) => {
    if (entry.notice) return row(keyOf(entry), entry.text, () => notice(entry));
    const before = entries[at - 1];
    const instant = new Date(entry.time);
    const newDay = !before || (!before.notice && !sameDay(instant, new Date(before.time), scene.names.zone));
    if (newDay) row(`day ${entry.ts}`, scene.names.zone, () => divider(instant, scene.names));
    const follows = !newDay && belongs(entry, before);
    row(keyOf(entry), JSON.stringify([entry, follows, scene.names.zone]), () => item(entry, scene, follows));
  });
  return next;
}

const toEnd = () => {
  scroll.scrollTop = scroll.scrollHeight;
};

/** Shows `entries` (messages and notices, oldest first) of the conversation `id`. */
export function showMessages(id, entries, scene) {
  const moved = id !== shown;
  if (moved) drawn = new Map();
  shown = id;
  const last = entries.at(-1);
  const grew = !moved && last && !drawn.has(keyOf(last));
  const next = rows(entries, scene);
  arrange(list, entries.length ? [...next.values()].map(({ node }) => node) : [empty]);
  for (const entry of next.values()) {
    entry.refocus?.();
    entry.refocus = null;
  }
  drawn = next;
  if (moved || atEnd || (grew && (last.notice || last.user === scene.me))) toEnd();
  else if (grew) newer.hidden = false;
}

const empty = h("li", { class: "empty" }, "Nothing has been said here yet.");

// Only a person scrolls up; when the room shrinks or a picture arrives, whoever stood at the end stays there.
scroll.addEventListener("scroll", () => {
  const reached = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearEnd;
  if (reached || scroll.scrollTop < lastTop) atEnd = reached;
  if (atEnd) newer.hidden = true;
  lastTop = scroll.scrollTop;
});
newer.addEventListener("click", toEnd);
new ResizeObserver(() => atEnd && toEnd()).observe(list);
new ResizeObserver(() => atEnd && toEnd()).observe(scroll);
