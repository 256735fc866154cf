import { foldRegisters } from '@/lib/domain/register';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { interviewState } from '@/lib/domain/interview-state';
import type { InterviewState } from '@/lib/domain/interview-state';
import type { Operation } from '@/lib/domain/operation';
import { changesBackTo } from '@/lib/domain/undo';
import { aNote } from '@/tests/support/builders';
import { steps } from '@/tests/support/edit-arbitrary';
import { play } from '@/tests/support/play';

const latency = CompetencyId.parse('latency');

/** What of the state counts for the scorecard. A rationale that is empty and one never written are the same. */
function counting(operations: readonly Operation[]): Partial<InterviewState> {
  const { notes, probes, ratings, rationales, keptWording, recommendation, skipped, insertions } =
    interviewState(foldRegisters(operations));
  const written = new Map([...rationales].filter(([, text]) => text !== ''));
  return { notes, probes, ratings, rationales: written, keptWording, recommendation, skipped, insertions };
}

describe('changesBackTo', () => {
  it('says nothing where nothing has changed since', () => {
    const operations = play([{ field: 'rating', of: latency, value: 3 }]);
    expect(changesBackTo(operations, 1)).toEqual([]);
    expect(changesBackTo([], 0)).toEqual([]);
  });

  it('sets each register once, to what it held then', () => {
    const operations = play([
      { field: 'rationale', of: latency, value: 'Gave a figure.' },
      { field: 'note', of: aNote(1).id, value: aNote(1) },
      { field: 'rationale', of: latency, value: 'Gave' },
      { field: 'note', of: aNote(2).id, value: aNote(2) },
      { field: 'rationale', of: latency, value: 'Gave no figure.' },
      { field: 'note', of: aNote(1).id, value: null },
    ]);
    expect(changesBackTo(operations, 2)).toEqual([
      { field: 'rationale', of: latency, value: 'Gave a figure.' },
      { field: 'note', of: aNote(2).id, value: null },
      { field: 'note', of: aNote(1).id, value: aNote(1) },
    ]);
  });

  it('empties a rationale that was not yet written then', () => {
    const operations = play([{ field: 'rationale', of: latency, value: 'Too late.' }]);
    expect(changesBackTo(operations, 0)).toEqual([{ field: 'rationale', of: latency, value: '' }]);
  });

  it('leaves alone where the person stands, the clock and what is no part of the scorecard', () => {
    const operations = play([
      { field: 'step', of: '', value: 2 },
      { field: 'ended', of: '', value: 5 },
      { field: 'handover-out', of: '', value: 'Ask about rollback.' },
    ]);
    expect(changesBackTo(operations, 0)).toEqual([]);
  });

  it('gives the state of any moment back, whatever was done and undone since', () => {
    fc.assert(
      fc.property(steps, steps, (before, since) => {
        const then = play(before);
        const now = play(since, then);
        const back = play([changesBackTo(now, then.length)], now);
        expect(counting(back)).toEqual(counting(then));
      }),
    );
  });
});
