import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([1, 3, 2])
a < b  # or torch.less(a, b)
