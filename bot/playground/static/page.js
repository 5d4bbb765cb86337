// The page's front desk: tells the server what a person did, and every part of the page what became of it.

import * as composer from "./composer.js";
import { Views, ask } from "./dialogs.js";
import { byId, h } from "./dom.js";
import { showHint } from "./hint.js";
import * as home from "./home.js";
import { showMessages } from "./messages.js";
import { plain } from "./mrkdwn.js";
import * as server from "./server.js";
import * as sidebar from "./sidebar.js";
import { World, namesOf } from "./world.js";

const minute = 60_000;

let world = new World();
let hangUp = () => {};
let online = false;

// Loading and live news wait for one another, so a message that arrives while the page loads is applied after it.
let queue = Promise.resolve();
const inTurn = (work) => {
  queue = queue.then(work).catch(({ message }) => {
    composer.complain(message);
    if (world.state) sidebar.showMe(world); // whoever could not be become is not chosen either
    unveil();
  });
};

const unveil = () => document.body.classList.add("ready");
const names = () => namesOf(world);
const views = new Views({ names, send: (kind, id, state, action) => complaint(server.view(world.state.me, id, kind, state, action)) });

/** The sentence a refused request ends with; nothing when it went well. */
const complaint = (request) => request.then(() => undefined, (problem) => problem.message);

// ------------------------------------------------------------ whose eyes

async function become(member) {
  const { me } = await server.state(member).catch(() => server.state(null));
  hangUp();
  views.clear();
  composer.forgetDrafts();
  byId("announcer").textContent = "";
  const current = world.current;
  world = new World();
  world.current = current ?? location.hash.slice(1);
  follow(me);
}

function follow(me) {
  const mine = world;
  const address = new URL(location);
  address.searchParams.set("as", me);
  history.replaceState(null, "", address);
  const still = (work) => inTurn(() => mine === world && work());
  hangUp = server.live(me, {
    opened: () => still(() => load(me, mine)),
    received: (event) => still(() => hear(event)),
    lost: () => still(() => connection(false)),
  });
}

async function load(me, mine) {
  const state = await server.state(me);
  const threads = await Promise.all(state.channels.map(async ({ id }) => [id, (await server.messages(me, id)).messages]));
  if (mine !== world) return;
  world.take(state, Object.fromEntries(threads));
  online = true;
  look();
}

const reload = () => inTurn(() => load(world.state.me, world));

function connection(up) {
  online = up;
  showStatus();
}

// ------------------------------------------------------------ news

const news = {
  message: ({ channel, message }) => {
    world.put(channel, message);
    if (!world.channel(channel)) reload();
    announce(channel, message);
  },
  message_changed: ({ channel, message }) => {
    world.put(channel, message);
    announce(channel, message);
  },
  message_deleted: ({ channel, ts }) => world.remove(channel, ts),
  notice: ({ channel, text }) => {
    if (channel) world.notice(channel, text); // one about a view stands in that view
    byId("announcer").textContent = text;
  },
  member: ({ member }) => world.change(member),
  home: ({ view }) => {
    world.home = view;
  },
  app: ({ connected }) => {
    world.state.app.connected = connected;
    if (connected) reload(); // its commands may be new ones
  },
  view: ({ view }) => views.open(view),
  view_closed: ({ view_id }) => views.closed(view_id),
  view_errors: ({ view_id, errors }) => views.errors(view_id, errors),
};

function hear(event) {
  if (!world.state) return;
  news[event.type]?.(event);
  look();
}

function announce(channel, message) {
  if (channel !== world.current || message.user === world.state.me) return;
  const whisper = message.ephemeral ? ", only visible to you" : "";
  byId("announcer").textContent = `${names().author(message)}${whisper}: ${plain(message.text ?? "")}`;
}

// ------------------------------------------------------------ looking

function look() {
  world.look(world.current);
  const channel = world.channel(world.current);
  sidebar.showSide(world);
  showStatus();
  if (!channel) return;
  showHead(channel);
  showHomeTab(channel);
  showMessages(`${world.state.me} ${channel.id}`, world.entries(channel.id), { names: names(), me: world.state.me, press });
  showHint(world.state);
  const title = channel.kind === "im" ? channel.name : `#${channel.name}`;
  showBar(channel);
  composer.showComposer({ id: channel.id, label: `Message ${title}`, known: world.state.commands, open: channel.is_member });
  unveil();
}

function go(channel) {
  home.closeHome();
  world.current = channel;
  history.replaceState(null, "", `#${channel}`);
  look();
  sidebar.unfold(false);
  composer.focusBox();
}

function showHead({ kind, name, topic, members }) {
  const title = kind === "im" ? name : `#${name}`;
  byId("title").textContent = title;
  const count = members.length === 1 ? "1 member" : `${members.length} members`;
  byId("topic").textContent = kind === "im" ? "Between you and the app" : [count, plain(topic ?? "")].filter(Boolean).join(" · ");
  document.title = `${title} · ${world.state.workspace.name}`;
}

function showStatus() {
  const { app } = world.state ?? { app: { name: "", connected: false } };
  const [look, ...words] = !online
    ? ["lost", "Page not connected, ", "trying again"]
    : app.connected
      ? ["on", `${app.name} is `, "connected"]
      : ["off", `${app.name} is `, "not connected"];
  const status = byId("status");
  status.className = `status ${look}`;
  if (status.textContent !== words.join("")) status.replaceChildren(...words.map((part) => h("span", {}, part)));
}

/** What has to happen first in a channel: the member joins it, or the bot is invited. */
function showBar({ kind, name, members, is_member }) {
  const { app } = world.state;
  const bar = byId("bar");
  const offer = !is_member
    ? [`You are looking into #${name}.`, "Join it", server.join]
    : kind === "channel" && !members.includes(app.bot_user_id)
      ? [`${app.name} is not in #${name}.`, "Invite it", server.addBot]
      : null;
  const shown = offer ? offer.slice(0, 2).join(" ") : "";
  bar.hidden = !offer;
  if (bar.dataset.shown === shown) return;
  bar.dataset.shown = shown;
  bar.replaceChildren();
  if (!offer) return;
  const [words, deed, request] = offer;
  const act = async () => {
    composer.complain((await complaint(request(world.state.me, world.current))) ?? "");
    reload();
    composer.focusBox();
  };
  bar.append(h("span", {}, words), h("button", { type: "button", class: "button", onclick: act }, deed));
}

function showHomeTab({ kind }) {
  home.showTabs(kind === "im" && world.state.app.home_tab);
  home.showHome(world.home, { names: names(), app: world.state.app.name, tell: pressAtHome });
}

// ------------------------------------------------------------ doing

async function pressAtHome(view, state, action, confirm) {
  if (confirm && !(await ask(confirm, names()))) return "";
  return complaint(server.view(world.state.me, view.id, "press", state, action));
}

async function press(message, action, confirm) {
  if (confirm && !(await ask(confirm, names()))) return false;
  const sentence = await complaint(server.press(world.state.me, world.current, message.ts, action));
  composer.complain(sentence ?? "");
  return !sentence;
}

const be = async (presence) => composer.complain((await complaint(server.presence(world.state.me, presence))) ?? "");
const say = (channel, text) => complaint(server.say(world.state.me, channel, text));

// ------------------------------------------------------------ beginning

composer.listen({ say });
sidebar.listen({ go, become: (member) => inTurn(() => become(member)), be });
home.listen({ chosen: look });
setInterval(() => world.state && sidebar.showPeople(world, new Date()), minute);
showStatus();
inTurn(() => become(new URLSearchParams(location.search).get("as")));
