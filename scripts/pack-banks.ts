/** Prints the shipped banks as the one asset that the extension seeds them from, or says what is wrong with them. */
import { join } from 'node:path';
import { bankReport } from './rubrics/bank-report';
import { checkBank } from './rubrics/check-bank';
import { findBanks } from './rubrics/find-banks';
import { packedBanks } from './rubrics/packed-banks';

const path = join(import.meta.dirname, '..', 'rubrics');
const checked = findBanks(path).map(checkBank);
const { lines, sound } = bankReport(checked, path, process.cwd());

if (sound) {
  process.stdout.write(JSON.stringify(packedBanks(checked.flatMap(({ bank }) => bank ?? []))));
} else {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}
