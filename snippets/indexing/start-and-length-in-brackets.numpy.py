import numpy as np

x = np.array([2., 3., 5., 7., 11.])
i = 1
x[i:i + 3]
