import numpy as np

np.array([np.inf, 200.], dtype=np.float16)
