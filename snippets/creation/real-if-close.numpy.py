import numpy as np

x = np.array([1. + 1e-15j, 2. - 1e-15j])
np.real_if_close(x)
