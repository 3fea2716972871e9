from flax import nnx

nnx.Linear(100, 200, rngs=nnx.Rngs(0)).kernel.shape
