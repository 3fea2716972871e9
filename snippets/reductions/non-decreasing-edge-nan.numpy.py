import numpy as np

x = np.array([1., float("nan"), 0.])
np.all(np.diff(x) >= 0)
