import torch

torch.is_anomaly_enabled()
