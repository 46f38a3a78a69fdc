import { Command, CommanderError } from 'commander';
import { APPROVAL_COMMANDS } from '../words/approval.ts';
import { ARCHIVE } from '../words/archive.ts';
import { COMMAND_LINE, wrongCall } from '../words/command-line.ts';
import { NEXT_EDITION } from '../words/next-edition.ts';
import { SIGN } from '../words/sign.ts';
import { VERIFY } from '../words/verify.ts';
import { EXIT, type ExitStatus } from './exit.ts';

export interface BuildOptions {
  readonly out?: string;
  readonly withData?: boolean;
  /** For a print shop. */
  readonly print?: boolean;
  readonly timings?: boolean;
  /** False: every chart is drawn anew and none is kept. */
  readonly cache?: boolean;
  /** The edition itself and no draft of it, whatever its state. */
  readonly final?: boolean;
  /** Every edition there is. */
  readonly all?: boolean;
  /** Again after every save, until interrupted. */
  readonly watch?: boolean;
}

export interface DiffOptions {
  readonly json?: boolean;
  readonly pdf?: boolean;
  readonly out?: string;
}

export interface SignOptions {
  readonly p12?: string;
  readonly reason?: string;
  readonly place?: string;
  readonly in?: string;
  readonly out?: string;
  readonly passphraseFd?: string;
}

export interface ApproveOptions {
  readonly date?: string;
  readonly resolution?: string;
  readonly undo?: boolean;
  readonly reason?: string;
}

export interface ArchiveOptions {
  readonly all?: boolean;
  readonly out?: string;
}

/** The commands, as functions that return an exit status. */
export interface Commands {
  build(years: readonly string[], options: BuildOptions): Promise<ExitStatus>;
  check(year: string, options: { readonly json?: boolean }): Promise<ExitStatus>;
  create(year: string, options: { readonly from?: string }): Promise<ExitStatus>;
  confirm(year: string, names: readonly string[], options: { readonly all?: boolean }): Promise<ExitStatus>;
  diff(old: string, now: string, options: DiffOptions): Promise<ExitStatus>;
  sign(year: string, options: SignOptions): Promise<ExitStatus>;
  archive(years: readonly string[], options: ArchiveOptions): Promise<ExitStatus>;
  verify(paths: readonly string[]): Promise<ExitStatus>;
  approve(year: string, options: ApproveOptions): Promise<ExitStatus>;
  state(year: string, state: string, options: { readonly reason?: string }): Promise<ExitStatus>;
}

interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** The word a parser message is about; commander quotes it. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1]?.split(/[ ,]/)[0] ?? '';

const german = (command: Command): Command =>
  command
    .helpOption('-h, --help', COMMAND_LINE.help)
    .configureHelp({
      styleTitle: (title) => COMMAND_LINE.titles[title] ?? title,
      subcommandTerm: (sub) =>
        [sub.name(), ...sub.registeredArguments.map((it) => `<${it.name()}>${it.variadic ? ' …' : ''}`)].join(' '),
    })
    .usage(command.usage().replace('[options]', COMMAND_LINE.optionsPlaceholder))
    .exitOverride();

/** Ends a call that names neither years nor `--all`, as commander ends one without a required argument. */
function needYears(years: readonly string[], { all }: { readonly all?: boolean }, self: Command): void {
  if (years.length === 0 && !all) {
    self.error("'jahr'", { code: 'commander.missingArgument', exitCode: EXIT.wrongCall });
  }
}

