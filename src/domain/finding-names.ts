/** What the records can be asked about a rule, in the order it is shown; `finding-rules.ts` says what each decides and by what. */
export const FINDING_RULES = [
  'reviewed_before_sale',
  'suppliers_licensed',
  'merchant_codes_valid',
  'quality_remedied',
  'orders_rectified',
  'identity_verified',
  'operator_code_valid',
  'replay_kept_3_years',
  'certificate_valid',
  'level_exists',
  'complaints_accepted',
  'mediation_45_workdays',
  'mediation_60_days',
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

export const FINDING_STATUSES = ['not_met', 'cannot_tell', 'met'] as const;

/** Why a rule can't be told: things of which too little is known, nothing to look at, or not in force yet. */
export const UNTOLD_REASONS = ['unknown', 'nothing', 'not_in_force'] as const;
export type UntoldReason = (typeof UNTOLD_REASONS)[number];

/** What the records say of one thing a rule speaks of, gravest first. */
export const ANSWERS = ['broken', 'unknown', 'kept'] as const;
export type Answer = (typeof ANSWERS)[number];
