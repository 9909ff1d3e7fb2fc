import { StartError } from '../errors.ts';
import type { createServer } from '../server/create-server.ts';

/** Where to listen, and the settings that say so. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
  readonly settings: { readonly host: string; readonly port: string };
}

function describeFault(code: string, { host, port }: ListenAddress['settings']): string {
  switch (code) {
    case 'EADDRINUSE':
      return `đang có chương trình khác dùng. Đổi ${port} (ví dụ ${port}=3001) hoặc dừng chương trình kia.`;
    case 'EACCES':
      return `hệ thống không cho phép dùng. Chọn ${port} từ 1024 trở lên.`;
    case 'EADDRNOTAVAIL':
      return `không phải địa chỉ của máy này. Sửa ${host}.`;
    case 'ENOTFOUND':
      return `không tìm thấy tên máy này. Sửa ${host}.`;
    default:
      return code;
  }
}

/** The address that is served. Throws StartError `port` that says what to change. */
export async function listen(
  server: ReturnType<typeof createServer>,
  address: ListenAddress,
): Promise<string> {
  const { host, port, settings } = address;
  try {
    return await server.listen({ host, port });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new StartError('port', `Không mở được ${host}:${port}: ${describeFault(code, settings)}`, {
      cause,
    });
  }
}
