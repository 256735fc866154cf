import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import { pacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import type { PacingInput } from '@/lib/domain/pacing/pacing-input';
import { mostCovered } from './any-plan';
import { brokenPromises } from './broken-promises';
import { anyMoment, aWholeInterview } from './interview-arbitrary';
import { frozen, later, rehearsal } from './rehearsal';
import { toTheLetter } from './to-the-letter';

/** The seed makes a failure happen again; fast-check prints it with the smallest failing interview. */
const TEN_THOUSAND = { numRuns: 10_000, seed: 20_260_101 };
const SOME = { ...TEN_THOUSAND, numRuns: 1_000 };

/** Many interviews on a busy machine. */
const PATIENCE = 60_000;

function needed({ competencies }: PacingInput): readonly string[] {
  return competencies.filter(({ required, hasEvidence }) => required && !hasEvidence).map(({ id }) => id);
}

function standing(advice: PacingAdvice, ...standings: readonly string[]): readonly string[] {
  return advice.competencies.filter((each) => standings.includes(each.standing)).map(({ id }) => id);
}

/** How many required competencies the advice plans to cover, whole or held short. */
function promised(input: PacingInput, advice: PacingAdvice): number {
  const open = needed(input);
  const planned = standing(advice, 'planned').filter((id) => open.includes(id)).length;
  const held = advice.plan.filter(
    ({ question, seconds }) =>
      seconds < 60 * (input.questions.find(({ id }) => id === question)?.minutes ?? 0),
  );
  return planned + held.length;
}

describe('pacingAdvice, whatever happens in an interview', () => {
  it(
    'keeps its promises at every moment, and never plans what was asked or skipped',
    () => {
      fc.assert(
        fc.property(aWholeInterview, ({ start, turns }) => {
          const used = new Set<string>();
          const broken = rehearsal(start, turns).flatMap(({ input, advice }) => {
            if (input.current) used.add(input.current.id);
            for (const { id, status } of input.questions) if (status !== 'open') used.add(id);
            const again = advice.plan.flatMap(({ question }) =>
              used.has(question) ? [`does not plan ${question} again`] : [],
            );
            return [...again, ...brokenPromises(input, advice)];
          });
          expect(broken).toEqual([]);
        }),
        TEN_THOUSAND,
      );
    },
    PATIENCE,
  );

  it(
    'keeps them in whatever state an interview is found, whatever is said of the question in focus',
    () => {
      const status = fc.constantFrom('open', 'asked', 'skipped');
      fc.assert(
        fc.property(anyMoment, status, ({ questions, ...rest }, inFocus) => {
          const input = {
            ...rest,
            questions: questions.map((each) =>
              each.id === rest.current?.id ? { ...each, status: inFocus } : each,
            ),
          };
          expect(brokenPromises(input, pacingAdvice(frozen(input)))).toEqual([]);
        }),
        SOME,
      );
    },
    PATIENCE,
  );

  it(
    'is the same for the same interview',
    () => {
      fc.assert(
        fc.property(anyMoment, (input) => {
          const copy = structuredClone(input);
          expect(JSON.stringify(pacingAdvice(copy))).toBe(JSON.stringify(pacingAdvice(frozen(input))));
        }),
        SOME,
      );
    },
    PATIENCE,
  );

  it(
    'promises no more as time goes by, and takes back no loss',
    () => {
      fc.assert(
        fc.property(anyMoment, fc.integer({ min: 1, max: 600 }), (input, seconds) => {
          const afterwards = later(input, seconds);
          const [before, after] = [pacingAdvice(input), pacingAdvice(afterwards)];
          expect(after.secondsLeft).toBeLessThanOrEqual(before.secondsLeft);
          expect(after.secondsUntilClosing).toBeLessThanOrEqual(before.secondsUntilClosing);
          expect(mostCovered(afterwards)).toBeLessThanOrEqual(mostCovered(input));
          const lost = standing(after, 'out-of-time', 'used-up');
          expect(lost).toEqual(expect.arrayContaining([...standing(before, 'out-of-time', 'used-up')]));
        }),
        SOME,
      );
    },
    PATIENCE,
  );
});

describe('pacingAdvice, followed to the letter', () => {
  it(
    'reaches the closing in time, having covered as many required competencies as any plan',
    () => {
      fc.assert(
        fc.property(anyMoment, (input) => {
          const closing = (input.availableMinutes - input.closingMinutes) * 60;
          const most = mostCovered(input);
          const ending = toTheLetter(input);
          expect({
            inTime: ending.elapsedSeconds <= Math.max(closing, input.elapsedSeconds),
            covered: ending.coveredWhole,
            asPromised: ending.coveredWhole + ending.coveredShort >= promised(input, pacingAdvice(input)),
            askedOnce: new Set(ending.asked).size === ending.asked.length,
            // Where a plan covers all that is needed, each question has all the minutes that are planned for it.
            cutShort: most === needed(input).length ? ending.cutShort : 0,
          }).toEqual({ inTime: true, covered: most, asPromised: true, askedOnce: true, cutShort: 0 });
        }),
        TEN_THOUSAND,
      );
    },
    PATIENCE,
  );

  it(
    'reaches the closing in time although evidence is missing',
    () => {
      const noted = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(anyMoment, noted, (input, pattern) => {
          const closing = (input.availableMinutes - input.closingMinutes) * 60;
          const { elapsedSeconds } = toTheLetter(input, (turn) => pattern[turn % pattern.length] === true);
          expect(elapsedSeconds).toBeLessThanOrEqual(Math.max(closing, input.elapsedSeconds));
        }),
        SOME,
      );
    },
    PATIENCE,
  );
});
