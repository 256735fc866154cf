import type { StructureComponent } from './structure-component';

/** How far a component is there; vouched where the lead says so and the plan cannot show it. */
export type StructureState = 'met' | 'partly' | 'missing' | 'vouched';

/** How an opening stands on one component of a structured interview. */
export interface StructureLine {
  readonly component: StructureComponent;
  readonly title: string;
  readonly state: StructureState;
  /** What the state rests on. */
  readonly why: string;
  /** How to get it; null where nothing is left to do. */
  readonly how: string | null;
  /** Whether only people know, so that the lead may vouch for it. */
  readonly attestable: boolean;
}

/** What a rule finds about a component. */
export type Finding = Pick<StructureLine, 'state' | 'why' | 'how'>;
/** The rules of some of the components. */
export type Findings = Partial<Record<StructureComponent, Finding>>;

/** A component that is there. */
export function met(why: string): Finding {
  return { state: 'met', why, how: null };
}

/** A component that is there in part, or not at all, and what to do about it. */
export function lacking(state: 'partly' | 'missing', why: string, how: string): Finding {
  return { state, why, how };
}
