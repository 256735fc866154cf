import type { Instant } from '../schema';
import { Line, z } from '../schema';
import type { Opening, OpeningId } from './opening';
import type { PlanId } from './plan';
import { Plan } from './plan';

export const OPENING_FORMAT = 'evenhand-opening/1';

const PARTS = {
  bank: true,
  role: true,
  level: true,
  stages: true,
  competencies: true,
  weightReason: true,
  bar: true,
} as const;

/**
 * An opening as it travels: how candidates are interviewed, without the people who do it, what
 * they vouch for, and any candidate.
 */
export const OpeningTemplate = Plan.pick(PARTS)
  .extend({ format: z.literal(OPENING_FORMAT), title: Line })
  .check(({ value, issues }) => {
    for (const list of ['stages', 'competencies'] as const) {
      const ids = value[list].map(({ id }) => id);
      const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
      if (twice !== -1)
        issues.push({
          code: 'custom',
          path: [list, twice, 'id'],
          message: 'is there twice',
          input: ids[twice],
        });
    }
  });
export type OpeningTemplate = z.infer<typeof OpeningTemplate>;

/** The template of an opening, from one of its plans. */
export function openingTemplate({ title }: Pick<Opening, 'title'>, plan: Plan): OpeningTemplate {
  const { bank, role, level, stages, competencies, weightReason, bar } = plan;
  return {
    format: OPENING_FORMAT,
    title,
    bank,
    role,
    level,
    stages,
    competencies,
    weightReason,
    bar,
  };
}

/** The first plan of an opening that begins from a template; nobody sits on its panel yet. */
export function planFromTemplate(
  { format: _format, title: _title, ...parts }: OpeningTemplate,
  { id, openingId, at }: { readonly id: PlanId; readonly openingId: OpeningId; readonly at: Instant },
): Plan {
  const first = { id, openingId, version: 1, reason: null, seats: [], attested: [] };
  return { ...parts, ...first, createdAt: at, lockedAt: null, frozen: null };
}
