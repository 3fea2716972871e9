import torch
import torch.nn.functional as F

P, Q = torch.tensor([[0.5, 0.5]]), torch.tensor([[0.0, 1.0]])
F.kl_div(Q.log(), P, reduction="none").sum(dim=1)
