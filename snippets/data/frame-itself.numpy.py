import numpy as np
import pandas as pd

table = pd.DataFrame({"rooms": [None, 2, 5, 2], "price": [178, 106, 240, 140]})
np.array(table)
