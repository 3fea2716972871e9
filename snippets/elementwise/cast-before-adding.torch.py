import torch

n = torch.tensor([1, 2, 3], dtype=torch.int32)
x = torch.tensor([0.5, 0.25, -4.], dtype=torch.float32)
n.to(torch.float32) + x
