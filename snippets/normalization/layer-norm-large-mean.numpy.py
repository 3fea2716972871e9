import numpy as np

x = np.array([10000.0, 10001.0, 10002.0, 10003.0])
(x - x.mean()) / np.sqrt(x.var() + 1e-6)
