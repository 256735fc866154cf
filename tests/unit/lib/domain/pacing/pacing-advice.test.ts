import { describe, expect, it } from 'vitest';
import { advised, NOTED, OPTIONAL } from './advised';

describe('pacingAdvice: the closing', () => {
  it('is reserved before anything else', () => {
    const parts = { Latency: { questions: [10] } };
    expect(advised({ minutesLeft: 10, closingMinutes: 8 }, parts)).toMatchObject({
      secondsLeft: 18 * 60,
      secondsUntilClosing: 600,
      spareSeconds: 0,
      step: 'ask',
    });
    expect(advised({ minutesLeft: 7, closingMinutes: 11 }, parts)).toMatchObject({ step: 'leave', plan: [] });
  });

  it('has what is left once it should have begun', () => {
    expect(advised({ minutesLeft: -3 }, { Latency: { questions: [1] } })).toMatchObject({
      secondsLeft: 300,
      secondsUntilClosing: 0,
      step: 'leave',
    });
  });
});

describe('pacingAdvice: required competencies without evidence', () => {
  it('have their shortest open question reserved', () => {
    expect(
      advised({ minutesLeft: 9 }, { Latency: { questions: [8, 4] }, Ownership: { questions: [5] } }),
    ).toMatchObject({
      plan: ['Latency 2', 'Ownership 1'],
      cut: ['Latency 1'],
      keep: ['Latency 2', 'Ownership 1'],
    });
  });

  it('are covered fewest minutes first, where not all fit', () => {
    expect(
      advised(
        { minutesLeft: 10 },
        { Latency: { questions: [9] }, Ownership: { questions: [6] }, Monitoring: { questions: [4] } },
      ),
    ).toMatchObject({ plan: ['Ownership 1', 'Monitoring 1'], standings: ['at-risk', 'planned', 'planned'] });
  });

  it('say of each of their questions why it does not fit', () => {
    expect(
      advised(
        { minutesLeft: 12 },
        { Latency: { questions: [8] }, Ownership: { questions: [10, 11] }, Monitoring: { questions: [20] } },
      ).whyCut,
    ).toEqual([
      'Ownership needs 10 min, and only 4 are left beside what else is required',
      'Ownership needs 11 min, and only 4 are left beside what else is required',
      'Monitoring needs 20 min, and only 12 are left before the closing',
    ]);
  });

  it('are covered in the order of the kit, where they need the same', () => {
    expect(
      advised({ minutesLeft: 6 }, { Latency: { questions: [6] }, Ownership: { questions: [6] } }),
    ).toMatchObject({ plan: ['Latency 1'], cut: ['Ownership 1'] });
  });

  it('are without evidence although one of their questions was asked', () => {
    expect(
      advised(
        { minutesLeft: 6 },
        { Latency: { questions: [6], ...NOTED }, Ownership: { questions: ['6 asked', 6] } },
      ),
    ).toMatchObject({ plan: ['Ownership 2'], cut: ['Latency 1'], keep: ['Ownership 2'] });
  });

  it('come before those that are not required', () => {
    expect(
      advised(
        { minutesLeft: 9 },
        { Latency: { questions: [2], ...OPTIONAL }, Ownership: { questions: [9] } },
      ),
    ).toMatchObject({ plan: ['Ownership 1'], cut: ['Latency 1'], standings: ['at-risk', 'planned'] });
  });

  it('alone keep a question from being cut', () => {
    expect(
      advised(
        { minutesLeft: 20, current: ['Latency', 1, 0] },
        {
          Latency: { questions: ['5 asked'], ...OPTIONAL },
          Ownership: { questions: [5], ...OPTIONAL },
          Monitoring: { questions: ['5 asked', 5], ...NOTED },
        },
      ),
    ).toMatchObject({ plan: ['Ownership 1', 'Monitoring 2'], keep: [] });
  });

  it('depend on no question while two are in the plan', () => {
    expect(advised({ minutesLeft: 20 }, { Latency: { questions: [8, 4] } }).keep).toEqual([]);
  });

  it.each([
    [6, 8, [360]],
    [5.99, 8, []],
    [1, 1, [60]],
    [0.99, 1, []],
  ])(
    'with %d of %d min left are held to three quarters, and to a minute, at the least',
    (minutesLeft, minutes, seconds) => {
      expect(advised({ minutesLeft }, { Latency: { questions: [minutes] } }).seconds).toEqual(seconds);
    },
  );

  it('lose nothing to the first minute of delay in an interview that is planned to the minute', () => {
    const parts = {
      Latency: { questions: ['5 asked'] },
      Ownership: { questions: [5] },
      Monitoring: { questions: [5] },
    } as const;
    expect(
      advised(
        { minutesLeft: 10, seconds: -60, current: ['Latency', 1, 360] },
        { ...parts, Latency: { ...parts.Latency, ...NOTED } },
      ),
    ).toMatchObject({
      plan: ['Ownership 1', 'Monitoring 1'],
      seconds: [300, 240],
      keep: ['Ownership 1', 'Monitoring 1'],
      cut: [],
    });
  });

  it('are said to be out of time or used up once nothing can be done', () => {
    expect(
      advised(
        { minutesLeft: 5 },
        { Latency: { questions: [8] }, Ownership: { questions: ['4 asked', '4 skipped'] } },
      ),
    ).toMatchObject({ step: 'leave', standings: ['out-of-time', 'used-up'], keep: [] });
  });
});

