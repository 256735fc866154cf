import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowChange } from '@/lib/domain/storage/row-change';
import { compareRows } from '@/lib/domain/storage/row-change';
import { createSecondCopy } from '@/lib/journal/create-second-copy';
import type { SecondCopy } from '@/lib/journal/second-copy';
import { standingRows } from '@/tests/support/copy-rows';
import type { MemoryCopyFiles } from '@/tests/support/memory-copy-files';
import { Killed, MemoryFolder } from '@/tests/support/memory-copy-files';

const Doom = fc.record({ steps: fc.nat(14), share: fc.double({ min: 0, max: 1, noNaN: true }) });
const Rows = fc.array(
  fc.record({
    table: fc.constantFrom('loops' as const, 'people' as const, 'tombstones' as const),
    key: fc.constantFrom('"a"', '"b"', '["a",1]', '["c",2]'),
    row: fc.option(fc.record({ text: fc.string({ unit: 'binary', maxLength: 40 }) }), { nil: null, freq: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
);
const Page = fc.nat(1);
const Step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('append' as const), page: Page, rows: Rows }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('snapshot' as const), page: Page, thorough: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rewrite' as const), page: Page }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), page: Page }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('doom' as const), page: Page, doom: Doom }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const), page: Page }) },
);
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

/** Two pages, each killed now and then, beside a plain map of what was acknowledged. */
class World {
  readonly folder = new MemoryFolder();
  readonly wrong: string[] = [];
  readonly #pages: { files: MemoryCopyFiles; copy: SecondCopy }[] = [];
  #sequence = 0;
  #acknowledged = 0;
  #opened = 0;
  #model = new Map<string, RowChange>();
  /** What a canary would know: the files, and how long they were when something was last acknowledged. */
  #sizes = new Map<string, number>();

  #page(index: number): { files: MemoryCopyFiles; copy: SecondCopy } {
    const there = this.#pages[index];
    if (there !== undefined && !there.files.killed) return there;
    this.#opened += 1;
    const files = this.folder.page();
    const page = { files, copy: createSecondCopy(files, `page-${this.#opened}`, 1) };
    this.#pages[index] = page;
    return page;
  }

  async take(step: Step): Promise<void> {
    const { files, copy } = this.#page(step.page);
    if (step.do === 'doom') files.doom(step.doom);
    if (step.do === 'kill') files.kill();
    if (step.do === 'append') return this.#append(copy, step.rows);
    await mayDie(async () => {
      if (step.do === 'snapshot') await copy.snapshot({ thorough: step.thorough, erased: new Set() });
      if (step.do === 'rewrite') await copy.rewrite(this.#inOrder());
      if (step.do === 'close') await copy.close();
    });
    await this.#check();
  }

  async #append(copy: SecondCopy, rows: readonly Omit<RowChange, 'sequence'>[]): Promise<void> {
    this.#sequence += 1;
    const changes = rows.map((row) => ({ ...row, sequence: this.#sequence }));
    const before = new Map(this.#model);
    const acknowledged = await mayDie(async () => {
      const { file, bytes } = await copy.append(changes);
      this.#sizes.set(file, bytes);
      this.#acknowledged = this.#sequence;
    });
    for (const change of changes) this.#model.set(`${change.table} ${change.key}`, change);
    if (!acknowledged && !same(await this.#rows(), standing(this.#model))) this.#model = before;
    await this.#check();
  }

  async #rows(): Promise<Map<string, string>> {
    return standingRows(createSecondCopy(this.folder.page(), 'reader', 1));
  }

  /** What is lost, doubled, come back, called damaged without being so, or missing without a word. */
  async #check(): Promise<void> {
    const reader = createSecondCopy(this.folder.page(), 'reader', 1);
    const rows = await this.#rows();
    if (!same(rows, standing(this.#model))) this.wrong.push(`rows are ${JSON.stringify([...rows])}`);
    const { files, troubles, replaced, sequence } = await reader.inspect('contents');
    this.wrong.push(...troubles.map(({ file, kind }) => `${file} is ${kind}`));
    if ((sequence ?? 0) < this.#acknowledged) this.wrong.push(`it came to ${sequence ?? 0} only`);
    for (const [name, bytes] of this.#sizes) {
      const there = files.find((file) => file.name === name);
      if (there === undefined && !replaced.includes(name)) this.wrong.push(`${name} is gone`);
      if (there !== undefined && there.bytes < bytes) this.wrong.push(`${name} is shorter`);
    }
    for (const { name, bytes } of files) this.#sizes.set(name, bytes);
  }

  async *#inOrder(): AsyncGenerator<readonly RowChange[]> {
    yield await Promise.resolve([...this.#model.values()].sort(compareRows));
  }
}

function standing(model: ReadonlyMap<string, RowChange>): Map<string, string> {
  const live = [...model].filter(([, { row }]) => row !== null);
  return new Map(live.map(([key, { row, sequence }]) => [key, JSON.stringify([sequence, row])]));
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

/** Whether something came to its end; only a kill may keep it from that. */
async function mayDie(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

describe('a second copy whose pages are killed at any point', () => {
  it('holds what was acknowledged, whatever was being done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(Step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const world = new World();
        for (const step of steps) {
          await world.take(step);
          expect(world.wrong).toEqual([]);
        }
      }),
      { seed: 20260411, numRuns: 120 },
    );
  }, 60_000);
});
