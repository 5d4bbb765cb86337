// The box to type in: drafts, command suggestions, and what went wrong, beside the words it went wrong with.

import { byId, h } from "./dom.js";

const form = byId("composer");
const box = byId("box");
const list = byId("suggestions");
const problem = byId("problem");
const under = byId("under");

const drafts = new Map();
let commands = [];
let channel = null;
let active = 0;
let dismissed = null;

/** `say(channel, text)` -> a promise of the server's complaint, or of nothing. */
export function listen({ say }) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(say);
  });
  box.addEventListener("input", typed);
  box.addEventListener("keydown", pressed);
  box.addEventListener("blur", hide);
  list.addEventListener("mousedown", (event) => {
    event.preventDefault(); // keeps the focus in the box
    const at = [...list.children].indexOf(event.target.closest("li"));
    if (at >= 0) complete(matching()[at]);
  });
}

export function showComposer({ id, label, known, open }) {
  commands = known;
  form.hidden = !open;
  byId("box-label").textContent = label;
  box.placeholder = label;
  if (id === channel) return;
  const unclaimed = channel ? "" : box.value; // typed before the page knew where
  if (channel) drafts.set(channel, box.value);
  channel = id;
  write(drafts.get(id) ?? unclaimed);
}

export function forgetDrafts() {
  drafts.clear();
  channel = null;
}

export function write(text) {
  box.value = text;
  problem.textContent = "";
  typed();
}

export const focusBox = () => box.focus();
export const complain = (sentence) => {
  problem.textContent = sentence;
};

async function send(say) {
  const [text, to] = [box.value, channel];
  if (!channel || !text.trim() || form.getAttribute("aria-busy") === "true") return;
  hide();
  form.setAttribute("aria-busy", "true");
  const complaint = await say(to, text.trim());
  form.setAttribute("aria-busy", "false");
  if (to !== channel) {
    if (!complaint) drafts.delete(to);
    return;
  }
  problem.textContent = complaint ?? "";
  if (!complaint && box.value === text) write("");
}

const matching = () => (/^\/\S*$/.test(box.value) ? commands.filter(({ command }) => command.startsWith(box.value)) : []);

function typed() {
  dismissed = dismissed === box.value ? dismissed : null;
  active = 0;
  fit();
  suggest();
  showUnder();
}

/** As tall as its text, up to what the style sheet allows. */
function fit() {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}

function suggest() {
  const found = dismissed === null && document.activeElement === box ? matching() : [];
  list.hidden = !found.length;
  byId("choices").textContent = found.length ? `${found.length} commands, arrow keys choose` : "";
  list.replaceChildren(...found.map(option));
  if (found.length) box.setAttribute("aria-activedescendant", `suggestion-${active}`);
  else box.removeAttribute("aria-activedescendant");
  list.children[active]?.scrollIntoView({ block: "nearest" });
}

const option = ({ command, description, usage_hint }, at) =>
  h(
    "li",
    { id: `suggestion-${at}`, role: "option", "aria-selected": String(at === active) },
    h("strong", {}, command),
    usage_hint ? h("code", {}, usage_hint) : null,
    h("span", {}, description ?? ""),
  );

function hide() {
  dismissed = box.value;
  suggest();
}

function complete({ command, usage_hint }) {
  write(usage_hint ? `${command} ` : command);
  hide();
}

function showUnder() {
  const command = commands.find((known) => box.value === known.command || box.value.startsWith(`${known.command} `));
  under.textContent = command?.usage_hint ? `${command.command} ${command.usage_hint}` : "Enter sends, Shift+Enter starts a new line";
}

function pressed(event) {
  if (event.isComposing) return;
  const handled = (!list.hidden && inList(event.key)) || (event.key === "Enter" && !event.shiftKey && (form.requestSubmit(), true));
  if (handled) event.preventDefault();
}

/** True when the open list of suggestions had a use for this key. Enter on a command typed to its end sends it. */
function inList(key) {
  const found = matching();
  if (key === "ArrowDown" || key === "ArrowUp") active = (active + (key === "ArrowDown" ? 1 : -1) + found.length) % found.length;
  else if (key === "Tab" || (key === "Enter" && box.value !== found[active].command)) return complete(found[active]), true;
  else if (key === "Escape") return hide(), true;
  else return false;
  suggest();
  return true;
}
