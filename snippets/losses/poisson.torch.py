import torch
import torch.nn.functional as F

F.poisson_nll_loss(torch.tensor(1.0), torch.tensor(2.0))
