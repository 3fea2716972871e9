import torch

a = torch.tensor([0.5, 0.003])
3 * a / a == 3
