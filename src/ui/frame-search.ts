interface Typed {
  text: string;
  focused: boolean;
}

export const NOTHING_TYPED: Typed = { text: '', focused: false };

/** What has been typed into the search of the frame that stands until the app is there, which the app's own goes on from. */
export function typedInFrame(): Typed {
  // where the frame itself is drawn
  if (typeof document === 'undefined') return NOTHING_TYPED;
  const input = document.querySelector<HTMLInputElement>('[data-frame] [role="search"] input');
  return { text: input?.value ?? '', focused: input !== null && document.activeElement === input };
}
