import numpy as np

data = [[1, 10], [2, 20], [3, 30]]
np.array(data[:3])
