from flax import nnx

layer = nnx.Conv(3, 8, kernel_size=(5, 5), rngs=nnx.Rngs(0))
layer.kernel.shape
