export interface GateSample {
  leading: string;
}

export const readGateSample = (document: Document): GateSample => ({ leading: document.title });
