import numpy as np

x = np.array([[True, True, True], [True, False, True]])
np.all(x, axis=1)
