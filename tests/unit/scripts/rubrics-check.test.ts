import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN_BANKS } from '@/tests/fixtures/banks/broken-banks';
import { BANKS, soundBank, writeFiles } from '@/tests/fixtures/banks/sound-bank';
import { useTempFolder } from '@/tests/fixtures/banks/temp-folder';

/** Runs a script as npm does, and gives what it says without the way to the temporary folder. */
function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout.replaceAll(/\S*banks-\w+\/?/g, ''), err: stderr };
}

describe('rubrics:check', () => {
  const folder = useTempFolder();

  it('counts what is in a sound bank and ends well', () => {
    expect(run('scripts/rubrics-check.ts', join(BANKS, 'sound'))).toEqual({
      status: 0,
      out: 'tests/fixtures/banks/sound: 1 competencies, 1 questions, 1 kits, no problems\n',
      err: '',
    });
  });

  it('says of every broken bank what is wrong with it, and fails', () => {
    const { status, out } = run('scripts/rubrics-check.ts', BANKS);
    expect(status).toBe(1);
    expect(out.split('\n').filter((line) => line !== '' && !line.endsWith(', no problems'))).toEqual(
      Object.entries(BROKEN_BANKS).map(([name, line]) => `tests/fixtures/banks/${name}/${line}`),
    );
  });

  it('checks every bank in a folder, and fails when one is broken or its header is gone', () => {
    const { 'bank.json': _header, ...headless } = soundBank();
    writeFiles(join(folder.path, 'a'), soundBank());
    writeFiles(join(folder.path, 'b'), { ...soundBank(), 'kits/mlops-senior.json': '{' });
    writeFiles(join(folder.path, 'c'), headless);
    writeFiles(join(folder.path, 'notes'), { 'todo.txt': '' });
    const { status, out } = run('scripts/rubrics-check.ts', folder.path);
    expect(status).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      'a: 1 competencies, 1 questions, 1 kits, no problems',
      'b/kits/mlops-senior.json:1:2: is not valid JSON: it ends before a closing brace',
      'c/bank.json: is missing',
    ]);
  });

  it('fails when two banks have one id', () => {
    writeFiles(join(folder.path, 'a'), soundBank());
    writeFiles(join(folder.path, 'b'), soundBank());
    const { status, out } = run('scripts/rubrics-check.ts', folder.path);
    expect(status).toBe(1);
    expect(out).toContain(': has two banks with the id "sound"\n');
  });

  it('fails where there is no bank at all', () => {
    expect(run('scripts/rubrics-check.ts', join(folder.path, 'nowhere'))).toMatchObject({
      status: 1,
      out: 'nowhere: holds no bank (a folder with a bank.json)\n',
    });
  });
});

describe('pack-banks', () => {
  it('packs what ships', () => {
    const { status, out, err } = run('scripts/pack-banks.ts');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      '/banks/index.json': { banks: [{ id: 'ml-engineering' }] },
      '/banks/ml-engineering.json': { id: 'ml-engineering' },
    });
  });
});
