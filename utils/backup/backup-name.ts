/** Name of a backup's file, e.g. "beforehand-backup-2026-11-22.json.gz"; a sealed one ends in ".age". */
export function backupName(day: string, isSealed: boolean): string {
  return `beforehand-backup-${day}.json.gz${isSealed ? '.age' : ''}`;
}
