import { AfterSalesRates } from './after-sales-rates';
import { Counting } from './counting';
import { Outcomes } from './outcomes';
import { RateWeeks } from './rate-weeks';
import type { TabProps } from './tab-content';
import { Timing } from './timing';

/** What came after the sale: rates, weeks, how fast, and what people got. */
export function AfterSalesTab({ streamer }: TabProps) {
  const { summary, streamerId, window } = streamer;
  return (
    <>
      <AfterSalesRates summary={summary} window={window.spec} />
      <Counting complaints={summary.complaints} />
      <RateWeeks streamerId={streamerId} benchmark={summary.complaintRate?.benchmark ?? null} />
      <Timing summary={summary} window={window.spec} />
      <Outcomes outcomes={summary.outcomes} streamerId={streamerId} />
    </>
  );
}
