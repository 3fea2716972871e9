import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0], [2.0], [3.0], [4.0]]])  # four channels
F.local_response_norm(x, size=3, alpha=3.0, beta=0.5, k=1.0).flatten()
