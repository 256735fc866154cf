import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Change } from '@/lib/domain/operation';
import { unsavedText } from '@/lib/domain/unsaved-text';
import { aDraft } from '@/tests/support/a-draft';
import { aNote, NINE_O_CLOCK } from '@/tests/support/builders';

const latency = CompetencyId.parse('latency');

function note(n: number, text: string): Change {
  const value = aNote(n, { text, evidence: 'weak' });
  return { field: 'note', of: value.id, value };
}

describe('unsavedText', () => {
  it('gives notes as they were typed, ratings in words and texts as they stand, in order', () => {
    const text = unsavedText([
      note(1, 'no figures'),
      { field: 'rating', of: latency, value: 'not-assessed' },
      { field: 'rationale', of: latency, value: 'Never came up.' },
      { field: 'recommendation', of: '', value: 'strong-no' },
      { field: 'facts', of: '', value: 'Worked at a bank' },
      { field: 'draft', of: '', value: aDraft('half a sent') },
    ]);
    expect(text.split('\n')).toEqual([
      '- #monitoring no figures',
      'latency: Not assessed',
      'latency: Never came up.',
      'Recommendation: Strong no',
      'Worked at a bank',
      'half a sent',
    ]);
  });

  it('gives the last of several changes of one thing, and leaves out what is no text', () => {
    const text = unsavedText([
      note(1, 'first'),
      { field: 'draft', of: '', value: aDraft('typed') },
      { field: 'ended', of: '', value: NINE_O_CLOCK },
      note(1, 'corrected'),
      { field: 'draft', of: '', value: aDraft('') },
      { field: 'rating', of: latency, value: 4 },
      { field: 'rating', of: latency, value: null },
    ]);
    expect(text).toBe('- #monitoring corrected\nlatency: rating cleared');
  });
});
