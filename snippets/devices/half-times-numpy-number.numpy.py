import numpy as np

x = np.array([1.0, 2.0], dtype=np.float16)
x * np.float64(2.5)