/** Parses a call and runs it. Returns the exit status and never ends the process. */
export async function runProgram(
  words: readonly string[],
  version: string,
  commands: Commands,
  { out, err }: Streams,
): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done;
  const program = new Command('amip')
    .description(COMMAND_LINE.description)
    .version(version, '-V, --version', COMMAND_LINE.version)
    .helpCommand(false)
    .configureOutput({ writeOut: out, writeErr: () => undefined });
  const command = (name: string, description: string, year: string = COMMAND_LINE.year): Command =>
    program.command(name).description(description).argument(COMMAND_LINE.yearPlaceholder, year);

  german(
    program
      .command('build')
      .description(COMMAND_LINE.build)
      .argument(COMMAND_LINE.yearsPlaceholder, COMMAND_LINE.years)
      .option('--all', COMMAND_LINE.all)
      .option('--watch', COMMAND_LINE.watch)
      .option('--out <ziel>', COMMAND_LINE.out)
      .option('--with-data', COMMAND_LINE.withData)
      .option('--print', COMMAND_LINE.print)
      .option('--timings', COMMAND_LINE.timings)
      .option('--final', COMMAND_LINE.final)
      .option('--no-cache', COMMAND_LINE.noCache)
      .action(async (years: readonly string[], options: BuildOptions, self: Command) => {
        needYears(years, options, self);
        status = await commands.build(years, options);
      }),
  );
  german(
    command('check', COMMAND_LINE.check)
      .option('--json', COMMAND_LINE.json)
      .action(async (year: string, options: { json?: boolean }) => {
        status = await commands.check(year, options);
      }),
  );
  german(
    command('new', NEXT_EDITION.new, NEXT_EDITION.newYear)
      .option('--from <jahr>', NEXT_EDITION.from)
      .action(async (year: string, options: { from?: string }) => {
        status = await commands.create(year, options);
      }),
  );
  german(
    command('confirm', NEXT_EDITION.confirm)
      .argument(NEXT_EDITION.namesPlaceholder, NEXT_EDITION.names)
      .option('--all', NEXT_EDITION.all)
      .action(async (year: string, names: readonly string[], options: { all?: boolean }) => {
        status = await commands.confirm(year, names, options);
      }),
  );
  german(
    program
      .command('diff')
      .description(COMMAND_LINE.diff)
      .argument(COMMAND_LINE.oldPlaceholder, COMMAND_LINE.oldYear)
      .argument(COMMAND_LINE.newPlaceholder, COMMAND_LINE.newYear)
      .option('--json', COMMAND_LINE.diffJson)
      .option('--pdf', COMMAND_LINE.diffPdf)
      .option('--out <datei>', COMMAND_LINE.diffOut)
      .action(async (old: string, now: string, options: DiffOptions) => {
        status = await commands.diff(old, now, options);
      }),
  );
  german(
    command('sign', SIGN.sign)
      .option('--p12 <datei>', SIGN.p12)
      .option('--reason <text>', SIGN.reason)
      .option('--place <ort>', SIGN.place)
      .option('--in <datei>', SIGN.in)
      .option('--out <datei>', SIGN.out)
      .option('--passphrase-fd <nummer>', SIGN.passphraseFd)
      .action(async (year: string, options: SignOptions) => {
        status = await commands.sign(year, options);
      }),
  );
  german(
    command('approve', APPROVAL_COMMANDS.approve)
      .option('--date <tag>', APPROVAL_COMMANDS.date)
      .option('--resolution <text>', APPROVAL_COMMANDS.resolution)
      .option('--undo', APPROVAL_COMMANDS.undo)
      .option('--reason <text>', APPROVAL_COMMANDS.reason)
      .action(async (year: string, options: ApproveOptions) => {
        status = await commands.approve(year, options);
      }),
  );
  german(
    command('state', APPROVAL_COMMANDS.state)
      .argument(APPROVAL_COMMANDS.statePlaceholder, APPROVAL_COMMANDS.newState)
      .option('--reason <text>', APPROVAL_COMMANDS.reason)
      .action(async (year: string, state: string, options: { reason?: string }) => {
        status = await commands.state(year, state, options);
      }),
  );
  german(
    program
      .command('archive')
      .description(ARCHIVE.archive)
      .argument(COMMAND_LINE.yearsPlaceholder, ARCHIVE.years)
      .option('--all', ARCHIVE.all)
      .option('--out <ordner>', ARCHIVE.out)
      .action(async (years: readonly string[], options: ArchiveOptions, self: Command) => {
        needYears(years, options, self);
        status = await commands.archive(years, options);
      }),
  );
  german(
    program
      .command('verify')
      .description(VERIFY.verify)
      .argument(VERIFY.placeholder, VERIFY.paths)
      .action(async (paths: readonly string[]) => {
        status = await commands.verify(paths);
      }),
  );
  german(program).usage(`${COMMAND_LINE.optionsPlaceholder} ${COMMAND_LINE.commandPlaceholder}`);

  try {
    if (words.length === 0) {
      program.outputHelp();
      return EXIT.wrongCall;
    }
    await program.parseAsync([...words], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.done;
    err(`${wrongCall(error.code, quoted(error.message))}\n`);
    return EXIT.wrongCall;
  }
}
