/** Checks question banks: `npm run rubrics:check [DIR]`, by default all that ship with the product. */
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bankReport } from './rubrics/bank-report';
import { checkBank } from './rubrics/check-bank';
import { findBanks } from './rubrics/find-banks';

const [dir = join(import.meta.dirname, '..', 'rubrics')] = process.argv.slice(2);
const path = existsSync(dir) ? realpathSync(dir) : resolve(dir);
const { lines, sound } = bankReport(findBanks(path).map(checkBank), path, process.cwd());
process.stdout.write(`${lines.join('\n')}\n`);
if (!sound) process.exitCode = 1;
