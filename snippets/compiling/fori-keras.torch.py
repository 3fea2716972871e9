import torch

x = torch.tensor(1.)
for i in range(1, 5):
    x = x * i
x
