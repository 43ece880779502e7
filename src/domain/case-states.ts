import type { CaseStatus } from './case-statuses';

/** What a step asks for beside itself. */
export type StepNeed = 'reason' | 'rectification';

export interface CaseStep {
  to: CaseStatus;
  needs: StepNeed | null;
}

const STEPS: Record<CaseStatus, readonly CaseStep[]> = {
  open: [
    { to: 'investigating', needs: null },
    { to: 'dismissed', needs: 'reason' },
  ],
  investigating: [
    { to: 'rectification_ordered', needs: 'rectification' },
    { to: 'closed', needs: 'reason' },
    { to: 'dismissed', needs: 'reason' },
  ],
  rectification_ordered: [
    { to: 'rechecked', needs: 'reason' },
    { to: 'investigating', needs: 'reason' },
  ],
  rechecked: [
    { to: 'closed', needs: 'reason' },
    { to: 'rectification_ordered', needs: 'rectification' },
  ],
  // an ended case is opened again rather than made anew, so that its history stays one
  closed: [{ to: 'investigating', needs: 'reason' }],
  dismissed: [{ to: 'investigating', needs: 'reason' }],
};

/** The steps a case may take next. */
export const nextSteps = (status: CaseStatus): readonly CaseStep[] => STEPS[status];

/** The step from one status to another, or null where there is none. */
export const stepTo = (from: CaseStatus, to: CaseStatus): CaseStep | null =>
  STEPS[from].find((step) => step.to === to) ?? null;

/** Whether nothing more is due. */
export const hasEnded = (status: CaseStatus): boolean =>
  status === 'closed' || status === 'dismissed';
