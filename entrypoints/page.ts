import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageScript } from '../utils/app/start-page-script.ts';

export default defineUnlistedScript(() => startPageScript(window));
