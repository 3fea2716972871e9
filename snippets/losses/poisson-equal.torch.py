import torch
import torch.nn.functional as F

F.poisson_nll_loss(torch.tensor(3.0), torch.tensor(2.0), log_input=False)
