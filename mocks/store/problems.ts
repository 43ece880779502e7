import type { Problem } from '@/contract/primitives';
import type { Role } from '@/contract/roles';

type FieldError = NonNullable<Problem['errors']>[number];

/** A refusal, as the problem answer that tells it. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }
}

const problem = (
  status: number,
  title: string,
  detail: string,
  errors?: FieldError[],
): Problem => ({
  type: 'about:blank',
  title,
  status,
  detail,
  ...(errors && { errors }),
});

const sentence = (errors: FieldError[]) =>
  errors.map((error) => `${error.pointer}: ${error.detail}`).join('; ');

export const badRequest = (errors: FieldError[]): Problem =>
  problem(400, 'The request was not understood', sentence(errors), errors);

export const notFound = (detail: string, errors?: FieldError[]): Problem =>
  problem(404, 'No such thing', detail, errors);

export const unprocessable = (errors: FieldError[]): Problem =>
  problem(422, 'The body was not understood', sentence(errors), errors);

export const conflict = (detail: string): Problem =>
  problem(409, 'Somebody changed it meanwhile', detail);

export const preconditionRequired = (detail: string): Problem =>
  problem(428, 'Say which version you mean', detail);

/** `role` is whom the caller was taken for; who may is told where somebody may. */
export const forbidden = (role: Role, allowedRoles?: readonly Role[]): Problem => ({
  ...problem(403, 'Not allowed for this role', `The role ${role} may not do this.`),
  role,
  ...(allowedRoles && { allowedRoles: [...allowedRoles] }),
});

export const serverFailure = (detail: string): Problem => problem(500, 'The server failed', detail);
