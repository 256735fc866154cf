import { PanelPage } from '@/tests/e2e/pages/panel.page';
import { notesShown } from '@/tests/e2e/steps/conduct';
import { finish } from '@/tests/e2e/steps/finish';
import { secondsLeft } from '@/tests/e2e/steps/place-now';
import type { FaultBench } from './browser/fault-bench';
import type { Fault, FaultRun } from './fault';
import { operationFaults } from './steps/operation-faults';
import { seededRandom } from './steps/seeded-random';
import { storedText } from './steps/stored-rows';

const MINUTE = 60_000;
/** The timer may be off by so much once the clock is right again, in seconds. */
const OFF_BY = 2;

/** The clock of the machine is set back, forward and right again in the middle of an interview, which is then sealed. */
export const CLOCK_SET: Fault = {
  name: 'clock set back and forward',
  short: 1,
  share: 0.1,
  place: 'lane',
  run: clockSet,
};

async function clockSet(seed: number, bench: FaultBench): Promise<FaultRun> {
  const random = seededRandom(seed);
  const back = -(5 + Math.floor(random() * 600)) * MINUTE;
  const forward = (5 + Math.floor(random() * 600)) * MINUTE;
  const profile = await bench.openProfile();
  try {
    const size = { width: 360, height: 665 };
    const page = await profile.openTab('sidepanel.html', size, (each) =>
      each.clock.install({ time: Date.now() }),
    );
    const panel = new PanelPage(page);
    await panel.start('Candidate C-1');
    const problems: string[] = [];
    const texts: string[] = [];
    const start = { left: await secondsLeft(panel), at: Date.now() };
    for (const shift of [0, back, forward, 0]) {
      await page.clock.setSystemTime(Date.now() + shift);
      for (const nth of [1, 2]) {
        texts.push(`note ${texts.length + 1}, clock off by ${shift / MINUTE} min, the ${nth}.`);
        await panel.addNote(texts.at(-1) ?? '');
      }
      await panel.rate('3');
      problems.push(...(await timerProblems(panel, shift)));
    }
    const spent = start.left - (await untilTicked(panel));
    const away = (Date.now() - start.at) / 1000;
    if (Math.abs(spent - away) > OFF_BY) problems.push(`the timer ran ${spent} s in ${away.toFixed(1)} s`);
    problems.push(...(await orderProblems(panel, texts)));

    await page.reload();
    await panel.note.waitFor();
    problems.push(...(await orderProblems(panel, texts)), ...(await operationFaults(page)));
    await page.clock.setSystemTime(Date.now() + back);
    await panel.wrapUp.waitFor();
    await finish(panel, 'No');
    return { problems, figures: { 'min back': -back / MINUTE, 'min forward': forward / MINUTE } };
  } finally {
    await profile.close();
  }
}

/** While the clock is wrong the time that is left may be wrong too, but it is a time, and no more than there ever was. */
async function timerProblems(panel: PanelPage, shift: number): Promise<string[]> {
  const words = await panel.timeLeft.innerText();
  const sane = /^\s*\d+:\d\d\s+(left|over)/.test(words);
  const saved = await panel.status.isVisible();
  return [
    ...(sane ? [] : [`with the clock off by ${shift / MINUTE} min the timer reads ${words}`]),
    ...(saved ? [] : [`with the clock off by ${shift / MINUTE} min it is not said that all is saved`]),
  ];
}

/** Waits for the next tick of the timer, so that it shows the clock as it was set last. */
async function untilTicked(panel: PanelPage): Promise<number> {
  const before = await panel.timeLeft.innerText();
  await panel.page.waitForFunction(
    ([element, text]) => element instanceof HTMLElement && element.innerText !== text,
    [await panel.timeLeft.elementHandle(), before] as const,
  );
  return secondsLeft(panel);
}

async function orderProblems(panel: PanelPage, texts: readonly string[]): Promise<string[]> {
  const shown = (await notesShown(panel).allInnerTexts()).map((text) =>
    Number(/note (\d+),/.exec(text)?.[1]),
  );
  const ascending = shown.toSorted((a, b) => a - b);
  const inOrder = [ascending, ascending.toReversed()].some((order) => order.join() === shown.join());
  const stored = await storedText(panel.page);
  return [
    ...(stored === texts.join('')
      ? []
      : ['the notes are not stored in the order in which they were written']),
    ...(inOrder && shown.length > 1 ? [] : [`the notes are shown in the order ${shown.join(', ')}`]),
  ];
}
