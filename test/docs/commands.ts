import { fencesOf, withoutFences } from './fences.ts';

const INLINE = /`((?:npm|node) [^`]+)`/g;

/** Every command a Markdown file tells its reader to type: lines of `sh` blocks and commands within sentences. */
export function commandsOf(markdown: string): readonly string[] {
  const lines = fencesOf(markdown)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'));
  const inline = [...withoutFences(markdown).matchAll(INLINE)].map((match) => match[1] ?? '');
  const commands = [...lines, ...inline].flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '));
  return [...new Set(commands.map((command) => command.trim()))].filter((command) => command !== '');
}

const AMIP = /^npm run (?:--silent )?amip -- (.*)$/;

/** What is handed to the program, as a shell would part it, or undefined where the command is another. */
export const amipWords = (command: string): readonly string[] | undefined =>
  AMIP.exec(command)?.[1]
    ?.match(/"[^"]*"|\S+/g)
    ?.map((word) => word.replaceAll('"', ''));
