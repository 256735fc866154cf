import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Note } from '@/lib/domain/note';
import type { WordingFinding } from '@/lib/domain/wording/wording-finding';
import { createWordingReview, openWording, pointedOut } from '@/lib/domain/wording-review';
import { aKit, aNote } from '@/tests/support/builders';

const monitoring = CompetencyId.parse('monitoring');
const latency = CompetencyId.parse('latency');

/** Points out every *young*. */
function findYoung(text: string): WordingFinding[] {
  return [...text.matchAll(/young/g)].map(({ index }) => ({
    rule: 'age',
    kind: 'unlawful',
    start: index,
    end: index + 5,
    words: 'young',
    why: 'Age says nothing.',
    instead: 'What was done.',
  }));
}

interface Said {
  readonly notes?: readonly Note[];
  readonly rationales?: ReadonlyMap<CompetencyId, string>;
  readonly keptWording?: ReadonlyMap<string, string>;
}

function stateWith({ notes = [], rationales = new Map(), keptWording = new Map() }: Said) {
  return { notes, rationales, keptWording };
}

describe('pointedOut', () => {
  it('goes through the kit, each competency with its notes and then its rationale, and last the other notes', () => {
    const state = stateWith({
      notes: [
        aNote(1, { text: 'young', competency: null }),
        aNote(2, { text: 'young', competency: latency }),
        aNote(3, { text: 'young', competency: CompetencyId.parse('elsewhere') }),
        aNote(4, { text: 'young', competency: monitoring }),
        aNote(5, { text: 'named the alert', competency: monitoring }),
      ],
      rationales: new Map([
        [latency, 'Too young.'],
        [monitoring, 'So young.'],
      ]),
    });
    const where = pointedOut(aKit(), state, findYoung).map(({ competency, note }) => [
      competency,
      note?.id.at(-1),
    ]);
    expect(where).toEqual([
      [monitoring, '4'],
      [monitoring, undefined],
      [latency, '2'],
      [latency, undefined],
      [null, '1'],
      [null, '3'],
    ]);
  });

  it('leaves the words of the candidate alone', () => {
    const state = stateWith({ notes: [aNote(1, { text: 'I was young', verbatim: true })] });
    expect(pointedOut(aKit(), state, findYoung)).toEqual([]);
  });

  it('gives words that stand twice in one text once, where they stand first', () => {
    const state = stateWith({ rationales: new Map([[monitoring, 'young, very young']]) });
    expect(pointedOut(aKit(), state, findYoung).map(({ finding }) => finding.start)).toEqual([0]);
  });

  it('knows which are kept and why, each in its own place', () => {
    const texts = { notes: [aNote(1, { text: 'young' })], rationales: new Map([[monitoring, 'young']]) };
    const [inNote] = pointedOut(aKit(), stateWith(texts), findYoung);
    const keptWording = new Map([[inNote?.key ?? '', 'It is the name of the team.']]);
    const all = pointedOut(aKit(), stateWith({ ...texts, keptWording }), findYoung);
    expect(all.map(({ keptBecause }) => keptBecause)).toEqual(['It is the name of the team.', null]);
    expect(openWording(all).map(({ note }) => note)).toEqual([null]);
  });
});

describe('createWordingReview', () => {
  it('looks at a text again only when it is another, and finds the same as without a memory', () => {
    const looked: string[] = [];
    const review = createWordingReview((text) => {
      looked.push(text);
      return findYoung(text);
    });
    const notes = [aNote(1, { text: 'young' }), aNote(2, { text: 'plain' })];
    const states = ['', 'so', 'so young'].map((text) =>
      stateWith({ notes, rationales: new Map([[monitoring, text]]) }),
    );
    for (const state of states) expect(review(aKit(), state)).toEqual(pointedOut(aKit(), state, findYoung));
    expect(looked.filter((text) => text !== '')).toEqual(['young', 'plain', 'so', 'so young']);
  });
});
