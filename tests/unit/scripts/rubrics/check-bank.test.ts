import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBank } from '@/scripts/rubrics/check-bank';
import { problemLines } from '@/scripts/rubrics/problem-lines';
import { FOLDER_LIMITS, readBankFolder } from '@/scripts/rubrics/read-bank-folder';
import { canonicalFile, soundBank, soundBundle, writeFiles } from '@/tests/fixtures/banks/sound-bank';

const QUESTION = 'questions/monitoring/last-alert.json';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bank-'));
  writeFiles(dir, soundBank());
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function linesOf(path = dir): string[] {
  return problemLines(checkBank(path), dir);
}

describe('a folder that nobody vouches for', () => {
  it('passes over what may lie beside a bank', () => {
    writeFiles(dir, { 'README.md': '# Notes', LICENSE: 'MIT', '.git/config': 'x', 'questions/.DS_Store': 'x' });
    expect(linesOf()).toEqual([]);
  });

  it('follows no symbolic link, neither to a file nor to a folder', () => {
    symlinkSync(join(dir, 'bank.json'), join(dir, 'competencies', 'linked.json'));
    symlinkSync('/', join(dir, 'questions', 'root'));
    expect(linesOf()).toEqual([
      'competencies/linked.json: is a symbolic link, which a bank may not have',
      'questions/root: is a symbolic link, which a bank may not have',
    ]);
  });

  it('does not wait for a pipe', () => {
    execFileSync('mkfifo', [join(dir, 'kits', 'pipe.json')]);
    expect(linesOf()).toEqual(['kits/pipe.json: is neither a file nor a folder']);
  });

  it('names files and folders that the format does not have', () => {
    mkdirSync(join(dir, 'questions', 'a', 'b', 'c'), { recursive: true });
    writeFiles(dir, { 'questions/loose.json': {}, 'kits/notes.txt': '', 'competency/x.json': {} });
    expect(linesOf()).toEqual([
      'questions/a/b: is a folder that a bank does not have',
      'competency/x.json: is no file of the bank format',
      'kits/notes.txt: is no file of the bank format',
      'questions/loose.json: is no file of the bank format',
    ]);
  });

  it('keeps control characters in a file name from reaching the terminal', () => {
    writeFileSync(join(dir, 'kits', 'a\u001b[31m\u202eb'), '');
    expect(linesOf()).toEqual(['kits/a[31mb: is no file of the bank format']);
  });

  it('refuses files over 1 MB, folders of too many files and of too many bytes', () => {
    writeFiles(dir, { 'kits/large.json': ' '.repeat(1024 * 1024 + 1) });
    expect(linesOf()).toEqual(['kits/large.json: is larger than 1 MB']);
    const few = readBankFolder(dir, { ...FOLDER_LIMITS, entries: 7 });
    expect(few.problems.map(({ reason }) => reason)).toContain('holds more than 7 files');
    const small = readBankFolder(dir, { ...FOLDER_LIMITS, bytes: 1024 });
    expect(small.problems.map(({ reason }) => reason)).toEqual(['holds more than 0.0009765625 MB']);
  });

  it('says what is wrong with each file, and nothing of the whole while a part is missing', () => {
    writeFiles(dir, {
      'bank.json': '{"format": "evenhand-bank/1",}',
      [QUESTION]: 'PK\u0003\u0004',
      'kits/mlops-senior.json': '',
      'competencies/monitoring.json': { ...soundBank()['competencies/monitoring.json'], group: 'other', id: 1 },
    });
    expect(linesOf()).toEqual([
      'bank.json:1:30: is not valid JSON: a key in double quotes is expected',
      'competencies/monitoring.json:11:9: id: must be text',
      'competencies/monitoring.json:10:12: group: must be one of production, foundations or human',
      'kits/mlops-senior.json: is empty',
      `${QUESTION}: is not JSON but a ZIP archive or an Office document`,
    ]);
  });

  it.each([
    ['keys in another order', (text: string) => text.replace(/(  "competency".*\n)(  "id".*\n)/, '$2$1'), '2:4'],
    ['another indent', (text: string) => text.replace(/^ {2}/m, '   '), '2:3'],
    ['no final newline', (text: string) => text.trimEnd(), '48:2'],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n'), '1:2'],
    ['a byte-order mark', (text: string) => `\ufeff${text}`, '1:1'],
    ['escapes where none are needed', (text: string) => text.replace('Tell', '\\u0054ell'), '30:14'],
  ])('holds files to their canonical form: %s', (_what, change, place) => {
    writeFiles(dir, { [QUESTION]: change(canonicalFile(soundBank()[QUESTION])) });
    const reason = 'is not in canonical form (keys sorted, two spaces, one final newline)';
    expect(linesOf()).toEqual([`${QUESTION}:${place}: ${reason}`]);
  });

  it('keeps fields that it does not know', () => {
    writeFiles(dir, { [QUESTION]: { ...soundBank()[QUESTION], later: { added: true } } });
    expect(checkBank(dir).bank?.questions[0]).toMatchObject({ later: { added: true } });
  });
});

describe('a bank that travels as one file', () => {
  it('is read and checked like a folder', () => {
    const path = join(dir, 'small.bank.json');
    writeFiles(dir, { 'small.bank.json': soundBundle() });
    expect(checkBank(path)).toEqual({ path, bank: soundBundle(), problems: [] });
    writeFiles(dir, { 'small.bank.json': { ...soundBundle(), kits: [{ ...soundBank()['kits/mlops-senior.json'], minutes: 20 }] } });
    expect(linesOf(path)).toEqual([
      'small.bank.json:48:18: kits[0].minutes: the parts add up to 14, not to 20 minutes',
    ]);
  });

  it('is refused when it is something else, newer, damaged or a link', () => {
    writeFiles(dir, { 'a.bank.json': 'text', 'b.bank.json': { format: 'evenhand-bank/3' }, 'c.bank.json': { ...soundBundle(), kits: 1 } });
    symlinkSync(join(dir, 'a.bank.json'), join(dir, 'd.bank.json'));
    expect(['a', 'b', 'c', 'd'].flatMap((name) => linesOf(join(dir, `${name}.bank.json`)))).toEqual([
      'a.bank.json:1:1: is not valid JSON: there is a word or sign that JSON does not know',
      'b.bank.json: was written by a newer Evenhand (format evenhand-bank/3); update to open it',
      'c.bank.json:29:11: kits: must be a list',
      'd.bank.json: cannot be read (ELOOP)',
    ]);
  });
});
