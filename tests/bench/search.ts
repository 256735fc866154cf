import type { CatalogueEntry } from '@/lib/domain/question-search/catalogue';
import type { Samples } from './interleave';
import { interleave, median } from './interleave';
import type { Row } from './row';
import { row } from './row';
import { bankOfSize } from './search-bank';
import type { Search } from './search-subjects';
import { miniSearch, ours, substringScan } from './search-subjects';

/** Builds what a search needs. */
type Build = (entries: readonly CatalogueEntry[]) => Search;

const BUILDS: ReadonlyMap<string, Build> = new Map([
  ['ours', ours],
  ['substring scan', substringScan],
  ['MiniSearch', miniSearch],
]);
const BASELINES = ['substring scan', 'MiniSearch'];

/** What somebody looks for during a call, slips included. */
const TYPED = [
  'model drift alert',
  'deplyoment monitroing',
  'a/b test sample',
  'why did you',
  'throughput budgt',
];

/**
 * How long the search takes in a bank of 10,000 questions: a keystroke (the median and the worst of several texts typed
 * letter by letter), and the index. A round takes some ten seconds, nearly all of them MiniSearch's.
 */
export async function searchRows(rounds: number): Promise<readonly Row[]> {
  const entries = catalogue(10_000);
  const names = [...BUILDS.keys()];
  const searches = new Map<string, Search>();
  const builds = await interleave(names, rounds, (name) =>
    measured(() => searches.set(name, given(BUILDS, name)(entries))),
  );
  const worst = new Map(names.map((name): [string, number[]] => [name, []]));
  const medians = await interleave(names, rounds, async (name) => {
    const search = given(searches, name);
    const times: number[] = [];
    for (const text of TYPED) {
      for (let end = 1; end <= text.length; end++)
        times.push(await measured(() => search(text.slice(0, end))));
    }
    given(worst, name).push(Math.max(...times));
    return median(times);
  });
  return [
    row('search, a keystroke', medians, 'ours', BASELINES),
    row('search, the worst keystroke', withoutFirst(worst), 'ours', BASELINES),
    row('search, index of 10,000', builds, 'ours', BASELINES),
  ];
}

/** The first round warms up, as it does for what `interleave` counts itself. */
function withoutFirst(samples: Samples): Samples {
  return new Map([...samples].map(([name, values]) => [name, values.slice(1)]));
}

function catalogue(size: number): readonly CatalogueEntry[] {
  const { id, questions, competencies } = bankOfSize(size);
  const byId = new Map(competencies.map((competency) => [competency.id, competency]));
  return questions.flatMap((question) => {
    const competency = byId.get(question.competency);
    return competency ? [{ bankId: id, question, competency }] : [];
  });
}

function given<T>(all: ReadonlyMap<string, T>, name: string): T {
  const one = all.get(name);
  if (one === undefined) throw new Error(`There is no search called ${name}`);
  return one;
}

function measured(work: () => unknown): Promise<number> {
  const before = performance.now();
  work();
  return Promise.resolve(performance.now() - before);
}
