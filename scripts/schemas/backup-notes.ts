import type { FieldNotes } from './field-notes';

/** What the parts of a backup are for. Instants are whole milliseconds since 1970-01-01 UTC. */
export const BACKUP_NOTES: FieldNotes = {
  format: 'The format of the file and its version.',
  schema: 'The schema of the rows. A newer Evenhand brings older ones to its own when it restores them.',
  createdAt: 'When the backup was made, in milliseconds since 1970-01-01 UTC.',
  standing: 'How far the records had come in the browser that it was made in.',
  'standing.sequence': 'How many changes had been stored.',
  'standing.operations': 'How many operations of interviews there were.',
  'standing.hash': 'A chain of hashes over all changes.',
  hash:
    'SHA-256 over one line for each row in the order of the file: its table, a space, the row as JSON with keys sorted by ' +
    'code unit and no white space, a line feed; in UTF-8.',
  tables: 'The rows of every table, one row a line.',
  'tables.arrivals': 'Scorecards that came in for a loop.',
  'tables.candidateNames': "Candidates' names, where a loop has one beside its label.",
  'tables.debriefEvents': 'What happened in debriefs, step by step.',
  'tables.formDrafts': 'What was typed into a form and not recorded yet.',
  'tables.interviews': 'Interviews: for whom, by whom, with which kit, when.',
  'tables.issuedKits': 'Kits that were made for seats of a loop.',
  'tables.kits': 'What was asked in each interview: a snapshot of the bank.',
  'tables.loopEvents': 'What a lead decided about a loop beside its plan, with reasons.',
  'tables.loops': 'Loops: all interviews of one candidate for one role.',
  'tables.openings': 'Openings: roles that are hired for.',
  'tables.operations':
    'Every change of every interview, in order: notes, ratings, the way through the questions.',
  'tables.people': 'The people who interview.',
  'tables.plans': 'How the candidates of an opening are interviewed.',
  'tables.scorecards': 'Scorecards that were sealed in this browser.',
  'tables.settings': 'Settings of the browser profile.',
  'tables.tombstones': 'What was erased, by its random id.',
};
