import { END, endOr, HELPING, NOT_DATA } from './phrase-parts';
import type { WordingRule } from './wording-rule';

const DECADE = "(?:(?:early|mid|late)[- ])?(?:twenties|thirties|forties|fifties|sixties|seventies|[2-7]0'?s)";
const CHILDREN = `(?: (?:\\d+|one|two|three|four|five|several|many|some|any|more|no|young|small|little|teenage|a|an)){0,3} (?:kids|children|babies|baby|toddlers?|newborn|twins)(?! (?:of|process|nodes?|pages?|menus?|items?)\\b)`;
const CONDITION =
  "(?:disabilit(?:y|ies)|illness|stutter|stammer|speech impediment|lisp|limp|anxiety|depression|adhd|autism|asperger'?s?|dyslexia|cancer|tourette'?s?|hearing aids?|epilepsy|diabetes|burn-?out|special needs|(?:medical|mental health|hearing|heart) (?:conditions?|issues?|problems?))";

/**
 * What the law protects: age, sex, family, health, sexual orientation. The list of protected characteristics, here and
 * in the other unlawful rules, is drawn from the EU directives 2000/43/EC, 2000/78/EC and 2006/54/EC, section 4 of the
 * UK Equality Act 2010, and the EEOC's guidance on pre-employment inquiries (United States). It claims no legal advice.
 */
