import type { z } from '../domain/schema';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'is not a UUID such as 3f0c1b9e-7d52-4e0a-9c41-5b2f6a8d1e07',
  template_literal: 'has not the expected form',
};

/** What a schema found wrong, in words that follow the name of the place: "must be one of 1, 2, 3 or not-assessed". */
export function issueMessage(issue: Issue): string {
  if (isMissing(issue)) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return mustBe(issue.values.map(String));
    case 'invalid_union':
      return unionMessage(issue);
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_format':
      return FORMATS[issue.format] ?? ownMessage(issue.message) ?? 'has not the expected form';
    case 'unrecognized_keys':
      return 'has a field that does not belong there';
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    case 'custom':
      return ownMessage(issue.message) ?? 'is not valid';
    default:
      return 'is not valid';
  }
}

/** Expects the issue to carry its input, as `safeParse` reports it with `reportInput`. */
function isMissing(issue: Issue): boolean {
  const judgesValue =
    issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';
  return judgesValue && issue.input === undefined;
}

/** A message written in the domain stands as it is; zod's own begin with "Invalid" and speak to programmers. */
function ownMessage(message: string): string | null {
  return message.startsWith('Invalid') ? null : message;
}

function unionMessage({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const choices = errors.flat().flatMap(choicesOf);
  const alone = errors.flat().every(({ path }) => path.length === 0);
  return alone && choices.length > 0 ? mustBe(choices) : 'is none of the values that are allowed here';
}

function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(choicesOf);
  return issue.code === 'invalid_type' ? [TYPES[issue.expected] ?? issue.expected] : [];
}

function mustBe(values: readonly string[]): string {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return `must be ${only}`;
  return `must be one of ${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `is longer than ${maximum} characters`;
  if (origin === 'array') return `has more than ${counted(maximum)}`;
  return `must be at most ${maximum}`;
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return minimum === 1 ? 'is empty' : `is shorter than ${minimum} characters`;
  if (origin === 'array') return minimum === 1 ? 'is empty' : `has fewer than ${counted(minimum)}`;
  return `must be at least ${minimum}`;
}

function counted(count: number | bigint): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
