import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageWatch } from '../utils/app/start-page-watch.ts';

export default defineUnlistedScript(() => startPageWatch(window));
