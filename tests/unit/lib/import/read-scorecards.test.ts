import { describe, expect, it } from 'vitest';
import { consolidate } from '@/lib/domain/consolidation';
import { ConsolidatedScorecard, createConsolidatedScorecard } from '@/lib/domain/consolidated-scorecard';
import type { PanelResult } from '@/lib/domain/consolidated-scorecard';
import type { Scorecard } from '@/lib/domain/scorecard';
import { readScorecards, refuseBySize } from '@/lib/import/read-scorecards';
import { refusalText } from '@/lib/import/refusal';
import type { Refusal } from '@/lib/import/refusal';
import { aDebrief } from '@/tests/support/a-debrief';
import { aLoop, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';

/** A valid scorecard with fields replaced by what may not be valid. */
function cardWith(fields: Record<string, unknown>): Record<string, unknown> {
  return { ...aScorecard(), ...fields };
}

function consolidated(scorecards: readonly Scorecard[], result: Partial<PanelResult> = {}) {
  const whole = { consolidation: consolidate(scorecards), bar: null, debrief: null, ...result };
  return createConsolidatedScorecard(aLoop(), whole, scorecards, NINE_O_CLOCK);
}

function fileOf(value: unknown, name = 'card.json') {
  return { name, bytes: new TextEncoder().encode(JSON.stringify(value, null, 2)) };
}

function refusalOf(value: unknown, name?: string): Refusal {
  const read = readScorecards(fileOf(value, name));
  if (read.ok) throw new Error('The file was accepted');
  return read.refusal;
}

describe('readScorecards', () => {
  it('reads a scorecard', () => {
    expect(readScorecards(fileOf(aScorecard()))).toEqual({ ok: true, scorecards: [aScorecard()] });
  });

  it('reads all scorecards of a consolidated one', () => {
    const scorecards = [aScorecard(1), aScorecard(2)];
    const record = consolidated(scorecards);
    expect(readScorecards(fileOf(record))).toEqual({ ok: true, scorecards });
  });

  it('reads a consolidated one that carries a decision', () => {
    const scorecards = [aScorecard(1), aScorecard(2)];
    const debrief = aDebrief({ monitoring: { level: 4, reason: 'read again' } });
    const file = fileOf(consolidated(scorecards, { bar: 3.5, debrief }));
    expect(readScorecards(file)).toEqual({ ok: true, scorecards });
  });

  it('reads a consolidated one from before it carried weights, a bar and a decision', () => {
    const scorecards = [aScorecard(1), aScorecard(2)];
    const { format, exportedAt, loop, composite, gaps, ...record } = consolidated(scorecards);
    const former = {
      ...{ format, exportedAt, loop, formula: 'evenhand-mean/1', composite, gaps, scorecards },
      competencies: record.competencies.map(({ weight: _, anchorsDiffer: __, ...each }) => each),
      raters: record.raters.map(({ counts: _, ...each }) => each),
    };
    expect(readScorecards(fileOf(former))).toEqual({ ok: true, scorecards });
    const read = ConsolidatedScorecard.parse(former);
    expect(read.competencies[0]).toMatchObject({ weight: 1, anchorsDiffer: false });
    expect(read.raters[0]).toMatchObject({ counts: true });
    expect(read).toMatchObject({ bar: null, leaveOneOut: null, weightRange: null, consensusComposite: null });
    expect(read).toMatchObject({ consensus: [], decision: null, debrief: [] });
  });

  it.each([
    [cardWith({ format: undefined }), 'is not an Evenhand scorecard'],
    [cardWith({ format: 'scorecard/1' }), 'is not an Evenhand scorecard'],
    [cardWith({ format: 'evenhand-scorecard/0' }), 'is not an Evenhand scorecard'],
    [cardWith({ format: 1 }), 'is not an Evenhand scorecard'],
    [[aScorecard()], 'is not an Evenhand scorecard'],
    ['evenhand-scorecard/1', 'is not an Evenhand scorecard'],
    [null, 'is not an Evenhand scorecard'],
    [{ format: 'evenhand-bank/1' }, 'is not an Evenhand scorecard (its format is evenhand-bank/1)'],
    [
      cardWith({ format: 'evenhand-scorecard/2' }),
      'was written by a newer Evenhand (format evenhand-scorecard/2); update to open it',
    ],
    [
      { format: 'evenhand-consolidated/17', anything: 'else' },
      'was written by a newer Evenhand (format evenhand-consolidated/17); update to open it',
    ],
  ])('refuses what is foreign or newer, case %#', (value, reason) => {
    expect(refusalOf(value)).toEqual({ file: 'card.json', reason, place: null });
  });

  it('names path, line and column of what is wrong', () => {
    const [first, second, third] = aScorecard().ratings;
    const card = cardWith({ ratings: [first, { ...second, rating: 7 }, third] });
    const lines = JSON.stringify(card, null, 2).split('\n');
    const line = lines.findIndex((each) => each.includes('"rating": 7')) + 1;
    expect(refusalOf(card)).toEqual({
      file: 'card.json',
      reason: 'must be one of 1, 2, 3, 4, 5 or not-assessed',
      place: `ratings[1].rating, line ${line}, column 17`,
    });
  });

  it('gives the first three problems and the number of the rest', () => {
    const card = {
      ...aScorecard(),
      id: 'x',
      candidate: '',
      startedAt: 1.5,
      endedAt: -1,
      recommendation: 'maybe',
    };
    const { place, reason } = refusalOf(card);
    expect(place).toBe('id, line 3, column 9');
    expect(reason).toMatch(
      /^is not a UUID.*; candidate, line 8, column 16: is empty; startedAt, .*: must be a whole number; 2 more problems$/,
    );
  });

  it.each([
    ['candidate', undefined, 'candidate', 'is missing'],
    ['interview', undefined, 'interview', 'is missing'],
    ['revision', '1', 'revision', 'must be a number'],
    ['revision', 2, 'amends', 'a first revision amends none, and a later one names the one before'],
    ['pauses', [{ id: uuid(1), from: NINE_O_CLOCK }], 'pauses[0].to', 'is missing'],
    ['questions', [{ question: 'latency-first', visits: [] }], 'questions[0].progress', 'is missing'],
    ['candidate', 'a\u202eb', 'candidate', 'has control characters'],
    ['candidate', 'x'.repeat(201), 'candidate', 'is longer than 200 characters'],
    ['startedAt', '2026', 'startedAt', 'must be a number'],
    ['endedAt', 9e15, 'endedAt', 'must be at most 8640000000000000'],
    ['sealedAt', -1, 'sealedAt', 'must be at least 0'],
    ['notes', {}, 'notes', 'must be a list'],
    ['kit', [], 'kit', 'must be an object'],
    ['probes', ['no slash'], 'probes[0]', 'has not the expected form'],
    ['recommendation', 'maybe', 'recommendation', 'must be one of strong-no, no, yes or strong-yes'],
    [
      'ratings',
      [{ competency: 'Not A Slug', rating: 1, rationale: '' }],
      'ratings[0].competency',
      'is not a kebab-case slug',
    ],
    [
      'ratings',
      [{ competency: 'unheard-of', rating: 1, rationale: '' }],
      'ratings[0].competency',
      'the kit has no competency "unheard-of"',
    ],
  ])('speaks plainly of what is wrong with %s, case %#', (field, value, path, reason) => {
    const refusal = refusalOf(cardWith({ [field]: value }));
    expect(refusal.reason).toBe(reason);
    expect(refusal.place).toMatch(/, line \d+, column \d+$/);
    expect(refusal.place?.split(', ')[0]).toBe(path);
  });

  it('does not repeat foreign text at length', () => {
    const ratings = [{ competency: 'x'.repeat(1_000_000), rating: 1, rationale: '' }];
    expect(refusalOf(cardWith({ ratings })).reason.length).toBeLessThan(300);
  });

  it('refuses the whole of a consolidated scorecard when one in it is damaged', () => {
    const scorecards = [aScorecard()];
    const record = consolidated(scorecards);
    const refusal = refusalOf({
      ...record,
      scorecards: [aScorecard(), cardWith({ notes: 1 })],
    });
    expect(refusal.place).toMatch(/^scorecards\[1\]\.notes, line \d+/);
  });

  it.each([
    ['consensus', [{ competency: 'monitoring', level: 6, reason: 'so', at: 1 }], 'consensus[0].level'],
    ['bar', 7, 'bar'],
    ['decision', { verdict: 'perhaps' }, 'decision.verdict'],
    ['debrief', [{ kind: 'opened' }], 'debrief[0].id'],
  ])('refuses a consolidated scorecard whose %s is not what it has to be', (field, value, path) => {
    const { place } = refusalOf({ ...consolidated([aScorecard()]), [field]: value });
    expect(place?.split(', ')[0]).toBe(path);
  });

  it('refuses a file that is no JSON at all with its name made safe', () => {
    const read = readScorecards({ name: 'a\u202eb.json', bytes: new TextEncoder().encode('%PDF-1.4') });
    expect(read).toEqual({
      ok: false,
      refusal: { file: 'ab.json', reason: 'is not JSON but a PDF document', place: null },
    });
  });

  it('refuses a file over 5 MB, by its bytes and by its size alone', () => {
    const refusal = { file: 'big.json', reason: 'is larger than 5 MB', place: null };
    const size = 5 * 1024 * 1024 + 1;
    expect(readScorecards({ name: 'big.json', bytes: new Uint8Array(size) })).toEqual({ ok: false, refusal });
    expect(refuseBySize({ name: 'big.json', size })).toEqual(refusal);
    expect(refuseBySize({ name: 'big.json', size: size - 1 })).toBeNull();
  });
});

describe('refusalText', () => {
  it('says it in one line, with and without a place', () => {
    expect(refusalText({ file: 'a.json', reason: 'is empty', place: null })).toBe(
      'a.json was refused: it is empty.',
    );
    expect(refusalText({ file: 'a.json', reason: 'is missing', place: 'kit, line 1, column 1' })).toBe(
      'a.json was refused: kit, line 1, column 1: is missing.',
    );
  });
});
