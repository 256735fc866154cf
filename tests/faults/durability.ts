import { PanelPage } from '@/tests/e2e/pages/panel.page';
import { isRecordTable } from '@/lib/domain/storage/record-tables';
import type { FaultBench } from './browser/fault-bench';
import type { Fault, FaultRun } from './fault';
import { Typist, untilTime } from './steps/typist';

/**
 * A power cut cannot be brought about here. Whether one would lose what was acknowledged hangs on the durability of each
 * write, which the browser says: *strict* is acknowledged when it has reached the disk.
 */
export const POWER_LOSS: Fault = {
  name: 'power loss: durability of every write',
  short: 1,
  share: 0.02,
  place: 'lane',
  run: everyWriteIsStrict,
};

/** A transaction that may write, as the page opened it. */
interface Write {
  readonly stores: readonly string[];
  readonly durability: string;
}

/** Text, since it runs in the page before its own scripts. */
const WATCH = `
  globalThis.writes = [];
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...words) {
    const opened = open.apply(this, words);
    if (opened.mode === 'readwrite')
      globalThis.writes.push({ stores: [...opened.objectStoreNames], durability: opened.durability });
    return opened;
  };
`;

async function everyWriteIsStrict(_seed: number, bench: FaultBench): Promise<FaultRun> {
  const profile = await bench.openProfile();
  try {
    const size = { width: 360, height: 665 };
    const page = await profile.openTab('sidepanel.html', size, (each) => each.addInitScript(WATCH));
    const panel = new PanelPage(page);
    await panel.start('Candidate P-1');
    await panel.rate('4');
    await panel.note.focus();
    const typist = new Typist(page);
    const typing = typist.type();
    await untilTime(performance.now() + 500);
    typist.stop();
    await typing;
    return judge(await page.evaluate<Write[]>('globalThis.writes'));
  } finally {
    await profile.close();
  }
}

function judge(writes: readonly Write[]): FaultRun {
  const ofRecords = writes.filter(({ stores }) => stores.some(isRecordTable));
  const captures = writes.filter(({ stores }) => stores.includes('operations'));
  const weak = ofRecords.filter(({ durability }) => durability !== 'strict');
  const where = [...new Set(weak.flatMap(({ stores, durability }) => `${stores.join('+')} (${durability})`))];
  return {
    problems: [
      ...(weak.length === 0 ? [] : [`${weak.length} writes are not strict: ${where.join(', ')}`]),
      ...(captures.length > 0 ? [] : ['nothing was captured, so nothing was proved']),
    ],
    figures: { 'writes of records': ofRecords.length, captures: captures.length },
  };
}
