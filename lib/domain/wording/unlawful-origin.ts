import { END, endOr, NOT_DATA } from './phrase-parts';
import type { WordingRule } from './wording-rule';

const NATIONALITIES =
  'afghan|african|albanian|algerian|american|arab|argentinian|australian|austrian|bangladeshi|belarusian|belgian|bosnian|brazilian|' +
  'british|bulgarian|canadian|chilean|chinese|colombian|croatian|cuban|czech|danish|dutch|egyptian|english|estonian|ethiopian|' +
  'filipino|finnish|french|german|ghanaian|greek|hungarian|indian|indonesian|iranian|iraqi|irish|israeli|italian|japanese|kenyan|' +
  'korean|latvian|lebanese|lithuanian|malaysian|mexican|moroccan|nepali|nigerian|norwegian|pakistani|palestinian|persian|peruvian|' +
  'polish|portuguese|romanian|russian|scottish|serbian|slovak|somali|south african|spanish|sri lankan|swedish|swiss|syrian|' +
  'taiwanese|thai|tunisian|turkish|ukrainian|venezuelan|vietnamese|welsh|(?:eastern|southern) european';
const COUNTRIES =
  'africa|algeria|argentina|asia|bangladesh|brazil|bulgaria|china|colombia|egypt|england|ethiopia|france|germany|ghana|greece|' +
  'hungary|india|indonesia|iran|iraq|ireland|israel|italy|japan|kenya|korea|latin america|lebanon|mexico|morocco|nepal|nigeria|' +
  'pakistan|peru|poland|portugal|romania|russia|serbia|south africa|south america|spain|sri lanka|syria|taiwan|the (?:balkans|' +
  'caribbean|middle east|netherlands|philippines|uk|us|usa)|tunisia|turkey|ukraine|venezuela|vietnam|(?:eastern|southern) europe';
const ACCENTED = 'heavy|strong|thick|slight|foreign|noticeable|funny|cute|charming';

/** What the law protects: race, origin, nationality and the way of speaking that stands in for them. */
export const ORIGIN_RULES: readonly WordingRule[] = [
  {
    id: 'race-or-ethnicity',
    kind: 'unlawful',
    why: 'Race, colour and ethnic origin are protected by equal-treatment law and show nothing about the competency.',
    instead:
      'Remove it. Note evidence for the competency instead: "found the duplicated rows before training".',
    loose:
      'black|white|asian|brown|arabic|ethnic|exotic|hispanic|latin[oax]|african[- ]american|(?:of )?mixed[- ]race|of colou?r|dark[- ]skinned|light[- ]skinned|caucasian|a gypsy',
    phrases: {
      his: [
        '(?:race(?! (?:condition|to|against|between))|ethnicity|ethnic (?:background|origin|group)|skin(?: colou?r| tone)?|ancestry)',
      ],
    },
  },
  {
    id: 'accent-or-mother-tongue',
    kind: 'unlawful',
    why: 'An accent or a mother tongue stands in for origin, which is protected, and shows nothing about the competency.',
    instead:
      'Note what was or was not understood, and what was done about it: "I asked twice what the metric was; the second answer named it".',
    loose:
      'a (?:native|non-native) (?:[a-z]+ )?speaker|(?:native|non-native) (?:english )?speaker|hard to understand',
    phrases: {
      anywhere: ['their accent (?:is|was|made|makes)', `(?:not|n't)(?: an?)? native (?:english )?speaker`],
      his: [
        `(?:(?:${ACCENTED}|${NATIONALITIES}) )?(?:accent|mother tongue|native language|broken english)`,
        `(?:spoken )?english (?:is|was|wasn't|isn't|needs|could)`,
      ],
      he: [`(?:does not|doesn't|didn't|did not) speak (?:proper|good|native) english`],
      heOrHead: [
        `(?:has|had|speaks with|spoke with|talks with)(?: an?)?(?: (?:very|rather|quite|really))?(?: [a-z]+){0,2} accent${NOT_DATA}`,
        '(?:speaks|spoke|has|had|with) (?:only |very |rather |quite )?(?:broken|poor|bad|weak|terrible|limited) english',
      ],
      head: [
        `(?:very |quite |rather )?(?:(?:${ACCENTED}) )?(?:(?:foreign|${NATIONALITIES}) )?accent${endOr('but|and|hard|made|makes|which|is|was|got')}`,
        'english (?:is|was) (?:very |rather |quite |a bit )?(?:bad|broken|limited|poor|rusty|weak|not (?:good|great))|(?:some |a |big )?language barrier',
        `(?:very |rather )?(?:broken|poor|bad|weak|terrible) english${END}`,
      ],
    },
  },
  {
    id: 'nationality-or-origin',
    kind: 'unlawful',
    why: 'Nationality and origin are protected by equal-treatment law and show nothing about the competency.',
    instead:
      'Remove it. Note evidence for the competency instead: "ran the migration in three steps, gave the date of each".',
    traits:
      '(?:a |an )?(?:foreigner|immigrant|refugee|asylum seeker)|foreign[- ]born|a foreign national|an expat',
    loose: `foreign|${NATIONALITIES}`,
    phrases: {
      anywhere: [`where (?:he|she) (?:is|was|comes|came) (?:really |originally )?(?:born|from)${END}`],
      his: [
        '(?:nationality|country of origin|home country|birthplace|place of birth|immigrant background|migration background|foreign[- ]sounding name|foreign (?:name|background)|roots|heritage)',
      ],
      he: [`(?:originally )?from (?:${COUNTRIES})${endOr('and|but|originally|so|which')}`],
      heOrHead: [
        `(?:is |was |comes |came |hails )?(?:originally )?from (?:${COUNTRIES})${endOr('and|but|originally|so|which')}`,
        `(?:was )?born (?:abroad|in (?:${COUNTRIES}))`,
      ],
      head: [`typical(?:ly)? (?:${NATIONALITIES})${END}`],
    },
  },
  {
    id: 'citizenship',
    kind: 'unlawful',
    why: 'Beyond the right to work, which the recruiter checks, citizenship is protected and shows nothing about the competency.',
    instead:
      'Remove it and leave the right to work to the recruiter. Note evidence instead: "named the owner of each alert".',
    phrases: {
      heIs: [
        '(?:not )?(?:an? )?(?:(?:american|british|canadian|dual|eu|european|foreign|german|swiss|uk|us) )?citizen',
      ],
      his: ['(?:citizenship|passport|immigration status|visa status|residence permit|green card)'],
      heOrHead: [
        `(?:has|holds|had|got) (?:an? |no |only )?(?:green card|(?:[a-z]+ )?(?:citizenship|passport|residence permit))${NOT_DATA}`,
        '(?:is|was) (?:an? )?(?:green card holder|non-citizen)',
      ],
    },
  },
];
