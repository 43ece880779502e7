import type { LegalRuleId } from '@/domain/legal-rules';
import type { MethodFigure } from '@/ui/method-figures';
import type { DefinitionName } from './formulas';
import type { ScreenName } from './screen-link';
import type { SourceName } from './sources';

/** What the page says of a figure beside its words, which are in the strings under `figures`. */
export interface FigureEntry {
  formulas: readonly DefinitionName[];
  /** None where the rule is the product's own; then a decision says why. */
  sources: readonly SourceName[];
  /** Numbers of the records in docs/decisions. */
  decisions: readonly number[];
  rules: readonly LegalRuleId[];
  screens: readonly ScreenName[];
  /** How many things it can't tell, in the strings under `limits`. */
  limits: number;
}

export const GROUPS = {
  ground: ['window', 'counted-complaints', 'complaint-bombing', 'sales'],
  afterSales: ['complaint-rate', 'refund-rate', 'funnel', 'waiting', 'outcomes'],
  records: ['coverage', 'authenticity', 'findings'],
  judging: ['priority', 'rank', 'expected-excess', 'verdict'],
  overTime: ['surveillance', 'false-discovery', 'market-rates', 'difference', 'trend'],
} as const satisfies Record<string, readonly MethodFigure[]>;
export type GroupName = keyof typeof GROUPS;

export const FIGURES: Record<MethodFigure, FigureEntry> = {
  window: {
    formulas: ['window', 'peers'],
    sources: [],
    decisions: [3, 5],
    rules: [],
    screens: ['dossier', 'register', 'overview'],
    limits: 2,
  },
  'counted-complaints': {
    formulas: ['counted'],
    sources: [],
    decisions: [27],
    rules: ['complaint_accepted'],
    screens: ['dossierAfterSales', 'complaints'],
    limits: 3,
  },
  'complaint-bombing': {
    formulas: ['bombing', 'bombingDismissed'],
    sources: ['brownCaiDasGupta2001'],
    decisions: [17, 27],
    rules: [],
    screens: ['dossierAfterSales', 'complaints'],
    limits: 3,
  },
  sales: {
    formulas: ['sales'],
    sources: [],
    decisions: [27],
    rules: ['no_false_data'],
    screens: ['dossier', 'overview'],
    limits: 2,
  },
  'complaint-rate': {
    formulas: ['rateModel', 'rateEstimate', 'rateVariance', 'ratePosterior'],
    sources: ['robbins1956', 'claytonKaldor1987', 'kassSteffey1989', 'gelman2006'],
    decisions: [3, 17, 22],
    rules: [],
    screens: ['dossierAfterSales', 'register', 'card'],
    limits: 3,
  },
  'refund-rate': {
    formulas: ['shareModel', 'shareEstimate'],
    sources: ['robbins1956', 'tarone1979', 'kassSteffey1989', 'gelman2006'],
    decisions: [3, 17, 22],
    rules: ['seven_day_return', 'quality_remedies'],
    screens: ['dossierAfterSales', 'register'],
    limits: 3,
  },
  funnel: {
    formulas: ['funnelLimit', 'overdispersion'],
    sources: ['spiegelhalter2005'],
    decisions: [6, 24],
    rules: [],
    screens: ['register', 'dossierAfterSales'],
    limits: 2,
  },
  waiting: {
    formulas: ['survival', 'median'],
    sources: ['kaplanMeier1958', 'brookmeyerCrowley1982'],
    decisions: [23],
    rules: ['complaint_accepted', 'mediation_ends', 'authority_answers'],
    screens: ['dossierAfterSales', 'overview', 'compare'],
    limits: 3,
  },
  outcomes: {
    formulas: ['gotNone'],
    sources: [],
    decisions: [27],
    rules: ['quality_remedies', 'seven_day_return'],
    screens: ['dossierAfterSales', 'card'],
    limits: 3,
  },
  coverage: {
    formulas: ['coverage', 'coverageInterval', 'coverageSure'],
    sources: ['kish1965', 'brownCaiDasGupta2001', 'kassWasserman1995'],
    decisions: [4, 17],
    rules: ['review_before_broadcast', 'verify_suppliers', 'show_licence'],
    screens: ['dossierVerification', 'register', 'card'],
    limits: 3,
  },
  authenticity: {
    formulas: ['signalRatio', 'signalShare', 'signalLimit', 'signalTail'],
    sources: ['iglewiczHoaglin1993', 'holm1979'],
    decisions: [18, 25],
    rules: ['no_false_data', 'no_false_claims'],
    screens: ['dossierAuthenticity', 'register'],
    limits: 3,
  },
  findings: {
    formulas: ['finding'],
    sources: ['brownCaiDasGupta2001'],
    decisions: [19],
    rules: ['review_before_broadcast', 'verify_suppliers', 'keep_replays', 'complaint_accepted'],
    screens: ['dossierVerification', 'findings', 'law'],
    limits: 3,
  },
  priority: {
    formulas: ['sure', 'index'],
    sources: [],
    decisions: [12],
    rules: [],
    screens: ['register', 'dossier'],
    limits: 3,
  },
  rank: {
    formulas: ['rank', 'rankInterval'],
    sources: ['saltelli2008'],
    decisions: [20],
    rules: [],
    screens: ['register', 'dossier'],
    limits: 2,
  },
  'expected-excess': {
    formulas: ['excess'],
    sources: [],
    decisions: [12],
    rules: [],
    screens: ['register', 'dossierAfterSales'],
    limits: 2,
  },
  verdict: {
    formulas: ['verdictSerious', 'verdictSome', 'verdictFew'],
    sources: [],
    decisions: [28],
    rules: [],
    screens: ['card', 'dossier', 'register'],
    limits: 3,
  },
  surveillance: {
    formulas: ['evidence', 'cusum', 'pValue'],
    sources: ['page1954', 'lucas1985', 'ville1939'],
    decisions: [11],
    rules: [],
    screens: ['signals', 'dossier'],
    limits: 3,
  },
  'false-discovery': {
    formulas: ['falseDiscovery'],
    sources: ['benjaminiHochberg1995'],
    decisions: [11],
    rules: [],
    screens: ['signals'],
    limits: 2,
  },
  'market-rates': {
    formulas: ['pooled', 'pooledInterval'],
    sources: ['royallCumberland1981', 'kish1965', 'garwood1936'],
    decisions: [9],
    rules: [],
    screens: ['overview'],
    limits: 2,
  },
  difference: {
    formulas: ['difference', 'mover'],
    sources: ['zouDonner2008'],
    decisions: [10],
    rules: ['put_right'],
    screens: ['compare', 'cases', 'overview'],
    limits: 3,
  },
  trend: {
    formulas: ['trend'],
    sources: ['przyborowskiWilenski1940'],
    decisions: [26],
    rules: [],
    screens: ['card'],
    limits: 2,
  },
};
