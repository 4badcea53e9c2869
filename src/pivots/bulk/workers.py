"""A pool of local processes, each of which may be killed without harm to the others.

The standard pools cannot end one task that hangs, and a worker that dies takes all waiting tasks with it. Here each
worker has one task and one deadline; a worker past its deadline, or gone, costs that one task and is replaced.
"""

import contextlib
import gc
import multiprocessing
import multiprocessing.connection
import multiprocessing.forkserver
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any, Generic, NamedTuple, Self, TypeVar

from pivots import patterns

Task = TypeVar("Task")
Answer = TypeVar("Answer")

_START_METHOD = "forkserver" if sys.platform.startswith("linux") else "spawn"
"""A fork server is single-threaded and has imports and tables ready: new workers start in milliseconds and safely."""
_PREPARED = "pivots.bulk.prepared"
_GC_EVERY = 20_000
"""Objects made between two looks for garbage in a worker; reports leave few cycles behind."""


class Lost(NamedTuple):
    """What becomes of a task whose worker did not answer."""

    reason: str
    """``timeout`` or ``died``."""


class _Worker(NamedTuple):
    process: BaseProcess
    pipe: Connection


class _Running(NamedTuple):
    worker: _Worker
    task: Any
    deadline: float


def prepare_workers() -> None:
    """Begins to make ready what workers share, and does not wait for it: in a process of its own, so that a command can go on meanwhile.

    Does nothing where that has begun already, and on platforms where workers do not share memory.
    """
    if _START_METHOD == "forkserver":
        multiprocessing.forkserver.set_forkserver_preload([_PREPARED])
        multiprocessing.forkserver.ensure_running()


class Pool(Generic[Task, Answer]):
    """Local worker processes.

    ``setup(*setup_args)`` runs once in each worker and gives the function that answers tasks; both must be importable.
    ``timeout``: seconds a task may take. ``max_memory``: bytes of address space a worker may use (POSIX; ignored
    elsewhere). At most ``workers`` tasks are out at a time, so memory stays flat however many there are.
    """

    def __init__(
        self, setup: Callable[..., Callable[[Task], Answer]], setup_args: tuple[Any, ...], *, workers: int, timeout: float, max_memory: int
    ) -> None:
        self._setup, self._setup_args = setup, setup_args
        self._workers, self._timeout, self._max_memory = workers, timeout, max_memory
        self._context: Any = multiprocessing.get_context(_START_METHOD)  # the stubs of the base class know no Process
        prepare_workers()
        self._idle: list[_Worker] = []
        self._running: dict[Connection, _Running] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for worker in [*self._idle, *(r.worker for r in self._running.values())]:
            _end(worker, kill=kind is not None)

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Answer | Lost]]:
        """Every task with its answer, in the order in which they finish."""
        waiting = iter(tasks)
        while True:
            while len(self._running) < self._workers:
                try:
                    task = next(waiting)
                except StopIteration:
                    break
                self._send(task)
            if not self._running:
                return
            yield from self._collect()

    def _send(self, task: Task) -> None:
        worker = self._idle.pop() if self._idle else self._start()
        # A worker that died while idle shows itself in _collect, as end of file on its pipe.
        with contextlib.suppress(BrokenPipeError):
            worker.pipe.send(task)
        self._running[worker.pipe] = _Running(worker, task, time.monotonic() + self._timeout)

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, self._setup, self._setup_args, self._max_memory), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _collect(self) -> Iterator[tuple[Task, Answer | Lost]]:
        next_deadline = min(r.deadline for r in self._running.values())
        ready = multiprocessing.connection.wait(list(self._running), timeout=max(0.0, next_deadline - time.monotonic()))
        for pipe in [p for p in self._running if p in ready]:
            yield self._answer(pipe)
        now = time.monotonic()
        for pipe in [p for p, r in self._running.items() if r.deadline <= now and not p.poll()]:
            late = self._running.pop(pipe)
            _end(late.worker, kill=True)
            yield late.task, Lost("timeout")

    def _answer(self, pipe: Connection) -> tuple[Task, Answer | Lost]:
        running = self._running.pop(pipe)
        try:
            answer: Answer = pipe.recv()
        except (EOFError, ConnectionResetError):
            _end(running.worker, kill=True)
            return running.task, Lost("died")
        self._idle.append(running.worker)
        return running.task, answer


def _end(worker: _Worker, *, kill: bool) -> None:
    if kill:
        worker.process.kill()
    else:
        with contextlib.suppress(BrokenPipeError):
            worker.pipe.send(None)
    worker.process.join(timeout=5)
    if worker.process.is_alive():
        worker.process.kill()
        worker.process.join()
    worker.pipe.close()


def _serve(pipe: Connection, setup: Callable[..., Callable[[Any], Any]], setup_args: tuple[Any, ...], max_memory: int) -> None:
    """A worker's life: prepare once, answer until told to stop."""
    _limit_memory(max_memory)
    answer = setup(*setup_args)
    # The tables live as long as the worker: looking through them for garbage again and again costs a tenth of the time.
    gc.collect()
    gc.freeze()
    gc.set_threshold(_GC_EVERY, 20, 20)
    while True:
        try:
            task = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        if task is None:
            patterns.save()
            return
        pipe.send(answer(task))


def _limit_memory(max_memory: int) -> None:
    try:
        import resource
    except ImportError:  # not on this platform
        return
    resource.setrlimit(resource.RLIMIT_AS, (max_memory, max_memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
