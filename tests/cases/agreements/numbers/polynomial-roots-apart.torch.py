import torch

x = torch.tensor(1.)
for _ in range(50):
    x = x - (x ** 3 - 2 * x - 5) / (3 * x ** 2 - 2)
x
