// Block Kit's interactive elements -> page controls that tell what was pressed or filled in.

import { choices, setButton } from "./choices.js";
import { instantOf, wallTime } from "./clock.js";
import { fresh, h, safeAddress } from "./dom.js";
import { label, plain } from "./mrkdwn.js";

const looks = { primary: "button primary", danger: "button danger" };

function button(spec, place) {
  const press = () => {
    const address = spec.url && safeAddress(spec.url);
    if (address) window.open(address, "_blank", "noopener");
    place.press({ type: "button", value: spec.value, text: spec.text });
  };
  const node = h(
    "button",
    { type: "button", class: looks[spec.style] ?? "button", "aria-label": spec.accessibility_label, onclick: press },
    label(spec.text, place.names),
  );
  return { node };
}

/** Fields whose value is one piece of text on the page: [input type, key in Slack's report, initial key]. */
const typed = {
  plain_text_input: ["text", "value", "initial_value"],
  email_text_input: ["email", "value", "initial_value"],
  url_text_input: ["url", "value", "initial_value"],
  number_input: ["number", "value", "initial_value"],
  datepicker: ["date", "selected_date", "initial_date"],
  timepicker: ["time", "selected_time", "initial_time"],
  datetimepicker: ["datetime-local", "selected_date_time", "initial_date_time"],
};

function shownValue(spec, value, zone) {
  if (value === null || value === undefined) return "";
  return spec.type === "datetimepicker" ? wallTime(value, zone) : String(value);
}

function readValue(spec, value, zone) {
  if (!value) return null;
  return spec.type === "datetimepicker" ? instantOf(value, zone) : value;
}

function field(spec, place) {
  const [type, key, initial] = typed[spec.type];
  const attributes = {
    id: place.id,
    "aria-label": place.labelledBy ? null : place.label,
    "aria-describedby": place.describedBy,
    placeholder: spec.placeholder ? plain(spec.placeholder.text) : null,
    maxlength: spec.max_length,
    min: spec.min_value,
    max: spec.max_value,
    step: spec.type === "number_input" ? (spec.is_decimal_allowed ? "any" : 1) : null,
  };
  const input = spec.multiline ? h("textarea", { rows: 4, ...attributes }) : h("input", { type, ...attributes });
  input.value = shownValue(spec, place.started ? place.started[key] : spec[initial], place.names.zone);
  const read = () => ({ type: spec.type, [key]: readValue(spec, input.value, place.names.zone) });
  if (!place.immediate) return { node: input, read };
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || spec.multiline) return;
    event.preventDefault();
    place.press(read());
  });
  return { node: h("span", { class: "with-set" }, input, setButton(() => place.press(read()))), read };
}

/** The "…" menu: arrow keys move, Enter chooses, Escape and leaving close it. */
function overflow(spec, place) {
  const menu = fresh("menu");
  const items = spec.options.map((option) =>
    h("button", { type: "button", role: "menuitem", tabindex: "-1", onclick: () => choose(option) }, label(option.text, place.names)),
  );
  const list = h("div", { id: menu, class: "menu-list", role: "menu", hidden: true }, items);
  const opener = h(
    "button",
    { type: "button", class: "button more", "aria-label": "More actions", "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": menu },
    "⋯",
  );
  const show = (open) => {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    (open ? items[0] : opener).focus();
  };
  const choose = (option) => {
    show(false);
    const address = option.url && safeAddress(option.url);
    if (address) window.open(address, "_blank", "noopener");
    place.press({ type: "overflow", selected_option: option });
  };
  const move = (step) => items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
  opener.addEventListener("click", () => show(list.hidden));
  list.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") show(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const node = h("span", { class: "overflow" }, opener, list);
  node.addEventListener("focusout", ({ relatedTarget }) => {
    if (!list.hidden && !node.contains(relatedTarget)) {
      list.hidden = true;
      opener.setAttribute("aria-expanded", "false");
    }
  });
  return { node };
}

const builders = {
  button,
  overflow,
  ...choices,
  ...Object.fromEntries(Object.keys(typed).map((type) => [type, field])),
};

/** `{node, read?}` for an element, or null when this page has no control of that kind. */
export const element = (spec, place) => builders[spec.type]?.(spec, place) ?? null;
