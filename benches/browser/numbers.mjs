// Medians, spreads and ratios, and the bytes of a page.

import { brotliCompressSync, constants } from 'node:zlib';

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const spread = (values) => ({ median: median(values), min: Math.min(...values), max: Math.max(...values) });

/** The ratio of two medians, and how the ratios of the single rounds spread around it. */
export function ratio(ours, others) {
  const rounds = ours.map((value, round) => value / others[round]);
  return { median: median(ours) / median(others), min: Math.min(...rounds), max: Math.max(...rounds) };
}

/** Kilobytes (1,000 bytes) as they would go over the wire, in brotli 11, each file on its own. */
export function wire(bodies) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const sizes = bodies.map((body) => brotliCompressSync(body, { params }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
