/** Prints the shipped banks as the assets that the extension seeds them from, by path, or says what is wrong with them. */
import { join } from 'node:path';
import { bankAssets } from './rubrics/bank-assets';
import { bankReport } from './rubrics/bank-report';
import { checkBank } from './rubrics/check-bank';
import { findBanks } from './rubrics/find-banks';

const path = join(import.meta.dirname, '..', 'rubrics');
const checked = findBanks(path).map(checkBank);
const { lines, sound } = bankReport(checked, path, process.cwd());

if (sound) {
  process.stdout.write(JSON.stringify(bankAssets(checked.flatMap(({ bank }) => bank ?? []))));
} else {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}
