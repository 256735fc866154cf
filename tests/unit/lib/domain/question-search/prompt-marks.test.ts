import { describe, expect, it } from 'vitest';
import { promptMarks } from '@/lib/domain/question-search/prompt-marks';
import { anEntry, search } from './a-catalogue';

/** The prompt with what is marked in brackets, where the query is looked for in this prompt alone. */
function marked(prompt: string, query: string): string {
  const { terms } = search([anEntry('one', { prompt })], query);
  return promptMarks(terms, prompt)
    .toReversed()
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      prompt,
    );
}

describe('promptMarks', () => {
  it.each([
    ['Tell me of drift, and drift again', 'drift', 'Tell me of [drift], and [drift] again'],
    ['Which alert told you first?', 'first alert', 'Which [alert] told you [first]?'],
    ['Which alert?', 'ale', 'Which [ale]rt?'],
    ['How do you monitor the monitoring?', 'monitor', 'How do you [monitor] the monitoring?'],
    ['Which threshold?', 'treshold', 'Which [threshold]?'],
    ['The last post-mortem', 'postmortem', 'The last [post-mortem]'],
    ['The last post-mortem', 'mortem', 'The last post-[mortem]'],
    ['An A/B test', 'a/b', 'An [A/B] test'],
    ['Une idée naïve', 'idee nai', 'Une [idée] [naï]ve'],
    ['ci\u0301clico y lento', 'cicl', '[ci\u0301clico] y lento'],
    ['Nothing of it', 'monitoring', 'Nothing of it'],
    ['Everything', '', 'Everything'],
  ])('marks in %j what is found by %j', (prompt, query, result) => {
    expect(marked(prompt, query)).toBe(result);
  });
});
