import numpy as np

np.array(['2024-01-01', '2024-01-02'], 'datetime64[D]')
