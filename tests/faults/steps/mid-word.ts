import type { PanelPage } from '@/tests/e2e/pages/panel.page';
import { expectStored, placeNow, scrollTo, secondsLeft } from '@/tests/e2e/steps/place-now';
import type { Place } from '@/tests/e2e/steps/place-now';

const KIT = 'MLOps, senior: incident operations';
const NOTES = 12;
/** Seconds by which the difference of two readings may be off: each is of a whole second, and is painted some time after. */
const ROUNDED = 1.5;
/** What stands before and after the caret when the typing begins: it is in the middle of a word. */
export const BEFORE = 'the pager went at 3:12, and nob';
export const AFTER = 'ody knew why';

/** Where an interviewer stood before something happened to the panel. */
export interface Standing {
  readonly place: Place;
  readonly secondsLeft: number;
  /** When that was shown: a moment between these two, on the clock of `performance.now`. */
  readonly from: number;
  readonly to: number;
}

/** Brings an interviewer into the middle of an interview and of a word, with the notes scrolled. */
export async function sitMidWord(panel: PanelPage, scroll: number): Promise<void> {
  await panel.start('Candidate F-2', KIT);
  for (let nth = 1; nth <= NOTES; nth++) await panel.addNote(`note ${nth} on the first question`);
  await panel.note.focus();
  await panel.page.keyboard.insertText(`${BEFORE}${AFTER}`);
  for (let left = AFTER.length; left > 0; left--) await panel.page.keyboard.press('ArrowLeft');
  await scrollTo(panel, scroll);
  await expectStored(panel, { field: 'draft', value: { start: BEFORE.length } });
}

/** Reads where the interviewer stands. */
export async function standingNow(panel: PanelPage): Promise<Standing> {
  const place = await placeNow(panel);
  const from = performance.now();
  const left = await secondsLeft(panel);
  return { place, secondsLeft: left, from, to: performance.now() };
}

/**
 * What is not as it was, in a panel that came back after the typist's letters went between `BEFORE` and `AFTER`: question,
 * scroll, caret behind the last letter kept, and the time, which ran on meanwhile by neither more nor less.
 */
export function judgeStanding(before: Standing, after: Standing, kept: string): string[] {
  const atLeast = (after.from - before.to) / 1000;
  const atMost = (after.to - before.from) / 1000;
  const spent = before.secondsLeft - after.secondsLeft;
  const checks: readonly (readonly [string, string | number, string | number])[] = [
    ['question', after.place.question, before.place.question],
    ['place', after.place.place, before.place.place],
    ['scroll', after.place.scroll, before.place.scroll],
    ['draft', after.place.draft, `${BEFORE}${kept}${AFTER}`],
    ['caret', after.place.caret, BEFORE.length + kept.length],
  ];
  return [
    ...checks.filter(([, is, was]) => is !== was).map(([what, is, was]) => `${what} is ${is}, not ${was}`),
    ...(spent >= atLeast - ROUNDED && spent <= atMost + ROUNDED
      ? []
      : [`the timer ran ${spent} s in ${atLeast.toFixed(1)} to ${atMost.toFixed(1)} s`]),
  ];
}
