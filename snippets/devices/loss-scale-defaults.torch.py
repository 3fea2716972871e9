import torch

scaler = torch.amp.GradScaler("cpu")
scaler.get_scale(), scaler.get_growth_interval()
