import numpy as np

x = np.array([[0.0, 0.5], [0.8, 1.0]])
0.5 * x**2.0
