import { describe, expect, it } from 'vitest';
import { QuestionId } from '@/lib/domain/bank/question';
import { noteGroups, questionsById } from '@/lib/domain/note-groups';
import { aKit, aNote } from '@/tests/support/builders';

const first = QuestionId.parse('monitoring-first');
const second = QuestionId.parse('monitoring-second');

describe('noteGroups', () => {
  it('cuts the stream where the question changes, and reorders nothing', () => {
    const asked = [first, first, second, null, first];
    const notes = asked.map((question, i) => aNote(i, { question }));
    const groups = noteGroups(notes);
    expect(groups.map(({ question, notes: { length } }) => [question, length])).toEqual([
      [first, 2],
      [second, 1],
      [null, 1],
      [first, 1],
    ]);
    expect(groups.flatMap((group) => group.notes)).toEqual(notes);
  });
});

describe('questionsById', () => {
  it('finds each question with its competency', () => {
    const questions = questionsById(aKit());
    expect(questions.size).toBe(6);
    expect(questions.get(second)?.competency.id).toBe('monitoring');
  });
});
