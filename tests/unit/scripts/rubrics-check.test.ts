import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundBank, writeFiles } from '@/tests/fixtures/banks/sound-bank';
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
    writeFiles(join(folder.path, 'small'), soundBank());
    expect(run('scripts/rubrics-check.ts', join(folder.path, 'small'))).toEqual({
      status: 0,
      out: 'small: 1 competencies, 1 questions, 1 kits, no problems\n',
      err: '',
    });
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
    expect(out).toContain(': has two banks with the id "small"\n');
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
    expect(JSON.parse(out)).toMatchObject({ banks: [{ bank: { id: 'ml-engineering' } }] });
  });
});
