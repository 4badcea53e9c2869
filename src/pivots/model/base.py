"""The base of every type that flows between stages."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable value.

    Unknown fields are refused, so that a misspelt key in a hand-edited job file is an error with a
    name and not a silently ignored wish. Inputs are hidden from error messages because they may hold
    résumé text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, ser_json_inf_nan="null")
