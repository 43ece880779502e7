const FIELD = 'input, textarea, select, [contenteditable="true"]';

/** Whether a key belongs to what is being typed, to a dialog or to the browser, rather than to a shortcut of a single key. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey } = event;
  if (event.defaultPrevented || event.isComposing || ctrlKey || metaKey || altKey) return true;
  if (target instanceof Element && target.matches(FIELD)) return true;
  return document.querySelector('dialog[open]') !== null;
}
