import { describe, expect, it } from 'vitest';
import { exportConsolidated } from '@/lib/app/export-consolidated';
import { consolidate } from '@/lib/domain/consolidation';
import { readScorecards } from '@/lib/import/read-scorecards';
import { aDebrief } from '@/tests/support/a-debrief';
import { aLoop, aScorecard } from '@/tests/support/builders';
import { createTestApp } from '@/tests/support/test-app';

const scorecards = [aScorecard(11), aScorecard(12, { recommendation: 'no' })];
const result = { consolidation: consolidate(scorecards), bar: null, debrief: null };

describe('exportConsolidated', () => {
  it('saves a file of each form, whose name says nothing of the candidate', () => {
    const app = createTestApp();
    for (const format of ['json', 'md', 'csv'] as const)
      exportConsolidated(app, aLoop(), scorecards, format, result);
    expect(app.saved.map(({ name, type }) => [name, type])).toEqual([
      ['consolidated-00000000.json', 'application/json'],
      ['consolidated-00000000.md', 'text/markdown'],
      ['consolidated-00000000.csv', 'text/csv'],
    ]);
    for (const { text } of app.saved) expect(text).toContain('Interviewer 11');
  });

  it('saves JSON from which every scorecard can be read again', () => {
    const app = createTestApp();
    exportConsolidated(app, aLoop(), scorecards, 'json', result);
    const bytes = new TextEncoder().encode(app.saved[0]?.text);
    expect(readScorecards({ name: 'all.json', bytes })).toEqual({ ok: true, scorecards });
  });

  it('takes the bar and the debrief along in every form', () => {
    const app = createTestApp();
    const debrief = aDebrief({ monitoring: { level: 4, reason: 'the alert was theirs' } });
    for (const format of ['json', 'md', 'csv'] as const)
      exportConsolidated(app, aLoop(), scorecards, format, { ...result, bar: 3.5, debrief });
    const [json, markdown, csv] = app.saved.map(({ text }) => text);
    expect(json).toContain('"bar": 3.5');
    expect(json).toContain('"verdict": "hire"');
    expect(markdown).toContain('The bar of 3.5 is not reached.');
    expect(markdown).toContain('**Hire**');
    expect(csv).toMatch(/,monitoring,.*,1,4\r\n/);
  });
});
