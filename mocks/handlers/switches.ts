import { FAULTS, type Fault } from '@/contract/demo';
import { WORLD_SIZES, type WorldSize } from '@/contract/demo-world';
import { ROLES, type Role } from '@/contract/roles';

/** Something the demo panel can set, and the handlers go by. */
export interface Switch<Value> {
  get(): Value;
  set(value: Value): void;
}

export interface Switches {
  /** What the mock API is told to do wrong. */
  faults: Switch<Fault>;
  /** Whom it takes the caller for. */
  roles: Switch<Role>;
  /** How many streamers the demo world is made with, from the next load of the page on. */
  worlds: Switch<WorldSize>;
}

function inMemory<Value>(first: Value): Switch<Value> {
  let current = first;
  return {
    get: () => current,
    set: (value) => {
      current = value;
    },
  };
}

export const switchesInMemory = (): Switches => ({
  faults: inMemory<Fault>('none'),
  roles: inMemory<Role>('regulator'),
  worlds: inMemory<WorldSize>(WORLD_SIZES[0]),
});

/** Kept for the tab, so that a reload shows the same state; in memory where the browser refuses storage. */
function inSession<Value extends string | number>(
  key: string,
  values: readonly Value[],
  first: Value,
): Switch<Value> {
  const memory = inMemory(first);
  try {
    const stored = sessionStorage.getItem(key);
    memory.set(values.find((value) => String(value) === stored) ?? first);
  } catch {
    return memory;
  }
  return {
    get: memory.get,
    set: (value) => {
      memory.set(value);
      try {
        sessionStorage.setItem(key, String(value));
      } catch {
        // storage is full or was taken away meanwhile: the choice still holds until the reload
      }
    },
  };
}

export const switchesInSession = (): Switches => ({
  faults: inSession('castcheck.fault', FAULTS, 'none'),
  roles: inSession('castcheck.role', ROLES, 'regulator'),
  worlds: inSession('castcheck.streamers', WORLD_SIZES, WORLD_SIZES[0]),
});
