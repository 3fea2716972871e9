import numpy as np

joint = np.array([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
joint / joint.sum(axis=1, keepdims=True)
