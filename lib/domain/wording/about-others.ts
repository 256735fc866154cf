const REACH = 48;

/** People other than the candidate, as they turn up in what a candidate tells. */
const OTHERS =
  /\b(?:(?:an?|the|another|other|one) (?:author|engineer|owner|person|people|analyst|researcher)|annotators?|applicants?|assistant|boss(?:es)?|borrowers?|bot|ceo|chatbot|client(?:s|'s)?|colleagues?|competitors?|co-?workers?|cto|customer(?:s|'s)?|directors?|doctors?|drivers?|employees?|experts?|guests?|influencer|intern|judges?|labell?ers?|managers?|mentors?|nurses?|passengers?|patient(?:s|'s)?|peers?|persona|pm|po|predecessors?|raters?|reviewers?|somebody|someone|speakers?|stakeholders?|students?|(?:team|tech) lead|teammates?|tenants?|user(?:s|'s)?|vendor|voters?|workers?)\b/;

const NAMED = /^(?:the |this |our )?(?:candidate|interviewee|cand)\b/;

const SET_ASIDE =
  /(?:\b(?:not|never|without|nor)|n't) (?:be )?(?:ask(?:ed|ing)?|consider(?:ed|ing)?|count(?:ed|ing)?|discuss(?:ed|ing)?|rat(?:e|ed|ing)|scor(?:e|ed|ing)|weigh(?:ed|ing)?|us(?:e|ed|ing))(?: [a-z']+){0,3} $/;

/** The words before a mention, back to the end of the sentence before. */
function before(text: string, mention: number): string {
  const near = text.slice(Math.max(0, mention - REACH), mention);
  return near.slice(Math.max(...['. ', '! ', '? ', '; ', '\n'].map((sign) => near.lastIndexOf(sign))) + 1);
}

/**
 * Whether the words at a mention in a plain text are likely said of somebody else: a colleague, a user or a patient was
 * spoken of just before, and the candidate is not named since.
 */
export function isAboutOthers(text: string, mention: number): boolean {
  return !NAMED.test(text.slice(mention, mention + 24)) && OTHERS.test(before(text, mention));
}

/** Whether it is said just before that the matter was left out: "did not ask about …". */
export function isSetAside(text: string, mention: number): boolean {
  return SET_ASIDE.test(before(text, mention));
}
