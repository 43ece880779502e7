/** Hours rounded as one would say them: whole minutes under an hour, whole hours up to two days, whole days from there. */
export function plainHours(hours: number): number {
  if (hours < 1) return hours;
  return hours < 48 ? Math.round(hours) : Math.round(hours / 24) * 24;
}
