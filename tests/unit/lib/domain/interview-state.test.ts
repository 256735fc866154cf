import { foldRegisters } from '@/lib/domain/register';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { kitWith } from '@/lib/domain/insertion';
import { interviewState } from '@/lib/domain/interview-state';
import { kitQuestions, questionInFocus } from '@/lib/domain/kit';
import type { Change } from '@/lib/domain/operation';
import type { Rating } from '@/lib/domain/rating';
import { anInsertion } from '@/tests/support/an-insertion';
import { aKit, aNote, NINE_O_CLOCK } from '@/tests/support/builders';
import { play } from '@/tests/support/play';
import type { Step } from '@/tests/support/play';

const latency = CompetencyId.parse('latency');
const monitoring = CompetencyId.parse('monitoring');
const first = QuestionId.parse('latency-first');
const second = QuestionId.parse('latency-second');

function stateAfter(...steps: readonly Step[]) {
  return interviewState(foldRegisters(play(steps)));
}

function visit(of: QuestionId, ...minutes: readonly number[]): Change {
  return { field: 'visits', of, value: minutes.map((minute) => NINE_O_CLOCK + minute * 60_000) };
}

function insert(id: string, after: string): Change {
  const insertion = anInsertion(id, 'latency', after);
  return { field: 'inserted', of: insertion.question.id, value: insertion };
}

function writeNote(n: number, text = `Note ${n}`): Change {
  return { field: 'note', of: aNote(n).id, value: aNote(n, { text }) };
}

describe('interviewState', () => {
  it('starts with nothing', () => {
    expect(interviewState([])).toEqual({
      trail: [],
      visits: new Map(),
      skipped: new Set(),
      insertions: [],
      available: null,
      notes: [],
      probes: new Set(),
      ratings: new Map(),
      rationales: new Map(),
      keptWording: new Map(),
      recommendation: null,
      step: 0,
    });
  });

  it('says what the last change of each register says', () => {
    const state = stateAfter(
      { field: 'started', of: '', value: NINE_O_CLOCK },
      visit(first, 0),
      { field: 'available', of: '', value: 45 },
      { field: 'rating', of: latency, value: 2 },
      { field: 'rationale', of: latency, value: 'No figure' },
      visit(second, 4),
      { field: 'rating', of: latency, value: 4 },
      { field: 'rating', of: monitoring, value: 'not-assessed' },
      { field: 'available', of: '', value: 30 },
      { field: 'rationale', of: latency, value: 'Gave p99 with its batch size' },
      { field: 'wording', of: 'young', value: 'Their own word.' },
      { field: 'step', of: '', value: 1 },
      { field: 'recommendation', of: '', value: 'no' },
      { field: 'recommendation', of: '', value: 'strong-yes' },
      { field: 'step', of: '', value: 3 },
    );
    expect(state).toEqual({
      trail: ['latency-second', 'latency-first'],
      visits: new Map([
        [first, [NINE_O_CLOCK]],
        [second, [NINE_O_CLOCK + 240_000]],
      ]),
      skipped: new Set(),
      insertions: [],
      available: 30,
      notes: [],
      probes: new Set(),
      ratings: new Map<string, Rating>([
        ['latency', 4],
        ['monitoring', 'not-assessed'],
      ]),
      rationales: new Map([['latency', 'Gave p99 with its batch size']]),
      keptWording: new Map([['young', 'Their own word.']]),
      recommendation: 'strong-yes',
      step: 3,
    });
  });

  it('has no recommendation once it is taken back, and the kit’s minutes once others are', () => {
    const state = stateAfter(
      { field: 'recommendation', of: '', value: 'no' },
      { field: 'available', of: '', value: 45 },
      { field: 'recommendation', of: '', value: null },
      { field: 'available', of: '', value: null },
    );
    expect(state.recommendation).toBeNull();
    expect(state.available).toBeNull();
  });
});

