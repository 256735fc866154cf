import { describe, expect, it } from 'vitest';
import { runSteps } from '@/scripts/verify/run-steps';
import type { Step } from '@/scripts/verify/step';

function step(name: string, ok = true): Step {
  return { name, run: () => Promise.resolve({ ok, output: `what ${name} said` }) };
}

async function run(steps: readonly Step[], options: { atOnce: number; stopAtFailure: boolean }) {
  const printed: string[] = [];
  const results = await runSteps(steps, { ...options, print: (text) => printed.push(text) });
  return { names: results.map(({ name }) => name), printed };
}

describe('runSteps', () => {
  it('prints one line for a step that went well, and all that a failed one said', async () => {
    const { printed } = await run([step('lint'), step('types', false)], { atOnce: 1, stopAtFailure: false });
    expect(printed[0]).toMatch(/^ok +lint +\d+\.\d s\n$/);
    expect(printed[1]).toMatch(/what types said\n\nFAILED +types +\d+\.\d s\n$/);
  });

  it('prints what a step that went well could not run', async () => {
    const output = 'one  held\nNOT RUN: disk full. Only root may mount.\n3 passed, 0 failed\n';
    const faults: Step = { name: 'faults', run: () => Promise.resolve({ ok: true, output }) };
    const { printed } = await run([faults], { atOnce: 1, stopAtFailure: false });
    expect(printed[0]).toMatch(/^NOT RUN: disk full\. Only root may mount\.\nok +faults +\d+\.\d s\n$/);
  });

  it('goes on after a failure, or stops there, as it is told', async () => {
    const steps = [step('lint'), step('types', false), step('format')];
    expect((await run(steps, { atOnce: 1, stopAtFailure: false })).names).toEqual([
      'lint',
      'types',
      'format',
    ]);
    expect((await run(steps, { atOnce: 1, stopAtFailure: true })).names).toEqual(['lint', 'types']);
  });

  it('takes a step that throws as failed, with the reason', async () => {
    const broken: Step = { name: 'browser', run: () => Promise.reject(new Error('No browser was found')) };
    const { printed } = await run([broken], { atOnce: 1, stopAtFailure: true });
    expect(printed.join('')).toContain('No browser was found');
    expect(printed.join('')).toContain('FAILED');
  });

  it('never runs more steps at once than it is told', async () => {
    let running = 0;
    let most = 0;
    const steps = Array.from({ length: 7 }, (_, i) => ({
      name: `step ${i}`,
      run: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
        return { ok: true, output: '' };
      },
    }));
    expect((await run(steps, { atOnce: 2, stopAtFailure: false })).names).toHaveLength(7);
    expect(most).toBe(2);
  });
});
