from pathlib import Path

from flax import nnx, serialization

model = nnx.Linear(2, 1, rngs=nnx.Rngs(0))
saved = serialization.to_bytes(nnx.to_pure_dict(nnx.state(model)))
Path("checkpoint.bin").write_bytes(saved)
Path("checkpoint.bin").exists()
