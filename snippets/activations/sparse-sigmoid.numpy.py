import numpy as np

x = np.array([-2.0, -1.0, 0.0, 0.5, 1.0, 3.0])
(np.clip(x, -1, 1) + 1) / 2
