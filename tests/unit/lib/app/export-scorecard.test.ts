import { describe, expect, it } from 'vitest';
import { copyScorecard } from '@/lib/app/copy-scorecard';
import { exportScorecard } from '@/lib/app/export-scorecard';
import { openScorecard } from '@/lib/app/open-scorecard';
import { scorecardJson } from '@/lib/export/scorecard-json';
import { scorecardMarkdown } from '@/lib/export/scorecard-markdown';
import { aScorecard } from '@/tests/support/builders';
import { createTestApp } from '@/tests/support/test-app';

const scorecard = aScorecard(1, { candidate: 'Robin Sample' });

describe('a scorecard', () => {
  it('is saved as the file that a lead takes in, unless asked for otherwise', () => {
    const app = createTestApp();
    exportScorecard(app, scorecard);
    exportScorecard(app, scorecard, 'md');
    expect(app.saved).toEqual([
      { name: 'scorecard-00000000.json', type: 'application/json', text: scorecardJson(scorecard) },
      { name: 'scorecard-00000000.md', type: 'text/markdown', text: scorecardMarkdown(scorecard) },
    ]);
  });

  it('is copied as Markdown', async () => {
    const app = createTestApp();
    await copyScorecard(app, scorecard);
    expect(app.copied).toEqual([scorecardMarkdown(scorecard)]);
  });

  it('names nobody in the name of its file or the address of its page', async () => {
    const app = createTestApp();
    exportScorecard(app, scorecard);
    await openScorecard(app, scorecard);
    expect(app.opened).toEqual([`#/scorecards/${scorecard.id}`]);
    const outside = [...app.saved.map(({ name }) => name), ...app.opened].join(' ').toLowerCase();
    for (const part of ['robin', 'sample']) expect(outside).not.toContain(part);
  });
});
