import { describe, expect, it } from 'vitest';
import { courseWords, scorecardCourse } from '@/lib/domain/scorecard-course';
import { aPause } from '@/tests/support/a-pause';
import { aScorecard, NINE_O_CLOCK } from '@/tests/support/builders';

function at(minute: number): number {
  return NINE_O_CLOCK + minute * 60_000;
}

describe('how the time of a sealed interview went', () => {
  it('is its minutes alone where it kept to its kit', () => {
    const course = scorecardCourse(aScorecard(1, { startedAt: at(0), endedAt: at(40) }));
    expect(course).toEqual({ minutes: 40, late: 0, early: 0, pauses: 0, paused: 0 });
    expect(courseWords(course)).toBe('40 min');
  });

  it('counts from the planned start where there was one', () => {
    const times = { scheduledAt: at(-6), startedAt: at(0), endedAt: at(30) };
    const course = scorecardCourse(aScorecard(1, times));
    // Planned for 40 minutes from six before nine on, so until 9:34.
    expect(course).toMatchObject({ minutes: 30, late: 6, early: 4 });
    expect(courseWords(course)).toBe('30 min, began 6 min late, ended 4 min early');
  });

  it('is short of its kit where no start was planned', () => {
    expect(scorecardCourse(aScorecard(1, { endedAt: at(25) })).early).toBe(15);
    expect(scorecardCourse(aScorecard(1, { endedAt: at(55) })).early).toBe(0);
  });

  it('leaves pauses out and tells of them', () => {
    const two = { pauses: [aPause(1, 5, 7), aPause(2, 20, 21)], endedAt: at(43) };
    const course = scorecardCourse(aScorecard(1, two));
    expect(course).toMatchObject({ minutes: 40, pauses: 2, paused: 3 });
    expect(courseWords(course)).toBe('40 min, without 2 pauses of 3 min in all');
    const one = { pauses: [aPause(1, 5, 7)], endedAt: at(42) };
    expect(courseWords(scorecardCourse(aScorecard(1, one)))).toBe('40 min, without a pause of 2 min');
  });

  it('has words for what is shorter than a minute', () => {
    const short = { endedAt: at(0) + 20_000, pauses: [{ ...aPause(1, 0, 0), to: at(0) + 10_000 }] };
    expect(courseWords(scorecardCourse(aScorecard(1, short)))).toBe(
      'under a minute, ended 39 min early, without a pause of under a minute',
    );
  });
});
