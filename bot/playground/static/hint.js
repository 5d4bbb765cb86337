// First steps for a newcomer: what this is, and what to type, in the words of the app's own commands.

import { focusBox, write } from "./composer.js";
import { byId, h } from "./dom.js";

const key = "playground: first steps read";
const most = 4;

export function showHint({ app, commands }) {
  const hint = byId("hint");
  hint.hidden = localStorage.getItem(key) !== null;
  const shown = JSON.stringify(commands);
  if (hint.hidden || hint.dataset.shown === shown) return;
  hint.dataset.shown = shown;
  hint.replaceChildren(
    h("p", {}, h("strong", {}, `Try ${app.name} here.`), " This is a workspace on your own machine; nothing you write reaches Slack."),
    h("p", {}, commands.length ? "Start with" : "Write it a message to start."),
    h("div", { class: "starters" }, commands.slice(0, most).map(starter)),
    h("button", { type: "button", class: "quiet", "aria-label": "Dismiss the first steps", onclick: dismiss }, "✕"),
  );
}

const starter = ({ command, usage_hint, description }) =>
  h(
    "button",
    { type: "button", class: "starter", title: description, onclick: () => start(command, usage_hint) },
    h("strong", {}, command),
    usage_hint ? h("span", {}, usage_hint) : null,
  );

function start(command, usage_hint) {
  focusBox();
  write(usage_hint ? `${command} ` : command);
}

function dismiss() {
  localStorage.setItem(key, "yes");
  byId("hint").hidden = true;
  focusBox();
}
