import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReadable } from '../utils/app/start-readable.ts';

export default defineUnlistedScript(() => startReadable(document));
