import torch

torch.manual_seed(0)
first = torch.randn(3)
torch.manual_seed(0)
second = torch.randn(3)
second - first
