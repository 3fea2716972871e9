import numpy as np

step = np.minimum(12, 10)
4e-6 + (1 - 4e-6) * (1 + np.cos(np.pi * (step - 3) / 7)) / 2 < 1e-5
