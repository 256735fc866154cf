import type { TemplateGroup } from '@/lib/db/live/use-kit-templates';
import type { BankId } from '@/lib/domain/bank/bank';
import type { RoleId } from '@/lib/domain/bank/competency';
import { Level } from '@/lib/domain/level';

/** A role of a bank that an opening can be made for, with the levels at which the bank has kits. */
export interface RoleChoice {
  readonly key: string;
  readonly bank: BankId;
  readonly role: RoleId;
  readonly title: string;
  readonly levels: readonly Level[];
}

/** The roles that have kits, in the order of the banks. */
export function rolesOf(groups: readonly TemplateGroup[]): readonly RoleChoice[] {
  return groups.flatMap(({ bankId, role: title, templates }) => {
    const role = templates[0]?.role;
    if (role === undefined) return [];
    const levels = Level.options.filter((level) => templates.some((template) => template.level === level));
    return [{ key: `${bankId}/${role}`, bank: bankId, role, title, levels }];
  });
}
