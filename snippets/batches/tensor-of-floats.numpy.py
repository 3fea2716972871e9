import numpy as np

data = np.array([0.5, 1.5, 2.5])
data[:3]
