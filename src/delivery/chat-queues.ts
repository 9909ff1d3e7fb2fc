export type ChatTask = () => Promise<void>;

/** One line of tasks for each chat: in a chat one after another, chats beside each other. */
export interface ChatQueues {
  push(chat: string, task: ChatTask): void;
  /** Tasks of this chat that wait or run. */
  pending(chat: string): number;
  pendingTotal(): number;
  /** Resolves when nothing waits or runs any more. */
  idle(): Promise<void>;
}

/** `onError` hears of a task that failed; the chat's next task runs all the same. */
export function createChatQueues(onError: (error: unknown) => void): ChatQueues {
  /** The first task of a queue is the one that runs. */
  const queues = new Map<string, ChatTask[]>();
  let total = 0;
  const idleListeners: (() => void)[] = [];

  async function work(chat: string, queue: ChatTask[]): Promise<void> {
    // Whoever pushes must not wait for the work, not even for its synchronous part.
    await Promise.resolve();
    for (let task = queue[0]; task; task = queue[0]) {
      try {
        await task();
      } catch (error) {
        onError(error);
      }
      queue.shift();
      total -= 1;
    }
    queues.delete(chat);
    if (queues.size > 0) return;
    for (const listener of idleListeners.splice(0)) listener();
  }

  return {
    push(chat, task) {
      total += 1;
      const queue = queues.get(chat);
      if (queue) {
        queue.push(task);
        return;
      }
      const started = [task];
      queues.set(chat, started);
      void work(chat, started);
    },
    pending: (chat) => queues.get(chat)?.length ?? 0,
    pendingTotal: () => total,
    idle() {
      if (queues.size === 0) return Promise.resolve();
      return new Promise((resolve) => idleListeners.push(resolve));
    },
  };
}
