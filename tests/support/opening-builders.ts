import { BankId } from '@/lib/domain/bank/bank';
import { CompetencyId, RoleId } from '@/lib/domain/bank/competency';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import type { IssuedKit } from '@/lib/domain/loop/issued-kit';
import type { KitFile, KitFileContent } from '@/lib/domain/loop/kit-file';
import { createKitFile, KIT_FORMAT } from '@/lib/domain/loop/kit-file';
import { KitSecret } from '@/lib/domain/loop/kit-issue';
import { LoopId } from '@/lib/domain/loop/loop-id';
import type { Opening } from '@/lib/domain/opening/opening';
import { OpeningId } from '@/lib/domain/opening/opening';
import type { Person } from '@/lib/domain/opening/person';
import { PersonId } from '@/lib/domain/opening/person';
import type { Plan, Seat } from '@/lib/domain/opening/plan';
import { PlanId, SeatId } from '@/lib/domain/opening/plan';
import { aKit, NINE_O_CLOCK, uuid } from './builders';

/** One who may rate anything; another number is another person. */
export function aPerson(n = 1, overrides: Partial<Person> = {}): Person {
  return {
    id: PersonId.parse(uuid(n)),
    name: `Person ${n}`,
    seniority: 'senior',
    rates: null,
    shadowing: false,
    self: false,
    createdAt: NINE_O_CLOCK,
    deletedAt: null,
    ...overrides,
  };
}

/** An opening for a senior MLOps engineer. */
export function anOpening(overrides: Partial<Opening> = {}): Opening {
  return {
    id: OpeningId.parse(uuid(1)),
    title: 'Senior MLOps engineer',
    createdAt: NINE_O_CLOCK,
    deletedAt: null,
    ...overrides,
  };
}

/** Seat `n`: person `n` at the technical interview, with the competencies named. */
export function aSeat(
  n = 1,
  competencies: readonly string[] = ['monitoring'],
  overrides: Partial<Seat> = {},
): Seat {
  return {
    id: SeatId.parse(uuid(n)),
    person: PersonId.parse(uuid(n)),
    stage: 'technical-interview',
    competencies: competencies.map((id) => CompetencyId.parse(id)),
    ...overrides,
  };
}

/** A plan that is not locked: one stage, the competencies of the built kit with equal weights, one seat that has them all. */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  const ids = aKit().parts.map(({ competency }) => competency.id);
  return {
    id: PlanId.parse(uuid(1)),
    openingId: OpeningId.parse(uuid(1)),
    version: 1,
    reason: null,
    bank: BankId.parse('small'),
    role: RoleId.parse('mlops'),
    level: 'senior',
    stages: [
      {
        id: 'technical-interview',
        title: 'Technical interview',
        template: KitTemplateId.parse('mlops-senior-technical'),
        minutes: 60,
      },
    ],
    competencies: ids.map((id) => ({ id, points: 1, critical: false, repeated: false })),
    weightReason: '',
    bar: null,
    seats: [aSeat(1, ids)],
    attested: [],
    createdAt: NINE_O_CLOCK,
    lockedAt: null,
    frozen: null,
    ...overrides,
  };
}

/** The file of the built kit for person 1. */
export function aKitFile(overrides: Partial<KitFileContent> = {}): KitFile {
  return createKitFile({
    format: KIT_FORMAT,
    kit: aKit(),
    secret: KitSecret.parse('0123456789abcdef0123456789abcdef'),
    opening: { id: anOpening().id, title: anOpening().title },
    loop: LoopId.parse(uuid(1)),
    candidate: 'C-17',
    lead: 'Lee Lead',
    interviewer: { person: PersonId.parse(uuid(1)), name: 'Person 1' },
    stage: 'Technical interview',
    handover: '',
    issuedAt: NINE_O_CLOCK,
    dueAt: null,
    supersedes: null,
    sealingKey: null,
    ...overrides,
  });
}

/** That file as its lead keeps it for seat 1: made and not sent. */
export function anIssuedKit(overrides: Partial<IssuedKit> = {}): IssuedKit {
  const file = overrides.file ?? aKitFile();
  return {
    id: file.kit.id,
    loopId: file.loop,
    seat: SeatId.parse(uuid(1)),
    person: { id: file.interviewer.person, name: file.interviewer.name },
    file,
    issuedAt: file.issuedAt,
    sent: null,
    openedAt: null,
    withdrawnAt: null,
    ...overrides,
  };
}
