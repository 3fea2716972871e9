import numpy as np

x = np.array([0.1, 0.3, 1.7, 1000.3, 60001.0], dtype=np.float32)
np.abs(x.astype(np.float16).astype(np.float32) - x), 2**-11 * x
