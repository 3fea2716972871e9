import torch

p = torch.tensor([0.5, 0.25, 0.25])
q = torch.tensor([0.125, 0.25, 0.625])
torch.nn.functional.kl_div(q.log(), p, reduction="sum")
