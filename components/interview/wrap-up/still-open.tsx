import { unrated } from '@/lib/domain/coverage';
import { useLive } from '../live-context';
import { StepLinks } from './step-links';

/** Why the recommendation is closed: the competencies that are neither rated nor marked not assessed. */
export function StillOpen({ onStep }: { readonly onStep: (step: number) => void }) {
  const { kit, state } = useLive();
  const open = unrated(kit, state);
  if (open.length === 0) return null;
  const links = open.map(({ id, title }) => ({ key: id, text: title, competency: id }));
  return (
    <section aria-label="Still open" className="rounded-control bg-raised p-3">
      <p className="mb-1">
        The recommendation opens when every competency is rated or marked not assessed. Still open:
      </p>
      <StepLinks links={links} onStep={onStep} />
    </section>
  );
}
