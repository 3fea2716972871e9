import torch
import torch.nn.functional as F

x = torch.tensor([[[torch.nan], [2.0], [3.0], [4.0]]])
F.local_response_norm(x, size=3, alpha=3.0, beta=0.5).flatten()