describe('pacingAdvice: what is left of the time', () => {
  it('goes to competencies that are not required before any further question', () => {
    expect(
      advised(
        { minutesLeft: 11 },
        {
          Latency: { questions: ['5 asked', 4], ...NOTED },
          Ownership: { questions: [5, 5] },
          Monitoring: { questions: [6], ...OPTIONAL },
        },
      ),
    ).toMatchObject({ plan: ['Ownership 1', 'Monitoring 1'], cut: ['Latency 2', 'Ownership 2'] });
  });

  it('goes to no competency first that the question in focus is to cover', () => {
    expect(
      advised(
        { minutesLeft: 8, current: ['Latency', 1, 60] },
        {
          Latency: { questions: ['5 asked', 3], ...OPTIONAL },
          Ownership: { questions: [4], ...OPTIONAL },
        },
      ),
    ).toMatchObject({ plan: ['Ownership 1'], cut: ['Latency 2'] });
  });

  it('goes to those of them that need fewest minutes first', () => {
    expect(
      advised(
        { minutesLeft: 9 },
        {
          Latency: { questions: [6], ...OPTIONAL },
          Ownership: { questions: [5], ...OPTIONAL },
          Monitoring: { questions: [4], ...OPTIONAL },
        },
      ),
    ).toMatchObject({ plan: ['Ownership 1', 'Monitoring 1'], cut: ['Latency 1'] });
  });

  it('goes to further questions of competencies without evidence before those of others', () => {
    expect(
      advised(
        { minutesLeft: 10 },
        { Latency: { questions: ['5 asked', 5], ...NOTED }, Ownership: { questions: [5, 5] } },
      ),
    ).toMatchObject({ plan: ['Ownership 1', 'Ownership 2'], cut: ['Latency 2'] });
  });

  it('goes last to the competency that is most over its planned time', () => {
    const parts = (latency: number, ownership: number) =>
      ({
        Latency: { questions: ['5 asked', 5], spentSeconds: latency, ...NOTED },
        Ownership: { questions: ['5 asked', 5], spentSeconds: ownership, ...NOTED },
      }) as const;
    expect(advised({ minutesLeft: 5 }, parts(720, 660)).cut).toEqual(['Latency 2']);
    expect(advised({ minutesLeft: 5 }, parts(660, 720)).cut).toEqual(['Ownership 2']);
    // Within their time they are all alike, and the last to be asked is cut.
    expect(advised({ minutesLeft: 5 }, parts(599, 0)).cut).toEqual(['Ownership 2']);
  });

  it('still goes to a shorter question where a longer one does not fit', () => {
    expect(
      advised({ minutesLeft: 5 }, { Latency: { questions: ['5 asked', 6, 4], ...NOTED } }),
    ).toMatchObject({
      plan: ['Latency 3'],
      cut: ['Latency 2'],
      spareSeconds: 60,
    });
  });

  it('is not given to further questions while the question in focus needs it', () => {
    expect(
      advised(
        { minutesLeft: 10, current: ['Latency', 1, 60] },
        { Latency: { questions: ['6 asked', 5, 6], ...NOTED } },
      ),
    ).toMatchObject({ plan: ['Latency 2'], cut: ['Latency 3'], spareSeconds: 0 });
  });
});

describe('pacingAdvice: a competency', () => {
  it('shows its planned time, what was spent, and what is left and needed', () => {
    const { competencies } = advised(
      { minutesLeft: 40 },
      {
        Latency: { questions: ['5 asked', 4], plannedMinutes: 9, spentSeconds: 400, ...NOTED },
        Ownership: { questions: [5, 4], plannedMinutes: 9, spentSeconds: 600 },
      },
    );
    expect(competencies).toMatchObject([
      { id: 'latency', plannedSeconds: 540, spentSeconds: 400, secondsLeft: 140, neededSeconds: 0 },
      { id: 'ownership', plannedSeconds: 540, spentSeconds: 600, secondsLeft: 0, neededSeconds: 240 },
    ]);
  });
});
