// Block Kit elements that offer a choice: menus, radio buttons, check boxes.
//
// Each builder takes (spec, place) and gives {node, read}; `read()` is the element's value as Slack reports it.
// `place` carries names, label, started (the element's value so far, or null), press(reading) and immediate.

import { fresh, h } from "./dom.js";
import { label, plain } from "./mrkdwn.js";

const optionsOf = (spec) => spec.options ?? spec.option_groups?.flatMap((group) => group.options) ?? [];
const people = (names) => names.members().map(({ id, name }) => ({ value: id, text: { type: "plain_text", text: name } }));
const channels = (names) => names.channels().map(({ id, name }) => ({ value: id, text: { type: "plain_text", text: name } }));
const valueOf = (choice) => (typeof choice === "object" ? choice?.value : choice);

/** Where each kind of menu gets its options, and under which key it reports one (an option, or only its value). */
const sources = {
  static: { options: (spec) => optionsOf(spec), one: "selected_option", many: "selected_options", initial: "option", whole: true },
  users: { options: (_, names) => people(names), one: "selected_user", many: "selected_users", initial: "user" },
  channels: { options: (_, names) => channels(names), one: "selected_channel", many: "selected_channels", initial: "channel" },
  conversations: {
    options: (_, names) => channels(names),
    one: "selected_conversation",
    many: "selected_conversations",
    initial: "conversation",
  },
};

const optionNode = (option) => h("option", { value: option.value }, plain(option.text.text, option.text.emoji !== false));

function optionNodes(spec, options) {
  if (!spec.option_groups) return options.map(optionNode);
  return spec.option_groups.map((group) => h("optgroup", { label: plain(group.label.text) }, group.options.map(optionNode)));
}

const menu = (source) => (spec, place) => {
  const options = source.options(spec, place.names);
  const start = valueOf(place.started ? place.started[source.one] : spec[`initial_${source.initial}`]) ?? "";
  const empty = h("option", { value: "" }, plain(spec.placeholder?.text ?? "Choose…"));
  const node = h("select", { id: place.id, "aria-label": place.labelledBy ? null : place.label, "aria-describedby": place.describedBy }, empty, optionNodes(spec, options));
  node.value = start;
  const chosen = () => options.find(({ value }) => value === node.value) ?? null;
  const read = () => ({ type: spec.type, [source.one]: source.whole ? chosen() : (chosen()?.value ?? null) });
  let last = node.value;
  node.addEventListener("change", async () => {
    if (!place.immediate || !node.value) return;
    if (await place.press(read())) last = node.value;
    else node.value = last;
  });
  return { node, read };
};

/** A list of boxes to tick. */
function boxes(source, spec, place) {
  const options = source.options(spec, place.names);
  const before = place.started ? place.started[source.many] : spec[`initial_${source.initial}s`];
  const { node, inputs } = group("checkbox", options, (before ?? []).map(valueOf), place);
  const chosen = () => options.filter((_, at) => inputs[at].checked);
  const read = () => ({ type: spec.type, [source.many]: source.whole ? chosen() : chosen().map(({ value }) => value) });
  return { node, inputs, chosen, read };
}

function checkboxes(spec, place) {
  const { node, read } = boxes(sources.static, spec, place);
  if (place.immediate) node.addEventListener("change", () => place.press(read()));
  return { node, read };
}

/** A menu that takes several: a line that says what is chosen, and opens to boxes to tick. */
const several = (source) => (spec, place) => {
  const { node: list, inputs, chosen, read } = boxes(source, spec, place);
  const most = spec.max_selected_items ?? Infinity;
  const line = h("summary", { id: fresh("chosen") });
  if (place.labelledBy) line.setAttribute("aria-labelledby", `${place.labelledBy} ${line.id}`);
  const show = () => {
    const names = chosen().map(({ text }) => plain(text.text, text.emoji !== false));
    line.replaceChildren(names.join(", ") || plain(spec.placeholder?.text ?? "Choose…"));
    for (const input of inputs) input.disabled = !input.checked && names.length >= most;
  };
  show();
  const node = h("details", { class: "several" }, line, list);
  node.addEventListener("change", show);
  // A form tells of each change as it happens; under a message its person says when they are done.
  if (place.immediate && place.labelledBy) node.addEventListener("change", () => place.press(read()));
  else if (place.immediate) list.append(setButton(() => place.press(read())));
  return { node, read };
};

function radios(spec, place) {
  const before = valueOf(place.started ? place.started.selected_option : spec.initial_option);
  const { node, inputs } = group("radio", spec.options, [before], place);
  const read = () => ({ type: spec.type, selected_option: spec.options.find((_, at) => inputs[at].checked) ?? null });
  if (place.immediate) node.addEventListener("change", () => place.press(read()));
  return { node, read };
}

function group(type, options, chosen, place) {
  const name = fresh("group");
  const inputs = options.map(({ value }) => h("input", { type, name, value, checked: chosen.includes(value) }));
  const rows = options.map((option, at) => h("label", { class: "choice" }, inputs[at], caption(option, place.names)));
  const role = type === "radio" ? "radiogroup" : "group";
  const named = place.labelledBy ? { "aria-labelledby": place.labelledBy } : { "aria-label": place.label };
  return { node: h("div", { class: "group", role, id: place.id, tabindex: "-1", "aria-describedby": place.describedBy, ...named }, rows), inputs };
}

const caption = (option, names) =>
  h("span", {}, label(option.text, names), option.description ? h("small", {}, label(option.description, names)) : null);

/** For what changes while it is being chosen: the value goes out when its person says so. */
export const setButton = (press) => h("button", { type: "button", class: "button set", onclick: press }, "Set");

export const choices = {
  static_select: menu(sources.static),
  users_select: menu(sources.users),
  channels_select: menu(sources.channels),
  conversations_select: menu(sources.conversations),
  multi_static_select: several(sources.static),
  multi_users_select: several(sources.users),
  multi_channels_select: several(sources.channels),
  multi_conversations_select: several(sources.conversations),
  checkboxes,
  radio_buttons: radios,
};
