import torch

angle = torch.linspace(0., 2 * torch.pi, 49)
direction = torch.stack([torch.cos(angle), torch.sin(angle)])
[direction / torch.linalg.vector_norm(direction, ord=p, dim=0) for p in (1, 2, 4, torch.inf)]
