import numpy as np

x = np.array([1. + 0.j, 2. + 3.j])
np.isreal(x)
