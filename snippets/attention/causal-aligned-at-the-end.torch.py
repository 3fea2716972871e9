import torch
import torch.nn.functional as F

q = torch.zeros(1, 1, 2, 1)
k = torch.zeros(1, 1, 4, 1)
v = torch.arange(4.).reshape(1, 1, 4, 1)
mask = torch.ones(2, 4, dtype=torch.bool).tril(diagonal=4 - 2)
F.scaled_dot_product_attention(q, k, v, attn_mask=mask)[0, 0]
