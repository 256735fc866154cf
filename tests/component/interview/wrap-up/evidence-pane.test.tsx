import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Change } from '@/lib/domain/operation';
import { aDraft } from '@/tests/support/a-draft';
import { aNote } from '@/tests/support/builders';
import { renderWrapUp } from '@/tests/support/render-wrap-up';

const latency = CompetencyId.parse('latency');

const NOTES: readonly Change[] = [
  aNote(1, { text: 'named the alert', evidence: 'strong' }),
  aNote(2, { text: 'named its threshold', evidence: 'strong' }),
  aNote(3, { text: 'retrained by hand', evidence: 'weak' }),
  aNote(4, { text: 'quoted p99', competency: latency }),
].map((note) => ({ field: 'note', of: note.id, value: note }));

function evidence() {
  return within(screen.getByRole('region', { name: 'Evidence' }));
}

function addField(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Add evidence' });
}

describe('the evidence of a competency', () => {
  it('is its own notes, counted by what they speak for', async () => {
    await renderWrapUp(NOTES);
    expect(evidence().getAllByRole('listitem')).toHaveLength(3);
    expect(evidence().queryByText('quoted p99')).toBeNull();
    expect(evidence().getByText('strong').parentElement?.textContent).toBe('+ 2 strong');
    expect(evidence().getByText('weak').parentElement?.textContent).toBe('− 1 weak');
  });

  it('can be corrected, and taken back', async () => {
    const { user } = await renderWrapUp(NOTES);
    await user.click(screen.getByText('retrained by hand'));
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    expect(screen.queryByText('retrained by hand')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('retrained by hand')).toBeDefined();
    await user.click(screen.getByText('named its threshold'));
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.type(screen.getByRole('textbox', { name: 'Edit note' }), ', and its owner{Enter}');
    expect(screen.getByText('named its threshold, and its owner')).toBeDefined();
  });

  it('may be missing: a rating without it is marked until there is a note or a rationale', async () => {
    const { user } = await renderWrapUp();
    expect(screen.getByText('No evidence noted.')).toBeDefined();
    await user.click(screen.getByRole('radio', { name: '3' }));
    expect(screen.getByText(/^Rated without evidence: add a note or say why/)).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: 'Rationale' }), 'Seen in the exercise.');
    expect(screen.getByText('Rated without evidence, with a rationale.')).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Not assessed' }));
    expect(screen.getByText('No evidence noted.')).toBeDefined();
    await user.type(addField(), 'heard it{Enter}');
    expect(screen.queryByText(/without evidence/)).toBeNull();
    expect(screen.queryByText('No evidence noted.')).toBeNull();
  });

  it('is added here with the same marks, tagged to the competency', async () => {
    const { user, stored } = await renderWrapUp();
    await user.click(screen.getByRole('button', { name: /^Latency/ }));
    await user.type(addField(), '+> 40 ms at p99{Enter}');
    expect(evidence().getByText('“40 ms at p99”')).toBeDefined();
    expect(addField().value).toBe('');
    await waitFor(async () =>
      expect((await stored()).notes).toMatchObject([
        { text: '40 ms at p99', evidence: 'strong', verbatim: true, competency: 'latency', question: null },
      ]),
    );
  });

  it('goes on with the note that was left unfinished in the call, and loses nothing between steps', async () => {
    const { user, stored } = await renderWrapUp([{ field: 'draft', of: '', value: aDraft('half a no') }]);
    await waitFor(() => expect(addField().value).toBe('half a no'));
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    expect(addField().value).toBe('half a no');
    await user.type(addField(), 'te{Enter}');
    await waitFor(async () =>
      expect((await stored()).notes).toMatchObject([{ text: 'half a note', competency: 'latency' }]),
    );
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(addField().value).toBe('');
  });
});
