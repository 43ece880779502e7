import type { Enforcement } from '@/dataset/tables';
import { dayOfDate } from '@/domain/calendar';
import type { CaseStatus } from '@/domain/case-statuses';
import { lastDayToAct, workdaysAfter } from '@/domain/deadlines';
import { isWorkday } from './workdays';

/** What happened in a demo case on one day. */
interface DemoStep {
  day: number;
  status: CaseStatus;
  note: string;
  /** Due from then on; as before where left out. */
  dueDay?: number;
}

type Kind = Enforcement['kind'];

const FOLLOW_UP: Partial<Record<Kind, { zh: string; en: string }>> = {
  warning: { zh: '警告后续核查', en: 'follow-up of a warning' },
  fine: { zh: '罚款履行核查', en: 'follow-up of a fine' },
  suspension: { zh: '暂停直播后续核查', en: 'follow-up of a suspension' },
};

export function demoTitle({ kind }: Enforcement, name: string): string {
  const what = FOLLOW_UP[kind] ?? { zh: '责令改正与复查', en: 'rectification and recheck' };
  return `${name}：${what.zh} (${what.en})`;
}

export const demoOrder = ({ decidedOn, documentNo }: Enforcement) => ({
  orderedOn: decidedOn,
  measures:
    `${documentNo ?? ''} 停止销售投诉集中的商品，补齐播前核验文件，十五日内书面报告。\nStop selling the goods complained of most, complete the documents reviewed before broadcasts, and report in writing within 15 days.`.trim(),
});

const workday = (day: number) => lastDayToAct(day, isWorkday);

/** The life of a case around one decision, whatever of it lies in the future included. */
export function demoLife(row: Enforcement): DemoStep[] {
  const decided = dayOfDate(row.decidedOn);
  const rectified = row.rectifiedOn === null ? null : dayOfDate(row.rectifiedOn);
  return row.kind === 'rectification_order'
    ? orderedLife(row, decided, rectified)
    : followUp(row, decided, rectified);
}

function orderedLife(
  { authority }: Enforcement,
  decided: number,
  rectified: number | null,
): DemoStep[] {
  const opened = workday(decided - 14);
  const steps: DemoStep[] = [
    {
      day: opened,
      status: 'open',
      note: '依据投诉与退款情况立案。\nOpened on complaints and refunds.',
      dueDay: workdaysAfter(opened, 20, isWorkday),
    },
    {
      day: workdaysAfter(opened, 2, isWorkday),
      status: 'investigating',
      note: '已调取直播回放与播前核验文件。\nReplays and documents reviewed before broadcasts were obtained.',
    },
    {
      day: decided,
      status: 'rectification_ordered',
      note: `${authority}责令改正。\n${authority} ordered rectification.`,
      dueDay: workdaysAfter(decided, 30, isWorkday),
    },
  ];
  if (rectified === null) return steps;
  const rechecked = workday(rectified + 3);
  const closed = workday(rectified + 35);
  return [
    ...steps,
    {
      day: rechecked,
      status: 'rechecked',
      note: '当事人已提交改正报告，抽查两场直播，核验文件齐全。\nA report was received; in two broadcasts looked at, documents were complete.',
      dueDay: workdaysAfter(rechecked, 30, isWorkday),
    },
    {
      day: closed,
      status: 'closed',
      note: '复查一个月未再出现集中投诉，结案。\nNo run of complaints in the month since; closed.',
    },
  ];
}

function followUp(row: Enforcement, decided: number, rectified: number | null): DemoStep[] {
  const opened = workday(decided + (row.kind === 'warning' ? 45 : 30));
  const steps: DemoStep[] = [
    {
      day: opened,
      status: 'open',
      note: `${row.authority} ${row.documentNo ?? ''}：核查决定的履行情况。\nWhether the decision has been complied with.`,
      dueDay: workdaysAfter(opened, 40, isWorkday),
    },
    {
      day: workdaysAfter(opened, 3, isWorkday),
      status: 'investigating',
      note: '已约谈直播间运营者。\nThe operator of the room was interviewed.',
    },
  ];
  if (rectified === null) return steps;
  const day = workday(Math.max(rectified, opened) + 10);
  return [
    ...steps,
    {
      day,
      status: 'dismissed',
      note: '当事人已自行改正，不再处理。\nPut right by the seller itself; nothing more to do.',
    },
  ];
}
