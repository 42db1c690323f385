/** Entry of the thread in which a command runs, however busily: signals are for the thread that started it. */
import { Writable } from 'node:stream';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Io } from './commands/io.js';
import { isPiped } from './input/piped.js';
import { run } from './program.js';
import type { Answer, Message, Start, StreamName } from './wire.js';

async function main(port: MessagePort, start: Start): Promise<void> {
  const wire = new Wire(port);
  const stdout = wire.output('stdout', start);
  const stderr = wire.output('stderr', start);
  const io: Io = {
    cwd: start.cwd,
    env: start.env,
    stdin: wire.input(),
    get stdinIsPiped() {
      return isPiped();
    },
    stdout,
    stderr,
    debug: start.argv.includes('--debug'),
    unfinished: wire.watched(),
    setExitCode: (code) => wire.tell({ kind: 'code', code }),
  };
  await run(start.argv, io);
  await Promise.all([stdout, stderr].map((stream) => new Promise((done) => stream.end(done))));
  port.close();
}

/** Both directions of what passes between the threads. */
class Wire {
  private readonly writing: Record<StreamName, () => void> = { stdout: () => {}, stderr: () => {} };
  private reading: (answer: Exclude<Answer, { kind: 'written' }>) => void = () => {};

  constructor(private readonly port: MessagePort) {
    port.on('message', (answer: Answer) => {
      if (answer.kind === 'written') this.writing[answer.stream]();
      else this.reading(answer);
    });
  }

  tell(message: Message): void {
    this.port.postMessage(message);
  }

  output(stream: StreamName, { terminals }: Start): Writable {
    const write = (text: string, _encoding: string, done: () => void): void => {
      this.writing[stream] = done;
      this.tell({ kind: 'write', stream, text });
    };
    return Object.assign(new Writable({ decodeStrings: false, write }), terminals[stream]);
  }

  /** Standard input, read only when it is asked for. */
  input(): Io['stdin'] {
    return Object.assign(this.bytes(), { fd: 0 });
  }

  private async *bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const answer = await new Promise<Exclude<Answer, { kind: 'written' }>>((resolve) => {
        this.reading = resolve;
        this.tell({ kind: 'read' });
      });
      if (answer.kind === 'unreadable') throw Object.assign(new Error(answer.message), { code: answer.code });
      if (answer.bytes === null) return;
      yield answer.bytes;
    }
  }

  /** Files that the other thread has to know of in time: it clears them away if the run is interrupted. */
  watched(): Set<string> {
    const tell = (message: Message): void => this.tell(message);
    return new (class extends Set<string> {
      override add(path: string): this {
        tell({ kind: 'unfinished', path });
        return super.add(path);
      }
      override delete(path: string): boolean {
        tell({ kind: 'finished', path });
        return super.delete(path);
      }
    })();
  }
}

if (parentPort) await main(parentPort, workerData);
