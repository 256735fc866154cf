import { useApp } from '@/lib/app/app-context';
import { saveKitFile } from '@/lib/app/hand-out-kit';
import { kitIsToLeave } from './next-step';
import { usePlanned } from './planned-context';
import { useDone } from './use-done';
import { counted } from './words';

/** Every kit that is still to be handed out as a file: how many there are, and how they are saved. */
export function useSaveAllKits(): { readonly kits: number; readonly save: () => void } {
  const app = useApp();
  const { loop, standing: all, isSelf } = usePlanned();
  const done = useDone();
  const waiting = all.seats.filter((standing) => kitIsToLeave(standing) && !isSelf(standing.person.id));

  async function saveAll() {
    for (const { seat } of waiting) await saveKitFile(app, { loopId: loop.id, seat: seat.id });
  }

  const saved = `${counted(waiting.length, 'kit')} saved: the file names stand in the rows`;
  return { kits: waiting.length, save: () => done(saved, saveAll) };
}
