import { describe, expect, it, vi } from 'vitest';
import { collectScorecards, describeOutcome } from '@/lib/app/collect-scorecards';
import type { PickedFile } from '@/lib/app/collect-scorecards';
import { addLoop } from '@/lib/db/loop-repository';
import { scorecardsOfLoop } from '@/lib/db/arrival-repository';
import { consolidate } from '@/lib/domain/consolidation';
import { consolidatedJson } from '@/lib/export/consolidated-json';
import { aRevision } from '@/tests/support/a-revision';
import { aLoop, aScorecard, NINE_O_CLOCK } from '@/tests/support/builders';
import { aFile, aScorecardFile } from '@/tests/support/scorecard-files';
import { createTestApp } from '@/tests/support/test-app';

const loop = aLoop();

/** Collects files into one loop; what comes back is what a person is told, and who is in. */
async function loopInbox() {
  const app = createTestApp();
  await addLoop(app.db, loop);
  const take = async (...files: PickedFile[]) => {
    const outcomes = await collectScorecards(app, files, loop.id);
    app.advance(1000);
    return outcomes.map(describeOutcome);
  };
  const within = async () =>
    (await scorecardsOfLoop(app.db, loop.id)).map(({ interviewer }) => interviewer.name);
  return { app, take, within };
}

/** A file that cannot be read, as a folder that was dropped. */
function unreadable(name: string): PickedFile {
  return { name, size: 4096, arrayBuffer: () => Promise.reject(new DOMException('no', 'NotFoundError')) };
}

describe('collectScorecards', () => {
  it('judges the files of a batch one by one', async () => {
    const { take, within } = await loopInbox();
    const outcomes = await take(
      aScorecardFile(aScorecard(11)),
      aFile('notes.txt', 'just some notes'),
      aFile('foreign.json', '{"format":"other/1"}'),
      aFile('newer.json', JSON.stringify({ ...aScorecard(12), format: 'evenhand-scorecard/2' })),
      { name: 'huge.json', size: 5 * 1024 * 1024 + 1, arrayBuffer: () => Promise.reject(new Error('read')) },
      unreadable('folder'),
      aScorecardFile(aScorecard(13)),
    );
    expect(outcomes).toEqual([
      { text: 'Interviewer 11.json: the scorecard of Interviewer 11 was added.', trouble: false },
      { text: expect.stringMatching(/^notes\.txt was refused: /) as string, trouble: true },
      {
        text: expect.stringMatching(/^foreign\.json was refused: .*not an Evenhand/) as string,
        trouble: true,
      },
      { text: expect.stringMatching(/^newer\.json was refused: .*newer Evenhand/) as string, trouble: true },
      { text: 'huge.json was refused: it is larger than 5 MB.', trouble: true },
      { text: expect.stringMatching(/^folder was refused: it cannot be read/) as string, trouble: true },
      { text: 'Interviewer 13.json: the scorecard of Interviewer 13 was added.', trouble: false },
    ]);
    expect(await within()).toEqual(['Interviewer 11', 'Interviewer 13']);
  });

  it('does not even load a file that is too large', async () => {
    const { take } = await loopInbox();
    const arrayBuffer = vi.fn(() => Promise.resolve(new ArrayBuffer(0)));
    await take({ name: 'huge.json', size: 6 * 1024 * 1024, arrayBuffer });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('names the place where a scorecard is damaged, and leaves the loop as it was', async () => {
    const { take, within } = await loopInbox();
    await take(aScorecardFile(aScorecard(11)));
    const [outcome] = await take(
      aFile('bent.json', JSON.stringify({ ...aScorecard(12), recommendation: 'maybe' }, null, 2)),
    );
    expect(outcome?.text).toMatch(
      /^bent\.json was refused: recommendation, line \d+, column \d+: must be one of/,
    );
    expect(await within()).toEqual(['Interviewer 11']);
  });

  it('recognises the same scorecard, within a batch and later', async () => {
    const { take, within } = await loopInbox();
    const copy = aScorecardFile(aScorecard(11), 'copy.json');
    const outcomes = await take(aScorecardFile(aScorecard(11)), copy);
    expect(outcomes[1]).toEqual({
      text: expect.stringMatching(/^copy\.json: .*already; nothing was doubled/) as string,
      trouble: false,
    });
    // Written anew with its fields in another order, it is still the same scorecard.
    const reordered = Object.fromEntries(Object.entries(aScorecard(11)).reverse());
    expect((await take(aFile('again.json', JSON.stringify(reordered))))[0]?.trouble).toBe(false);
    expect(await within()).toEqual(['Interviewer 11']);
  });

  it('keeps the sealed scorecard when another of the same id differs', async () => {
    const { app, take } = await loopInbox();
    await take(aScorecardFile(aScorecard(11)));
    const [outcome] = await take(aScorecardFile(aScorecard(11, { recommendation: 'strong-no' })));
    expect(outcome).toEqual({ text: expect.stringMatching(/differs.*was kept/) as string, trouble: true });
    expect(await scorecardsOfLoop(app.db, loop.id)).toEqual([aScorecard(11)]);
  });

  it('takes an amended scorecard in place of the first, and says of the first that it is the earlier one', async () => {
    const { app, take } = await loopInbox();
    const second = aRevision(aScorecard(11), 21);
    const [, later] = await take(aScorecardFile(aScorecard(11)), aScorecardFile(second, 'second.json'));
    expect(later).toEqual({
      text: 'second.json: the scorecard of Interviewer 11 was added.',
      trouble: false,
    });
    expect(await scorecardsOfLoop(app.db, loop.id)).toEqual([second]);
    const other = await loopInbox();
    const [, earlier] = await other.take(
      aScorecardFile(second),
      aScorecardFile(aScorecard(11), 'first.json'),
    );
    expect(earlier).toEqual({
      text: expect.stringMatching(/^first\.json: .* added as an earlier revision; .* counts\.$/) as string,
      trouble: false,
    });
    expect(await scorecardsOfLoop(other.app.db, loop.id)).toEqual([second]);
  });

  it('takes each scorecard out of a consolidated one', async () => {
    const { take, within } = await loopInbox();
    const scorecards = [aScorecard(11), aScorecard(12)];
    const text = consolidatedJson({
      loop,
      scorecards,
      consolidation: consolidate(scorecards),
      bar: null,
      debrief: null,
      exportedAt: NINE_O_CLOCK,
    });
    await take(aScorecardFile(aScorecard(12)));
    expect((await take(aFile('all.json', text))).map((outcome) => outcome.text)).toEqual([
      'all.json: the scorecard of Interviewer 11 was added.',
      expect.stringMatching(/^all\.json: the scorecard of Interviewer 12 is in this loop already/),
    ]);
    expect((await within()).sort()).toEqual(['Interviewer 11', 'Interviewer 12']);
  });

  it('shows file names that could mislead in a safe form', async () => {
    const { take } = await loopInbox();
    const [outcome] = await take(aScorecardFile(aScorecard(11), 'card\u202egnp.json'));
    expect(outcome?.text).not.toContain('\u202e');
  });

  it('does nothing without files', async () => {
    const { take, within } = await loopInbox();
    expect(await take()).toEqual([]);
    expect(await within()).toEqual([]);
  });
});
