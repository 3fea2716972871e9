import torch
import torch.nn.functional as F

unit = torch.tensor([[1.0, 0.0], [0.8, 0.6], [0.0, 1.0], [0.6, 0.8]])
labels = torch.tensor([0, 0, 1, 1])
gamma, margin, far = 2.0, 0.4, 1 - unit @ unit.T
same = labels[:, None] == labels
pair = same & ~torch.eye(4, dtype=bool)
near_terms = gamma * (far + margin).relu() * (far - margin)
far_terms = gamma * (1 + margin - far).relu() * (1 - margin - far)
near_sum = near_terms.masked_fill(~pair, -torch.inf).logsumexp(dim=1)
rows = F.softplus(near_sum + far_terms.masked_fill(same, -torch.inf).logsumexp(dim=1))
rows, rows.mean()
