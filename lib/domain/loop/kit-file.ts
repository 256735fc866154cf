import { ContentHash, contentHash } from '../content-hash';
import { Kit, KitId } from '../kit';
import { OpeningId } from '../opening/opening';
import { PersonId } from '../opening/person';
import { Instant, Line, Prose, z } from '../schema';
import { KitSecret } from './kit-issue';
import { LoopId } from './loop-id';

export const KIT_FORMAT = 'evenhand-kit/1';

const content = {
  format: z.literal(KIT_FORMAT),
  kit: Kit,
  secret: KitSecret,
  opening: z.object({ id: OpeningId, title: Line }),
  loop: LoopId,
  /** The label of the candidate. */
  candidate: Line,
  /** Who leads the panel. */
  lead: Line,
  /** Whom the kit is for, as the lead's directory names them. */
  interviewer: z.object({ person: PersonId, name: Line }),
  /** What the stage is called. */
  stage: Line,
  /** What an earlier interviewer would like to have asked; without ratings. */
  handover: Prose.max(4000),
  issuedAt: Instant,
  dueAt: Instant.nullable(),
  /** The kit that this one takes the place of. */
  supersedes: KitId.nullable(),
  /** The loop's public key, to which scorecards are sealed; null until sealing is offered. */
  sealingKey: z.string().max(200).nullable(),
};

/** What one interviewer receives for one interview, as a file or as text. */
export const KitFile = z.object({ ...content, hash: ContentHash }).check(({ value, issues }) => {
  const { hash, ...rest } = value;
  if (contentHash(rest) !== hash)
    issues.push({
      code: 'custom',
      path: ['hash'],
      message: 'does not fit the rest: the kit was altered on its way',
      input: hash,
    });
});
export type KitFile = z.infer<typeof KitFile>;

/** All of a kit file but the hash over it. */
export type KitFileContent = Omit<KitFile, 'hash'>;

/** Makes the file of a kit: its content with the hash over it. */
export function createKitFile(content: KitFileContent): KitFile {
  return { ...content, hash: contentHash(content) };
}
