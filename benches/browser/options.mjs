// What can be asked of the benchmark on its command line.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, SIZES } from './pages.mjs';

export const USAGE = `node benches/browser/bench.mjs [options]
  --rounds 7                   rounds, in each of which every page has its turn
  --sizes small,medium,large   of the plan: 20, 200, 1,000 measures
  --throttle 1,6               how many times slower the processor is made
  --pkg pkg                    the folder of the package to measure
  --url http://localhost:8080  takes /pkg/ from a running server instead
  --quick                      one round, 20 measures, no throttle
  --profile                    no table: profiles of ours, to target/bench/, and what they say
  --out target/bench           where results and profiles go`;

export function options() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      sizes: { type: 'string' },
      throttle: { type: 'string' },
      pkg: { type: 'string', default: 'pkg' },
      url: { type: 'string' },
      out: { type: 'string', default: 'target/bench' },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const list = (text, otherwise) => text?.split(',') ?? otherwise;
  const { quick } = values;
  const sizes = list(values.sizes, quick ? ['small'] : SIZES);
  const throttles = list(values.throttle, quick ? [1] : [1, 6]).map(Number);
  const rounds = Number(values.rounds ?? (quick ? 1 : 7));
  if (!sizes.every((size) => SIZES.includes(size))) throw new Error(`sizes are ${SIZES.join(', ')}`);
  if (!throttles.every((rate) => rate >= 1) || !(rounds >= 1)) throw new Error('numbers are 1 or more');
  const [pkg, out] = [values.pkg, values.out].map((folder) => resolve(ROOT, folder));
  return { ...values, sizes, throttles, rounds, pkg, out };
}
