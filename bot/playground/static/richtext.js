// A rich_text block -> page nodes: sections, lists, quotes and code, roughly as Slack shows them.

import { slackDate } from "./clock.js";
import { h, link } from "./dom.js";
import { emoji } from "./emoji.js";

const wrappers = { bold: "strong", italic: "em", strike: "s", code: "code" };

const styled = (node, style = {}) =>
  Object.entries(wrappers).reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), node);

const mention = (words) => h("span", { class: "mention" }, words);

const pieces = {
  text: ({ text }) => text,
  link: ({ url, text }) => link(url, text || url),
  emoji: ({ name }) => emoji(name),
  user: ({ user_id }, names) => mention(`@${names.member(user_id) ?? user_id}`),
  channel: ({ channel_id }, names) => mention(`#${names.channel(channel_id) ?? channel_id}`),
  usergroup: ({ usergroup_id }) => mention(`@${usergroup_id}`),
  broadcast: ({ range }) => mention(`@${range}`),
  date: ({ timestamp, format, fallback }, names) => slackDate(timestamp, format ?? "", names.zone) || (fallback ?? ""),
  color: ({ value }) => h("code", {}, value),
};

const piece = (element, names) => styled(pieces[element.type]?.(element, names) ?? `[${element.type}]`, element.style);
const run = (section, names) => section.elements.map((element) => piece(element, names));

const parts = {
  rich_text_section: (part, names) => h("p", { class: "plain" }, run(part, names)),
  rich_text_quote: (part, names) => h("blockquote", { class: "plain" }, run(part, names)),
  rich_text_preformatted: (part, names) => h("pre", {}, h("code", {}, run(part, names))),
  rich_text_list: (part, names) =>
    h(
      part.style === "ordered" ? "ol" : "ul",
      { class: `indent-${Math.min(part.indent ?? 0, 4)}`, start: part.offset ? part.offset + 1 : null },
      part.elements.map((section) => h("li", {}, run(section, names))),
    ),
};

export const richText = (block, names) => block.elements.map((part) => parts[part.type]?.(part, names) ?? `[${part.type}]`);
