import numpy as np

print('x' * 100_000 + 'a')
