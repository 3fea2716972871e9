import numpy as np

a = np.array([[0.0, 0.5], [1.0, 0.2]])
with np.errstate(divide="ignore"):
    result = 10 * np.log10(1 / np.mean((a - a) ** 2))
result
