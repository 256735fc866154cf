import { useApp } from '@/lib/app/app-context';
import { copyReminder } from '@/lib/app/copy-reminder';
import { copyKitText, putSeatInPanel, saveKitFile } from '@/lib/app/hand-out-kit';
import { markKitOpened } from '@/lib/app/mark-kit-opened';
import { removeScorecard } from '@/lib/app/remove-scorecard';
import { useUndoable } from '@/lib/app/use-undoable';
import type { SeatStanding } from '@/lib/domain/loop/loop-standing';
import { usePlanned } from './planned-context';
import type { SeatAction } from './seat-actions';
import { useDone } from './use-done';

/** What asks for more before it is done. */
export type SeatFormKind = 'handover' | 'excuse' | 'replace' | 'reissue' | 'reinstate';

/**
 * How each thing that a row offers is done.
 * @param ask opens the form of what asks for more
 */
export function useSeatActions(
  standing: SeatStanding,
  ask: (form: SeatFormKind) => void,
): Record<SeatAction, () => void> {
  const app = useApp();
  const { loop } = usePlanned();
  const done = useDone();
  const undoable = useUndoable();
  const { seat, person, kit, arrival } = standing;
  const kitSeat = { loopId: loop.id, seat: seat.id };
  return {
    save: () =>
      done(
        (name) => `Kit of ${person.name} saved as ${name}`,
        () => saveKitFile(app, kitSeat),
      ),
    copy: () =>
      done(`Kit of ${person.name} copied: paste it into a message`, () => copyKitText(app, kitSeat)),
    'own-panel': () =>
      done('Your interview is prepared: open the side panel', () => putSeatInPanel(app, kitSeat)),
    opened: () => {
      if (kit) undoable(`Kit of ${person.name} marked as opened`, () => markKitOpened(app, kit.id));
    },
    remind: () => done(`Reminder for ${person.name} copied`, () => copyReminder(app, loop, standing)),
    'take-out': () => {
      if (arrival)
        undoable('Scorecard taken out of the loop', () => removeScorecard(app, loop.id, arrival.hash));
    },
    handover: () => ask('handover'),
    excuse: () => ask('excuse'),
    replace: () => ask('replace'),
    reissue: () => ask('reissue'),
    reinstate: () => ask('reinstate'),
  };
}
