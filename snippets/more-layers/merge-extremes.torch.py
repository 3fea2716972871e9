import torch

a, b = torch.tensor([[1.0, 7.0]]), torch.tensor([[3.0, 5.0]])
(a + b) / 2, torch.maximum(a, b), torch.minimum(a, b)
