import { END, endOr, HELPING, NOT_DATA } from './phrase-parts';
import type { WordingRule } from './wording-rule';

const STANDING =
  '(?:top|elite|prestigious|good|great|famous|no-name|mediocre|bad|weak|unknown|third-rate|second-rate|(?:first|second|third|top)-tier|top-ranked)';
const PLACE = '(?:school|university|uni|college)';
const SCHOOLS =
  'harvard|stanford|mit|oxford|cambridge|princeton|yale|berkeley|caltech|columbia|cornell|carnegie mellon|cmu|eth|epfl|imperial|ucl|iit|tsinghua|oxbridge|(?:an? )?ivy league(?: school| university| college)?|(?:a )?russell group(?: university)?';
const GAMES =
  'football|soccer|rugby|golf|tennis|cricket|basketball|baseball|guitar|piano|drums|violin|chess|video games|board games|poker';
const PASTIMES =
  'football|soccer|rugby|golf|tennis|cricket|chess|hiking|climbing|running marathons|marathons|cycling|skiing|sailing|surfing|yoga|gaming|baking|gardening|photography|knitting|travelling|camping|fishing';
const HOBBYIST =
  '(?:runner|climber|cyclist|gamer|golfer|hiker|sailor|skier|musician|reader|cook|traveller|photographer|football fan|chess player)';
const AMOUNT = '(?:[$*] ?\\d[\\d.,]*k?|\\d+ ?k|\\d{4,7}|\\d+[.,]\\d{3})';
const SCRIPT = '(?:awful|bad|beautiful|illegible|messy|neat|nice|poor|terrible|ugly)';

