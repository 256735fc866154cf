import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { operationsOf } from '@/lib/db/operation-repository';
import { revisionsOf } from '@/lib/db/scorecard-repository';
import { useToastStore } from '@/lib/stores/toast-store';
import { renderSealed } from '@/tests/support/render-sealed';
import { focused } from '@/tests/support/focused';

const REASON = 'A note was on the wrong competency';

/** A sealed scorecard that is being amended, as a person does it. */
async function renderAmending() {
  const sealed = await renderSealed();
  await sealed.user.click(screen.getByRole('button', { name: 'Amend…' }));
  await sealed.user.keyboard(`${REASON}{Enter}`);
  await screen.findByRole('button', { name: 'Discard the amendment' });
  return sealed;
}

/** The ratings of the screen of a sealed scorecard. */
function ratings(): (string | null)[] {
  return screen.getAllByRole('definition').map(({ textContent }) => textContent);
}

describe('amending a sealed scorecard', () => {
  it('asks for a reason, and does nothing without one', async () => {
    const { app, scorecard, user } = await renderSealed();
    await user.click(screen.getByRole('button', { name: 'Amend…' }));
    expect(focused()).toBe(screen.getByRole('textbox', { name: 'Why is it amended?' }));
    await user.keyboard('  {Enter}');
    await user.keyboard(`${REASON}{Enter}`);
    await screen.findByRole('button', { name: 'Discard the amendment' });
    const operations = await operationsOf(app.db, scorecard.interview);
    expect(operations.filter(({ field }) => field === 'amendment').map(({ value }) => value)).toEqual([
      { reason: REASON, at: app.now() },
    ]);
  });

  it('can be thought better of', async () => {
    const { user } = await renderSealed();
    await user.click(screen.getByRole('button', { name: 'Amend…' }));
    await user.keyboard('Because{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Why is it amended?' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Amend…' })).toBeDefined();
  });

  it('opens the wrap-up at its first step, says what is amended and why, and leads to no question', async () => {
    const { user } = await renderAmending();
    expect(screen.getByText(/^Amending revision 1:/).textContent).toBe(
      `Amending revision 1: ${REASON}. Revision 1 stays as it is.`,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Monitoring');
    expect(screen.queryByRole('button', { name: 'Back to questions' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('button', { name: 'Back' })).toBeDefined();
  });

  it('seals the next revision; the one before is listed with the reason and can be had', async () => {
    const { app, scorecard, user } = await renderAmending();
    app.advance(60_000);
    await user.click(screen.getByRole('radio', { name: '5' }));
    await user.click(screen.getByRole('button', { name: 'Seal' }));
    await user.click(screen.getByRole('button', { name: 'Seal scorecard' }));
    await screen.findByRole('heading', { level: 1, name: 'Scorecard sealed' });
    expect(ratings()).toEqual(['Yes', '5', '3', '3']);
    expect(screen.getByText(/^Revision 2, sealed/)).toBeDefined();
    const earlier = within(screen.getByRole('region', { name: 'Earlier revisions' }));
    expect(earlier.getByRole('listitem').textContent).toMatch(
      new RegExp(`^Revision 1, sealed .*Amended because: ${REASON}`),
    );
    await user.click(earlier.getByRole('button', { name: 'Save revision 1 as a file' }));
    expect(JSON.parse(app.saved[0]?.text ?? '')).toEqual(scorecard);
    await user.click(earlier.getByRole('button', { name: 'Print revision 1' }));
    expect(app.opened).toEqual([`#/scorecards/${scorecard.id}`]);
    const revisions = await revisionsOf(app.db, scorecard.interview);
    expect(revisions.map(({ revision, amends }) => [revision, amends?.reason])).toEqual([
      [1, undefined],
      [2, REASON],
    ]);
  });

  it('can be discarded, and that can be taken back', async () => {
    const { app, scorecard, user } = await renderAmending();
    await user.click(screen.getByRole('radio', { name: '1' }));
    await user.click(screen.getByRole('button', { name: 'Discard the amendment' }));
    await screen.findByRole('heading', { level: 1, name: 'Scorecard sealed' });
    expect(ratings()).toEqual(['Yes', '3', '3', '3']);
    expect(await revisionsOf(app.db, scorecard.interview)).toEqual([scorecard]);
    const { toast } = useToastStore.getState();
    expect(toast?.text).toBe('Amendment discarded');
    toast?.undo?.();
    await screen.findByRole('button', { name: 'Discard the amendment' });
    expect(await screen.findByRole('radio', { name: '1', checked: true })).toBeDefined();
  });
});
