import torch
import torch.nn.functional as F

errors = torch.tensor([0.5, 3.0])
F.huber_loss(errors, torch.zeros(2), reduction="none", delta=2.0)
