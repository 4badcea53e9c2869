"""How much of a file is read before it is refused."""

from dataclasses import dataclass

from pivots.errors import TooLarge

_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what one file may cost. A résumé rarely comes near any of them; an attack does."""

    max_bytes: int = 25 * _MB
    """Size of the file."""
    max_pages: int = 60
    max_unpacked_bytes: int = 100 * _MB
    """Sum of the unpacked parts of a zip container (DOCX)."""
    max_characters: int = 1_000_000
    """Characters of text: the longest academic résumés hold about a fifth of this."""

    def check_size(self, size: int) -> None:
        """Raises TooLarge when a file of ``size`` bytes is not to be read."""
        if size > self.max_bytes:
            raise TooLarge(f"The file is larger than {self.max_bytes / _MB:g} MB.")

    def check_pages(self, pages: int) -> None:
        """Raises TooLarge."""
        if pages > self.max_pages:
            raise TooLarge(f"The file has more than {self.max_pages} pages.")

    def check_unpacked(self, size: int) -> None:
        """Raises TooLarge."""
        if size > self.max_unpacked_bytes:
            raise TooLarge(f"Unpacked, the file is larger than {self.max_unpacked_bytes / _MB:g} MB.")

    def check_characters(self, count: int) -> None:
        """Raises TooLarge."""
        if count > self.max_characters:
            raise TooLarge(f"The file holds more than {self.max_characters:,} characters of text.")
