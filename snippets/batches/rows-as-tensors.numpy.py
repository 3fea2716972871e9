import numpy as np

data = np.array([[1, 10], [2, 20], [3, 30]])
data[:3]
