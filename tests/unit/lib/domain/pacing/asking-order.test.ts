import { describe, expect, it } from 'vitest';
import { pacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import { advised, NOTED, OPTIONAL } from './advised';
import { anInterview } from './an-interview';

describe('pacingAdvice: the order', () => {
  it('is that of the kit where everything fits, however tightly', () => {
    expect(
      advised(
        { minutesLeft: 9, current: ['Latency', 1, 300] },
        { Latency: { questions: ['5 asked', 4], ...NOTED }, Ownership: { questions: [5] } },
      ).plan,
    ).toEqual(['Latency 2', 'Ownership 1']);
  });

  it('goes on from the question in focus, and returns to what was passed over at the end', () => {
    expect(
      advised(
        { minutesLeft: 40, current: ['Ownership', 1, 300] },
        {
          Latency: { questions: [5, 4] },
          Ownership: { questions: ['5 asked', 5] },
          Monitoring: { questions: [3] },
        },
      ).plan,
    ).toEqual(['Ownership 2', 'Monitoring 1', 'Latency 1', 'Latency 2']);
  });

  it('takes a question that was inserted after the one in focus where it stands', () => {
    const input = anInterview(
      { minutesLeft: 40, current: ['Latency', 1, 300] },
      { Latency: { questions: ['5 asked', 4] }, Ownership: { questions: [5], ...OPTIONAL } },
    );
    const [first, second, own] = input.questions;
    if (!first || !second || !own) throw new Error('Three questions were built');
    expect(pacingAdvice({ ...input, questions: [first, own, second] }).next).toMatchObject({
      question: own.id,
    });
  });

  it('puts required competencies without evidence first where something is cut', () => {
    expect(
      advised(
        { minutesLeft: 14, current: ['Latency', 1, 300] },
        {
          Latency: { questions: ['5 asked', 5], ...NOTED },
          Ownership: { questions: [5, 6] },
          Monitoring: { questions: [4] },
        },
      ),
    ).toMatchObject({ plan: ['Ownership 1', 'Monitoring 1', 'Latency 2'], cut: ['Ownership 2'] });
  });

  it.each([
    [8, ['Latency 2', 'Ownership 1']],
    [7.9, ['Ownership 1', 'Latency 2']],
  ])(
    'with %d min beside what is reserved gives a further question of four its place or not',
    (room, plan) => {
      expect(
        advised(
          { minutesLeft: 5 + room },
          { Latency: { questions: ['5 asked', 4], ...NOTED }, Ownership: { questions: [5, 30] } },
        ).plan,
      ).toEqual(plan);
    },
  );

  it('puts required competencies first while one is at risk, whatever the room', () => {
    expect(
      advised(
        { minutesLeft: 20 },
        {
          Latency: { questions: ['5 asked', 2], ...NOTED },
          Ownership: { questions: [12] },
          Monitoring: { questions: [14] },
        },
      ),
    ).toMatchObject({ plan: ['Ownership 1', 'Latency 2'], standings: ['covered', 'planned', 'at-risk'] });
  });

  it('is not changed by the risk of a competency that is not required', () => {
    expect(
      advised(
        { minutesLeft: 12 },
        {
          Latency: { questions: ['5 asked', 2], ...NOTED },
          Ownership: { questions: [5] },
          Monitoring: { questions: [10], ...OPTIONAL },
        },
      ),
    ).toMatchObject({ plan: ['Latency 2', 'Ownership 1'], standings: ['covered', 'planned', 'at-risk'] });
  });

  it('is that of the kit where nothing required is left', () => {
    expect(
      advised({ minutesLeft: 11 }, { Latency: { questions: ['5 asked', 8, 3, 9], ...NOTED } }).plan,
    ).toEqual(['Latency 2', 'Latency 3']);
  });

  it('never holds what is in focus, skipped or asked', () => {
    expect(
      advised(
        { minutesLeft: 40, current: ['Latency', 1, 0] },
        { Latency: { questions: [5, '4 skipped', '3 asked', 6] } },
      ),
    ).toMatchObject({ plan: ['Latency 4'], cut: [] });
  });
});
