import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseRecheckQuery } from '@/api/cases';
import type { CaseFile } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Select } from '@/ui/select';
import { RecheckTable } from './recheck-table';
import styles from './recheck.module.css';
import { RECHECK_DAYS } from './search';

const route = getRouteApi('/cases/$caseId');

interface RecheckSectionProps {
  file: CaseFile;
  rectification: NonNullable<CaseFile['rectification']>;
}

/** Whether the order has helped: figures before and after it, and the change with its interval. */
export function RecheckSection({ file, rectification }: RecheckSectionProps) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { days = '30' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(caseRecheckQuery(file.caseId, Number(days)));
  return (
    <Section
      title={t('recheck.title')}
      note={t('recheck.note', { date: format.date(rectification.orderedOn) })}
      actions={
        <div className={styles.days}>
          <Select
            label={t('recheck.days')}
            value={days}
            options={RECHECK_DAYS.map((value) => ({
              value,
              label: t('recheck.daysEach', { count: Number(value) }),
            }))}
            onChange={(value) =>
              void navigate({ search: { days: value }, replace: true, resetScroll: false })
            }
            inline
          />
        </div>
      }
    >
      <Loaded query={query} height={260}>
        {({ before, after, maturing, streamers, asOf }) =>
          before && after ? (
            <div className={styles.recheck}>
              {maturing && <p>{t('recheck.maturing', { date: format.date(asOf) })}</p>}
              {streamers.map(({ streamer, figures }) => (
                <RecheckTable
                  key={streamer.streamerId}
                  name={streamer.displayName}
                  before={before}
                  after={after}
                  figures={figures}
                />
              ))}
            </div>
          ) : (
            <p>{t('recheck.tooSoon')}</p>
          )
        }
      </Loaded>
    </Section>
  );
}
