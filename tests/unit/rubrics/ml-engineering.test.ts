import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBankFolder } from '@/scripts/rubrics/read-bank-folder';

const { bank } = readBankFolder(join(import.meta.dirname, '../../../rubrics/ml-engineering'));
const competencies = (bank?.competencies ?? []).filter(({ retired }) => retired !== true);
const questions = (bank?.questions ?? []).filter(({ retired }) => retired !== true);
const kits = bank?.kits ?? [];

const ROLES = ['applied-ml', 'mlops', 'ml-research', 'data-scientist-ml'];
const STAGES = {
  'first-call': 30,
  'technical-interview': 60,
  'ml-system-design': 90,
  'deployment-exercise-review': 60,
  behavioural: 45,
};
const ON_CALL_ROLES = ['applied-ml', 'mlops'];
const INCIDENTS = { 'incident-operations': 45 };

// What a team may count on when it adopts the bank; what holds for every bank is for `rubrics:check`.
describe('the bank of machine-learning engineering', () => {
  it('rates production work, foundations and dealings with people', () => {
    const ofGroup = (group: string) => competencies.filter((each) => each.group === group).length;
    expect(competencies.length).toBeGreaterThanOrEqual(30);
    expect(ofGroup('production')).toBeGreaterThanOrEqual(13);
    expect(ofGroup('foundations')).toBeGreaterThanOrEqual(9);
    expect(ofGroup('human')).toBeGreaterThanOrEqual(8);
  });

  it('has questions enough to interview many candidates without repeating itself', () => {
    expect(questions.length).toBeGreaterThanOrEqual(240);
    const short = competencies.filter(({ id, group }) => asked(id).length < (group === 'production' ? 10 : 6));
    expect(short.map(({ id }) => id)).toEqual([]);
  });

  it('asks about every competency at every level', () => {
    const missing = competencies.flatMap(({ id }) =>
      (['mid', 'senior', 'staff'] as const)
        .filter((level) => !asked(id).some(({ levels }) => levels.includes(level)))
        .map((level) => `${id} ${level}`),
    );
    expect(missing).toEqual([]);
  });

  it('asks six times in ten for what was done, or for a case to be worked through', () => {
    const grounded = questions.filter(({ kind }) => kind === 'past-behaviour' || kind === 'case');
    expect(grounded.length / questions.length).toBeGreaterThanOrEqual(0.6);
  });

  it('has a kit of the usual length for each role, level and stage', () => {
    const wanted = [...kitsWanted(ROLES, STAGES), ...kitsWanted(ON_CALL_ROLES, INCIDENTS)];
    const there = kits.map(({ role, level, stage, minutes }) => `${role}, ${level}, ${stage}: ${minutes} min`);
    expect(there).toEqual(expect.arrayContaining(wanted));
  });

  it('gives every interviewer a sheet of what candidates ask back', () => {
    expect(kits.filter(({ answers }) => answers.length < 3).map(({ id }) => id)).toEqual([]);
  });
});

function asked(competency: string) {
  return questions.filter((question) => question.competency === competency);
}

function kitsWanted(roles: readonly string[], stages: Readonly<Record<string, number>>): string[] {
  return roles.flatMap((role) =>
    ['mid', 'senior'].flatMap((level) =>
      Object.entries(stages).map(([stage, minutes]) => `${role}, ${level}, ${stage}: ${minutes} min`),
    ),
  );
}
