import { foldRegisters } from '@/lib/domain/register';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { kitWith } from '@/lib/domain/insertion';
import { interviewState } from '@/lib/domain/interview-state';
import { questionInFocus } from '@/lib/domain/kit';
import type { Live } from '@/lib/domain/live';
import { pacingInput } from '@/lib/domain/live-pacing';
import type { Change } from '@/lib/domain/operation';
import { aPause } from '@/tests/support/a-pause';
import { anInsertion } from '@/tests/support/an-insertion';
import { aKit, aNote, anInterview, NINE_O_CLOCK } from '@/tests/support/builders';
import { play } from '@/tests/support/play';

const MINUTE = 60_000;

function visit(id: string, ...minutes: number[]): Change {
  return {
    field: 'visits',
    of: QuestionId.parse(id),
    value: minutes.map((minute) => NINE_O_CLOCK + minute * MINUTE),
  };
}

function live(changes: readonly Change[], interview: Partial<Live['interview']> = {}): Live {
  const state = interviewState(foldRegisters(play(changes)));
  const kit = kitWith(aKit(), state.insertions);
  return { interview: anInterview(interview), kit, state, current: questionInFocus(kit, state.trail) };
}

describe('pacingInput', () => {
  it('counts the time of each competency, its questions together, pauses and the opening words left out', () => {
    const pauses = [aPause(1, 8, 10)];
    const way = [visit('monitoring-first', 0), visit('monitoring-second', 5), visit('latency-first', 12)];
    const input = pacingInput(live(way, { pauses }), NINE_O_CLOCK + 15 * MINUTE);
    expect(input.competencies.map(({ spentSeconds }) => spentSeconds / 60)).toEqual([7, 3, 0]);
    expect(input.elapsedSeconds / 60).toBe(13);
    expect(input.current).toEqual({ id: 'latency-first', spentSeconds: 180, openingMinutes: 0 });
  });

  it('counts the opening words to the question that came first, wherever it stands in the kit', () => {
    const first = pacingInput(live([visit('latency-first', 0)]), NINE_O_CLOCK);
    expect(first.current).toEqual({ id: 'latency-first', spentSeconds: 0, openingMinutes: 3 });
    const way = [visit('latency-first', 0), visit('monitoring-first', 6)];
    expect(pacingInput(live(way), NINE_O_CLOCK).current?.openingMinutes).toBe(0);
  });

  it('takes a note or a decision as evidence, whatever question it came with', () => {
    const { competencies } = pacingInput(
      live([
        visit('latency-first', 0),
        { field: 'note', of: aNote().id, value: aNote() },
        { field: 'rating', of: CompetencyId.parse('teamwork'), value: 'not-assessed' },
      ]),
      NINE_O_CLOCK,
    );
    expect(competencies.map(({ hasEvidence }) => hasEvidence)).toEqual([true, false, true]);
  });

  it('has what was inserted in its place, and a competency that came in with it as not required', () => {
    const own = anInsertion('own-question', 'ethics', 'monitoring-first');
    const { competencies, questions } = pacingInput(
      live([
        visit('monitoring-first', 0),
        { field: 'inserted', of: own.question.id, value: own },
        { field: 'skipped', of: QuestionId.parse('latency-first'), value: true },
      ]),
      NINE_O_CLOCK,
    );
    expect(competencies.map(({ id, required }) => [id, required])).toEqual([
      ['monitoring', true],
      ['latency', true],
      ['teamwork', true],
      ['ethics', false],
    ]);
    expect(questions.slice(0, 4).map(({ id, status }) => [id, status])).toEqual([
      ['monitoring-first', 'asked'],
      ['own-question', 'open'],
      ['monitoring-second', 'open'],
      ['latency-first', 'skipped'],
    ]);
  });

  it('takes the minutes that were agreed in place of the planned ones', () => {
    expect(pacingInput(live([]), NINE_O_CLOCK).availableMinutes).toBe(40);
    const shorter = live([{ field: 'available', of: '', value: 25 }]);
    expect(pacingInput(shorter, NINE_O_CLOCK)).toMatchObject({ availableMinutes: 25, closingMinutes: 7 });
  });
});
