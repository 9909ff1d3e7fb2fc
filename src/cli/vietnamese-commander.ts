import { Command, type CommanderError, Help } from 'commander';

/** Section titles of commander's help, in Vietnamese. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

class VietnameseHelp extends Help {
  override styleTitle(title: string): string {
    return TITLES[title] ?? title;
  }

  override subcommandTerm(command: Command): string {
    return super.subcommandTerm(command).replace('[options]', '[tùy chọn]');
  }
}

/** A command whose help and errors are Vietnamese; it throws instead of ending the process. */
export class VietnameseCommand extends Command {
  constructor(name?: string) {
    super(name);
    this.exitOverride();
    this.helpOption('-h, --help', 'xem hướng dẫn của lệnh');
    this.helpCommand(false);
    this.usage('[tùy chọn]');
    this.showSuggestionAfterError(false);
    // The caller says what went wrong, in Vietnamese.
    this.configureOutput({ writeErr: () => undefined });
  }

  override createCommand(name?: string): VietnameseCommand {
    return new VietnameseCommand(name);
  }

  override createHelp(): Help {
    return Object.assign(new VietnameseHelp(), this.configureHelp());
  }
}

const LONGEST_SHOWN = 80;
/** What stands between commander's complaint about a value and the reason that we gave. */
const BEFORE_REASON = "' is invalid. ";

/** The first thing that a message of commander puts in quotes, cut when it is long. */
function quoted(message: string): string {
  const what = /'([^']*)'/u.exec(message)?.[1] ?? '';
  return what.length > LONGEST_SHOWN ? `${what.slice(0, LONGEST_SHOWN)}…` : what;
}

/** One clear line for what commander found wrong; undefined when it only showed help or the version. */
export function describeUsageError(error: CommanderError): string | undefined {
  const what = quoted(error.message);
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    case 'commander.help':
      return 'Thiếu lệnh. Xem các lệnh: npx cchc-bot --help';
    case 'commander.unknownOption':
      return `Không có tùy chọn ${what}. Xem: npx cchc-bot --help`;
    case 'commander.unknownCommand':
      return `Không có lệnh ${what}. Xem: npx cchc-bot --help`;
    case 'commander.missingArgument':
      return `Thiếu tham số ${what}. Xem: npx cchc-bot --help`;
    case 'commander.missingMandatoryOptionValue':
      return `Thiếu tùy chọn ${what}. Xem: npx cchc-bot --help`;
    case 'commander.optionMissingArgument':
      return `Tùy chọn ${what} cần một giá trị. Xem: npx cchc-bot --help`;
    case 'commander.excessArguments':
      return `Thừa tham số cho lệnh ${what}; câu có dấu cách cần đặt trong dấu nháy. Xem: npx cchc-bot --help`;
    case 'commander.invalidArgument':
      return error.message.slice(error.message.lastIndexOf(BEFORE_REASON) + BEFORE_REASON.length);
    default:
      return 'Lệnh gõ chưa đúng. Xem: npx cchc-bot --help';
  }
}
