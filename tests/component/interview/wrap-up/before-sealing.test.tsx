import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import type { Change } from '@/lib/domain/operation';
import { aDraft } from '@/tests/support/a-draft';
import { aNote, NINE_O_CLOCK } from '@/tests/support/builders';
import { renderWrapUp } from '@/tests/support/render-wrap-up';

const monitoring = CompetencyId.parse('monitoring');
const latency = CompetencyId.parse('latency');

const LAST_STEP: Change = { field: 'step', of: '', value: 3 };

function noted(n: number, text: string, competency: CompetencyId | null): Change {
  const note = aNote(n, { text, competency });
  return { field: 'note', of: note.id, value: note };
}

function summary() {
  return within(screen.getByRole('region', { name: 'Before you seal' }));
}

function heading(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

describe('what is listed before the seal', () => {
  it('are the competencies rated without evidence, each leading to its step', async () => {
    const { user } = await renderWrapUp([
      { field: 'rating', of: monitoring, value: 2 },
      { field: 'rationale', of: monitoring, value: 'Seen in the exercise.' },
      { field: 'rating', of: latency, value: 4 },
      LAST_STEP,
    ]);
    expect(summary().getByRole('heading').textContent).toBe('2 rated without evidence');
    expect(
      summary()
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Monitoring, with a rationale', 'Latency']);
    await user.click(summary().getByRole('button', { name: 'Latency' }));
    expect(heading()).toBe('Latency');
  });

  it('are the wordings that are open, each leading to its step; a kept one is not among them', async () => {
    const { user } = await renderWrapUp([
      noted(1, 'He seemed too old for on-call', monitoring),
      { field: 'rationale', of: latency, value: 'Not a culture fit.' },
      LAST_STEP,
    ]);
    await waitFor(() => expect(summary().getByRole('heading').textContent).toBe('2 wordings to look at'));
    await user.click(summary().getByRole('button', { name: '“culture fit” in the rationale of Latency' }));
    expect(heading()).toBe('Latency');
    await user.click(await screen.findByRole('button', { name: 'Keep, because…' }));
    await user.keyboard('A quotation.{Enter}');
    await user.click(screen.getByRole('button', { name: 'Seal' }));
    await waitFor(() => expect(summary().getByRole('heading').textContent).toBe('1 wording to look at'));
    expect(summary().getByRole('button', { name: /^“.*old.*” in a note on Monitoring$/ })).toBeDefined();
  });

  it('are the notes on no competency in which wording is pointed out, to be mended here', async () => {
    const { user } = await renderWrapUp([
      noted(1, 'He seemed too old for on-call', null),
      noted(2, 'asked about the team', null),
      LAST_STEP,
    ]);
    const stray = await screen.findByRole('list', { name: 'Notes on no competency' });
    expect(within(stray).queryByText('asked about the team')).toBeNull();
    await user.click(within(stray).getByRole('button', { name: 'Edit' }));
    await user.keyboard('new{Enter}');
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Notes on no competency' })).toBeNull());
  });

  it('are the questions that were skipped or not reached, for information', async () => {
    await renderWrapUp([
      { field: 'visits', of: QuestionId.parse('monitoring-first'), value: [NINE_O_CLOCK] },
      { field: 'skipped', of: QuestionId.parse('latency-first'), value: true },
      LAST_STEP,
    ]);
    expect(summary().getByText('1 of 6 questions asked, 1 skipped, 4 not reached')).toBeDefined();
    const [first, second] = summary().getAllByRole('listitem', { hidden: true });
    expect(first?.textContent).toMatch(/^Skipped: .*latency-first/);
    expect(second?.textContent).toMatch(/^Not reached: .*monitoring-second/);
  });

  it('is a note that was left unfinished', async () => {
    await renderWrapUp([{ field: 'draft', of: '', value: aDraft('half a no') }, LAST_STEP]);
    expect(await screen.findByText(/A note is unfinished/)).toBeDefined();
    expect(summary().getByText('half a no')).toBeDefined();
  });

  it('never keeps the recommendation closed', async () => {
    await renderWrapUp([
      { field: 'rating', of: monitoring, value: 2 },
      { field: 'rating', of: latency, value: 2 },
      { field: 'rating', of: CompetencyId.parse('teamwork'), value: 'not-assessed' },
      { field: 'rationale', of: latency, value: 'Not a culture fit.' },
      LAST_STEP,
    ]);
    await screen.findByRole('button', { name: /culture fit/ });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).disabled).toBe(false);
  });
});
