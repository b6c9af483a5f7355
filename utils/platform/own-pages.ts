let channel: BroadcastChannel | undefined;

/** One for each page, so that a page does not hear itself. */
const ownChannel = (): BroadcastChannel => (channel ??= new BroadcastChannel('beforehand'));

/** Tells our other open pages that everything was deleted. */
export const tellAllDeleted = (): void => ownChannel().postMessage('deleted');

/** Calls back when another page of ours has deleted everything. */
export function onAllDeleted(run: () => void): void {
  ownChannel().addEventListener('message', ({ data }) => {
    if (data === 'deleted') run();
  });
}
