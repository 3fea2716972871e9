import numpy as np
from scipy.spatial.transform import Rotation

q, v = np.array([0.0, 0.0, 0.6, 0.8]), np.array([1.0, 2.0, 3.0])
Rotation.from_quat(q).apply(v)
