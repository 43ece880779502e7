import type { CalendarDate, Tables } from './tables';

export interface DatasetSource {
  title: string;
  path?: string | undefined;
}

export interface DatasetLicense {
  name: string;
  title?: string | undefined;
  path?: string | undefined;
}

export interface DatasetMeta {
  title: string;
  sources: DatasetSource[];
  licenses: DatasetLicense[];
  /** The last day the data cover, in Asia/Shanghai. */
  asOf: CalendarDate;
  /** True for the demo world: no row speaks of a real person or firm. */
  fictional: boolean;
  /** Optional columns that the package does not have, as `complaints.confirmed`: not the same as a column with empty cells. */
  absentColumns?: readonly string[];
}

/** A set of plain records about streamers and what they sold: everything a figure is computed from. */
export type Dataset = { meta: DatasetMeta } & { [Name in keyof Tables]: Tables[Name][] };
