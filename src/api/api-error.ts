import type { Problem } from '@/contract/primitives';
import type { Role } from '@/contract/roles';

type Failure =
  | { kind: 'network'; endpoint: string }
  /** The demo's own API did not start, as where the browser offers no service worker. */
  | { kind: 'demo'; endpoint: string }
  | { kind: 'problem'; endpoint: string; problem: Problem }
  /** `fields`: where the answer differs from the contract, each `/pointer: what is wrong`. */
  | { kind: 'contract'; endpoint: string; fields: string[] };

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
