import numpy as np

print('a  b')
print('c')
