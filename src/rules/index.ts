export type { Finding, SentencePart } from './finding'
