import numpy as np

x = np.array([1e-8, 1e-20])
(np.exp(x) - 1) / x, np.expm1(x) / x
