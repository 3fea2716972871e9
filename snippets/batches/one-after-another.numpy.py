import numpy as np

both = np.concat([np.array([0, 1, 2]), np.array([10, 11])])
[both[start:start + 2] for start in range(0, len(both), 2)]
