import { useApp } from '@/lib/app/app-context';
import { excuseSeat } from '@/lib/app/excuse-seat';
import { reinstateSeat } from '@/lib/app/reinstate-seat';
import type { SeatStanding } from '@/lib/domain/loop/loop-standing';
import { HandoverForm } from './handover-form';
import { usePlanned } from './planned-context';
import { ReasonForm } from '@/components/ui/reason-form';
import { ReissueForm } from './reissue-form';
import { ReplaceForm } from './replace-form';
import type { SeatFormKind } from './use-seat-actions';

interface SeatFormProps {
  readonly kind: SeatFormKind;
  readonly standing: SeatStanding;
  readonly onClose: () => void;
}

/** The form that a decision about one seat asks for. */
export function SeatForm({ kind, standing, onClose }: SeatFormProps) {
  const app = useApp();
  const { loop } = usePlanned();
  const { person, seat, kit } = standing;
  const given = { loopId: loop.id, seat: seat.id };
  switch (kind) {
    case 'handover':
      return <HandoverForm standing={standing} onClose={onClose} />;
    case 'replace':
      return <ReplaceForm standing={standing} onClose={onClose} />;
    case 'reissue':
      return <ReissueForm standing={standing} onClose={onClose} />;
    case 'excuse':
      return (
        <ReasonForm
          title={`Excuse ${person.name}`}
          explain={
            kit?.sent
              ? 'No scorecard is expected from them. Their kit is withdrawn; if its scorecard comes in all the same, you are told.'
              : 'No scorecard is expected from them.'
          }
          verb="Excuse"
          onDecide={(reason) => excuseSeat(app, { ...given, reason })}
          onClose={onClose}
        />
      );
    case 'reinstate':
      return (
        <ReasonForm
          title={`Reinstate ${person.name}`}
          explain="Their scorecard is expected again. They need a kit."
          verb="Reinstate"
          onDecide={(reason) => reinstateSeat(app, { ...given, reason })}
          onClose={onClose}
        />
      );
  }
}
