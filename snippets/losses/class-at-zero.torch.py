import torch
import torch.nn.functional as F

p, labels = torch.tensor([[1.0, 0.0]]), torch.tensor([1])
F.nll_loss(p.log(), labels, reduction="none")
