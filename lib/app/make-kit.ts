import { readPlanSource } from '../db/plan-source-repository';
import type { Database } from '../db/database';
import { contentHash } from '../domain/content-hash';
import { KitId } from '../domain/kit';
import type { Kit } from '../domain/kit';
import type { IssuedKit } from '../domain/loop/issued-kit';
import { createKitFile, KIT_FORMAT } from '../domain/loop/kit-file';
import type { KitFile } from '../domain/loop/kit-file';
import { KitSecret } from '../domain/loop/kit-issue';
import type { RosterSeat } from '../domain/loop/loop-roster';
import type { Plan, Seat } from '../domain/opening/plan';
import { plannedKit } from '../domain/opening/planned-kit';
import { Prose } from '../domain/schema';
import type { App } from './app';
import { currentInterviewer } from './interviewer';
import type { PlannedLoop } from './planned-loop';

/** What a kit for a seat carries besides what the plan says. */
interface KitExtras {
  readonly handover: string;
  /** The kit that it takes the place of, where that one had left. */
  readonly supersedes: KitId | null;
}

/**
 * Makes a kit for a seat of a loop as the plan stands, for whoever sits there now. It is not stored yet.
 * @throws Error in words for the person where the seat rates nothing or the handover is too long
 */
export async function makeKit(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  loop: PlannedLoop,
  seat: RosterSeat,
  { handover, supersedes }: KitExtras,
): Promise<IssuedKit> {
  const { newId, now } = app;
  const at = now();
  const id = KitId.parse(newId());
  // 128 bits out of the random ones of two ids, of which each has 122.
  const secret = KitSecret.parse(contentHash([newId(), newId()]).slice(0, 32));
  const { id: person, name } = seat.person;
  const made = { id, secret, handover: checkedHandover(handover), supersedes, issuedAt: at };
  return {
    id,
    loopId: loop.loop.id,
    seat: seat.seat.id,
    person: { id: person, name },
    file: await fileOf(app, loop, seat, made),
    issuedAt: at,
    sent: null,
    openedAt: null,
    withdrawnAt: null,
  };
}

/**
 * A kit that has not left, made anew from its plan as that stands now, under the same id and with the same secret.
 * @throws Error in words for the person where the seat rates nothing or the handover is too long
 */
export async function remakeKit(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  loop: PlannedLoop,
  seat: RosterSeat,
  kit: IssuedKit,
  handover: string = kit.file.handover,
): Promise<IssuedKit> {
  const { id, issuedAt } = kit;
  const { secret, supersedes } = kit.file;
  const made = { id, secret, handover: checkedHandover(handover), supersedes, issuedAt };
  const { id: person, name } = seat.person;
  return { ...kit, person: { id: person, name }, file: await fileOf(app, loop, seat, made) };
}

type Made = KitExtras & Pick<KitFile, 'secret' | 'issuedAt'> & { readonly id: KitId };

async function fileOf(
  app: Pick<App, 'db' | 'newId'>,
  { loop, plan, opening }: PlannedLoop,
  { seat, stage, person }: RosterSeat,
  { id, ...made }: Made,
): Promise<KitFile> {
  const { name: lead } = await currentInterviewer(app);
  return createKitFile({
    format: KIT_FORMAT,
    kit: await kitOf(app.db, id, plan, seat),
    ...made,
    opening: { id: plan.openingId, title: opening?.title ?? loop.role },
    loop: loop.id,
    candidate: loop.candidate,
    lead,
    interviewer: { person: person.id, name: person.name },
    stage: stage.title,
    dueAt: loop.dueAt,
    sealingKey: null,
  });
}

async function kitOf(db: Database, id: KitId, plan: Plan, seat: Seat): Promise<Kit> {
  if (seat.competencies.length === 0)
    throw new Error('This seat rates nothing yet. Give it a competency in the plan first.');
  const frozen = plan.frozen?.kits.find((each) => each.seat === seat.id);
  if (frozen) return { ...frozen.kit, id };
  return plannedKit(id, plan, seat, await readPlanSource(db, plan.bank));
}

function checkedHandover(handover: string): string {
  const checked = Prose.max(4000).safeParse(handover.trim());
  if (!checked.success) throw new Error('The handover is too long: use at most 4000 characters.');
  return checked.data;
}
