import { describe, expect, it } from 'vitest';
import { exportConsolidated } from '@/lib/app/export-consolidated';
import { readScorecards } from '@/lib/import/read-scorecards';
import { aLoop, aScorecard } from '@/tests/support/builders';
import { createTestApp } from '@/tests/support/test-app';

const scorecards = [aScorecard(11), aScorecard(12, { recommendation: 'no' })];

describe('exportConsolidated', () => {
  it('saves a file of each form, whose name says nothing of the candidate', () => {
    const app = createTestApp();
    for (const format of ['json', 'md', 'csv'] as const) exportConsolidated(app, aLoop(), scorecards, format);
    expect(app.saved.map(({ name, type }) => [name, type])).toEqual([
      ['consolidated-00000000.json', 'application/json'],
      ['consolidated-00000000.md', 'text/markdown'],
      ['consolidated-00000000.csv', 'text/csv'],
    ]);
    for (const { text } of app.saved) expect(text).toContain('Interviewer 11');
  });

  it('saves JSON from which every scorecard can be read again', () => {
    const app = createTestApp();
    exportConsolidated(app, aLoop(), scorecards, 'json');
    const bytes = new TextEncoder().encode(app.saved[0]?.text);
    expect(readScorecards({ name: 'all.json', bytes })).toEqual({ ok: true, scorecards });
  });
});
