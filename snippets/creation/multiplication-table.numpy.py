import numpy as np

np.arange(1, 4)[:, None] * np.arange(1, 6)
