import numpy as np

(np.array([[1.0], [6.0]]) - 2) / np.sqrt(4)
