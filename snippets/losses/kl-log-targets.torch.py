import torch
import torch.nn.functional as F

log_P, log_Q = torch.tensor([[0.5, 0.5]]).log(), torch.tensor([[0.25, 0.75]]).log()
F.kl_div(log_Q, log_P, log_target=True, reduction="none").sum(dim=1)
