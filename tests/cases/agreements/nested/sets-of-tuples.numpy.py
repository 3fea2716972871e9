import numpy as np

{(1, 'b'), (1, 'a')}
