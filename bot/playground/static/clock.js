// Instants as the chosen member's wall clock shows them.

const format = (instant, zone, options) => new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }).format(instant);

export const clock = (instant, zone) => format(instant, zone, { hour: "2-digit", minute: "2-digit" });
export const weekday = (instant, zone) => format(instant, zone, { weekday: "short" });
export const longDay = (instant, zone) => format(instant, zone, { weekday: "long", day: "numeric", month: "long" });
export const whole = (instant, zone) => format(instant, zone, { dateStyle: "full", timeStyle: "short" });
export const sameDay = (one, other, zone) => numeric(one, zone) === numeric(other, zone);

const numeric = (instant, zone) => format(instant, zone, { year: "numeric", month: "2-digit", day: "2-digit" });
const shortDay = (instant, zone) => format(instant, zone, { day: "numeric", month: "short", year: "numeric" });
const day = (instant, zone) => format(instant, zone, { day: "numeric", month: "long", year: "numeric" });
const exact = (instant, zone) => format(instant, zone, { hour: "2-digit", minute: "2-digit", second: "2-digit" });

const datePatterns = {
  date: day,
  date_num: (instant, zone) => numeric(instant, zone).split("/").reverse().join("-"),
  date_slash: numeric,
  date_short: shortDay,
  date_long: (instant, zone) => `${longDay(instant, zone)} ${format(instant, zone, { year: "numeric" })}`,
  date_pretty: day,
  date_short_pretty: shortDay,
  date_long_pretty: longDay,
  day_divider_pretty: longDay,
  time: clock,
  time_secs: exact,
  ago: day,
};

/** A Slack date such as `{date_short} at {time}`; a pattern Slack doesn't have stays as written. */
export function slackDate(seconds, pattern, zone) {
  const instant = new Date(Number(seconds) * 1000);
  return pattern.replace(/\{(\w+)\}/g, (as_written, name) => datePatterns[name]?.(instant, zone) ?? as_written);
}

/** Seconds since 1970 -> "2026-11-22T14:30" on that zone's wall. */
export function wallTime(seconds, zone) {
  const instant = new Date(seconds * 1000);
  return `${datePatterns.date_num(instant, zone)}T${clock(instant, zone)}`;
}

/** The other way round. The second look settles a wall time whose offset differs from the first guess's. */
export function instantOf(wall, zone) {
  const target = Date.parse(`${wall}Z`) / 1000;
  const missedBy = (guess) => Date.parse(`${wallTime(guess, zone)}Z`) / 1000 - target;
  const first = target - missedBy(target);
  return first - missedBy(first);
}
