/**
 * The date in Oslo: what "today" means in a plan when the host does not say.
 *
 * Promises: the same date wherever in the world the page is open, and word when a new day begins,
 * also after the machine has slept.
 * Does not know about summer time: Intl does.
 */

const HOUR = 60 * 60 * 1000;

/** Made when first asked: it takes a cheap phone 20 to 50 ms, and a host that gives the day never asks. */
let clock = null;

// Calendar and digits are named, because a browser set to another language may have others.
const makeClock = () => new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function read(now) {
  clock ??= makeClock();
  return Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, value]));
}

/**
 * The date in Oslo as `yyyy-mm-dd`.
 *
 * @param {Date} [now]
 * @returns {string}
 */
export function osloDate(now = new Date()) {
  const { year, month, day } = read(now);
  return `${year}-${month}-${day}`;
}

/**
 * True for a day that exists, written `yyyy-mm-dd`.
 *
 * @param {string} text
 */
export function isDate(text) {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Calls `tell` soon after each midnight in Oslo, until the returned function is called.
 *
 * A long timer drifts, and stands still while the machine sleeps. So the clock is read at least
 * once an hour, and whenever the page is shown again.
 *
 * @param {() => void} tell
 * @returns {() => void}
 */
export function onNewDay(tell) {
  let known = osloDate();
  let timer = 0;

  function look() {
    const now = new Date();
    const { hour, minute, second } = read(now);
    const left = 24 * HOUR - (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
    clearTimeout(timer);
    timer = setTimeout(look, Math.min(left, HOUR));
    const date = osloDate(now);
    if (date === known) return;
    known = date;
    tell();
  }

  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
