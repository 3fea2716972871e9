import numpy as np
import scipy

x = np.array([[1.0, 2.0], [3.0, 4.0]])
square = scipy.ndimage.zoom(x, 2, order=1, grid_mode=True, mode="nearest")
np.pad(square, [(0, 0), (1, 1)])
