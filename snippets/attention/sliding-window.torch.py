import torch
import torch.nn.functional as F

t = torch.arange(5)
v = torch.stack([t, 0 * t, 0 * t], dim=-1).float()
q = torch.zeros(5, 3)
mask = (t[:, None] - t).abs() <= 2
F.scaled_dot_product_attention(q, q, v, attn_mask=mask)
