import torch

a, b = torch.tensor([[1.0, 2.0]]), torch.tensor([[3.0, 5.0]])
a + b, a - b, a * b
