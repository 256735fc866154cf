import type { StructureLine, StructureState } from '@/lib/domain/opening/structure-score';
import { usePlan } from './plan-context';

const LOOKS: Record<StructureState, { readonly word: string; readonly sign: string; readonly look: string }> =
  {
    met: { word: 'There', sign: '✓', look: 'text-strong' },
    vouched: { word: 'You vouch', sign: '✓', look: 'text-strong' },
    partly: { word: 'In part', sign: '◐', look: 'text-weak' },
    missing: { word: 'Missing', sign: '○', look: 'text-weak' },
  };

/** One component: how it stands, why, how to get it, and a box to vouch for what only people know. */
export function StructureItem({ line }: { readonly line: StructureLine }) {
  const { plan, locked, edit } = usePlan();
  const { component, title, state, why, how, attestable } = line;
  const { word, sign, look } = LOOKS[state];

  function vouch(ticked: boolean) {
    edit(({ attested }) => {
      const others = attested.filter((each) => each !== component);
      return { attested: ticked ? [...others, component] : others };
    });
  }

  return (
    <li className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3 px-4 py-2">
      <span className={`font-semibold ${look}`}>
        <span aria-hidden>{sign}</span> {word}
      </span>
      <div>
        <h3 className="font-semibold">{title}</h3>
        <p className="text-small text-muted">{why}</p>
        {how !== null && <p className="text-small">{how}</p>}
        {attestable && !locked && (
          <label className="mt-1 inline-flex min-h-6 items-center gap-2 text-small">
            <input
              type="checkbox"
              checked={plan.attested.includes(component)}
              onChange={({ target }) => vouch(target.checked)}
              className="size-4 accent-accent"
            />
            We do this<span className="sr-only">: {title}</span>
          </label>
        )}
      </div>
    </li>
  );
}
