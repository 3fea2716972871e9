import torch
import torch.nn.functional as F

errors = torch.tensor([0.5, 3.0])
F.smooth_l1_loss(errors, torch.zeros(2), reduction="none", beta=2.0)
