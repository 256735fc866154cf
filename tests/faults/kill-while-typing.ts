import { PanelPage } from '@/tests/e2e/pages/panel.page';
import { ExtensionSession } from '@/tests/support/extension-session';
import type { FaultRun } from './fault';
import { storedText } from './stored-text';
import { Typist } from './typist';

const PANEL = { width: 360, height: 665 };
/** At most so much typing may be lost, in milliseconds: what was under way when the power went. */
const MAY_BE_LOST = 100;

/** Kills the whole browser while someone types 100 keys a second, opens it again and looks what is there. */
export async function killWhileTyping(seed: number): Promise<FaultRun> {
  const session = await ExtensionSession.open();
  try {
    const panel = new PanelPage(await session.openTab('sidepanel.html', PANEL));
    await panel.start('Candidate F-1');
    await panel.note.focus();
    const typist = new Typist(panel.page);
    const typing = typist.type();
    const acknowledged = await watchStored(panel, performance.now() + 400 + ((seed * 7919) % 1200));
    const killedAt = performance.now();
    typist.stop();
    await session.crash();
    await typing;

    const again = new PanelPage(await session.openTab('sidepanel.html', PANEL));
    await again.note.waitFor();
    return judge(typist, acknowledged, await storedText(again.page), killedAt);
  } finally {
    await session.close();
  }
}

/** Reads what is stored again and again until a moment; returns the last answer: that much was acknowledged. */
async function watchStored(panel: PanelPage, until: number): Promise<string> {
  let stored = '';
  while (performance.now() < until) stored = await storedText(panel.page);
  return stored;
}

function judge(typist: Typist, acknowledged: string, kept: string, killedAt: number): FaultRun {
  const unkept = typist.unkept(kept.length, killedAt);
  const problems = [
    kept.startsWith(acknowledged)
      ? null
      : `lost what was acknowledged: ${acknowledged.length} letters, ${kept.length} kept`,
    typist.letters.startsWith(kept) ? null : 'what is kept is not what was typed',
    unkept <= MAY_BE_LOST ? null : `${unkept.toFixed(0)} ms of typing lost`,
    acknowledged.length > 0 ? null : 'nothing had been acknowledged, so nothing was proved',
  ];
  return {
    problems: problems.filter((problem) => problem !== null),
    figures: {
      typed: typist.letters.length,
      acknowledged: acknowledged.length,
      kept: kept.length,
      'ms lost': Math.round(unkept),
    },
  };
}
