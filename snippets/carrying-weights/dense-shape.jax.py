from flax import nnx

layer = nnx.Linear(100, 200, rngs=nnx.Rngs(0))
layer.kernel.shape
