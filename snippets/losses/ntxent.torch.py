import torch
import torch.nn.functional as F

embeddings = torch.tensor([[2.0, 0.0], [0.8, 0.6], [0.0, 1.0], [3.0, 4.0]])
labels = torch.tensor([0, 0, 1, 1])
unit = F.normalize(embeddings)
similar = torch.exp(unit @ unit.T / 0.5)
same = labels[:, None] == labels
others, pairs = (similar * ~same).sum(dim=1, keepdim=True), same & ~torch.eye(4, dtype=bool)
-torch.log(similar / (others + similar))[pairs].mean()
