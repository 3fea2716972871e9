import numpy as np

x = np.array([[1.0, 2.0, 4.0], [1.0, 5.0, 4.0]])
np.abs(np.diff(x, axis=0)).sum() + np.abs(np.diff(x, axis=1)).sum()
