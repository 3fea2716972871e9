import numpy as np

joint = np.array([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
conditional = joint / joint.sum(axis=2, keepdims=True)
conditional.sum(axis=2), np.ones((2, 2))
