/** A text of the contract, which is English in either language; what stands in backticks is code. */
export function EnglishText({ text }: { text: string }) {
  return (
    <span lang="en">
      {text.split('`').map((part, place) =>
        // the text never changes
        // oxlint-disable-next-line react/no-array-index-key
        place % 2 === 1 ? <code key={place}>{part}</code> : part,
      )}
    </span>
  );
}
