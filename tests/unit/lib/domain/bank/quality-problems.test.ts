import { describe, expect, it } from 'vitest';
import type { Bank } from '@/lib/domain/bank/bank';
import { RoleId } from '@/lib/domain/bank/competency';
import type { Question } from '@/lib/domain/bank/question';
import { QuestionId } from '@/lib/domain/bank/question';
import { qualityProblems } from '@/lib/domain/bank/quality-problems';
import { soundBank, soundBundle } from '@/tests/fixtures/banks/sound-bank';

/** The sound bank's question with something changed. */
function question(overrides: Partial<Question> = {}): Question {
  return { ...soundBank()['questions/monitoring/last-alert.json'], ...overrides };
}

/** A second question, sound in itself. */
function another(overrides: Partial<Question> = {}): Question {
  const prompt = 'How would you decide when to retrain a recommender?';
  return question({ id: QuestionId.parse('retraining'), prompt, rank: 2, ...overrides });
}

function placesIn(overrides: Partial<Bank>) {
  return qualityProblems({ ...soundBundle(), ...overrides }).map(({ path }) => path);
}

// What it finds is shown by the broken banks among the fixtures; here is what it lets pass.
describe('qualityProblems', () => {
  it('lets two questions stand side by side that ask different things', () => {
    expect(placesIn({ questions: [question(), another()] })).toEqual([]);
  });

  it('takes what names no role for every role', () => {
    const competency = { ...soundBank()['competencies/monitoring.json'], roles: [] };
    expect(placesIn({ competencies: [competency], questions: [question({ roles: [] })] })).toEqual([]);
  });

  it('asks nothing of a retired question, and counts it as none', () => {
    const retired = question({ retired: true, probes: [], signals: { strong: [], weak: [] } });
    expect(placesIn({ questions: [retired], kits: [] })).toEqual([['competencies', 0]]);
  });

  it('lets a retired question keep the rank and the prompt that another has taken over', () => {
    const retired = another({ prompt: question().prompt, rank: 1, retired: true });
    expect(placesIn({ questions: [question(), retired] })).toEqual([]);
  });

  it.each([-1, 0, 1])('lets the minutes of a competency differ from its questions’ by %i', (difference) => {
    expect(placesIn({ questions: [question({ minutes: 6 + difference })] })).toEqual([]);
  });

  it.each([-2, 2])('does not let them differ by %i', (difference) => {
    expect(placesIn({ questions: [question({ minutes: 6 + difference })] })).toEqual([
      ['kits', 0, 'competencies', 0, 'minutes'],
    ]);
  });

  it('asks for no kit of a role or a level for which there is nothing to ask', () => {
    const roles = [...soundBundle().roles, { id: RoleId.parse('applied-ml'), title: 'Applied', summary: '' }];
    expect(placesIn({ roles })).toEqual([]);
    const retired = another({ roles: [RoleId.parse('applied-ml')], retired: true });
    expect(placesIn({ roles, questions: [question(), retired] })).toEqual([]);
  });

  it('asks for no kit at a level for which nobody has one', () => {
    expect(placesIn({ questions: [question({ levels: ['mid', 'senior', 'staff'] })] })).toEqual([]);
  });

  it('counts a question that names no role as one for every role', () => {
    const roles = [...soundBundle().roles, { id: RoleId.parse('applied-ml'), title: 'Applied', summary: '' }];
    expect(placesIn({ roles, questions: [question(), another({ roles: [] })] })).toEqual([['roles', 1]]);
  });
});
