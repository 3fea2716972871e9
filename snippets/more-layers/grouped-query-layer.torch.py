import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
wq, wo = torch.arange(8.0).reshape(2, 2, 2) / 8, torch.arange(8.0).reshape(2, 2, 2) / 4
wk = wv = torch.tensor([[[1.0, 0.5]], [[0.0, 1.0]]])  # one head for both of the queries
q, k, v = (torch.einsum("btd,dhk->bhtk", x, w) for w in (wq, wk, wv))
y = F.scaled_dot_product_attention(q, k, v, enable_gqa=True)
torch.einsum("bhtk,hkd->btd", y, wo)
