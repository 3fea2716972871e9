import numpy as np

{'(1, 2)': 1.0}
