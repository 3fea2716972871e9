import numpy as np

x = np.array([1, 2, 3, 5])
np.mean(x), np.var(x), np.std(x)
