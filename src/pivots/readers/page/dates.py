"""What dates beside the text look like, in the languages that are read."""

import re

DATES = re.compile(
    r"(?:[^\W\d_]{2,10}\.?\s+)?(?:\d{1,2}[./-])?(?:19|20)\d\d(?:[./-]\d{1,2})?(?:\s*(?:[-–—]|to|bis|until|a|à|au)(?:\s.{0,16}|\s*\d.{0,8})?)?"
)
"""A cell of dates and nothing else."""
DATE_LIKE = re.compile(r"(?:19|20)\d\d|^\W*(?:present|heute|today|current|aujourd)|^\d{1,2}[./]\d{2,4}", re.IGNORECASE)
