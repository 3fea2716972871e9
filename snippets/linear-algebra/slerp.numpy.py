import numpy as np
from scipy.spatial.transform import Rotation, Slerp

p, q = np.array([0.0, 0.0, 0.0, 1.0]), np.array([0.0, 0.0, 0.6, 0.8])
between = Slerp([0.0, 1.0], Rotation.from_quat(np.stack([p, q])))
between(0.75).as_quat()
