import numpy as np

x = np.array([[True, False, True], [False, False, False], [True, True, True]])
~np.any(x, axis=1), np.all(~x, axis=1)
