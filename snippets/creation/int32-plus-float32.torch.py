import torch

x = torch.tensor([1, 2, 3], dtype=torch.int32)
y = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float32)
x + y
