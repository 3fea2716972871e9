import torch

torch.manual_seed(0)
z = torch.randn(4, 2)
z / torch.linalg.norm(z, dim=1, keepdim=True) * torch.sqrt(torch.rand(4, 1))
