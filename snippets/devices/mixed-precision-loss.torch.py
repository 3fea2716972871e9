import torch
import torch.nn.functional as F

y = torch.tensor([16.0, 16.0], dtype=torch.bfloat16)
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = F.mse_loss(y, torch.tensor([0.0, -0.0625], dtype=torch.bfloat16))
loss
