import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 2.0, 3.0])
F.mse_loss(y[:, None], y)
