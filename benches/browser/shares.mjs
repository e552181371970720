// Sums over a profile and over a trace: how long each function, each kind of work took itself,
// without what it called. Largest first.

/** @returns {[string, number][]} functions and milliseconds */
export function selfTimes({ nodes, samples, timeDeltas }) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const sums = new Map();
  // A sample's node ran from that sample until the next.
  samples.forEach((id, index) => count(sums, names.get(id), (timeDeltas[index + 1] ?? 0) / 1000));
  return sorted(sums);
}

function nameOf({ functionName, url, lineNumber }) {
  const file = url.split('/').at(-1);
  return file ? `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}` : functionName;
}

/** @returns {[string, number][]} kinds of work on the page's main thread, and milliseconds */
export function traceTimes(events) {
  const main = mainThread(events);
  const work = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === main?.pid && tid === main?.tid)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const sums = new Map();
  const open = [];
  for (const event of work) {
    while (open.length > 0 && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    const ms = (event.dur ?? 0) / 1000;
    count(sums, event.name, ms);
    if (open.length > 0) count(sums, open.at(-1).name, -ms);
    open.push(event);
  }
  return sorted(sums);
}

/** The renderer's main thread that was busiest: others belong to spare processes. */
function mainThread(events) {
  const busy = new Map();
  for (const { name, args, pid, tid } of events) {
    if (name === 'thread_name' && args.name === 'CrRendererMain') busy.set(`${pid} ${tid}`, { pid, tid, ms: 0 });
  }
  for (const { ph, pid, tid, dur } of events) {
    const thread = busy.get(`${pid} ${tid}`);
    if (ph === 'X' && thread) thread.ms += dur ?? 0;
  }
  return [...busy.values()].sort((one, other) => other.ms - one.ms)[0];
}

const count = (sums, key, value) => sums.set(key, (sums.get(key) ?? 0) + value);
const sorted = (sums) => [...sums].sort(([, one], [, other]) => other - one);
