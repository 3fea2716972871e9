import warnings
import numpy as np

for i in range(2_000):
    warnings.warn(f"warning {i}")
np.array([1., 2.])
