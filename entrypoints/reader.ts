import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageReader } from '../utils/app/start-page-reader.ts';

export default defineUnlistedScript(() => startPageReader(window));
