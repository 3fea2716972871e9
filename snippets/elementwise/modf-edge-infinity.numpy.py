import numpy as np

x = np.array([float("inf"), -float("inf")])
np.modf(x)[0]
