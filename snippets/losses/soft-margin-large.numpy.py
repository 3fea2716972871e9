import numpy as np

score, y = np.array([100.0]), np.array([-1.0])
np.logaddexp(0, -y * score).mean()
