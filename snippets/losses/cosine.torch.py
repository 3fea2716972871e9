import torch
import torch.nn.functional as F

a, b = torch.tensor([[1.0, 0.0]]), torch.tensor([[1.0, 1.0]])
F.cosine_embedding_loss(a, b, torch.tensor([1.0]))
