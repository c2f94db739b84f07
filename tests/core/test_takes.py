"""Every take has a seed of its own, and all of them are known before anything is sent."""

from __future__ import annotations

from veo_desktop.core.takes import MAX_SEED, SeedSteps, seeds


def test_stepping_seeds_are_one_apart_and_go_on_at_nought() -> None:
    assert seeds("41", 3, SeedSteps.APART) == ("41", "42", "43")
    assert seeds(str(MAX_SEED), 2, SeedSteps.APART) == (str(MAX_SEED), "0")
    assert seeds("9", 2, SeedSteps.APART, largest=9) == ("9", "0")
    assert seeds("1", 3, SeedSteps.RANDOM, largest=1) == ("1", "0", "1")


def test_random_seeds_begin_with_the_given_one_and_never_repeat() -> None:
    drawn = iter(["7", "7", "5", "9"])
    assert seeds("5", 3, SeedSteps.RANDOM, lambda _largest: next(drawn)) == ("5", "7", "9")
    found = seeds("5", 20, SeedSteps.RANDOM)
    assert len(set(found)) == 20 and all(0 <= int(each) <= MAX_SEED for each in found)


def test_what_is_no_seed_stays_as_it_is() -> None:
    for how in SeedSteps:
        assert seeds("", 2, how) == ("", "")
        assert seeds("x²", 2, how) == ("x²", "x²")
