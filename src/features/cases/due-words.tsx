import { StatusBadge } from '@/ui/status-badge';
import { useDueWords } from '@/ui/use-due-words';

/** When a case is due: overdue and soon by shape and word, the rest in words. */
export function DueWords({ row }: { row: Parameters<ReturnType<typeof useDueWords>>[0] }) {
  const { text, tone } = useDueWords()(row);
  return tone ? <StatusBadge tone={tone}>{text}</StatusBadge> : <span>{text}</span>;
}
