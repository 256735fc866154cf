import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vitestCounts } from '@/scripts/verify/counts';
import { testRun } from '@/scripts/verify/test-run';

const script = (code: string): [string, ...string[]] => [process.execPath, '-e', code];

describe('testRun', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenhand-test-run-'));
    file = join(folder, 'report.json');
  });

  afterEach(() => rm(folder, { recursive: true }));

  function writing(counts: Partial<Record<string, number>>, exitCode = 0) {
    const report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, ...counts };
    const code = `fs.writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(report))}); process.exit(${exitCode})`;
    return testRun(script(code), { report: { file, read: vitestCounts } });
  }

  it('goes well when tests ran and none failed', async () => {
    expect(await writing({ numPassedTests: 3 })).toEqual({
      ok: true,
      output: '',
      counts: { passed: 3, failed: 0 },
    });
  });

  it('fails where no test ran, whatever the runner says', async () => {
    expect(await writing({})).toMatchObject({
      ok: false,
      output: expect.stringContaining('No test ran') as string,
    });
  });

  it('fails where a test was skipped, whatever the runner says', async () => {
    expect(await writing({ numPassedTests: 3, numPendingTests: 1 })).toMatchObject({ ok: false });
  });

  it('fails where the runner does, though every test passed', async () => {
    expect(await writing({ numPassedTests: 3 }, 1)).toMatchObject({
      ok: false,
      counts: { passed: 3, failed: 0 },
    });
  });

  it('takes no report of an earlier run for its own', async () => {
    await writeFile(
      file,
      JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }),
    );
    const outcome = await testRun(script(''), { report: { file, read: vitestCounts } });
    expect(outcome).toMatchObject({ ok: false, output: expect.stringContaining('cannot be read') as string });
  });

  it('counts what a runner without a report prints', async () => {
    expect(await testRun(script('console.log("4 passed, 0 failed")'))).toMatchObject({
      ok: true,
      counts: { passed: 4, failed: 0 },
    });
    expect(await testRun(script('console.log("3 passed, 1 failed")'))).toMatchObject({ ok: false });
    expect(await testRun(script('console.log("done")'))).toMatchObject({ ok: false });
  });

  it('says so where the runner cannot be started', async () => {
    expect(await testRun(['evenhand-no-such-runner'])).toMatchObject({
      ok: false,
      output: expect.stringContaining('did not start') as string,
    });
  });

  it('hands over the environment', async () => {
    const outcome = await testRun(script('console.log(process.env.CHROME_PATH)'), {
      env: { CHROME_PATH: '/a/browser' },
    });
    expect(outcome.output).toContain('/a/browser');
  });
});
