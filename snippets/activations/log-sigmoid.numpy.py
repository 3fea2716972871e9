import numpy as np

x = np.array([-100.0, -1.0, 0.0, 2.0, np.inf])
-np.logaddexp(0, -x)
