import torch
import torch.nn.functional as F

y, p = torch.tensor([[1.0, 0.0], [3.0, 4.0]]), torch.tensor([[1.0, 1.0], [4.0, 3.0]])
F.cosine_similarity(y, p, dim=1).mean()
