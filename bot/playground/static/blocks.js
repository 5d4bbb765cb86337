// Block Kit -> page nodes. A kind of block this page doesn't draw is named and shown as it came.
//
// `place` says where the blocks stand: names; press(action, confirm) -> Promise<bool>; keep(field) and
// started(block_id, action_id) for a form.

import { element } from "./elements.js";
import { fresh, h, safeAddress } from "./dom.js";
import { label, plain, prose } from "./mrkdwn.js";
import { richText } from "./richtext.js";

function unknown(what, spec) {
  const summary = h("summary", {}, `${what} of the kind “${spec.type}”, which this page does not draw`);
  return h("details", { class: "unknown" }, summary, h("pre", {}, h("code", {}, JSON.stringify(spec, null, 2))));
}

/** Puts one element into its block; `extra` are the label, and whether a change is told at once. */
function interactive(spec, block, place, extra = {}) {
  if (spec.type === "image") return picture(spec, "thumb");
  const ids = { block_id: block.block_id, action_id: spec.action_id };
  const built = element(spec, {
    names: place.names,
    label: spec.placeholder ? plain(spec.placeholder.text) : (spec.action_id ?? spec.type),
    started: place.started?.(block.block_id, spec.action_id) ?? null,
    press: (reading) => place.press({ ...ids, ...reading }, spec.confirm),
    immediate: true,
    ...extra,
  });
  if (!built) return unknown("Element", spec);
  built.node.dataset.action = `${block.block_id}/${spec.action_id}`;
  if (built.read) place.keep?.({ ...ids, spec, block, read: built.read });
  return built.node;
}

const usualSize = 320;

/** Keeps room for a picture while it loads: its own size when the sender told it, else a usual one. */
function picture(spec, look) {
  const address = safeAddress(spec.image_url ?? spec.slack_file?.url ?? "", ["https:", "http:", "data:"]);
  if (!address) return h("em", {}, spec.alt_text ?? "");
  const { image_width: width = usualSize, image_height: height = usualSize } = spec;
  const img = h("img", { class: look, src: address, alt: spec.alt_text ?? "", width, height });
  if (!spec.image_width) img.addEventListener("load", () => fit(img));
  return img;
}

function fit(img) {
  if (!img.naturalWidth) return;
  img.width = img.naturalWidth;
  img.height = img.naturalHeight;
}

function section(block, { names, ...place }) {
  const fields = block.fields?.map((text) => h("div", { class: "field" }, prose(text, names)));
  const words = h("div", { class: "words" }, block.text ? prose(block.text, names) : null, fields ? h("div", { class: "fields" }, fields) : null);
  if (!block.accessory) return words;
  return h("div", { class: "section" }, words, h("div", { class: "accessory" }, interactive(block.accessory, block, { names, ...place })));
}

function input(block, place) {
  const [id, labelId, notes] = [fresh("input"), fresh("label"), fresh("notes")];
  const optional = block.optional ? h("span", { class: "soft" }, " (optional)") : null;
  const control = interactive(block.element, block, place, {
    id,
    labelledBy: labelId,
    describedBy: notes,
    immediate: Boolean(block.dispatch_action),
  });
  return h(
    "div",
    { class: "input" },
    h("label", { for: id, id: labelId }, label(block.label, place.names), optional),
    control,
    h(
      "div",
      { id: notes },
      h("p", { class: "wrong", hidden: true }),
      block.hint ? h("p", { class: "soft" }, label(block.hint, place.names)) : null,
    ),
  );
}

const contextPart = (part, names) => (part.type === "image" ? picture(part, "small") : h("div", {}, prose(part, names)));

const drawings = {
  header: (block, { names }) => h("h3", {}, label(block.text, names)),
  divider: () => h("hr"),
  section,
  context: (block, { names }) => h("div", { class: "context" }, block.elements.map((part) => contextPart(part, names))),
  actions: (block, place) => h("div", { class: "actions" }, block.elements.map((spec) => interactive(spec, block, place))),
  image: (block, { names }) =>
    h("figure", {}, block.title ? h("figcaption", {}, label(block.title, names)) : null, picture(block, "picture")),
  input,
  rich_text: (block, { names }) => h("div", { class: "words" }, richText(block, names)),
  markdown: (block) => h("p", { class: "plain" }, block.text),
};

function drawn(block, place) {
  const node = drawings[block.type]?.(block, place) ?? unknown("Block", block);
  node.dataset.block = block.block_id ?? "";
  return node;
}

export const blocks = (list, place) => list.map((block) => drawn(block, place));
