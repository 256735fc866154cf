import { describe, expect, it } from 'vitest';
import {
  applyToInterview,
  Interview,
  interviewStage,
  minutesLate,
  stageLabel,
  takesChanges,
} from '@/lib/domain/interview';
import type { Change } from '@/lib/domain/operation';
import { Change as ChangeSchema } from '@/lib/domain/operation';
import type { Outcome } from '@/lib/domain/outcome';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { aPause } from '@/tests/support/a-pause';
import { anInterview, NINE_O_CLOCK, uuid } from '@/tests/support/builders';

const scorecardId = ScorecardId.parse(uuid(9));
const amendment = { reason: 'A typing error.', at: NINE_O_CLOCK + 5 };
const noShow: Outcome = { kind: 'no-show', details: '', scored: false };
const stopped: Outcome = { kind: 'stopped-early', details: 'A fire alarm.', scored: true };

const FIELDS = ChangeSchema.options.map(({ shape }) => shape.field.value);

describe('Interview', () => {
  it('takes the built interview, and one with all that may be there', () => {
    expect(Interview.parse(anInterview())).toEqual(anInterview());
    const full = anInterview({
      scheduledAt: NINE_O_CLOCK,
      pauses: [aPause(1, 3, 5), aPause(2, 8, null)],
      outcome: stopped,
      scorecardId,
      amendment,
    });
    expect(Interview.parse(full)).toEqual(full);
  });
});

describe('interviewStage', () => {
  it.each([
    ['prepared', { startedAt: null }],
    ['prepared', { startedAt: null, scheduledAt: NINE_O_CLOCK }],
    ['live', {}],
    ['live', { pauses: [aPause(1, 3, null)] }],
    ['wrap-up', { endedAt: NINE_O_CLOCK + 1 }],
    ['wrap-up', { endedAt: NINE_O_CLOCK + 1, outcome: stopped }],
    ['live', { outcome: stopped }],
    ['sealed', { endedAt: NINE_O_CLOCK + 1, scorecardId }],
    ['sealed', { scorecardId }],
    ['sealed', { endedAt: NINE_O_CLOCK + 1, outcome: stopped, scorecardId }],
    ['wrap-up', { endedAt: NINE_O_CLOCK + 1, scorecardId, amendment }],
    ['wrap-up', { scorecardId, amendment }],
    ['closed', { startedAt: null, outcome: noShow }],
    ['closed', { outcome: { ...stopped, scored: false } }],
    ['closed', { endedAt: NINE_O_CLOCK + 1, outcome: noShow }],
  ])('is %s', (stage, overrides) => {
    expect(interviewStage(anInterview(overrides))).toBe(stage);
  });
});

describe('stageLabel', () => {
  it('has words for each stage', () => {
    const stages = ['prepared', 'live', 'wrap-up', 'sealed', 'closed'] as const;
    expect(stages.map(stageLabel)).toEqual(['Prepared', 'In the call', 'In wrap-up', 'Sealed', 'Closed']);
  });
});

describe('minutesLate', () => {
  it.each([
    [null, NINE_O_CLOCK, 0],
    [NINE_O_CLOCK, null, 0],
    [NINE_O_CLOCK, NINE_O_CLOCK, 0],
    [NINE_O_CLOCK, NINE_O_CLOCK - 300_000, 0],
    [NINE_O_CLOCK, NINE_O_CLOCK + 59_999, 0],
    [NINE_O_CLOCK, NINE_O_CLOCK + 60_000, 1],
    [NINE_O_CLOCK, NINE_O_CLOCK + 7 * 60_000 + 30_000, 7],
  ])('planned for %j and started at %j is %i', (scheduledAt, startedAt, minutes) => {
    expect(minutesLate({ scheduledAt, startedAt })).toBe(minutes);
  });
});

describe('takesChanges', () => {
  const taken = (interview: Pick<Interview, 'scorecardId' | 'amendment'>) =>
    FIELDS.filter((field) => takesChanges(interview, field));

  it('takes every change until the seal', () => {
    expect(FIELDS.length).toBeGreaterThan(20);
    expect(taken({ scorecardId: null, amendment: null })).toEqual(FIELDS);
  });

  it('takes of a sealed interview only its amendment and what the next interviewer is told', () => {
    expect(taken({ scorecardId, amendment: null }).sort()).toEqual(['amendment', 'handover-out']);
  });

  it('takes every change while a sealed scorecard is amended', () => {
    expect(taken({ scorecardId, amendment })).toEqual(FIELDS);
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

  it('opens a sealed interview for an amendment, and has the newest revision once that is sealed', () => {
    const revision = ScorecardId.parse(uuid(10));
    const sealed = anInterview({ endedAt: NINE_O_CLOCK + 1, scorecardId });
    const amended = applyToInterview(sealed, { field: 'amendment', of: '', value: amendment });
    expect(amended).toEqual({ ...sealed, amendment });
    const again = applyToInterview(amended, { field: 'sealed', of: '', value: revision });
    expect(again).toEqual({ ...sealed, scorecardId: revision, amendment: null });
    expect(interviewStage(again)).toBe('sealed');
  });

  it('is sealed as before when an amendment is given up', () => {
    const sealed = anInterview({ endedAt: NINE_O_CLOCK + 1, scorecardId });
    const amended = applyToInterview(sealed, { field: 'amendment', of: '', value: amendment });
    expect(applyToInterview(amended, { field: 'amendment', of: '', value: null })).toEqual(sealed);
  });

  it('keeps each pause once, as it was last said to be', () => {
    const changes: readonly Change[] = [aPause(1, 3, null), aPause(2, 9, 10), aPause(1, 3, 5)].map(
      (value) => ({ field: 'pause', of: value.id, value }),
    );
    const { pauses } = changes.reduce(applyToInterview, anInterview());
    expect(pauses.toSorted((a, b) => a.from - b.from)).toEqual([aPause(1, 3, 5), aPause(2, 9, 10)]);
  });

  it('keeps when it was planned and how it ended', () => {
    const planned = applyToInterview(anInterview(), { field: 'scheduled', of: '', value: NINE_O_CLOCK });
    expect(planned).toEqual(anInterview({ scheduledAt: NINE_O_CLOCK }));
    const closed = applyToInterview(planned, { field: 'outcome', of: '', value: noShow });
    expect(interviewStage(closed)).toBe('closed');
    expect(applyToInterview(closed, { field: 'outcome', of: '', value: null })).toEqual(planned);
  });

  it('leaves the very same row for a change of something else', () => {
    const interview = anInterview();
    expect(applyToInterview(interview, { field: 'recommendation', of: '', value: 'yes' })).toBe(interview);
  });
});
