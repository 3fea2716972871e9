import torch

torch.accelerator.device_count()
