import type { PanelPage } from '@/tests/e2e/pages/panel.page';
import type { FaultBench } from './browser/fault-bench';
import type { FaultProfile } from './browser/fault-profile';
import type { Fault, FaultRun } from './fault';
import { judgeTyping } from './steps/judge-typing';
import { AFTER, BEFORE, judgeStanding, sitMidWord, standingNow } from './steps/mid-word';
import { falseAlarms, wordsInSettings, wordsOnPage } from './steps/storage-words';
import { storedDraft } from './steps/stored-rows';
import { Typist, untilTime } from './steps/typist';

interface Going {
  readonly open: (profile: FaultProfile) => Promise<PanelPage>;
  /** What happens while someone types, up to the moment at which the panel goes. */
  readonly meanwhile: (panel: PanelPage, profile: FaultProfile, seed: number) => Promise<readonly string[]>;
  readonly go: (panel: PanelPage) => Promise<void>;
}

/** The renderer crashes while someone types in the middle of a word. */
export const RENDERER_CRASH: Fault = {
  name: 'renderer crash while typing',
  short: 1,
  share: 0.45,
  place: 'alone',
  run: (seed, bench) => panelGone(seed, bench, { open: openTab, meanwhile: typeOn, go: crashRenderer }),
};

/** The real side panel is closed while someone types in the middle of a word. */
export const PANEL_CLOSED: Fault = {
  name: 'panel closed mid-word',
  short: 1,
  share: 0.45,
  place: 'alone',
  run: (seed, bench) =>
    panelGone(seed, bench, {
      open: (profile) => profile.openDockedPanel(),
      meanwhile: typeOn,
      go: ({ page }) => page.close(),
    }),
};

/** The service worker is stopped every two seconds while someone types, then the panel is closed. */
export const WORKER_STOPPED: Fault = {
  name: 'service worker stopped every 2 s',
  short: 1,
  share: 0.1,
  place: 'alone',
  run: (seed, bench) =>
    panelGone(seed, bench, { open: openTab, meanwhile: stopWorker, go: ({ page }) => page.close() }),
};

async function panelGone(seed: number, bench: FaultBench, { open, meanwhile, go }: Going): Promise<FaultRun> {
  const profile = await bench.openProfile();
  try {
    const panel = await open(profile);
    await sitMidWord(panel, 20 + (seed % 60));
    const before = await standingNow(panel);
    const typist = new Typist(panel.page, Infinity);
    const typing = typist.type();
    const troubles = await meanwhile(panel, profile, seed);
    const acknowledged = await typedSoFar(panel);
    const at = performance.now();
    typist.stop();
    await go(panel);
    await typing;

    const again = await open(profile);
    await again.note.and(again.page.locator(':focus')).waitFor();
    const kept = await typedSoFar(again);
    const judged = judgeTyping({ typist, acknowledged, kept, at });
    const moved = judgeStanding(before, await standingNow(again), kept);
    const alarms = [await wordsOnPage(again.page), await wordsInSettings(profile)].flatMap(falseAlarms);
    return { ...judged, problems: [...judged.problems, ...troubles, ...moved, ...alarms] };
  } finally {
    await profile.close();
  }
}

function openTab(profile: FaultProfile): Promise<PanelPage> {
  return profile.openPanel();
}

async function typeOn(_panel: PanelPage, _profile: FaultProfile, seed: number): Promise<readonly string[]> {
  await untilTime(performance.now() + 300 + ((seed * 7919) % 700));
  return [];
}

async function crashRenderer({ page }: PanelPage): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await crashed;
}

/** Stops the worker twice, two seconds apart, each time only if it runs; says so where it did not stop. */
async function stopWorker({ page }: PanelPage): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  let stops = 0;
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stops += 1;
  });
  await devtools.send('ServiceWorker.enable');
  const start = performance.now();
  for (let nth = 1; nth <= 2; nth++) {
    await untilTime(start + nth * 2000);
    await devtools.send('ServiceWorker.stopAllWorkers');
  }
  await untilTime(performance.now() + 50);
  return stops > 0 ? [] : ['the worker was never stopped, so nothing was proved'];
}

/** What of the letters typed mid-word is stored. */
async function typedSoFar({ page }: PanelPage): Promise<string> {
  const { text } = await storedDraft(page);
  return text.slice(BEFORE.length, text.length - AFTER.length);
}
