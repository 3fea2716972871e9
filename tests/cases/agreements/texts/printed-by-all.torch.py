import torch

print('a  b')
print('c')
