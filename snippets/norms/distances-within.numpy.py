import numpy as np
from scipy.spatial.distance import pdist

x = np.array([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0]])
pdist(x)
