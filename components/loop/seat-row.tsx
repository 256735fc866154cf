import { EllipsisVertical } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { SeatStanding } from '@/lib/domain/loop/loop-standing';
import type { Instant } from '@/lib/domain/schema';
import { ActionMenu } from './action-menu';
import { usePlanned } from './planned-context';
import { SEAT_ACTIONS, seatActions } from './seat-actions';
import { SeatForm } from './seat-form';
import { SeatPerson } from './seat-person';
import { SeatState } from './seat-state';
import { useInlineForm } from './use-inline-form';
import { useSeatActions } from './use-seat-actions';
import type { SeatFormKind } from './use-seat-actions';

interface SeatRowProps {
  readonly standing: SeatStanding;
  readonly now: Instant;
}

const CELL = 'border-t border-line py-2 align-top';

/** One interviewer at one stage: where their kit is, the next step first, everything else behind the menu. */
export function SeatRow({ standing, now }: SeatRowProps) {
  const { isSelf, withdrew } = usePlanned();
  const { shown, show, close, opener } = useInlineForm<SeatFormKind>();
  const act = useSeatActions(standing, show);
  const { person, stage, state } = standing;
  const ownOut = isSelf(person.id) && withdrew === null && (state === 'sent' || state === 'opened');
  const { buttons, menu } =
    withdrew === null ? seatActions(standing, isSelf(person.id)) : { buttons: [], menu: [] };
  return (
    <>
      <tr>
        <th scope="row" className={`${CELL} pl-4 text-left font-normal`}>
          <SeatPerson standing={standing} />
        </th>
        <td className={`${CELL} px-3`}>
          <SeatState standing={standing} now={now} />
        </td>
        <td className={`${CELL} pr-2`}>
          <div className="flex items-start gap-1">
            <div className="flex flex-1 flex-wrap justify-end gap-1">
              {buttons.map((action, i) => (
                <Button
                  key={action}
                  look={i === 0 ? 'plain' : 'quiet'}
                  {...(menu.length === 0 ? { ref: opener } : {})}
                  onClick={() => act[action]()}
                >
                  {SEAT_ACTIONS[action]}
                  <span className="sr-only"> for {person.name}</span>
                </Button>
              ))}
              {ownOut && <span className="py-1 text-small text-muted">Run it in the side panel</span>}
            </div>
            {menu.length > 0 && (
              <ActionMenu
                label={`More for ${person.name}, ${stage.title}`}
                className="grid size-7.5 shrink-0 place-items-center rounded-control text-muted hover:bg-raised hover:text-text"
                actions={menu.map((action) => ({ text: SEAT_ACTIONS[action], act: () => act[action]() }))}
                opener={opener}
              >
                <EllipsisVertical aria-hidden size={16} strokeWidth={1.75} />
              </ActionMenu>
            )}
          </div>
        </td>
      </tr>
      {shown && (
        <tr>
          <td colSpan={3} className="px-4 pb-3">
            <SeatForm kind={shown} standing={standing} onClose={close} />
          </td>
        </tr>
      )}
    </>
  );
}