/** Circumstances of the candidate that say nothing about a competency. */
export const CIRCUMSTANCE_RULES: readonly WordingRule[] = [
  {
    id: 'school-prestige',
    kind: 'irrelevant',
    why: 'The name of a school says nothing about what the candidate did and favours those who could afford it.',
    instead: 'Note what was learnt and used: "derived the gradient of the loss and checked it numerically".',
    phrases: {
      head: [`(?:an? )?${STANDING} ${PLACE}${END}`],
      anywhere: [
        `(?:${SCHOOLS}) (?:grad|graduate|alum|alumn(?:us|a|i)|pedigree|man|boy|education)`,
        `degree from (?:an? )?${STANDING} ${PLACE}`,
        '(?:academic|educational|impressive|strong|great|faang|good|no) pedigree',
        `(?:just|only|merely) (?:an? )?(?:boot ?camp|online degree|online courses?|self-taught)${END}|boot ?camp grad(?:uate)?`,
      ],
      their: ['(?:pedigree|alma mater)'],
      he: ['only (?:did|went to|has) (?:an? )?boot ?camp'],
      who: [
        `(?:has|had|have) (?:an? )?${STANDING} ${PLACE}${END}`,
        `(?:went to|attended|(?:is|was|comes|came|graduated|has (?:a |an )?(?:degree|phd)) from|studied at|did (?:a |an |his |her |their )?(?:degree|phd|masters?) at|has (?:been to|attended))(?: an?)?(?: (?:very|really))? (?:${STANDING} ${PLACE}|${SCHOOLS})${endOr('and|at|but|for|in|so|then|with')}`,
      ],
    },
  },
  {
    id: 'home-or-call-background',
    kind: 'irrelevant',
    why: 'The home, the room and the equipment of the candidate say nothing about the competency.',
    instead:
      'Remove it. If it kept you from hearing an answer, note that alone: "lost two minutes of the answer on labels, did not ask again".',
    phrases: {
      anywhere: [
        'background noise (?:on|during|throughout) (?:the |his |her |their |our )?(?:call|interview|video call)|noisy (?:household|flat)',
        `(?:kids?|children|child|baby|dogs?|cat|tv|television|husband|wife|flatmates?|roommates?)(?: [a-z]+){0,2} in (?:(?:his|her|their) background|the background(?: (?:all the time|during|of the (?:call|interview)|on the call|throughout)|${END}))`,
        '(?:poster|books?|bookshelf|bed|laundry|mess|shelf|shelves|flag|washing)(?: [a-z]+){0,2} behind (?:him|her|them)',
      ],
      his: [
        `(?:(?:messy|untidy|dirty|small|tiny|dark|cluttered|noisy|nice|fancy) )?(?:room|bedroom|flat|apartment|kitchen|living room|sofa|bookshelf|wi-?fi|internet(?: connection)?|webcam|headset|microphone|mic)${endOr('and|behind|cut|dropped|had|is|kept|looked|was')}`,
        '(?:camera|video|background|audio|sound|lighting) (?:is|was|looked|kept|stayed|noise (?:is|was)|quality (?:is|was)) (?:very |really |quite |so |too |always )?(?:off|bad|poor|terrible|awful|noisy|messy|blurry|blurred|dark|distracting|cluttered|untidy|grainy|on|cutting|freezing)',
      ],
      heOrHead: [
        `(?:joined|called|dialled in|took the call|was sitting|sat|is|was) (?:from|in|on) (?:his|her|a|the) (?:bedroom|kitchen|car|bed|sofa|couch|cafe|coffee shop|train)${endOr('and|for|throughout|with')}`,
      ],
      who: [
        `${HELPING}(?:(?:keep|kept|keeps|had|left|turn|turned|leave|have|switch|switched) (?:his|her|their) (?:camera|video) (?:off|on)|(?:turn|switch)(?:ed)? (?:on|off) (?:his|her|their) (?:camera|video))${endOr('all|at|during|for|the|throughout|until|when')}`,
        '(?:lives?|living|lived) (?:(?:too |very |so |quite )?(?:far|miles) away|with (?:his|her|their) (?:parents|mum|mom|mother)|in a (?:bad|poor|nice|rough|posh) )',
      ],
      head: [
        `(?:the )?(?:camera|video) (?:was |stayed |kept )?(?:off|on)(?: (?:all|the (?:whole|entire)|for|throughout)[a-z ]{0,20})?${END}`,
        `(?:very |really |rather |quite |lots of |a lot of |some )?(?:messy|untidy|dirty|cluttered|noisy|bad|poor|terrible|dark|cramped) (?:room|bedroom|flat|apartment|kitchen|house|home|home office|webcam)${endOr('behind|during|in the background|on the call')}`,
      ],
    },
  },
  {
    id: 'hobbies',
    kind: 'irrelevant',
    why: 'Hobbies say nothing about the competency and favour those who share them with the interviewer.',
    instead:
      'Remove it. Note evidence from work or projects instead: "maintains a parser with 40 outside contributors".',
    phrases: {
      anywhere: [
        `(?:shared|same|similar|common|interesting|cool|great|weird|boring|no) hobb(?:y|ies)${NOT_DATA}`,
        `(?:fellow|also an?|avid|keen) ${HOBBYIST}`,
        `(?:we|both of us) (?:both )?(?:also )?(?:play|love|like|enjoy|support|follow|grew up in) (?:the same (?:club|music|sport|team|town)|${PASTIMES}|${GAMES})`,
      ],
      his: [
        '(?:(?:outside|main|only|other|interesting|cool|weird) )?(?:hobby|hobbies|pastimes?|spare[- ]time activities)',
      ],
      he: [
        `(?:is|was|'s) (?:an? )?(?:keen|avid|fellow|serious|passionate) ${HOBBYIST}|(?:an? )?(?:keen|avid|fellow|serious|passionate) ${HOBBYIST}`,
      ],
      heOrHead: [
        `(?:also )?(?:plays?|played|coaches) (?:${GAMES})${END}`,
        `(?:also )?(?:loves?|enjoys?|likes?|(?:is|was) (?:really |also |very )?(?:into|keen on|fond of)|does) (?:${PASTIMES})${END}`,
      ],
      who: [`supports (?:the same|my|our) (?:team|club)${endOr('as')}`],
    },
  },
  {
    id: 'salary-history',
    kind: 'irrelevant',
    why: 'Past pay says nothing about the competency, carries old inequality forward, and may not be asked in many places.',
    instead:
      'Remove it and leave pay to the recruiter. Note evidence instead: "cut the serving bill from 9k to 4k a month".',
    phrases: {
      anywhere: [
        `their (?:current|previous|last|present) (?:salary|pay|wages?|compensation)${NOT_DATA}`,
        `salary history${NOT_DATA}|pay history`,
      ],
      his: [
        '(?:(?:current|previous|last|present|old|past|latest) )?(?:salary|pay|wages?|compensation|pay package|base pay)',
      ],
      heOrHead: [
        `(?:currently |now )?(?:earns?|earned|is paid|was paid|is on|was on) (?:about |around |over |under |only |nearly )?${AMOUNT}${endOr('a|at|before|now|per|there|today')}`,
        `(?:currently )?(?:earns?|earned) (?:less|more|too (?:much|little))${endOr('here|than|there')}`,
      ],
      head: [
        '(?:current|previous|last|past|present) (?:salary|pay|compensation)(?= ?:| (?:is|was|of|about|around)\\b)',
      ],
    },
  },
  {
    id: 'handwriting',
    kind: 'irrelevant',
    why: 'Handwriting says nothing about the competency.',
    instead: 'Note what was written instead: "sketched the join on the board and named the missing key".',
    phrases: {
      his: [`(?:${SCRIPT} )?handwriting(?! (?:recogni|sample|image)[a-z]*)`],
      heOrHead: [`(?:has|had) (?:very |really )?${SCRIPT} handwriting`],
      head: [`(?:very |really )?${SCRIPT} handwriting${endOr('on the (?:board|whiteboard)')}`],
    },
  },
  {
    id: 'employment-gap',
    kind: 'irrelevant',
    why: 'A gap or a short post says nothing about the competency and often has a protected cause such as illness or care.',
    instead:
      'Remove it. Note what the candidate can do now: "wrote the windowed join without help, in eight minutes".',
    phrases: {
      anywhere: [
        `(?:gaps?|holes?|breaks?)(?: of [a-z0-9]{1,9}(?: [a-z]{4,6})?)? (?:in|on) (?:(?:his|her|their) (?:cv|resume|employment|career|work|job)(?: history)?(?! (?:fold|score|loop|split|result|setup|curve|estimate)s?\\b)|the (?:cv|resume|career|employment history)${END})`,
        '(?:employment|resume) gaps?(?! (?:as|feature|in the data)\\b)|career (?:gap|break)s?(?! (?:feature|dataset|prediction))',
        'job[- ]?hop(?:s|per|pers|ping)?',
        '(?:too many|so many|a lot of|lots of) (?:short stints|job changes)',
      ],
      heOrHead: [
        '(?:was|is|has been|had been|been) (?:unemployed|out of (?:work|a job)|between jobs)',
        '(?:changed|changes|switched|switches|leaves|left) jobs? (?:too |very |so |quite )?(?:often|a lot|every (?:year|two)|frequently)',
      ],
      head: ['(?:unemployed|out of work) (?:at|for|from|in|since)'],
    },
  },
];
