import { describe, expect, it } from 'vitest';
import { foldedWords } from '@/lib/domain/question-search/folded-words';

function words(text: string): readonly string[] {
  return foldedWords(text).map((word) => word.text);
}

describe('foldedWords', () => {
  it('parts words at what is neither letter nor digit, in lower case', () => {
    expect(words('Tell me: which F1, at 0.2?')).toEqual(['tell', 'me', 'which', 'f1', 'at', '0', '2']);
  });

  it('leaves diacritics out, however they are written', () => {
    expect(words('Café NAÏVE Größe naı\u0308ve İzmir')).toEqual(['cafe', 'naive', 'große', 'naıve', 'izmir']);
    expect(words('cafe\u0301')).toEqual(['cafe']);
  });

  it('takes a compound by its parts and as a whole', () => {
    expect(words('A post-mortem')).toEqual(['a', 'post', 'mortem', 'postmortem']);
    expect(words('A/B - test')).toEqual(['a', 'b', 'ab', 'test']);
  });

  it('takes each sign of a script without spaces for a word', () => {
    expect(words('模型 drift漂移')).toEqual(['模', '型', 'drift', '漂', '移']);
  });

  it('reads other scripts', () => {
    expect(words('Модель، نَموذج')).toEqual(['модель', 'نموذج']);
  });

  it('says where each word stands', () => {
    const text = '«Größe», e-mail';
    expect(foldedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Größe',
      'e',
      'mail',
      'e-mail',
    ]);
  });

  it('finds nothing in what has no words', () => {
    expect(words(' …?! 🙂 -/ \u0301 ')).toEqual([]);
  });
});
