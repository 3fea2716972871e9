import numpy as np

[np.array([3.0, 0.0]) / 5, np.array([4.0]) / 5]
