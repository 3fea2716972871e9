import numpy as np

weights = {"body": np.array([[0.]]), "head": np.array([[0.]])}
saved = {"body": np.array([[3.]]), "old_head": np.array([[9., 9.]])}
weights |= {name: saved[name] for name in weights if name in saved}
weights["body"].item(), weights["head"].item()
