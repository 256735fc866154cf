import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { storeCandidateName, addLoop } from '@/lib/db/loop-repository';
import { addOpening } from '@/lib/db/opening-repository';
import { putPerson } from '@/lib/db/person-repository';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import type { Loop } from '@/lib/domain/loop/loop';
import type { Person } from '@/lib/domain/opening/person';
import type { Plan } from '@/lib/domain/opening/plan';
import type { Scorecard } from '@/lib/domain/scorecard';
import { aLoop, aScorecard } from '@/tests/support/builders';
import { anOpening, aPerson, aPlan, aSeat } from '@/tests/support/opening-builders';
import { aScorecardFile } from '@/tests/support/scorecard-files';
import { storeBank } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

const template = KitTemplateId.parse('mlops-senior-technical');

/** Ada and Ben at a technical interview, Cy at a team interview; Di is in the directory alone. */
export const PEOPLE: readonly Person[] = ['Ada', 'Ben', 'Cy', 'Di'].map((name, i) =>
  aPerson(i + 1, { name }),
);

/** A plan with two stages and three seats. */
export function threeSeats(overrides: Partial<Plan> = {}): Plan {
  return aPlan({
    stages: [
      { id: 'technical-interview', title: 'Technical interview', template, minutes: 60 },
      { id: 'team-interview', title: 'Team interview', template, minutes: 45 },
    ],
    seats: [
      aSeat(1, ['monitoring']),
      aSeat(2, ['latency']),
      aSeat(3, ['teamwork'], { stage: 'team-interview' }),
    ],
    ...overrides,
  });
}

interface Surroundings {
  readonly plan?: Plan;
  readonly people?: readonly Person[];
  readonly loop?: Partial<Loop>;
  readonly name?: string;
  /** Where the dashboard opens; the loop's page unless said otherwise. */
  readonly hash?: string;
}

/** Stores an opening with a loop of it, as made just now, and shows the dashboard. */
export async function visitPlanned({
  plan = threeSeats(),
  people = PEOPLE,
  loop,
  name,
  hash,
}: Surroundings = {}) {
  const app = createTestApp();
  const opening = anOpening();
  await storeBank(app);
  for (const person of people) await putPerson(app.db, person);
  await addOpening(app.db, opening, plan);
  const made = aLoop({
    candidate: 'C-17',
    plan: { openingId: opening.id, planId: plan.id },
    ...loop,
  });
  await addLoop(app.db, made);
  if (name) await storeCandidateName(app.db, made.id, name);
  visitDashboard(app, hash ?? `#/loops/${made.id}`);
  await screen.findByRole('heading', { level: 1 });
  return { app, loop: made, opening, plan, user: userEvent.setup() };
}

/** The row of an interviewer. */
export async function rowOf(name: string): Promise<HTMLElement> {
  return screen.findByRole('row', { name: new RegExp(`^${name}`) });
}

/** What the buttons of a row say, the next step first; without the menu. */
export async function buttonsOf(name: string): Promise<(string | null)[]> {
  const buttons = within(await rowOf(name)).queryAllByRole('button');
  return buttons.filter((each) => !each.hasAttribute('aria-haspopup')).map(({ textContent }) => textContent);
}

/** Presses a button of a row. */
export async function press(name: string, button: RegExp): Promise<void> {
  await userEvent.click(await within(await rowOf(name)).findByRole('button', { name: button }));
}

/** Chooses something behind the menu of a row. */
export async function choose(name: string, item: RegExp): Promise<void> {
  await press(name, /^More for/);
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}

/** Gives the reason that the open form asks for, and decides. */
export async function decide(form: RegExp, reason: string, verb: string): Promise<void> {
  const within_ = within(await screen.findByRole('form', { name: form }));
  await userEvent.type(within_.getByRole('textbox', { name: 'Reason' }), reason);
  await userEvent.click(within_.getByRole('button', { name: verb }));
}

/** The scorecard that an interviewer seals with the kit that holds for their seat. */
export async function scorecardOf(
  { db }: TestApp,
  name: string,
  n: number,
  overrides: Partial<Scorecard> = {},
): Promise<Scorecard> {
  const kits = await db.issuedKits.toArray();
  const kit = kits.find(({ person, withdrawnAt }) => person.name === name && withdrawnAt === null);
  if (!kit) throw new Error(`${name} has no kit`);
  const { hash, secret } = kit.file;
  return aScorecard(n, {
    candidate: 'C-17',
    kit: kit.file.kit,
    issue: { kit: kit.id, hash, secret },
    interviewer: { ...aScorecard(n).interviewer, name },
    ...overrides,
  });
}

/** Drops scorecards on the page that is shown. */
export function dropScorecards(...scorecards: readonly Scorecard[]): void {
  const files = scorecards.map((each) => aScorecardFile(each));
  fireEvent.drop(screen.getByRole('heading', { level: 1 }), { dataTransfer: { files } });
}
