import { formText } from '@/components/ui/form-text';
import { useApp } from '@/lib/app/app-context';
import { reissueKit } from '@/lib/app/reissue-kit';
import type { SeatStanding } from '@/lib/domain/loop/loop-standing';
import { HandoverField } from './handover-form';
import { usePlanned } from './planned-context';
import { ReasonForm } from '@/components/ui/reason-form';

interface ReissueFormProps {
  readonly standing: SeatStanding;
  readonly onClose: () => void;
}

/** Makes a new kit in place of one that was lost or went astray. */
export function ReissueForm({ standing: { seat, person, kit }, onClose }: ReissueFormProps) {
  const app = useApp();
  const { loop } = usePlanned();
  return (
    <ReasonForm
      title={`Reissue the kit of ${person.name}`}
      explain="A new kit takes the place of the one before. A scorecard that was made with the old one no longer counts, and is named when it comes in."
      verb="Reissue"
      onDecide={(reason, form) =>
        reissueKit(app, {
          loopId: loop.id,
          seat: seat.id,
          reason,
          handover: formText(form, 'handover').trim(),
        })
      }
      onClose={onClose}
    >
      <HandoverField text={kit?.file.handover ?? ''} />
    </ReasonForm>
  );
}
