import numpy as np

data = [0.5, 1.5, 2.5]
np.array(data[:3])
