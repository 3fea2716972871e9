import torch
import torch.nn.functional as F

P = torch.tensor([[0.5, 0.5], [0.9, 0.1]])
Q = torch.tensor([[0.25, 0.75], [0.5, 0.5]])
F.kl_div(Q.log(), P)
