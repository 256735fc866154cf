import { structureScore } from '@/lib/domain/opening/structure-score';
import { usePlan } from './plan-context';
import { StructureItem } from './structure-item';

/** Which components of a structured interview the opening has, what is missing and how to get it. */
export function StructureSection() {
  const { plan, people, source } = usePlan();
  const lines = structureScore({ plan, people, source });
  const there = lines.filter(({ state }) => state === 'met' || state === 'vouched').length;
  return (
    <section aria-label="Structure score">
      <details className="rounded-control border border-line bg-surface">
        <summary className="min-h-10 px-4 py-2.5">
          <span className="font-semibold">
            Structure score: {there} of {lines.length}
          </span>
          <span className="ml-3 text-muted">
            How much of a structured interview this opening is. The more of it, the fairer and the more
            predictive.
          </span>
        </summary>
        <ul className="divide-y divide-line border-t border-line">
          {lines.map((line) => (
            <StructureItem key={line.component} line={line} />
          ))}
        </ul>
        <p className="border-t border-line px-4 py-2 text-small text-muted">
          The components are those of Campion, Palmer and Campion (1997), A review of structure in the
          selection interview.
        </p>
      </details>
    </section>
  );
}
