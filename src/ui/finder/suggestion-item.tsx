import { ComboboxItem } from '@ariakit/react/combobox';
import type { Suggestion } from '@/contract/meta';
import { SuggestionLines } from './suggestion-lines';
import styles from './suggestion-lines.module.css';

interface SuggestionItemProps {
  item: Suggestion;
  onChoose: (streamerId: string) => void;
}

/** One of the list below the search box. */
export function SuggestionItem({ item, onChoose }: SuggestionItemProps) {
  return (
    <ComboboxItem
      value={item.displayName}
      setValueOnClick={false}
      className={styles.item}
      hideOnClick={false}
      onClick={() => onChoose(item.streamerId)}
    >
      <SuggestionLines item={item} />
    </ComboboxItem>
  );
}
