import torch

print('x' * 100_000 + 'b')
