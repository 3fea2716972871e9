import numpy as np

x = np.array([float("nan"), 1., float("nan")])
np.unique(x)
