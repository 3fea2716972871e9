import numpy as np

"deprecated" in np.linalg.norm.__doc__
