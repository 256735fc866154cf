import type { SeatStanding } from '@/lib/domain/loop/loop-standing';

/** What can be done for one seat of a loop. */
export type SeatAction =
  | 'save'
  | 'copy'
  | 'own-panel'
  | 'opened'
  | 'remind'
  | 'handover'
  | 'excuse'
  | 'replace'
  | 'reissue'
  | 'reinstate'
  | 'take-out';

export const SEAT_ACTIONS: Record<SeatAction, string> = {
  save: 'Save kit file',
  copy: 'Copy kit text',
  'own-panel': 'Put in my panel',
  opened: 'Mark opened',
  remind: 'Copy reminder',
  handover: 'Write a handover…',
  excuse: 'Excuse…',
  replace: 'Replace…',
  reissue: 'Reissue the kit…',
  reinstate: 'Reinstate…',
  'take-out': 'Take the scorecard out',
};

/** What a row offers: in sight, the next step first, and behind its menu. */
export interface SeatActions {
  readonly buttons: readonly SeatAction[];
  readonly menu: readonly SeatAction[];
}

const NONE: SeatActions = { buttons: [], menu: [] };

/**
 * What the lead can do for a seat as it stands.
 * @param self whether the seat is the lead's own, whose kit needs no file
 */
export function seatActions({ state, late, seat }: SeatStanding, self: boolean): SeatActions {
  const out: readonly SeatAction[] = ['save', 'copy', 'reissue', 'replace', 'excuse'];
  switch (state) {
    case 'no-kit':
    case 'made': {
      if (seat.competencies.length === 0) return { buttons: [], menu: ['excuse'] };
      return self
        ? { buttons: ['own-panel'], menu: ['save', 'copy', 'handover', 'replace', 'excuse'] }
        : { buttons: ['save', 'copy'], menu: ['handover', 'replace', 'excuse'] };
    }
    case 'sent':
      if (self) return { buttons: [], menu: out };
      return { buttons: late ? ['remind', 'opened'] : ['opened', 'remind'], menu: out };
    case 'opened':
      return self ? { buttons: [], menu: out } : { buttons: ['remind'], menu: out };
    case 'in':
      return { buttons: [], menu: ['take-out'] };
    case 'conflict':
      return { buttons: [], menu: ['reissue', 'replace', 'excuse'] };
    case 'excused':
      return { buttons: ['reinstate'], menu: [] };
    case 'skipped':
      return NONE;
  }
}
