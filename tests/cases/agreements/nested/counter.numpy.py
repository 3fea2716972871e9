import numpy as np

{'a': 2, 'b': 1}
