import numpy as np

weights = np.array([3., 1., 2.])
names = np.array([30, 10, 20])
names[np.argsort(weights)]
