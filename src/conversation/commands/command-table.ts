export type CommandName =
  | 'kiemtra'
  | 'sosanh'
  | 'chiso'
  | 'nguon'
  | 'chude'
  | 'huongdan'
  | 'quyenriengtu'
  | 'xoadulieu';

export interface Command {
  readonly name: CommandName;
  /** Vietnamese, on buttons; typed alone it is the command. */
  readonly label: string;
  /** What it does, as lists of commands show it: at most 256 characters on Telegram. */
  readonly about: string;
  /** Other ways to write it behind the slash, folded, without blanks. */
  readonly also: readonly string[];
}

/** The commands in the order in which help and menus list them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'kiemtra',
    label: 'Kiểm tra',
    about: 'Kiểm tra số liệu trong một đoạn văn',
    also: ['kiemchung', 'doichieu', 'check'],
  },
  { name: 'sosanh', label: 'So sánh', about: 'So sánh hai năm, hai tỉnh hoặc hai chỉ số', also: ['ss'] },
  {
    name: 'chiso',
    label: 'Chỉ số',
    about: 'Xem một chỉ số qua các năm',
    also: ['cacchiso', 'index'],
  },
  {
    name: 'nguon',
    label: 'Nguồn',
    about: 'Xem nguồn của câu trả lời vừa rồi',
    also: ['source', 'sources', 'dannguon'],
  },
  { name: 'chude', label: 'Chủ đề', about: 'Xem các chủ đề và câu hỏi có sẵn', also: ['cacchude', 'topics'] },
  {
    name: 'huongdan',
    label: 'Hướng dẫn',
    about: 'Xem cách hỏi và cách kiểm tra số liệu',
    also: ['start', 'help', 'menu', 'trogiup', 'batdau'],
  },
  {
    name: 'quyenriengtu',
    label: 'Quyền riêng tư',
    about: 'Xem những gì được giữ về bạn, trong bao lâu',
    also: ['riengtu', 'baomat', 'privacy', 'dulieucuatoi'],
  },
  {
    name: 'xoadulieu',
    label: 'Xóa dữ liệu',
    about: 'Xóa những gì được giữ về bạn',
    also: ['xoa', 'xoadulieucuatoi', 'quentoi', 'forget', 'delete'],
  },
];

/** The entry of a command. */
export function commandOf(name: CommandName): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (!found) throw new Error(`no command ${name}`);
  return found;
}
