import numpy as np

x = np.array([1., -float("inf"), float("inf"), float("nan")])
np.isneginf(x)
