import numpy as np

np.array([0.5, 0.25], dtype=np.float16)
