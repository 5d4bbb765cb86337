// The left side: whose eyes these are, the conversations, the members and their clocks.

import { clock, weekday } from "./clock.js";
import { arrange, byId, h } from "./dom.js";
import { avatar } from "./messages.js";
import { called, presenceOf } from "./world.js";

const menu = byId("menu");
const side = byId("side");
const rows = new Map();

/** `go(channel)`, `become(member)` and `be(presence)` are called when somebody chooses one. */
export function listen({ go, become, be }) {
  byId("presence").addEventListener("change", ({ target }) => be(target.value));
  byId("as").addEventListener("change", ({ target }) => become(target.value));
  for (const list of [byId("direct"), byId("channels")]) {
    list.addEventListener("click", ({ target }) => {
      const id = target.closest("[data-channel]")?.dataset.channel;
      if (id) go(id);
    });
  }
  menu.addEventListener("click", () => unfold(menu.getAttribute("aria-expanded") === "false"));
  byId("veil").addEventListener("click", () => unfold(false));
  matchMedia("(min-width: 761px)").addEventListener("change", () => unfold(false));
  side.addEventListener("keydown", ({ key }) => key === "Escape" && unfold(false));
}

/** Matters on narrow screens, where the left side lies over the conversation. */
export function unfold(open) {
  if (open === document.body.classList.contains("unfolded")) return;
  document.body.classList.toggle("unfolded", open);
  menu.setAttribute("aria-expanded", String(open));
  document.querySelector("main").inert = open;
  (open ? byId("as") : menu).focus();
}

export function showSide(world) {
  const { workspace, channels } = world.state;
  byId("workspace").textContent = workspace.name;
  showMe(world);
  arrange(byId("direct"), places(world, channels.filter(({ kind }) => kind === "im")));
  arrange(byId("channels"), places(world, channels.filter(({ kind }) => kind === "channel")));
  showPeople(world, new Date());
  badge(byId("menu-badge"), channels.reduce((sum, { id }) => sum + world.unread(id), 0));
}

const humans = (world) => world.state.members.filter(({ is_bot, deleted }) => !is_bot && !deleted);

export function showMe(world) {
  const select = byId("as");
  const wanted = humans(world).map((member) => [member.id, called(member)]);
  if (select.dataset.shown !== JSON.stringify(wanted)) {
    select.dataset.shown = JSON.stringify(wanted);
    select.replaceChildren(...wanted.map(([value, name]) => h("option", { value }, name)));
  }
  select.value = world.state.me;
  byId("presence").value = presenceOf(world.me, new Date());
}

const places = (world, channels) => channels.map((channel) => place(world, channel));

function place(world, { id, kind, name, is_member }) {
  if (!rows.has(id)) rows.set(id, newPlace(id));
  const row = rows.get(id);
  const unread = world.unread(id);
  row.sign.textContent = kind === "im" ? "" : "#";
  row.sign.className = kind === "im" ? `presence ${world.state.app.connected ? "on" : ""}` : "sign";
  row.name.textContent = name;
  row.button.classList.toggle("outside", !is_member);
  row.button.classList.toggle("unread", unread > 0);
  row.button.setAttribute("aria-current", id === world.current ? "page" : "false");
  badge(row.badge, unread);
  return row.item;
}

function newPlace(id) {
  const sign = h("span", { "aria-hidden": "true" });
  const name = h("span", { class: "place-name" });
  const count = h("span", { class: "badge", hidden: true });
  const button = h("button", { type: "button", "data-channel": id }, sign, name, count);
  return { item: h("li", {}, button), button, sign, name, badge: count };
}

function badge(node, count) {
  node.hidden = !count;
  node.replaceChildren(String(count || ""), h("span", { class: "unseen" }, " unread"));
}

/** `now` is an argument; the members' clocks are drawn again every minute. */
export function showPeople(world, now) {
  byId("people").replaceChildren(...world.state.members.filter(({ deleted }) => !deleted).map((member) => person(world, member, now)));
}

function person(world, { id, is_bot, is_admin, tz, ...member }, now) {
  const doing = { huddle: "in a huddle", meeting: "in a meeting", dnd: "do not disturb" }[presenceOf(member, now)];
  const role = [doing, id === world.state.me && "you", is_admin && "admin"].filter(Boolean).join(" · ");
  const zone = tz || "UTC";
  const time = h("time", { title: zone }, `${weekday(now, zone)} ${clock(now, zone)}`);
  return h(
    "li",
    {},
    avatar(id, called(member), is_bot),
    h("span", { class: "person-name" }, called(member), role ? h("small", {}, role) : null),
    is_bot ? h("span", { class: "app-badge" }, "APP") : time,
  );
}
