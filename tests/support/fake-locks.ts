/**
 * The part of the Web Locks API that the product uses, in memory, since Node and jsdom have none. Importing this file
 * installs it. As in a browser, a request is answered in a later task, never while it is being made.
 */
interface LockOptions {
  readonly ifAvailable?: boolean;
  readonly steal?: boolean;
  readonly signal?: AbortSignal;
}

type LockCallback = (lock: object | null) => unknown;

interface Ticket {
  readonly run: LockCallback;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

class FakeLocks {
  readonly #held = new Map<string, Ticket>();
  readonly #waiting = new Map<string, Ticket[]>();

  request(name: string, ...rest: [LockCallback] | [LockOptions, LockCallback]): Promise<unknown> {
    const [options, run] = rest.length === 1 ? [{}, rest[0]] : rest;
    return new Promise((resolve, reject) => {
      const ticket = { run, resolve, reject };
      options.signal?.addEventListener('abort', () => this.#leave(name, ticket));
      setImmediate(() => this.#take(name, ticket, options));
    });
  }

  query(): Promise<{ held: { name: string }[] }> {
    return new Promise((resolve) => {
      setImmediate(() => resolve({ held: [...this.#held.keys()].map((name) => ({ name })) }));
    });
  }

  #take(name: string, ticket: Ticket, { ifAvailable, steal, signal }: LockOptions): void {
    const holder = this.#held.get(name);
    if (signal?.aborted) ticket.reject(aborted());
    else if (holder === undefined || steal) {
      holder?.reject(aborted());
      this.#grant(name, ticket);
    } else if (ifAvailable) ticket.resolve(ticket.run(null));
    else this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), ticket]);
  }

  #grant(name: string, ticket: Ticket): void {
    this.#held.set(name, ticket);
    void (async () => {
      try {
        ticket.resolve(await ticket.run({ name }));
      } catch (error) {
        ticket.reject(error);
      }
      if (this.#held.get(name) === ticket) this.#next(name);
    })();
  }

  #next(name: string): void {
    const [first, ...others] = this.#waiting.get(name) ?? [];
    this.#waiting.set(name, others);
    this.#held.delete(name);
    if (first) this.#grant(name, first);
  }

  #leave(name: string, ticket: Ticket): void {
    const waiting = this.#waiting.get(name) ?? [];
    if (!waiting.includes(ticket)) return;
    this.#waiting.set(
      name,
      waiting.filter((each) => each !== ticket),
    );
    ticket.reject(aborted());
  }
}

function aborted(): DOMException {
  return new DOMException('The lock request is aborted', 'AbortError');
}

const globals: { navigator?: object } = globalThis; // Node 20 has no navigator, whatever the typings of the DOM say
globals.navigator ??= {};
Object.defineProperty(globals.navigator, 'locks', { value: new FakeLocks() });

export {}; // makes this file a module, so that its names are its own
