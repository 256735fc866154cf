import { describe, expect, it } from 'vitest';
import { advised, NOTED, OPTIONAL } from './advised';
import { questionId } from './an-interview';

describe('pacingAdvice: the next step', () => {
  it('is to ask the first question of the plan, with its minutes and why', () => {
    expect(advised({ minutesLeft: 21 }, { 'A/B testing': { questions: [12] } }).next).toEqual({
      step: 'ask',
      question: questionId('A/B testing', 1),
      competency: 'a-b-testing',
      minutes: 12,
      seconds: 720,
      reason: {
        kind: 'no-evidence-yet',
        text: 'A/B testing has no evidence yet and needs 12 of the 21 min left for questions',
        before: '',
        title: 'A/B testing',
        after: ' has no evidence yet and needs 12 of the 21 min left for questions',
      },
    });
  });

  it('says so where the question has to be held short', () => {
    expect(advised({ minutesLeft: 7 }, { Latency: { questions: [8] } }).next).toMatchObject({
      minutes: 8,
      seconds: 420,
      reason: { text: 'Latency has no evidence yet and only 7 of its 8 min: keep it short' },
    });
  });

  it.each([
    [15, 'Latency: one more question, 4 min, and everything still fits'],
    [14, 'Latency: one more question, 4 min, fits beside what is required'],
  ])('is a further question of the competency that is being asked, with %i min left', (minutesLeft, text) => {
    const { next } = advised(
      { minutesLeft, current: ['Latency', 1, 60] },
      { Latency: { questions: ['5 asked', 4, 7] } },
    );
    expect(next.reason.text).toBe(text);
  });

  it('says why a competency that is not required comes next although one of its questions was asked', () => {
    const { next } = advised({ minutesLeft: 9 }, { Latency: { questions: ['5 asked', 4], ...OPTIONAL } });
    expect(next.reason.text).toBe('Latency is not required, has no evidence yet, and its 4 min fit');
  });

  it('counts what is left after the question in focus', () => {
    const after = (questions: ['6 asked', 5] | ['6 asked']) =>
      advised({ minutesLeft: 6, current: ['Latency', 1, 120] }, { Latency: { questions, ...NOTED } }).next;
    expect(after(['6 asked', 5])).toMatchObject({
      step: 'leave',
      reason: { text: 'No open question fits into the 2 min left for questions: leave for the closing' },
    });
    expect(after(['6 asked'])).toMatchObject({
      step: 'done',
      reason: { text: 'No question is left to ask: 10 min for their questions and the closing' },
    });
  });
});
