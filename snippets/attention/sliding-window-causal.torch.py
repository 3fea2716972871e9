import torch
import torch.nn.functional as F

t = torch.arange(5)
v = t.float()[:, None]
mask = (t[:, None] - t >= 0) & (t[:, None] - t < 2)
F.scaled_dot_product_attention(0 * v, 0 * v, v, attn_mask=mask)
