// What the page knows of the workspace, as one member sees it. No page elements here.

const byTime = (one, other) => Number(one.ts) - Number(other.ts);

export class World {
  state = null;
  current = null;
  home = null;
  #threads = new Map();
  #notices = new Map();
  #seen = new Map();

  /** Takes what the server told: its state, and each conversation's messages by channel id. */
  take(state, threads) {
    const first = !this.state;
    this.state = state;
    for (const [channel, messages] of Object.entries(threads)) this.#threads.set(channel, messages);
    if (first) for (const channel of this.#threads.keys()) this.#see(channel);
    if (!this.channel(this.current)) this.current = (state.channels.find(({ kind }) => kind === "im") ?? state.channels[0])?.id ?? null;
  }

  put(channel, message) {
    const others = this.#thread(channel).filter(({ ts }) => ts !== message.ts);
    this.#threads.set(channel, [...others, message].sort(byTime));
  }

  remove(channel, gone) {
    this.#threads.set(channel, this.#thread(channel).filter(({ ts }) => ts !== gone));
  }

  /** A member as they are now, in their old place. */
  change(member) {
    this.state.members = this.state.members.map((old) => (old.id === member.id ? member : old));
  }

  /** Slack's own words to this member alone; they stand after the message they came after. */
  notice(channel, text) {
    const notices = this.#notices.get(channel) ?? [];
    const after = this.#thread(channel).at(-1)?.ts ?? "0";
    this.#notices.set(channel, [...notices, { notice: true, text, after, ts: `${after}+${notices.length}` }]);
  }

  entries(channel) {
    const notices = this.#notices.get(channel) ?? [];
    const until = (ts) => notices.filter(({ after }) => Number(after) === Number(ts));
    const messages = this.#thread(channel);
    const known = new Set(messages.map(({ ts }) => ts));
    return [
      ...notices.filter(({ after }) => !known.has(after)),
      ...messages.flatMap((message) => [message, ...until(message.ts)]),
    ];
  }

  look(channel) {
    this.current = channel;
    this.#see(channel);
  }

  unread(channel) {
    const seen = this.#seen.get(channel) ?? 0;
    return this.#thread(channel).filter(({ ts, user }) => Number(ts) > seen && user !== this.state.me).length;
  }

  channel(id) {
    return this.state?.channels.find((channel) => channel.id === id) ?? null;
  }

  member(id) {
    return this.state.members.find((member) => member.id === id) ?? null;
  }

  get me() {
    return this.member(this.state.me);
  }

  get zone() {
    return this.me?.tz || "UTC";
  }

  #thread(channel) {
    return this.#threads.get(channel) ?? [];
  }

  #see(channel) {
    this.#seen.set(channel, Number(this.#thread(channel).at(-1)?.ts ?? 0));
  }
}

/** How names, references and times read for `world`'s member. */
export const namesOf = (world) => ({
  zone: world.zone,
  member: (id) => (id === world.state.app.bot_user_id ? world.state.app.name : called(world.member(id))),
  channel: (id) => world.channel(id)?.name,
  author: ({ user, bot }) => called(world.member(user)) ?? (bot ? world.state.app.name : (user ?? "Somebody")),
  members: () => world.state.members.filter(({ deleted }) => !deleted).map((member) => ({ id: member.id, name: called(member) })),
  channels: () => world.state.channels.filter(({ kind }) => kind === "channel"),
});

/** Which choice of the page says it; `other` is for what was set in some other way. */
export function presenceOf({ in_huddle, status_emoji, dnd_end }, now) {
  if (in_huddle) return "huddle";
  if (dnd_end * 1000 > now) return "dnd";
  if (status_emoji === ":calendar:") return "meeting";
  return status_emoji ? "other" : "available";
}

export const called = (member) => (member ? member.real_name || member.name : undefined);
