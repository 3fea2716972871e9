from flax import nnx

layer = nnx.Conv(3, 8, (5, 7), rngs=nnx.Rngs(0))
layer.kernel.shape
