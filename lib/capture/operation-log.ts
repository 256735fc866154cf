import type { Operation } from '../domain/operation';

/** Where operations go. */
export interface OperationLog {
  /**
   * Appends operations of one interview, all of them or none; those that are there already, unchanged, are passed over.
   * Resolves when the write is durable; rejects, having written nothing, when it failed.
   */
  append(operations: readonly Operation[]): Promise<void>;
  /** Opens a new connection to where operations go, before a failed write is tried again. */
  reconnect(): Promise<void>;
}
