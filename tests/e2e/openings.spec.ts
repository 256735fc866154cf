import { Scorecard } from '@/lib/domain/scorecard';
import { scorecardJson } from '@/lib/export/scorecard-json';
import { expect, test } from '@/tests/support/extension';
import type { DashboardPage } from './pages/dashboard.page';
import { LoopPage } from './pages/loop.page';
import { OpeningPage } from './pages/opening.page';
import type { PanelPage } from './pages/panel.page';
import { pasted } from './steps/clipboard';
import { conduct } from './steps/conduct';
import { finish } from './steps/finish';
import { textFile } from './steps/handed-file';
import { openKitFile, pasteKit } from './steps/open-kit';
import { saveScorecard } from './steps/saved-file';
import type { SavedFile } from './steps/saved-file';

const OPENING = 'Senior MLOps engineer, payments';
const NAME = 'Robin Quillfeather';
const LIST = `C-101, ${NAME}\nC-102\n\nC-103\nC-102`;
const [LEE, IVY, MAX] = ['Lee Lead', 'Ivy Interviewer', 'Max Maintainer'];

/** An opening with three on its panel, the lead among them, and three loops. Ends on its page. */
async function planned(dashboard: DashboardPage): Promise<OpeningPage> {
  const opening = new OpeningPage(dashboard.page);
  await dashboard.go('Openings');
  await opening.create(OPENING, 'MLOps engineer', 'Senior');
  await opening.addPanelist({ name: LEE, stage: 'Incident and operations', isMe: true });
  await opening.addPanelist({ name: IVY, stage: 'Technical interview' });
  await opening.addPanelist({ name: MAX, stage: 'Behavioural and collaboration' });
  await opening.suggest.click();
  await expect(opening.page.getByRole('region', { name: 'Why this assignment' })).toBeVisible();
  await opening.createLoops(LIST, 3);
  await expect(opening.loops.getByRole('link')).toHaveCount(3);
  return opening;
}

/** Runs the interview that is prepared on the screen, and returns the file of its sealed scorecard. */
async function runAndSeal(panel: PanelPage, rating: '2' | '4'): Promise<SavedFile> {
  await panel.startInterview.click();
  await conduct(panel, [{ notes: ['+ named the limit'], rating }]);
  await finish(panel, 'Yes');
  return saveScorecard(panel.page);
}

test('a lead plans once: kits go out by file, by paste and to the own panel, and all is blind until all are in', async ({
  dashboard,
  panel,
  panelElsewhere,
}) => {
  test.setTimeout(120_000);
  const opening = await planned(dashboard);
  await dashboard.open('C-101');
  const loop = new LoopPage(dashboard.page);
  await expect(loop.page.getByText(NAME)).toBeVisible();
  await expect(loop.blind).toContainText('0 of 3 scorecards are in');

  const file = await loop.saveKit(IVY);
  expect(file.name).toMatch(/^interview-[0-9a-f]{8}\.kit\.json$/);
  expect(file.text).not.toContain('Quillfeather');
  await loop.page.getByRole('button', { name: `Copy kit text for ${MAX}` }).click();
  await expect(loop.seat(MAX)).toContainText('Kit sent');
  const text = await pasted(await dashboard.page.context().newPage());
  await dashboard.page.bringToFront();
  await loop.page.getByRole('button', { name: `Put in my panel for ${LEE}` }).click();
  await expect(loop.seat(LEE)).toContainText('In your panel');

  await test.step('the plan is locked, and a change is a further version with its reason', async () => {
    await dashboard.go('Openings');
    await dashboard.open(OPENING);
    await expect(opening.suggest).toBeHidden();
    const locked = opening.page.getByRole('region', { name: 'Locked plan' });
    await locked.getByRole('button', { name: 'Change the plan…' }).click();
    await locked.getByRole('textbox', { name: 'Why does the plan change?' }).fill('Max leaves in June');
    await locked.getByRole('button', { name: 'Make version 2' }).click();
    await expect(opening.suggest).toBeVisible();
    await expect(opening.page.getByRole('region', { name: 'Versions of the plan' })).toContainText(
      'Max leaves in June',
    );
  });

  const scorecards = await test.step('elsewhere both kits open and are run', async () => {
    await openKitFile(panelElsewhere, file);
    await expect(panelElsewhere.page.getByText(OPENING)).toBeVisible();
    const first = await runAndSeal(panelElsewhere, '4');
    await panelElsewhere.page.getByRole('button', { name: 'Done', exact: true }).click();
    await pasteKit(panelElsewhere, text);
    return [first, await runAndSeal(panelElsewhere, '2')];
  });

  await test.step('scorecards find their loop from any page, and once is enough', async () => {
    await dashboard.go('Team');
    const files = scorecards.map((each) => textFile(each.name, each.text));
    await dashboard.dropFiles([...files.toReversed(), ...files]);
    await expect(dashboard.importResult.getByRole('listitem')).toHaveCount(4);
    await expect(dashboard.importResult).toContainText('It belongs to the loop of C-101');
    await expect(dashboard.importResult).toContainText('nothing was doubled');
  });

  await test.step('the lead sees who is in, and nothing else, until their own is sealed', async () => {
    await dashboard.go('Loops');
    await dashboard.open('C-101');
    await expect(loop.blind).toContainText(`2 of 3 scorecards are in: ${IVY} and ${MAX}`);
    await expect(loop.consolidated).toBeHidden();
    await expect(dashboard.export).toBeHidden();
    await expect(loop.page.getByText('named the limit')).toBeHidden();
    await panel.page.bringToFront();
    await panel.page.getByRole('button', { name: /^C-101/ }).click();
    await panel.startInterview.click();
    await conduct(panel, [{ notes: ['- no figure'], rating: '4' }]);
    await finish(panel, 'No');
    await dashboard.page.bringToFront();
    await expect(loop.consolidated).toBeVisible();
    await expect(loop.consolidated.getByRole('columnheader')).toHaveCount(5);
  });
});

