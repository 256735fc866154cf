import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { wholeFile } from '@/lib/import/file-problem';
import { checkBank } from '@/scripts/rubrics/check-bank';
import { problemLines } from '@/scripts/rubrics/problem-lines';
import { FOLDER_LIMITS, readBankFolder } from '@/scripts/rubrics/read-bank-folder';
import { readRegularFile } from '@/scripts/rubrics/read-regular-file';
import { canonicalFile, soundBank, soundBundle, writeFiles } from '@/tests/fixtures/banks/sound-bank';
import { useTempFolder } from '@/tests/fixtures/banks/temp-folder';

const QUESTION = 'questions/monitoring/last-alert.json';

function linesOf(folder: string, path = folder): string[] {
  return problemLines(checkBank(path), folder);
}

describe('a folder that nobody vouches for', () => {
  const folder = useTempFolder();

  beforeEach(() => {
    writeFiles(folder.path, soundBank());
  });

  it('passes over what may lie beside a bank', () => {
    writeFiles(folder.path, { 'README.md': '# Notes', LICENSE: 'MIT', '.git/config': 'x', 'questions/.DS_Store': 'x' });
    expect(linesOf(folder.path)).toEqual([]);
  });

  it('follows no symbolic link, neither to a file nor to a folder', () => {
    symlinkSync(join(folder.path, 'bank.json'), join(folder.path, 'competencies', 'linked.json'));
    symlinkSync('/', join(folder.path, 'questions', 'root'));
    expect(linesOf(folder.path)).toEqual([
      'competencies/linked.json: is a symbolic link, which a bank may not have',
      'questions/root: is a symbolic link, which a bank may not have',
    ]);
  });

  it('opens nothing that is no file', async () => {
    const server = createServer().listen(join(folder.path, 'kits', 'socket.json'));
    await once(server, 'listening');
    expect(linesOf(folder.path)).toEqual(['kits/socket.json: is neither a file nor a folder']);
    expect(readRegularFile(folder.path, 10)).toEqual({ problem: wholeFile('is not a regular file') });
    server.close();
    await once(server, 'close');
  });

  it('names files and folders that the format does not have', () => {
    mkdirSync(join(folder.path, 'questions', 'a', 'b', 'c'), { recursive: true });
    writeFiles(folder.path, { 'questions/loose.json': {}, 'kits/notes.txt': '', 'competency/x.json': {} });
    expect(linesOf(folder.path)).toEqual([
      'questions/a/b: is a folder that a bank does not have',
      'competency/x.json: is no file of the bank format',
      'kits/notes.txt: is no file of the bank format',
      'questions/loose.json: is no file of the bank format',
    ]);
  });

  it('keeps control characters in a file name from reaching the terminal', () => {
    writeFileSync(join(folder.path, 'kits', 'a\u001b[31m\u202eb'), '');
    expect(linesOf(folder.path)).toEqual(['kits/a[31mb: is no file of the bank format']);
  });

  it('refuses files over 1 MB, folders of too many files and of too many bytes', () => {
    writeFiles(folder.path, { 'kits/large.json': ' '.repeat(1024 * 1024 + 1) });
    expect(linesOf(folder.path)).toEqual(['kits/large.json: is larger than 1 MB']);
    const few = readBankFolder(folder.path, { ...FOLDER_LIMITS, entries: 7 });
    expect(few.problems.map(({ reason }) => reason)).toContain('holds more than 7 files');
    const small = readBankFolder(folder.path, { ...FOLDER_LIMITS, bytes: 1024 });
    expect(small.problems.map(({ reason }) => reason)).toEqual(['holds more than 0.0009765625 MB']);
  });

  it('says what is wrong with each file, and nothing of the whole while a part is missing', () => {
    writeFiles(folder.path, {
      'bank.json': '{"format": "evenhand-bank/1",}',
      [QUESTION]: 'PK\u0003\u0004',
      'kits/mlops-senior.json': '',
      'competencies/monitoring.json': { ...soundBank()['competencies/monitoring.json'], group: 'other', id: 1 },
    });
    expect(linesOf(folder.path)).toEqual([
      'bank.json:1:30: is not valid JSON: a key in double quotes is expected',
      'competencies/monitoring.json:11:9: id: must be text',
      'competencies/monitoring.json:10:12: group: must be one of production, foundations or human',
      'kits/mlops-senior.json: is empty',
      `${QUESTION}: is not JSON but a ZIP archive or an Office document`,
    ]);
  });

  it.each([
    ['keys in another order', (text: string) => text.replace(/( +"competency".*\n)( +"id".*\n)/, '$2$1'), '2:4'],
    ['another indent', (text: string) => text.replace(/^ {2}/m, '   '), '2:3'],
    ['no final newline', (text: string) => text.trimEnd(), '46:2'],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n'), '1:2'],
    ['a byte-order mark', (text: string) => `\ufeff${text}`, '1:1'],
    ['escapes where none are needed', (text: string) => text.replace('Tell', '\\u0054ell'), '30:14'],
  ])('holds files to their canonical form: %s', (_what, change, place) => {
    writeFiles(folder.path, { [QUESTION]: change(canonicalFile(soundBank()[QUESTION])) });
    const reason = 'is not in canonical form (keys sorted, two spaces, one final newline)';
    expect(linesOf(folder.path)).toEqual([`${QUESTION}:${place}: ${reason}`]);
  });

  it('keeps fields that it does not know', () => {
    writeFiles(folder.path, { [QUESTION]: { ...soundBank()[QUESTION], later: { added: true } } });
    expect(checkBank(folder.path).bank?.questions[0]).toMatchObject({ later: { added: true } });
  });
});

describe('a bank that travels as one file', () => {
  const folder = useTempFolder();

  it('is read and checked like a folder', () => {
    const path = join(folder.path, 'small.bank.json');
    writeFiles(folder.path, { 'small.bank.json': soundBundle() });
    expect(checkBank(path)).toEqual({ path, bank: soundBundle(), problems: [] });
    writeFiles(folder.path, { 'small.bank.json': { ...soundBundle(), kits: [{ ...soundBank()['kits/mlops-senior.json'], minutes: 20 }] } });
    expect(linesOf(folder.path, path)).toEqual([
      'small.bank.json:53:18: kits[0].minutes: the parts add up to 14, not to 20 minutes',
    ]);
  });

  it('is refused when it is something else, newer, damaged or a link', () => {
    writeFiles(folder.path, { 'a.bank.json': 'text', 'b.bank.json': { format: 'evenhand-bank/3' }, 'c.bank.json': { ...soundBundle(), kits: 1 } });
    symlinkSync(join(folder.path, 'a.bank.json'), join(folder.path, 'd.bank.json'));
    expect(['a', 'b', 'c', 'd'].flatMap((name) => linesOf(folder.path, join(folder.path, `${name}.bank.json`)))).toEqual([
      'a.bank.json:1:1: is not valid JSON: there is a word or sign that JSON does not know',
      'b.bank.json: was written by a newer Evenhand (format evenhand-bank/3); update to open it',
      'c.bank.json:35:11: kits: must be a list',
      'd.bank.json: cannot be read (ELOOP)',
    ]);
  });
});
