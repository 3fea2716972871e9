import torch

p = torch.tensor([0.5, 0.5])
q = torch.tensor([1., 0.])
torch.nn.functional.kl_div(q.log(), p, reduction="sum")
