import { describe, expect, it } from 'vitest';
import { checkWording } from '@/lib/domain/wording/check-wording';
import { plainText } from '@/lib/domain/wording/plain-text';
import { WORDING_RULES } from '@/lib/domain/wording/wording-rules';
import { IRRELEVANT_SENTENCES } from './irrelevant-sentences';
import { PERSON_SENTENCES } from './person-sentences';
import { UNLAWFUL_SENTENCES } from './unlawful-sentences';

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  ...UNLAWFUL_SENTENCES,
  ...IRRELEVANT_SENTENCES,
  ...PERSON_SENTENCES,
};
const IDS = WORDING_RULES.map(({ id }) => id);

/** The words of a list that are written out, and not as a pattern. */
function plainWords(list = ''): string[] {
  const outside = list.replace(/\((?:[^()]|\([^()]*\))*\)/g, '()');
  return outside.split('|').filter((word) => /^[a-z][a-z -]+$/.test(word));
}

const WORDS = WORDING_RULES.flatMap(({ id, traits, loose, labels }) =>
  [traits, loose, labels].flatMap((list) => plainWords(list).map((word) => [id, word] as const)),
);
const PHRASES = WORDING_RULES.flatMap(({ id, phrases }) =>
  Object.values(phrases ?? {}).flatMap((sources: readonly string[]) =>
    sources.map((source) => [id, source] as const),
  ),
);

describe('WORDING_RULES', () => {
  it('have ids of their own, in kebab-case', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    expect(IDS.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('are each shown to find something', () => {
    expect(Object.keys(SENTENCES).sort()).toEqual([...IDS].sort());
    expect(Object.values(SENTENCES).filter((sentences) => sentences.length < 3)).toEqual([]);
  });

  it.each(PHRASES)('%s: a sentence has the phrase %s', (id, source) => {
    const phrase = new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`);
    expect(
      SENTENCES[id]?.map((sentence) => plainText(sentence).text).filter((text) => phrase.test(text)),
    ).not.toEqual([]);
  });

  it.each(WORDS)('%s: finds "%s" in what the candidate is said to be', (id, word) => {
    expect(checkWording(`Named the metric. She is ${word}.`).map(({ rule }) => rule)).toEqual([id]);
  });

  it.each(WORDING_RULES.map((rule) => [rule.id, rule] as const))(
    '%s speaks as it asks others to',
    (_, { why, instead }) => {
      expect(checkWording(why)).toEqual([]);
      expect(checkWording(instead)).toEqual([]);
      // What is proposed has to stand on its own as well, without the quotation marks that shield it.
      expect(/"(.+)"/.exec(instead)?.[1]).toMatch(/\w+ \w+ \w+/);
      expect(checkWording(/"(.+)"/.exec(instead)?.[1] ?? '')).toEqual([]);
      expect(why).toMatch(/^[A-Z][^.!?]*\.$/);
      expect(instead).toMatch(/\.$/);
    },
  );

  it('say to remove what the law protects, or what to note about it', () => {
    const unlawful = WORDING_RULES.filter(({ kind }) => kind === 'unlawful');
    expect(unlawful.length).toBeGreaterThanOrEqual(14);
    expect(unlawful.filter(({ instead }) => !/^(?:Remove it|Note what)\b/.test(instead))).toEqual([]);
  });
});
