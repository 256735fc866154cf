import { scorecardJson } from '@/lib/export/scorecard-json';
import { aScorecard } from '@/tests/support/builders';
import type { HandedFile } from '../pages/dashboard.page';
import { textFile } from './handed-file';

/** A file that a loop must refuse, and what it says of it. */
interface BadFile {
  readonly file: Exclude<HandedFile, string>;
  readonly refusal: string;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const LARGEST = 5 * 1024 * 1024;

/** One file of each kind that a loop refuses, each made from a sound scorecard where it can be. */
export function badFiles(): readonly BadFile[] {
  const sound = scorecardJson(aScorecard(9));
  const cut = sound.slice(0, sound.indexOf('"notes"'));
  const wrong = sound.replace('"rating": 3', '"rating": 6');
  const lines = wrong.split('\n');
  const line = lines.findIndex((each) => each.includes('"rating": 6'));
  const column = (lines[line] ?? '').indexOf('6') + 1;
  const newer = sound.replace('evenhand-scorecard/1', 'evenhand-scorecard/2');
  return [
    bad(
      textFile('letter.json', 'Dear panel,'),
      'line 1, column 1: is not valid JSON: there is a word or sign that JSON does not know.',
    ),
    bad(textFile('nothing.json', '  \n'), 'it is empty.'),
    bad({ ...textFile('photo.json', ''), buffer: PNG }, 'it is not JSON but a PNG image.'),
    bad(
      { ...textFile('noise.json', ''), buffer: Buffer.from([0x7b, 0x0a, 0xc3, 0x28]) },
      'line 2, column 1: is not valid UTF-8 text.',
    ),
    bad(
      textFile('cut.json', cut),
      `line ${cut.split('\n').length}, column 3: is not valid JSON: a key in double quotes is expected.`,
    ),
    bad(textFile('foreign.json', '{"hello": "world"}'), 'it is not an Evenhand scorecard.'),
    bad(
      textFile('bank.json', '{"format": "evenhand-bank/1"}'),
      'it is not an Evenhand scorecard (its format is evenhand-bank/1).',
    ),
    bad(
      textFile('newer.json', newer),
      'it was written by a newer Evenhand (format evenhand-scorecard/2); update to open it.',
    ),
    bad(
      textFile('wrong.json', wrong),
      `ratings[0].rating, line ${line + 1}, column ${column}: must be one of 1, 2, 3, 4, 5 or not-assessed.`,
    ),
    bad(textFile('large.json', sound + ' '.repeat(LARGEST)), 'it is larger than 5 MB.'),
  ];
}

function bad(file: BadFile['file'], refusal: string): BadFile {
  return { file, refusal };
}
