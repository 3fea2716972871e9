import numpy as np

x = np.array([3., 1., 4., 1.5, 5., 9.])
i = np.argsort(-x)[:2]
x[i], i
