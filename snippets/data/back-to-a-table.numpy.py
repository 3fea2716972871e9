import numpy as np
import pandas as pd

x = np.array([[3., 178.], [2., 106.], [5., 240.]])
table = pd.DataFrame(x, columns=["rooms", "price"])
table.to_dict("list")
