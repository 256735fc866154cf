import { attestedFinding, isAttestable } from './attested-structure';
import { derivedStructure } from './derived-structure';
import { ENSURED } from './ensured-structure';
import type { PlanInView } from './plan-in-view';
import { StructureComponent } from './structure-component';
import type { Finding, StructureLine } from './structure-line';
import { structureTitle } from './structure-title';

export type { StructureLine, StructureState } from './structure-line';
export { structureTitle } from './structure-title';

/**
 * Which of the fifteen components of a structured interview an opening has (see `StructureComponent`), what each rests on and
 * how to get those that are missing: what the product sees to, what the plan shows, and what its lead vouches for.
 * @returns a line for each component, in the order of the review
 */
export function structureScore(view: PlanInView): readonly StructureLine[] {
  const derived: Partial<Record<StructureComponent, Finding>> = { ...ENSURED, ...derivedStructure(view) };
  return StructureComponent.options.map((component) => {
    const attestable = isAttestable(component);
    const finding = attestable ? attestedFinding(component, view.plan) : derived[component];
    if (!finding) throw new Error(`There is no rule for the component ${component}`);
    return { component, title: structureTitle(component), ...finding, attestable };
  });
}
