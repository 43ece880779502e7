import type { Problem } from '@/contract/primitives';
import type { Role } from '@/contract/roles';
import type { ContractBreach } from './contract-breach';
import type { SetupFault } from './setup-fault';

type Failure =
  | { kind: 'network'; endpoint: string }
  /** The demo's own API did not start, as where the browser offers no service worker. */
  | { kind: 'demo'; endpoint: string }
  /** What tells a live build where its API is, or how to ask it, is not as it should be. */
  | { kind: 'setup'; endpoint: string; fault: SetupFault }
  | { kind: 'problem'; endpoint: string; problem: Problem }
  /** `request`: the method and the path, as the contract writes them. */
  | { kind: 'contract'; endpoint: string; request: string; breach: ContractBreach };

/** Why a request gave no answer that can be used. */
export class ApiError extends Error {
  constructor(readonly failure: Failure) {
    super(
      failure.kind === 'problem'
        ? `${failure.endpoint}: ${failure.problem.status} ${failure.problem.title}`
        : `${failure.endpoint}: ${failure.kind}`,
    );
    this.name = 'ApiError';
  }

  /** The HTTP status, or null when none was received. */
  get status(): number | null {
    return this.failure.kind === 'problem' ? this.failure.problem.status : null;
  }

  /** As whom the caller was turned away (403), or null. */
  get refusedRole(): Role | null {
    if (this.failure.kind !== 'problem' || this.status !== 403) return null;
    return this.failure.problem.role ?? null;
  }
}

/** Whether nothing came back at all: the network is lost, or the server is. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof ApiError && error.failure.kind === 'network';
