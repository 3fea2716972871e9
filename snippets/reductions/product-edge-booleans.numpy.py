import numpy as np

x = np.array([True, True, False])
np.prod(x)