export const BODY_AND_FAMILY_RULES: readonly WordingRule[] = [
  {
    id: 'age',
    kind: 'unlawful',
    why: 'Age is protected by equal-treatment law and shows nothing about the competency.',
    instead:
      'Remove it. Note what was done and when instead: "moved two services to containers in 2023, gave the steps in order".',
    traits: '(?:past|over) (?:his|her|their) prime|a (?:boomer|millennial)|youthful',
    loose:
      'too (?:old|young)|elderly|middle[- ]aged|old[- ](?:fashioned|school)|old|young|older|younger|a digital native|aged|over the hill|close to retirement|near(?:ing)? retirement|set in (?:his|her|their) ways',
    phrases: {
      anywhere: [
        `(?:in|into|past) (?:his|her) ${DECADE}`,
        '(?:too|so|very|rather) (?:old|young) for (?:this|the|our|a|that) (?:job|level|position|post|role|team)',
        'at (?:his|her) age',
      ],
      his: [
        '(?:real |exact |actual |advanced |young )?(?:age|birth ?date|birthday|date of birth|year of birth)(?! at\\b)',
      ],
      heIs: [
        `(?:(?:about|already|almost|around|at least|in|just|maybe|nearly|only|over|past|well|under) ){0,3}(?:${DECADE}|[2-7]\\d(?![.,]\\d)(?:[- ]ish| years? old|${END}))`,
      ],
      heOrHead: [`(?:was )?born in (?:the )?(?:19|20)?\\d\\d(?:'?s)?`],
      head: [
        `(?:probably |looks |maybe |well )?(?:(?:over|about|around) )?(?:[2-7]\\d years? old|(?:early|mid|late)[- ](?:twenties|thirties|forties|fifties|sixties|[2-7]0'?s))${END}`,
        '(?:much |far |a bit |probably )?too (?:young to|old to (?:adapt|change|keep up|lead|learn))',
        '(?:maybe |perhaps |probably |seems |looks |sounds )?(?:much |far |a bit )?too (?:old|young) for (?:on[- ]call|night shifts|shift work|start-?ups?|leadership|management|travel)',
      ],
    },
  },
  {
    id: 'sex-or-gender',
    kind: 'unlawful',
    why: 'Sex and gender are protected by equal-treatment law and show nothing about the competency.',
    instead:
      'Remove it. Note the work itself instead: "led the rollback of the ranking model and named the trigger".',
    traits: 'ladylike|unladylike|girly|motherly|effeminate|butch',
    loose: 'transgender|non[- ]binary|feminine|masculine|manly|female|male',
    phrases: {
      head: [
        '(?:female|male|woman|lady|girl) (?:candidate|coder|dev|developer|engineer|hire|interviewee|scientist)',
      ],
      anywhere: [
        '(?:our|only|first|this) (?:female|male|woman|lady|girl) (?:candidate|coder|dev|developer|engineer|hire|interviewee|scientist)',
        `for an? (?:female|girl|guy|lady|woman)(?: engineer| developer)?${END}`,
        'diversity (?:candidate|hire|pick)|(?:helps?|improves?|good for) our (?:diversity|gender balance)(?: figures| numbers)?',
        `typical (?:woman|female|girl|bloke)${END}`,
      ],
      his: ['(?:gender|pronouns)'],
      heIs: [
        `(?:the |our )?(?:only |first |just )?(?:a |an |another )?(?:woman|female|girl|male|man|trans (?:man|woman))${endOr('and|but|here|i|in|on|so|that|we')}`,
      ],
    },
  },
  {
    id: 'pregnancy-or-family',
    kind: 'unlawful',
    why: 'Pregnancy, children and family plans are protected by equal-treatment law and show nothing about the competency.',
    instead:
      'Remove it. If the post has fixed hours, note only the answer to a question that every candidate was asked: "can take the on-call week".',
    traits: 'pregnant|breast-?feeding|menopausal|hormonal',
    loose: 'a (?:single |new |working |young |busy )?(?:mum|mom|mother|dad|father|parent)',
    phrases: {
      their: ['(?:maternity|paternity|parental) leave'],
      who: [
        '(?:has|have|had|want|expect) (?:(?:a|two|three|small|young) ){0,2}(?:baby|kids|newborn|toddlers?|twins)(?! of\\b)',
      ],
      anywhere: [
        '(?:after|before|for|from|in|on|take|takes|took|taking) (?:(?:a|her|his|long|recent|their) )?(?:maternity|paternity|parental) leave',
        `their (?:family (?:commitments|obligations|plans|situation)|childcare)${NOT_DATA}`,
        '(?:because of|due to) (?:(?:his|her|their) )?(?:family|kids)(?! of)',
        '(?:mother|father|mum|mom|dad) of (?:\\d|one|two|three|four|five|young|small)',
      ],
      his: [
        '(?:(?:own|young|small|two|three|four) )?(?:kids?|children|daughters?|sons?|pregnancy|toddler|childcare|family (?:commitments|life|obligations|plans|planning|responsibilities|situation))(?! of\\b)',
      ],
      heIs: ['expecting(?: an? (?:baby|child|girl|boy)|(?= ?(?:[.;!?]|$)))'],
      heOrHead: [
        `(?:has|had|wants|will have|may have|might have|is having|plans|expects)(?: to have| got)?${CHILDREN}`,
        `${HELPING}(?:start(?:s|ing)? a family|settle down|have (?:more )?(?:kids|children|a baby)|get(?:ting)? pregnant)`,
        '(?:has|had|with) (?:no |to (?:arrange|find) )?childcare',
      ],
      head: ['single (?:mum|mom|mother|dad|father)'],
    },
  },
  {
    id: 'marital-status',
    kind: 'unlawful',
    why: 'Marital status is protected by equal-treatment law and shows nothing about the competency.',
    instead:
      'Remove it. Note evidence for the competency instead: "agreed the release date with both teams".',
    loose: `married|unmarried|divorced|widowed|newly[- ]?wed|single${END}`,
    phrases: {
      his: ['marital status'],
      their: ['(?:ex[- ]?)?(?:husband|wife|spouse|girlfriend|boyfriend|fiancee?|maiden name)'],
      heOrHead: [
        '(?:has|had) (?:an? )?(?:husband|wife|spouse|girlfriend|boyfriend|fiancee?)',
        '(?:is|was|got) (?:getting |going through a )?(?:just |recently )?(?:married|divorced?)',
      ],
      head: ['(?:recently |newly |happily )(?:married|divorced)'],
    },
  },
  {
    id: 'disability-or-health',
    kind: 'unlawful',
    why: 'Disability and health are protected by equal-treatment law and show nothing about the competency.',
    instead:
      'Remove it. Tell the recruiter of any adjustment that was asked for, and note the answers only: "wrote the query out and explained each join".',
    traits:
      'handicapped|autistic|dyslexic|mentally (?:ill|unstable|unwell)|wheelchair[- ]bound|in a wheelchair|hard of hearing|burn(?:t|ed)[- ]out|on medication|in therapy|neurodivergent|on the autism spectrum|epileptic|diabetic',
    loose: `blind${END}|deaf(?! to\\b)|bipolar|adhd|on the spectrum(?! of\\b)|depressed|disabled|ill|sick|healthy|unhealthy|unwell|frail|crippled|lame`,
    phrases: {
      anywhere: ['(?:speaks|spoke|talks) with an?(?: [a-z]+)? (?:lisp|stammer|stutter)'],
      his: [
        '(?:disability|disabilities|stutter|stammer|illness|wheelchair|hearing aid|medication|medical (?:history|condition)|mental health|health|health (?:condition|issues?|problems?)|speech impediment|sick leave|therapist)(?! (?:check|endpoint|probe))',
      ],
      he: [
        '(?:has|had|may have|might have) (?:some |an? |serious )?health (?:conditions?|issues?|problems?)',
        '(?:stutter|stammer|limp)(?:s|ed)',
        '(?:was off sick|was on sick leave|took (?:a lot of |much |long )?sick leave|takes (?:medication|antidepressants))',
      ],
      heOrHead: [
        `(?:has|had|suffers from|suffered from|lives with|may have|might have|must have|probably has|recovered from|is recovering from)(?: an?)?(?: [a-z]+)? ${CONDITION}`,
      ],
    },
  },
  {
    id: 'sexual-orientation',
    kind: 'unlawful',
    why: 'Sexual orientation is protected by equal-treatment law and shows nothing about the competency.',
    instead:
      'Remove it. Note evidence for the competency instead: "asked two teams for their limits before choosing".',
    traits: 'in the closet',
    loose: 'gay|lesbian|a lesbian|bisexual|homosexual|heterosexual|queer',
    phrases: {
      his: ['(?:sexual orientation|sexuality|sex life|same-sex partner)'],
    },
  },
];
