import numpy as np

x = np.array([7, 3, 9, 9, 7, 1, 5])
np.unique(x)[-2]
