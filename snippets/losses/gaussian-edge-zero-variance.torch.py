import torch
import torch.nn.functional as F

mean, target = torch.tensor([0.0, 1.0]), torch.tensor([1.0, 1.0])
F.gaussian_nll_loss(mean, target, torch.zeros(2), reduction="none")
