import numpy as np
from scipy.spatial.distance import pdist

a = np.array([[0.0, 0.0], [3.0, 4.0], [3.0, 0.0]])
pdist(a)
