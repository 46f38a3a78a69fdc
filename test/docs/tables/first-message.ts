import { examine } from '../../../src/pipeline/examine.ts';
import { chapterTitles, todoText } from '../../../src/todo/lines.ts';
import { todoList } from '../../../src/todo/todo-list.ts';
import { sampleOf } from '../editions.ts';

/** The end of what `check 2024` says: its last chapter, who delivers what, and how much is done. */
export function endOfCheck(): string {
  const { files, year } = sampleOf('2024');
  const { edition, programme, problems } = examine(files, year);
  if (!edition) throw new Error('the edition for 2024 has errors');
  const parts = todoText(todoList(edition, problems), year, chapterTitles(programme), problems).split('\n\n');
  const lastChapter = parts.findLastIndex((part) => /^\d.* erledigt\n-+$/.test(part));
  return ['```text', parts.slice(lastChapter).join('\n\n'), '```'].join('\n');
}