describe('trail', () => {
  it('has the question that came into focus last in front, returned to or not', () => {
    const returned = stateAfter(visit(first, 0), visit(second, 3), visit(first, 0, 7));
    expect(returned.trail).toEqual([first, second]);
    expect(questionInFocus(aKit(), returned.trail).question.id).toBe(first);
  });

  it('goes by what was done last, whatever the clocks said', () => {
    expect(stateAfter(visit(first, 9), visit(second, 2)).trail).toEqual([second, first]);
  });

  it('leads back to the question before when the one in focus is no longer in the kit', () => {
    const gone = QuestionId.parse('extra');
    const inserted = stateAfter(visit(first, 0), insert('extra', 'latency-first'), visit(gone, 5));
    const kit = kitWith(aKit(), inserted.insertions);
    expect(questionInFocus(kit, inserted.trail).question.id).toBe('extra');
    const undone = stateAfter(visit(first, 0), insert('extra', 'latency-first'), visit(gone, 5), 'undo');
    const without = kitWith(aKit(), undone.insertions);
    expect(questionInFocus(without, undone.trail).question.id).toBe(first);
  });

  it('is not shortened by undo', () => {
    const skip: Change = { field: 'skipped', of: first, value: true };
    const { trail, skipped } = stateAfter(visit(first, 0), skip, visit(second, 1), 'undo');
    expect(trail).toEqual([second, first]);
    expect(skipped).toEqual(new Set());
  });
});

describe('skipped', () => {
  it('holds the questions that are skipped now', () => {
    const state = stateAfter(
      { field: 'skipped', of: first, value: true },
      { field: 'skipped', of: second, value: true },
      { field: 'skipped', of: first, value: false },
    );
    expect([...state.skipped]).toEqual([second]);
  });
});

describe('insertions', () => {
  it('holds what came in and stands, in the order in which it came', () => {
    const { insertions } = stateAfter(
      insert('extra-b', 'latency-first'),
      insert('extra-c', 'latency-first'),
      insert('extra-a', 'latency-first'),
      'undo',
      insert('extra-d', 'extra-b'),
    );
    expect(insertions.map(({ question }) => question.id)).toEqual(['extra-b', 'extra-c', 'extra-d']);
  });

  it('has a question that was inserted anew where it was put last', () => {
    const { insertions } = stateAfter(
      insert('extra-a', 'latency-first'),
      'undo',
      insert('extra-b', 'latency-first'),
      insert('extra-a', 'extra-b'),
    );
    const ids = kitQuestions(kitWith(aKit(), insertions)).map(({ question }) => question.id);
    const place = ids.indexOf(first);
    expect(ids.slice(place, place + 3)).toEqual(['latency-first', 'extra-b', 'extra-a']);
  });
});

describe('notes', () => {
  it('keep the order in which they were first written when one is edited', () => {
    const { notes } = stateAfter(writeNote(1), writeNote(2), writeNote(1, 'Corrected'));
    expect(notes.map(({ text }) => text)).toEqual(['Corrected', 'Note 2']);
  });

  it('leave out one that was taken out, and have it back in its place', () => {
    const takenOut: Change = { field: 'note', of: aNote(1).id, value: null };
    const without = stateAfter(writeNote(1), writeNote(2), takenOut);
    expect(without.notes.map(({ text }) => text)).toEqual(['Note 2']);
    const back = stateAfter(writeNote(1), writeNote(2), takenOut, writeNote(1));
    expect(back.notes.map(({ text }) => text)).toEqual(['Note 1', 'Note 2']);
  });
});

describe('probes', () => {
  it('holds those that are ticked now', () => {
    const state = stateAfter(
      { field: 'probe', of: 'latency-first/own', value: true },
      { field: 'probe', of: 'latency-first/result', value: true },
      { field: 'probe', of: 'latency-first/own', value: false },
    );
    expect([...state.probes]).toEqual(['latency-first/result']);
  });
});

describe('ratings and kept wording', () => {
  it('has no entry for a rating that was cleared, and one for not assessed', () => {
    const state = stateAfter(
      { field: 'rating', of: latency, value: 5 },
      { field: 'rating', of: monitoring, value: 'not-assessed' },
      { field: 'rating', of: latency, value: null },
    );
    expect([...state.ratings]).toEqual([['monitoring', 'not-assessed']]);
  });

  it('has no entry for wording that is pointed out again, and one for a reason left empty', () => {
    const state = stateAfter(
      { field: 'wording', of: 'young', value: 'A quotation.' },
      { field: 'wording', of: 'lazy', value: '' },
      { field: 'wording', of: 'young', value: null },
    );
    expect([...state.keptWording]).toEqual([['lazy', '']]);
  });
});
