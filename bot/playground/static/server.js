// What the page asks of the playground, each request by its name.

/** `message` is a sentence a person can read. */
export class Problem extends Error {}

const silent = "The playground doesn't answer. Is it still running?";

async function ask(path, options) {
  const response = await fetch(path, options).catch(() => {
    throw new Problem(silent);
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok || answer.ok === false) throw new Problem(answer.error ?? `The playground answered with ${response.status}.`);
  return answer;
}

const get = (path, query) => ask(`${path}?${new URLSearchParams(query)}`);
const post = (path, body) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const state = (as) => get("/page/state", as ? { as } : {});
export const messages = (as, channel) => get("/page/messages", { as, channel });
export const say = (as, channel, text) => post("/page/say", { as, channel, text });
export const press = (as, channel, ts, action) => post("/page/press", { as, channel, ts, action });
export const view = (as, view_id, kind, state, action) => post("/page/view", { as, view_id, kind, state, action });
export const join = (as, channel) => post("/page/join", { as, channel });
export const presence = (as, presence) => post("/page/presence", { as, presence });
export const addBot = (as, channel) => post("/page/add-bot", { as, channel });

const firstWait = 400;
const longestWait = 5000;

/** Keeps a socket open until the function it returns is called: a dropped one is opened again, ever more patiently. */
export function live(as, { opened, received, lost }) {
  let socket;
  let timer;
  let wait = firstWait;
  const connect = () => {
    socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/page/live?${new URLSearchParams({ as })}`);
    socket.onopen = () => {
      wait = firstWait;
      opened();
    };
    socket.onmessage = ({ data }) => received(JSON.parse(data));
    socket.onclose = () => {
      lost();
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, longestWait);
    };
  };
  connect();
  return () => {
    clearTimeout(timer);
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  };
}
