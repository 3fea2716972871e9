import torch

torch.optim.AdamW([torch.zeros(1)]).defaults["weight_decay"]
