import numpy as np

{1: np.array(1.)}
