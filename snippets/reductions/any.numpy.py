import numpy as np

x = np.array([[True, False, True], [False, False, False]])
np.any(x, axis=1)
