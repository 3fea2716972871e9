import numpy as np

x = np.array([3.5])
float(x)
