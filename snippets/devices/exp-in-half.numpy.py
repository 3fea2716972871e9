import numpy as np

x = np.array([11.0, 12.0], dtype=np.float16)
np.exp(x)