test('an interviewer is replaced, another excused: the old scorecard is named, and nothing needs an override', async ({
  dashboard,
  panelElsewhere,
}) => {
  test.setTimeout(120_000);
  await planned(dashboard);
  await dashboard.open('C-102');
  const loop = new LoopPage(dashboard.page);
  const withdrawn = await loop.saveKit(IVY);
  await loop.choose(IVY, 'Replace…');
  await loop.page.getByLabel('Who takes over').selectOption({ label: MAX });
  await loop.giveReason(`Replace ${IVY}`, 'ill this week', 'Replace');
  await loop.choose(LEE, 'Excuse…');
  await loop.giveReason(`Excuse ${LEE}`, 'on leave', 'Excuse');
  await expect(loop.decisions.getByRole('listitem')).toHaveCount(2);

  // Two seats are Max's now: the button of the first goes when its kit is out.
  const kits = [await loop.saveKit(MAX), await loop.saveKit(MAX)];

  const files: SavedFile[] = [];
  for (const kit of [withdrawn, ...kits]) {
    await openKitFile(panelElsewhere, kit);
    files.push(await runAndSeal(panelElsewhere, '4'));
    await panelElsewhere.page.getByRole('button', { name: 'Done', exact: true }).click();
  }
  const [stray, one, other] = files.map((each) => textFile(each.name, each.text));
  if (!stray || !one || !other) throw new Error('three were sealed');
  await dashboard.dropFiles([other, stray]);
  await expect(dashboard.importResult).toContainText('withdrawn');
  await expect(loop.consolidated).toBeHidden();
  await dashboard.importFiles(one);
  await expect(loop.consolidated).toBeVisible();
  await expect(loop.consolidated.getByRole('columnheader')).toHaveCount(4);

  await test.step('a second first revision with the secret of the same kit is a conflict', async () => {
    const forged = Scorecard.parse(JSON.parse(one.buffer.toString()));
    const rival = {
      ...forged,
      id: '0f9c1d7e-5d3b-4c55-9a37-1c2f5b7a9e01',
      interview: '0f9c1d7e-5d3b-4c55-9a37-1c2f5b7a9e02',
    };
    await dashboard.importFiles(textFile('rival.json', scorecardJson(Scorecard.parse(rival))));
    await expect(loop.toSettle).toBeVisible();
    await expect(loop.consolidated).toBeHidden();
  });
});

test('a stage is skipped, a candidate withdraws, and bad kits change nothing', async ({
  dashboard,
  panel,
}) => {
  await planned(dashboard);
  await dashboard.open('C-103');
  const loop = new LoopPage(dashboard.page);
  const kit = await loop.saveKit(IVY);
  await loop.page.getByRole('button', { name: 'Skip the stage…' }).last().click();
  await loop.giveReason(/^Skip: /, 'shown at a meet-up', 'Skip stage');
  await expect(loop.blind).toContainText('0 of 2 scorecards are in');
  await loop.page.getByRole('button', { name: 'Candidate withdrew…' }).click();
  await loop.giveReason('The candidate withdrew', 'took another offer', 'Log withdrawal');
  await expect(loop.nextStep).toContainText('The candidate withdrew');
  await expect(loop.decisions.getByRole('listitem')).toHaveCount(2);

  const { page } = panel;
  await page.bringToFront();
  await page.getByRole('button', { name: 'Open a kit…' }).click();
  const altered = kit.text.replace('C-103', 'C-104');
  const bad: readonly (readonly [string, RegExp])[] = [
    [altered, /altered/],
    [kit.text.replace('evenhand-kit/1', 'evenhand-kit/2'), /newer Evenhand/],
    ['['.repeat(200), /nested/],
    [kit.text.replace('C-103', 'C-\u202e301'), /candidate/],
    ['{"format":"evenhand-scorecard/1"}', /is not/],
  ];
  for (const [text, why] of bad) {
    await page.getByLabel('Kit file').setInputFiles(textFile('from-lead.kit.json', text));
    await expect(page.getByRole('alert')).toHaveText(why);
    await expect(page.getByRole('alert')).toContainText('from-lead.kit.json');
  }
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('region', { name: 'Prepared' })).toBeHidden();
});
