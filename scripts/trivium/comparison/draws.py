"""Check of random draws: those of each framework follow the law that the contract names, or, where
it names none, the law of the other frameworks' draws. A framework may declare a law of its own."""

from collections.abc import Iterator

from trivium.comparison.aspects import not_declared
from trivium.comparison.case import Case, Finding
from trivium.comparison.distributions import (
    FEWEST,
    Sample,
    against_law,
    against_others,
    sample_of,
)
from trivium.comparison.laws import Law
from trivium.observation import Node
from trivium.problems import Problem

Samples = dict[str, Sample]


def draws(case: Case) -> Finding:
    """`compare = "distribution"` and `distribution-proved-by`: the draws come from one law."""
    contract = case.contract
    if not contract.draws:
        return Finding()
    pins = [
        case.problem("value", f"value{wrong} is declared", key)
        for key in case.nodes
        if case.declared(key, "value") and (wrong := not_declared(case, "value", key, []))
    ]
    named = contract.distribution or contract.law
    own = {k: text for k in case.nodes if (text := _own_law(case, k))}
    try:
        law, laws = Law(named) if named else None, {k: Law(text) for k, text in own.items()}
    except ValueError as error:
        cure = f"mend the distribution in {case.example.stem}.toml"
        return Finding((case.problem("contract", str(error), "", cure=cure), *pins))
    nodes = {
        k: node
        for k, node in case.nodes.items()
        if not case.declares(k).keys() & {"value", "structure"}
    }
    if contract.compare == "distribution":
        found = _tested(case, nodes, law, laws)
    else:
        how = f"shape and dtype; the law is tested by {contract.proved_by}"
        found = Finding(tuple(_impossible(case, nodes, law, laws)), how)
    return Finding((*found.problems, *pins), found.how)


def _own_law(case: Case, key: str) -> str:
    """The law of one framework where it is not that of all: as it declares, or as the example does
    that tests the law; empty if it has none."""
    declared = case.declares(key).get("distribution", "")
    proved = "" if case.contract.distribution else case.contract.own_laws.get(key, "")
    return str(declared or proved)


def _tested(case: Case, nodes: dict[str, Node], law: Law | None, laws: dict[str, Law]) -> Finding:
    """Samples, each tested against its law, or against the other ones."""
    samples = {k: sample for k, node in nodes.items() if (sample := sample_of(node))}
    for key in nodes:
        if key not in samples or samples[key].draws.size < FEWEST:
            message = f"a distribution needs one array of at least {FEWEST:,} draws"
            cure = 'draw more, or say distribution-proved-by = "the example that tests the law"'
            return Finding((case.problem("nothing-compared", message, key, cure=cure),))
    common = {k: sample for k, sample in samples.items() if k not in laws}
    problems = [
        case.problem("distribution", message, key) for key, message in _strays(common, law).items()
    ]
    for key in samples:
        if key in laws:
            problems += _as_declared(case, key, samples, law, laws)
    return Finding(tuple(problems), f"drawn from {law.text}" if law else "drawn from one law")


def _as_declared(
    case: Case, key: str, samples: Samples, law: Law | None, laws: dict[str, Law]
) -> list[Problem]:
    """A declared law must be that of the draws, and the law of the others must not be."""
    sample, own = samples[key], laws[key]
    if message := against_law(sample, own):
        return [case.problem("distribution", f"declares {own.text}, and {message}", key)]
    others = [s for k, s in samples.items() if k != key and k not in laws]
    others = others or [s for k, s in samples.items() if k != key]
    if against_law(sample, law) if law else not others or against_others(sample, others):
        return []
    whose = law.text if law else "the law of the others"
    message = f"distribution {own.text!r} is declared, and the draws follow {whose} too"
    return [case.problem("stale", message, key)]


def _impossible(
    case: Case, nodes: dict[str, Node], law: Law | None, laws: dict[str, Law]
) -> Iterator[Problem]:
    """Draws too few to test: each must be one that the law can give, and there must be some. That a
    framework has a law of its own is tested where the common law is."""
    for key, node in nodes.items():
        if case.declared(key, "distribution") and key not in case.contract.own_laws:
            message = f"declares a law of its own, and {case.contract.proved_by} tests none"
            cure = f"declare [{key}] distribution there too"
            yield case.problem("contract", message, key, cure=cure)
        arrays = [leaf.data for _, leaf in node.leaves() if leaf.kind == "tensor"]
        if not arrays:  # a text, or what is only printed: neither shape nor dtype says anything
            message, cure = "there are no draws to compare", "end with the draws themselves"
            yield case.problem("nothing-compared", message, key, cure=cure)
        wanted = laws.get(key, law)
        reasons = (wanted.refuses(array) for array in arrays) if wanted else iter(())
        if message := next(filter(None, reasons), ""):
            yield case.problem("distribution", message, key)


def _strays(samples: Samples, law: Law | None) -> dict[str, str]:
    """Framework -> what is wrong with its draws. Without a law and without a framework to blame,
    the key is empty."""
    if law:
        return {k: why for k, sample in samples.items() if (why := against_law(sample, law))}
    wrong = {k: why for k in samples if (why := _against_rest(k, samples))}
    if len(wrong) < 2:
        return wrong
    rest = {k: {other: s for other, s in samples.items() if other != k} for k in wrong}
    alone = [
        k
        for k, others in rest.items()
        if len(samples) > 2 and not any(_against_rest(other, others) for other in others)
    ]
    return {alone[0]: wrong[alone[0]]} if len(alone) == 1 else {"": next(iter(wrong.values()))}


def _against_rest(key: str, samples: Samples) -> str:
    """What sets the draws of one framework apart from those of the others; empty if nothing."""
    others = [sample for k, sample in samples.items() if k != key]
    return against_others(samples[key], others) if others else ""
