import numpy as np

x = np.array([[1.0, 2.0]])
(x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 1e-5)
