import { describe, expect, it } from 'vitest';
import { pacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import { advised, NOTED } from './advised';
import { anInterview } from './an-interview';

describe('pacingAdvice: the question in focus', () => {
  it('keeps the rest of its minutes, opening words included', () => {
    const { current, spareSeconds } = advised(
      { minutesLeft: 30, current: ['Latency', 1, 120], openingMinutes: 3 },
      { Latency: { questions: ['6 asked'] } },
    );
    expect(current).toMatchObject({ secondsLeft: 420, secondsOver: 0, plannedSeconds: 420, pace: 'in-time' });
    expect(spareSeconds).toBe(30 * 60 - 420);
  });

  it('is left early for a required competency that could not be covered otherwise', () => {
    expect(
      advised(
        { minutesLeft: 10, current: ['Latency', 1, 120] },
        { Latency: { questions: ['6 asked'], ...NOTED }, Ownership: { questions: [8] } },
      ),
    ).toMatchObject({
      current: { secondsLeft: 240, plannedSeconds: 120, moveOnSeconds: 120, pace: 'move-on' },
      plan: ['Ownership 1'],
      standings: ['covered', 'planned'],
    });
  });

  it('is not left where as many required competencies are covered either way', () => {
    expect(
      advised(
        { minutesLeft: 10, current: ['Latency', 1, 120] },
        { Latency: { questions: ['6 asked'] }, Ownership: { questions: [9] } },
      ),
    ).toMatchObject({
      current: { plannedSeconds: 240, moveOnSeconds: 240, pace: 'in-time' },
      keep: ['Latency 1'],
      standings: ['planned', 'at-risk'],
    });
  });

  it('is left early for a required competency that can be held short', () => {
    expect(
      advised(
        { minutesLeft: 7, current: ['Latency', 1, 180] },
        { Latency: { questions: ['6 asked'], ...NOTED }, Ownership: { questions: [8] } },
      ),
    ).toMatchObject({ current: { moveOnSeconds: 0, pace: 'move-on' }, seconds: [420] });
  });

  it('is not left for one more that would be held short, where its own competency depends on it', () => {
    expect(
      advised(
        { minutesLeft: 12, current: ['Latency', 1, 0] },
        {
          Latency: { questions: ['12 asked'] },
          Ownership: { questions: [5] },
          Monitoring: { questions: [8] },
        },
      ),
    ).toMatchObject({
      current: { pace: 'in-time' },
      plan: [],
      standings: ['planned', 'at-risk', 'at-risk'],
    });
  });

  it.each([0, 120, 500])(
    'is held short itself, and stays so, where both are covered then (%i s in)',
    (spent) => {
      // From its beginning there are nine minutes for its twelve, and the five of the other.
      expect(
        advised(
          { minutesLeft: 14, seconds: -spent, current: ['Latency', 1, spent] },
          { Latency: { questions: ['12 asked'] }, Ownership: { questions: [5] } },
        ),
      ).toMatchObject({
        current: { pace: 'move-on', moveOnSeconds: 540 - spent },
        plan: ['Ownership 1'],
        standings: ['at-risk', 'planned'],
      });
    },
  );

  it('covers nothing more once its minutes are used up', () => {
    const parts = { Latency: { questions: ['6 asked', 5] } } as const;
    const at = (spent: number) => advised({ minutesLeft: 30, current: ['Latency', 1, spent] }, parts);
    expect(at(359)).toMatchObject({ keep: [], standings: ['planned'] });
    expect(at(359).competencies).toMatchObject([{ neededSeconds: 1, reason: { kind: 'in-focus' } }]);
    expect(at(360)).toMatchObject({ keep: ['Latency 2'], standings: ['planned'] });
    expect(at(360).competencies).toMatchObject([{ neededSeconds: 300, reason: { kind: 'fits' } }]);
  });

  it('is running long while nothing required suffers, and to be left soon before it would', () => {
    const at = (spent: number, minutesLeft: number) =>
      advised(
        { minutesLeft, current: ['Latency', 1, spent] },
        { Latency: { questions: ['6 asked', 4], ...NOTED }, Ownership: { questions: [8] } },
      ).current;
    expect(at(360, 20)).toMatchObject({ pace: 'in-time', secondsOver: 0, moveOnSeconds: 12 * 60 });
    expect(at(361, 20)).toMatchObject({ pace: 'long', secondsOver: 1, secondsLeft: 0, plannedSeconds: 0 });
    expect(at(480, 11.1)).toMatchObject({ pace: 'long', moveOnSeconds: 186 });
    expect(at(480, 11)).toMatchObject({ pace: 'move-on', moveOnSeconds: 180 });
  });

  it('is to be left at once where it is over its time and a required competency is at risk', () => {
    expect(
      advised(
        { minutesLeft: 12, current: ['Latency', 1, 361] },
        {
          Latency: { questions: ['6 asked'], ...NOTED },
          Ownership: { questions: [8] },
          Monitoring: { questions: [9] },
        },
      ),
    ).toMatchObject({ current: { pace: 'move-on', moveOnSeconds: 0 } });
  });

  it('is to be left at once for its own competency too', () => {
    expect(
      advised(
        { minutesLeft: 12, current: ['Monitoring', 1, 361] },
        { Ownership: { questions: [8] }, Monitoring: { questions: ['6 asked', 9] } },
      ).current,
    ).toMatchObject({ pace: 'move-on', moveOnSeconds: 0 });
  });

  it('does not take time from its own competency while it has minutes left', () => {
    expect(
      advised(
        { minutesLeft: 9, current: ['Latency', 1, 0] },
        { Latency: { questions: ['12 asked', 11] }, Ownership: { questions: [5] } },
      ).current?.reason.text,
    ).toBe('Move on in 4 min: Ownership still needs 5');
  });

  it('is left for the competency that comes first in asking order, and for those after it', () => {
    expect(
      advised(
        { minutesLeft: 15, current: ['Latency', 1, 0] },
        {
          Ownership: { questions: [8] },
          Latency: { questions: ['6 asked'], ...NOTED },
          Monitoring: { questions: [5] },
        },
      ).current?.reason.text,
    ).toBe('Move on in 2 min: Monitoring and 1 more still need 13');
  });

  it('keeps its own minutes although another is at risk', () => {
    expect(
      advised(
        { minutesLeft: 14, current: ['Latency', 1, 240] },
        {
          Latency: { questions: ['6 asked'], ...NOTED },
          Ownership: { questions: [8] },
          Monitoring: { questions: [9] },
        },
      ),
    ).toMatchObject({
      current: { pace: 'in-time', moveOnSeconds: 120 },
      standings: ['covered', 'planned', 'at-risk'],
    });
  });

  it('has to be part of the interview, as has the competency of each question', () => {
    const input = anInterview(
      { minutesLeft: 9, current: ['Ownership', 1, 0] },
      { Latency: { questions: [4] } },
    );
    expect(() => pacingAdvice(input)).toThrow('The interview holds no question "ownership-1"');
    expect(() => pacingAdvice({ ...input, competencies: [] })).toThrow(
      'The interview holds no competency "latency"',
    );
  });
});
