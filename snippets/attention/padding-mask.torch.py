import torch
import torch.nn.functional as F

q = torch.tensor([[[1., 0.]], [[1., 0.]]])  # two batches, one query each
k = torch.tensor([[[1., 0.], [0., 1.], [9., 9.]], [[1., 0.], [9., 9.], [9., 9.]]])
mask = torch.tensor([[[True, True, False]], [[True, False, False]]])
F.scaled_dot_product_attention(q, k, k, attn_mask=mask)
