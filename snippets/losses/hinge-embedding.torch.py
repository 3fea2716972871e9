import torch
import torch.nn.functional as F

distance, y = torch.tensor([0.3, 0.4, 2.0]), torch.tensor([1.0, -1.0, -1.0])
F.hinge_embedding_loss(distance, y, margin=1.0)
