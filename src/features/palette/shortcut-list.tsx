import { useTranslation } from 'react-i18next';
import { HOME, SCREENS } from '@/ui/screens';
import styles from './shortcut-list.module.css';
import { setSingleKeys, useSingleKeys } from '@/ui/single-keys';

const DEMO = !import.meta.env.LIVE;

/** Every shortcut, and the way to turn off those of a single key. */
export function ShortcutList({ paletteKeys }: { paletteKeys: string }) {
  const { t } = useTranslation(['palette', 'common']);
  const singleKeys = useSingleKeys();
  const rows = [
    { keys: paletteKeys, does: t('shortcuts.palette') },
    { keys: '/', does: t('shortcuts.search') },
    { keys: '?', does: t('shortcuts.list') },
    ...[HOME, ...SCREENS].map(({ word, key }) => ({
      keys: `g ${key}`,
      does: t('shortcuts.go', { screen: t(`common:${word}`) }),
    })),
    ...(DEMO
      ? [
          { keys: 'n', does: t('shortcuts.tourNext') },
          { keys: 'p', does: t('shortcuts.tourBack') },
          { keys: 'x', does: t('shortcuts.tourLeave') },
        ]
      : []),
    { keys: 'Esc', does: t('shortcuts.close') },
  ];
  return (
    <div className={styles.shortcuts}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('shortcuts.keys')}</th>
            <th scope="col">{t('shortcuts.does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ keys, does }) => (
            <tr key={keys}>
              <td>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        {t('shortcuts.single')}
      </label>
      <p className={styles.note}>{t('shortcuts.singleNote', { keys: paletteKeys })}</p>
    </div>
  );
}
