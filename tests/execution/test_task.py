"""What there is to run of an example."""

from dataclasses import replace

from making import example
from trivium.examples.discovery import Example
from trivium.execution.task import Task, tasks_of
from trivium.problems import Problem


def asked(**changes: object) -> Example:
    return replace(example(keys=("torch", "numpy")), **changes)  # type: ignore[arg-type]


def test_a_task_for_each_snippet() -> None:
    tasks = tasks_of(asked(), alone=False)
    assert [task.framework for task in tasks] == ["torch", "numpy"]
    assert not any(task.alone or task.resolve for task in tasks)
    assert all(task.alone for task in tasks_of(asked(), alone=True))


def test_two_tasks_for_the_same_are_equal_but_have_answers_of_their_own() -> None:
    one, two = Task("x/y", "numpy"), Task("x/y", "numpy")
    assert one == two and one.job != two.job


def test_a_contract_may_ask_for_a_process_of_its_own() -> None:
    plain = asked()
    isolated = replace(plain, contract=replace(plain.contract, isolate=True))
    assert all(task.alone for task in tasks_of(isolated, alone=False))


def test_a_name_that_is_declared_missing_is_looked_up() -> None:
    toml = '[tf]\nmissing = "tf.nothing"\nreason = "There is none."'
    (task,) = tasks_of(example(toml, keys=("torch", "numpy")), alone=False)[2:]
    assert (task.framework, task.resolve) == ("tf", "tf.nothing")


def test_nothing_runs_of_an_example_that_is_no_example() -> None:
    broken = Problem("contract", "wrong", cure="mend it")
    assert not tasks_of(asked(problems=(broken,)), alone=False)


def test_a_file_that_is_no_text_has_nothing_to_run() -> None:
    plain = asked()
    for source in (None, "a\0b"):
        snippets = {k: replace(s, source=source) for k, s in plain.snippets.items()}
        assert not tasks_of(replace(plain, snippets=snippets), alone=False)
