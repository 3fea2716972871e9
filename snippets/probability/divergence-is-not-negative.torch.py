import torch

p = torch.tensor([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7], [0.25, 0.5, 0.25]])
q = torch.tensor([[0.125, 0.25, 0.625], [0.3, 0.3, 0.4], [0.25, 0.5, 0.25]])
torch.zeros(3), torch.nn.functional.kl_div(q.log(), p, reduction="none").sum(dim=1)
