import { describe, expect, it } from 'vitest';
import { applyToInterview, Interview, interviewStage, secondsInto } from '@/lib/domain/interview';
import type { Change } from '@/lib/domain/operation';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { anInterview, NINE_O_CLOCK, uuid } from '@/tests/support/builders';

const scorecardId = ScorecardId.parse(uuid(9));

describe('Interview', () => {
  it('takes the built interview', () => {
    expect(Interview.parse(anInterview())).toEqual(anInterview());
  });
});

describe('interviewStage', () => {
  it.each([
    ['prepared', { startedAt: null }],
    ['live', {}],
    ['wrap-up', { endedAt: NINE_O_CLOCK + 1 }],
    ['sealed', { endedAt: NINE_O_CLOCK + 1, scorecardId }],
    ['sealed', { scorecardId }],
  ])('is %s', (stage, overrides) => {
    expect(interviewStage(anInterview(overrides))).toBe(stage);
  });
});

describe('applyToInterview', () => {
  it('moves an interview through its stages and back from wrap-up', () => {
    const changes: readonly Change[] = [
      { field: 'started', of: '', value: NINE_O_CLOCK },
      { field: 'ended', of: '', value: NINE_O_CLOCK + 1 },
      { field: 'ended', of: '', value: null },
      { field: 'ended', of: '', value: NINE_O_CLOCK + 2 },
      { field: 'sealed', of: '', value: scorecardId },
    ];
    let interview = anInterview({ startedAt: null });
    const stages = changes.map((change) => {
      interview = applyToInterview(interview, change);
      return interviewStage(interview);
    });
    expect(stages).toEqual(['live', 'wrap-up', 'live', 'wrap-up', 'sealed']);
    expect(interview).toEqual(
      anInterview({ startedAt: NINE_O_CLOCK, endedAt: NINE_O_CLOCK + 2, scorecardId }),
    );
  });

  it('leaves the very same row for a change of something else', () => {
    const interview = anInterview();
    expect(applyToInterview(interview, { field: 'recommendation', of: '', value: 'yes' })).toBe(interview);
  });
});

describe('secondsInto', () => {
  it('counts whole seconds from the start', () => {
    expect(secondsInto(NINE_O_CLOCK, NINE_O_CLOCK + 61_999)).toBe(61);
  });

  it('is never negative, and zero before the start', () => {
    expect(secondsInto(NINE_O_CLOCK, NINE_O_CLOCK - 5000)).toBe(0);
    expect(secondsInto(null, NINE_O_CLOCK)).toBe(0);
  });
});
