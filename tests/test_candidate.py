"""The candidate's code."""

import hashlib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pivots.candidate import candidate_code, code_from_digest, file_digest


@given(st.binary(), st.binary(min_size=16, max_size=32))
def test_a_code_is_ten_readable_letters_and_the_same_every_time(data: bytes, key: bytes) -> None:
    for code in (candidate_code(data), candidate_code(data, key)):
        assert len(code) == 10
        assert not set(code) - set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert candidate_code(data) == candidate_code(data)
    assert candidate_code(data) != candidate_code(data, key)


def test_the_code_comes_from_the_bytes_alone(tmp_path: Path) -> None:
    (tmp_path / "maria.txt").write_bytes(b"same")
    (tmp_path / "ahmed.txt").write_bytes(b"same")
    codes = {code_from_digest(file_digest(tmp_path / n)) for n in ("maria.txt", "ahmed.txt")}
    assert codes == {candidate_code(b"same")}
    assert hashlib.sha256(b"same").digest() == file_digest(tmp_path / "maria.txt")
