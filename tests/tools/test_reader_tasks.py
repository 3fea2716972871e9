"""What a reader's task costs: counted, estimated, and refused where it is too much."""

from reader_tasks import TASKS, Outcome, table


def test_a_person_takes_longer_than_the_site() -> None:
    assert Outcome("x", clicks=2, keys=10, seconds=0.5, most=12).person == 2 * 1.3 + 10 * 0.2 + 0.5


def test_more_clicks_and_keys_than_the_limit_are_wrong() -> None:
    assert Outcome("x", clicks=2, keys=10, most=12).wrong == ""
    assert Outcome("x", clicks=3, keys=10, most=12).wrong == "more than 12 clicks and keys"
    assert Outcome("x", most=0, wrong="no such page").wrong == "no such page"


def test_the_table_says_what_went_wrong() -> None:
    shown = table([Outcome("a", most=1), Outcome("b", keys=2, most=1)]).splitlines()
    assert shown[2].endswith("| as it should be |") and shown[3].endswith("clicks and keys |")


def test_the_fourteen_tasks_have_names_of_their_own() -> None:
    assert len({task.says for task in TASKS}) == 14 == len(TASKS)
