/** Something that a bank gets wrong although each of its records fits the schema. */
export interface BankProblem {
  /** The path into the bank, for example `['kits', 3, 'minutes']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}
