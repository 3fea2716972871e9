import numpy as np

x = np.array([[1.0, 2.0, 6.0]])
(x - x.mean()) / np.sqrt(x.var() + 1e-5)
