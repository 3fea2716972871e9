"""PyTorch: how it is imported and shown, and how its values and its state are read."""

import sys
from typing import Any

from trivium.frameworks.base import Framework


class PyTorch(Framework):
    key, label, place = "torch", "PyTorch", 1
    module, requirement, cost = "torch", "torch", 2
    modules = ("torch", "torch.linalg", "torch.nn.functional")
    roots, look = ("torch",), ("#8f1030", "#ff9c82", "●")
    arrays, an_array = ("Tensor", "Parameter"), "torch.tensor([1.0, 2.0])"
    preload = (
        "torch.func",
        "torch.linalg",
        "torch.nn.functional",
        "torch._subclasses.schema_check_mode",  # the first text of a tensor imports it
    )
    lazy = {
        r"torch\.(func|vmap|compile|cond|while_loop|compiler|optim)": "torch._dynamo",
        r"torch\.compile\b": "torch._dynamo.backends.common",  # the first call looks for backends
        r"torch\.distributions": "torch.distributions",
        r"checkpoint": "torch.utils.checkpoint",
    }

    def start(self) -> None:
        import torch

        base = torch.Tensor.__mro__[1]
        steps = ("detach", "cpu", "resolve_conj", "resolve_neg", "numpy", "to")
        self.torch, self.parameter = torch, torch.nn.Parameter
        self.get = {name: getattr(base, name) for name in steps}
        self.get |= {name: getattr(base, name).__get__ for name in ("dtype", "layout")}
        # What a snippet entered changes neither functions nor operations here.
        self.plain = torch._C.DisableTorchFunction, torch._C._DisableTorchDispatch
        self.strided = torch.strided
        self.options = torch._tensor_str
        if dynamo := sys.modules.get("torch._dynamo"):
            # Else the first torch.compile patches torch.nn.Module.
            dynamo.mutation_guard.install_generation_tagging_init()
        self.tensor, self.own_dtype = torch.Tensor, torch.dtype
        self.generator = torch.default_generator
        self.float32, self.complex64 = torch.float32, torch.complex64
        dtypes = [d for d in vars(torch).values() if isinstance(d, torch.dtype)]
        self.names = {d: str(d).removeprefix("torch.") for d in dtypes}
        bits = {"float": (16, 32, 64), "complex": (64, 128)}
        bits |= dict.fromkeys(("int", "uint"), (8, 16, 32, 64))
        self.native = {"bool"} | {f"{kind}{n}" for kind, sizes in bits.items() for n in sizes}

    def settle(self) -> None:
        self.torch.set_num_threads(1)
        self.torch.set_num_interop_threads(1)
        # Else a warning that torch gives once would depend on the order of snippets.
        self.torch.set_warn_always(True)
        self.generator.manual_seed(0)

    def reset(self, source: str) -> None:
        self.generator.manual_seed(0)

    def array(self, value: Any) -> tuple[str, Any] | None:
        if type(value) not in (self.tensor, self.parameter):
            return None
        functions, operations = self.plain
        with functions(), operations():
            return self._strided(value) if self.get["layout"](value) is self.strided else None

    def _strided(self, value: Any) -> tuple[str, Any] | None:
        for step in ("detach", "cpu", "resolve_conj", "resolve_neg"):
            value = self.get[step](value)
        dtype = self.get["dtype"](value)
        name = self.names[dtype]
        if name not in self.native:
            if not (dtype.is_floating_point or dtype.is_complex):
                return None
            wider = self.float32 if dtype.is_floating_point else self.complex64
            value = self.get["to"](value, wider)
        return name, self.get["numpy"](value)

    def dtype(self, value: Any) -> str | None:
        return self.names.get(value) if isinstance(value, self.own_dtype) else None

    def state(self) -> tuple[Any, ...]:
        torch = self.torch
        return (
            torch.get_default_dtype(),
            torch.is_grad_enabled(),
            torch.is_inference_mode_enabled(),
            vars(self.options.PRINT_OPTS).copy()
            if hasattr(self.options.PRINT_OPTS, "__dict__")
            else repr(self.options.PRINT_OPTS),
            torch.get_num_threads(),
            torch.get_default_device(),
            torch.are_deterministic_algorithms_enabled(),
            torch.is_warn_always_enabled(),
            torch.is_anomaly_enabled(),
            torch.get_flush_denormal() if hasattr(torch, "get_flush_denormal") else 0,
            torch.is_autocast_enabled("cpu"),
            torch.get_float32_matmul_precision(),
        )

    def classes(self) -> tuple[type, ...]:
        return (self.torch.Tensor, self.torch.nn.Module)
