/**
 * The part of the extension's API that the product's shortcuts, hiding, pop-out and updates use, in memory. Unit tests
 * find it in the place of `wxt/browser`; a component test puts it there with
 * `vi.mock('wxt/browser', () => import('@/tests/support/fake-extension'))`. Reset before each test.
 */
import './fake-locks';

type Listener<T> = (value: T) => void;

class FakeEvent<T> {
  readonly #listeners = new Set<Listener<T>>();
  addListener = (listener: Listener<T>): void => void this.#listeners.add(listener);
  removeListener = (listener: Listener<T>): void => void this.#listeners.delete(listener);

  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  clear(): void {
    this.#listeners.clear();
  }
}

type Changes = Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>;

/** As in a browser, what is asked takes a moment, and every page hears of a change before it is reported as done. */
class FakeArea {
  readonly onChanged = new FakeEvent<Changes>();
  #stored: Record<string, unknown> = {};

  async get(key: string | null): Promise<Record<string, unknown>> {
    await aMoment();
    if (key === null) return structuredClone(this.#stored);
    return key in this.#stored ? { [key]: structuredClone(this.#stored[key]) } : {};
  }

  async set(values: Record<string, unknown>): Promise<void> {
    await aMoment();
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(values)) {
      changes[key] = { oldValue: this.#stored[key], newValue };
      this.#stored[key] = newValue;
    }
    this.onChanged.fire(changes);
    await aMoment();
    await aMoment();
  }

  async remove(key: string): Promise<void> {
    await aMoment();
    const { [key]: oldValue, ...others } = this.#stored;
    this.#stored = others;
    this.onChanged.fire({ [key]: { oldValue } });
  }

  clear(): void {
    this.#stored = {};
    this.onChanged.clear();
  }
}

/** A window, as the fake knows it. */
interface FakeWindow {
  readonly id: number;
  readonly url: string;
  readonly type: string;
}

/** Windows without a screen. */
class FakeWindows {
  readonly open: (FakeWindow & Record<string, unknown>)[] = [];
  readonly focused: number[] = [];
  /** Why a window of these bounds cannot be opened; null where it can. */
  refuses: (asked: Record<string, unknown>) => string | null = () => null;

  async getAll(): Promise<{ id: number; tabs: { url: string }[] }[]> {
    await aMoment();
    return this.open.map(({ id, url }) => ({ id, tabs: [{ url }] }));
  }

  async create(asked: { url: string; type: string }): Promise<FakeWindow> {
    await aMoment();
    const refusal = this.refuses(asked);
    if (refusal !== null) throw new Error(refusal);
    const created = { ...asked, id: this.open.length + 1 };
    this.open.push(created);
    return created;
  }

  async update(id: number, { focused }: { focused: boolean }): Promise<void> {
    await aMoment();
    if (focused) this.focused.push(id);
  }
}

/** The extension itself, in version 1.0.0. */
class FakeRuntime {
  readonly onUpdateAvailable = new FakeEvent<{ version: string }>();
  /** How often the extension was started anew. */
  reloads = 0;
  getManifest = (): { version: string } => ({ version: '1.0.0' });
  reload = (): void => void (this.reloads += 1);
}

export const browser = {
  storage: { session: new FakeArea() },
  commands: { onCommand: new FakeEvent<string>() },
  windows: new FakeWindows(),
  runtime: new FakeRuntime(),
};

/** Empties all of it. */
export function resetExtension(): void {
  browser.storage.session.clear();
  browser.commands.onCommand.clear();
  browser.windows = new FakeWindows();
  browser.runtime = new FakeRuntime();
}

/** Lets everything come about that was begun. */
export async function settled(): Promise<void> {
  for (let rounds = 0; rounds < 20; rounds += 1) await aMoment();
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
