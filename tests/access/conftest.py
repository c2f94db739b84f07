"""Windows as the end-to-end tests have them."""

from tests.e2e.conftest import desk, fair_wiro, open_studio, sandboxed, wiro  # noqa: F401 (fixtures)
