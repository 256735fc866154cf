import { foldRegisters } from '@/lib/domain/register';
import type { Page } from '@playwright/test';
import type { OperationRow, RegisterRow } from '@/lib/db/database';
import { storedRows } from './stored-rows';

/**
 * What is wrong with the operations of the one interview that is stored: a counter that is missing or comes twice, or
 * registers that are not what the operations come to.
 */
export async function operationFaults(page: Page): Promise<string[]> {
  const stored = await storedRows(page, ['operations', 'registers']);
  const operations = (stored.operations ?? []) as OperationRow[]; // the product's own rows
  const registers = (stored.registers ?? []) as RegisterRow[]; // the same
  operations.sort((a, b) => a.counter - b.counter);
  const gap = operations.findIndex(({ counter }, index) => counter !== index + 1);
  const there = new Map(
    registers.map((register) => [`${register.field} ${register.of}`, text(register.value)]),
  );
  const folded = foldRegisters(operations);
  const wrong = folded.filter(({ field, of, value }) => there.get(`${field} ${of}`) !== text(value));
  return [
    ...(gap === -1 ? [] : [`after operation ${gap} comes ${operations[gap]?.counter}`]),
    ...(wrong.length === 0 && there.size === folded.length
      ? []
      : [`registers that do not fit the operations: ${wrong.map(({ field }) => field).join(', ')}`]),
  ];
}

/** The same text for values that are alike, since the order of keys survives the database. */
function text(value: unknown): string {
  return JSON.stringify(value);
}
