import numpy as np

x = np.array([1., float("nan"), float("inf"), float("-inf")])
np.isnan(x)
