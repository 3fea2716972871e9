import numpy as np

pixels = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
pixels @ np.array([0.299, 0.587, 0.114])
