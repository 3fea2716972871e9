import numpy as np

x = np.array([[9., 7., 3.], [6., 4., 5.]])
np.argmin(x, axis=1)
