// The app's Home tab beside the conversation with it.

import { blocks } from "./blocks.js";
import { byId, h } from "./dom.js";
import { Form } from "./dialogs.js";

const panes = ["messages", "home"];
let open = "messages";

/** `chosen()` is called after another tab was chosen. */
export function listen({ chosen }) {
  const choose = (name) => {
    open = name;
    chosen();
    byId(`tab-${name}`).focus();
  };
  for (const name of panes) byId(`tab-${name}`).addEventListener("click", () => choose(name));
  byId("tabs").addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft" || key === "ArrowRight") choose(open === "home" ? "messages" : "home");
  });
}

export const closeHome = () => {
  open = "messages";
};

export function showTabs(offered) {
  byId("tabs").hidden = !offered;
  for (const name of panes) {
    const here = name === (offered ? open : "messages");
    byId(`pane-${name}`).hidden = !here;
    byId(`tab-${name}`).setAttribute("aria-selected", String(here));
    byId(`tab-${name}`).tabIndex = here ? 0 : -1;
  }
}

/** `tell(view, state, action, confirm)` -> a promise of the server's complaint, or of nothing. */
export function showHome(view, { names, app, tell }) {
  const pane = byId("pane-home");
  const shown = JSON.stringify(view);
  if (pane.dataset.shown === shown) return;
  pane.dataset.shown = shown;
  if (!view) return pane.replaceChildren(h("p", { class: "soft" }, `${app} has put nothing here yet.`));
  const form = new Form();
  const problem = h("p", { class: "problem", role: "alert" });
  const press = async (action, confirm) => {
    problem.textContent = (await tell(view, form.state, action, confirm)) ?? "";
    return !problem.textContent;
  };
  pane.replaceChildren(h("div", { class: "content" }, blocks(view.blocks, { names, keep: form.keep, press })), problem);
}
