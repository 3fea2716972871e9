import numpy as np

{True: np.array(1.)}
