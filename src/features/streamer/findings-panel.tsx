import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { findingsQuery } from '@/api/streamers';
import { Section } from '@/ui/section';
import { FindingRow } from './finding-row';
import { Loaded } from './loaded';
import { TableScroll } from './table-scroll';
import { useDossierSearch } from './use-dossier-search';

/** What the records say of each duty: met, not met, or cannot tell. */
export function FindingsPanel({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('streamer');
  const { search } = useDossierSearch();
  const query = useQuery({
    ...findingsQuery(streamerId, search.window),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={t('verification.findings')} note={t('verification.findingsNote')}>
      <Loaded query={query} height={280}>
        {({ items }) => (
          <TableScroll label={t('verification.findings')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('verification.rule')}</th>
                  <th scope="col">{t('verification.result')}</th>
                  <th scope="col">{t('verification.decidedOf')}</th>
                  <th scope="col">{t('verification.dutyHolder')}</th>
                  <th scope="col">{t('verification.basis')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((finding) => (
                  <FindingRow key={finding.rule} finding={finding} />
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
      </Loaded>
    </Section>
  );
}
