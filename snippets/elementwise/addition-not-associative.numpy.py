import numpy as np

a, b, c = np.array(1e20), np.array(-1e20), np.array(3.)
(a + b) + c, a + (b + c)
