import { useLiveQuery } from 'dexie-react-hooks';
import type { BankId } from '../../domain/bank/bank';
import { compareTemplates } from '../../domain/bank/kit-template';
import type { KitTemplate } from '../../domain/bank/kit-template';
import { useDatabase } from './database-context';

/** The kit templates of one role of one bank. */
export interface TemplateGroup {
  readonly bankId: BankId;
  readonly role: string;
  readonly templates: readonly KitTemplate[];
}

/** All kit templates by bank and role, in the bank's order of roles and the order of a loop; undefined while they are being read. */
export function useKitTemplates(): readonly TemplateGroup[] | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const banks = await db.banks.toArray();
    const rows = await db.kitTemplates.toArray();
    return banks.flatMap((bank) =>
      bank.roles.map((role) => ({
        bankId: bank.id,
        role: role.title,
        templates: rows
          .filter(({ bankId, record }) => bankId === bank.id && record.role === role.id)
          .map((row) => row.record)
          .sort(compareTemplates),
      })),
    );
  }, [db]);
}
