import torch
import torch.nn.functional as F

anchor = torch.tensor([[0.0, 0.0]])
near, far = torch.tensor([[3.0, 4.0]]), torch.tensor([[0.0, 5.5]])
F.triplet_margin_loss(anchor, near, far, margin=1.0, eps=0.0)
