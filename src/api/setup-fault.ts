import type { Violation } from './contract-breach';

/** What is wrong with `config.json` or the request hook, in kinds that can be worded. */
export type SetupFault =
  | { kind: 'config_missing' | 'config_no_json'; file: string }
  | { kind: 'config_fields'; file: string; violations: Violation[] }
  /** `field` names an address that this build's policy forbids it to talk to. */
  | { kind: 'config_origin'; file: string; field: string; origin: string }
  | { kind: 'hook_missing' | 'hook_no_send' | 'hook_no_response'; file: string }
  | { kind: 'hook_threw'; file: string; message: string };
