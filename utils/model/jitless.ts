import { z } from 'zod';

// Zod otherwise probes `new Function`, which the extension's content security policy forbids.
z.config({ jitless: true });
