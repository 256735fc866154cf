import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { registersOf } from '@/lib/db/operation-repository';
import { draftHandover } from '@/lib/domain/handover';
import { scorecardMarkdown } from '@/lib/export/scorecard-markdown';
import { readScorecards } from '@/lib/import/read-scorecards';
import { usePanelStore } from '@/lib/stores/panel-store';
import { renderSealed } from '@/tests/support/render-sealed';
import { focused } from '@/tests/support/focused';

function handover(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Handover for the next interviewer' });
}

describe('a sealed scorecard', () => {
  it('shows what was sealed, and nothing to change it with', async () => {
    await renderSealed();
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    const values = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(terms).toEqual(['Recommendation', 'Monitoring', 'Latency', 'Teamwork']);
    expect(values).toEqual(['Yes', '3', '3', '3']);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getAllByRole('textbox')).toEqual([handover()]);
    expect(focused()).not.toBe(handover());
  });

  it('saves a file that reads back, without the name of the candidate in its own', async () => {
    const { app, scorecard, user } = await renderSealed();
    await user.click(screen.getByRole('button', { name: 'Save scorecard file' }));
    const [file] = app.saved;
    expect(app.saved).toHaveLength(1);
    for (const part of scorecard.candidate.toLowerCase().split(' '))
      expect(file?.name.toLowerCase()).not.toContain(part);
    expect(file?.name).toMatch(/\.json$/);
    const bytes = new TextEncoder().encode(file?.text);
    expect(readScorecards({ name: 'card.json', bytes })).toEqual({ ok: true, scorecards: [scorecard] });
  });

  it('leaves as Markdown on the clipboard or in a file, and opens a page for paper', async () => {
    const { app, scorecard, user } = await renderSealed();
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText('Scorecard copied.')).toBeDefined();
    expect(app.copied).toEqual([scorecardMarkdown(scorecard)]);
    await user.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    expect(app.saved.map(({ name, text }) => [name.split('.').at(-1), text])).toEqual([
      ['md', scorecardMarkdown(scorecard)],
    ]);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(app.opened).toEqual([`#/scorecards/${scorecard.id}`]);
  });

  it('says so when the clipboard cannot be written', async () => {
    const copyText = () => Promise.reject(new Error('Document is not focused.'));
    const { user } = await renderSealed({ copyText });
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText(/Scorecard could not be copied/)).toBeDefined();
  });

  it('leads home', async () => {
    const { user } = await renderSealed();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(usePanelStore.getState().open).toBeNull();
  });
});

describe('the handover for the next interviewer', () => {
  it('is empty until it is written or drafted, is kept, and is copied as it stands', async () => {
    const { app, scorecard, user } = await renderSealed();
    const stored = async () => (await registersOf(app.db, scorecard.interview, 'handover-out'))[0]?.value;
    const copy = screen.getByRole<HTMLButtonElement>('button', { name: 'Copy handover' });
    expect(handover().value).toBe('');
    expect(copy.disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Draft from this interview' }));
    expect(handover().value).toBe(draftHandover(scorecard));
    expect(focused()).toBe(handover());
    await waitFor(() => expect(copy.disabled).toBe(false));
    await user.type(handover(), '\nSkip Python.');
    await waitFor(async () => expect(await stored()).toBe(`${draftHandover(scorecard)}\nSkip Python.`));
    await user.click(copy);
    expect(app.copied).toEqual([`${draftHandover(scorecard)}\nSkip Python.`]);
    const section = within(screen.getByRole('region', { name: 'Handover' }));
    expect(await section.findByText('Handover copied.')).toBeDefined();
  });

  it('is not overwritten by the draft', async () => {
    const { scorecard, user } = await renderSealed();
    await user.type(handover(), 'Probe rollback.');
    await user.click(screen.getByRole('button', { name: 'Draft from this interview' }));
    expect(handover().value).toBe(`Probe rollback.\n\n${draftHandover(scorecard)}`);
  });
});
