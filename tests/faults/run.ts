/**
 * `npm run test:faults [-- --runs N] [-- --json FILE] [-- --only NAME] [-- --lanes 2] [-- --seed 1] [-- --extension FOLDER]`:
 * does to the product what the world does, and looks whether anything was lost. The short form, part of `npm test`, does
 * each fault a few times; `--runs 200` is the long one. The last line counts runs; what could not be run is in neither count.
 */
import { writeFile } from 'node:fs/promises';
import { FaultBench } from './browser/fault-bench';
import { FAULTS } from './faults';
import { faultTable, heldOf } from './runner/fault-table';
import { readOptions } from './runner/options';
import { runFaults } from './runner/run-faults';

const start = performance.now();
const options = readOptions(process.argv.slice(2));
const chosen = FAULTS.filter(({ name }) => name.toLowerCase().includes(options.only));
const bench = await FaultBench.open(options.extension);
try {
  const faults = await runFaults(chosen, options, bench);
  const seconds = Math.round((performance.now() - start) / 1000);
  if (options.json) await writeFile(options.json, `${JSON.stringify({ seconds, faults }, null, 2)}\n`);

  const runs = faults.flatMap((fault) => fault.runs);
  const failed = runs.length - heldOf(runs);
  const notRun = faults.filter((fault) => fault.notRun !== null);
  console.log(`\n${faultTable(faults)}\n`);
  for (const { name, notRun: reason } of notRun) console.log(`NOT RUN: ${name}. ${reason}`);
  console.log(`${seconds} s`);
  console.log(`${heldOf(runs)} passed, ${failed} failed`);
  process.exitCode = failed > 0 || runs.length === 0 ? 1 : 0;
} finally {
  await bench.close();
}
