import type { Operation } from '../domain/operation';

/** Where operations go. */
export interface OperationLog {
  /**
   * Appends operations of one interview, all of them or none.
   * Resolves when the write is durable; rejects, having written nothing, when it failed.
   */
  append(operations: readonly Operation[]): Promise<void>;
}
