/**
 * `npm run test:faults [-- --runs N] [-- --json FILE]`: does to the product what the world does, and looks whether anything was
 * lost. The short form, part of `npm test`, runs each fault three times.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Fault, FaultRun } from './fault';
import { killWhileTyping } from './kill-while-typing';

const FAULTS: readonly Fault[] = [{ name: 'kill -9 while typing 100 keys/s', run: killWhileTyping }];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});

const report: { name: string; runs: readonly FaultRun[] }[] = [];
for (const { name, run } of FAULTS) {
  const runs: FaultRun[] = [];
  for (let seed = 1; seed <= Number(values.runs); seed++) {
    const found = await run(seed);
    const figures = Object.entries(found.figures).map(([figure, value]) => `${figure} ${value}`);
    console.log(`${name}  #${seed}  ${figures.join(', ')}  ${found.problems.join('; ') || 'held'}`);
    runs.push(found);
  }
  report.push({ name, runs });
}
if (values.json) await writeFile(values.json, `${JSON.stringify({ faults: report }, null, 2)}\n`);

const all = report.flatMap(({ runs }) => runs);
const failed = all.filter(({ problems }) => problems.length > 0).length;
console.log(`${all.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || all.length === 0 ? 1 : 0;
