import torch

torch.manual_seed(0)
z = torch.randn(20_000, 2)
x = z / torch.linalg.norm(z, dim=1, keepdim=True) * torch.sqrt(torch.rand(20_000, 1))
torch.sum(x**2, dim=1)
