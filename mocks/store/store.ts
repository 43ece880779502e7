import type { Dataset } from '@/dataset/dataset';
import { authenticity, broadcastReading, broadcastReadings } from './authenticity';
import { broadcasts } from './broadcasts';
import { addCaseEvidence, addCaseNote, changeCase, openCase } from './case-writes';
import { caseFile, cases } from './cases';
import { comparison } from './comparison';
import { complaintCategories } from './complaint-categories';
import { complaintCross } from './complaint-cross';
import { complaintTrend } from './complaint-trend';
import { complaints } from './complaints';
import { complaintsExport } from './complaints-export';
import { StoreContext, type Warnings } from './context';
import { explorer, explorerComplaint } from './explorer';
import { dataPackage, tableRows } from './open-data';
import { createComplaint } from './file-complaint';
import { findingEvidence } from './finding-evidence';
import { findings } from './findings';
import { funnel } from './funnel';
import { market } from './market';
import { marketFindings } from './market-findings';
import { meta } from './meta';
import { methodExample } from './method-example';
import type { Caller, Operations } from './operations';
import { overview } from './overview';
import { overviewBreakdown } from './overview-breakdown';
import { products } from './products';
import { quality } from './quality';
import { recheck } from './recheck';
import { streamers } from './register';
import { decideReply, replies, repliesOf, reply, submitReply } from './replies';
import { reviews } from './reviews';
import { series } from './series';
import { signal } from './signal-detail';
import { setSignalDisposition } from './signal-disposition';
import { signals } from './signals';
import { streamerDetail } from './streamer-detail';
import { streamerPriority } from './streamer-priority';
import { streamerTrend } from './streamer-trend';
import { suggestions } from './suggestions';
import { deleteView, saveView, views } from './views';
import { unwatch, watch, watchlist } from './watchlist';
import type { StoredWrite } from './writes';

interface StoreOptions {
  /** The present instant, ms; only its time of day is used. */
  now?: () => number;
  /** What reading the dataset warned of. */
  warnings?: Warnings;
}

/**
 * A dataset that answers every operation of the contract, and what was written to it. Operations throw ProblemError for
 * what the contract answers with a problem.
 */
export function createStore(dataset: Dataset, { now = Date.now, warnings }: StoreOptions = {}) {
  const context = new StoreContext(dataset, now, warnings);
  const on =
    <Input, Answer>(operation: (context: StoreContext, input: Input) => Answer) =>
    (input: Input): Answer =>
      operation(context, input);

  const operations = {
    meta: on(meta),
    quality: on(quality),
    dataPackage: on(dataPackage),
    tableRows: on(tableRows),
    me: ({ role }: Caller) => ({ role }),
    market: on(market),
    overview: on(overview),
    overviewBreakdown: on(overviewBreakdown),
    complaintCategories: on(complaintCategories),
    suggestions: on(suggestions),
    streamers: on(streamers),
    funnel: on(funnel),
    comparison: on(comparison),
    streamer: on(streamerDetail),
    series: on(series),
    broadcasts: on(broadcasts),
    reviews: on(reviews),
    findings: on(findings),
    streamerPriority: on(streamerPriority),
    findingEvidence: on(findingEvidence),
    marketFindings: on(marketFindings),
    streamerTrend: on(streamerTrend),
    authenticity: on(authenticity),
    broadcastReadings: on(broadcastReadings),
    broadcastReading: on(broadcastReading),
    methodExample: on(methodExample),
    products: on(products),
    complaints: on(complaints),
    createComplaint: on(createComplaint),
    explorer: on(explorer),
    complaint: on(explorerComplaint),
    complaintTrend: on(complaintTrend),
    complaintCross: on(complaintCross),
    complaintsExport: on(complaintsExport),
    signals: on(signals),
    signal: on(signal),
    setSignalDisposition: on(setSignalDisposition),
    cases: on(cases),
    case: on(caseFile),
    openCase: on(openCase),
    changeCase: on(changeCase),
    addCaseNote: on(addCaseNote),
    addCaseEvidence: on(addCaseEvidence),
    recheck: on(recheck),
    streamerReplies: on(repliesOf),
    replies: on(replies),
    reply: on(reply),
    submitReply: on(submitReply),
    decideReply: on(decideReply),
    watchlist: on(watchlist),
    watch: on(watch),
    unwatch: on(unwatch),
    views: on(views),
    saveView: on(saveView),
    deleteView: on(deleteView),
  } satisfies Operations;

  return {
    operations,
    /** What was written, oldest first. */
    writes: (): readonly StoredWrite[] => context.writes,
    /** Takes in what was written elsewhere. */
    write: (writes: readonly StoredWrite[]): void => context.write(...writes),
    forget: (): void => context.forget(),
  };
}
