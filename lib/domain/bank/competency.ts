import { Line, Prose, Slug, z } from '../schema';

export const CompetencyId = Slug.brand<'CompetencyId'>();
export type CompetencyId = z.infer<typeof CompetencyId>;

export const RoleId = Slug.brand<'RoleId'>();
export type RoleId = z.infer<typeof RoleId>;

const Anchor = Prose.min(1).max(600);

/** Observable behaviour per level of the scale. */
const Anchors = z.looseObject({ 1: Anchor, 2: Anchor, 3: Anchor, 4: Anchor, 5: Anchor });

/** What to listen for: short fragments that an interviewer taps when they hear them. */
export const Signals = z.looseObject({
  strong: z.array(Line.max(120)).max(20),
  weak: z.array(Line.max(120)).max(20),
});
export type Signals = z.infer<typeof Signals>;

/** What is rated. Unknown fields are kept, so that a file from a later minor version survives a round trip. */
export const Competency = z.looseObject({
  id: CompetencyId,
  title: Line,
  definition: Prose.min(1).max(1000),
  group: z.enum(['production', 'foundations', 'human']),
  anchors: Anchors,
  signals: Signals,
  roles: z.array(RoleId).max(50),
  tags: z.array(Slug).max(50),
  retired: z.boolean().optional(),
});
export type Competency = z.infer<typeof Competency>;
