import numpy as np

x = np.array([1.0, 2.0, 3.0])
y = np.array([10.0, 20.0])
np.meshgrid(x, y)
