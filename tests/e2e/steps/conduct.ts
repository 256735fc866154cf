import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { PanelPage, RatingName } from '../pages/panel.page';

/** What an interviewer does at one question; without a rating it stays open. */
export interface Answer {
  readonly notes: readonly string[];
  readonly rating?: RatingName;
}

/** Goes through the questions in order, from the one on the screen: notes, then a rating. Returns their prompts. */
export async function conduct(panel: PanelPage, answers: readonly Answer[]): Promise<string[]> {
  const prompts: string[] = [];
  for (const [index, { notes, rating }] of answers.entries()) {
    if (index > 0) await nextQuestion(panel);
    prompts.push(await panel.question.innerText());
    for (const note of notes) await panel.addNote(note);
    if (rating) await panel.rate(rating);
  }
  return prompts;
}

/** Goes on to the next question and waits until it is on the screen. */
export async function nextQuestion(panel: PanelPage): Promise<void> {
  const before = await panel.question.innerText();
  await panel.nextQuestion.click();
  await expect(panel.question).not.toHaveText(before);
}

/** The notes on the screen of the panel. */
export function notesShown(panel: PanelPage): Locator {
  return panel.page.getByRole('region', { name: 'Notes' }).getByRole('listitem');
}

/** The rating given on the scale on the screen. */
export function ratingGiven(panel: PanelPage): Locator {
  return panel.ratingScale().getByRole('radio', { checked: true });
}
