import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Change } from '@/lib/domain/operation';
import { draftRationale } from '@/lib/domain/rationale-draft';
import { aCompetency, aNote } from '@/tests/support/builders';
import { renderWrapUp } from '@/tests/support/render-wrap-up';
import { focused } from '@/tests/support/focused';

const competency = aCompetency('monitoring');
const notes = [
  aNote(1, { text: 'named the alert and its threshold', evidence: 'strong' }),
  aNote(2, { text: 'retrained by hand each time', evidence: 'weak' }),
];
const DRAFT = draftRationale({ competency, rating: 4, notes });

/** Two notes and a 4 on monitoring. */
const RATED: readonly Change[] = [
  ...notes.map((note): Change => ({ field: 'note', of: note.id, value: note })),
  { field: 'rating', of: CompetencyId.parse('monitoring'), value: 4 },
];

function rationale(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Rationale' });
}

describe('the rationale', () => {
  it('is kept for each competency', async () => {
    const { user, stored } = await renderWrapUp();
    await user.type(rationale(), 'Named the alert.');
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    expect(rationale().value).toBe('');
    await user.type(rationale(), 'Guessed.');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(rationale().value).toBe('Named the alert.');
    await waitFor(async () =>
      expect([...(await stored()).rationales]).toEqual([
        ['monitoring', 'Named the alert.'],
        ['latency', 'Guessed.'],
      ]),
    );
  });

  it('is proposed from the notes, and stays empty until that is asked for', async () => {
    const { user, stored } = await renderWrapUp(RATED);
    expect(screen.getByText(DRAFT)).toBeDefined();
    expect(rationale().value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Use this draft' }));
    expect(rationale().value).toBe(DRAFT);
    expect(focused()).toBe(rationale());
    expect(rationale().selectionStart).toBe(DRAFT.length);
    expect(screen.queryByRole('button', { name: /draft/ })).toBeNull();
    await waitFor(async () => expect([...(await stored()).rationales]).toEqual([['monitoring', DRAFT]]));
  });

  it('is never overwritten by the draft, which comes behind what is written', async () => {
    const { user, stored } = await renderWrapUp(RATED);
    await user.type(rationale(), 'Clear.');
    expect(screen.queryByRole('button', { name: 'Use this draft' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add the draft' }));
    expect(rationale().value).toBe(`Clear. ${DRAFT}`);
    await waitFor(async () =>
      expect([...(await stored()).rationales]).toEqual([['monitoring', `Clear. ${DRAFT}`]]),
    );
  });

  it('has no draft before there is a rating', async () => {
    const { user } = await renderWrapUp(RATED);
    await user.click(screen.getByRole('button', { name: 'Clear rating' }));
    expect(screen.queryByRole('button', { name: /draft/ })).toBeNull();
  });
});
