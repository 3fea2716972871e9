import torch

a = torch.tensor([7, 1, -3])
b = torch.tensor([2, 4, 8])
torch.true_divide(a, b), torch.divide(a, b)
