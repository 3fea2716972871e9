import torch

torch.manual_seed(0)
size = torch.linalg.norm(torch.randn(4, 3), dim=1)
1 + 2 * size * (2 * torch.randint(0, 2, (4,)) - 1)
