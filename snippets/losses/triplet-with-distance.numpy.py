import numpy as np

anchor, near, far = np.array([[[0.0, 0.0]], [[3.0, 4.0]], [[0.0, 6.5]]])
to_near = np.abs(anchor - near).sum(axis=1)
to_far = np.abs(anchor - far).sum(axis=1)
np.maximum(to_near - to_far + 1.0, 0).mean()
