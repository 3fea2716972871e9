import torch
import torch.nn.functional as F

y, p = torch.tensor([[0.5, 0.5], [0.9, 0.1]]), torch.tensor([[0.25, 0.75], [0.5, 0.5]])
kl = F.kl_div(p.log(), y, reduction="none").sum(dim=1)
kl, F.poisson_nll_loss(p, y, log_input=False, reduction="none").mean(dim=1)
