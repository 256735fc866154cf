import type { Locator } from '@playwright/test';
import { expect, test } from '@/tests/support/extension';
import type { PanelPage } from './pages/panel.page';
import { conduct, nextQuestion, notesShown, ratingGiven } from './steps/conduct';
import { openTools } from './steps/live-mouse';
import { expectStored, placeNow, scrollTo, secondsLeft } from './steps/place-now';

const KIT = 'MLOps, senior: incident operations';
const HALF = 'the pager went at 3:12, and nobody';
/** Where the caret stands in it: in the middle of a word. */
const CARET = HALF.indexOf('nobody') + 3;
/** How far the notes are scrolled, in CSS pixels. */
const SCROLL = 90;

/** How the panel goes away. */
type Going = (panel: PanelPage, crash: () => Promise<void>) => Promise<void>;

const GOINGS: readonly (readonly [string, Going])[] = [
  ['closed', ({ page }) => page.close()],
  ['killed with its browser', (_, crash) => crash()],
];

for (const [gone, go] of GOINGS) {
  test(`the live panel, ${gone} in the middle of a word, comes back as it was`, async ({
    openDockedPanel,
    crash,
  }) => {
    let panel = await openDockedPanel();
    await panel.start('Back B-1', KIT);
    const notes = Array.from({ length: 12 }, (_, i) => `note ${i} on the second question`);
    await conduct(panel, [{ notes: ['+ on the first'], rating: '4' }, { notes }]);
    await panel.note.pressSequentially(HALF);
    await pressTimes(panel.note, 'ArrowLeft', HALF.length - CARET);
    await scrollTo(panel, SCROLL);
    await expectStored(panel, { field: 'draft', value: { text: HALF, start: CARET } });
    const before = await placeNow(panel);
    expect(before).toMatchObject({ draft: HALF, caret: CARET, scroll: SCROLL, place: '2 of 6' });
    const left = await secondsLeft(panel);
    const since = Date.now();

    await go(panel, crash);
    panel = await openDockedPanel();
    await expect(panel.note).toBeFocused();
    await expect.poll(() => placeNow(panel)).toEqual(before);
    // The time ran on meanwhile, neither more nor less than the clock on the wall.
    await expect.poll(() => secondsLeft(panel)).toBeLessThan(left);
    const away = Math.ceil((Date.now() - since) / 1000);
    expect(left - (await secondsLeft(panel))).toBeLessThanOrEqual(away + 1);
    await panel.page.keyboard.type('-');
    await expect(panel.note).toHaveValue(`${HALF.slice(0, CARET)}-${HALF.slice(CARET)}`);
    // Another question begins at its top; this one is found again where it was left.
    await nextQuestion(panel);
    expect((await placeNow(panel)).scroll).toBe(0);
    await panel.page.getByRole('button', { name: 'Previous question' }).click();
    await expect.poll(async () => (await placeNow(panel)).scroll).toBe(SCROLL);
  });

  test(`a note that is being changed in a panel, ${gone}, is still being changed`, async ({
    openDockedPanel,
    crash,
  }) => {
    let panel = await openDockedPanel();
    await panel.start('Back B-2', KIT);
    await conduct(panel, [{ notes: ['+ before', '- the words to change', 'after'] }]);
    const note = await openTools(panel, 1);
    await note.getByRole('button', { name: 'Edit note' }).click();
    await editField(panel).press('End');
    await editField(panel).pressSequentially(', half chan');
    await pressTimes(editField(panel), 'Shift+ArrowLeft', 4);
    const text = await editField(panel).inputValue();
    const selected = [text.length - 4, text.length] as const;
    const edit = expect.objectContaining({ text, start: selected[0], end: selected[1] }) as unknown; // any, as a matcher is
    await expectStored(panel, { field: 'draft', value: { edit } });

    await go(panel, crash);
    panel = await openDockedPanel();
    await expect(editField(panel)).toHaveValue(text);
    await expect(editField(panel)).toBeFocused();
    await expect.poll(() => caretIn(editField(panel))).toEqual(selected);
    await editField(panel).press('End');
    await panel.page.keyboard.type('ged\n');
    await expect(notesShown(panel)).toContainText(['before', 'the words to change, half changed', 'after']);
  });

  test(`the wrap-up in a panel, ${gone}, comes back at its step`, async ({ openDockedPanel, crash }) => {
    let panel = await openDockedPanel();
    await panel.start('Back B-3', KIT);
    await conduct(panel, [{ notes: ['+ on the first'], rating: '4' }]);
    await panel.wrapUp.click();
    await panel.page.getByRole('button', { name: 'Continue' }).click();
    await panel.page.getByRole('button', { name: 'Skip for now' }).click();
    await expect(step(panel, 3)).toHaveAttribute('aria-current', 'step');
    const competency = await panel.question.innerText();
    await panel.rate('3');
    await rationale(panel).pressSequentially('Half a rea');
    await expectStored(panel, { field: 'rationale', value: 'Half a rea' });

    await go(panel, crash);
    panel = await openDockedPanel();
    await expect(panel.question).toHaveText(competency);
    await expect(step(panel, 3)).toHaveAttribute('aria-current', 'step');
    await expect(rationale(panel)).toHaveValue('Half a rea');
    await expect(ratingGiven(panel)).toHaveAccessibleName('3');
  });
}

function editField({ page }: PanelPage): Locator {
  return page.getByRole('textbox', { name: 'Edit note' });
}

function rationale({ page }: PanelPage): Locator {
  return page.getByRole('textbox', { name: 'Rationale' });
}

function step({ page }: PanelPage, place: number): Locator {
  const steps = page.getByRole('navigation', { name: 'Wrap-up steps' });
  return steps.getByRole('button').nth(place - 1);
}

/** Presses a key again and again. */
async function pressTimes(field: Locator, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await field.press(key);
}

function caretIn(field: Locator): Promise<readonly number[]> {
  return field.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd]);
}
