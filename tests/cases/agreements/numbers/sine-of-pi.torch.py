import torch

torch.sin(torch.tensor([0., torch.pi / 2, torch.pi]))
