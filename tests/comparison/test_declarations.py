"""Our own contracts: where a shape or structure is declared, the value is pinned too.

Nothing of it is compared with the others then.
"""

import own


def test_a_declared_shape_or_structure_pins_the_value_too() -> None:
    loose = [
        f"{e.name} [{key}]"
        for e in own.examples()
        for key, d in e.contract.declared.items()
        if {"shape", "structure"} & d.what.keys()
        and not {"value", "error", "missing"} & d.what.keys()
        if "tensor" in str(d.what.get("structure", "tensor"))  # a structure of None alone says all
        if e.contract.compare != "up-to-sign"  # a value whose sign is free cannot be pinned
        if 0 not in d.what.get("shape", ())  # an empty tensor has no value
    ]
    assert not loose
