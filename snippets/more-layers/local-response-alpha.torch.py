import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0], [2.0], [3.0], [4.0]]])
F.local_response_norm(x, size=3, alpha=1.0, beta=0.5).flatten()
