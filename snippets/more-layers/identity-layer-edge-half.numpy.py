import numpy as np

np.array([1.5, -2.0], dtype=np.float16)
