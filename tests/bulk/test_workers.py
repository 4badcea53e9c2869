"""The pool: a task that hangs, crashes or eats memory costs itself and nothing else."""

import os
import time
from collections.abc import Callable

import pytest

from pivots.bulk.workers import Lost, Pool

GIB = 1024**3


def make_answer(offset: int) -> Callable[[str], str]:
    def answer(task: str) -> str:
        match task:
            case "hang":
                time.sleep(3600)
            case "crash":
                os._exit(3)
            case "greedy":
                try:
                    return str(len(bytearray(8 * GIB)))
                except MemoryError:
                    return "refused"
        return f"{task}+{offset}"

    return answer


def run(tasks: list[str], *, workers: int = 2, timeout: float = 30.0) -> dict[str, str | Lost]:
    with Pool[str, str](make_answer, (7,), workers=workers, timeout=timeout, max_memory=4 * GIB) as pool:
        return dict(pool.run(tasks))


def test_every_task_gets_its_own_answer() -> None:
    tasks = [f"t{i}" for i in range(20)]
    assert run(tasks) == {task: f"{task}+7" for task in tasks}


def test_nothing_to_do_starts_nothing() -> None:
    assert run([]) == {}


def test_a_crash_costs_one_task() -> None:
    answers = run(["a", "crash", "b", "c"])
    assert answers["crash"] == Lost("died")
    assert [answers[t] for t in "abc"] == ["a+7", "b+7", "c+7"]


def test_a_hanging_task_is_ended_and_the_rest_go_on() -> None:
    answers = run(["a", "hang", "b"], workers=1, timeout=3.0)
    assert answers == {"a": "a+7", "hang": Lost("timeout"), "b": "b+7"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="address-space limits are POSIX")
def test_memory_is_limited() -> None:
    assert run(["greedy"]) == {"greedy": "refused"}


@pytest.mark.parametrize("workers", [1, 3])
def test_the_number_of_workers_changes_no_answer(workers: int) -> None:
    assert run(["x", "y", "z"], workers=workers) == {"x": "x+7", "y": "y+7", "z": "z+7"}
