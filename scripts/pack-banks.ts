/** Prints the shipped banks as the one asset that the extension seeds them from, or says what is wrong with them. */
import { join } from 'node:path';
import { checkBank } from './rubrics/check-bank';
import { findBanks } from './rubrics/find-banks';
import { packedBanks } from './rubrics/packed-banks';
import { problemLines } from './rubrics/problem-lines';

const checked = findBanks(join(import.meta.dirname, '..', 'rubrics')).map(checkBank);
const lines = checked.flatMap((each) => problemLines(each, process.cwd()));
if (checked.length === 0) lines.push('rubrics: holds no bank');

if (lines.length > 0) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(JSON.stringify(packedBanks(checked.flatMap(({ bank }) => bank ?? []))));
}
