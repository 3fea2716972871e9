import torch
import torch.nn.functional as F

unit = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
labels = torch.tensor([0, 1, 1])
far = 1 - unit @ unit.T
same = labels[:, None] == labels
pair = same & ~torch.eye(3, dtype=bool)
near_terms = 2 * (far + 0.4).relu() * (far - 0.4)
far_terms = 2 * (1.4 - far).relu() * (0.6 - far)
near_sum = near_terms.masked_fill(~pair, -torch.inf).logsumexp(dim=1)
F.softplus(near_sum + far_terms.masked_fill(same, -torch.inf).logsumexp(dim=1)).mean()
