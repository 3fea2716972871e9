import numpy as np

np.ones(2, np.float16) * np.ones(2, np.float32)
