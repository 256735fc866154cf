import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { interviewState, notesOf, probesOf, ratingsOf } from '@/lib/domain/interview-state';
import type { Change } from '@/lib/domain/operation';
import type { Rating } from '@/lib/domain/rating';
import { registersOf } from '@/lib/domain/register';
import { aNote, NINE_O_CLOCK } from '@/tests/support/builders';
import { foldOperations } from '@/tests/support/fold-operations';

const latency = CompetencyId.parse('latency');
const monitoring = CompetencyId.parse('monitoring');

function after(...changes: readonly Change[]) {
  return foldOperations(changes.map((change, i) => ({ ...change, counter: i + 1, at: NINE_O_CLOCK + i })));
}

function writeNote(n: number, text = `Note ${n}`): Change {
  return { field: 'note', of: aNote(n).id, value: aNote(n, { text }) };
}

describe('interviewState', () => {
  it('starts with nothing', () => {
    expect(interviewState([])).toEqual({
      focus: null,
      notes: [],
      probes: new Set(),
      ratings: new Map(),
      rationales: new Map(),
      recommendation: null,
    });
  });

  it('says what the last change of each register says', () => {
    const state = interviewState(
      after(
        { field: 'started', of: '', value: NINE_O_CLOCK },
        { field: 'focus', of: '', value: QuestionId.parse('latency-first') },
        { field: 'rating', of: latency, value: 2 },
        { field: 'rationale', of: latency, value: 'No figure' },
        { field: 'focus', of: '', value: QuestionId.parse('latency-second') },
        { field: 'rating', of: latency, value: 4 },
        { field: 'rating', of: monitoring, value: 'not-assessed' },
        { field: 'rationale', of: latency, value: 'Gave p99 with its batch size' },
        { field: 'recommendation', of: '', value: 'no' },
        { field: 'recommendation', of: '', value: 'strong-yes' },
      ),
    );
    expect(state).toEqual({
      focus: 'latency-second',
      notes: [],
      probes: new Set(),
      ratings: new Map<string, Rating>([
        ['latency', 4],
        ['monitoring', 'not-assessed'],
      ]),
      rationales: new Map([['latency', 'Gave p99 with its batch size']]),
      recommendation: 'strong-yes',
    });
  });

  it('has no recommendation once it is taken back', () => {
    const state = interviewState(
      after(
        { field: 'recommendation', of: '', value: 'no' },
        { field: 'recommendation', of: '', value: null },
      ),
    );
    expect(state.recommendation).toBeNull();
  });
});

describe('notesOf', () => {
  it('keeps the order in which notes were first written when one is edited', () => {
    const registers = after(writeNote(1), writeNote(2), writeNote(1, 'Corrected'));
    expect(notesOf(registersOf(registers, 'note')).map(({ text }) => text)).toEqual(['Corrected', 'Note 2']);
  });

  it('leaves out a note that was taken out, and puts it back in its place', () => {
    const takenOut: Change = { field: 'note', of: aNote(1).id, value: null };
    const without = after(writeNote(1), writeNote(2), takenOut);
    expect(notesOf(registersOf(without, 'note')).map(({ text }) => text)).toEqual(['Note 2']);
    const back = after(writeNote(1), writeNote(2), takenOut, writeNote(1));
    expect(notesOf(registersOf(back, 'note')).map(({ text }) => text)).toEqual(['Note 1', 'Note 2']);
  });
});

describe('probesOf', () => {
  it('holds the probes that are ticked now', () => {
    const registers = after(
      { field: 'probe', of: 'latency-first/own', value: true },
      { field: 'probe', of: 'latency-first/result', value: true },
      { field: 'probe', of: 'latency-first/own', value: false },
    );
    expect([...probesOf(registersOf(registers, 'probe'))]).toEqual(['latency-first/result']);
  });
});

describe('ratingsOf', () => {
  it('has no entry for a rating that was cleared, and one for not assessed', () => {
    const registers = after(
      { field: 'rating', of: latency, value: 5 },
      { field: 'rating', of: monitoring, value: 'not-assessed' },
      { field: 'rating', of: latency, value: null },
    );
    expect([...ratingsOf(registersOf(registers, 'rating'))]).toEqual([['monitoring', 'not-assessed']]);
  });
});
