import numpy as np

np.finfo(np.float32).eps
