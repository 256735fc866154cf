import { describe, expect, it } from 'vitest';
import { tagAt, tagCompletions } from '@/lib/domain/note-completion';
import { aCompetency } from '@/tests/support/builders';

const competencies = [
  aCompetency('model-monitoring', { title: 'Model monitoring and drift' }),
  aCompetency('latency', { title: 'Latence élevée' }),
  aCompetency('ab-testing', { title: 'A/B testing' }),
];

/** The tag at the place of `|` in a text. */
function tagAtBar(text: string) {
  return tagAt(text.replace('|', ''), text.indexOf('|'), competencies);
}

describe('tagAt', () => {
  it.each([
    ['#|', '', 0, 1],
    ['#lat|', 'lat', 0, 4],
    ['late #lat|', 'lat', 5, 9],
    ['late\n#lat| again', 'lat', 5, 9],
    ['+> #lat|', 'lat', 3, 7],
    ['+#lat|', 'lat', 1, 5],
  ])('finds the tag in %j', (text, query, start, end) => {
    expect(tagAtBar(text)).toEqual({ query, start, end });
  });

  it('leaves the word that follows the caret alone, unless it completes the tag', () => {
    expect(tagAtBar('#lat|metric')).toEqual({ query: 'lat', start: 0, end: 4 });
    expect(tagAtBar('#lat|ency late')).toEqual({ query: 'lat', start: 0, end: 8 });
  });

  it.each(['|', '|#', 'C#|', 'a#lat|', '##|', '# |', '#lat ency|', 'late|', 'a +#lat|'])(
    'finds none in %j',
    (text) => {
      expect(tagAtBar(text)).toBeNull();
    },
  );
});

describe('tagCompletions', () => {
  it.each([
    ['', ['model-monitoring', 'latency', 'ab-testing']],
    ['m', ['model-monitoring']],
    ['DRI', ['model-monitoring']],
    ['elevee', ['latency']],
    ['Élev', ['latency']],
    ['late', ['latency']],
    ['a', ['model-monitoring', 'ab-testing']],
    ['a/b', ['ab-testing']],
    ['test', ['ab-testing']],
    ['model-m', ['model-monitoring']],
    ['onitoring', []],
    ['3', []],
  ])('offers for %j', (query, ids) => {
    expect(tagCompletions(query, competencies).map(({ id }) => id)).toEqual(ids);
  });

  it('offers nothing once the id is complete', () => {
    expect(tagCompletions('latency', competencies)).toEqual([]);
  });
});
