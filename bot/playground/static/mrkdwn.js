// Slack's mrkdwn -> page nodes. The only way from what people wrote to what the page shows.
//
// `names` answers member(id) and channel(id) with a name, and carries the reader's zone.

import { slackDate } from "./clock.js";
import { h, link } from "./dom.js";
import { emoji } from "./emoji.js";

const entities = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const unescape = (text) => text.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity]);

/** What stands between a pair of marks: references and code are taken whole, so a mark inside an address ends nothing. */
const between = (mark) => `(?<![\\w${mark}])${mark}(?=\\S)((?:<[^<>\\n]*>|\`[^\`\\n]*\`|[^${mark}<\`\\n])+)(?<=\\S)${mark}(?![\\w${mark}])`;

const inlineMarks = new RegExp(
  [
    "`([^`\\n]+)`",
    "<([^<>\\n]+)>",
    ":([a-z0-9_+'-]+):",
    "(https?:\\/\\/[^\\s<>|]*[^\\s<>|.,;:!?)'\"])",
    between("\\*"),
    between("_"),
    between("~"),
  ].join("|"),
  "g",
);

/** One line of mrkdwn -> nodes. */
export function inline(text, names) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(inlineMarks)) {
    if (match.index > end) nodes.push(unescape(text.slice(end, match.index)));
    nodes.push(marked(match, names));
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push(unescape(text.slice(end)));
  return nodes;
}

function marked([whole, code, reference, name, address, bold, italic, struck], names) {
  if (code) return h("code", {}, unescape(code));
  if (reference) return referenced(reference, names) ?? unescape(whole);
  if (name) return emoji(name);
  if (address) return link(unescape(address), unescape(address));
  if (bold) return h("strong", {}, inline(bold, names));
  if (italic) return h("em", {}, inline(italic, names));
  return h("s", {}, inline(struck, names));
}

const mention = (...words) => h("span", { class: "mention" }, ...words);

function referenced(reference, names) {
  const [target, ...labels] = reference.split("|");
  const label = labels.length ? unescape(labels.join("|")) : null;
  if (target.startsWith("@")) return mention("@", names.member(target.slice(1)) ?? label ?? target.slice(1));
  if (target.startsWith("#")) return mention("#", names.channel(target.slice(1)) ?? label ?? target.slice(1));
  if (target.startsWith("!date^")) return dated(target.split("^"), label, names);
  if (target.startsWith("!subteam^")) return mention(label ?? "@group");
  if (target.startsWith("!")) return mention("@", target.slice(1));
  return /^(https?:|mailto:|tel:)/i.test(target) ? link(unescape(target), label ?? unescape(target)) : null;
}

function dated([, seconds, pattern = "", address], fallback, names) {
  if (!/^\d+$/.test(seconds ?? "")) return fallback ?? "";
  const shown = slackDate(seconds, pattern, names.zone);
  return h("time", { datetime: new Date(Number(seconds) * 1000).toISOString() }, address ? link(address, shown) : shown);
}

/** Kinds of lines that belong together. Slack escapes the mark of a quote like any other `>`. */
const lineKinds = [
  ["quote", /^(?:&gt;|>) ?(.*)$/],
  ["bullet", /^\s*[•◦▪-] +(.+)$/],
  ["number", /^\s*(?:\d+)[.)] +(.+)$/],
];

function kindOf(line) {
  for (const [kind, pattern] of lineKinds) {
    const match = pattern.exec(line);
    if (match) return { kind, text: match[1], number: Number.parseInt(line.trim(), 10) };
  }
  return { kind: "text", text: line };
}

function runs(lines) {
  const found = [];
  for (const line of lines.map(kindOf)) {
    if (found.at(-1)?.[0].kind === line.kind) found.at(-1).push(line);
    else found.push([line]);
  }
  return found;
}

function broken(lines, names) {
  return lines.flatMap(({ text }, place) => [...(place ? [h("br")] : []), ...inline(text, names)]);
}

function drawn(run, names) {
  const items = () => run.map(({ text, number }) => h("li", { value: number || null }, inline(text, names)));
  if (run[0].kind === "quote") return [h("blockquote", {}, broken(run, names))];
  if (run[0].kind === "bullet") return [h("ul", {}, items())];
  if (run[0].kind === "number") return [h("ol", {}, items())];
  return paragraphs(run).map((lines) => h("p", {}, broken(lines, names)));
}

function paragraphs(lines) {
  const found = [[]];
  for (const line of lines) {
    if (line.text.trim()) found.at(-1).push(line);
    else found.push([]);
  }
  return found.filter((paragraph) => paragraph.length);
}

/** A whole text -> paragraphs, lists, quotes and code. */
export function mrkdwn(text, names) {
  return text.split(/```\n?([^]*?)\n?```/).flatMap((part, place) =>
    place % 2 ? [h("pre", {}, h("code", {}, unescape(part)))] : runs(part.split("\n")).flatMap((run) => drawn(run, names)),
  );
}

/** Plain text has no marks, only emoji names (unless it was sent without) and escapes. */
export function plain(text, withEmoji = true) {
  const shown = withEmoji ? text.replace(/:([a-z0-9_+'-]+):/g, (_, name) => emoji(name)) : text;
  return unescape(shown);
}

/** A Block Kit text object, on one line. */
export function label(text, names) {
  if (!text) return [];
  return text.type === "mrkdwn" ? inline(text.text.replaceAll("\n", " "), names) : [plain(text.text, text.emoji !== false)];
}

/** A Block Kit text object, with its paragraphs. */
export function prose(text, names) {
  if (text.type === "mrkdwn") return mrkdwn(text.text, names);
  return [h("p", { class: "plain" }, plain(text.text, text.emoji !== false))];
}
