"""NumPy: how it is imported and shown, and how its values and its state are read."""

from typing import Any

from trivium.frameworks.base import Framework


class NumPy(Framework):
    key, label, place = "numpy", "NumPy", 4
    module, requirement, cost = "numpy", "numpy", 1
    also, aliases, an_array = ("scipy", "pandas"), {"np": "numpy"}, "np.array([1.0, 2.0])"
    modules = ("numpy", "numpy.linalg", "numpy.random")
    roots, look = ("numpy", "np", "scipy"), ("#006a78", "#5fd0dc", "■")

    def start(self) -> None:
        import numpy as np

        self.ndarray, self.generic = np.ndarray, np.generic
        self.np_dtype, self.asarray = np.dtype, np.asarray
        self.seed = np.random.seed
        self.geterr, self.options, self.astype = np.geterr, np.get_printoptions, np.ndarray.astype

    def settle(self) -> None:
        self.seed(0)

    def reset(self, source: str) -> None:
        self.seed(0)  # 7 us: cheaper than to find out whether SciPy or pandas drew

    def array(self, value: Any) -> tuple[str, Any] | None:
        if type(value) is not self.ndarray and not isinstance(value, self.generic):
            return None
        data = self.asarray(value)
        # A subclass of a scalar type may give what it likes.
        if type(value) is not self.ndarray and type(value) is not data.dtype.type:
            return None
        return data.dtype.name, data

    def dtype(self, value: Any) -> str | None:
        if isinstance(value, self.np_dtype) or (
            isinstance(value, type) and issubclass(value, self.generic)
        ):
            return str(self.np_dtype(value).name)
        return None

    def state(self) -> tuple[Any, ...]:
        return (self.geterr(), {k: v for k, v in self.options().items() if k != "override_repr"})
