// Builds page elements. Text always becomes a text node, so nothing a message says can turn into markup.

export const byId = (id) => document.getElementById(id);

/** `h("p", {class: "soft", onclick: f}, "words", node)`; attributes that are null or false are left out. */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/** Puts `nodes` into `parent` in this order, and moves none that already stands right: a moved node loses its focus. */
export function arrange(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, place) => {
    if (parent.childNodes[place] !== node) parent.insertBefore(node, parent.childNodes[place] ?? null);
  });
}

let count = 0;

/** An id no other element has. */
export const fresh = (stem) => `${stem}-${(count += 1)}`;

/** An address a link or picture may lead to, or null: `javascript:` and its kind lead nowhere. */
export function safeAddress(address, protocols = ["https:", "http:", "mailto:", "tel:"]) {
  if (!URL.canParse(address, location.href)) return null;
  const url = new URL(address, location.href);
  return protocols.includes(url.protocol) ? url.href : null;
}

export function link(address, ...label) {
  const href = safeAddress(address);
  return href ? h("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...label) : h("span", {}, ...label);
}
