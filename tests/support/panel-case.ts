import fc from 'fast-check';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import { QuestionId } from '@/lib/domain/bank/question';
import type { PlanInView } from '@/lib/domain/opening/plan-in-view';
import { aPlanSource } from './a-plan-source';
import { aBank, aCompetency, aKitTemplate, aQuestion } from './builders';
import { aPerson, aPlan, aSeat } from './opening-builders';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const STAGES = ['one', 'two', 'three'];
const SENIORITIES = ['junior', 'mid', 'senior', 'staff'] as const;

/**
 * Small panels of all kinds: up to six competencies with one question of 3 to 12 minutes each, up to three seats of up to
 * three people at up to three stages (at most twelve cells in the grid), short and long stages with and without a template,
 * people who may not rate everything, who shadow, or who are gone, and critical and repeated competencies.
 */
export const panelCase: fc.Arbitrary<PlanInView> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .filter(([competencies, seats]) => competencies * seats <= 12)
  .chain(([many, seats]) => {
    const ids = IDS.slice(0, many).map((id) => CompetencyId.parse(id));
    return fc.record({
      competencies: fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            points: fc.constant(1),
            critical: mostly(false),
            repeated: mostly(false),
            minutes: fc.integer({ min: 3, max: 12 }),
          }),
        ),
      ),
      people: fc.tuple(
        ...[1, 2, 3].map((n) =>
          fc.record({
            id: fc.constant(aPerson(n).id),
            seniority: fc.constantFrom(...SENIORITIES),
            rates: fc.oneof(fc.constant(null), fc.subarray(ids)),
            shadowing: mostly(false),
            deletedAt: fc.oneof(
              { weight: 9, arbitrary: fc.constant(null) },
              { weight: 1, arbitrary: fc.constant(1) },
            ),
          }),
        ),
      ),
      stages: fc.tuple(
        ...STAGES.map((id) =>
          fc.record({
            id: fc.constant(id),
            minutes: fc.integer({ min: 5, max: 50 }),
            covers: fc.option(fc.subarray(ids, { minLength: 1 })),
          }),
        ),
      ),
      seats: fc.array(fc.record({ person: fc.constantFrom(1, 2, 3), stage: fc.constantFrom(...STAGES) }), {
        minLength: seats,
        maxLength: seats,
      }),
    });
  })
  .map(({ competencies, people, stages, seats }): PlanInView => ({
    plan: aPlan({
      stages: stages.map(({ id, minutes, covers }) => ({
        id,
        title: `Stage ${id}`,
        template: covers && KitTemplateId.parse(id),
        minutes,
      })),
      competencies: competencies.map(({ minutes: _minutes, ...each }) => each),
      seats: seats.map(({ person, stage }, i) => aSeat(i + 1, [], { person: aPerson(person).id, stage })),
    }),
    people: people.map((person, i) => aPerson(i + 1, person)),
    source: aPlanSource(
      aBank({
        competencies: competencies.map(({ id }) => aCompetency(id)),
        questions: competencies.map(({ id, minutes }) => aQuestion(`${id}-only`, id, { minutes })),
        kits: stages.flatMap(({ id, covers }) =>
          covers
            ? aKitTemplate({
                id: KitTemplateId.parse(id),
                stage: id,
                competencies: covers.map((each) => ({
                  id: each,
                  minutes: 5,
                  questions: [QuestionId.parse(`${each}-only`)],
                })),
              })
            : [],
        ),
      }),
    ),
  }));

function mostly(value: boolean): fc.Arbitrary<boolean> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(value) },
    { weight: 1, arbitrary: fc.constant(!value) },
  );
}
