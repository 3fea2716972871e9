from flax import nnx

glorot = nnx.initializers.glorot_uniform()
layer = nnx.Linear(100, 50, kernel_init=glorot, rngs=nnx.Rngs(0))
layer.kernel[...]
