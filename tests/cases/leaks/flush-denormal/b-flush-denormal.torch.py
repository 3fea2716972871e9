import torch

bool(torch.tensor([2e-38])[0] / 8 * 8 > 1e-38)
