import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { FindSheet } from '@/components/interview/find/find-sheet';
import { putBank } from '@/lib/db/bank-repository';
import type { Bank } from '@/lib/domain/bank/bank';
import { RoleId } from '@/lib/domain/bank/competency';
import { contentHash } from '@/lib/domain/content-hash';
import { kitQuestions } from '@/lib/domain/kit';
import { aBank, aKit, aQuestion } from '@/tests/support/builders';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';
import { fakeLayout } from './fake-layout';

/** The built bank with four more questions, the first six of which are in the built kit. */
export const BANK = aBank({
  roles: [
    { id: RoleId.parse('mlops'), title: 'MLOps engineer', summary: '' },
    { id: RoleId.parse('applied-ml'), title: 'Applied ML engineer', summary: '' },
  ],
  questions: [
    ...aBank().questions,
    aQuestion('drift-alert', 'monitoring', {
      prompt: 'Which drift alert did you trust?',
      rank: 3,
      minutes: 4,
      levels: ['mid', 'senior'],
    }),
    aQuestion('threshold', 'monitoring', { prompt: 'How was the threshold set?', rank: 4, minutes: 8 }),
    aQuestion('budget', 'latency', {
      prompt: 'Who agreed the latency budget?',
      rank: 3,
      roles: [RoleId.parse('applied-ml')],
    }),
    aQuestion('old', 'latency', { prompt: 'An old question on drift', rank: 4, retired: true }),
  ],
});

const FIRST = kitQuestions(aKit())[0];

/** Shows Find over the built kit, on stored banks, and waits until they are read. */
export async function openFind(...banks: readonly Bank[]) {
  fakeLayout();
  const app = createTestApp();
  for (const bank of banks.length > 0 ? banks : [BANK]) await putBank(app.db, bank, contentHash(bank));
  if (!FIRST) throw new Error('The built kit has questions');
  const [onInsert, onOwn, onClose] = [vi.fn(), vi.fn(), vi.fn()];
  const sheet = (
    <FindSheet kit={aKit()} current={FIRST} onInsert={onInsert} onOwn={onOwn} onClose={onClose} />
  );
  const view = renderWithApp(sheet, app);
  await screen.findByText(/^[\d,]+ questions?$/);
  return { app, user: userEvent.setup(), view, onInsert, onOwn, onClose };
}

/** The field that is typed in. */
export function field(): HTMLInputElement {
  return screen.getByRole('combobox', { name: 'Find a question' });
}

/** The results that are drawn, as they read. */
export function results(): readonly (string | null)[] {
  return screen.queryAllByRole('option', { name: / min · / }).map(({ textContent }) => textContent);
}

/** The result that the field points at; it has to exist. */
export function activeResult(): HTMLElement | null {
  const id = field().getAttribute('aria-activedescendant');
  if (id === null) return null;
  const [active, ...others] = screen
    .getAllByRole('option', { selected: true })
    .filter((each) => each.id === id);
  if (!active || others.length > 0) throw new Error('The field points at a result that is not there');
  return active;
}
