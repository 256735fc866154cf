/** What the fields of a record are for, by their names joined with dots; a list stands for its entries. */
export type FieldNotes = Readonly<Record<string, string>>;

const SIGNALS: FieldNotes = {
  signals: 'Evidence to tap when it is heard, as short fragments; at least two on each side.',
  'signals.strong': 'What speaks for the candidate, such as "names metric, threshold and owner".',
  'signals.weak': 'What speaks against the candidate, such as "users found it first".',
};

export const HEADER_NOTES: FieldNotes = {
  format: 'The format of the bank and its version.',
  id: "The bank's own id, a kebab-case slug that never changes.",
  title: 'What the bank is called on screen.',
  version: 'Major, minor and patch, such as 1.2.0.',
  licence: 'Under which terms the bank may be used, such as MIT.',
  scale: 'The five levels on which every competency is rated.',
  'scale.levels': 'A label for each level, from 1, the lowest, to 5.',
  roles: 'The roles that the bank serves.',
  'roles.id': 'Kebab-case; competencies, questions and kits name it.',
  'roles.title': 'What the role is called on screen.',
  'roles.summary': 'What someone in this role does, in a sentence.',
  origin: 'Where the bank came from, if it was made out of another.',
};

export const COMPETENCY_NOTES: FieldNotes = {
  ...SIGNALS,
  id: 'Kebab-case, unique in the bank, stable for ever; the file is named after it.',
  title: 'What the competency is called on screen.',
  definition: 'What is rated, in a sentence or two.',
  group: 'Under which heading it is shown.',
  anchors:
    'What a candidate at each level does: behaviour that can be observed, each of another kind than its neighbours.',
  roles: 'Roles for which it is rated; none means every role.',
  tags: 'Words to find it by, kebab-case.',
  retired: 'Kept for old scorecards, and used in no new kit.',
};

export const QUESTION_NOTES: FieldNotes = {
  ...SIGNALS,
  id: 'Kebab-case, unique in the bank, stable for ever; the file is named after it.',
  competency: 'The id of the competency that the answer is evidence for; the folder is named after it.',
  prompt: 'The question as it is read aloud. It asks one thing.',
  kind: 'Whether it asks for an occasion from the past, an imagined situation, knowledge, or a case to work through.',
  intent: 'What the answer tells the interviewer, in a sentence. The candidate does not hear it.',
  probes: 'Planned follow-ups, three or more; at least one asks what the candidate did themselves.',
  'probes.id': 'Kebab-case, unique in the question.',
  'probes.rank': 'Its place in the order of asking, from 1.',
  'probes.text': 'The follow-up as it is read aloud. It asks one thing.',
  'probes.purpose': "What it is after. A probe of ownership asks for the candidate's own part.",
  levels: 'Seniority that the question is written for.',
  roles: 'Roles that the question is written for; none means every role.',
  tags: 'Words to find it by, kebab-case.',
  minutes: 'Minutes that the answer is planned to take, probes included.',
  rank: 'Its place within the competency, from 1, the first to be offered.',
  retired: 'Kept for old scorecards, and used in no new kit.',
};

export const KIT_NOTES: FieldNotes = {
  id: 'Kebab-case, unique in the bank, stable for ever; the file is named after it.',
  title: 'What the kit is called on screen.',
  role: 'The role that it interviews for.',
  stage: 'The stage of the loop, kebab-case, such as first-call.',
  level: 'The seniority that it interviews for.',
  minutes: 'The length of the interview: opening, competencies and closing together.',
  competencies: 'What is rated, in the order of the talk; at most eight.',
  'competencies.id': 'The id of the competency.',
  'competencies.minutes': 'The time set aside for it; within a minute of what its questions take together.',
  'competencies.questions': 'The ids of its questions, in the order of asking.',
  opening: 'What the interviewer says first.',
  'opening.text': 'The passage as it is read aloud.',
  'opening.minutes': 'The time set aside for it.',
  closing: "What the interviewer says last, with the time for the candidate's own questions.",
  'closing.text': 'The passage as it is read aloud.',
  'closing.minutes': "The time set aside for it, the candidate's own questions included.",
  answers: 'What candidates ask back, with what the interviewer should have at hand.',
  'answers.id': 'Kebab-case, unique in the kit.',
  'answers.question': 'What a candidate may ask.',
  'answers.guidance': 'What a useful answer holds; the interviewer fills it in for their own team.',
};

/** A whole bank in one file. */
export const BUNDLE_NOTES: FieldNotes = {
  ...HEADER_NOTES,
  competencies: 'Every competency of the bank.',
  ...within('competencies', COMPETENCY_NOTES),
  questions: 'Every question of the bank.',
  ...within('questions', QUESTION_NOTES),
  kits: 'Every kit template of the bank.',
  ...within('kits', KIT_NOTES),
};

function within(list: string, notes: FieldNotes): FieldNotes {
  return Object.fromEntries(Object.entries(notes).map(([field, note]) => [`${list}.${field}`, note]));
}
