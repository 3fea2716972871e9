import signal
import torch

signal.signal(signal.SIGUSR1, lambda *a: None)
torch.tensor([1., 2.])
