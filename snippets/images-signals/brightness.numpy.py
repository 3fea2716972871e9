import numpy as np

x = np.array([[0.1, 0.5, 0.9]])
np.clip(x + 0.25, 0, 1)
