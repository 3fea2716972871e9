import torch
import torch.nn.functional as F

log_rate, count = torch.tensor([0.0, 1.0]), torch.tensor([2.0, 3.0])
F.poisson_nll_loss(log_rate, count, log_input=True, reduction="none")
