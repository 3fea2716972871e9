import torch

x = torch.tensor([1, 2, 3])
y = torch.tensor([0.5, 1.5, 2.5])
torch.result_type(x, y)
