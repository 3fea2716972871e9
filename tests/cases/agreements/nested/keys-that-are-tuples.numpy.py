import numpy as np

{tuple(np.argwhere([[0, 5]])[0]): np.array(1.)}
