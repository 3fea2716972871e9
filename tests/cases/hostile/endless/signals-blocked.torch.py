import signal
import torch

signal.pthread_sigmask(signal.SIG_BLOCK, set(signal.Signals))
while True: pass
torch.tensor([1., 2.])
