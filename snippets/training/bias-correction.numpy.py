import numpy as np

beta = np.float32(0.999)
t = np.array([1., 2., 10., 1000.], np.float32)
exact = 1 - 0.999 ** t.astype(np.float64)
1e5 * ((1 - beta**t) / exact - 1)
