import type { z } from '@/lib/domain/schema';
import type { FieldNotes } from './field-notes';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Fields = NonNullable<JsonSchema['properties']>;

/**
 * A JSON Schema whose fields say what they are for. The notes go by place and are not part of the product's schemas,
 * where one piece serves many fields and every word would be loaded with each page.
 */
export function withNotes(schema: JsonSchema, notes: FieldNotes, within = ''): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && { properties: fieldsWithNotes(properties, notes, within) }),
    ...(isSchema(items) && { items: withNotes(items, notes, within) }),
  };
}

function fieldsWithNotes(fields: Fields, notes: FieldNotes, within: string): Fields {
  const described = Object.entries(fields).map(([name, field]): [string, Fields[string]] => {
    if (!isSchema(field)) return [name, field];
    const place = within === '' ? name : `${within}.${name}`;
    const description = notes[place];
    return [name, { ...withNotes(field, notes, place), ...(description !== undefined && { description }) }];
  });
  return Object.fromEntries(described);
}

/** A part of a schema may also be `true` or `false`, or a list of parts. */
function isSchema(part: unknown): part is JsonSchema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
