import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { scorecardsOfLoop } from '@/lib/db/arrival-repository';
import type { Scorecard } from '@/lib/domain/scorecard';
import { aScorecard } from '@/tests/support/builders';
import { visitLoop } from '@/tests/support/visit-dashboard';
import { aFile, aScorecardFile } from '@/tests/support/scorecard-files';
import { createTestApp } from '@/tests/support/test-app';

/** A loop's page, the ways in, and what is in afterwards. */
async function renderInbox(scorecards: readonly Scorecard[] = []) {
  const app = createTestApp();
  const loop = await visitLoop(app, scorecards);
  await screen.findByRole('button', { name: 'Import' });
  return {
    app,
    user: userEvent.setup({ applyAccept: false }),
    raters: async () =>
      (await scorecardsOfLoop(app.db, loop.id)).map(({ interviewer }) => interviewer.name).sort(),
  };
}

/** The file picker behind the button *Import*. */
function picker(): HTMLElement {
  return screen.getByLabelText('Scorecard files');
}

function drop(...files: File[]): void {
  fireEvent.drop(screen.getByRole('heading', { level: 1 }), { dataTransfer: { files } });
}

async function results(): Promise<(string | null)[]> {
  await screen.findByRole('heading', { name: 'Import result' });
  const region = within(screen.getByRole('region', { name: 'Import result' }));
  return region.getAllByRole('listitem').map(({ textContent }) => textContent);
}

describe('taking scorecards in', () => {
  it('opens the file picker with Import', async () => {
    const { user } = await renderInbox();
    let opened = 0;
    picker().addEventListener('click', () => (opened += 1));
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(opened).toBe(1);
  });

  it('says so when the database refuses, and can be tried again', async () => {
    const { app, user, raters } = await renderInbox();
    vi.spyOn(app.db.arrivals, 'put').mockRejectedValueOnce(new Error('The disk is full.'));
    await user.upload(picker(), [aScorecardFile(aScorecard(11))]);
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect(screen.queryByText('Reading scorecards…')).toBeNull();
    expect(await raters()).toEqual([]);
    await user.upload(picker(), [aScorecardFile(aScorecard(11))]);
    await waitFor(async () => expect(await raters()).toEqual(['Interviewer 11']));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('takes the files that were picked, and shows the consolidated scorecard', async () => {
    const { user, raters } = await renderInbox();
    await user.upload(picker(), [aScorecardFile(aScorecard(11)), aScorecardFile(aScorecard(12))]);
    expect(await results()).toEqual([
      expect.stringContaining('Interviewer 11 was added'),
      expect.stringContaining('Interviewer 12 was added'),
    ]);
    const region = await screen.findByRole('region', { name: 'Consolidated scorecard' });
    expect(within(region).getByRole('columnheader', { name: /Interviewer 12/ })).toBeDefined();
    expect(await raters()).toEqual(['Interviewer 11', 'Interviewer 12']);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('heading', { name: 'Import result' })).toBeNull();
  });

  it('takes files that are dropped anywhere on the page', async () => {
    const { raters } = await renderInbox();
    drop(aScorecardFile(aScorecard(11)));
    expect(await results()).toEqual([expect.stringContaining('was added')]);
    expect(await raters()).toEqual(['Interviewer 11']);
  });

  it('names each file that it refuses, with the reason and the place, and takes the others', async () => {
    const { raters } = await renderInbox([aScorecard(11)]);
    drop(
      aFile('cv.pdf', '%PDF-1.7'),
      aFile('newer.json', '{"format":"evenhand-scorecard/9"}'),
      aFile('bent.json', JSON.stringify({ ...aScorecard(12), candidate: 7 })),
      aScorecardFile(aScorecard(13), 'good.json'),
    );
    expect(await results()).toEqual([
      expect.stringMatching(/^cv\.pdf was refused: .*PDF/),
      expect.stringMatching(/^newer\.json was refused: .*newer Evenhand/),
      expect.stringMatching(/^bent\.json was refused: candidate, line 1, column \d+/),
      expect.stringMatching(/^good\.json: .* was added/),
    ]);
    expect(await raters()).toEqual(['Interviewer 11', 'Interviewer 13']);
  });

  it('leaves the loop as it was when every file is refused', async () => {
    const { app, user } = await renderInbox([aScorecard(11)]);
    const before = [await app.db.scorecards.toArray(), await app.db.arrivals.toArray()];
    await user.upload(picker(), [
      aFile('empty.json', ''),
      aScorecardFile(aScorecard(11, { recommendation: 'strong-no' }), 'forged.json'),
      aFile('huge.json', ' '.repeat(5 * 1024 * 1024 + 1)),
    ]);
    expect(await results()).toEqual([
      expect.stringMatching(/^empty\.json was refused: it is empty/),
      expect.stringMatching(/^forged\.json: .*differs/),
      expect.stringMatching(/^huge\.json was refused: it is larger than 5 MB/),
    ]);
    expect([await app.db.scorecards.toArray(), await app.db.arrivals.toArray()]).toEqual(before);
  });

  it('does not double a scorecard that comes again', async () => {
    const { user, raters } = await renderInbox([aScorecard(11)]);
    await user.upload(picker(), aScorecardFile(aScorecard(11)));
    expect(await results()).toEqual([expect.stringContaining('already')]);
    expect(await raters()).toEqual(['Interviewer 11']);
    // The same file can be chosen once more: the picker has forgotten it.
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    await user.upload(picker(), aScorecardFile(aScorecard(11)));
    expect(await results()).toHaveLength(1);
  });

  it('keeps quiet when nothing was chosen', async () => {
    await renderInbox();
    drop();
    expect(screen.queryByRole('heading', { name: 'Import result' })).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('what is in', () => {
  it('can be taken out, with a way back, and taken in anew', async () => {
    const { user, raters } = await renderInbox([aScorecard(11), aScorecard(12)]);
    await user.click(screen.getByRole('button', { name: 'Take the scorecard of Interviewer 11 out' }));
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: /Interviewer 11/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('columnheader', { name: /Interviewer 11/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Take the scorecard of Interviewer 11 out' }));
    await waitFor(async () => expect(await raters()).toEqual(['Interviewer 12']));
    drop(aScorecardFile(aScorecard(11)));
    expect(await results()).toEqual([expect.stringContaining('was added')]);
    expect(await raters()).toEqual(['Interviewer 11', 'Interviewer 12']);
  });

  it('says which scorecard names another candidate', async () => {
    await renderInbox([aScorecard(11), aScorecard(12, { candidate: 'Somebody Else' })]);
    const list = within(screen.getByRole('region', { name: 'Scorecards in this loop' }));
    const lines = list.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines.filter((line) => line.includes('Somebody Else'))).toEqual([
      expect.stringContaining('Interviewer 12'),
    ]);
  });
});
