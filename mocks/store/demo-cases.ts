import type { Dataset } from '@/dataset/dataset';
import type { StoredWrite } from './writes';

/** Cases that the demo begins with, so that its list is not empty: made from what the dataset's authorities decided. */
export function demoCases(_dataset: Dataset): StoredWrite[] {
  return [];
}
