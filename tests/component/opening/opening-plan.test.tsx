import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { newestPlan } from '@/lib/db/opening-repository';
import { aKitTemplate, aBank } from '@/tests/support/builders';
import { aPlan } from '@/tests/support/opening-builders';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import type { Plan } from '@/lib/domain/opening/plan';
import { focused } from '@/tests/support/focused';
import { storeBank, storeOpening } from '@/tests/support/stored-opening';
import type { TestApp } from '@/tests/support/test-app';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

const FIRST_CALL = { id: 'first-call', title: 'First call', template: null, minutes: 30 };

/** Shows the built opening and gives its steps by name, and the plan as it is stored. */
async function plan(app: TestApp, overrides: Partial<Plan> = {}) {
  const { opening } = await storeOpening(app, overrides);
  visitDashboard(app, `#/openings/${opening.id}`);
  await screen.findByRole('region', { name: 'Stages' });
  const stored = async () => {
    const newest = await newestPlan(app.db, opening.id);
    if (!newest) throw new Error('The opening has no plan');
    return newest;
  };
  return { user: userEvent.setup(), stored };
}

function step(name: string) {
  return within(screen.getByRole('region', { name }));
}

const titles = (from: Plan) => from.stages.map(({ title }) => title);

describe('the stages', () => {
  it('change places, and the button keeps the focus', async () => {
    const app = createTestApp();
    const { user, stored } = await plan(app, { stages: [FIRST_CALL, ...aPlan().stages] });
    const down = step('Stages').getByRole('button', { name: 'Move First call down' });
    await user.click(down);
    await waitFor(async () => expect(titles(await stored())).toEqual(['Technical interview', 'First call']));
    await waitFor(() =>
      expect(step('Stages').getAllByRole('listitem')[1]?.textContent).toMatch(/First call/),
    );
    expect(focused()).toBe(down);
    await user.click(down);
    expect(titles(await stored())).toEqual(['Technical interview', 'First call']);
  });

  it('take minutes while they are typed, and refuse what is none', async () => {
    const app = createTestApp();
    const { user, stored } = await plan(app);
    const minutes = step('Stages').getByRole<HTMLInputElement>('spinbutton', {
      name: /Minutes of Technical interview/,
    });
    await user.clear(minutes);
    await user.type(minutes, '75');
    await waitFor(async () => expect((await stored()).stages[0]?.minutes).toBe(75));
    await user.clear(minutes);
    await user.type(minutes, '999');
    await user.tab();
    await waitFor(async () => expect((await stored()).stages[0]?.minutes).toBe(99));
    await waitFor(() => expect(minutes.value).toBe('99'));
  });

  it('are taken out with their seats, taken back, and added back where they belong', async () => {
    const app = createTestApp();
    await storeBank(
      app,
      aBank({
        kits: [
          aKitTemplate(),
          aKitTemplate({ id: KitTemplateId.parse('mlops-senior-call'), stage: 'first-call' }),
        ],
      }),
    );
    const { user, stored } = await plan(app);
    const before = await stored();
    await user.click(step('Stages').getByRole('button', { name: 'Take Technical interview out' }));
    await waitFor(async () => expect(await stored()).toMatchObject({ stages: [], seats: [] }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual(before));
    const left = step('Stages').getByRole('combobox', { name: 'Stage to add back' });
    const references = within(left).getByRole('option', { name: /references/i });
    await user.selectOptions(left, references);
    await user.click(step('Stages').getByRole('button', { name: 'Add stage' }));
    await waitFor(async () => expect((await stored()).stages).toHaveLength(2));
    expect((await stored()).stages[0]?.title).toBe('Technical interview');
  });
});

describe('the competencies', () => {
  it('weigh the same until points are given, which ask for a reason', async () => {
    const app = createTestApp();
    const { user, stored } = await plan(app);
    expect(step('Competencies').getAllByText('33.3 %')).toHaveLength(3);
    expect(screen.queryByRole('textbox', { name: 'Why the weights differ' })).toBeNull();
    await user.selectOptions(
      step('Competencies').getByRole('combobox', { name: 'Points of Monitoring' }),
      '2',
    );
    const reason = await screen.findByRole('textbox', { name: 'Why the weights differ' });
    expect(await step('Competencies').findByText('50 %')).toBeDefined();
    await user.type(reason, 'On call from the first week.');
    await waitFor(async () => expect((await stored()).weightReason).toBe('On call from the first week.'));
  });

  it('are marked as critical and as repeated on purpose', async () => {
    const app = createTestApp();
    const { user, stored } = await plan(app);
    await user.click(step('Competencies').getByRole('checkbox', { name: 'Latency is critical' }));
    await user.click(step('Competencies').getByRole('checkbox', { name: 'Latency is repeated on purpose' }));
    await waitFor(async () =>
      expect((await stored()).competencies[1]).toMatchObject({ critical: true, repeated: true }),
    );
    expect(await screen.findByText('one more rater')).toBeDefined();
  });

  it('are taken out of plan and grid, and added from the bank', async () => {
    const app = createTestApp();
    const { user, stored } = await plan(app);
    await user.click(step('Competencies').getByRole('button', { name: 'Take Teamwork out' }));
    await waitFor(async () =>
      expect((await stored()).seats[0]?.competencies).toEqual(['monitoring', 'latency']),
    );
    const left = await screen.findByRole('combobox', { name: 'Competency to add' });
    expect(within(left).getAllByRole('option')).toHaveLength(1);
    await user.click(step('Competencies').getByRole('button', { name: 'Add competency' }));
    await waitFor(async () => expect((await stored()).competencies).toHaveLength(3));
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Competency to add' })).toBeNull());
  });

  it('have a bar, if one is wanted', async () => {
    const app = createTestApp();
    const { user, stored } = await plan(app);
    const bar = step('Competencies').getByRole('spinbutton', { name: /Bar for the composite/ });
    await user.type(bar, '3.2');
    await waitFor(async () => expect((await stored()).bar).toBe(3.2));
    await user.clear(bar);
    await waitFor(async () => expect((await stored()).bar).toBeNull());
  });
});

describe('what cannot be done', () => {
  it('is said where the plan was locked on another page meanwhile', async () => {
    const app = createTestApp();
    const { stored } = await plan(app);
    const box = step('Competencies').getByRole('checkbox', { name: 'Latency is critical' });
    await app.db.plans.update((await stored()).id, { lockedAt: app.now() });
    fireEvent.click(box);
    expect(await screen.findByText(/first kit of this plan has gone out/)).toBeDefined();
    expect((await stored()).competencies[1]?.critical).toBe(false);
  });
});
