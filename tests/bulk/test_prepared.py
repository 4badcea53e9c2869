"""Workers begin with tables, patterns and templates in memory."""

import gc
import sys
from collections.abc import Callable

import pytest

from pivots.bulk.prepared import screen_example
from pivots.bulk.workers import Pool, prepare_workers
from pivots.pipeline import FORMATS

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="workers share memory on Linux only")


def make_look() -> Callable[[str], object]:
    from pivots.taxonomy.engine import taxonomy

    read_at_start = taxonomy.cache_info().currsize
    return lambda _task: (read_at_start, "pivots.bulk.prepared" in sys.modules, gc.get_freeze_count() > 0)


def test_the_example_can_be_screened_and_nothing_of_the_person_stays() -> None:
    made = screen_example()
    assert set(made) == set(FORMATS)
    assert not [name for name, text in made.items() if "Robin" in str(text)]


@on_linux
def test_a_worker_has_the_tables_before_its_first_task() -> None:
    with Pool[str, object](make_look, (), workers=2, timeout=60.0, max_memory=4 * 1024**3) as pool:
        assert dict(pool.run(["a", "b", "c"])) == dict.fromkeys("abc", (1, True, True))


@on_linux
def test_preparing_twice_prepares_once() -> None:
    from multiprocessing import forkserver

    prepare_workers()
    first = forkserver._forkserver._forkserver_pid  # type: ignore[attr-defined]
    prepare_workers()
    assert forkserver._forkserver._forkserver_pid == first is not None  # type: ignore[attr-defined]
