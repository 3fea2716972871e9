import torch

print('a b')
