/** Stands in for `mocks/store/register-of.ts` in the build that is measured: a register of a million beside the demo's world. */
import type { RegisterTable } from '@mocks/store/register-table';
import { syntheticRegister } from '../synthetic-register';

const STREAMERS = 1_000_000;

let register: RegisterTable | undefined;

export const millionRegister = (): RegisterTable => (register ??= syntheticRegister(STREAMERS));

/** The same in every window. */
export const registerOf = (_context: unknown, _window: string): RegisterTable => millionRegister();
