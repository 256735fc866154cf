import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { consolidate } from '@/lib/domain/consolidation';
import type { Terms } from '@/lib/domain/consolidation';
import type { Debrief } from '@/lib/domain/debrief/debrief';
import type { Loop } from '@/lib/domain/loop/loop';
import type { Scorecard } from '@/lib/domain/scorecard';
import { consolidatedCsv } from '@/lib/export/consolidated-csv';
import { anyScorecard } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { aDebrief } from '@/tests/support/a-debrief';
import { aKit, aLoop, aNote, aScorecard, NINE_O_CLOCK, ratingsFor } from '@/tests/support/builders';

function csvOf(
  scorecards: readonly Scorecard[],
  loop: Loop = aLoop(),
  debrief: Debrief | null = null,
  terms: Terms | null = null,
): string {
  return consolidatedCsv({
    loop,
    scorecards,
    consolidation: consolidate(scorecards, terms),
    bar: null,
    debrief,
    exportedAt: NINE_O_CLOCK,
  });
}

function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, '').replace(/\r\n$/, ''), {
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

/** What a spreadsheet program would take for a formula: at the start of a cell, or of what it may split off one. */
const FORMULA = /(^|[\n\r;])[^\S\n]*[=+\-@＝＋－＠]|^[\t\r]/u;

describe('consolidatedCsv', () => {
  it('has a row for each competency and interviewer, with an empty rating where none was given', () => {
    const kit = aKit();
    const notes = [
      aNote(1, { text: 'named the threshold', evidence: 'strong', at: NINE_O_CLOCK + 724_000 }),
      aNote(2, { text: 'and the owner', evidence: 'strong', at: NINE_O_CLOCK + 800_000 }),
      aNote(3, { text: 'users found it first', evidence: 'weak' }),
      aNote(4, { text: 'a remark' }),
    ];
    const ratings = ratingsFor(kit, [4]).map((each) => ({ ...each, rationale: 'two\nlines, "quoted"' }));
    const scorecards = [
      aScorecard(1, { kit, notes, ratings }),
      aScorecard(2, { kit, recommendation: 'strong-no' }),
    ];
    const rows = rowsOf(csvOf(scorecards));
    expect(rows[0]).toEqual([
      ...['candidate', 'role', 'competency id', 'competency', 'interviewer', 'rating', 'assessed'],
      ...['rationale', 'strong evidence', 'weak evidence', 'recommendation', 'weight', 'consensus'],
    ]);
    expect(rows).toHaveLength(1 + 3 * 2);
    const who = ['Robin Sample', 'Senior MLOps engineer'];
    expect(rows).toContainEqual([
      ...[...who, 'monitoring', 'Monitoring', 'Interviewer 1', '4', 'yes', 'two\nlines, "quoted"'],
      ...['12:04 named the threshold\n13:20 and the owner', '1:00 users found it first', 'Yes', '1', ''],
    ]);
    expect(rows).toContainEqual([
      ...[
        ...who,
        'latency',
        'Latency',
        'Interviewer 1',
        '',
        'no',
        'two\nlines, "quoted"',
        '',
        '',
        'Yes',
        '1',
        '',
      ],
    ]);
    expect(rows).toContainEqual([
      ...who,
      'latency',
      'Latency',
      'Interviewer 2',
      '3',
      'yes',
      '',
      '',
      '',
      'Strong no',
      '1',
      '',
    ]);
  });

  it('ends with the weight and with what the panel agreed on, and leaves the ratings as they are', () => {
    const kit = aKit();
    const weights = new Map(
      [
        ['monitoring', 0.75],
        ['latency', 0.25],
      ].map(([id, weight]) => [CompetencyId.parse(id), Number(weight)] as const),
    );
    const terms = { rubric: [], weights, shadows: new Set<never>() };
    const debrief = aDebrief({ monitoring: { level: 4, reason: 'read again' } });
    const scorecards = [aScorecard(1, { kit, ratings: ratingsFor(kit, [2, 3]) }), aScorecard(2)];
    const [head, ...rows] = rowsOf(csvOf(scorecards, aLoop(), debrief, terms));
    const column = (name: string) => head?.indexOf(name) ?? -1;
    const shown = ['competency id', 'interviewer', 'rating', 'weight', 'consensus'].map(column);
    expect(rows.map((row) => shown.map((place) => row[place]))).toEqual([
      ['latency', 'Interviewer 1', '3', '0.25', ''],
      ['latency', 'Interviewer 2', '3', '0.25', ''],
      ['monitoring', 'Interviewer 1', '2', '0.75', '4'],
      ['monitoring', 'Interviewer 2', '3', '0.75', '4'],
      ['teamwork', 'Interviewer 1', '', '0', ''],
      ['teamwork', 'Interviewer 2', '3', '0', ''],
    ]);
  });

  it('starts with a byte-order mark and ends its rows with CRLF', () => {
    expect(csvOf([aScorecard()])).toMatch(/^\ufeffcandidate,role,.*\r\n(.+\r\n){3}$/);
  });

  it('keeps a row of cells together and lets no cell be a formula, whatever was typed', () => {
    const panels = fc.uniqueArray(anyScorecard, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(panels, (scorecards) => {
        const rows = rowsOf(csvOf(scorecards));
        expect(rows).toHaveLength(1 + 3 * scorecards.length);
        expect(rows.filter((row) => row.length !== 13)).toEqual([]);
        expect(rows.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\t=1+1', "' =1+1"],
    ['\r=1+1', "\n'=1+1"],
    ['=1+1\n=2+2', "'=1+1\n'=2+2"],
    ['fine;=cmd()', "fine;'=cmd()"],
    ['1 = 1, x-y, a+b', '1 = 1, x-y, a+b'],
    ["it's 20 % faster; better", "it's 20 % faster; better"],
  ])('writes the rationale %j as %j', (rationale, cell) => {
    const kit = aKit();
    const ratings = ratingsFor(kit, [3]).map((each) => ({ ...each, rationale }));
    const rows = rowsOf(csvOf([aScorecard(1, { kit, ratings })]));
    expect(rows[1]?.[7]).toBe(cell);
  });

  it('takes the sting out of names and labels too', () => {
    const scorecard = aScorecard(1, { interviewer: { ...aScorecard().interviewer, name: '=Ada' } });
    const rows = rowsOf(csvOf([scorecard], aLoop({ candidate: '@Robin', role: '-Role' })));
    expect(rows[1]?.slice(0, 5)).toEqual(["'@Robin", "'-Role", 'latency', 'Latency', "'=Ada"]);
  });
});
