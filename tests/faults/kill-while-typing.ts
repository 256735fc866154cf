import type { PanelPage } from '@/tests/e2e/pages/panel.page';
import type { FaultBench } from './browser/fault-bench';
import type { Fault, FaultRun } from './fault';
import { judgeTyping } from './steps/judge-typing';
import { falseAlarms, wordsInSettings, wordsOnPage } from './steps/storage-words';
import { storedText } from './steps/stored-rows';
import { Typist } from './steps/typist';

/** Kills the whole browser while someone types 100 keys a second, opens it again and looks what is there. */
export const KILL_WHILE_TYPING: Fault = {
  name: 'kill -9 while typing 100 keys/s',
  short: 2,
  share: 1,
  place: 'alone',
  run: killWhileTyping,
};

async function killWhileTyping(seed: number, bench: FaultBench): Promise<FaultRun> {
  const profile = await bench.openProfile();
  try {
    const panel = await profile.openPanel();
    await panel.start('Candidate F-1');
    await panel.note.focus();
    const typist = new Typist(panel.page);
    const typing = typist.type();
    const { acknowledged, claim } = await watch(panel, performance.now() + 400 + ((seed * 7919) % 1200));
    const at = performance.now();
    typist.stop();
    await profile.kill();
    await typing;

    await profile.launch();
    // Either page may be the first that looks at what is stored.
    const first = seed % 2 === 0 ? falseAlarms(await wordsInSettings(profile)) : [];
    const again = await profile.openPanel();
    await again.note.waitFor();
    const judged = judgeTyping({ typist, acknowledged, kept: await storedText(again.page), at });
    const alarms = [...first, ...falseAlarms(await wordsOnPage(again.page))];
    const unclaimed = claim ? [] : ['the panel did not say that what was typed is saved'];
    return { ...judged, problems: [...judged.problems, ...unclaimed, ...alarms] };
  } finally {
    await profile.close();
  }
}

/**
 * Reads again and again until a moment what is stored, and whether the panel claims that all is saved. Returns the last
 * answers: that much was acknowledged.
 */
async function watch(panel: PanelPage, until: number): Promise<{ acknowledged: string; claim: boolean }> {
  let seen = { acknowledged: '', claim: false };
  while (performance.now() < until)
    seen = { acknowledged: await storedText(panel.page), claim: await panel.status.isVisible() };
  return seen;
}
