interface Turn {
  readonly owner: object;
  readonly mode: 'alone' | 'together';
  readonly begin: () => void;
}

/** Turns among pages, first come first served, as the browser gives them. */
export class MemoryTurns {
  #waiting: Turn[] = [];
  readonly #active = new Set<Turn>();

  async take<T>(owner: object, mode: Turn['mode'], work: () => Promise<T>): Promise<T> {
    let turn: Turn | undefined;
    await new Promise<void>((begin) => {
      turn = { owner, mode, begin };
      this.#waiting.push(turn);
      this.#next();
    });
    try {
      return await work();
    } finally {
      if (turn !== undefined) this.#active.delete(turn);
      this.#next();
    }
  }

  /** What a page had or waited for goes to the others. */
  drop(owner: object): void {
    this.#waiting = this.#waiting.filter((turn) => turn.owner !== owner);
    for (const turn of this.#active) if (turn.owner === owner) this.#active.delete(turn);
    this.#next();
  }

  #next(): void {
    for (let turn = this.#waiting[0]; turn !== undefined && this.#fits(turn); turn = this.#waiting[0]) {
      this.#waiting.shift();
      this.#active.add(turn);
      turn.begin();
    }
  }

  #fits({ mode }: Turn): boolean {
    if (mode === 'alone') return this.#active.size === 0;
    return [...this.#active].every((active) => active.mode === 'together');
  }
}
