import { FAULTS, type Fault } from '@/contract/demo';

/** What the mock API is told to do wrong. */
export interface FaultSwitch {
  get(): Fault;
  set(fault: Fault): void;
}

export function faultInMemory(): FaultSwitch {
  let current: Fault = 'none';
  return {
    get: () => current,
    set: (fault) => {
      current = fault;
    },
  };
}

const STORAGE_KEY = 'castcheck.fault';

/** Kept for the tab, so that a reload shows the same state; in memory where the browser refuses storage. */
export function faultInSession(): FaultSwitch {
  const memory = faultInMemory();
  try {
    const stored = sessionStorage.getItem(STORAGE_KEY);
    memory.set(FAULTS.find((fault) => fault === stored) ?? 'none');
  } catch {
    return memory;
  }
  return {
    get: memory.get,
    set: (fault) => {
      memory.set(fault);
      try {
        sessionStorage.setItem(STORAGE_KEY, fault);
      } catch {
        // storage is full or was taken away meanwhile: the fault still holds until the reload
      }
    },
  };
}
