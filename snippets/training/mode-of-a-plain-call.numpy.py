import numpy as np

x = np.array([[1.], [3.]])
(x - x.mean()) / np.sqrt(x.var() + 1e-10)
