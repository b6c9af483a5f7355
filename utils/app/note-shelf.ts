import type { NoteShelf } from '../notebook/option-notes.ts';
import type { Book } from './read-book.ts';

/** The records of a book that notes about options are gathered from. */
export const noteShelf = (book: Book): NoteShelf => ({
  options: book.of('option'),
  statements: book.of('statement'),
  clips: book.of('clip'),
  sources: book.of('source'),
  questions: book.of('question'),
});
