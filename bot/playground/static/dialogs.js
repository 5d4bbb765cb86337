// Modal views and the question before a risky button. The browser's own <dialog> keeps the focus inside and gives it back.

import { blocks } from "./blocks.js";
import { byId, h } from "./dom.js";
import { label, prose } from "./mrkdwn.js";

/** Asks what `confirm` (Block Kit's confirm object) asks; true when the person goes on. */
export function ask(confirm, names) {
  const dialog = byId("confirm");
  const danger = confirm.style === "danger";
  dialog.replaceChildren(
    h(
      "form",
      { method: "dialog" },
      h("h2", { id: "confirm-title" }, label(confirm.title, names)),
      h("div", { id: "confirm-text" }, prose(confirm.text, names)),
      h(
        "div",
        { class: "choices" },
        h("button", { class: "button", value: "no", autofocus: danger }, label(confirm.deny, names)),
        h("button", { class: danger ? "button danger" : "button primary", value: "yes", autofocus: !danger }, label(confirm.confirm, names)),
      ),
    ),
  );
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

/** What a view's fields hold, as Slack reports it, and where each stands on the page. */
export class Form {
  #fields = [];
  #before;

  constructor(before = null) {
    this.#before = before?.values ?? null;
  }

  keep = (field) => this.#fields.push(field);

  started = (block_id, action_id) => this.#before?.[block_id]?.[action_id] ?? null;

  get state() {
    const values = {};
    for (const { block_id, action_id, read } of this.#fields) (values[block_id] ??= {})[action_id] = read();
    return { values };
  }

  /** A sentence for each field that is needed and empty, by block. */
  get missing() {
    const empty = this.#fields.filter(({ block, read }) => block.type === "input" && !block.optional && !filled(read()));
    return Object.fromEntries(empty.map(({ block_id }) => [block_id, "Please fill this in."]));
  }
}

const controls = (field) => [field, ...field.querySelectorAll("summary, input, button")];

const filled = ({ type, ...reading }) => Object.values(reading).some((value) => (Array.isArray(value) ? value.length : value !== null));

/** The stack of open views; the topmost is shown. `send(kind, view_id, state, action)` tells the server. */
export class Views {
  #stack = [];
  #dialog = byId("view");
  #names;
  #send;

  constructor({ names, send }) {
    this.#names = names;
    this.#send = send;
    this.#dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.#close();
    });
  }

  open(view) {
    const place = this.#stack.findIndex(({ view: { id } }) => id === view.id);
    const form = new Form(place < 0 ? null : this.#stack[place].form.state);
    if (place < 0) this.#stack.push({ view, form });
    else this.#stack[place] = { view, form };
    this.#draw();
  }

  closed(id) {
    this.#stack = this.#stack.filter(({ view }) => view.id !== id);
    this.#draw();
  }

  clear() {
    this.#stack = [];
    this.#draw();
  }

  errors(id, errors) {
    if (this.#top?.view.id !== id) return;
    const blamed = [...this.#dialog.querySelectorAll(".input")].filter((node) => mark(node, errors[node.dataset.block]));
    blamed[0]?.querySelector("input, textarea, select, .group")?.focus();
  }

  get #top() {
    return this.#stack.at(-1);
  }

  #draw() {
    const top = this.#top;
    if (!top) return this.#dialog.close();
    const { view, form } = top;
    const shown = this.#dialog.dataset.view === view.id && this.#dialog.open;
    const before = shown ? this.#bearings() : null;
    this.#dialog.dataset.view = view.id;
    this.#dialog.replaceChildren(this.#drawing(view, form));
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#focus(before);
  }

  /** Where somebody is in the view: the field and the place in it, the menus they have opened, how far down. */
  #bearings() {
    const field = document.activeElement?.closest("[data-action]");
    return {
      action: field?.dataset.action,
      place: field ? controls(field).indexOf(document.activeElement) : -1,
      open: [...this.#dialog.querySelectorAll("details[open][data-action]")].map((menu) => menu.dataset.action),
      down: this.#dialog.querySelector(".view-body").scrollTop,
    };
  }

  /** Into the first field, unless the view was redrawn under somebody's hands: then nothing moves for them. */
  #focus(before) {
    for (const action of before?.open ?? []) this.#field(action)?.setAttribute("open", "");
    const same = before?.action && this.#field(before.action);
    const first = this.#dialog.querySelector(".view-body :is(input, textarea, select, button, summary)");
    ((same && (controls(same)[before.place] ?? same)) || first || this.#dialog.querySelector("button"))?.focus({ preventScroll: Boolean(before) });
    this.#dialog.querySelector(".view-body").scrollTop = before?.down ?? 0;
  }

  #field = (action) => this.#dialog.querySelector(`[data-action="${CSS.escape(action)}"]`);

  #drawing(view, form) {
    const names = this.#names();
    const place = { names, keep: form.keep, started: form.started, press: (action, confirm) => this.#press(action, confirm) };
    const submit = view.submit ?? (view.blocks.some(({ type }) => type === "input") ? { type: "plain_text", text: "Submit" } : null);
    return h(
      "form",
      { novalidate: true, onsubmit: (event) => this.#submit(event) },
      h(
        "header",
        {},
        h("h2", { id: "view-title" }, label(view.title, names)),
        h("button", { type: "button", class: "quiet", "aria-label": "Close", onclick: () => this.#close() }, "✕"),
      ),
      h("div", { class: "view-body content" }, blocks(view.blocks, place)),
      h(
        "footer",
        {},
        h("p", { class: "problem", role: "alert" }),
        h("button", { type: "button", class: "button", onclick: () => this.#close() }, view.close ? label(view.close, names) : "Cancel"),
        submit ? h("button", { type: "submit", class: "button primary" }, label(submit, names)) : null,
      ),
    );
  }

  async #submit(event) {
    event.preventDefault();
    if (event.target.ariaBusy === "true") return;
    const { view, form } = this.#top;
    this.errors(view.id, form.missing);
    if (Object.keys(form.missing).length) return;
    await this.#tell("submit", view, form);
  }

  async #press(action, confirm) {
    const { view, form } = this.#top;
    if (confirm && !(await ask(confirm, this.#names()))) return false;
    return this.#tell("press", view, form, action);
  }

  #close() {
    const { view, form } = this.#top;
    this.closed(view.id);
    this.#tell("close", view, form);
  }

  /** True when the server took it; its complaint stands in the view otherwise. */
  async #tell(kind, view, form, action) {
    const page = this.#dialog.querySelector("form");
    page.ariaBusy = "true";
    const complaint = await this.#send(kind, view.id, form.state, action);
    page.ariaBusy = "false";
    page.querySelector("footer .problem").textContent = complaint ?? "";
    return !complaint;
  }
}

function mark(node, sentence) {
  const wrong = node.querySelector(".wrong");
  wrong.textContent = sentence ?? "";
  wrong.hidden = !sentence;
  node.classList.toggle("is-wrong", Boolean(sentence));
  const control = node.querySelector("input, textarea, select, .group");
  if (sentence) node.querySelector("details")?.setAttribute("open", "");
  if (sentence) control?.setAttribute("aria-invalid", "true");
  else control?.removeAttribute("aria-invalid");
  return sentence;
}
