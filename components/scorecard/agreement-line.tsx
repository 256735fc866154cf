import { agreementOf, FEWEST_UNITS } from '@/lib/domain/agreement/agreement';
import type { Consolidation } from '@/lib/domain/consolidation';

/** How alike the panel rates over all candidates shown, or why nothing can be said of it yet. */
export function AgreementLine({ consolidations }: { readonly consolidations: readonly Consolidation[] }) {
  const units = consolidations.flatMap(({ competencies }) =>
    competencies.map(({ levels }) => levels.map(({ level }) => level)),
  );
  const shared = units.filter(({ length }) => length >= 2).length;
  const agreement = agreementOf(units);
  if (agreement) {
    const [from, to] = agreement.interval.map((figure) => figure.toFixed(2));
    return (
      <p>
        <b className="font-semibold">Agreement of the panel: {agreement.alpha.toFixed(2)}</b>{' '}
        <span className="text-muted">
          (Krippendorff’s alpha, ordinal; 95 % between {from} and {to}, from {agreement.units} ratings shared
          by two or more). 1 is full agreement, 0 is chance.
        </span>
      </p>
    );
  }
  return (
    <p className="text-muted">
      {shared < FEWEST_UNITS
        ? `Nothing is said of the panel’s agreement yet: ${shared} of the ${FEWEST_UNITS} shared ratings that it takes are in.`
        : 'All shared ratings are the same, so that nothing can be said of the panel’s agreement.'}
    </p>
  );
}
